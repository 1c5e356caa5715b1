import { createHash } from 'node:crypto'
import { type ParsedMessage, parseMessage } from '../xml/index.js'
import { type NormalisedMessage, normaliseMessage } from './normalise.js'

/** A decrypted text, read but not yet addressed. */
export interface ReadMessage extends NormalisedMessage {
  /** The decrypted text. It can hold secrets and personal data: do not log it. */
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
  const { name, known, channel, event } = normaliseMessage(tree, form)
  return { name, known, channel, event, raw, receiveId }
}

/** A callback as handlers see it: one of a suite, or of the provider. */
export class CallbackMessage implements ReadMessage {
  readonly name: string
  readonly known: boolean
  readonly channel: ReadMessage['channel']
  readonly event: Record<string, unknown>
  readonly raw: string
  readonly receiveId: string
  /** `undefined`: one of the provider. */
  readonly suiteId: string | undefined
  readonly corpId: string | undefined
  #id: string | undefined

  /** @param id the one it was stored by, where it was */
  constructor(
    { name, known, channel, event, raw, receiveId }: ReadMessage,
    suiteId: string | undefined,
    id?: string,
  ) {
    this.#id = id
    this.name = name
    this.known = known
    this.channel = channel
    this.event = event
    this.raw = raw
    this.receiveId = receiveId
    this.suiteId = suiteId
    this.corpId = corpOf(channel, event)
  }

  /**
   * Equal for every delivery of the same event. A retry may be encrypted anew, so it is the plaintext that tells one
   * event from another. Most are acknowledged without anybody asking.
   */
  get id(): string {
    this.#id ??= createHash('sha256')
      .update(`${this.suiteId ?? ''}\n${this.receiveId}\n${this.raw}`)
      .digest('hex')
      .slice(0, 40)
    return this.#id
  }
}

function corpOf(channel: ReadMessage['channel'], event: Record<string, unknown>): string | undefined {
  const id = channel === 'data' ? event.ToUserName : (event.AuthCorpId ?? event.PaidCorpId)
  return typeof id === 'string' && id !== '' ? id : undefined
}
