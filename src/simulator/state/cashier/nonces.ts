import type { Clock } from '../../../base/index.js'

const REMEMBERED_MS = 15 * 60_000

/** Nonces that were used a short while ago. */
export class NonceGuard {
  readonly #clock: Clock
  /** In order of use. */
  readonly #usedAt = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @returns false when it was used within 15 minutes */
  use(nonce: string): boolean {
    const now = this.#clock.now()
    for (const [old, at] of this.#usedAt) {
      if (at > now - REMEMBERED_MS) break
      this.#usedAt.delete(old)
    }
    if (this.#usedAt.has(nonce)) return false
    this.#usedAt.set(nonce, now)
    return true
  }
}
