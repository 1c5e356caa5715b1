import { createServer, type RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import express from 'express'
import express4 from 'express4'
import Koa from 'koa'
import { afterEach, describe, expect, test } from 'vitest'
import { type ParserOptions, parseStringPromise } from 'xml2js'
import { weComExpress } from '../../src/express/index.js'
import { weComKoa } from '../../src/koa/index.js'
import { weComNode } from '../../src/node/index.js'
import type { CallbackHandler } from '../../src/web/index.js'
import { send } from './client.js'
import { CORP, createWorld, openReply, SUITES, seal, textMessage } from './world.js'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

/** Reads the body, and says what to leave of it. */
type Middleware = (request: object, text: () => Promise<string>) => unknown

const HOSTS: Record<string, (wecom: CallbackHandler, before: Middleware) => RequestListener> = {
  'node:http': (wecom, before) => {
    const handler = weComNode(wecom)
    return async (request, response) => {
      await before(request, () => textOf(request))
      await handler(request, response)
    }
  },
  'Express 4': (wecom, before) => ofExpress(express4 as unknown as typeof express, wecom, before),
  'Express 5': (wecom, before) => ofExpress(express, wecom, before),
  Koa: (wecom, before) => {
    const app = new Koa()
    app.silent = true
    app.use(async (context, next) => {
      await before(context.request, () => textOf(context.req))
      await next()
    })
    return app.use(weComKoa(wecom)).callback()
  },
}

function ofExpress(framework: typeof express, wecom: CallbackHandler, before: Middleware): RequestListener {
  const app = framework()
  app.use(async (request, _response, next) => {
    await before(request, () => textOf(request))
    next()
  })
  app.use(weComExpress(wecom))
  return app as unknown as RequestListener
}

async function textOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function start(host: string, before: Middleware) {
  const world = createWorld()
  await world.wecom.installs.import({
    suiteId: SUITES[0],
    corpId: CORP,
    permanentCode: 'code',
    agentId: 1000007,
  })
  world.wecom.on('message.text', ({ reply }) => reply({ MsgType: 'text', Content: 'ok' }))
  const listener = HOSTS[host]?.(world.wecom, before)
  if (listener === undefined) throw new Error(`no host ${host}`)
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

const { query, xml, json } = seal(textMessage('hi'), CORP)
const hosts = Object.keys(HOSTS)

describe.each(hosts)('behind a parser in %s', (host) => {
  const xml2js: [string, ParserOptions][] = [
    ['as it is', {}],
    ['without lists', { explicitArray: false }],
    ['without root', { explicitRoot: false }],
    [
      'without root and lists, in lower case',
      { explicitRoot: false, explicitArray: false, normalizeTags: true },
    ],
    ['with a key for text', { explicitCharkey: true }],
  ]
  test.each(xml2js)('that is xml2js %s, the reply is XML as the message was', async (_, options) => {
    const port = await start(host, async (request, text) => {
      Object.assign(request, { body: await parseStringPromise(await text(), options) })
    })
    const answer = await send(port, `/?${query}`, { body: xml })
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8' },
    })
    expect(openReply(answer.body)).toContain('ok')
  })

  const cipher = (text: string) => /<Encrypt><!\[CDATA\[(.*?)\]\]/.exec(text)?.[1] ?? ''
  const node = (name: string, ...elements: object[]) => ({ type: 'element', name, elements })
  const shapes: [string, (text: string) => unknown][] = [
    [
      'nodes with a name and elements',
      (text) => ({
        elements: [node('xml', node('Encrypt', { type: 'cdata', cdata: cipher(text) }))],
      }),
    ],
    ['names in upper case', (text) => ({ XML: { TOUSERNAME: 'x', ENCRYPT: [cipher(text)] } })],
    ['children beside attributes', (text) => ({ xml: { $$: { Encrypt: [cipher(text)] } } })],
    ['blanks beside CDATA', (text) => ({ xml: { Encrypt: { '#text': '\n\n', '#cdata': cipher(text) } } })],
  ]
  test.each(shapes)('that leaves %s, the message is read all the same', async (_, shape) => {
    const port = await start(host, async (request, text) => {
      Object.assign(request, { rawBody: '', body: shape(await text()) })
    })
    const answer = await send(port, `/?${query}`, { body: xml })
    expect(answer.status).toBe(200)
    expect(openReply(answer.body)).toContain('ok')
  })

  test('that leaves two ciphertexts, none is taken', async () => {
    const port = await start(host, async (request, text) => {
      const Encrypt = cipher(await text())
      Object.assign(request, { body: { XML: { Encrypt }, xml: { Encrypt } } })
    })
    expect(await send(port, `/?${query}`, { body: xml })).toMatchObject({ status: 403 })
  })

  test('that leaves something nobody can look into, or that fails later, the message itself is read', async () => {
    const unhandled: unknown[] = []
    const note = (error: unknown) => void unhandled.push(error)
    process.on('unhandledRejection', note)
    const blind = {
      get: () => {
        throw new Error('no')
      },
    }
    const left = [
      () => new Proxy({}, { get: blind.get, ownKeys: blind.get, getOwnPropertyDescriptor: blind.get }),
      () => Object.defineProperties({}, { xml: blind, encrypt: blind, Encrypt: blind }),
      () => Promise.reject(new Error('later')),
    ]
    for (const make of left) {
      const port = await start(host, (request) => {
        Object.defineProperty(request, 'body', { get: make, configurable: true })
      })
      expect(await send(port, `/?${query}`, { body: xml })).toMatchObject({ status: 200 })
    }
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  test('that is one of JSON, the reply is JSON as the message was', async () => {
    const port = await start(host, async (request, text) => {
      Object.assign(request, { body: JSON.parse(await text()) })
    })
    const headers = { 'content-type': 'application/json' }
    const answer = await send(port, `/?${query}`, { body: json, headers })
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
    })
    expect(JSON.parse(answer.body)).toHaveProperty('encrypt')
  })

  test('that parses when it is asked and throws, every request is answered', async () => {
    const port = await start(host, (request) => {
      const get = () => {
        throw Object.assign(new Error('Invalid JSON'), { statusCode: 400 })
      }
      for (const name of ['body', 'rawBody'])
        Object.defineProperty(request, name, { get, configurable: true })
    })
    expect(await send(port, '/')).toMatchObject({ status: 200 })
    expect(await send(port, `/?${query}`, { body: '{' })).toMatchObject({ status: 403 })
    expect(await send(port, `/?${query}`, { body: xml })).toMatchObject({ status: 200 })
  })
})

test.each([
  ['text', express.text({ type: () => true })],
  ['raw', express.raw({ type: () => true })],
])(
  'what express.%s has inflated is read, though the header says that it is compressed',
  async (_, parser) => {
    const app = express().use(parser, weComExpress(createWorld().wecom))
    const server = createServer(app as unknown as RequestListener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    open.push(() => server.close())
    const { port } = server.address() as { port: number }
    const ticket = seal(
      `<xml><SuiteId>${SUITES[0]}</SuiteId><InfoType>suite_ticket</InfoType><TimeStamp>1767225600</TimeStamp><SuiteTicket>t</SuiteTicket></xml>`,
      SUITES[0],
    )
    const headers = { 'content-encoding': 'gzip' }
    const answer = await send(port, `/?${ticket.query}`, { body: gzipSync(ticket.xml), headers })
    expect(answer).toMatchObject({ status: 200, body: 'success' })
  },
)
