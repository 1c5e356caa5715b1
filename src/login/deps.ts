import type { BrowserHosts } from '../addresses/index.js'
import type { ServiceProviderApi, ServiceSuiteApi } from '../apis/index.js'
import type { Clock } from '../base/index.js'
import type { App, Installation } from '../installs/index.js'
import type { LoginCodes } from './codes.js'
import type { LoginStates } from './states.js'

/** What signing in is made of. */
export interface LoginDeps {
  hosts: BrowserHosts
  provider: { readonly corpId: string; readonly service: ServiceProviderApi }
  /** The app of this id; without an id the only one. */
  app: (suiteId?: string) => App
  loginSuite: { readonly id: string; readonly service: ServiceSuiteApi } | undefined
  /** Who is asked about the auth_code of a jump from the admin console. */
  consoleThrough: 'provider' | 'loginSuite'
  installation: (suiteId: string, corpId: string) => Promise<Installation | undefined>
  states: LoginStates
  codes: LoginCodes
  clock: Clock
}
