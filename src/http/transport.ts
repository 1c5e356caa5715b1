import type { StopNotice } from './stop-notice.js'

/** One HTTP exchange, ready to go out. The URL carries tokens: never log it. */
export interface TransportRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string | Uint8Array
  signal?: AbortSignal
  timeoutMs: number
  /** `binary` asks for the body as bytes. Default: `json`, the body as text. */
  responseType?: 'json' | 'binary'
  /** Most bytes the answer may have, unpacked. Default: no limit. */
  maxBytes?: number
}

/** A request of the client's own: `signal` is made when it is read, `stop` says the same and costs nothing. */
export interface StoppableRequest extends TransportRequest {
  stop?: StopNotice
}

/** What came back, whatever its status. Header names are lower-case, the body is not parsed. */
export interface TransportResponse {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/**
 * Carries one request to WeCom and back. It resolves with every status, follows no redirect and repeats nothing.
 * It rejects when there is no answer, best with a `WeComError` of code `WECOM_HTTP`, `WECOM_TIMEOUT` or
 * `WECOM_ABORTED`. Any other error becomes the cause of one: name, message, stack, code and system call, without
 * secrets.
 */
export type Transport = (request: TransportRequest) => Promise<TransportResponse>
