export { createLoginHandler } from './handler.js'
export type {
  LoginDone,
  LoginEntry,
  LoginFailed,
  LoginHandlerOptions,
  LoginOutcome,
  LoginPage,
  LoginProvider,
  LoginService,
} from './types.js'
