import type { TokenKind } from '../errors/index.js'

/** How one call differs from the defaults. Always the last argument. */
export interface RequestOptions {
  /** Aborts the call, the waits for its token and between its tries included. */
  signal?: AbortSignal | undefined
  /** Longest wait for one try, in ms, and for the token before it. Default: that of the client, 10,000, for a try. */
  timeoutMs?: number | undefined
  /** `false` makes exactly one try. Default: `true`; what is unsafe to repeat is never repeated either way. */
  retry?: boolean | undefined
}

/** A credential and where it goes. */
export interface CallToken {
  /** `none` for a key that is no token, such as that of a group robot. */
  kind: TokenKind
  /** Query parameter, for example `access_token`. */
  name: string
  value: string
}

/** A value a query can hold. `undefined` leaves the parameter out. */
export type QueryValue = string | number | boolean | undefined

/** One call of WeCom's API, its token included. */
export interface ApiCall {
  method: 'GET' | 'POST'
  /** For example `/cgi-bin/user/get`; parameters belong into `query`. */
  path: string
  query?: Readonly<Record<string, QueryValue>> | undefined
  /**
   * A plain object is sent as JSON; bytes, a `Blob`, `FormData` and `URLSearchParams` as what they are. What has no form
   * on the wire, such as a stream, a `Map` or `NaN`, is refused with `WECOM_CONFIG`. Default for POST: `{}`.
   */
  body?: unknown
  /** Makes the body anew for every try, in place of `body`: for what must not arrive twice, such as a nonce. */
  freshBody?: (() => unknown) | undefined
  /** Media type of a body of bytes. Default: that of the `Blob`, else `application/octet-stream`. */
  contentType?: string | undefined
  token?: CallToken | undefined
  /** Whether a second identical request does no harm. Default: `true` for GET, `false` for POST. */
  safeToRepeat?: boolean | undefined
  /** Where to look when it stays unknown whether the call took effect. Default: such errors are as any other. */
  findOut?: string | undefined
  /** For error messages and hooks. */
  suiteId?: string | undefined
  /** For error messages and hooks. */
  corpId?: string | undefined
  /** `binary` accepts a file as well as JSON. Default: `json`. */
  responseType?: 'json' | 'binary' | undefined
  /** Errcodes whose answer is returned like a success. Default: none. */
  resultErrcodes?: readonly number[] | undefined
}
