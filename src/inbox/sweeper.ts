import type { Clock, Logger, Timer } from '../base/index.js'
import { describeError } from '../errors/index.js'

export interface SweeperOptions {
  clock: Clock
  logger: Logger
  keys: () => AsyncIterable<string>
  /** Looks at one record. Resolves to whether it was due. */
  look: (key: string) => Promise<boolean>
}

/** How often all that is pending is looked through, ms. */
export const SWEEP_MS = 30_000
const FIRST_PAUSE_MS = 1_000
const AT_ONCE = 32

/** Looks through all that is pending again and again, whatever happens on the way. */
export class Sweeper {
  readonly #options: SweeperOptions
  #timer: Timer | undefined
  #sweeping: Promise<number> | undefined
  #pauseMs = FIRST_PAUSE_MS
  #started = false
  #closed = false

  constructor(options: SweeperOptions) {
    this.#options = options
  }

  /** Sweeps now and from now on. @returns how many records were due */
  start(): Promise<number> {
    if (this.#closed) return Promise.resolve(0)
    this.#started = true
    return this.#sweep()
  }

  get started(): boolean {
    return this.#started
  }

  /** There is more than could be taken up. */
  sweepSoon(): void {
    if (this.#started) this.#later(FIRST_PAUSE_MS)
  }

  close(): void {
    this.#closed = true
    this.#timer?.cancel()
  }

  #later(ms: number): void {
    if (this.#closed) return
    this.#timer?.cancel()
    this.#timer = this.#options.clock.timer(ms, () => void this.#sweep())
  }

  #sweep(): Promise<number> {
    // Before anything can go wrong.
    this.#later(SWEEP_MS)
    this.#sweeping ??= this.#all().finally(() => {
      this.#sweeping = undefined
    })
    return this.#sweeping
  }

  async #all(): Promise<number> {
    let due = 0
    try {
      let batch: string[] = []
      for await (const key of this.#options.keys()) {
        batch.push(key)
        if (batch.length < AT_ONCE) continue
        due += await this.#lookAt(batch)
        if (this.#closed) return due
        batch = []
      }
      due += await this.#lookAt(batch)
      this.#pauseMs = FIRST_PAUSE_MS
    } catch (error) {
      this.#options.logger.error('the inbox could not be looked through, and will be again', {
        error: describeError(error),
        retryInMs: this.#pauseMs,
      })
      this.#later(this.#pauseMs)
      this.#pauseMs = Math.min(2 * this.#pauseMs, SWEEP_MS)
    }
    return due
  }

  /** One that cannot be read does not stop the others. @throws when none of several can */
  async #lookAt(keys: readonly string[]): Promise<number> {
    const looks = await Promise.allSettled(keys.map((key) => this.#options.look(key)))
    const failures = looks.flatMap((look) => (look.status === 'rejected' ? [look.reason as unknown] : []))
    if (failures.length > 0) {
      if (failures.length === keys.length && keys.length > 1) throw failures[0]
      const error = describeError(failures[0])
      this.#options.logger.warn('pending events could not be read', { count: failures.length, error })
    }
    return looks.filter((look) => look.status === 'fulfilled' && look.value).length
  }
}
