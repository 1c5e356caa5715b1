import { WeComError } from '../errors/index.js'

/** `reason` of the errors of code `WECOM_HTTP`. */
export type HttpFailure =
  /** The connection broke before the answer was complete. */
  | 'connection_reset'
  | 'connection_refused'
  | 'unreachable'
  /** The host name could not be resolved. */
  | 'dns'
  /** The certificate or the handshake was refused. */
  | 'tls'
  /** The answer is not one WeCom gives: empty, not JSON, not an object. */
  | 'malformed_response'
  /** A status other than 2xx and no errcode. */
  | 'http_status'
  /** Any other failure below HTTP. */
  | 'network'

const BY_CODE: ReadonlyMap<string, HttpFailure> = new Map<string, HttpFailure>([
  ['ECONNRESET', 'connection_reset'],
  ['EPIPE', 'connection_reset'],
  ['ECONNABORTED', 'connection_reset'],
  // axios: the connection went away in the middle of the body.
  ['ERR_BAD_RESPONSE', 'connection_reset'],
  ['ECONNREFUSED', 'connection_refused'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['EPROTO', 'tls'],
])

const MESSAGES: Readonly<Record<HttpFailure, string>> = {
  connection_reset: 'the connection was reset',
  connection_refused: 'the connection was refused',
  unreachable: 'the host is unreachable',
  dns: 'the host name could not be resolved',
  tls: 'the TLS handshake failed',
  malformed_response: 'the answer is not HTTP',
  http_status: 'the status is no success',
  network: 'the exchange failed',
}

const HINTS: Partial<Record<HttpFailure, string>> = {
  tls: 'A proxy that opens TLS on the way out needs its certificate in NODE_EXTRA_CA_CERTS.',
  dns: 'Check the name servers of this machine and the baseUrl.',
}

/** Turns what a transport rejected with into an error of this library that holds neither URL nor configuration. */
export function transportError(error: unknown): WeComError {
  const code = codeOf(error)
  const options = { cause: scrub(error) }
  if (code === 'ETIMEDOUT' || code === 'ESOCKETTIMEDOUT')
    return new WeComError('WECOM_TIMEOUT', 'no answer in time', options)
  const reason = failureOf(code)
  const hint = HINTS[reason]
  return new WeComError('WECOM_HTTP', MESSAGES[reason], { ...options, reason, ...(hint && { hint }) })
}

function failureOf(code: string): HttpFailure {
  if (code.startsWith('HPE_')) return 'malformed_response'
  if (/CERT|^ERR_TLS|^ERR_SSL|SIGNATURE/.test(code)) return 'tls'
  return BY_CODE.get(code) ?? 'network'
}

function codeOf(error: unknown): string {
  const { code, cause } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown
    cause?: unknown
  }
  if (typeof code === 'string') return code
  return cause === undefined ? '' : codeOf(cause)
}

/** An error with the code and the system call of another, and nothing else of it: clients put URLs into theirs. */
export function scrub(error: unknown): Error | undefined {
  if (!(error instanceof Error)) return undefined
  const code = codeOf(error)
  const syscall = text(error, 'syscall') ?? text(error.cause, 'syscall')
  return Object.assign(
    new Error(code === '' ? 'transport failure' : code),
    code === '' ? {} : { code },
    syscall && { syscall },
  )
}

function text(holder: unknown, name: string): string | undefined {
  const value = (holder as Record<string, unknown> | null | undefined)?.[name]
  return typeof value === 'string' ? value : undefined
}
