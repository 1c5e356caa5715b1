import type { IncomingMessage, ServerResponse } from 'node:http'
import { NodeBody, writeNode } from './node-exchange.js'
import type { WebRequest } from './types.js'
import type { WebHandler } from './web-handler.js'

/** What parsers and hosts leave on a request. */
export interface Parsed {
  rawBody?: unknown
  body?: unknown
}

/** A request of `node:http`. What parsers left is looked at when the body is asked for, and not before. */
class NodeRequest implements WebRequest {
  readonly method: string
  readonly url: string
  readonly originalUrl: string
  readonly headers: IncomingMessage['headers']
  readonly source: NodeBody
  readonly #parsed: Parsed

  constructor(request: IncomingMessage, source: NodeBody, parsed: Parsed, originalUrl: string | undefined) {
    this.method = request.method ?? ''
    this.url = request.url ?? '/'
    this.originalUrl = originalUrl ?? this.url
    this.headers = request.headers
    this.source = source
    this.#parsed = parsed
  }

  get readyBodies(): readonly unknown[] {
    return [left(this.#parsed, 'rawBody'), left(this.#parsed, 'body')]
  }
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
  const answer = await handler(new NodeRequest(request, source, parsed, originalUrl))
  if (answer === undefined) return false
  beforeWrite?.(answer.status)
  writeNode(request, response, answer, source)
  return true
}

/** What is left under a name. Some hosts parse only then, and throw when they cannot. */
function left(parsed: Parsed, name: keyof Parsed): unknown {
  try {
    const value = parsed[name]
    // Of one that is still being read nobody waits for the end, nor for its failure.
    if (value instanceof Promise) value.catch(() => {})
    return value
  } catch {
    return undefined
  }
}

/** What Express and its like keep when a mount takes its prefix off. */
export function originalUrlOf(request: IncomingMessage): string | undefined {
  const { originalUrl } = request as { originalUrl?: unknown }
  return typeof originalUrl === 'string' ? originalUrl : undefined
}
