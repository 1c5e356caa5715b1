import type { ErrorClass, RetryRule } from '../errcodes/index.js'
import { WeComError } from './wecom-error.js'

/** Which credential a call carries. */
export type TokenKind = 'provider' | 'suite' | 'corp' | 'none'

/** What an error of WeCom's API is made of. */
export interface ApiErrorDetails {
  errcode: number
  errmsg: string
  errName: string
  class: ErrorClass
  retry: RetryRule
  method: string
  /** Path without its query. */
  path: string
  status: number
  tokenKind: TokenKind
  suiteId?: string | undefined
  corpId?: string | undefined
  /** The id WeCom's support asks for. */
  requestHint?: string | undefined
  /** The address WeCom saw this machine call from. */
  fromIp?: string | undefined
  /** How long to leave the endpoint alone, where that is known. */
  retryAfterMs?: number | undefined
  reason?: string | undefined
  hint?: string | undefined
}

/** WeCom answered with an errcode other than 0. */
export class WeComApiError extends WeComError implements ApiErrorDetails {
  override readonly name = 'WeComApiError'
  declare readonly code: 'WECOM_API'
  readonly errcode: number
  readonly errmsg: string
  readonly errName: string
  readonly class: ErrorClass
  readonly retry: RetryRule
  readonly method: string
  readonly path: string
  readonly status: number
  readonly tokenKind: TokenKind
  readonly suiteId: string | undefined
  readonly corpId: string | undefined
  readonly requestHint: string | undefined
  readonly fromIp: string | undefined
  readonly retryAfterMs: number | undefined

  constructor(details: ApiErrorDetails, options: { cause?: unknown } = {}) {
    super('WECOM_API', `${details.method} ${details.path}: errcode ${details.errcode}, ${details.errmsg}`, {
      ...(details.reason === undefined ? {} : { reason: details.reason }),
      ...(details.hint === undefined ? {} : { hint: details.hint }),
      cause: options.cause,
    })
    this.errcode = details.errcode
    this.errmsg = details.errmsg
    this.errName = details.errName
    this.class = details.class
    this.retry = details.retry
    this.method = details.method
    this.path = details.path
    this.status = details.status
    this.tokenKind = details.tokenKind
    this.suiteId = details.suiteId
    this.corpId = details.corpId
    this.requestHint = details.requestHint
    this.fromIp = details.fromIp
    this.retryAfterMs = details.retryAfterMs
  }

  override toJSON(): Record<string, unknown> {
    const { errcode, errmsg, errName, retry, method, path, status, tokenKind } = this
    const json = {
      ...super.toJSON(),
      errcode,
      errmsg,
      errName,
      class: this.class,
      retry,
      method,
      path,
      status,
      tokenKind,
    }
    const optional = {
      suiteId: this.suiteId,
      corpId: this.corpId,
      requestHint: this.requestHint,
      fromIp: this.fromIp,
      retryAfterMs: this.retryAfterMs,
    }
    return {
      ...json,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    }
  }
}

/** Tells whether an error is WeCom's own answer, optionally one errcode of it. */
export function isWeComApiError(value: unknown, errcode?: number): value is WeComApiError {
  const error = value as Partial<WeComApiError> | null
  if (typeof error !== 'object' || error === null) return false
  if (error.code !== 'WECOM_API' || error.name !== 'WeComApiError') return false
  return errcode === undefined || error.errcode === errcode
}
