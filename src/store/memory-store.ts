import { LRUCache } from 'lru-cache'
import { type Clock, systemClock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import type { Store, WriteOptions } from './contract.js'
import { expiryOf, isLive } from './expiry.js'

/** Options of {@link MemoryStore}. */
export interface MemoryStoreOptions {
  /** Default: the machine's clock. */
  clock?: Clock
  /**
   * How many records with an expiry are kept; the least recently used go first, whatever they are for. Records
   * without expiry are not counted and not limited. Default 100,000.
   */
  maxEntries?: number
}

interface Expiring {
  value: string
  expiresAt: number
}

/**
 * Everything in this process, gone with it: for tests and trials.
 *
 * Records without expiry (tickets, installations, the inbox) are never evicted. Records with one may be, beyond
 * `maxEntries`: a lost token or lease costs a second fetch, a lost marker that an event is processed again.
 */
export class MemoryStore implements Store {
  readonly #clock: Clock
  readonly #lasting = new Map<string, string>()
  readonly #expiring: LRUCache<string, Expiring>

  /** @throws `WECOM_CONFIG` when `maxEntries` is no positive integer */
  constructor(options: MemoryStoreOptions = {}) {
    const maxEntries = options.maxEntries ?? 100_000
    if (!Number.isInteger(maxEntries) || maxEntries < 1) {
      throw new WeComError('WECOM_CONFIG', 'maxEntries must be a positive integer')
    }
    this.#clock = options.clock ?? systemClock
    // With `max` the cache would allocate that many slots at once.
    this.#expiring = new LRUCache({ maxSize: maxEntries, sizeCalculation: () => 1 })
  }

  async get(key: string): Promise<string | undefined> {
    return this.#read(key)
  }

  async set(key: string, value: string, options?: WriteOptions): Promise<void> {
    this.#write(key, value, expiryOf(options))
  }

  async swap(
    key: string,
    expected: string | undefined,
    next: string | undefined,
    options?: WriteOptions,
  ): Promise<boolean> {
    const expiresAt = expiryOf(options)
    if (this.#read(key) !== expected) return false
    this.#write(key, next, expiresAt)
    return true
  }

  async delete(key: string): Promise<void> {
    this.#write(key, undefined, undefined)
  }

  async *keys(prefix: string): AsyncGenerator<string> {
    const all = [...this.#lasting.keys(), ...this.#expiring.keys()]
    for (const key of all) {
      if (key.startsWith(prefix) && this.#isThere(key)) yield key
    }
  }

  /** Does not count as a use: who lists records does not want to keep all of them. */
  #isThere(key: string): boolean {
    if (this.#lasting.has(key)) return true
    const expiring = this.#expiring.peek(key)
    return expiring !== undefined && isLive(expiring, this.#clock.now())
  }

  #read(key: string): string | undefined {
    const lasting = this.#lasting.get(key)
    if (lasting !== undefined) return lasting
    const expiring = this.#expiring.get(key)
    if (expiring === undefined) return undefined
    if (isLive(expiring, this.#clock.now())) return expiring.value
    this.#expiring.delete(key)
    return undefined
  }

  #write(key: string, value: string | undefined, expiresAt: number | undefined): void {
    if (value !== undefined && expiresAt === undefined) {
      this.#expiring.delete(key)
      this.#lasting.set(key, value)
      return
    }
    this.#lasting.delete(key)
    if (value === undefined || expiresAt === undefined) this.#expiring.delete(key)
    else this.#expiring.set(key, { value, expiresAt })
  }
}
