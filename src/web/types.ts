import type { CallbackRequest, CallbackResponse, CallbackRoute } from '../callback/index.js'

/** What answers callbacks: the object `createWeCom()` returns. */
export interface CallbackHandler {
  handle(request: CallbackRequest): Promise<CallbackResponse>
  /** Resolves when nothing is being worked on any more. */
  idle?(): Promise<void>
}

/** Keeps a process alive until some work has ended: `waitUntil` of edge and serverless hosts. */
export type WaitUntil = (work: Promise<unknown>) => void

/** Receives a body as it flows in. */
export interface BodySink {
  chunk(bytes: Uint8Array): void
  end(): void
  /** The peer hung up, or the stream broke. */
  fail(): void
}

/** A body that has not been looked at. */
export interface BodySource {
  /** Somebody else has read it, or begun to. */
  readonly consumed: boolean
  /** Lets it flow. @returns how to stop it */
  open(sink: BodySink): () => void
}

/** A request as every web framework can describe it. */
export interface WebRequest {
  method: string
  /** Path and query as received, undecoded, relative to the mount. */
  url: string
  /** The same as the server received it, where a mount has taken something off. Default: `url`. */
  originalUrl?: string
  /** Names in lower case. */
  headers: Record<string, string | string[] | undefined>
  source?: BodySource
  /** What body parsers left, the most original first. `undefined` and `{}` stand for nothing. */
  readyBodies?: readonly unknown[]
  /** Keeps the process of this request alive. Default: that of the options. */
  waitUntil?: WaitUntil
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
