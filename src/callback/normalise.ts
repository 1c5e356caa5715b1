import {
  COMMON_FIELDS,
  EVENT_SHAPES,
  type FieldShape,
  type ListShape,
  type ObjectShape,
  type XmlElement,
  type XmlValue,
} from '../types/index.js'
import { type EventIdentity, identify } from './event-name.js'

export interface NormalisedMessage extends EventIdentity {
  event: Record<string, unknown>
}

/** Texts in which blanks at the ends mean something. */
const UNTRIMMED = new Set([
  'Content',
  'Name',
  'State',
  'EventKey',
  'ScanResult',
  'Label',
  'Title',
  'Description',
])

/** Spellings seen in samples, and the official ones. */
const SPELLINGS: Readonly<Record<string, string>> = {
  OpitonIds: 'OptionIds',
  OpitonId: 'OptionId',
  ItemUserId: 'ItemUserid',
  approverstep: 'ApproverStep',
}

const NONE: ObjectShape = {}

/**
 * Makes an event of a message: numbers and lists where the catalogue says so, trimmed text elsewhere. What the
 * catalogue does not know stays as it came.
 * @throws WECOM_DECRYPT (`plaintext_invalid`)
 */
export function normaliseMessage(raw: XmlElement): NormalisedMessage {
  const { name, known, style } = identify(raw)
  const own = Object.hasOwn(EVENT_SHAPES, name) ? (EVENT_SHAPES[name] ?? NONE) : NONE
  return { name, known, style, event: toObject(raw, own, COMMON_FIELDS) }
}

function toObject(element: XmlElement, own: ObjectShape, common: ObjectShape): Record<string, unknown> {
  const event: Record<string, unknown> = Object.create(null)
  for (const name in element) {
    const value = element[name] as XmlValue
    const official = officialName(name, own)
    const shape = shapeOf(own, official) ?? shapeOf(common, official)
    event[official] = toField(value, shape, official)
  }
  return event
}

/** AgentID is spelt AgentId in one family; which one is meant, the catalogue of the event says. */
function officialName(name: string, own: ObjectShape): string {
  if (Object.hasOwn(own, name)) return name
  return Object.hasOwn(SPELLINGS, name) ? (SPELLINGS[name] ?? name) : name
}

function shapeOf(shapes: ObjectShape, name: string): FieldShape | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined
}

function toField(value: XmlValue, shape: FieldShape | undefined, name: string): unknown {
  if (shape === undefined) return typeof value === 'string' ? trimmed(value, name) : untyped(value)
  if (shape === 'int') return typeof value === 'string' ? toInt(value) : untyped(value)
  if (shape === 'id') return typeof value === 'string' ? toId(value) : untyped(value)
  if ('list' in shape) return toList(value, shape, name)
  return isElement(value) ? toObject(value, shape.fields, NONE) : untyped(value)
}

function toList(value: XmlValue, shape: ListShape, name: string): unknown[] {
  const { of } = shape
  return itemsOf(value, shape).map((item) => {
    if (typeof item === 'object')
      return typeof of === 'object' ? toObject(item, of.fields, NONE) : untyped(item)
    return of === 'int' ? toInt(item) : of === 'id' ? toId(item) : trimmed(item, name)
  })
}

/** The items of a list in any of its three forms; nothing and empty text are an empty list. */
function itemsOf(value: XmlValue, { list, element }: ListShape): (string | XmlElement)[] {
  if (Array.isArray(value))
    return value.flatMap((one) => itemsOf(one, list === 'comma' ? { list } : wrap(list, element)))
  if (typeof value === 'string') {
    if (value.trim() === '') return []
    return list === 'repeated' ? [value] : value.split(',').map((part) => part.trim())
  }
  if (list === 'comma') return [value]
  if (list === 'repeated') return [value]
  const items = element === undefined ? undefined : itemIn(value, element)
  if (items === undefined) return Object.keys(value).length === 0 ? [] : [value]
  return (Array.isArray(items) ? items : [items]).filter((item) => item !== '')
}

function wrap(list: ListShape['list'], element: string | undefined): ListShape {
  return element === undefined ? { list } : { list, element }
}

function itemIn(wrapper: XmlElement, element: string): XmlValue | undefined {
  if (wrapper[element] !== undefined) return wrapper[element]
  for (const [variant, official] of Object.entries(SPELLINGS)) {
    if (official === element && wrapper[variant] !== undefined) return wrapper[variant]
  }
  return undefined
}

function isElement(value: XmlValue): value is XmlElement {
  return typeof value === 'object' && !Array.isArray(value)
}

function untyped(value: XmlValue): unknown {
  if (typeof value === 'string') return value.trim()
  return Array.isArray(value) ? value.map(untyped) : toObject(value, NONE, NONE)
}

function trimmed(value: string, name: string): string {
  return UNTRIMMED.has(name) ? value : value.trim()
}

/** A number where it is one that keeps all its digits, else the text as it came. */
function toInt(value: string): number | string {
  const text = unwrapped(value.trim())
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text
}

function toId(value: string): string {
  return unwrapped(value.trim())
}

/** Some samples lack the `<` of their CDATA, so that the markup arrives as text. */
function unwrapped(text: string): string {
  return text.startsWith('![CDATA[') && text.endsWith(']]') ? text.slice(8, -2).trim() : text
}
