import {
  COMMON_FIELDS,
  EVENT_SHAPES,
  type FieldShape,
  type ListShape,
  type NestedShape,
  type ObjectShape,
  type XmlElement,
  type XmlValue,
} from '../types/index.js'
import { type ParsedMessage, trimBlanks } from '../xml/index.js'
import { type EventIdentity, identify, officialType } from './event-name.js'
import { toId, toInt, toText } from './field-text.js'

export interface NormalisedMessage extends EventIdentity {
  event: Record<string, unknown>
}

/** In XML an array is repeated siblings, in JSON a list that is taken apart already. */
type MessageForm = ParsedMessage['form']

/** Spellings seen in samples, and the official ones. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['OpitonIds', 'OptionIds'],
  ['OpitonId', 'OptionId'],
  ['ItemUserId', 'ItemUserid'],
  ['approverstep', 'ApproverStep'],
  ['AgentID', 'AgentId'],
])

const NONE: ObjectShape = {}

/**
 * Makes an event of a message: numbers and lists where the catalogue says so, trimmed text elsewhere. What the
 * catalogue does not know stays as it came. What is no number where one is due is left out, so that the event
 * fits its type.
 * @throws WECOM_DECRYPT (`plaintext_invalid`)
 */
export function normaliseMessage(raw: XmlElement, form: MessageForm = 'xml'): NormalisedMessage {
  const { name, known, style } = identify(raw)
  const event = toObject(raw, shapeIn(EVENT_SHAPES, name) ?? NONE, COMMON_FIELDS, form)
  const type = style === 'data' ? 'Event' : 'InfoType'
  if (typeof event[type] === 'string') event[type] = officialType(event[type])
  return { name, known, style, event }
}

function toObject(
  element: XmlElement,
  own: ObjectShape,
  common: ObjectShape,
  form: MessageForm,
): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null)
  for (const name of Object.keys(element)) {
    const value = element[name] as XmlValue
    let official = name
    let shape = shapeIn(own, name)
    if (shape === undefined) {
      if (SPELLINGS.has(name)) official = officialName(name, own, element)
      shape = shapeIn(official === name ? common : own, official)
    }
    if (isList(shape)) {
      addList(object, official, value, shape, form)
      continue
    }
    const field = Array.isArray(value)
      ? toValues(value, shape, official, form)
      : toValue(value, shape, official, form)
    if (field !== undefined) object[official] = field
  }
  return object
}

/** The shape of that name, not what every object inherits. */
function shapeIn<Shape>(shapes: Readonly<Record<string, Shape>>, name: string): Shape | undefined {
  const shape = shapes[name]
  return shape === undefined || Object.hasOwn(shapes, name) ? shape : undefined
}

/**
 * The official spelling where the event has such a field. Both spellings of a list are one list; of anything else
 * the variant keeps its name when the message has the official one too.
 */
function officialName(name: string, own: ObjectShape, element: XmlElement): string {
  const official = SPELLINGS.get(name)
  if (official === undefined) return name
  const shape = shapeIn(own, official)
  if (shape === undefined) return name
  return element[official] === undefined || isList(shape) ? official : name
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
  return isNested(shape) ? toObject(value, shape.fields, NONE, form) : value
}

function isNested(shape: FieldShape | undefined): shape is NestedShape {
  return typeof shape === 'object' && 'fields' in shape
}

/** Adds the items to the list, and what stands beside them in the wrapper to the object, as `List.Element`. */
function addList(
  object: Record<string, unknown>,
  name: string,
  value: XmlValue,
  shape: ListShape,
  form: MessageForm,
): void {
  const present = object[name]
  const list: unknown[] = Array.isArray(present) ? present : []
  object[name] = list
  for (const part of Array.isArray(value) ? value : [value]) {
    if (typeof part === 'string') {
      const whole = shape.list !== 'comma' || (form === 'json' && Array.isArray(value))
      for (const item of whole ? [part] : part.split(',')) addItem(list, item, shape, name, form)
    } else if (shape.element === undefined) {
      addItem(list, part, shape, name, form)
    } else {
      addWrapped(object, list, part, shape, name, form)
    }
  }
}

function addItem(
  list: unknown[],
  item: string | XmlElement,
  shape: ListShape,
  name: string,
  form: MessageForm,
): void {
  if (!isFilled(item)) return
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

function isItem(child: string, { element }: ListShape): boolean {
  return child === element || (element !== undefined && SPELLINGS.get(child) === element)
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
