import type { FieldShape, ListShape, NestedShape, XmlElement, XmlValue } from '../types/index.js'
import { type ParsedMessage, trimBlanks } from '../xml/index.js'
import { type EventIdentity, identify, officialType } from './event-name.js'
import { type FieldPlan, isItem, planOfEvent, planOfObject } from './field-plan.js'
import { toId, toInt, toText } from './field-text.js'

export interface NormalisedMessage extends EventIdentity {
  event: Record<string, unknown>
}

/** In XML an array is repeated siblings, in JSON a list that is taken apart already. */
type MessageForm = ParsedMessage['form']

/**
 * Turns a message into an event, in place: numbers and lists where the catalogue says so, trimmed text elsewhere. What the
 * catalogue does not know stays as it came. What is no number where one is due is left out, so that the event
 * fits its type.
 * @throws WECOM_DECRYPT (`plaintext_invalid`)
 */
export function normaliseMessage(raw: XmlElement, form: MessageForm = 'xml'): NormalisedMessage {
  const fields = Object.keys(raw)
  const { name, known, style } = identify(raw, fields)
  const event = toObject(raw, planOfEvent(name), form, fields)
  const type = style === 'data' ? 'Event' : 'InfoType'
  if (typeof event[type] === 'string') event[type] = officialType(event[type])
  return { name, known, style, event }
}

function toObject(
  element: XmlElement,
  { shapes, variants }: FieldPlan,
  form: MessageForm,
  names: readonly string[] = Object.keys(element),
): Record<string, unknown> {
  const object: Record<string, unknown> = element
  const renamed = variants !== undefined && takeOfficialNames(element, shapes, variants)
  for (const name of renamed ? Object.keys(element) : names) {
    const value = element[name] as XmlValue
    const shape = shapes.get(name)
    if (isList(shape)) {
      object[name] = toList(object, name, value, shape, form)
      continue
    }
    const field = Array.isArray(value)
      ? toValues(value, shape, name, form)
      : toValue(value, shape, name, form)
    if (field === undefined) delete object[name]
    else if (field !== value) object[name] = field
  }
  return object
}

/**
 * Gives variants their official name. Both spellings of a list are one list; of anything else the variant keeps its
 * name when the message has the official one too.
 * @returns whether there were any
 */
function takeOfficialNames(
  element: XmlElement,
  shapes: FieldPlan['shapes'],
  variants: ReadonlyMap<string, string>,
): boolean {
  let renamed = false
  for (const [variant, official] of variants) {
    const value = element[variant]
    if (value === undefined) continue
    const present = element[official]
    if (present !== undefined && !isList(shapes.get(official))) continue
    element[official] = present === undefined ? value : [present, value].flat()
    delete element[variant]
    renamed = true
  }
  return renamed
}

function isList(shape: FieldShape | undefined): shape is ListShape {
  return typeof shape === 'object' && 'list' in shape
}

/** What is repeated without being a list. */
function toValues(
  values: readonly (string | XmlElement)[],
  shape: FieldShape | undefined,
  name: string,
  form: MessageForm,
): unknown[] | undefined {
  const kept = values.map((one) => toValue(one, shape, name, form)).filter((one) => one !== undefined)
  return kept.length === 0 && values.length > 0 ? undefined : kept
}

/** `undefined`: no integer where one is due. */
function toValue(
  value: string | XmlElement,
  shape: FieldShape | undefined,
  name: string,
  form: MessageForm,
): unknown {
  if (typeof value === 'string') {
    if (shape === undefined) return toText(value, name)
    if (shape === 'int') return toInt(value)
    if (shape === 'id') return toId(value)
    return isNested(shape) && !isFilled(value) ? Object.create(null) : toText(value, name)
  }
  if (shape === 'int') return undefined
  return isNested(shape) ? toObject(value, planOfObject(shape.fields), form) : value
}

function isNested(shape: FieldShape | undefined): shape is NestedShape {
  return typeof shape === 'object' && 'fields' in shape
}

/** The items; what stands beside them in the wrapper is added to the object, as `List.Element`. */
function toList(
  object: Record<string, unknown>,
  name: string,
  value: XmlValue,
  shape: ListShape,
  form: MessageForm,
): unknown[] {
  const list: unknown[] = []
  for (const part of Array.isArray(value) ? value : [value]) {
    if (typeof part === 'string') {
      const whole = shape.list !== 'comma' || (form === 'json' && Array.isArray(value))
      if (whole || !part.includes(',')) addItem(list, part, shape, name, form)
      else for (const item of part.split(',')) addItem(list, item, shape, name, form)
    } else if (shape.element === undefined) {
      addItem(list, part, shape, name, form)
    } else {
      addWrapped(object, list, part, shape, name, form)
    }
  }
  return list
}

function addItem(
  list: unknown[],
  item: string | XmlElement,
  shape: ListShape,
  name: string,
  form: MessageForm,
): void {
  // What is empty is no integer either.
  if (shape.of !== 'int' && !isFilled(item)) return
  const value = toValue(item, shape.of, name, form)
  if (value !== undefined) list.push(value)
}

/** A wrapper without any item may be the item itself, when items are objects. */
function addWrapped(
  object: Record<string, unknown>,
  list: unknown[],
  wrapper: XmlElement,
  shape: ListShape,
  name: string,
  form: MessageForm,
): void {
  let items = 0
  let others = 0
  for (const child in wrapper) {
    if (!isItem(child, shape)) {
      others++
      continue
    }
    items++
    const value = wrapper[child] as XmlValue
    if (!Array.isArray(value)) addItem(list, value, shape, name, form)
    else for (const item of value) addItem(list, item, shape, name, form)
  }
  if (others === 0) return
  if (items === 0 && typeof shape.of === 'object') {
    addItem(list, wrapper, shape, name, form)
    return
  }
  for (const child in wrapper) {
    if (!isItem(child, shape)) addBeside(object, `${name}.${child}`, wrapper[child] as XmlValue)
  }
}

/** Nothing that is there already is replaced. */
function addBeside(object: Record<string, unknown>, name: string, value: XmlValue): void {
  const present = object[name]
  if (present === undefined) object[name] = value
  else object[name] = [present, value].flat()
}

function isFilled(item: string | XmlElement): boolean {
  return typeof item !== 'string' || trimBlanks(item) !== ''
}
