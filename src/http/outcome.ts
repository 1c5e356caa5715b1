import { hasRole } from '../errcodes/index.js'
import { isWeComApiError, isWeComError, WeComApiError, WeComError } from '../errors/index.js'
import type { HttpFailure } from './failures.js'

/** With these nothing of the call has left this machine. */
const NEVER_SENT: ReadonlySet<string> = new Set<HttpFailure>([
  'connection_refused',
  'unreachable',
  'dns',
  'tls',
  'proxy',
])

/** Whether a call that failed this way may have taken effect all the same: no answer came, or none that tells. */
export function mayHaveHappened(error: WeComError): boolean {
  if (isWeComApiError(error)) return hasRole(error.errcode, 'outcomeUnknown')
  return (
    isWeComError(error, 'WECOM_TIMEOUT') ||
    isWeComError(error, 'WECOM_ABORTED') ||
    (isWeComError(error, 'WECOM_HTTP') && !NEVER_SENT.has(error.reason ?? ''))
  )
}

/**
 * Says of a failed call that must not be repeated whether it may have taken effect all the same.
 * @param findOut where to look, for the hint
 * @returns the error as it is, or the same error with the reason `outcome_unknown`
 */
export function withOutcome(error: WeComError, findOut: string): WeComError {
  if (!mayHaveHappened(error)) return error
  const reason = 'outcome_unknown'
  const hint = `The call may have taken effect: do not repeat it before you have looked. ${findOut}`
  return isWeComApiError(error)
    ? new WeComApiError({ ...error, reason, hint }, { cause: error })
    : new WeComError(error.code, error.message, { reason, hint, cause: error })
}
