import { LRUCache } from 'lru-cache'
import { type Clock, type Logger, SingleFlight, sleep } from '../base/index.js'
import { describeError } from '../errors/index.js'
import { acquireLease, readJson, type Store, storeKeys } from '../store/index.js'

/** A credential as WeCom hands it out. */
export interface FetchedToken {
  value: string
  /** Seconds. */
  expiresIn: number
}

interface TokenRecord {
  value: string
  fetchedAt: number
  expiresAt: number
}

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
}

const REFRESH_MARGIN_MS = 5 * 60_000
const LEASE_MS = 15_000
const WAIT_FOR_OTHERS_MS = 12_000
const FIRST_POLL_MS = 20
const SLOWEST_POLL_MS = 250
const BACKGROUND_PAUSE_MS = 30_000

/**
 * Where every token comes from: this process, then the store, then WeCom, fetched once per key however many
 * callers and processes ask, and renewed before it expires.
 */
export class TokenSource {
  readonly #store: Store
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #cache: LRUCache<string, CachedToken>
  readonly #obtaining = new SingleFlight<string>()
  readonly #renewing = new SingleFlight<string>()

  constructor(options: TokenSourceOptions) {
    this.#store = options.store
    this.#clock = options.clock
    this.#logger = options.logger
    this.#cache = new LRUCache({ max: options.maxCached ?? 10_000 })
  }

  /** The token under `key`; `fetch` is called only when neither this process nor the store has a live one. */
  get(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    const cached = this.#cache.get(key)
    if (cached !== undefined) {
      const now = this.#clock.now()
      if (now < cached.refreshAt) return cached.answer
      if (now < cached.expiresAt) {
        this.#renewBehind(key, cached, fetch)
        return cached.answer
      }
    }
    return this.#obtaining.run(key, () => this.#obtain(key, fetch))
  }

  /** Drops the token WeCom refused, and only that one: a fresh one put there meanwhile stays. */
  async invalidate(key: string, refused: string): Promise<void> {
    if (this.#cache.get(key)?.value === refused) this.#cache.delete(key)
    const raw = await this.#store.get(key)
    if (raw === undefined) return
    const record = JSON.parse(raw) as TokenRecord
    if (record.value === refused) await this.#store.swap(key, raw, undefined)
  }

  /** Drops whatever is there: the credential behind it is gone. */
  async forget(key: string): Promise<void> {
    this.#cache.delete(key)
    await this.#store.delete(key)
  }

  async #obtain(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    const stored = await this.#stored(key)
    return stored === undefined ? this.#fetchOnce(key, undefined, fetch) : this.#keep(key, stored)
  }

  #renewBehind(key: string, cached: CachedToken, fetch: () => Promise<FetchedToken>): void {
    cached.refreshAt = Math.min(this.#clock.now() + BACKGROUND_PAUSE_MS, cached.expiresAt)
    this.#renewing
      .run(key, () => this.#fetchOnce(key, cached.value, fetch))
      .catch((error: unknown) => {
        this.#logger.warn('a token could not be renewed ahead of its expiry', {
          key,
          error: describeError(error),
        })
      })
  }

  /** Fetches under a lease. Whoever does not get the lease waits for the holder's result, within a bound. */
  async #fetchOnce(
    key: string,
    known: string | undefined,
    fetch: () => Promise<FetchedToken>,
  ): Promise<string> {
    const giveUpAt = this.#clock.now() + WAIT_FOR_OTHERS_MS
    let pollMs = FIRST_POLL_MS
    for (;;) {
      const lease = await acquireLease(this.#store, storeKeys.lease(key), {
        clock: this.#clock,
        ttlMs: LEASE_MS,
      })
      // Without a lease after all that waiting: a second fetch does no harm, WeCom repeats a live token.
      if (lease === undefined && this.#clock.now() < giveUpAt) {
        await sleep(this.#clock, pollMs)
        pollMs = Math.min(pollMs * 2, SLOWEST_POLL_MS)
        const theirs = await this.#stored(key)
        if (theirs !== undefined && theirs.value !== known) return this.#keep(key, theirs)
        continue
      }
      try {
        const theirs = await this.#stored(key)
        if (theirs !== undefined && theirs.value !== known) return this.#keep(key, theirs)
        return await this.#fetchAndStore(key, fetch)
      } finally {
        await lease?.release()
      }
    }
  }

  async #fetchAndStore(key: string, fetch: () => Promise<FetchedToken>): Promise<string> {
    const fetched = await fetch()
    const fetchedAt = this.#clock.now()
    const expiresAt = fetchedAt + fetched.expiresIn * 1000
    const record: TokenRecord = { value: fetched.value, fetchedAt, expiresAt }
    await this.#store.set(key, JSON.stringify(record), { expiresAt })
    return this.#keep(key, record)
  }

  async #stored(key: string): Promise<TokenRecord | undefined> {
    const record = await readJson<TokenRecord>(this.#store, key)
    return record !== undefined && this.#clock.now() < record.expiresAt ? record : undefined
  }

  #keep(key: string, record: TokenRecord): Promise<string> {
    const margin = Math.min(REFRESH_MARGIN_MS, (record.expiresAt - record.fetchedAt) / 10)
    // Spread over a fifth of the margin, so that a fleet does not renew in one instant.
    const jitter = (margin / 5) * fraction(record.value)
    const answer = Promise.resolve(record.value)
    const { value, expiresAt } = record
    this.#cache.set(key, { value, answer, expiresAt, refreshAt: expiresAt - margin - jitter })
    return answer
  }
}

/** A number in [0, 1) that differs from token to token. */
function fraction(text: string): number {
  let sum = 0
  for (let i = Math.max(0, text.length - 8); i < text.length; i++)
    sum = (sum * 31 + text.charCodeAt(i)) % 1000
  return sum / 1000
}
