import { createHash } from 'node:crypto'
import { WeComCallbackError } from '../errors/index.js'
import type { XmlElement, XmlValue } from '../types/index.js'
import { parseMessageXml } from '../xml/index.js'
import { normaliseMessage } from './normalise.js'

/** A callback as handlers see it. */
export interface CallbackMessage {
  /** Equal for every delivery of the same event. */
  id: string
  name: string
  known: boolean
  style: 'instruction' | 'system' | 'data'
  event: Record<string, unknown>
  /** The decrypted text. It can hold secrets and personal data: do not log it. */
  raw: string
  receiveId: string
  suiteId: string | undefined
  corpId: string | undefined
}

/** A callback whose addressee is known; most are acknowledged without anybody asking which one it is. */
export type AddressedMessage = Omit<CallbackMessage, 'id'>

/** A decrypted text, read but not yet addressed. */
export interface ReadMessage {
  name: string
  known: boolean
  style: CallbackMessage['style']
  event: Record<string, unknown>
  raw: string
  receiveId: string
}

/** Reads a decrypted text, XML or JSON. @throws WECOM_DECRYPT (`plaintext_invalid`) */
export async function readMessage(raw: string, receiveId: string): Promise<ReadMessage> {
  const { name, known, style, event } = normaliseMessage(await parse(raw))
  return { name, known, style, event, raw, receiveId }
}

/** The message as one of a suite (`undefined`: of the provider). */
export function addressMessage(read: ReadMessage, suiteId: string | undefined): AddressedMessage {
  const { name, known, style, event, raw, receiveId } = read
  return { name, known, style, event, raw, receiveId, suiteId, corpId: corpOf(style, event) }
}

/** A retry may be encrypted anew, so it is the plaintext that tells one event from another. */
export function messageId({ raw, receiveId, suiteId }: AddressedMessage): string {
  return createHash('sha256')
    .update(`${suiteId ?? ''}\n${receiveId}\n${raw}`)
    .digest('hex')
    .slice(0, 40)
}

function corpOf(style: CallbackMessage['style'], event: Record<string, unknown>): string | undefined {
  const id = style === 'data' ? event.ToUserName : (event.AuthCorpId ?? event.PaidCorpId)
  return typeof id === 'string' && id !== '' ? id : undefined
}

function parse(raw: string): XmlElement | Promise<XmlElement> {
  return /^\s*\{/.test(raw) ? parseJson(raw) : parseMessageXml(raw)
}

function parseJson(raw: string): XmlElement {
  try {
    const value = toXml(JSON.parse(raw))
    if (typeof value === 'object' && !Array.isArray(value)) return value
  } catch (error) {
    throw new WeComCallbackError('plaintext_invalid', 'The decrypted text is not valid JSON', {
      cause: error,
    })
  }
  throw new WeComCallbackError('plaintext_invalid', 'The decrypted JSON is not an object')
}

function toXml(value: unknown): XmlValue {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((item) => toXml(item) as string | XmlElement)
  if (typeof value !== 'object') return String(value)
  const element: XmlElement = Object.create(null)
  for (const [name, field] of Object.entries(value)) element[name] = toXml(field)
  return element
}
