/** Every value of {@link WeComError.code}. */
export type WeComErrorCode =
  /** An option or argument is missing, malformed or contradicts another. */
  | 'WECOM_CONFIG'
  /** A callback or login request is not of the form it should have (parameters, envelope, size, freshness). */
  | 'WECOM_REQUEST'
  /** The signature of a callback does not match. */
  | 'WECOM_SIGNATURE'
  /** A callback cannot be decrypted, or what comes out is no message. */
  | 'WECOM_DECRYPT'
  /** A callback is authentic but addressed to somebody else. */
  | 'WECOM_RECEIVE_ID'
  /** WeCom answered with an errcode. */
  | 'WECOM_API'
  /** The HTTP exchange failed, or the answer is not one of WeCom's. */
  | 'WECOM_HTTP'
  /** No answer in time. */
  | 'WECOM_TIMEOUT'
  /** The caller's signal aborted the call. */
  | 'WECOM_ABORTED'
  /** No valid suite ticket is stored. */
  | 'WECOM_NO_SUITE_TICKET'
  /** The corp has not installed the suite. */
  | 'WECOM_NOT_INSTALLED'
  /** The operation does not fit the state things are in. */
  | 'WECOM_STATE'
  /** The store failed. */
  | 'WECOM_STORE'

/** What an error of the library may carry beside code and message. */
export interface WeComErrorOptions {
  /** What to do about it. */
  hint?: string
  /** A finer class inside the code, literal and stable. */
  reason?: string
  cause?: unknown
}

const BRAND = Symbol.for('wecom-suite.error')

/** The base of every error this library throws. Message, hint and JSON form never hold a secret. */
export class WeComError extends Error {
  override readonly name: string = 'WeComError'
  readonly code: WeComErrorCode
  readonly reason: string | undefined
  readonly hint: string | undefined

  constructor(code: WeComErrorCode, message: string, options: WeComErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.code = code
    this.reason = options.reason
    this.hint = options.hint
    Object.defineProperty(this, BRAND, { value: true })
  }

  /** A plain object for logs: no stack, no cause. */
  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = { name: this.name, code: this.code, message: this.message }
    if (this.reason !== undefined) json.reason = this.reason
    if (this.hint !== undefined) json.hint = this.hint
    return json
  }
}

/**
 * Tells whether a value is an error of this library, optionally of one code.
 * Unlike `instanceof` it also works between the ESM and the CommonJS copy.
 */
export function isWeComError<C extends WeComErrorCode>(
  value: unknown,
  code?: C,
): value is WeComError & { readonly code: C } {
  if (typeof value !== 'object' || value === null || !(BRAND in value)) return false
  return code === undefined || (value as unknown as WeComError).code === code
}
