import { type TokenKind, WeComError } from '../errors/index.js'
import { multipartOf } from './multipart.js'
import type { ApiCall, QueryValue, RequestOptions } from './types.js'

/** Query parameter in which each kind of token travels, as a rule. */
export const TOKEN_PARAMS = {
  provider: 'provider_access_token',
  suite: 'suite_access_token',
  corp: 'access_token',
} as const satisfies Record<Exclude<TokenKind, 'none'>, string>

/** What an endpoint is, apart from its types. */
export interface EndpointDescriptor {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly token: TokenKind
  /** Query parameter of the token. Default: `access_token` with the kind of token before it. */
  readonly tokenParam?: string
  /** Whether a second identical request does no harm. */
  readonly safe: boolean
  /** Number of the official page, `https://developer.work.weixin.qq.com/document/path/<page>`. */
  readonly page: number
  readonly responseType?: 'json' | 'binary'
  /** Whether the body carries the signature of the cashier, new with every try. */
  readonly signed?: true
  /** The parameter that is a file: the body is a form of this one part, all other parameters are in the query. */
  readonly filePart?: string
  /** Parameters of a POST that are in the query; the others are in the body. */
  readonly queryParams?: readonly string[]
  /** Where to look when it stays unknown whether an unsafe call took effect: put into the hint of the error. */
  readonly findOut?: string
  /** Errcodes that come with a result of their own, such as "every item failed": returned, not thrown. */
  readonly resultErrcodes?: readonly number[]
}

/** Makes a signed body of parameters, different every time. */
export type BodySigner = (params: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/** Sends the call an endpoint describes: adds the token, recovers once when the token is refused. */
export type ApiCaller = (
  descriptor: EndpointDescriptor,
  params: Readonly<Record<string, unknown>>,
  options?: RequestOptions,
) => Promise<unknown>

/** The query parameter an endpoint takes its token in; `undefined` when it takes none. */
export function tokenParamOf(descriptor: EndpointDescriptor): string | undefined {
  if (descriptor.token === 'none') return undefined
  return descriptor.tokenParam ?? TOKEN_PARAMS[descriptor.token]
}

/**
 * The call an endpoint describes with these parameters (GET: in the query, POST: in the body, but for its `queryParams`) and
 * this token.
 * @param sign needed for a signed endpoint
 * @throws `WECOM_CONFIG` when the token or the signer is missing
 */
export function callOf(
  descriptor: EndpointDescriptor,
  params: Readonly<Record<string, unknown>>,
  token?: string,
  sign?: BodySigner,
): ApiCall {
  const { method, path, safe, responseType, resultErrcodes, findOut } = descriptor
  const call: ApiCall = { method, path, safeToRepeat: safe, ...parametersOf(descriptor, params, sign) }
  if (responseType !== undefined) call.responseType = responseType
  if (resultErrcodes !== undefined) call.resultErrcodes = resultErrcodes
  if (findOut !== undefined) call.findOut = findOut
  const name = tokenParamOf(descriptor)
  if (name === undefined || descriptor.token === 'none') return call
  if (token === undefined)
    throw new WeComError('WECOM_CONFIG', `${method} ${path} needs a ${descriptor.token} token`)
  call.token = { kind: descriptor.token, name, value: token }
  return call
}

/** The parameters where the endpoint has them. Values a query cannot hold are refused where it is written. */
function parametersOf(
  { method, path, signed, filePart, queryParams }: EndpointDescriptor,
  params: Readonly<Record<string, unknown>>,
  sign: BodySigner | undefined,
): Pick<ApiCall, 'query' | 'body' | 'freshBody' | 'contentType'> {
  if (method === 'GET') return { query: params as Record<string, QueryValue> }
  if (signed === true) {
    if (sign === undefined) throw new WeComError('WECOM_CONFIG', `${method} ${path} needs a signature`)
    return { freshBody: () => sign(params) }
  }
  if (filePart === undefined && queryParams !== undefined) {
    const isQuery = ([name]: [string, unknown]) => queryParams.includes(name)
    const entries = Object.entries(params)
    return {
      query: Object.fromEntries(entries.filter(isQuery)) as Record<string, QueryValue>,
      body: Object.fromEntries(entries.filter((entry) => !isQuery(entry))),
    }
  }
  if (filePart === undefined) return { body: params }
  const { [filePart]: file, ...query } = params
  return { query: query as Record<string, QueryValue>, ...multipartOf(filePart, file) }
}
