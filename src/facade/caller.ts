import type { ApiCall, ApiRequest, HttpClient, RequestOptions } from '../http/index.js'
import { type TokenHandle, withToken } from '../tokens/index.js'

/** Which credential a handle's calls carry. */
export interface CallerBinding {
  kind: 'provider' | 'suite' | 'corp'
  token: TokenHandle
  suiteId?: string
  corpId?: string
}

const PARAMETER = {
  provider: 'provider_access_token',
  suite: 'suite_access_token',
  corp: 'access_token',
} as const

/** Calls endpoints with one credential; a refused token is renewed and the call made once more. */
export class TokenCaller {
  readonly #http: HttpClient
  readonly #binding: CallerBinding

  constructor(http: HttpClient, binding: CallerBinding) {
    this.#http = http
    this.#binding = binding
  }

  call<T>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    const { kind, token, suiteId, corpId } = this.#binding
    const name = request.tokenParam ?? PARAMETER[kind]
    const spec: ApiCall = {
      method: request.method,
      path: request.path,
      safeToRepeat: request.safeToRepeat ?? request.method === 'GET',
      ...(request.query !== undefined && { query: request.query }),
      ...(request.body !== undefined && { body: request.body }),
      ...(request.responseType !== undefined && { responseType: request.responseType }),
      ...(suiteId !== undefined && { suiteId }),
      ...(corpId !== undefined && { corpId }),
    }
    return withToken(token, kind, (value) =>
      this.#http.call<T>({ ...spec, token: { kind, name, value } }, options),
    )
  }
}
