import { lookUpErrcode } from '../errcodes/index.js'
import { WeComApiError } from '../errors/index.js'
import type { PreparedCall } from './prepare.js'
import { secretsOfCall } from './secrets.js'

/** A minute window, the shortest WeCom blocks for, when nothing else is known. */
const WINDOW_MS = 60_000

export interface WireError {
  errcode: number
  errmsg: string
  status: number
}

/** The error for an errcode, with what WeCom hides in errmsg taken apart and what to do about it looked up. */
export function apiError(call: PreparedCall, { errcode, errmsg, status }: WireError): WeComApiError {
  const known = lookUpErrcode(errcode)
  const clean = secretsOfCall(call.spec)
  const fromIp = /from ip:\s*([0-9a-f.:]*[0-9a-f])/i.exec(errmsg)?.[1]
  const requestHint = /hint:\s*\[([^\]]*)\]/i.exec(errmsg)?.[1]
  const check = known.class === 'ip_not_allowed' && fromIp !== undefined ? whitelist(fromIp) : known.check
  return new WeComApiError({
    ...call.facts,
    errcode,
    errmsg: clean(errmsg),
    errName: known.name,
    class: known.class,
    retry: known.retry,
    status,
    ...(requestHint !== undefined && { requestHint: clean(requestHint) }),
    ...(fromIp !== undefined && { fromIp }),
    ...(known.retry === 'backoff_window' && { retryAfterMs: WINDOW_MS }),
    hint: check,
  })
}

function whitelist(ip: string): string {
  return (
    `Add ${ip} to the IP whitelist: provider console > 服务商信息 > 基本信息 > IP白名单 ` +
    '(an in-house app: 企业可信IP in its own settings). It takes effect after about a minute.'
  )
}
