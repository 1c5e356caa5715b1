import type { Clock, Logger, Timer } from '../base/index.js'
import type { CallbackCrypto } from '../crypto/index.js'
import { isWeComCallbackError, isWeComError, WeComCallbackError } from '../errors/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import { buildEnvelopeXml, parseEnvelope } from '../xml/index.js'
import type { Addressee } from './addressee.js'
import type { KeyRing, Unlocked } from './key-ring.js'
import {
  type AddressedMessage,
  addressMessage,
  type CallbackMessage,
  messageId,
  type ReadMessage,
  readMessage,
} from './message.js'
import { type CallbackQuery, readCallbackQuery } from './query.js'
import { buildReply, type ReplyMessage } from './reply.js'
import { methodNotAllowed, refused, text, unavailable, xmlOrJson } from './responses.js'
import type { CallbackRequest, CallbackResponse, CallbackRoute } from './types.js'

/** Puts a passive reply into the response. `false`: too late, or there was one already. */
export type Reply = (message: ReplyMessage) => boolean

export interface ReceiverOptions {
  keys: KeyRing
  addressee: Addressee
  inbox: () => Inbox
  clock: Clock
  logger: Logger
  /** How long a data callback may wait for a passive reply, ms. WeCom hangs up after 5 s. */
  deadlineMs: number
  /** How far a timestamp may be from this machine's clock, ms; 0: any. */
  replayWindowMs: number
  /** Runs before the callback is acknowledged, for what must be durable by then. */
  beforeAck: (message: AddressedMessage) => Promise<void>
  /** Whether anything would be done about a message at all. */
  isWanted: (message: AddressedMessage) => boolean
  /**
   * Runs, before it is acknowledged, for a message that came before: delivered again, or another event that reads the same.
   * @param delivery equal for deliveries of the same bytes
   */
  repeated: (message: CallbackMessage, delivery: string) => Promise<void>
}

interface Opened {
  message: AddressedMessage
  crypto: CallbackCrypto
  format: 'xml' | 'json'
  /** What signs these bytes. */
  signature: string
}

/** A delivery that is being worked on in this process. */
class Delivery {
  readonly message: CallbackMessage
  readonly replied: Promise<void>
  xml: string | undefined
  #open: boolean
  readonly #clock: Clock
  #resolve: () => void = () => {}

  constructor(message: CallbackMessage, clock: Clock) {
    this.message = message
    this.#clock = clock
    this.#open = message.style === 'data'
    this.replied = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  readonly reply: Reply = (reply) => {
    if (!this.#open) return false
    this.#open = false
    this.xml = buildReply(reply, this.message.event, Math.floor(this.#clock.now() / 1000))
    this.#resolve()
    return true
  }

  close(): void {
    this.#open = false
  }
}

/** Takes callbacks in: verified, decrypted, stored, answered in time. */
export class CallbackReceiver {
  readonly #options: ReceiverOptions
  readonly #deliveries = new Map<string, Delivery>()

  constructor(options: ReceiverOptions) {
    this.#options = options
  }

  /** Answers a request. Refusals all look the same from outside; why is told to the logger alone. */
  async handle(request: CallbackRequest): Promise<CallbackResponse> {
    const { method, route } = request
    if (method !== 'GET' && method !== 'POST') return methodNotAllowed()
    try {
      const query = readCallbackQuery(request.query)
      if (method === 'GET') return await this.#check(query, route)
      return await this.#receive(query, request)
    } catch (error) {
      return this.#refuse(error)
    }
  }

  /** The message behind an inbox item, and how to reply to it while its request waits. */
  resolve(item: InboxItem): { message: CallbackMessage; reply: Reply } {
    const delivery = this.#deliveries.get(item.id)
    if (delivery !== undefined) return { message: delivery.message, reply: delivery.reply }
    const { raw, receiveId } = JSON.parse(item.payload) as { raw: string; receiveId: string }
    const message = addressMessage(readMessage(raw, receiveId), item.suiteId)
    return { message: { id: item.id, ...message }, reply: () => false }
  }

  async #check(query: CallbackQuery, route: CallbackRoute | undefined): Promise<CallbackResponse> {
    const { msg_signature, timestamp, nonce, echostr } = query
    if (!msg_signature && !timestamp && !nonce && !echostr) return text('wecom callback ready')
    const signed = signedOf(query, echostr, 'echostr')
    const { addressee, keys } = this.#options
    const { message } = await keys.unlock(signed, route, (id, owners) => addressee.ofCheck(id, owners))
    this.#checkFreshness(signed.timestamp)
    return text(message)
  }

  async #receive(query: CallbackQuery, request: CallbackRequest): Promise<CallbackResponse> {
    // Cheap checks first: nothing of the body is read for a request that lacks its signature.
    signedOf(query, 'x', 'the ciphertext')
    const opened = await this.#open(query, request)
    const { message } = opened
    try {
      await this.#options.beforeAck(message)
      if (!this.#options.isWanted(message)) return acknowledge(message)
      return await this.#deliver(opened)
    } catch (error) {
      this.#options.logger.error('a callback could not be stored; WeCom will send it again', {
        name: message.name,
        error: isWeComError(error) ? error.code : 'unknown',
      })
      return unavailable()
    }
  }

  async #open(query: CallbackQuery, request: CallbackRequest): Promise<Opened> {
    const { addressee, keys } = this.#options
    const { encrypt, format } = parseEnvelope((await request.body()) ?? '')
    const signed = signedOf(query, encrypt, 'Encrypt')
    const unlocked = await keys.unlock(signed, request.route, (id, owners) => addressee.ofPost(id, owners))
    this.#checkFreshness(signed.timestamp)
    const { crypto, owners } = unlocked
    const read = await this.#read(unlocked)
    const suiteId = await addressee.suiteOf(read, owners, request.route)
    return { message: addressMessage(read, suiteId), crypto, format, signature: signed.msgSignature }
  }

  /** A text that cannot be read and is for nobody here counts as addressed to another. */
  async #read({ message, receiveId, owners }: Unlocked): Promise<ReadMessage> {
    try {
      return readMessage(message, receiveId)
    } catch (error) {
      if (await this.#options.addressee.ofCheck(receiveId, owners)) throw error
      throw new WeComCallbackError('receive_id_mismatch', 'The callback is addressed to another receive id')
    }
  }

  async #deliver(opened: Opened): Promise<CallbackResponse> {
    const id = messageId(opened.message)
    const message: CallbackMessage = { id, ...opened.message }
    const running = this.#deliveries.get(id)
    if (running !== undefined) {
      await this.#options.repeated(message, opened.signature)
      return this.#answer(opened, running, running.replied)
    }
    const delivery = new Delivery(message, this.#options.clock)
    this.#deliveries.set(id, delivery)
    const { suiteId, corpId, name, raw, receiveId } = message
    const receivedAt = this.#options.clock.now()
    try {
      const payload = JSON.stringify({ raw, receiveId })
      const item = { id, kind: 'callback', name, suiteId, corpId, receivedAt, payload }
      const accepted = await this.#options.inbox().accept(item)
      if (accepted === undefined) {
        this.#deliveries.delete(id)
        await this.#options.repeated(message, opened.signature)
        return acknowledge(message)
      }
      const done = accepted.firstTry.then(() => {
        delivery.close()
        this.#deliveries.delete(id)
      })
      return await this.#answer(opened, delivery, Promise.race([delivery.replied, done]))
    } catch (error) {
      this.#deliveries.delete(id)
      throw error
    }
  }

  async #answer(opened: Opened, delivery: Delivery, settled: Promise<void>): Promise<CallbackResponse> {
    if (opened.message.style !== 'data') return acknowledge(opened.message)
    let timer: Timer | undefined
    const deadline = new Promise<void>((resolve) => {
      timer = this.#options.clock.timer(this.#options.deadlineMs, resolve, { keepAlive: true })
    })
    await Promise.race([settled, deadline])
    timer?.cancel()
    delivery.close()
    if (delivery.xml === undefined) return acknowledge(opened.message)
    const { crypto, format, message } = opened
    const sealed = crypto.seal(delivery.xml, message.receiveId, {
      timestamp: Math.floor(this.#options.clock.now() / 1000),
    })
    return xmlOrJson(format, sealed, buildEnvelopeXml)
  }

  #checkFreshness(timestamp: string): void {
    const { replayWindowMs, clock } = this.#options
    if (replayWindowMs === 0 || Math.abs(clock.now() - Number(timestamp) * 1000) <= replayWindowMs) return
    throw new WeComCallbackError('stale_timestamp', 'The timestamp is outside the replay window')
  }

  #refuse(error: unknown): CallbackResponse {
    const { logger } = this.#options
    if (isWeComCallbackError(error)) {
      logger.warn('a callback was refused', { reason: error.reason, message: error.message })
      return refused(error.reason === 'payload_too_large' ? 413 : 403)
    }
    if (isWeComError(error, 'WECOM_CONFIG')) {
      logger.error('a callback could not be read', { message: error.message, hint: error.hint })
      return { ...text(error.message), status: 500 }
    }
    if (isWeComError(error, 'WECOM_NOT_INSTALLED')) {
      logger.warn('a callback was put off', { message: error.message, hint: error.hint })
      return unavailable()
    }
    logger.error('a callback could not be answered', { error: isWeComError(error) ? error.code : 'unknown' })
    return unavailable()
  }
}

function signedOf(query: CallbackQuery, encrypt: string | undefined, what: string) {
  const { msg_signature, timestamp, nonce } = query
  const missing = !msg_signature
    ? 'msg_signature'
    : !timestamp
      ? 'timestamp'
      : !nonce
        ? 'nonce'
        : !encrypt
          ? what
          : ''
  if (!msg_signature || !timestamp || !nonce || !encrypt) {
    throw new WeComCallbackError('missing_parameter', `The request lacks ${missing}`)
  }
  return { msgSignature: msg_signature, timestamp, nonce, encrypt }
}

/** Data callbacks are answered with an empty body, all others with exactly `success`. */
function acknowledge({ style }: AddressedMessage): CallbackResponse {
  return text(style === 'data' ? '' : 'success')
}
