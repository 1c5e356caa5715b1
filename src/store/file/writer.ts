import { type Clock, randomAlphanumeric } from '../../base/index.js'
import { storeFailure, unwritable } from './failure.js'
import type { Journal } from './journal.js'
import { type Change, plan } from './plan.js'

interface Waiting {
  change: Change
  /** How often its record was appended and turned out void. */
  voids: number
  resolve: (done: boolean) => void
  reject: (error: unknown) => void
}

const MAX_VOIDS = 100

/** Turns the calls of this process into appends: all that wait go into one. */
export class Writer {
  readonly #journal: Journal
  readonly #clock: Clock
  readonly #owner = randomAlphanumeric(8)
  #serial = 0
  #queue: Waiting[] = []
  #active = false
  #drained: Promise<void> = Promise.resolve()

  constructor(journal: Journal, clock: Clock) {
    this.#journal = journal
    this.#clock = clock
  }

  /** Resolves when the change is in the log for good, to whether it took effect. */
  submit(change: Change): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ change, voids: 0, resolve, reject })
      if (!this.#active) this.#drained = this.#drain()
    })
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#active) await this.#drained
  }

  async #drain(): Promise<void> {
    this.#active = true
    // Gives everybody who calls in this same moment the chance to join.
    await Promise.resolve()
    while (this.#queue.length > 0) {
      const batch = this.#queue
      this.#queue = []
      try {
        this.#queue = [...(await this.#round(batch)), ...this.#queue]
      } catch (error) {
        for (const { reject } of batch) reject(storeFailure('write', error))
      }
      // The writes are safe already; what ails the compaction will show at the next call.
      await this.#journal.compactIfDue(this.#newId).catch(() => {})
    }
    this.#active = false
  }

  /** Returns the changes that have to be looked at again. */
  async #round(batch: readonly Waiting[]): Promise<Waiting[]> {
    const contents = await this.#journal.fresh()
    const changes = batch.map(({ change }) => change)
    const steps = plan(changes, contents, this.#clock.now(), this.#newId)
    const records = steps.flatMap((step) =>
      typeof step === 'object' && 'record' in step ? [step.record] : [],
    )
    const outcomes = (records.length === 0 ? [] : await this.#journal.commit(records)).values()
    return batch.filter((waiting, i) => {
      const step = steps[i]
      if (step === undefined || step === 'later') return true
      if ('failure' in step) {
        waiting.reject(step.failure)
        return false
      }
      if ('answer' in step) {
        waiting.resolve(step.answer)
        return false
      }
      const outcome = outcomes.next().value
      if (outcome === 'applied') waiting.resolve(true)
      else if (outcome === 'void' && ++waiting.voids >= MAX_VOIDS) waiting.reject(unwritable())
      else return true
      return false
    })
  }

  readonly #newId = (): string => `${this.#owner}${(this.#serial++).toString(36)}`
}
