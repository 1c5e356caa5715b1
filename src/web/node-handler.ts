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
 * @param parsed where body parsers put things; default: on the request
 */
export async function answerNode(
  handler: WebHandler,
  request: IncomingMessage,
  response: ServerResponse,
  options: { parsed?: Parsed; beforeWrite?: (status: number) => void } = {},
): Promise<boolean> {
  const { parsed = request as Parsed, beforeWrite } = options
  const source = new NodeBody(request)
  const answer = await handler({
    method: request.method ?? '',
    url: request.url ?? '/',
    headers: request.headers,
    source,
    get readyBodies() {
      return [left(parsed, 'rawBody'), left(parsed, 'body')]
    },
  })
  if (answer === undefined) return false
  beforeWrite?.(answer.status)
  writeNode(request, response, answer, source)
  return true
}

/** What is left under a name. Some hosts parse only then, and throw when they cannot. */
function left(parsed: Parsed, name: keyof Parsed): unknown {
  try {
    return parsed[name]
  } catch {
    return undefined
  }
}
