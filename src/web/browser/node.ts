import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeRequest } from '../node/request.js'
import type { BrowserAnswer, BrowserHandler } from './types.js'

/**
 * Answers a `node:http` exchange. Resolves to `false`, with nothing written, when the request is none of ours.
 * Cookies that others have set stay.
 */
export async function answerBrowserNode<Native>(
  handler: BrowserHandler<Native>,
  request: IncomingMessage,
  response: ServerResponse,
  native: Native,
): Promise<boolean> {
  const answer = await handler(new NodeRequest(request), native)
  if (answer === undefined) return false
  if (!response.headersSent && !response.writableEnded && !response.destroyed) write(response, answer)
  return true
}

function write(response: ServerResponse, { status, headers, cookies = [], body }: BrowserAnswer): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  for (const cookie of cookies) response.appendHeader('set-cookie', cookie)
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(body)
}
