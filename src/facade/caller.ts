import type { Clock } from '../base/index.js'
import {
  type ApiCall,
  type ApiCaller,
  type BodySigner,
  callOf,
  type HttpClient,
  type RequestOptions,
  TOKEN_PARAMS,
} from '../http/index.js'
import { type TokenHandle, type TokenWait, withToken } from '../tokens/index.js'

/** A call of any endpoint; the handle adds its token. */
export interface ApiRequest extends Omit<ApiCall, 'token' | 'suiteId' | 'corpId'> {
  /** Query parameter of the token, where an endpoint departs from the rule. */
  tokenParam?: string
}

/** Which credential a handle's calls carry. */
export interface CallerBinding {
  kind: 'provider' | 'suite' | 'corp'
  token: TokenHandle
  suiteId?: string
  corpId?: string
  /** Signs the bodies of endpoints that ask for it. */
  sign?: BodySigner
}

/** Calls endpoints with one credential; a refused token is renewed and the call made once more. */
export class TokenCaller {
  readonly #http: HttpClient
  readonly #clock: Clock
  readonly #binding: CallerBinding

  constructor({ http, clock }: { http: HttpClient; clock: Clock }, binding: CallerBinding) {
    this.#http = http
    this.#clock = clock
    this.#binding = binding
  }

  /** Calls an endpoint out of a family's table. */
  readonly endpoint: ApiCaller = (descriptor, params, options) => {
    const { sign } = this.#binding
    // Once in vain, so that a missing secret or an unsignable value fails before a token is fetched.
    if (descriptor.signed === true) sign?.(params)
    return this.#send((value) => callOf(descriptor, params, value, sign), options)
  }

  /** Calls any endpoint. */
  request<T>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    const { kind } = this.#binding
    const name = request.tokenParam ?? TOKEN_PARAMS[kind]
    return this.#send<T>((value) => Object.assign({}, request, { token: { kind, name, value } }), options)
  }

  /** @param callWith makes a call that is this one's own */
  #send<T>(callWith: (token: string) => ApiCall, options?: RequestOptions): Promise<T> {
    const { kind, token, suiteId, corpId } = this.#binding
    const wait: TokenWait | undefined = options && {
      clock: this.#clock,
      signal: options.signal,
      timeoutMs: options.timeoutMs,
    }
    const call = (value: string) =>
      this.#http.call<T>(Object.assign(callWith(value), { suiteId, corpId }), options)
    return withToken(token, kind, call, wait)
  }
}
