export { createLoginHandler } from './handler.js'
export type {
  LoginDone,
  LoginEntry,
  LoginFailed,
  LoginHandlerOptions,
  LoginProvider,
  LoginService,
} from './types.js'
