import { LRUCache } from 'lru-cache'
import { type Clock, type Logger, SingleFlight, sleep } from '../base/index.js'
import { isWeComError, redactText } from '../errors/index.js'
import {
  acquireLease,
  BadRecords,
  contended,
  LeaseWatch,
  parseRecord,
  type Store,
  type StoredRecord,
  storeKeys,
} from '../store/index.js'
import {
  CLOCK_SLACK_MS,
  type FetchedToken,
  isTokenRecord,
  isUsable,
  type TokenRecord,
  tokenRecord,
} from './token-record.js'

interface CachedToken {
  value: string
  answer: Promise<string>
  refreshAt: number
  expiresAt: number
}

export interface TokenSourceOptions {
  store: Store
  clock: Clock
  logger: Logger
  /** Tokens kept in this process; the store has them all. Default 10,000. */
  maxCached?: number
  /** Spreads the renewals of a fleet: a number in [0, 1). Default `Math.random`. */
  random?: () => number
}

const REFRESH_MARGIN_MS = 5 * 60_000
const LEASE_MS = 15_000
const WAIT_FOR_OTHERS_MS = 12_000
const FIRST_POLL_MS = 20
const SLOWEST_POLL_MS = 250
const BACKGROUND_PAUSE_MS = 30_000
const MOST_ROUNDS = 3
/** Longer than any answer of WeCom is waited for. */
const GONE_MS = 3_600_000
/** A record outlives its token by this, so that it is seen when WeCom gives the same one again. */
const REMEMBERED_MS = 7_200_000

/** What is stored while a credential is gone: a token fetched with it and written late must not take its place. */
const gone = (now: number) => JSON.stringify({ goneAt: now })

/**
 * Where every token comes from: this process, then the store, then WeCom, fetched once per key however many
 * callers and processes ask, and renewed before it expires by one of them.
 */
export class TokenSource {
  readonly #store: Store
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #random: () => number
  readonly #bad: BadRecords
  readonly #cache: LRUCache<string, CachedToken>
  readonly #obtaining = new SingleFlight<string>()
  readonly #renewing = new SingleFlight<void>()
  readonly #watch = new LeaseWatch()
  /** Grows whenever something is forgotten: what was on its way then is not cached. */
  #forgotten = 0
  /** The latest time seen. */
  #latest = 0

  constructor(options: TokenSourceOptions) {
    this.#store = options.store
    this.#clock = options.clock
    this.#logger = options.logger
    this.#random = options.random ?? Math.random
    this.#bad = new BadRecords(options.logger)
    this.#cache = new LRUCache({ max: options.maxCached ?? 10_000 })
  }

  /** The token under `key`; `fetch` is called only when neither this process nor the store has a live one. */
  get(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    const now = this.#clock.now()
    if (now > this.#latest) this.#latest = now
    else if (now < this.#latest - CLOCK_SLACK_MS) this.#mistrust(now)
    const cached = this.#cache.get(key)
    if (cached !== undefined && now < cached.expiresAt) {
      if (now >= cached.refreshAt) this.#renewBehind(key, cached, fetch)
      return cached.answer
    }
    return this.#obtaining.run(key, () => this.#obtain(key, fetch))
  }

  /** Drops the token WeCom refused, and only that one: a fresh one put there meanwhile stays. */
  async invalidate(key: string, refused: string): Promise<void> {
    this.#logger.debug('a token was refused', { key })
    if (this.#cache.get(key)?.value === refused) this.#cache.delete(key)
    const stored = await this.#read(key)
    if (stored?.value?.value === refused) await this.#store.swap(key, stored.text, undefined)
  }

  /** Drops whatever is there, also what is on its way: the credential behind it is gone, or another one. */
  async forget(key: string): Promise<void> {
    this.#forgotten++
    this.#cache.delete(key)
    const now = this.#clock.now()
    await this.#store.set(key, gone(now), { expiresAt: now + GONE_MS })
    this.#forgotten++
    this.#cache.delete(key)
  }

  /** The clock was set back: by the times of what is cached it would live for longer than it does. */
  #mistrust(now: number): void {
    this.#forgotten++
    this.#cache.clear()
    this.#latest = now
  }

  async #obtain(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    const before = this.#forgotten
    const stored = this.#usable(await this.#read(key))
    return stored === undefined ? this.#fetchOnce(key, fetch) : this.#keep(key, stored, before)
  }

  /** Fetches under a lease. Whoever does not get the lease waits for the holder's result, within a bound. */
  async #fetchOnce(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    const startedAt = this.#clock.now()
    const watch = new LeaseWatch()
    let pollMs = FIRST_POLL_MS
    for (;;) {
      const before = this.#forgotten
      const lease = await this.#lease(key, watch)
      // Without a lease after all that waiting: a second fetch does no harm, WeCom repeats a live token.
      if (lease === undefined && this.#clock.now() < startedAt + WAIT_FOR_OTHERS_MS) {
        await sleep(this.#clock, pollMs)
        pollMs = Math.min(pollMs * 2, SLOWEST_POLL_MS)
        const theirs = this.#usable(await this.#read(key))
        if (theirs === undefined) continue
        this.#logger.debug('a token came from another process', { key, ms: this.#clock.now() - startedAt })
        return this.#keep(key, theirs, before)
      }
      try {
        return await this.#fetchAndStore(key, fetch)
      } finally {
        await lease?.release()
      }
    }
  }

  /** What is written is written over what was read: whatever came between is newer, or says that all is over. */
  async #fetchAndStore(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const before = this.#forgotten
      const stored = await this.#read(key)
      const theirs = this.#usable(stored)
      if (theirs !== undefined) return this.#keep(key, theirs, before)
      const startedAt = this.#clock.now()
      const record = tokenRecord(await fetch(), stored?.value, startedAt)
      const ms = this.#clock.now() - startedAt
      this.#logger.debug('a token was fetched', { key, ms, lifeMs: record.endsAt - startedAt })
      if (await this.#write(key, stored, record)) return this.#keep(key, record, before)
    }
    throw contended(key)
  }

  #renewBehind(key: string, cached: CachedToken, fetch: () => Promise<FetchedToken>): void {
    cached.refreshAt = Math.min(this.#clock.now() + BACKGROUND_PAUSE_MS, cached.expiresAt)
    this.#renewing
      .run(key, () => this.#renew(key, cached.value, fetch))
      .catch((error: unknown) => {
        this.#logger.warn('a token could not be renewed ahead of its expiry', { key, error: told(error) })
      })
  }

  /** Renews a token unless another process did, is doing it, or has tried lately. */
  async #renew(key: string, known: string, fetch: () => Promise<FetchedToken>): Promise<void> {
    const before = this.#forgotten
    if (this.#seenTo(key, known, before, await this.#read(key))) return
    const lease = await this.#lease(key, this.#watch)
    if (lease === undefined) return
    try {
      const stored = await this.#read(key)
      if (this.#seenTo(key, known, before, stored)) return
      await this.#renewNow(key, stored, before, fetch)
    } finally {
      await lease.release()
    }
  }

  /** Whether there is nothing to renew: what others found out is taken over. */
  #seenTo(
    key: string,
    known: string,
    before: number,
    stored: StoredRecord<TokenRecord> | undefined,
  ): boolean {
    const record = this.#usable(stored)
    if (record === undefined) return false
    const tried = record.renewAt !== undefined && this.#clock.now() < record.renewAt
    if (record.value === known && !tried) return false
    this.#keep(key, record, before)
    return true
  }

  async #renewNow(
    key: string,
    stored: StoredRecord<TokenRecord> | undefined,
    before: number,
    fetch: () => Promise<FetchedToken>,
  ): Promise<void> {
    const old = stored?.value
    const startedAt = this.#clock.now()
    try {
      const record = tokenRecord(await fetch(), old, startedAt)
      const again = record.value === old?.value
      // WeCom gives the same one until it dies: there is nothing to be had before that.
      if (again) record.renewAt = record.expiresAt
      this.#logger.debug(again ? 'a token was given again' : 'a token was renewed', { key })
      if (await this.#write(key, stored, record)) this.#keep(key, record, before)
    } catch (error) {
      // So that the others do not all hear the same.
      const renewAt = this.#clock.now() + BACKGROUND_PAUSE_MS
      if (old !== undefined) await this.#write(key, stored, { ...old, renewAt }).catch(() => false)
      throw error
    }
  }

  #lease(key: string, watch: LeaseWatch) {
    return acquireLease(this.#store, storeKeys.lease(key), { clock: this.#clock, ttlMs: LEASE_MS, watch })
  }

  #write(key: string, former: StoredRecord<TokenRecord> | undefined, record: TokenRecord): Promise<boolean> {
    const expiresAt = record.expiresAt + REMEMBERED_MS
    return this.#store.swap(key, former?.text, JSON.stringify(record), { expiresAt })
  }

  async #read(key: string): Promise<StoredRecord<TokenRecord> | undefined> {
    const text = await this.#store.get(key)
    if (text === undefined) return undefined
    const value = parseRecord(text, isTokenRecord)
    if (value === undefined && parseRecord(text, isGone) === undefined) this.#bad.note(key)
    return { text, value }
  }

  #usable(stored: StoredRecord<TokenRecord> | undefined): TokenRecord | undefined {
    return stored?.value !== undefined && isUsable(stored.value, this.#clock.now()) ? stored.value : undefined
  }

  /** @param before how much had been forgotten when the record was asked for */
  #keep(key: string, record: TokenRecord, before: number): Promise<string> {
    const answer = Promise.resolve(record.value)
    if (before !== this.#forgotten) return answer
    const { value, expiresAt, fetchedAt } = record
    const margin = Math.min(REFRESH_MARGIN_MS, (expiresAt - fetchedAt) / 10)
    // Spread over a fifth of the margin, so that a fleet does not ask in one instant.
    const spread = (margin / 5) * this.#random()
    const refreshAt = record.renewAt ?? expiresAt - margin - spread
    this.#cache.set(key, { value, answer, refreshAt, expiresAt })
    return answer
  }
}

function isGone(value: unknown): value is { goneAt: number } {
  return typeof (value as { goneAt?: unknown } | null)?.goneAt === 'number'
}

function told(error: unknown): string {
  if (isWeComError(error)) return `${error.code}: ${error.message}`
  return error instanceof Error ? redactText(`${error.name}: ${error.message}`) : 'no error'
}
