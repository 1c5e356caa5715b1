import type { IncomingMessage, ServerResponse } from 'node:http'
import { adaptLogger, consoleLogger, type Logger } from '../base/index.js'
import { describeError } from '../errors/index.js'
import { answerBrowserNode, type BrowserHandler } from '../web/index.js'
import type { NodeHandler } from './handler.js'

/** What functions of the application get besides what has come about. */
export interface NodeContext {
  request: IncomingMessage
  response: ServerResponse
}

/** Answers `node:http`, with whatever comes next, or without. */
export function nodeBrowser(
  handler: BrowserHandler<NodeContext>,
  logger: Logger = consoleLogger,
): NodeHandler {
  const log = adaptLogger(logger)
  return async (request, response, next) => {
    try {
      if (await answerBrowserNode(handler, request, response, { request, response })) return
    } catch (error) {
      if (next !== undefined) return next(error)
      log.error('a function given to a WeCom adapter threw', { error: describeError(error) })
      if (!response.headersSent) response.writeHead(500, { 'content-length': '0' }).end()
      return
    }
    if (next !== undefined) return next()
    response.writeHead(404, { 'content-length': '0' }).end()
  }
}
