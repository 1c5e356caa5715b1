import {
  COMMON_FIELDS,
  EVENT_SHAPES,
  type FieldShape,
  type ListShape,
  type ObjectShape,
  type XmlElement,
  type XmlValue,
} from '../types/index.js'
import { type EventIdentity, identify, officialType } from './event-name.js'
import { toId, toInt, toText, trimBlanks } from './field-text.js'

export interface NormalisedMessage extends EventIdentity {
  event: Record<string, unknown>
}

/** Spellings seen in samples, and the official ones. */
const SPELLINGS: Readonly<Record<string, string>> = {
  OpitonIds: 'OptionIds',
  OpitonId: 'OptionId',
  ItemUserId: 'ItemUserid',
  approverstep: 'ApproverStep',
  AgentID: 'AgentId',
}

const NONE: ObjectShape = {}

/**
 * Makes an event of a message: numbers and lists where the catalogue says so, trimmed text elsewhere. What the
 * catalogue does not know stays as it came.
 * @throws WECOM_DECRYPT (`plaintext_invalid`)
 */
export function normaliseMessage(raw: XmlElement): NormalisedMessage {
  const { name, known, style } = identify(raw)
  const event = toObject(raw, shapesOf(EVENT_SHAPES, name) ?? NONE, COMMON_FIELDS)
  const type = style === 'data' ? 'Event' : 'InfoType'
  if (typeof event[type] === 'string') event[type] = officialType(event[type])
  return { name, known, style, event }
}

function toObject(element: XmlElement, own: ObjectShape, common: ObjectShape): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null)
  for (const name in element) {
    const value = element[name] as XmlValue
    const official = officialName(name, own, element)
    object[official] = toField(value, shapesOf(own, official) ?? shapesOf(common, official), official)
  }
  return object
}

function shapesOf<Shape>(shapes: Readonly<Record<string, Shape>>, name: string): Shape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined
}

/** The official spelling where the event has such a field and the message does not have it anyway. */
function officialName(name: string, own: ObjectShape, element: XmlElement): string {
  const official = shapesOf(SPELLINGS, name)
  if (official === undefined || Object.hasOwn(own, name) || !Object.hasOwn(own, official)) return name
  return element[official] === undefined ? official : name
}

function toField(value: XmlValue, shape: FieldShape | undefined, name: string): unknown {
  if (typeof shape === 'object' && 'list' in shape) return toList(value, shape, name)
  return Array.isArray(value) ? value.map((one) => toValue(one, shape, name)) : toValue(value, shape, name)
}

function toValue(value: string | XmlElement, shape: FieldShape | undefined, name: string): unknown {
  const fields = typeof shape === 'object' && 'fields' in shape ? shape.fields : undefined
  if (typeof value !== 'string') return fields === undefined ? value : toObject(value, fields, NONE)
  if (shape === 'int') return toInt(value)
  if (shape === 'id') return toId(value)
  return fields !== undefined && !isFilled(value) ? Object.create(null) : toText(value, name)
}

function toList(value: XmlValue, shape: ListShape, name: string): unknown[] {
  return itemsOf(value, shape).map((item) => toValue(item, shape.of, name))
}

/** The items of a list in any of its three forms; nothing and empty text are an empty list. */
function itemsOf(value: XmlValue, shape: ListShape): (string | XmlElement)[] {
  if (Array.isArray(value)) return value.flatMap((one) => itemsOf(one, shape))
  if (typeof value === 'string') {
    const items = shape.list === 'repeated' ? [value] : value.split(',')
    return items.filter(isFilled)
  }
  if (shape.element === undefined) return [value]
  const items = itemIn(value, shape.element)
  if (items === undefined) return Object.keys(value).length === 0 ? [] : [value]
  return (Array.isArray(items) ? items : [items]).filter(isFilled)
}

function itemIn(wrapper: XmlElement, element: string): XmlValue | undefined {
  if (wrapper[element] !== undefined) return wrapper[element]
  for (const variant in SPELLINGS) {
    if (SPELLINGS[variant] === element && wrapper[variant] !== undefined) return wrapper[variant]
  }
  return undefined
}

function isFilled(item: string | XmlElement): boolean {
  return typeof item !== 'string' || trimBlanks(item) !== ''
}
