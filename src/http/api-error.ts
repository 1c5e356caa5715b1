import { lookUpErrcode } from '../errcodes/index.js'
import { isSecretName, redactText, WeComApiError } from '../errors/index.js'
import type { PreparedCall } from './prepare.js'

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
  const fromIp = /from ip:\s*([0-9a-f.:]*[0-9a-f])/i.exec(errmsg)?.[1]
  const requestHint = /hint:\s*\[([^\]]*)\]/i.exec(errmsg)?.[1]
  const check = known.class === 'ip_not_allowed' && fromIp !== undefined ? whitelist(fromIp) : known.check
  return new WeComApiError({
    ...call.facts,
    errcode,
    errmsg: withoutSecrets(errmsg, call),
    errName: known.name,
    class: known.class,
    retry: known.retry,
    status,
    ...(requestHint !== undefined && { requestHint }),
    ...(fromIp !== undefined && { fromIp }),
    ...(known.retry === 'backoff_window' && { retryAfterMs: WINDOW_MS }),
    ...(check !== undefined && { hint: check }),
  })
}

function whitelist(ip: string): string {
  return (
    `Add ${ip} to the IP whitelist: provider console > 服务商信息 > 基本信息 > IP白名单 ` +
    '(an in-house app: 企业可信IP in its own settings). It takes effect after about a minute.'
  )
}

/** An errmsg without the secrets it may quote from what was sent. */
export function withoutSecrets(errmsg: string, { spec }: PreparedCall): string {
  const secrets = new Set<string>()
  if (spec.token !== undefined) secrets.add(spec.token.value)
  collect(spec.query, secrets)
  collect(spec.body, secrets)
  let text = errmsg
  for (const secret of secrets) text = text.replaceAll(secret, '[redacted]')
  return redactText(text)
}

/** Shorter values are no secrets, and blotting them out would leave nothing readable. */
const SHORTEST_SECRET = 6

function collect(value: unknown, secrets: Set<string>, secret = false): void {
  if (typeof value === 'string' && secret && value.length >= SHORTEST_SECRET) secrets.add(value)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return
  for (const [name, field] of Object.entries(value)) collect(field, secrets, secret || isSecretName(name))
}
