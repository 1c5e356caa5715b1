import type { Clock, Timer } from '../../base/index.js'

/** The longest a timer of the machine can run. */
const LONGEST_MS = 0x7fffffff

/** One thing to do later for each key, at a time of the clock, however far away that is. */
export class Schedule<Key> {
  readonly #clock: Clock
  readonly #timers = new Map<Key, Timer>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Takes the place of what was to be done for the key. @param at ms since the epoch */
  set(key: Key, at: number, task: () => unknown): void {
    this.cancel(key)
    this.#arm(key, at, () => {
      this.#timers.delete(key)
      task()
    })
  }

  cancel(key: Key): void {
    this.#timers.get(key)?.cancel()
    this.#timers.delete(key)
  }

  #arm(key: Key, at: number, task: () => void): void {
    const left = Math.max(0, at - this.#clock.now())
    const fire = () => (this.#clock.now() < at ? this.#arm(key, at, task) : task())
    this.#timers.set(key, this.#clock.timer(Math.min(left, LONGEST_MS), fire))
  }
}
