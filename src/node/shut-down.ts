import { type Clock, systemClock } from '../base/index.js'

/** What to shut down, in this order. */
export interface ShutDownOptions {
  /** What listens: a server of `node:http`, or what `app.listen()` returns. */
  server: {
    /** Takes no more connections. */
    close(done?: (error?: Error) => void): unknown
    /** Ends those that are open. */
    closeAllConnections?(): void
  }
  wecom: {
    /** Waits for handlers under way. */
    close(): Promise<unknown>
  }
  /** Closed last, since what is under way still writes to it. Default: left open. */
  store?: {
    /** Writes what is left to be written. */
    close?(): unknown
  }
  /** How long requests, and then handlers, may take to end, ms. Default 10,000. */
  graceMs?: number
  clock?: Clock
}

/**
 * Ends a process that listens without losing anything: takes no more requests, answers those under way, waits for handlers,
 * and closes the store. What had to be left undone is in the store, and taken up by the next `resume()`.
 *
 * @example process.once('SIGTERM', () => shutDown({ server, wecom, store }).then(() => process.exit(0)))
 */
export async function shutDown(options: ShutDownOptions): Promise<void> {
  const { server, wecom, store, graceMs = 10_000, clock = systemClock } = options
  const stopped = new Promise<void>((resolve) => {
    // A server that does not listen says so, and is as closed as it can be.
    server.close(() => resolve())
  })
  if (!(await within(stopped, graceMs, clock))) {
    server.closeAllConnections?.()
    await within(stopped, graceMs, clock)
  }
  try {
    await within(wecom.close(), graceMs, clock)
  } finally {
    await store?.close?.()
  }
}

/** Whether some work ended in time. */
function within(work: Promise<unknown>, ms: number, clock: Clock): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = clock.timer(ms, () => resolve(false), { keepAlive: true })
    work.then(
      () => {
        timer.cancel()
        resolve(true)
      },
      (error: unknown) => {
        timer.cancel()
        reject(error)
      },
    )
  })
}
