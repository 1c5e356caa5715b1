import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AdapterOptions, answerNode, type CallbackHandler, createWebHandler } from '../web/index.js'

export {
  type AdapterOptions,
  type InstallDone,
  type InstallFailed,
  type InstallHandlerOptions,
  type InstallOutcome,
  type InstallPage,
  type InstallProvider,
  type InstallService,
  type LoginDone,
  type LoginEntry,
  type LoginFailed,
  type LoginHandlerOptions,
  type LoginOutcome,
  type LoginPage,
  type LoginProvider,
  type LoginService,
  type PhpRoutesOptions,
  phpLogin,
  phpRoutes,
  type Route,
  type VerifyFiles,
  type WaitUntil,
} from '../web/index.js'
export * from './install.js'
export * from './login.js'

/** Fits wherever Express 4 and 5 take a `RequestHandler`. */
export type ExpressHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => Promise<void>

/**
 * Answers WeCom's callbacks in Express. Paths are relative to the mount. Mount it before the body parsers.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90968
 * @example
 * app.use('/wecom', weComExpress(wecom))
 */
export function weComExpress(wecom: CallbackHandler, options?: AdapterOptions): ExpressHandler {
  const handler = createWebHandler(wecom, options)
  return async (request, response, next) => {
    if (!(await answerNode(handler, request, response))) next()
  }
}
