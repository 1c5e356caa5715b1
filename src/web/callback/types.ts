import type { CallbackRequest, CallbackResponse, CallbackRoute } from '../../callback/index.js'

/** What answers callbacks: the object `createWeCom()` returns. */
export interface CallbackHandler {
  handle(request: CallbackRequest): Promise<CallbackResponse>
  /** Resolves when nothing is being worked on any more. */
  idle?(): Promise<void>
}

/** A URL that takes callbacks. Without `path` and `key` it is every URL below the mount. */
export interface Route extends CallbackRoute {
  /** The path, with the mount or without it, compared as it is. Default: any. */
  path?: string
  /**
   * What names a route of a PHP framework: the bare first part of the query, as in `/index.php?qyweixin/auth&nonce=…`,
   * or the same behind the path, as in `/index.php/qyweixin/auth`; `s=/qyweixin/auth` or `r=qyweixin/auth` for one that
   * is a parameter, wherever it stands. Encoded slashes and one in front make no difference. Default: any.
   */
  key?: string
  /** A page of the application that WeCom also checks by GET: the check is answered, all else is passed on. */
  page?: boolean
}
