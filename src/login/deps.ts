import type { BrowserHosts } from '../addresses/index.js'
import type { AuthApi, MiniprogramApi, ServiceProviderApi, ServiceSuiteApi } from '../apis/index.js'
import type { Clock } from '../base/index.js'
import type { Installation } from '../installs/index.js'
import type { AppKind } from '../tokens/index.js'
import type { LoginCodes } from './codes.js'
import type { LoginStates } from './states.js'

/** An app as far as signing in is concerned. */
export interface LoginApp {
  readonly id: string
  readonly kind: AppKind
  readonly service: ServiceSuiteApi
  corp(corpId: string): { readonly auth: AuthApi; readonly miniprogram: MiniprogramApi }
}

/** What signing in is made of. */
export interface LoginDeps {
  hosts: BrowserHosts
  provider: { readonly corpId: string; readonly service: ServiceProviderApi }
  /** The app of this id; without an id the only one. */
  app: (suiteId?: string) => LoginApp
  loginSuite: { readonly id: string; readonly service: ServiceSuiteApi } | undefined
  /** Who is asked about the auth_code of a jump from the admin console. */
  consoleThrough: 'provider' | 'loginSuite'
  installation: (suiteId: string, corpId: string) => Promise<Installation | undefined>
  states: LoginStates
  codes: LoginCodes
  clock: Clock
}
