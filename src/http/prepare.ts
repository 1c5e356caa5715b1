import { type TokenKind, WeComError } from '../errors/index.js'
import { awaitBody, isAwaitedBody, type WrittenBody, writeBody } from './body.js'
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

/** The bytes of a body that have to be waited for; `undefined` for any other body. */
export function bodyToAwait({ body, freshBody }: ApiCall): Promise<WrittenBody> | undefined {
  return freshBody === undefined && isAwaitedBody(body) ? awaitBody(body) : undefined
}

/**
 * Turns a call into the bytes to send.
 * @param awaited what {@link bodyToAwait} gave
 * @throws `WECOM_CONFIG` when path, query or body cannot be sent as they are
 */
export function prepareCall(baseUrl: string, call: ApiCall, awaited?: WrittenBody): PreparedCall {
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
  if (spec.query !== undefined && !isFields(spec.query)) {
    throw new WeComError('WECOM_CONFIG', `${method} ${path}: query must be a plain object of parameters`)
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
    const written = awaited ?? writeBody(spec.body === undefined ? {} : spec.body, `POST ${path}`)
    headers['content-type'] = mediaTypeOf(spec, written)
    request.body = written.body
  } else if (spec.body !== undefined) {
    throw new WeComError('WECOM_CONFIG', `GET ${path} cannot have a body`)
  }
  return { spec, facts: factsOf(spec), request, headers, safeToRepeat: spec.safeToRepeat ?? method === 'GET' }
}

/** A map or a list of pairs has its parameters where nobody would look for them. */
function isFields(query: unknown): boolean {
  return typeof query === 'object' && query !== null && !(Symbol.iterator in query)
}

function factsOf({ method, path, token, suiteId, corpId }: ApiCall): CallFacts {
  const facts: CallFacts = { method, path, tokenKind: token?.kind ?? 'none' }
  if (suiteId !== undefined) facts.suiteId = suiteId
  if (corpId !== undefined) facts.corpId = corpId
  return facts
}

/** The media type is the caller's for bytes and files; a form and JSON say themselves what they are. */
function mediaTypeOf({ method, path, body, contentType }: ApiCall, written: WrittenBody): string {
  const given = typeof written.body === 'string' || body instanceof FormData ? undefined : contentType
  if (given === undefined) return written.contentType
  if (typeof given === 'string' && /^[\x20-\x7e]+$/.test(given)) return given
  throw new WeComError('WECOM_CONFIG', `${method} ${path}: contentType must be a media type`)
}
