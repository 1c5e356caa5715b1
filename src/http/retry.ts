import { isWeComApiError, isWeComError, type WeComError } from '../errors/index.js'

/** WeCom's own advice: at most three tries. */
export const MAX_RETRIES = 2

const FIRST_DELAY_MS = 1000

/** A failed try. */
export interface FailedTry {
  error: WeComError
  /** HTTP status, when there was an answer. */
  status?: number
  /** How many tries were made, this one included. */
  attempt: number
  /** Whether a reset connection was already repeated once. */
  resetBefore: boolean
}

/** How long to wait before repeating a try that is safe to repeat; `undefined` when it should not be. */
export function retryDelayMs(failed: FailedTry, random: () => number): number | undefined {
  const { error, status = 0, attempt, resetBefore } = failed
  // A kept-alive connection may die just as it is used again; a fresh one is worth one try.
  if (isReset(error)) return resetBefore ? undefined : 0
  const busy = status >= 500 || status === 429
  const again = isWeComApiError(error) ? error.retry === 'backoff' || busy : busy || isNameFailure(error)
  if (!again) return undefined
  return Math.round(FIRST_DELAY_MS * 2 ** (attempt - 1) * (1 + random() / 2))
}

export function isReset(error: WeComError): boolean {
  return isWeComError(error, 'WECOM_HTTP') && error.reason === 'connection_reset'
}

function isNameFailure(error: WeComError): boolean {
  return isWeComError(error, 'WECOM_HTTP') && error.reason === 'dns'
}
