import { WeComCallbackError } from '../errors/index.js'
import { EVENT_SHAPES, type XmlElement } from '../types/index.js'

/** The elements that say what a message is and for whom: twice, and it could mean two things. */
const SINGLE = [
  'InfoType',
  'SuiteId',
  'ServiceCorpId',
  'AuthCorpId',
  'ToUserName',
  'MsgType',
  'Event',
  'ChangeType',
  'AuthCode',
  'SuiteTicket',
] as const

export interface EventIdentity {
  name: string
  known: boolean
  style: 'instruction' | 'system' | 'data'
}

/** Names a message. @throws WECOM_DECRYPT (`plaintext_invalid`) when it cannot be told what it is */
export function identify(raw: XmlElement): EventIdentity {
  for (const field of SINGLE) {
    if (raw[field] !== undefined && typeof raw[field] !== 'string') {
      throw new WeComCallbackError(
        'plaintext_invalid',
        `The message has ${field} more than once, or not as text`,
      )
    }
  }
  const infoType = textOf(raw, 'InfoType')
  const change = textOf(raw, 'ChangeType')
  if (infoType !== '') {
    const system = raw.ServiceCorpId !== undefined && raw.SuiteId === undefined
    return { ...nameOf(infoType, change), style: system ? 'system' : 'instruction' }
  }
  const msgType = textOf(raw, 'MsgType')
  if (msgType === '')
    throw new WeComCallbackError('plaintext_invalid', 'The message has neither InfoType nor MsgType')
  const event = textOf(raw, 'Event')
  const base = msgType === 'event' && event !== '' ? `event.${event}` : `message.${msgType}`
  return { ...nameOf(base, msgType === 'event' ? change : ''), style: 'data' }
}

/** The change is part of the name where the catalogue has it so, and where nothing is known about the event. */
function nameOf(base: string, change: string): { name: string; known: boolean } {
  const full = change === '' ? base : `${base}.${change}`
  if (Object.hasOwn(EVENT_SHAPES, full)) return { name: full, known: true }
  if (Object.hasOwn(EVENT_SHAPES, base)) return { name: base, known: true }
  return { name: full, known: false }
}

function textOf(raw: XmlElement, field: string): string {
  const value = raw[field]
  return typeof value === 'string' ? value.trim() : ''
}
