import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Parsed } from '../web/index.js'

/** What is used of a request of Fastify. */
interface FastifyRequest extends Parsed {
  raw: IncomingMessage
  server?: { hasContentTypeParser?: (type: string) => boolean }
}

/** What is used of its reply. */
interface FastifyReply {
  raw: ServerResponse
  hijack: () => void
}

/** A pair that Fastify hands to its routes. */
export interface FastifyExchange {
  request: FastifyRequest
  reply: FastifyReply
}

/** What to say of a route that Fastify would answer 415 before anybody hears of it. */
export const NO_XML_PARSER =
  'Fastify refuses text/xml with 415 before the WeCom handler runs. Let it leave bodies alone on this route: in a plugin of its own, call removeAllContentTypeParsers() and addContentTypeParser("*", (request, payload, done) => done(null)).'

/** Fastify's own objects, where a route was given the adapter for `node:http` as its handler. */
export function fastifyExchange(request: object, reply: object): FastifyExchange | undefined {
  const { raw: rawRequest } = request as Partial<FastifyRequest>
  const { raw: rawResponse, hijack } = reply as Partial<FastifyReply>
  if (rawRequest === undefined || rawResponse === undefined || typeof hijack !== 'function') return undefined
  return { request: request as FastifyRequest, reply: reply as FastifyReply }
}

/** Whether the messages of WeCom get through to the route. */
export function takesXml({ request: { server } }: FastifyExchange): boolean {
  const has = server?.hasContentTypeParser?.bind(server)
  return has === undefined || has('text/xml') || has('*') || has('')
}
