import type { Clock } from '../base/index.js'
import { hasRole } from '../errcodes/index.js'
import { isWeComApiError, WeComError } from '../errors/index.js'
import { answeredText } from '../http/index.js'
import type { App } from './app.js'
import { gracefulTimer } from './patience.js'

/** What an event tells of an authorisation beside its code. */
export interface AuthorisationFacts {
  /** WeCom's own time of the event, ms. */
  eventAt?: number | undefined
  /** Where the event names the corp. */
  corpId?: string | undefined
  state?: string | undefined
}

/** A single-use code that WeCom answers late is answered all the same: as long as it lives, and some more. */
const ANSWER_LIMIT_MS = 15 * 60_000
/** Leaves the time to the limit above. */
const UNLIMITED_MS = 0x7fff_ffff

/**
 * Asks WeCom for the permanent code, once, and waits long: what arrives is the only copy.
 * @throws WECOM_HTTP (`malformed_response`) when no code is in the answer
 */
export async function askPermanentCode(
  suite: App,
  authCode: string,
  clock: Clock,
): Promise<Record<string, unknown>> {
  const controller = new AbortController()
  const timer = gracefulTimer(clock, ANSWER_LIMIT_MS, () => controller.abort())
  const params = { auth_code: authCode }
  const options = { timeoutMs: UNLIMITED_MS, signal: controller.signal }
  try {
    const answer =
      suite.authInfoVersion === 'v1'
        ? await suite.service.getPermanentCode(params, options)
        : await suite.service.getPermanentCodeV2(params, options)
    answeredText(answer, 'permanent_code', pathOf(suite))
    return { ...answer }
  } finally {
    timer.cancel()
  }
}

export function pathOf(suite: App): string {
  return suite.authInfoVersion === 'v1'
    ? '/cgi-bin/service/get_permanent_code'
    : '/cgi-bin/service/v2/get_permanent_code'
}

/** Whether WeCom says that the auth code is used up, over, or none. */
export function isCodeRefusal(error: unknown): boolean {
  return isWeComApiError(error) && hasRole(error.errcode, 'authCode', 'argument')
}

/** Whether an auth code that WeCom refused has been a good one. */
export function isSpent(error: unknown): boolean {
  return isWeComApiError(error) && hasRole(error.errcode, 'authCode')
}

export function codeInvalid(suiteId: string, cause: unknown): WeComError {
  return new WeComError(
    'WECOM_STATE',
    `The auth_code for suite ${suiteId} is used up, over, or of another kind`,
    {
      reason: 'auth_code_invalid',
      hint: 'An install auth_code works once, within 10 minutes. The auth_code of an administrator jumping in from the console is another thing: it belongs to get_login_info.',
      cause,
    },
  )
}

export function exchangeGoesOn(suiteId: string, limitMs: number): WeComError {
  return new WeComError(
    'WECOM_TIMEOUT',
    `The exchange of an auth_code of suite ${suiteId} takes longer than ${limitMs / 1000} s; it goes on`,
    { hint: 'Its result is kept: bring the same auth_code again, or wait for the installed event.' },
  )
}
