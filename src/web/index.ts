export { describeError } from './describe-error.js'
export {
  answerLoginNode,
  createLoginHandler,
  type LoginAnswer,
  type LoginDone,
  type LoginEntry,
  type LoginFailed,
  type LoginHandler,
  type LoginHandlerOptions,
  type LoginOutcome,
  type LoginPage,
  type LoginProvider,
  type LoginService,
  withSavedSession,
} from './login/index.js'
export { answerNode, type Parsed } from './node-handler.js'
export type { AdapterOptions } from './options.js'
export { type PhpRoutesOptions, phpLogin, phpRoutes } from './php-routes.js'
export type { BodySink, BodySource, CallbackHandler, Route, WaitUntil, WebRequest } from './types.js'
export type { VerifyFiles } from './verify-files.js'
export { createWebHandler, type WebHandler } from './web-handler.js'
