import { own, systemClock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { withDeadline } from './deadline.js'
import { noResponse, tooLarge, transportError } from './failures.js'
import { secretsOfUrl } from './secrets.js'
import type { StoppableRequest, Transport, TransportResponse } from './transport.js'

/** What {@link fetchTransport} needs of `fetch`. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>

/** Settings of {@link fetchTransport}. */
export interface FetchTransportOptions {
  /** Default: the `fetch` of the platform, looked up at every call. */
  fetch?: FetchLike | undefined
}

/**
 * A transport over `fetch`, for edge runtimes and for bundles without axios: pass it as `transport` to `createWeCom`.
 * It follows no redirect, reads answers as a stream and gives them up beyond their limit, and stops when the call's
 * time is up or its signal aborts. Proxies and pools are those of the platform: the options of `http` about them
 * have no effect.
 * @throws `WECOM_CONFIG` when there is no `fetch`
 */
export function fetchTransport(options: FetchTransportOptions = {}): Transport {
  const given = own(options).fetch
  if (given !== undefined && typeof given !== 'function') throw noFetch()
  return async (request: StoppableRequest) => {
    const send = given ?? globalThis.fetch
    if (typeof send !== 'function') throw noFetch()
    // The client keeps the time itself.
    if (request.stop !== undefined) return exchange(send, request, request.stop.signal)
    const { timeoutMs, signal } = request
    return withDeadline({ clock: systemClock, timeoutMs, signal }, (stop) =>
      exchange(send, request, stop.signal),
    )
  }
}

async function exchange(
  send: FetchLike,
  request: StoppableRequest,
  signal: AbortSignal,
): Promise<TransportResponse> {
  let response: Response
  try {
    const init: RequestInit = { method: request.method, headers: request.headers, redirect: 'manual', signal }
    if (request.body !== undefined) init.body = request.body
    response = await send(request.url, init)
  } catch (error) {
    throw failureOf(error, request, signal)
  }
  if (!isResponse(response)) throw noResponse('fetch', 'it is no Response')
  let bytes: Uint8Array
  try {
    bytes = await readBytes(response, request.maxBytes ?? Number.POSITIVE_INFINITY)
  } catch (error) {
    // Whatever happens in the middle of an answer, the connection did not last.
    throw failureOf(error, request, signal, 'ECONNRESET')
  }
  const headers: Record<string, string> = {}
  response.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value
  })
  return {
    // A browser hides where a redirect leads, its status included.
    status: response.type === 'opaqueredirect' ? 302 : response.status,
    headers,
    body: request.responseType === 'binary' ? bytes : new TextDecoder().decode(bytes),
  }
}

function isResponse(value: unknown): value is Response {
  if (typeof value !== 'object' || value === null) return false
  const { status, headers } = value as Partial<Response>
  return typeof status === 'number' && typeof headers?.forEach === 'function'
}

async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array> {
  const { body } = response
  if (body === null || body === undefined) return new Uint8Array()
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
    if (length > maxBytes) {
      reader.cancel().catch(() => {})
      throw tooLarge(maxBytes)
    }
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

function failureOf(
  error: unknown,
  request: StoppableRequest,
  signal: AbortSignal,
  code?: string,
): WeComError {
  if (error instanceof WeComError) return error
  if (signal.aborted) return new WeComError('WECOM_ABORTED', 'aborted by the caller')
  const exchange = { url: request.url, carrier: 'fetch', clean: secretsOfUrl(request.url) }
  const failure = transportError(error, exchange)
  if (code === undefined || (failure.reason !== 'network' && failure.reason !== 'transport')) return failure
  return transportError(Object.assign(new Error(code, { cause: error }), { code }), exchange)
}

function noFetch(): WeComError {
  return new WeComError('WECOM_CONFIG', 'fetchTransport() needs a fetch', {
    hint: 'Run it where fetch is global (Node 18 and later, edge runtimes, browsers), or pass one as `fetch`.',
  })
}
