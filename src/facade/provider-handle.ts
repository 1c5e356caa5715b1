import { type ApiScope, type HandleFamilies, withFamilies } from '../apis/index.js'
import type { RequestOptions } from '../http/index.js'
import type { TokenHandle } from '../tokens/index.js'
import type { ApiRequest, TokenCaller } from './caller.js'

/** The service provider itself. */
export class ProviderHandle
  extends withFamilies('provider')
  implements Pick<HandleFamilies<'provider'>, 'service'>
{
  readonly corpId: string
  readonly #caller: TokenCaller
  readonly #token: TokenHandle

  constructor(caller: TokenCaller, token: TokenHandle, scope: ApiScope) {
    super(caller.endpoint, scope)
    this.corpId = scope.corpId
    this.#token = token
    this.#caller = caller
  }

  /** Calls any endpoint that takes `provider_access_token`. @throws WECOM_CONFIG without `provider.secret`, WECOM_API */
  request<T = Record<string, unknown>>(request: ApiRequest, options?: RequestOptions): Promise<T> {
    return this.#caller.request<T>(request, options)
  }

  /** The `provider_access_token`, renewed ahead of its expiry. */
  accessToken(): Promise<string> {
    return this.#token.get()
  }
}
