import { type AdapterOptions, answerNode, type CallbackHandler, createWebHandler } from '../web/index.js'
import { type FastifyExchange, fastifyExchange, NO_XML_PARSER, takesXml } from './fastify.js'
import type { NodeHandler } from './handler.js'

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
export type { NodeHandler } from './handler.js'
export * from './install.js'
export * from './login.js'
export { type ShutDownOptions, shutDown } from './shut-down.js'

/**
 * Answers WeCom's callbacks on a `node:http` server, or in a route of Fastify that takes XML. What is none of them goes to
 * `next`, or is a 404 without one.
 *
 * @throws WECOM_CONFIG when an option is not valid
 * @see https://developer.work.weixin.qq.com/document/path/90968
 * @example
 * createServer(weComNode(wecom)).listen(3000)
 */
export function weComNode(wecom: CallbackHandler, options?: AdapterOptions): NodeHandler {
  const handler = createWebHandler(wecom, options)
  const answer: NodeHandler = async (request, response, next) => {
    const exchange = fastifyExchange(request, response)
    if (exchange !== undefined) return ofFastify(exchange)
    if (await answerNode(handler, request, response)) return
    if (next !== undefined) return next()
    response.writeHead(404, { 'content-length': '0' }).end()
  }
  const ofFastify = async (exchange: FastifyExchange) => {
    const { request, reply } = exchange
    reply.hijack()
    if (!takesXml(exchange)) {
      const headers = { 'content-type': 'text/plain; charset=utf-8' }
      reply.raw.writeHead(500, headers).end(NO_XML_PARSER)
    } else if (!(await answerNode(handler, request.raw, reply.raw, { parsed: request }))) {
      reply.raw.writeHead(404, { 'content-length': '0' }).end()
    }
  }
  return answer
}
