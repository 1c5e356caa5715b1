import type { Logger } from '../base/index.js'

/** From here on a clock that is off is worth a word, ms. */
export const SKEW_LIMIT_MS = 5_000

/** An answer that took longer says too little about when it was written. */
const SLOWEST_ROUND_TRIP_MS = 2_000
const SAMPLES = 9

/**
 * How far the clock of this machine is from WeCom's, by the `Date` of the answers. A header counts whole seconds, a
 * proxy may answer from yesterday: so the median of the last answers counts. It decides nothing alone: operators are told, and a
 * callback that is stale by this machine's clock gets a second look.
 */
export class ServerClock {
  readonly #logger: Logger
  readonly #samples: number[] = []
  #lastDate = ''
  #skewMs: number | undefined
  #lastSkewMs: number | undefined
  #said = false

  constructor(logger: Logger) {
    this.#logger = logger
  }

  /** Above 0: this machine is ahead of WeCom. ms; `undefined` before the first answer with a date. */
  get skewMs(): number | undefined {
    return this.#skewMs
  }

  /** What the last answer alone told, ms. */
  get lastSkewMs(): number | undefined {
    return this.#lastSkewMs
  }

  /**
   * Takes an answer into account.
   * @param headers of the answer; a transport of one's own may bring anything
   */
  observe(headers: unknown, sentAt: number, receivedAt: number): void {
    const date = dateOf(headers)
    // Answers of one second say the same: the first of them, the quickest to be written, is enough.
    if (date === undefined || date === this.#lastDate) return
    this.#lastDate = date
    const roundTripMs = receivedAt - sentAt
    const told = Date.parse(date)
    if (Number.isNaN(told) || roundTripMs < 0 || roundTripMs > SLOWEST_ROUND_TRIP_MS) return
    const skew = (sentAt + receivedAt) / 2 - (told + 500)
    this.#lastSkewMs = Math.round(skew)
    if (this.#samples.push(skew) > SAMPLES) this.#samples.shift()
    this.#skewMs = Math.round(median(this.#samples))
    this.#say(this.#skewMs)
  }

  #say(skewMs: number): void {
    const off = Math.abs(skewMs) > SKEW_LIMIT_MS
    if (off && !this.#said) {
      const which = skewMs > 0 ? 'ahead of' : 'behind'
      this.#logger.warn(`the clock of this machine is ${which} WeCom's: let it be set by NTP`, { skewMs })
    }
    this.#said = off
  }
}

function dateOf(headers: unknown): string | undefined {
  if (typeof headers !== 'object' || headers === null || Object.hasOwn(headers, 'age')) return undefined
  const date = Object.hasOwn(headers, 'date') ? (headers as Record<string, unknown>).date : undefined
  return typeof date === 'string' ? date : undefined
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
