import type { Clock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { StopNotice } from './stop-notice.js'

export interface DeadlineOptions {
  clock: Clock
  timeoutMs: number
  signal?: AbortSignal | undefined
}

/** The error for a call its own caller aborted. */
export function abortedError(signal: AbortSignal): WeComError {
  return new WeComError('WECOM_ABORTED', 'aborted by the caller', { cause: signal.reason })
}

/**
 * Runs work that is told to stop, and no longer waited for, when time is up or the caller's signal aborts.
 * @throws `WECOM_TIMEOUT`, `WECOM_ABORTED`
 */
export async function withDeadline<T>(
  { clock, timeoutMs, signal }: DeadlineOptions,
  work: (stop: StopNotice) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw abortedError(signal)
  const notice = new StopNotice()
  let stop: (error: WeComError) => void = () => {}
  const stopped = new Promise<never>((_, reject) => {
    stop = (error) => {
      reject(error)
      notice.stop()
    }
  })
  const onAbort = () => signal && stop(abortedError(signal))
  const onTimeout = () => stop(new WeComError('WECOM_TIMEOUT', `no answer within ${timeoutMs} ms`))
  const timer = clock.timer(timeoutMs, onTimeout, { keepAlive: true })
  signal?.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work(notice), stopped])
  } finally {
    timer.cancel()
    signal?.removeEventListener('abort', onAbort)
  }
}
