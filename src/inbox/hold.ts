import type { Clock, Timer } from '../base/index.js'
import type { InboxRecords, Pending } from './records.js'

/** How long an item is ours unless the hold is renewed, ms. */
export const HOLD_MS = 15_000

/** Keeps an item ours while it is worked on. */
export class Hold {
  readonly #records: InboxRecords
  readonly #clock: Clock
  readonly #lost: () => void
  #pending: Pending
  #timer: Timer
  #renewing: Promise<void> = Promise.resolve()

  /** @param lost is told when the item may be somebody else's by now */
  constructor(records: InboxRecords, pending: Pending, clock: Clock, lost: () => void) {
    this.#records = records
    this.#pending = pending
    this.#clock = clock
    this.#lost = lost
    this.#timer = this.#schedule()
  }

  /** Ends the renewing; gives the record as it stands in the store. */
  async stop(): Promise<Pending> {
    this.#timer.cancel()
    await this.#renewing
    return this.#pending
  }

  #schedule(): Timer {
    return this.#clock.timer(HOLD_MS / 3, () => {
      this.#renewing = this.#renewing.then(() => this.#renew())
      this.#timer = this.#schedule()
    })
  }

  async #renew(): Promise<void> {
    const heldUntil = this.#clock.now() + HOLD_MS
    try {
      const renewed = await this.#records.replace(this.#pending, { ...this.#pending.record, heldUntil })
      if (renewed === undefined) this.#lost()
      else this.#pending = renewed
    } catch {
      // The store is away. That loses nothing before the time is up.
      if (this.#clock.now() >= this.#pending.record.heldUntil) this.#lost()
    }
  }
}
