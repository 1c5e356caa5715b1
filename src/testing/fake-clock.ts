import type { Clock, Timer } from '../base/index.js'

interface Pending {
  at: number
  fn: () => void
}

const MAX_TIMERS = 100_000
const ROUNDS = 5

/** A clock that stands still until a test moves it. Starts in November 2023 unless told otherwise. */
export class FakeClock implements Clock {
  #now: number
  readonly #pending = new Set<Pending>()

  /** @param now ms since the epoch */
  constructor(now = 1_700_000_000_000) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  timer(ms: number, fn: () => void): Timer {
    const pending = { at: this.#now + Math.max(0, ms), fn }
    this.#pending.add(pending)
    return { cancel: () => void this.#pending.delete(pending) }
  }

  /** How many timers have neither run nor been cancelled. */
  get pendingTimers(): number {
    return this.#pending.size
  }

  /** Jumps to a time, back or forth, as a corrected clock does. What falls due runs at the next {@link advance}. */
  set(now: number): void {
    this.#now = now
  }

  /**
   * Lets `ms` pass: runs the timers that fall due in the order of their times, and after each what was waiting for
   * it. What waits for a disk or a network takes its own time and has to be awaited as such.
   */
  async advance(ms: number): Promise<void> {
    const until = this.#now + ms
    await settle()
    for (let ran = 0; ; ran++) {
      const next = this.#nextUntil(until)
      if (next === undefined) break
      if (ran === MAX_TIMERS) throw new Error(`${MAX_TIMERS} timers ran within ${ms} ms: one restarts itself`)
      this.#pending.delete(next)
      this.#now = Math.max(this.#now, next.at)
      next.fn()
      await settle()
    }
    this.#now = Math.max(this.#now, until)
  }

  #nextUntil(until: number): Pending | undefined {
    let next: Pending | undefined
    for (const pending of this.#pending) {
      if (pending.at <= until && (next === undefined || pending.at < next.at)) next = pending
    }
    return next
  }
}

/** Lets promise chains and immediates run dry. */
async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) await new Promise((resolve) => setImmediate(resolve))
}
