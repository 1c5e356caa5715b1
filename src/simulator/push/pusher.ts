import { sleep } from '../../base/index.js'
import { CallbackCrypto } from '../../crypto/index.js'
import type { Faults } from '../faults.js'
import { randomDigits } from '../ids.js'
import type { SimulatorLog } from '../log.js'
import { seconds } from '../state/calendar.js'
import type { World } from '../state/world.js'
import type { Deliver, DeliverResponse } from './deliver.js'
import { appendQuery, attempt } from './exchange.js'
import { openReply, type ReplyContext } from './reply.js'
import type { PushChannel, PushResult } from './types.js'
import { type XmlFields, xmlDocument } from './xml.js'

/** A push, ready to go out. */
export interface OutgoingPush {
  channel: PushChannel
  name: string
  suiteId?: string
  corpId?: string
  url: string | undefined
  keys: { token: string; encodingAesKey: string }
  receiveId: string
  agentId: string
  fields: XmlFields
  timeoutMs: number
  /** Present on the data channel: what a reply must fit. */
  reply?: ReplyContext
}

export interface PusherOptions {
  deliver: Deliver
  retryDelayMs: number
  reseal: boolean
}

const TRIES = 3
const POST_HEADERS = { 'content-type': 'text/xml; charset=utf-8', 'user-agent': 'Mozilla/4.0' }

type Judgement = Omit<PushResult, 'tries'> & { again: boolean }

/** Signs, encrypts and delivers events, as often as WeCom does. */
export class Pusher {
  readonly #world: World
  readonly #faults: Faults
  readonly #log: SimulatorLog
  readonly #options: PusherOptions

  constructor(world: World, faults: Faults, log: SimulatorLog, options: PusherOptions) {
    this.#world = world
    this.#faults = faults
    this.#log = log
    this.#options = options
  }

  async push(push: OutgoingPush): Promise<PushResult> {
    const { url } = push
    if (url === undefined) return this.#finish(push, unsent(`no ${push.channel} URL is set`))
    if (this.#faults.takeDrop(push.name, push.suiteId)) {
      return this.#finish(push, unsent('lost by a fault'))
    }
    const result = await this.#faults.inOrder(push.name, () => this.#deliver(push, url))
    if (!this.#faults.takeDuplicate(push.name, push.suiteId)) return result
    return { ...result, duplicate: await this.#deliver(push, url) }
  }

  async #deliver(push: OutgoingPush, url: string): Promise<PushResult> {
    const crypto = new CallbackCrypto(push.keys)
    let request = this.#seal(push, crypto, url)
    let judgement: Judgement = { ok: false, status: null, body: '', reply: null, again: true }
    let tries = 0
    while (judgement.again && tries < TRIES) {
      if (tries > 0) {
        if (this.#options.retryDelayMs > 0) await sleep(this.#world.clock, this.#options.retryDelayMs)
        if (this.#options.reseal) request = this.#seal(push, crypto, url)
      }
      tries++
      const outcome = await attempt(this.#options.deliver, this.#world.clock, request, push.timeoutMs)
      judgement =
        'problem' in outcome
          ? { ok: false, status: null, body: '', reply: null, problem: outcome.problem, again: true }
          : judge(push, crypto, outcome.response)
    }
    const { again: _again, ...rest } = judgement
    return this.#finish(push, { ...rest, tries })
  }

  #seal(push: OutgoingPush, crypto: CallbackCrypto, url: string) {
    const timestamp = String(seconds(this.#world.clock.now()))
    const sealed = crypto.seal(xmlDocument(push.fields), push.receiveId, {
      timestamp,
      nonce: randomDigits(10),
    })
    const query = { msg_signature: sealed.msgSignature, timestamp, nonce: sealed.nonce }
    const body = xmlDocument({ ToUserName: push.receiveId, Encrypt: sealed.encrypt, AgentID: push.agentId })
    return { method: 'POST' as const, url: appendQuery(url, query), headers: POST_HEADERS, body }
  }

  #finish(push: OutgoingPush, result: PushResult): PushResult {
    this.#log.add({
      kind: 'push',
      at: this.#world.clock.now(),
      channel: push.channel,
      name: push.name,
      ...(push.suiteId !== undefined && { suiteId: push.suiteId }),
      ...(push.corpId !== undefined && { corpId: push.corpId }),
      url: push.url ?? '',
      fields: push.fields,
      tries: result.tries,
      ok: result.ok,
      ...(result.status !== null && { status: result.status }),
      ...(result.problem !== undefined && { problem: result.problem }),
    })
    return result
  }
}

function unsent(problem: string): PushResult {
  return { ok: false, tries: 0, status: null, body: '', reply: null, problem }
}

function judge(push: OutgoingPush, crypto: CallbackCrypto, response: DeliverResponse): Judgement {
  const { status, body } = response
  const seen = { status, body, reply: null }
  if (status !== 200)
    return { ...seen, ok: false, problem: `the answer has HTTP status ${status}`, again: true }
  if (push.reply === undefined) {
    if (body === 'success') return { ...seen, ok: true, again: false }
    return { ...seen, ok: false, problem: 'the body of the answer is not exactly "success"', again: true }
  }
  if (body === '' || body.toLowerCase() === 'success') return { ...seen, ok: true, again: false }
  const opened = openReply(body, crypto, push.reply)
  if ('problem' in opened) return { ...seen, ok: false, problem: opened.problem, again: false }
  return { ...seen, ok: true, reply: opened.reply, again: false }
}
