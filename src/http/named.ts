import { isWeComError, WeComError } from '../errors/index.js'
import { transportError } from './failures.js'
import type { PreparedCall } from './prepare.js'
import { scrub } from './scrub.js'
import { secretsOfCall } from './secrets.js'

const FROM_TRANSPORT: ReadonlySet<string> = new Set([
  'WECOM_HTTP',
  'WECOM_TIMEOUT',
  'WECOM_ABORTED',
  'WECOM_CONFIG',
])

/** The same failure with the call it happened to, and with nothing a transport may have attached. */
export function named(call: PreparedCall, thrown: unknown): WeComError {
  const clean = secretsOfCall(call.spec)
  const known = isWeComError(thrown) && FROM_TRANSPORT.has(thrown.code)
  const error = known ? thrown : transportError(thrown, { url: call.request.url, clean })
  const cause = error.code === 'WECOM_ABORTED' ? error.cause : scrub(error.cause, clean)
  const message = `${call.facts.method} ${call.facts.path}: ${known ? clean(error.message) : error.message}`
  return new WeComError(error.code, message, {
    ...(error.reason !== undefined && { reason: error.reason }),
    ...(error.hint !== undefined && { hint: known ? clean(error.hint) : error.hint }),
    ...(cause !== undefined && { cause }),
  })
}
