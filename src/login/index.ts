export type { StateProblem } from './browser-states.js'
export { LoginCodes } from './codes.js'
export type { LoginDeps } from './deps.js'
export { type ConsumedInstallState, InstallStates, type PendingInstall } from './install-states.js'
export type { ClientLoginUrlOptions, QrLoginUrlOptions, WebLoginUrlOptions } from './links.js'
export { Login } from './login.js'
export type { AdministratorLoginOptions, LoginAppOptions, MemberLoginOptions } from './options.js'
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
