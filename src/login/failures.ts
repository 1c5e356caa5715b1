import { lookUpErrcode } from '../errcodes/index.js'
import { isWeComApiError, WeComError } from '../errors/index.js'

/** What a login code was exchanged for, as errors name it. */
export interface ExchangeFacts {
  /** The suite whose code it is; the provider's corpid for get_login_info. */
  ownerId: string
  /** Where the browser came back to, if that is known. */
  redirectUri?: string | undefined
}

/** Speaks of a login where WeCom speaks of a parameter; what has nothing to do with the login stays as it is. */
export function loginFailure(error: unknown, { ownerId, redirectUri }: ExchangeFacts): unknown {
  if (!isWeComApiError(error)) return error
  const { role, class: kind } = lookUpErrcode(error.errcode)
  if (role === 'loginCode' || role === 'authCode' || role === 'argument') {
    return new WeComError(
      'WECOM_STATE',
      `The login code for ${ownerId} is used up, over, or of another kind`,
      {
        reason: 'code_invalid',
        hint: 'A login code works once, within 5 minutes, for the suite whose login URL it came from: start the login again. The auth_code of an installation belongs to installs.complete().',
        cause: error,
      },
    )
  }
  if (role === 'trustedDomain') {
    const host = redirectUri === undefined ? 'the host of the redirect' : new URL(redirectUri).host
    return new WeComError('WECOM_CONFIG', `${host} is not the trusted domain of ${ownerId}`, {
      reason: 'redirect_not_trusted',
      hint: `Host and port must equal the trusted domain: provider console > the app (or 登录授权) > 可信域名. The code must also be of ${ownerId} itself.`,
      cause: error,
    })
  }
  if (role === 'userTicket') {
    const over = kind === 'token_expired'
    return new WeComError('WECOM_STATE', `The user_ticket is ${over ? 'over' : 'not valid'} for ${ownerId}`, {
      reason: over ? 'user_ticket_expired' : 'user_ticket_invalid',
      hint: 'A user_ticket lasts as long as its login said, about two hours, and works for the same app only: have the person sign in again with scope userinfo or privateinfo.',
      cause: error,
    })
  }
  return error
}
