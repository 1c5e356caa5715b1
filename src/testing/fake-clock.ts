import { type Clock, DueTimers, type Timer } from '../base/index.js'

/** A clock that stands still until a test moves it. Starts in November 2023 unless told otherwise. */
export class FakeClock implements Clock {
  #now: number
  readonly #timers = new DueTimers()

  /** @param now ms since the epoch */
  constructor(now = 1_700_000_000_000) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  timer(ms: number, fn: () => void): Timer {
    const timer = { at: this.#now + Math.max(0, ms), fire: fn }
    this.#timers.add(timer)
    return { cancel: () => void this.#timers.delete(timer) }
  }

  /** How many timers have neither run nor been cancelled. */
  get pendingTimers(): number {
    return this.#timers.size
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
    await this.#timers.run(
      () => until,
      (at) => {
        this.#now = Math.max(this.#now, at)
      },
    )
    this.#now = Math.max(this.#now, until)
  }
}
