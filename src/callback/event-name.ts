import { WeComCallbackError } from '../errors/index.js'
import { EVENT_SHAPES, type XmlElement } from '../types/index.js'
import { trimStray } from '../xml/index.js'
import type { CallbackChannel } from './types.js'

/** The elements that say what a message is and for whom: twice, and it could mean two things. */
const SINGLE: ReadonlySet<string> = new Set([
  'InfoType',
  'SuiteId',
  'ServiceCorpId',
  'AuthCorpId',
  'PaidCorpId',
  'ToUserName',
  'MsgType',
  'Event',
  'ChangeType',
  'AuthCode',
  'SuiteTicket',
])

/** Spellings that are seen, or to be expected once WeCom mends its own, and the official ones. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['customer_aqcuisition', 'customer_acquisition'],
  ['change_edition', 'change_editon'],
])

export interface EventIdentity {
  name: string
  known: boolean
  channel: CallbackChannel
}

/** Names a message with these fields. @throws WECOM_DECRYPT (`plaintext_invalid`) when it cannot be told what it is */
export function identify(raw: XmlElement, fields: readonly string[]): EventIdentity {
  for (const field of fields) {
    if (typeof raw[field] !== 'string' && SINGLE.has(field)) {
      throw new WeComCallbackError(
        'plaintext_invalid',
        `The message has ${field} more than once, or not as text`,
      )
    }
  }
  const infoType = officialType(textOf(raw, 'InfoType'))
  if (infoType !== '') {
    const system = raw.ServiceCorpId !== undefined && raw.SuiteId === undefined
    // The names of data callbacks begin with these words: an instruction must not pass for one of them.
    const base = infoType === 'event' || infoType === 'message' ? `instruction.${infoType}` : part(infoType)
    return identity(system ? 'system' : 'instruction', base, textOf(raw, 'ChangeType'))
  }
  const msgType = textOf(raw, 'MsgType')
  if (msgType === '') {
    throw new WeComCallbackError('plaintext_invalid', 'The message has neither InfoType nor MsgType')
  }
  const event = officialType(textOf(raw, 'Event'))
  if (msgType !== 'event' || event === '') return identity('data', `message.${part(msgType)}`, '')
  return identity('data', `event.${part(event)}`, textOf(raw, 'ChangeType'))
}

/** An InfoType or Event in the official spelling. */
export function officialType(text: string): string {
  return TYPES.get(text) ?? text
}

/** The change is part of the name where the catalogue has it so, and where nothing is known about the event. */
function identity(channel: CallbackChannel, base: string, change: string): EventIdentity {
  const full = change === '' ? base : `${base}.${part(change)}`
  if (Object.hasOwn(EVENT_SHAPES, full)) return { name: full, known: true, channel }
  if (Object.hasOwn(EVENT_SHAPES, base)) return { name: base, known: true, channel }
  return { name: full, known: false, channel }
}

/** A dot separates the parts of a name, so that a part must not hold one. */
function part(text: string): string {
  return text.includes('.') ? text.replaceAll('.', '%2E') : text
}

function textOf(raw: XmlElement, field: string): string {
  const value = raw[field]
  return typeof value === 'string' ? trimStray(value) : ''
}
