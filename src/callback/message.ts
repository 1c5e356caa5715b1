import { createHash } from 'node:crypto'
import { type ParsedMessage, parseMessage } from '../xml/index.js'
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
export function readMessage(raw: string, receiveId: string): ReadMessage | Promise<ReadMessage> {
  const parsed = parseMessage(raw)
  // A promise only while the parser for unusual documents is being loaded.
  if (parsed instanceof Promise) return parsed.then((read) => nameMessage(read, raw, receiveId))
  return nameMessage(parsed, raw, receiveId)
}

function nameMessage({ tree, form }: ParsedMessage, raw: string, receiveId: string): ReadMessage {
  const { name, known, style, event } = normaliseMessage(tree, form)
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
