import { type Clock, type Logger, randomHex, sleep, type Timer } from '../base/index.js'
import type { Store } from './contract.js'
import { parseRecord } from './operations.js'

export interface LeaseOptions {
  clock: Clock
  /** How long the lease lasts unless it is renewed, ms. */
  ttlMs: number
  /** What is remembered of the holders met so far, over several tries. Default: nothing. */
  watch?: LeaseWatch
  /** Is told, at level debug, of leases that were waited for. */
  logger?: Logger
}

/** The right to work on something alone, until it runs out. */
export interface Lease {
  /**
   * Gives the lease back, if it is still ours. Never rejects: with a failing store it runs out by itself, and
   * what was done under it should not fail for that.
   */
  release(): Promise<void>
  /** Makes it last `ttlMs` from now. Resolves to `false` when it has run out: others may be at work. */
  renew(): Promise<boolean>
}

interface LeaseRecord {
  owner: string
  ttlMs: number
  /** By the clock of the holder, ms. */
  until: number
}

const LONGEST_TTL_MS = 10 * 60_000
const MOST_WATCHED = 1_000

/**
 * Remembers since when leases have stood in the store unchanged. The clock of a holder may be hours ahead, and so the
 * time in its lease; but a holder that is alive renews it, and one that did not for as long as it lasts is gone.
 */
export class LeaseWatch {
  readonly #met = new Map<string, { text: string; since: number }>()

  /** Whether somebody held it at the last try. */
  has(key: string): boolean {
    return this.#met.has(key)
  }

  forget(key: string): void {
    this.#met.delete(key)
  }

  /** Whether the lease `text` has run out. */
  isOver(key: string, text: string, now: number): boolean {
    const record = parseRecord(text, isLease)
    if (record === undefined || record.until <= now) return true
    const met = this.#met.get(key)
    if (met === undefined || met.text !== text || met.since > now) {
      if (this.#met.size >= MOST_WATCHED) this.#met.clear()
      this.#met.set(key, { text, since: now })
      return false
    }
    return now - met.since >= Math.min(record.ttlMs, LONGEST_TTL_MS)
  }
}

/**
 * Takes the lease `key`, or gives `undefined` while somebody else holds it. One that has run out is free.
 * A lease saves double work; it cannot stop a holder that slept through its end, so what it guards must bear that.
 */
export async function acquireLease(
  store: Store,
  key: string,
  { clock, ttlMs, watch = new LeaseWatch() }: LeaseOptions,
): Promise<Lease | undefined> {
  const lease = new HeldLease(store, key, clock, ttlMs)
  if (!watch.has(key) && (await lease.take(undefined))) return lease
  const held = await store.get(key)
  if (held !== undefined && !watch.isOver(key, held, clock.now())) return undefined
  watch.forget(key)
  return (await lease.take(held)) ? lease : undefined
}

class HeldLease implements Lease {
  readonly #store: Store
  readonly #key: string
  readonly #clock: Clock
  readonly #ttlMs: number
  readonly #owner = randomHex(12)
  #text = ''
  /** What a renewal wrote that failed, and may have been written all the same. */
  #perhaps: string | undefined

  constructor(store: Store, key: string, clock: Clock, ttlMs: number) {
    this.#store = store
    this.#key = key
    this.#clock = clock
    this.#ttlMs = ttlMs
  }

  take(former: string | undefined): Promise<boolean> {
    return this.#write(former)
  }

  async renew(): Promise<boolean> {
    if (await this.#write(this.#text)) return true
    return this.#perhaps !== undefined && this.#write(this.#perhaps)
  }

  async release(): Promise<void> {
    for (const text of [this.#text, this.#perhaps]) {
      if (text !== undefined && (await this.#store.swap(this.#key, text, undefined).catch(() => false)))
        return
    }
  }

  async #write(former: string | undefined): Promise<boolean> {
    const until = this.#clock.now() + this.#ttlMs
    const record: LeaseRecord = { owner: this.#owner, ttlMs: this.#ttlMs, until }
    const text = JSON.stringify(record)
    try {
      if (!(await this.#store.swap(this.#key, former, text, { expiresAt: until }))) return false
    } catch (error) {
      this.#perhaps = text
      throw error
    }
    this.#text = text
    this.#perhaps = undefined
    return true
  }
}

const POLL_MS = 100

/** Takes the lease `key` as soon as nobody else holds it. */
export async function waitForLease(store: Store, key: string, options: LeaseOptions): Promise<Lease> {
  const { clock, logger, watch = new LeaseWatch() } = options
  const startedAt = clock.now()
  for (let tries = 1; ; tries++) {
    const lease = await acquireLease(store, key, { ...options, watch })
    if (lease !== undefined) {
      if (tries > 1) logger?.debug('a lease was waited for', { key, ms: clock.now() - startedAt })
      return lease
    }
    await sleep(clock, POLL_MS)
  }
}

/**
 * Does work under the lease `key`, waiting for it first and renewing it as long as the work lasts.
 * @returns whether the lease was held to the end
 */
export async function holdLease(
  store: Store,
  key: string,
  options: LeaseOptions,
  work: () => Promise<void>,
): Promise<boolean> {
  const lease = await waitForLease(store, key, options)
  let timer: Timer | undefined
  const renewLater = () => {
    timer = options.clock.timer(options.ttlMs / 3, () => {
      renewLater()
      // A renewal that fails is followed by others; how it ended is asked below.
      lease.renew().catch(() => {})
    })
  }
  renewLater()
  try {
    await work()
    return await lease.renew()
  } finally {
    timer?.cancel()
    await lease.release()
  }
}

function isLease(value: unknown): value is LeaseRecord {
  const { owner, ttlMs, until } = (value ?? {}) as Partial<Record<keyof LeaseRecord, unknown>>
  return (
    typeof owner === 'string' && Number.isFinite(ttlMs) && (ttlMs as number) > 0 && Number.isFinite(until)
  )
}
