import { type Clock, type Logger, SingleFlight, sha256Hex, sleep } from '../base/index.js'
import { isWeComError, WeComError } from '../errors/index.js'
import { malformedAnswer, mayHaveHappened } from '../http/index.js'
import { type Store, storeKeys } from '../store/index.js'
import { AskedMark, REMEMBERED_MS } from './asked-mark.js'
import { ExchangeLease } from './exchange-lease.js'
import { type ExchangeRecord, named, readExchange, writeExchange } from './exchange-record.js'
import { InstallingMark } from './installing-mark.js'
import { Patience, settledWithin } from './patience.js'
import {
  type AuthorisationFacts,
  askPermanentCode,
  codeInvalid,
  isCodeRefusal,
  isSpent,
  pathOf,
  recordOf,
} from './permanent-code.js'
import { Retries } from './retries.js'
import type { SuiteAccess } from './suite-access.js'
import type { InstallationRecord } from './types.js'
import { type UnwrittenCode, UnwrittenCodes } from './unwritten-codes.js'

/** How long somebody waits for an exchange; the exchange itself waits longer. */
const CALLER_LIMIT_MS = 60_000
/** A process that lost its lease may still bring an answer, as long as it gives signs of life. */
const SILENCE_MS = 8_000
const ELSEWHERE_POLL_MS = 200

export interface ExchangeOptions {
  store: Store
  clock: Clock
  logger: Logger
  /** The time by WeCom's clock, as far as it is known. */
  wecomNow: () => number
}

export interface ExchangeRequest {
  suite: SuiteAccess
  authCode: string
  facts: AuthorisationFacts
  /** Runs when the answer is safe, for a code nobody would bring again. */
  kept?: (authCodeDigest: string) => Promise<void>
}

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
  readonly #inFlight = new SingleFlight<string>()
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
    const corpId = await this.#shared(key, suite.id, () => this.#work(key, digest, request, finish))
    // Joined somebody who looked for an answer when there was none.
    return corpId === '' ? this.run(request, finish) : corpId
  }

  /** Whether a refusal says that a permanent code was given, though nobody here has it. */
  isLoss(error: unknown, isReal: boolean): boolean {
    if (!isWeComError(error, 'WECOM_STATE') || !isSpent(error.cause)) return false
    // Anybody can bring a text that is no code; one that came by an event, or was sent before, is real.
    return isReal || this.#askedBefore.has(error)
  }

  /** Does what is left to do for an answer that was written down. Resolves to whether there was one of a known corp. */
  async resume(suiteId: string, digest: string, finish: FinishExchange, corpId?: string): Promise<boolean> {
    const key = storeKeys.authCode(suiteId, digest)
    const found = await this.#shared(key, suiteId, () => this.#goOn(key, suiteId, finish, corpId))
    return found !== ''
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

  #shared(key: string, suiteId: string, work: () => Promise<string>): Promise<string> {
    const running = this.#inFlight.run(key, work)
    if (!this.#running.has(running)) {
      this.#running.add(running)
      const ended = () => void this.#running.delete(running)
      running.then(ended, ended)
    }
    return this.#patience.wait(running, CALLER_LIMIT_MS, () => goesOn(suiteId))
  }

  #work(key: string, digest: string, request: ExchangeRequest, finish: FinishExchange): Promise<string> {
    const { suite, facts } = request
    return this.#underLease(key, suite.id, async () => {
      const { exchange, arrival } = await this.#exchange(key, digest, request)
      if (exchange.step === 'done') return exchange.corpId
      const record = named(exchange.record, facts.corpId)
      if (record === undefined) throw malformedAnswer(pathOf(suite), 'auth_corp_info.corpid')
      return this.#finish(key, record, arrival, finish)
    })
  }

  #goOn(key: string, suiteId: string, finish: FinishExchange, corpId: string | undefined): Promise<string> {
    return this.#underLease(key, suiteId, async () => {
      const exchange = await this.#read(key)
      if (exchange?.step === 'done') return exchange.corpId
      const record = exchange?.step === 'answered' ? named(exchange.record, corpId) : undefined
      return record === undefined ? '' : this.#finish(key, record, 'resumed', finish)
    })
  }

  async #finish(
    key: string,
    record: InstallationRecord,
    arrival: CodeArrival,
    finish: FinishExchange,
  ): Promise<string> {
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
    return corpId
  }

  async #exchange(
    key: string,
    digest: string,
    request: ExchangeRequest,
  ): Promise<{ exchange: Exclude<ExchangeRecord, { step: 'asked' }>; arrival: CodeArrival }> {
    const { store, clock } = this.#options
    const askedAt = clock.now()
    for (;;) {
      const raw = (await store.get(key)) ?? undefined
      const found = readExchange(raw)
      if (found !== undefined && found.step !== 'asked') return { exchange: found, arrival: 'resumed' }
      const mark = new AskedMark(store, clock, key)
      // From here on the code may be spent: a try that ends without an answer must leave a trace.
      if (found === undefined && !(await mark.set(raw))) continue
      try {
        if (found === undefined) mark.live()
        const exchange = await this.#ask(key, digest, request)
        const late = found !== undefined || clock.now() - askedAt > SILENCE_MS
        return { exchange, arrival: late ? 'late' : 'fresh' }
      } catch (error) {
        const known = await this.#refused(key, mark, found !== undefined, error, request.suite.id)
        return { exchange: known, arrival: 'resumed' }
      } finally {
        mark.die()
      }
    }
  }

  async #ask(
    key: string,
    digest: string,
    { suite, authCode, facts, kept }: ExchangeRequest,
  ): Promise<{ step: 'answered'; record: InstallationRecord }> {
    const { clock, wecomNow } = this.#options
    const open = this.#unwritten.open({ suiteId: suite.id, corpId: facts.corpId })
    try {
      const answer = await askPermanentCode(suite, authCode, clock)
      const times = { now: clock.now(), wecomNow: wecomNow() }
      const record = recordOf(suite, answer, { ...facts, authCodeDigest: digest }, times)
      const exchange = { step: 'answered', record } as const
      const code = { suiteId: suite.id, corpId: record.corpId || undefined }
      await this.#unwritten.write(open, code, async () => {
        await this.#options.store.set(key, writeExchange(exchange))
        await kept?.(digest)
      })
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
  ): Promise<Exclude<ExchangeRecord, { step: 'asked' }>> {
    const refused = isCodeRefusal(error)
    if (refused) {
      const elsewhere = await this.#elsewhere(key, askedBefore)
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

  /** What another process has written down meanwhile. */
  async #elsewhere(
    key: string,
    mayCome: boolean,
  ): Promise<Exclude<ExchangeRecord, { step: 'asked' }> | undefined> {
    const { clock } = this.#options
    const { store } = this.#options
    let giveUpAt = clock.now() + SILENCE_MS
    let seen: string | undefined
    for (;;) {
      const raw = await store.get(key)
      const found = readExchange(raw)
      if (found !== undefined && found.step !== 'asked') return found
      if (raw !== seen) giveUpAt = clock.now() + SILENCE_MS
      seen = raw
      if (!mayCome || this.#closed || clock.now() >= giveUpAt) return undefined
      await sleep(clock, ELSEWHERE_POLL_MS)
    }
  }
}

function goesOn(suiteId: string): WeComError {
  return new WeComError(
    'WECOM_TIMEOUT',
    `The exchange of an auth_code of suite ${suiteId} takes longer than ${CALLER_LIMIT_MS / 1000} s; it goes on`,
    { hint: 'Its result is kept: bring the same auth_code again, or wait for the installed event.' },
  )
}
