import type { Clock, Timer } from '../base/index.js'

const FIRST_DELAY_MS = 1_000
const LONGEST_DELAY_MS = 30_000

/** Work that failed half-way, tried again in this process until it works. */
export class Retries {
  readonly #clock: Clock
  readonly #timers = new Map<string, Timer | undefined>()
  #closed = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Tries again, with growing pauses. Work of a key that is being tried already is left to that. */
  start(key: string, work: () => Promise<unknown>): void {
    if (!this.#timers.has(key)) this.#later(key, FIRST_DELAY_MS, work)
  }

  close(): void {
    this.#closed = true
    for (const timer of this.#timers.values()) timer?.cancel()
    this.#timers.clear()
  }

  #later(key: string, delayMs: number, work: () => Promise<unknown>): void {
    if (this.#closed) return
    const again = () => this.#later(key, Math.min(delayMs * 2, LONGEST_DELAY_MS), work)
    const timer = this.#clock.timer(delayMs, () => {
      // The key stays taken while the work runs.
      this.#timers.set(key, undefined)
      work().then(() => void this.#timers.delete(key), again)
    })
    this.#timers.set(key, timer)
  }
}
