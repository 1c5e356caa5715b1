import { type TokenKind, WeComError } from '../errors/index.js'
import { writeQuery } from './query.js'
import type { TransportRequest } from './transport.js'
import type { ApiCall } from './types.js'

/** What may be said about a call in errors, logs and hooks. */
export interface CallFacts {
  method: 'GET' | 'POST'
  /** Without its query. */
  path: string
  tokenKind: TokenKind
  suiteId?: string
  corpId?: string
}

/** A call written out. Every try sends the same bytes, unless the call makes its body anew. */
export interface PreparedCall {
  spec: ApiCall
  facts: CallFacts
  request: Omit<TransportRequest, 'headers' | 'signal' | 'timeoutMs'>
  /** Copied for every try, for a transport may add to what it gets. */
  headers: Record<string, string>
  safeToRepeat: boolean
}

/**
 * Checks a base URL and takes the slash off its end. A path in front of `/cgi-bin` is allowed.
 * @throws `WECOM_CONFIG`
 */
export function checkBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const plain =
    url !== undefined && url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  if (!plain || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new WeComError(
      'WECOM_CONFIG',
      'baseUrl must be an http(s) address without credentials, query or fragment',
    )
  }
  return url.href.replace(/[/?#]+$/, '')
}

/**
 * Turns a call into the bytes to send.
 * @throws `WECOM_CONFIG` when path, query or body cannot be sent as they are
 */
export function prepareCall(baseUrl: string, call: ApiCall): PreparedCall {
  const spec = call.freshBody === undefined ? call : { ...call, body: call.freshBody() }
  const { method, path, token } = spec
  if (method !== 'GET' && method !== 'POST')
    throw new WeComError('WECOM_CONFIG', 'method must be GET or POST')
  if (typeof path !== 'string' || !/^\/[^?#\s\\]*$/.test(path)) {
    throw new WeComError(
      'WECOM_CONFIG',
      'path must start with "/" and have no query; parameters belong into query',
    )
  }
  if (token !== undefined && spec.query !== undefined && Object.hasOwn(spec.query, token.name)) {
    throw new WeComError('WECOM_CONFIG', `${method} ${path}: query.${token.name} is set by the library`)
  }
  const query = [token && writeQuery({ [token.name]: token.value }), spec.query && writeQuery(spec.query)]
    .filter(Boolean)
    .join('&')
  const request: PreparedCall['request'] = {
    method,
    url: `${baseUrl}${path}${query === '' ? '' : `?${query}`}`,
    responseType: spec.responseType ?? 'json',
  }
  const headers: Record<string, string> = {
    accept: spec.responseType === 'binary' ? '*/*' : 'application/json',
    'user-agent': 'wecom-suite',
  }
  if (method === 'POST') {
    const binary = spec.body instanceof Uint8Array
    headers['content-type'] = binary ? (spec.contentType ?? 'application/octet-stream') : 'application/json'
    request.body = spec.body instanceof Uint8Array ? spec.body : writeJson(spec)
  } else if (spec.body !== undefined) {
    throw new WeComError('WECOM_CONFIG', `GET ${path} cannot have a body`)
  }
  return { spec, facts: factsOf(spec), request, headers, safeToRepeat: spec.safeToRepeat ?? method === 'GET' }
}

function factsOf({ method, path, token, suiteId, corpId }: ApiCall): CallFacts {
  const facts: CallFacts = { method, path, tokenKind: token?.kind ?? 'none' }
  if (suiteId !== undefined) facts.suiteId = suiteId
  if (corpId !== undefined) facts.corpId = corpId
  return facts
}

function writeJson({ path, body = {} }: ApiCall): string {
  if (typeof body !== 'object' || body === null || isStream(body)) {
    throw new WeComError(
      'WECOM_CONFIG',
      `POST ${path}: body must be an object or bytes, not a stream or a text`,
    )
  }
  try {
    return JSON.stringify(body)
  } catch {
    // JSON's own message may quote the body.
    throw new WeComError('WECOM_CONFIG', `POST ${path}: body cannot be written as JSON (a cycle or a bigint)`)
  }
}

/** A stream is gone after the first try. */
function isStream(body: object): boolean {
  return 'pipe' in body || 'getReader' in body || Symbol.asyncIterator in body
}
