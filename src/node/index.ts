import type { IncomingMessage, ServerResponse } from 'node:http'
import { type AdapterOptions, answerNode, type CallbackHandler, createWebHandler } from '../web/index.js'

export {
  type AdapterOptions,
  type PhpRoutesOptions,
  phpRoutes,
  type Route,
  type VerifyFiles,
} from '../web/index.js'

/** A listener for `node:http`, and middleware for everything that is built on it. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => Promise<void>

/**
 * Answers WeCom's callbacks on a `node:http` server. What is none of them goes to `next`, or is a 404 without one.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90968
 * @example
 * createServer(weComNode(wecom)).listen(3000)
 */
export function weComNode(wecom: CallbackHandler, options?: AdapterOptions): NodeHandler {
  const handler = createWebHandler(wecom, options)
  return async (request, response, next) => {
    if (await answerNode(handler, request, response)) return
    if (next !== undefined) return next()
    response.writeHead(404, { 'content-length': '0' }).end()
  }
}
