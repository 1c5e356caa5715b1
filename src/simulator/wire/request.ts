/** A request to the simulated WeCom, whichever way it came in. */
export interface WireRequest {
  method: string
  /** Absolute, or path and query only. */
  url: string
  /** By lower-case names. */
  headers: Record<string, string>
  /** The body as text. */
  body: string
  /** The body as it came; a form with files is no text. */
  bytes: Uint8Array
  /** The caller's address. */
  ip: string
}

/** The answer to a {@link WireRequest}. */
export interface WireResponse {
  status: number
  headers: Record<string, string>
  body: string | Uint8Array
}

/** Thrown instead of an answer when a fault cuts the connection. */
export class ConnectionReset extends Error {
  override readonly name = 'ConnectionReset'
  readonly code = 'ECONNRESET'
  readonly syscall = 'read'

  constructor() {
    super('socket hang up')
  }
}

/**
 * No script, no frame around it, and no other site learns its address. Forms lead on to the app, wherever that is:
 * browsers hold `form-action` against redirects too.
 */
const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action http: https:; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** A page of the simulator. */
export function htmlResponse(status: number, html: string): WireResponse {
  return { status, headers: { ...PAGE_HEADERS }, body: html }
}
