import type { IncomingMessage, ServerResponse } from 'node:http'
import type express from 'express'
import { parseStringPromise } from 'xml2js'

/** What may have happened to a body before the adapter sees the request. */
export type ParserName =
  | 'text'
  | 'raw'
  | 'json'
  | 'urlencoded'
  /** The root object xml2js makes, elements in lists. */
  | 'xml2js'
  /** The text as `rawBody`, and `{}` as the body. */
  | 'rawBody'
  /** `{}` as the body, the stream untouched. */
  | 'empty'
  /** The stream is read and nothing is left. */
  | 'swallowed'

export type Parsed = IncomingMessage & { body?: unknown; rawBody?: unknown }
export type Middleware = (request: Parsed, response: ServerResponse, next: (error?: unknown) => void) => void

type Factories = Pick<typeof express, 'text' | 'raw' | 'json' | 'urlencoded'>

/** Middleware of the connect kind, made of a framework's own parsers. */
export function parserOf(name: ParserName, framework: Factories): Middleware {
  const everything = { type: () => true }
  // Parsers use nothing of Express's request beyond node's.
  const own = (handler: unknown) => handler as Middleware
  const text = own(framework.text(everything))
  switch (name) {
    case 'text':
      return text
    case 'raw':
      return own(framework.raw(everything))
    case 'json':
      return own(framework.json())
    case 'urlencoded':
      return own(framework.urlencoded({ extended: false }))
    case 'xml2js':
      return after(text, async (request) => {
        request.body = await parseStringPromise(String(request.body))
      })
    case 'rawBody':
      return after(text, (request) => {
        request.rawBody = request.body
        request.body = {}
      })
    case 'swallowed':
      return after(text, (request) => {
        delete request.body
      })
    case 'empty':
      return after(
        (_request, _response, next) => next(),
        (request) => {
          request.body = {}
        },
      )
  }
}

function after(first: Middleware, work: (request: Parsed) => unknown): Middleware {
  return (request, response, next) =>
    first(request, response, (error) => {
      if (error) return next(error)
      Promise.resolve(work(request)).then(() => next(), next)
    })
}
