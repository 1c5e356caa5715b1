import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import express, { type RequestHandler } from 'express'
import express4 from 'express4'
import Koa from 'koa'
import { weComExpress } from '../../src/express/index.js'
import { weComFetch } from '../../src/fetch/index.js'
import { weComKoa } from '../../src/koa/index.js'
import { weComNode } from '../../src/node/index.js'
import type { AdapterOptions, CallbackHandler } from '../../src/web/index.js'
import { type Parsed, type ParserName, parserOf } from './parsers.js'

export interface Setup {
  options?: AdapterOptions
  /** Prefix the adapter is mounted under. */
  mount?: string
  parser?: ParserName
}

export interface AdapterUnderTest {
  name: string
  /** The application around it answers `app METHOD url` to what is passed on. */
  listener(wecom: CallbackHandler, setup: Setup): RequestListener
  parses: (name: ParserName) => boolean
  /** Whether the whole path is still known below a mount. */
  seesMount?: boolean
}

export interface Served {
  port: number
  close(): Promise<void>
}

/** Serves on the loopback interface. */
export async function serve(
  adapter: AdapterUnderTest,
  wecom: CallbackHandler,
  setup: Setup = {},
): Promise<Served> {
  const server = createServer(adapter.listener(wecom, setup))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port: address.port, close }
}

const everyParser = () => true

function passedOn(request: IncomingMessage, response: ServerResponse): void {
  const body = `app ${request.method} ${request.url}`
  response.writeHead(200, { 'content-length': Buffer.byteLength(body), 'x-app': '1' }).end(body)
}

/** Takes the mount's prefix off as connect does; `false`: the URL is not below it. */
function strip(request: { url?: string | undefined; originalUrl?: string }, mount: string): boolean {
  const { url = '/' } = request
  if (!url.startsWith(mount)) return false
  request.originalUrl ??= url
  const rest = url.slice(mount.length)
  request.url = rest.startsWith('/') ? rest : `/${rest}`
  return true
}

export const nodeAdapter: AdapterUnderTest = {
  name: 'node',
  seesMount: true,
  parses: everyParser,
  listener(wecom, { options, mount = '', parser }) {
    const handler = weComNode(wecom, options)
    return (request, response) => {
      const whole = request.url
      const pass = () => {
        request.url = whole ?? '/'
        passedOn(request, response)
      }
      const answer = () => (strip(request, mount) ? handler(request, response, pass) : pass())
      if (parser === undefined) answer()
      else parserOf(parser, express)(request, response, answer)
    }
  },
}

function expressAdapter(name: string, framework: typeof express): AdapterUnderTest {
  return {
    name,
    seesMount: true,
    parses: everyParser,
    listener(wecom, { options, mount = '/', parser }) {
      const app = framework()
      if (parser !== undefined) app.use(parserOf(parser, framework))
      const handler: RequestHandler = weComExpress(wecom, options)
      // Express 4 declared that a handler returns nothing.
      const handler4: (...given: Parameters<RequestHandler>) => void = handler
      app.use(mount, handler4)
      app.use((request, response) => passedOn(request, response))
      return app
    },
  }
}

export const express5Adapter = expressAdapter('Express 5', express)
export const express4Adapter = expressAdapter('Express 4', express4)

export const koaAdapter: AdapterUnderTest = {
  name: 'Koa',
  seesMount: true,
  parses: everyParser,
  listener(wecom, { options, mount = '', parser }) {
    const app = new Koa()
    app.silent = true
    // A middleware above that wraps and re-encodes whatever comes back, as REST layers do.
    app.use(async (context, next) => {
      await next()
      if (context.body === undefined) context.body = { wrapped: true }
    })
    if (parser !== undefined) {
      app.use(async (context, next) => {
        const parsed: Parsed = context.req
        await new Promise<void>((resolve, reject) =>
          parserOf(parser, express)(parsed, context.res, (error) => (error ? reject(error) : resolve())),
        )
        Object.assign(context.request, { body: parsed.body, rawBody: parsed.rawBody })
        delete parsed.body
        delete parsed.rawBody
        await next()
      })
    }
    const handler = weComKoa(wecom, options)
    app.use(async (context, next) => {
      const whole = context.req.url
      const pass = () => {
        context.req.url = whole ?? '/'
        return next()
      }
      await (strip(context.req, mount) ? handler(context, pass) : pass())
    })
    app.use((context) => {
      context.set('x-app', '1')
      context.body = `app ${context.method} ${context.url}`
    })
    return app.callback()
  },
}

export const fetchAdapter: AdapterUnderTest = {
  name: 'fetch',
  parses: (name) => name === 'swallowed',
  listener(wecom, { options, mount = '', parser }) {
    const handler = weComFetch(wecom, options)
    return async (request, response) => {
      const whole = request.url
      const below = strip(request, mount)
      const standard = standardRequest(request)
      if (parser === 'swallowed') await standard.text()
      const answer = below ? await handler(standard) : undefined
      if (answer === undefined) {
        request.url = whole ?? '/'
        return passedOn(request, response)
      }
      const body = Buffer.from(await answer.arrayBuffer())
      if (!response.destroyed) response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(body)
    }
  },
}

function standardRequest(request: IncomingMessage): Request {
  const { method = 'GET', url, headers } = request
  const flat = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && name !== 'transfer-encoding' ? [[name, value]] : [],
  )
  const init = { method, headers: flat }
  if (method === 'GET' || method === 'HEAD') return new Request(`http://127.0.0.1${url}`, init)
  const body = Readable.toWeb(request) as ReadableStream<Uint8Array>
  return new Request(`http://127.0.0.1${url}`, { ...init, body, duplex: 'half' })
}
