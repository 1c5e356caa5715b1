import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerBrowserNode, type BrowserHandler } from '../web/index.js'

/** What functions of the application get besides what has come about. */
export interface ExpressContext<Request, Response> {
  request: Request
  response: Response
}

/** Answers in Express; what functions of the application throw goes to `next`. */
export function expressBrowser<Request extends IncomingMessage, Response extends ServerResponse>(
  handler: BrowserHandler<ExpressContext<Request, Response>>,
): (request: Request, response: Response, next: (error?: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    try {
      if (await answerBrowserNode(handler, request, response, { request, response })) return
    } catch (error) {
      return next(error)
    }
    next()
  }
}
