import { LRUCache } from 'lru-cache'
import type { Clock } from '../../base/index.js'

const MAX_IDS = 50_000
const KNOWN_MS = 24 * 3_600_000
/** Somebody may come into sight of the app; and WeCom blocks those who ask again and again for what is not there. */
const UNKNOWN_MS = 10 * 60_000

interface Entry {
  /** `undefined`: WeCom does not know the id. */
  to: unknown
  expiresAt: number
}

/** Ids that were converted before, in this process; the least recently used go first. */
export class IdCache {
  readonly #clock: Clock
  readonly #entries: LRUCache<string, Entry>

  constructor(clock: Clock, max = MAX_IDS) {
    this.#clock = clock
    // With `max` the cache would allocate that many slots at once.
    this.#entries = new LRUCache({ maxSize: max, sizeCalculation: () => 1 })
  }

  /** What WeCom said last; `undefined` when it was not asked or too long ago. */
  get(key: string): { to: unknown } | undefined {
    const entry = this.#entries.get(key)
    return entry !== undefined && entry.expiresAt > this.#clock.now() ? entry : undefined
  }

  set(key: string, to: unknown): void {
    const expiresAt = this.#clock.now() + (to === undefined ? UNKNOWN_MS : KNOWN_MS)
    this.#entries.set(key, { to, expiresAt })
  }
}
