/** A pending timer. */
export interface Timer {
  /** Takes the timer back; one that has run is not affected. */
  cancel(): void
}

/** Time as the library sees it. Inject a {@link Clock} to make a test deterministic. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Runs `fn` once after `ms`. A timer never keeps the process alive unless `keepAlive` is set. */
  timer(ms: number, fn: () => void, options?: { keepAlive?: boolean }): Timer
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  timer(ms, fn, options) {
    const handle = setTimeout(fn, Math.min(ms, 0x7fffffff))
    if (options?.keepAlive !== true) handle.unref()
    return { cancel: () => clearTimeout(handle) }
  },
}

/** Resolves after `ms` on the given clock; rejects with the signal's reason when aborted first. */
export function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const onAbort = () => {
      timer.cancel()
      reject(signal?.reason)
    }
    const timer = clock.timer(
      ms,
      () => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      },
      { keepAlive: true },
    )
    signal?.addEventListener('abort', onAbort, { once: true })
  })
}
