import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeBody, writeNode } from './node-exchange.js'
import type { WebHandler } from './web-handler.js'

/** What parsers and hosts leave on a request. */
export interface Parsed {
  rawBody?: unknown
  body?: unknown
}

/**
 * Answers a `node:http` exchange. Resolves to `false`, with nothing written, when the request is none of ours.
 * @param options.parsed where body parsers put things; default: on the request
 * @param options.originalUrl the URL before a mount has cut it; default: that of the request
 */
export async function answerNode(
  handler: WebHandler,
  request: IncomingMessage,
  response: ServerResponse,
  options: { parsed?: Parsed; originalUrl?: string; beforeWrite?: (status: number) => void } = {},
): Promise<boolean> {
  const { parsed = request as Parsed, originalUrl = originalUrlOf(request), beforeWrite } = options
  const source = new NodeBody(request)
  const answer = await handler({
    method: request.method ?? '',
    url: request.url ?? '/',
    ...(originalUrl !== undefined && { originalUrl }),
    headers: request.headers,
    source,
    readyBodies: [parsed.rawBody, parsed.body],
  })
  if (answer === undefined) return false
  beforeWrite?.(answer.status)
  writeNode(request, response, answer, source)
  return true
}

/** What Express and its like keep when a mount takes its prefix off. */
export function originalUrlOf(request: IncomingMessage): string | undefined {
  const { originalUrl } = request as { originalUrl?: unknown }
  return typeof originalUrl === 'string' ? originalUrl : undefined
}
