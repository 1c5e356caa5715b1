import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallbackResponse } from '../../callback/index.js'
import type { NodeBody } from '../node/body.js'
import { NodeRequest, type NodeRequestOptions } from '../node/request.js'
import type { WebHandler } from './handler.js'

/**
 * Answers a `node:http` exchange. Resolves to `false`, with nothing written, when the request is none of ours.
 * @param options.beforeWrite called with the status when the answer is about to be written
 */
export async function answerNode(
  handler: WebHandler,
  request: IncomingMessage,
  response: ServerResponse,
  options: NodeRequestOptions & { beforeWrite?: (status: number) => void } = {},
): Promise<boolean> {
  const asked = new NodeRequest(request, options)
  const answer = await handler(asked)
  if (answer === undefined) return false
  options.beforeWrite?.(answer.status)
  write(request, response, answer, asked.source)
  return true
}

/** Writes an answer at once, byte for byte. Does nothing when the peer is gone or somebody has answered. */
function write(
  request: IncomingMessage,
  response: ServerResponse,
  answer: CallbackResponse,
  body: NodeBody,
): void {
  if (response.headersSent || response.writableEnded || response.destroyed) return
  const closes = body.abandoned && request.httpVersionMajor === 1
  response.writeHead(answer.status, closes ? { ...answer.headers, connection: 'close' } : answer.headers)
  if (request.method === 'HEAD') response.end()
  else response.end(answer.body)
}
