import type { Clock, Logger, Timer } from '../base/index.js'
import { describeError } from '../errors/index.js'

/** Writes down what became of an item. */
type Write = () => Promise<void>

const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 5_000

/** Keeps what could not be written because the store was away, and writes it when it is back. */
export class Recorder {
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #waiting = new Map<string, Write>()
  #timer: Timer | undefined
  #pauseMs = FIRST_PAUSE_MS
  #closed = false

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock
    this.#logger = logger
  }

  /** Writes now, or later. Never rejects. */
  record(id: string, write: Write): Promise<void> {
    return write().catch((error: unknown) => {
      this.#logger.error('the inbox could not record an outcome, and will try again', {
        id,
        error: describeError(error),
      })
      this.#waiting.set(id, write)
      this.#later()
    })
  }

  /** Tries a last time. What cannot be written even then is worked on again by the next process. */
  async close(): Promise<void> {
    this.#closed = true
    this.#timer?.cancel()
    await this.#retry()
    if (this.#waiting.size > 0) {
      this.#logger.error('the inbox was closed with outcomes it could not record', {
        ids: [...this.#waiting.keys()],
      })
    }
  }

  #later(): void {
    if (this.#timer !== undefined || this.#closed) return
    this.#timer = this.#clock.timer(this.#pauseMs, () => {
      this.#timer = undefined
      this.#pauseMs = Math.min(2 * this.#pauseMs, LONGEST_PAUSE_MS)
      void this.#retry()
    })
  }

  async #retry(): Promise<void> {
    await Promise.all([...this.#waiting].map(([id, write]) => this.#again(id, write)))
    if (this.#waiting.size > 0) this.#later()
    else this.#pauseMs = FIRST_PAUSE_MS
  }

  async #again(id: string, write: Write): Promise<void> {
    try {
      await write()
      this.#waiting.delete(id)
    } catch {
      // Said once already; the pause grows.
    }
  }
}
