export type { StateProblem } from './browser-states.js'
export { checkRedirectUri, checkState } from './checks.js'
export { LoginCodes } from './codes.js'
export type { LoginApp, LoginDeps } from './deps.js'
export { type BrowserHosts, browserHosts } from './hosts.js'
export { type ConsumedInstallState, InstallStates, type PendingInstall } from './install-states.js'
export type { ClientLoginUrlOptions, QrLoginUrlOptions, WebLoginUrlOptions } from './links.js'
export { Login } from './login.js'
export type { AdministratorLoginOptions, LoginAppOptions, MemberLoginOptions } from './options.js'
export { isOnOrigin, isOrigin } from './origins.js'
export { checkReturnTo } from './return-to.js'
export { type ConsumedState, type LoginKind, LoginStates, type PendingLogin } from './states.js'
export {
  type AdministratorFacts,
  type ExternalAdministrator,
  type InstalledMember,
  type LoginUser,
  type LoginVia,
  type Outsider,
  type UninstalledMember,
  whyNoUserTicket,
} from './user.js'
