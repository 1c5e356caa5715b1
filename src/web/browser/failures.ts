import type { Logger } from '../../base/index.js'
import { describeError, isWeComError, WeComError } from '../../errors/index.js'

/**
 * Tells the log why a page is shown. What people do wrong is no error of the site; a redirect that does not belong to
 * its browser may be an attack, or cookies that get lost, and is worth a warning.
 */
export function reportFailure(logger: Logger, message: string, route: string, thrown: unknown): WeComError {
  const error = asWeComError(thrown)
  logger[levelOf(error)](message, { route, ...error.toJSON() })
  return error
}

function levelOf(error: WeComError): 'info' | 'warn' | 'error' {
  if (error.reason?.startsWith('state_')) return 'warn'
  return isWeComError(error, 'WECOM_STATE') || isWeComError(error, 'WECOM_REQUEST') ? 'info' : 'error'
}

/** A store of the user's own may throw anything. */
function asWeComError(error: unknown): WeComError {
  if (isWeComError(error)) return error
  return new WeComError('WECOM_STORE', `It failed unexpectedly: ${describeError(error)}`, { cause: error })
}
