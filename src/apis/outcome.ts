import { isWeComError, WeComError } from '../errors/index.js'

/** Failures of calls that never left this machine. */
const NEVER_LEFT: ReadonlySet<string | undefined> = new Set(['connection_refused', 'dns'])

/** Whether a call that failed this way may have been carried out all the same: there was no answer to tell. */
export function mayHaveHappened(error: unknown): boolean {
  if (isWeComError(error, 'WECOM_TIMEOUT') || isWeComError(error, 'WECOM_ABORTED')) return true
  return isWeComError(error, 'WECOM_HTTP') && !NEVER_LEFT.has(error.reason)
}

/** The error for work its own caller aborted between two calls. */
export function abortedBy(signal: AbortSignal): WeComError {
  return new WeComError('WECOM_ABORTED', 'aborted by the caller', { cause: signal.reason })
}
