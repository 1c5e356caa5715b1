import type { Logger } from '../base/index.js'

const MOST = 1_000

/** Says of each unreadable record once that it is there. What is in it may be a secret, so nothing of it is said. */
export class BadRecords {
  readonly #logger: Logger
  readonly #known = new Set<string>()

  constructor(logger: Logger) {
    this.#logger = logger
  }

  /** How many are known, of those looked at so far. */
  get count(): number {
    return this.#known.size
  }

  note(key: string): void {
    if (this.#known.has(key) || this.#known.size === MOST) return
    this.#known.add(key)
    this.#logger.warn('a record in the store is damaged and counts as absent', { key })
  }

  /** The record is gone, or whole again. */
  clear(key: string): void {
    this.#known.delete(key)
  }
}
