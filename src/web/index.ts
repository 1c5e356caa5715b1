export {
  answerBrowserNode,
  type BrowserAnswer,
  type BrowserHandler,
  type BrowserOutcome,
  type BrowserPage,
  type SuiteChoice,
  withSavedSession,
} from './browser/index.js'
export {
  createInstallHandler,
  type InstallDone,
  type InstallFailed,
  type InstallHandlerOptions,
  type InstallOutcome,
  type InstallPage,
  type InstallProvider,
  type InstallService,
} from './install/index.js'
export {
  createLoginHandler,
  type LoginDone,
  type LoginEntry,
  type LoginFailed,
  type LoginHandlerOptions,
  type LoginOutcome,
  type LoginPage,
  type LoginProvider,
  type LoginService,
} from './login/index.js'
export { answerNode, type Parsed } from './node-handler.js'
export type { AdapterOptions } from './options.js'
export { type PhpRoutesOptions, phpLogin, phpRoutes } from './php-routes.js'
export type { BodySink, BodySource, CallbackHandler, Route, WaitUntil, WebRequest } from './types.js'
export type { VerifyFiles } from './verify-files.js'
export { createWebHandler, type WebHandler } from './web-handler.js'
