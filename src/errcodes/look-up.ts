import { ERRCODES, type ErrcodeRow } from './table.js'
import type { ErrorClass, RetryRule } from './types.js'

/** What is known about an errcode. */
export interface Errcode {
  code: number
  name: string
  class: ErrorClass
  retry: RetryRule
  /** What it means. */
  meaning: string
  /** WeCom's own text for it. */
  zh?: string
  /** What to check. */
  check?: string
}

const CLASS_CHECK: Partial<Record<ErrorClass, string>> = {
  token_expired: 'The token, code or ticket is over: get a new one.',
  token_invalid: 'The token or code is unknown, of the wrong kind, or used up.',
  permanent_code_invalid: 'Only the code of the newest authorisation works: reload the installation.',
  auth_cancelled:
    'The corp, the app or the authorisation is gone or switched off: stop work for this installation.',
  permission: 'Check the app permission, the visible range and the trusted domain in the provider console.',
  ip_not_allowed: 'Add this machine to the IP whitelist: provider console > provider info > IP whitelist.',
  rate_limited: 'Slow down; the limits are counted per corp, per address and per endpoint.',
  bad_parameter: 'A value of the request is wrong; errmsg usually names the field.',
  not_found: 'The object is unknown, or outside what this app may see.',
  server_busy: 'WeCom is busy: try again later.',
}

let byCode: Map<number, ErrcodeRow> | undefined

/** Looks an errcode up; unlisted ones are classed by their range and never repeated. */
export function lookUpErrcode(code: number): Errcode {
  byCode ??= new Map(ERRCODES.map((row) => [row[0], row]))
  const row = byCode.get(code)
  if (row === undefined) {
    const guessed = classOfRange(code)
    const check = CLASS_CHECK[guessed]
    return {
      code,
      name: `errcode${code}`,
      class: guessed,
      retry: 'no',
      meaning: 'not listed',
      ...(check && { check }),
    }
  }
  const [, name, cls, retry, meaning, zh, own] = row
  const check = own ?? CLASS_CHECK[cls]
  return { code, name, class: cls, retry, meaning, zh, ...(check === undefined ? {} : { check }) }
}

function classOfRange(code: number): ErrorClass {
  if (code >= 701000 && code < 702000) return 'license'
  if (code >= 90300 && code < 90400) return 'order'
  switch (Math.floor(code / 1000)) {
    case 41:
    case 60:
      return 'bad_parameter'
    case 42:
      return 'token_expired'
    case 43:
    case 48:
    case 50:
      return 'permission'
    case 45:
      return 'rate_limited'
    case 84:
      return 'order'
    default:
      return 'unknown'
  }
}
