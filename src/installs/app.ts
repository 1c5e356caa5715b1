import type { AuthApi, MiniprogramApi, ServiceSuiteApi } from '../apis/index.js'
import type { AppKind } from '../tokens/index.js'

/** A suite that corps can install, as far as the library works with it. */
export interface App {
  readonly id: string
  readonly kind: AppKind
  readonly authInfoVersion: 'v1' | 'v2'
  readonly service: ServiceSuiteApi
  corp(corpId: string): { readonly auth: AuthApi; readonly miniprogram: MiniprogramApi }
}
