/** What every adapter exports beside its own: `export * from '../web/adapter-exports.js'`. */
export type { BrowserOutcome, BrowserPage } from './browser/index.js'
export type { AdapterOptions, Route, VerifyFiles } from './callback/index.js'
export type {
  InstallDone,
  InstallFailed,
  InstallHandlerOptions,
  InstallProvider,
  InstallService,
} from './install/index.js'
export type {
  LoginDone,
  LoginEntry,
  LoginFailed,
  LoginHandlerOptions,
  LoginProvider,
  LoginService,
} from './login/index.js'
export { type PhpRoutesOptions, phpLogin, phpRoutes } from './php-routes.js'
export type { WaitUntil } from './types.js'
