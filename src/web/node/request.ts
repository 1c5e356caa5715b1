import type { IncomingMessage } from 'node:http'
import type { WebRequest } from '../types.js'
import { NodeBody } from './body.js'

/** What parsers and hosts leave on a request. */
export interface Parsed {
  rawBody?: unknown
  body?: unknown
}

/** Where some frameworks keep things apart from the request. */
export interface NodeRequestOptions {
  /** Where body parsers put things. Default: on the request. */
  parsed?: Parsed
  /** The URL before a mount has cut it. Default: that of the request. */
  originalUrl?: string
}

/** A request of `node:http`. What parsers left is looked at when the body is asked for, and not before. */
export class NodeRequest implements WebRequest {
  readonly method: string
  readonly url: string
  readonly originalUrl: string
  readonly headers: IncomingMessage['headers']
  readonly source: NodeBody
  readonly #parsed: Parsed

  constructor(request: IncomingMessage, options: NodeRequestOptions = {}) {
    this.method = request.method ?? ''
    this.url = request.url ?? '/'
    this.originalUrl = options.originalUrl ?? originalUrlOf(request) ?? this.url
    this.headers = request.headers
    this.source = new NodeBody(request)
    this.#parsed = options.parsed ?? (request as Parsed)
  }

  get readyBodies(): readonly unknown[] {
    return [left(this.#parsed, 'rawBody'), left(this.#parsed, 'body')]
  }
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
function originalUrlOf(request: IncomingMessage): string | undefined {
  const { originalUrl } = request as { originalUrl?: unknown }
  return typeof originalUrl === 'string' ? originalUrl : undefined
}
