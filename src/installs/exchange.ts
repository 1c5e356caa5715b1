import { type Clock, type Logger, SingleFlight, sha256Hex } from '../base/index.js'
import { isWeComError } from '../errors/index.js'
import { malformedAnswer, mayHaveHappened } from '../http/index.js'
import { type Store, storeKeys } from '../store/index.js'
import { recordOf } from './answered-record.js'
import type { App } from './app.js'
import { AskedMark, REMEMBERED_MS, SILENCE_MS, waitForAnswer } from './asked-mark.js'
import { ExchangeLease } from './exchange-lease.js'
import {
  type ExchangeRecord,
  named,
  readExchange,
  type Settled,
  settled,
  writeExchange,
} from './exchange-record.js'
import { InstallingMark } from './installing-mark.js'
import { Patience, settledWithin } from './patience.js'
import {
  type AuthorisationFacts,
  askPermanentCode,
  codeInvalid,
  exchangeGoesOn,
  isCodeRefusal,
  isSpent,
  pathOf,
} from './permanent-code.js'
import { Retries } from './retries.js'
import type { InstallationRecord } from './types.js'
import { type UnwrittenCode, UnwrittenCodes } from './unwritten-codes.js'

/** How long somebody waits for an exchange; the exchange itself waits longer. */
const CALLER_LIMIT_MS = 60_000

export interface ExchangeOptions {
  store: Store
  clock: Clock
  logger: Logger
  /** The time by WeCom's clock, as far as it is known. */
  wecomNow: () => number
}

export interface ExchangeRequest {
  suite: App
  authCode: string
  facts: AuthorisationFacts
  /** Runs before WeCom is asked, for a code nobody may bring again: has {@link AuthCodeExchange.resume} called, later. */
  ahead?: () => Promise<void>
}

/** What became of an auth code: the corp that is installed, or why there is none. */
export type ExchangeOutcome =
  | { corpId: string }
  /** `silence`: WeCom was asked, and whoever did gives no sign of life. */
  | { corpId?: undefined; left: 'nothing' | 'silence' | 'corpUnknown' }

/** How a permanent code came: at once, after others may have given it up, or written down in an earlier life. */
export type CodeArrival = 'fresh' | 'late' | 'resumed'

/** Does what follows from a new permanent code. May run again after a crash. */
export type FinishExchange = (record: InstallationRecord, arrival: CodeArrival) => Promise<void>

/**
 * Turns an auth code into a permanent code, once, whoever asks and how often.
 *
 * The code works a single time and its answer is the only copy of the permanent code, so the answer is written
 * down in one piece before anything else is done with it, however long that takes: whatever fails later starts again
 * from there. Nothing that a caller hears, a time-out included, ends an exchange.
 */
export class AuthCodeExchange {
  readonly #options: ExchangeOptions
  readonly #lease: ExchangeLease
  readonly #mark: InstallingMark
  readonly #unwritten: UnwrittenCodes
  readonly #patience: Patience
  readonly #retries: Retries
  readonly #inFlight = new SingleFlight<ExchangeOutcome>()
  readonly #running = new Set<Promise<unknown>>()
  readonly #askedBefore = new WeakSet<object>()
  #closed = false

  constructor(options: ExchangeOptions) {
    this.#options = options
    this.#lease = new ExchangeLease(options.store, options.clock)
    this.#mark = new InstallingMark(options.store, options.clock)
    this.#unwritten = new UnwrittenCodes(options)
    this.#patience = new Patience(options.clock)
    this.#retries = new Retries(options.clock)
  }

  /** Whether an auth code of the suite is being exchanged, here or in another process. */
  async installing(suiteId: string): Promise<boolean> {
    return this.#running.size > 0 || (await this.#mark.isSet(suiteId))
  }

  /**
   * @returns the corp the code belongs to
   * @throws WECOM_STATE (`auth_code_invalid`), WECOM_TIMEOUT while the exchange goes on
   */
  async run(request: ExchangeRequest, finish: FinishExchange): Promise<string> {
    const { suite, authCode } = request
    const digest = sha256Hex(authCode)
    const key = storeKeys.authCode(suite.id, digest)
    const { corpId } = await this.#shared(key, suite.id, () => this.#work(key, digest, request, finish))
    // Joined somebody who looked for an answer when there was none.
    return corpId ?? this.run(request, finish)
  }

  /** Whether a refusal says that a permanent code was given, though nobody here has it. */
  isLoss(error: unknown, isReal: boolean): boolean {
    if (!isWeComError(error, 'WECOM_STATE') || !isSpent(error.cause)) return false
    // Anybody can bring a text that is no code; one that came by an event, or was sent before, is real.
    return isReal || this.#askedBefore.has(error)
  }

  /** Does what is left to do for an auth code, without the code: for an answer that was written down, all of it. */
  resume(suiteId: string, digest: string, finish: FinishExchange, corpId?: string): Promise<ExchangeOutcome> {
    const key = storeKeys.authCode(suiteId, digest)
    return this.#shared(key, suiteId, () => this.#goOn(key, suiteId, finish, corpId))
  }

  /** The answer that is kept for an auth code. */
  async answerOf(suiteId: string, digest: string): Promise<InstallationRecord | undefined> {
    const exchange = await this.#read(storeKeys.authCode(suiteId, digest))
    return exchange?.step === 'answered' ? exchange.record : undefined
  }

  /**
   * Waits for exchanges under way, within a bound.
   * @returns those whose permanent code is not written down
   */
  async close(waitMs: number): Promise<UnwrittenCode[]> {
    this.#closed = true
    this.#lease.close()
    this.#retries.close()
    this.#unwritten.hurry()
    await settledWithin(this.#options.clock, waitMs, [...this.#running])
    const left = this.#unwritten.giveUp()
    this.#patience.end()
    return left
  }

  #shared(key: string, suiteId: string, work: () => Promise<ExchangeOutcome>): Promise<ExchangeOutcome> {
    const running = this.#inFlight.run(key, work)
    if (!this.#running.has(running)) {
      this.#running.add(running)
      const ended = () => void this.#running.delete(running)
      running.then(ended, ended)
    }
    return this.#patience.wait(running, CALLER_LIMIT_MS, () => exchangeGoesOn(suiteId, CALLER_LIMIT_MS))
  }

  #work(
    key: string,
    digest: string,
    request: ExchangeRequest,
    finish: FinishExchange,
  ): Promise<ExchangeOutcome> {
    const { suite, facts } = request
    return this.#underLease(key, suite.id, async () => {
      const { exchange, arrival } = await this.#exchange(key, digest, request)
      if (exchange.step === 'done') return { corpId: exchange.corpId }
      const record = named(exchange.record, facts.corpId)
      if (record === undefined) throw malformedAnswer(pathOf(suite), 'auth_corp_info.corpid')
      return this.#finish(key, record, arrival, finish)
    })
  }

  #goOn(
    key: string,
    suiteId: string,
    finish: FinishExchange,
    corpId: string | undefined,
  ): Promise<ExchangeOutcome> {
    return this.#underLease(key, suiteId, async () => {
      const found = await this.#read(key)
      if (found === undefined) return { left: 'nothing' }
      const exchange = found.step === 'asked' ? await this.#elsewhere(key) : found
      if (exchange === undefined)
        return { left: (await this.#read(key)) === undefined ? 'nothing' : 'silence' }
      if (exchange.step === 'done') return { corpId: exchange.corpId }
      const record = named(exchange.record, corpId)
      return record === undefined ? { left: 'corpUnknown' } : this.#finish(key, record, 'resumed', finish)
    })
  }

  async #finish(
    key: string,
    record: InstallationRecord,
    arrival: CodeArrival,
    finish: FinishExchange,
  ): Promise<{ corpId: string }> {
    const { suiteId, corpId } = record
    const { store, clock } = this.#options
    try {
      await finish(record, arrival)
      // The copy of the permanent code has served; the corp id stays for whoever brings the code again.
      const expiresAt = clock.now() + REMEMBERED_MS
      await store.set(key, writeExchange({ step: 'done', corpId }), { expiresAt })
    } catch (error) {
      this.#retries.start(key, () => this.#inFlight.run(key, () => this.#goOn(key, suiteId, finish, corpId)))
      throw error
    }
    return { corpId }
  }

  async #exchange(
    key: string,
    digest: string,
    request: ExchangeRequest,
  ): Promise<{ exchange: Settled; arrival: CodeArrival }> {
    const { store, clock } = this.#options
    const askedAt = clock.now()
    for (;;) {
      const raw = (await store.get(key)) ?? undefined
      const found = readExchange(raw)
      const known = settled(found)
      if (known !== undefined) return { exchange: known, arrival: 'resumed' }
      const mark = new AskedMark(store, clock, key)
      // From here on the code may be spent: a try that ends without an answer must leave a trace.
      if (found === undefined && !(await mark.set(raw))) continue
      try {
        if (found === undefined) mark.live()
        await request.ahead?.()
        const exchange = await this.#ask(key, digest, request)
        const late = found !== undefined || clock.now() - askedAt > SILENCE_MS
        return { exchange, arrival: late ? 'late' : 'fresh' }
      } catch (error) {
        const exchange = await this.#refused(key, mark, found !== undefined, error, request.suite.id)
        return { exchange, arrival: 'resumed' }
      } finally {
        mark.die()
      }
    }
  }

  async #ask(
    key: string,
    digest: string,
    { suite, authCode, facts }: ExchangeRequest,
  ): Promise<{ step: 'answered'; record: InstallationRecord }> {
    const { clock, wecomNow } = this.#options
    const open = this.#unwritten.open({ suiteId: suite.id, corpId: facts.corpId })
    try {
      const answer = await askPermanentCode(suite, authCode, clock)
      const times = { now: clock.now(), wecomNow: wecomNow() }
      const record = recordOf(suite, answer, { ...facts, authCodeDigest: digest }, times)
      const exchange = { step: 'answered', record } as const
      const code = { suiteId: suite.id, corpId: record.corpId || undefined }
      await this.#unwritten.write(open, code, () => this.#options.store.set(key, writeExchange(exchange)))
      return exchange
    } finally {
      this.#unwritten.settle(open)
    }
  }

  /**
   * WeCom did not give a permanent code, or the answer never came.
   * @returns what another try has brought
   * @throws the error
   */
  async #refused(
    key: string,
    mark: AskedMark,
    askedBefore: boolean,
    error: unknown,
    suiteId: string,
  ): Promise<Settled> {
    const refused = isCodeRefusal(error)
    if (refused) {
      const elsewhere = askedBefore ? await this.#elsewhere(key) : settled(await this.#read(key))
      if (elsewhere !== undefined) return elsewhere
    }
    const unspent = refused || (isWeComError(error) && !mayHaveHappened(error))
    if (unspent && !askedBefore) await mark.clear()
    if (!refused) throw error
    const invalid = codeInvalid(suiteId, error)
    if (askedBefore) this.#askedBefore.add(invalid)
    throw invalid
  }

  #read(key: string): Promise<ExchangeRecord | undefined> {
    return this.#options.store.get(key).then((raw) => readExchange(raw))
  }

  async #underLease<T>(key: string, suiteId: string, work: () => Promise<T>): Promise<T> {
    this.#mark.begin(suiteId)
    try {
      return await this.#lease.hold(key, work, () => this.#mark.renew(suiteId))
    } finally {
      await this.#mark.end(suiteId)
    }
  }

  #elsewhere(key: string): Promise<Settled | undefined> {
    const { store, clock } = this.#options
    return waitForAnswer(store, clock, key, () => this.#closed)
  }
}
