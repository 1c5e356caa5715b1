import { ERRCODES } from './table.js'
import type { ErrcodeRole, ErrcodeRow, ErrorClass, RetryRule } from './types.js'

/** What is known about an errcode. */
export interface Errcode extends Omit<ErrcodeRow, 'retry' | 'zh'> {
  readonly code: number
  readonly retry: RetryRule
  /** WeCom's own text for it; absent for one that is not listed. */
  readonly zh?: string
}

/** For errcodes that are not listed: more than their range is not known. */
const CLASS_CHECK: Partial<Record<ErrorClass, string>> = {
  token_expired: 'The token, code or ticket is over: get a new one.',
  permission: 'Check the app permission, the visible range and the trusted domain in the provider console.',
  rate_limited: 'Slow down; the limits are counted per corp, per address and per endpoint.',
  bad_parameter: 'A value of the request is wrong; errmsg usually names the field.',
}

/** Looks an errcode up; unlisted ones are classed by their range and never repeated. */
export function lookUpErrcode(code: number): Errcode {
  const row = ERRCODES[code]
  if (row !== undefined) return { code, retry: 'no', ...row }
  const guessed = classOfRange(code)
  const page = `https://open.work.weixin.qq.com/devtool/query?e=${code} tells what WeCom says about it.`
  const guess = CLASS_CHECK[guessed]
  return {
    code,
    name: `errcode${code}`,
    class: guessed,
    retry: 'no',
    meaning: 'not listed',
    check: guess === undefined ? page : `${guess} ${page}`,
  }
}

/** Whether an errcode has one of the roles. */
export function hasRole(code: number, ...roles: readonly ErrcodeRole[]): boolean {
  const role = ERRCODES[code]?.role
  return role !== undefined && roles.includes(role)
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
