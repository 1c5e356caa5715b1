import type { Clock, Timer } from '../base/index.js'

/** A clock that can be moved forward. */
export interface AdjustableClock extends Clock {
  /** Moves the time forward by `ms`, firing in order every timer that falls due. */
  advance(ms: number): Promise<void>
}

interface Pending {
  at: number
  fire: () => void
}

/** Runs with another clock, ahead of it by what was advanced. */
export class SimulatorClock implements AdjustableClock {
  readonly #base: Clock
  readonly #pending = new Set<Pending>()
  #ahead = 0

  constructor(base: Clock) {
    this.#base = base
  }

  now(): number {
    return this.#base.now() + this.#ahead
  }

  timer(ms: number, fn: () => void, options?: { keepAlive?: boolean }): Timer {
    const entry: Pending = {
      at: this.now() + ms,
      fire: () => {
        if (!this.#pending.delete(entry)) return
        underlying.cancel()
        fn()
      },
    }
    this.#pending.add(entry)
    const underlying = this.#base.timer(ms, () => entry.fire(), options)
    return {
      cancel: () => {
        this.#pending.delete(entry)
        underlying.cancel()
      },
    }
  }

  async advance(ms: number): Promise<void> {
    const target = this.#ahead + ms
    // What was started just before gets to set its timers first.
    await turn()
    for (;;) {
      const next = this.#earliest(this.#base.now() + target)
      if (next === undefined) break
      this.#ahead = Math.max(this.#ahead, next.at - this.#base.now())
      next.fire()
      await turn()
    }
    this.#ahead = Math.max(this.#ahead, target)
  }

  #earliest(until: number): Pending | undefined {
    let first: Pending | undefined
    for (const entry of this.#pending) {
      if (entry.at <= until && (first === undefined || entry.at < first.at)) first = entry
    }
    return first
  }
}

/** The clock itself when it can be advanced, otherwise one on top of it. */
export function adjustable(clock: Clock): AdjustableClock {
  return isAdjustable(clock) ? clock : new SimulatorClock(clock)
}

function isAdjustable(clock: Clock): clock is AdjustableClock {
  return 'advance' in clock && typeof clock.advance === 'function'
}

/** Lets promise chains run dry. */
async function turn(): Promise<void> {
  for (let round = 0; round < 3; round++) await new Promise((resolve) => setImmediate(resolve))
}
