export { createLoginHandler, type LoginHandler } from './handler.js'
export { answerLoginNode } from './node.js'
export { withSavedSession } from './session.js'
export type {
  LoginAnswer,
  LoginDone,
  LoginEntry,
  LoginFailed,
  LoginHandlerOptions,
  LoginOutcome,
  LoginPage,
  LoginProvider,
  LoginService,
} from './types.js'
