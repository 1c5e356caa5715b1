import { type Clock, type Logger, silentLogger, type Timer } from '../base/index.js'
import type { CallbackCrypto, SignedCallback } from '../crypto/index.js'
import { isWeComCallbackError, isWeComError, WeComCallbackError } from '../errors/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import { buildEnvelopeXml, parseEnvelope } from '../xml/index.js'
import type { Addressee } from './addressee.js'
import { Delivery, type Reply } from './delivery.js'
import { checkFreshness, checkOwnTime, type WeComClock } from './freshness.js'
import type { KeyOwner, KeyRing, Unlocked } from './key-ring.js'
import { CallbackMessage, type ReadMessage, readMessage } from './message.js'
import { type CallbackQuery, readCallbackQuery } from './query.js'
import { methodNotAllowed, refused, text, unavailable, xmlOrJson } from './responses.js'
import type { CallbackRequest, CallbackResponse, CallbackRoute } from './types.js'

export interface ReceiverOptions {
  keys: KeyRing
  addressee: Addressee
  inbox: Pick<Inbox, 'accept'>
  clock: Clock
  logger: Logger
  /** How long a data callback may wait for a passive reply, ms. WeCom hangs up after 5 s. */
  deadlineMs: number
  /** How far a timestamp may be from now, by this machine's clock or WeCom's, ms; 0: any. */
  replayWindowMs: number
  weComClock: WeComClock
  providerCorpId: string
  /** Runs before the callback is acknowledged, for what must be durable by then. */
  beforeAck: (message: CallbackMessage) => Promise<void>
  /** Whether anything would be done about a message at all. */
  isWanted: (message: CallbackMessage) => boolean
  /**
   * Runs, before it is acknowledged, for a message that came before: delivered again, or another event that reads the same.
   * @param delivery equal for deliveries of the same bytes
   */
  repeated: (message: CallbackMessage, delivery: string) => Promise<void>
}

/** What a URL check carries. Messages are markup or JSON: sent back as an echostr they must not be told to anybody. */
const ECHO = /^[A-Za-z0-9]{1,64}$/

/** For whom a callback was, and for whom it could have been: for the log of a refusal. */
interface Addressed {
  received?: string
  owners?: readonly KeyOwner[]
}

interface Opened {
  message: CallbackMessage
  crypto: CallbackCrypto
  format: 'xml' | 'json'
  /** What signs these bytes. */
  signature: string
}

/** What the log may know about a callback. */
interface Told {
  method: string
  name: string | undefined
  suiteId: string | undefined
  corpId: string | undefined
}

/** Takes callbacks in: verified, decrypted, stored, answered in time. */
export class CallbackReceiver {
  readonly #options: ReceiverOptions
  readonly #deliveries = new Map<string, Delivery>()

  constructor(options: ReceiverOptions) {
    this.#options = options
  }

  /** Answers a request. Refusals all look the same from outside; why is told to the logger alone. */
  handle(request: CallbackRequest): Promise<CallbackResponse> {
    // Hosts without types may pass on nothing at all.
    if (typeof request !== 'object' || request === null) return Promise.resolve(methodNotAllowed())
    const told: Told = { method: request.method, name: undefined, suiteId: undefined, corpId: undefined }
    const response = this.#respond(request, told)
    return this.#options.logger.debug === silentLogger.debug ? response : this.#tell(response, told)
  }

  async #tell(responding: Promise<CallbackResponse>, told: Told): Promise<CallbackResponse> {
    const { clock, logger } = this.#options
    const startedAt = clock.now()
    const response = await responding
    logger.debug('a callback was answered', { ...told, status: response.status, ms: clock.now() - startedAt })
    return response
  }

  async #respond(request: CallbackRequest, told: Told): Promise<CallbackResponse> {
    const { method, route } = request
    if (method !== 'GET' && method !== 'POST') return methodNotAllowed()
    const addressed: Addressed = {}
    try {
      const query = readCallbackQuery(request.query)
      if (method === 'GET') return await this.#check(query, route, addressed)
      return await this.#receive(query, request, addressed, told)
    } catch (error) {
      return this.#refuse(error, addressed)
    }
  }

  /** The message behind an inbox item, and how to reply to it while its request waits. */
  async resolve(item: InboxItem): Promise<{ message: CallbackMessage; reply: Reply }> {
    const delivery = this.#deliveries.get(item.id)
    if (delivery !== undefined) return { message: delivery.message, reply: delivery.reply }
    const { raw, receiveId } = JSON.parse(item.payload) as { raw: string; receiveId: string }
    const message = new CallbackMessage(await readMessage(raw, receiveId), item.suiteId, item.id)
    return { message, reply: () => false }
  }

  /**
   * Tells what it decrypts, so it must decrypt nothing but echoes: whoever has seen a callback could send it here.
   */
  async #check(
    query: CallbackQuery,
    route: CallbackRoute | undefined,
    addressed: Addressed,
  ): Promise<CallbackResponse> {
    const { msgSignature, timestamp, nonce, encrypt } = query
    if (!msgSignature && !timestamp && !nonce && !encrypt) return text('wecom callback ready')
    const signed = signedOf(query, encrypt, 'echostr')
    const { message } = await this.#unlock(signed, route, addressed, 'ofCheck')
    if (ECHO.test(message)) return text(message)
    throw new WeComCallbackError('replayed', 'The echostr of a URL check is no echo', {
      hint: 'Somebody sends the ciphertext of a callback as an echostr, to have it decrypted.',
    })
  }

  async #receive(
    query: CallbackQuery,
    request: CallbackRequest,
    addressed: Addressed,
    told: Told,
  ): Promise<CallbackResponse> {
    // Cheap checks first: nothing of the body is read for a request that lacks its signature.
    signedOf(query, 'x', 'the ciphertext')
    const opened = await this.#open(query, request, addressed)
    const { message } = opened
    told.name = message.name
    told.suiteId = message.suiteId
    told.corpId = message.corpId
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

  async #open(query: CallbackQuery, request: CallbackRequest, addressed: Addressed): Promise<Opened> {
    const { addressee, replayWindowMs } = this.#options
    const { encrypt, format } = parseEnvelope((await request.body()) ?? '')
    const signed = signedOf(query, encrypt, 'Encrypt')
    const unlocked = await this.#unlock(signed, request.route, addressed, 'ofPost')
    const { crypto, owners } = unlocked
    const read = await this.#read(unlocked)
    checkOwnTime(signed, read.event.TimeStamp ?? read.event.CreateTime, replayWindowMs)
    const suiteId = await addressee.suiteOf(read, owners, request.route)
    return { message: new CallbackMessage(read, suiteId), crypto, format, signature: signed.msgSignature }
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
    const { message } = opened
    const { id, suiteId, corpId, name, raw, receiveId } = message
    const running = this.#deliveries.get(id)
    if (running !== undefined) {
      await this.#options.repeated(message, opened.signature)
      return this.#answer(opened, running, running.replied)
    }
    const delivery = new Delivery(message, this.#options.clock)
    this.#deliveries.set(id, delivery)
    const receivedAt = this.#options.clock.now()
    try {
      const payload = JSON.stringify({ raw, receiveId })
      const item = { id, kind: 'callback', name, suiteId, corpId, receivedAt, payload }
      const accepted = await this.#options.inbox.accept(item)
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
    if (opened.message.channel !== 'data') return acknowledge(opened.message)
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

  #unlock(
    signed: SignedCallback,
    route: CallbackRoute | undefined,
    addressed: Addressed,
    accept: 'ofCheck' | 'ofPost',
  ): Promise<Unlocked> {
    const { addressee, clock, keys, replayWindowMs, weComClock } = this.#options
    return keys.unlock(signed, route, {
      verified: () =>
        checkFreshness(signed.timestamp, { windowMs: replayWindowMs, now: () => clock.now(), weComClock }),
      accept: (received, owners) => {
        addressed.received = received
        addressed.owners = owners
        return addressee[accept](received, owners)
      },
    })
  }

  #refuse(error: unknown, { received, owners = [] }: Addressed): CallbackResponse {
    const { logger, providerCorpId } = this.#options
    const expected = [providerCorpId, ...owners.flatMap(({ suiteId }) => suiteId ?? [])]
    if (isWeComCallbackError(error)) {
      const { reason, message, hint } = error
      const ids = reason === 'receive_id_mismatch' ? { received, expected } : {}
      logger.warn('a callback was refused', { reason, message, hint, ...ids })
      return refused(reason === 'payload_too_large' ? 413 : 403)
    }
    if (isWeComError(error, 'WECOM_CONFIG')) {
      logger.error('a callback could not be read', { message: error.message, hint: error.hint })
      return { ...text(error.message), status: 500 }
    }
    if (isWeComError(error, 'WECOM_NOT_INSTALLED')) {
      const { message, hint } = error
      logger.warn('a callback was put off', { message, hint, received, expected })
      return unavailable()
    }
    logger.error('a callback could not be answered', { error: isWeComError(error) ? error.code : 'unknown' })
    return unavailable()
  }
}

/** @param what names the ciphertext where it is missing */
function signedOf(query: CallbackQuery, encrypt: string | undefined, what: string): SignedCallback {
  const { msgSignature, timestamp, nonce } = query
  if (!msgSignature) throw lacking('msg_signature')
  if (!timestamp) throw lacking('timestamp')
  if (!nonce) throw lacking('nonce')
  if (!encrypt) throw lacking(what)
  return { msgSignature, timestamp, nonce, encrypt }
}

function lacking(what: string): WeComCallbackError {
  return new WeComCallbackError('missing_parameter', `The request lacks ${what}`)
}

/** Data callbacks are answered with an empty body, all others with exactly `success`. */
function acknowledge({ channel }: CallbackMessage): CallbackResponse {
  return text(channel === 'data' ? '' : 'success')
}
