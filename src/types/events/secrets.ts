import type { FieldShape, ObjectShape } from './shape.js'
import { EVENT_SHAPES } from './shapes.js'

/**
 * The names of the secret fields of an event, at any depth, such as `SuiteTicket`: for logs, to leave them out.
 * For an event the library does not know, the secret fields of all events.
 */
export function secretFieldsOf(name: string): ReadonlySet<string> {
  const found = new Set<string>()
  const shape = Object.hasOwn(EVENT_SHAPES, name) ? EVENT_SHAPES[name] : undefined
  for (const fields of shape === undefined ? Object.values(EVENT_SHAPES) : [shape]) collect(fields, found)
  return found
}

function collect(fields: ObjectShape, found: Set<string>): void {
  for (const [name, shape] of Object.entries(fields)) {
    if (shape === 'secret') found.add(name)
    else if (typeof shape === 'object') collect(nestedOf(shape), found)
  }
}

function nestedOf(shape: Exclude<FieldShape, string>): ObjectShape {
  if ('fields' in shape) return shape.fields
  return typeof shape.of === 'object' ? shape.of.fields : {}
}
