import { WeComError } from '../errors/index.js'
import { proxyRefusalOf } from './proxy-refusal.js'
import { codeOf, fieldOf, scrub, textOf } from './scrub.js'

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
  /** The proxy opened no tunnel. */
  | 'proxy'
  /** The answer is not one WeCom gives: empty, not JSON, not an object. */
  | 'malformed_response'
  /** The answer is larger than it may be. */
  | 'response_too_large'
  /** A status other than 2xx and no errcode. */
  | 'http_status'
  /** The transport or axios instance that was passed in fails by itself, or gives no response. */
  | 'transport'
  /** Any other failure below HTTP. */
  | 'network'

const BY_CODE: ReadonlyMap<string, HttpFailure> = new Map<string, HttpFailure>([
  ['ECONNRESET', 'connection_reset'],
  ['EPIPE', 'connection_reset'],
  ['ECONNABORTED', 'connection_reset'],
  // axios: the connection went away in the middle of the body.
  ['ERR_BAD_RESPONSE', 'connection_reset'],
  ['UND_ERR_SOCKET', 'connection_reset'],
  ['ECONNREFUSED', 'connection_refused'],
  ['EHOSTUNREACH', 'unreachable'],
  ['ENETUNREACH', 'unreachable'],
  ['ENOTFOUND', 'dns'],
  ['EPROTO', 'tls'],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'response_too_large'],
])

const TIMEOUTS: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'ESOCKETTIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

const MESSAGES: Readonly<Record<HttpFailure, string>> = {
  connection_reset: 'the connection was reset',
  connection_refused: 'the connection was refused',
  unreachable: 'the host is unreachable',
  dns: 'the host name could not be resolved',
  tls: 'the TLS handshake failed',
  proxy: 'the proxy opened no tunnel',
  malformed_response: 'the answer is no proper HTTP',
  response_too_large: 'the answer is too large',
  http_status: 'the status is no success',
  transport: 'the transport failed',
  network: 'the exchange failed',
}

const HINTS: Partial<Record<HttpFailure, string>> = {
  tls: 'A proxy that opens TLS on the way out needs its certificate in NODE_EXTRA_CA_CERTS.',
  dns: 'Check the name servers of this machine and the baseUrl.',
  connection_refused: 'Nothing listens there: check the baseUrl, the proxy and the firewall.',
  transport:
    'Look at the transport or the axios instance that was passed in: its interceptors must return the whole response and rethrow what they do not handle.',
}

/** What is known about the exchange that failed. */
export interface Exchange {
  /** Where the call went. Only its host is used. */
  url?: string | undefined
  /** `host:port` of the proxy in between. */
  proxy?: string | undefined
  /** What carried the call, for the message about its own faults. */
  carrier?: string | undefined
  /** Takes secrets out of a text. */
  clean?: ((text: string) => string) | undefined
}

/** Turns what a transport rejected with into an error of this library that holds neither URL nor configuration. */
export function transportError(error: unknown, exchange: Exchange = {}): WeComError {
  const code = codeOf(error)
  const cause = scrub(error, exchange.clean)
  if (TIMEOUTS.has(code))
    return new WeComError('WECOM_TIMEOUT', `no answer in time${place(error, exchange)}`, { cause })
  const reason = failureOf(code, error)
  const hint = HINTS[reason]
  const message = messageOf(reason, error, cause, exchange)
  return new WeComError('WECOM_HTTP', message, { cause, reason, ...(hint !== undefined && { hint }) })
}

/** The error for an answer that is larger than it may be. */
export function tooLarge(maxBytes: number): WeComError {
  return new WeComError('WECOM_HTTP', `${MESSAGES.response_too_large}: more than ${maxBytes} bytes`, {
    reason: 'response_too_large' satisfies HttpFailure,
    hint: 'Raise http.maxAnswerBytes, or http.maxFileBytes for files, if WeCom really sends that much.',
  })
}

/** The error for something in the place of a response, which only the transport can have put there. */
export function noResponse(carrier: string, problem: string): WeComError {
  return new WeComError('WECOM_HTTP', `${carrier} gave no usable response: ${problem}`, {
    reason: 'transport' satisfies HttpFailure,
    ...(HINTS.transport !== undefined && { hint: HINTS.transport }),
  })
}

function failureOf(code: string, error: unknown): HttpFailure {
  if (proxyRefusalOf(error) !== undefined) return 'proxy'
  // From the parsers of HTTP and of its compression.
  if (/^(?:HPE|Z)_/.test(code)) return 'malformed_response'
  if (code.startsWith('EAI_')) return 'dns'
  if (/CERT|^ERR_(?:TLS|SSL|OSSL)|SIGNATURE|^INVALID_(?:CA|PURPOSE)|^CRL_|^PATH_LENGTH/.test(code))
    return 'tls'
  const known = BY_CODE.get(code)
  if (known !== undefined) return known
  // Codes of the system and of HTTP clients; anything else was thrown by code around them.
  return /^E(?!RR_)[A-Z\d_]+$|^UND_ERR_|^ERR_(?:NETWORK|STREAM|HTTP|SOCKET|NGHTTP2|FR)/.test(code) ||
    isFetchFailure(error)
    ? 'network'
    : 'transport'
}

/** The way `fetch` says, everywhere and without a code, that there was no exchange. */
function isFetchFailure(error: unknown): boolean {
  return error instanceof TypeError && /fetch|network|load failed/i.test(textOf(error, 'message') ?? '')
}

function messageOf(
  reason: HttpFailure,
  error: unknown,
  cause: Error | undefined,
  exchange: Exchange,
): string {
  const refusal = proxyRefusalOf(error)
  if (refusal !== undefined) return `${MESSAGES.proxy}: ${refusal.message}`
  if (reason !== 'transport') return `${MESSAGES[reason]}${place(error, exchange)}`
  const what = cause === undefined ? 'something that is no Error' : `${cause.name}: ${cause.message}`
  return `${exchange.carrier ?? 'the transport'} failed: ${what.slice(0, 300)}`
}

/** The host of the call and, where it tells more, the address that was tried. */
function place(error: unknown, { url, proxy }: Exchange): string {
  const host = proxy === undefined ? hostOf(url) : `proxy ${proxy}`
  const address = addressOf(error)
  if (host === undefined) return address === undefined ? '' : ` (${address})`
  return address === undefined || host.endsWith(address) ? ` (${host})` : ` (${host}, ${address})`
}

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined
}

function addressOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 5) return undefined
  const [address, port, errors] = ['address', 'port', 'errors'].map((name) => fieldOf(error, name))
  const host = textOf(error, 'hostname')
  if (typeof address === 'string' && /^[\da-f:.]+$/i.test(address))
    return Number.isInteger(port) ? `${address}:${port}` : address
  if (host !== undefined && /^[\w.-]{1,253}$/.test(host)) return host
  return (
    addressOf(Array.isArray(errors) ? errors[0] : undefined, depth + 1) ??
    addressOf(fieldOf(error, 'cause'), depth + 1)
  )
}
