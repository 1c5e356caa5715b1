import type { IncomingMessage, ServerResponse } from 'node:http'

/** A listener for `node:http`, and middleware for everything that is built on it. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next?: (error?: unknown) => void,
) => Promise<void>
