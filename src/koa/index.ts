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

/** The part of a Koa context that is used. */
export interface KoaContext {
  req: IncomingMessage
  res: ServerResponse
  request: object
  originalUrl?: string
  status: number
  respond?: boolean | undefined
}

/** Fits wherever Koa takes a middleware. */
export type KoaMiddleware = (context: KoaContext, next: () => Promise<unknown>) => Promise<unknown>

/**
 * Answers WeCom's callbacks in Koa. It writes the response itself, so that no other middleware can wrap or re-encode
 * an answer that must be exact.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90968
 * @example
 * app.use(weComKoa(wecom, { routes: [{ path: '/wecom' }] }))
 */
export function weComKoa(wecom: CallbackHandler, options?: AdapterOptions): KoaMiddleware {
  const handler = createWebHandler(wecom, options)
  return async (context, next) => {
    const beforeWrite = (status: number) => {
      context.respond = false
      context.status = status
    }
    const { req, res, request: parsed, originalUrl } = context
    const options = { parsed, beforeWrite, ...(originalUrl !== undefined && { originalUrl }) }
    if (await answerNode(handler, req, res, options)) return
    return next()
  }
}
