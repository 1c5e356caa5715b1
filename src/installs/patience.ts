import type { Clock, Timer } from '../base/index.js'
import { WeComError } from '../errors/index.js'

/** After a stop of the whole process its timers fire first, and only then what came meanwhile is read. */
const GRACE_MS = 2_000

/** A timer that leaves what has arrived already the time to be read before it calls. */
export function gracefulTimer(clock: Clock, ms: number, fn: () => void): Timer {
  let timer = clock.timer(ms, () => {
    timer = clock.timer(GRACE_MS, fn, { keepAlive: true })
  })
  return { cancel: () => timer.cancel() }
}

/** Resolves when all work has ended, whatever its end, or after `ms`. */
export async function settledWithin(
  clock: Clock,
  ms: number,
  work: readonly Promise<unknown>[],
): Promise<void> {
  if (work.length === 0) return
  let timer: Timer | undefined
  const late = new Promise<void>((resolve) => {
    timer = clock.timer(ms, resolve, { keepAlive: true })
  })
  await Promise.race([Promise.allSettled(work), late])
  timer?.cancel()
}

/** Waits for work that goes on whether somebody waits or not. */
export class Patience {
  readonly #clock: Clock
  readonly #waiting = new Set<(error: WeComError) => void>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws what the work throws; `late()` after `ms` */
  wait<T>(work: Promise<T>, ms: number, late: () => WeComError): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const timer = gracefulTimer(this.#clock, ms, () => reject(late()))
      this.#waiting.add(reject)
      work.then(resolve, reject).finally(() => {
        timer.cancel()
        this.#waiting.delete(reject)
      })
    })
  }

  /** Nobody waits any longer. */
  end(): void {
    for (const reject of this.#waiting)
      reject(new WeComError('WECOM_ABORTED', 'close() was called while an auth_code was being exchanged'))
    this.#waiting.clear()
  }
}
