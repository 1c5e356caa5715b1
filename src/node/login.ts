import type { IncomingMessage, ServerResponse } from 'node:http'
import { consoleLogger } from '../base/index.js'
import {
  answerLoginNode,
  createLoginHandler,
  describeError,
  type LoginHandlerOptions,
  type LoginProvider,
  withSavedSession,
} from '../web/index.js'
import type { NodeHandler } from './handler.js'

/** What `onLogin` and `onError` get besides the login itself. */
export interface NodeLoginContext {
  request: IncomingMessage
  response: ServerResponse
}

/** Options of {@link nodeLogin}. */
export type NodeLoginOptions = LoginHandlerOptions<NodeLoginContext>

/**
 * Signs people in on a `node:http` server. What is no part of a login goes to `next`, or is a 404 without one. What
 * `onLogin` throws goes to `next` too, or is logged and a 500.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/91120
 * @example
 * const login = nodeLogin(wecom, { publicUrl, onLogin: ({ user, response }) => startSession(response, user) })
 */
export function nodeLogin(wecom: LoginProvider, options: NodeLoginOptions): NodeHandler {
  const handler = createLoginHandler<NodeLoginContext>(wecom, {
    ...options,
    onLogin: (login) => withSavedSession(login.request, () => options.onLogin(login)),
  })
  const logger = options.logger ?? consoleLogger
  return async (request, response, next) => {
    try {
      if (await answerLoginNode(handler, request, response, { request, response })) return
    } catch (error) {
      if (next !== undefined) return next(error)
      logger.error('onLogin or onError threw', { error: describeError(error) })
      if (!response.headersSent) response.writeHead(500, { 'content-length': '0' }).end()
      return
    }
    if (next !== undefined) return next()
    response.writeHead(404, { 'content-length': '0' }).end()
  }
}
