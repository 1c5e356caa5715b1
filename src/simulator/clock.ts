import { type Clock, DueTimers, type Timer } from '../base/index.js'

/** A clock that can be moved forward. */
export interface AdjustableClock extends Clock {
  /** Moves the time forward by `ms`, firing in order every timer that falls due. */
  advance(ms: number): Promise<void>
}

/** Runs with another clock, ahead of it by what was advanced. */
export class SimulatorClock implements AdjustableClock {
  readonly #base: Clock
  readonly #timers = new DueTimers()
  #ahead = 0

  constructor(base: Clock) {
    this.#base = base
  }

  now(): number {
    return this.#base.now() + this.#ahead
  }

  timer(ms: number, fn: () => void, options?: { keepAlive?: boolean }): Timer {
    const due = {
      at: this.now() + ms,
      fire: () => {
        underlying.cancel()
        fn()
      },
    }
    this.#timers.add(due)
    const onTime = () => {
      if (this.#timers.delete(due)) fn()
    }
    const underlying = this.#base.timer(ms, onTime, options)
    return {
      cancel: () => {
        this.#timers.delete(due)
        underlying.cancel()
      },
    }
  }

  async advance(ms: number): Promise<void> {
    const target = this.#ahead + ms
    await this.#timers.run(
      () => this.#base.now() + target,
      (at) => {
        this.#ahead = Math.max(this.#ahead, at - this.#base.now())
      },
    )
    this.#ahead = Math.max(this.#ahead, target)
  }
}

/** The clock itself when it can be advanced, otherwise one on top of it. */
export function adjustable(clock: Clock): AdjustableClock {
  return isAdjustable(clock) ? clock : new SimulatorClock(clock)
}

function isAdjustable(clock: Clock): clock is AdjustableClock {
  return 'advance' in clock && typeof clock.advance === 'function'
}
