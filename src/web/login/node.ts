import type { IncomingMessage, ServerResponse } from 'node:http'
import type { WebRequest } from '../types.js'
import type { LoginHandler } from './handler.js'
import type { LoginAnswer } from './types.js'

/** The request as it came, with the path that mounting may have cut off. */
function loginRequest(request: IncomingMessage): WebRequest {
  const {
    method = '',
    headers,
    originalUrl,
    url = '/',
  } = request as IncomingMessage & { originalUrl?: string }
  return { method, url: originalUrl ?? url, headers }
}

/**
 * Answers a `node:http` exchange. Resolves to `false`, with nothing written, when the request is none of ours.
 * Cookies that others have set stay.
 */
export async function answerLoginNode<Native>(
  handler: LoginHandler<Native>,
  request: IncomingMessage,
  response: ServerResponse,
  native: Native,
): Promise<boolean> {
  const answer = await handler(loginRequest(request), native)
  if (answer === undefined) return false
  if (!response.headersSent && !response.writableEnded && !response.destroyed) write(response, answer)
  return true
}

function write(response: ServerResponse, { status, headers, cookie, body }: LoginAnswer): void {
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (cookie !== undefined) response.appendHeader('set-cookie', cookie)
  response.setHeader('content-length', Buffer.byteLength(body))
  response.end(body)
}
