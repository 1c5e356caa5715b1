const MAX_RUNS = 100_000
const ROUNDS = 5

/** A timer that falls due at a time. */
export interface DueTimer {
  readonly at: number
  readonly fire: () => void
}

/** The timers of a clock that is moved by hand. */
export class DueTimers {
  readonly #pending = new Set<DueTimer>()

  /** How many have neither run nor been cancelled. */
  get size(): number {
    return this.#pending.size
  }

  add(timer: DueTimer): void {
    this.#pending.add(timer)
  }

  /** @returns whether it was still there */
  delete(timer: DueTimer): boolean {
    return this.#pending.delete(timer)
  }

  /**
   * Runs those that are due by a time, in the order of their times, and after each what was waiting for it.
   * @param moveTo sets the clock to the time of a timer before it runs
   * @throws `Error` when a timer restarts itself without end
   */
  async run(until: () => number, moveTo: (at: number) => void): Promise<void> {
    // What was started just before gets to set its timers first.
    await settle()
    for (let ran = 0; ; ran++) {
      const next = this.#first(until())
      if (next === undefined) return
      if (ran === MAX_RUNS) throw new Error(`${MAX_RUNS} timers ran in one step: one restarts itself`)
      this.#pending.delete(next)
      moveTo(next.at)
      next.fire()
      await settle()
    }
  }

  #first(until: number): DueTimer | undefined {
    let first: DueTimer | undefined
    for (const timer of this.#pending) {
      if (timer.at <= until && (first === undefined || timer.at < first.at)) first = timer
    }
    return first
  }
}

/** Lets promise chains and immediates run dry. */
async function settle(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) await new Promise((resolve) => setImmediate(resolve))
}
