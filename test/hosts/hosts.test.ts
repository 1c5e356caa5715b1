import 'reflect-metadata'
import { createServer, type Server } from 'node:http'
import { Body, Controller, Module, Post } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express'
import Fastify, { type FastifyInstance } from 'fastify'
import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import { weComExpress } from '../../src/express/index.js'
import { weComFetch } from '../../src/fetch/index.js'
import type { WeCom } from '../../src/index.js'
import { weComNode } from '../../src/node/index.js'
import { send } from '../adapters/client.js'
import { CORP, createWorld, openReply, SUITES, seal, sealCheck, textMessage } from '../adapters/world.js'

const open: (() => unknown)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** What answers a path with query, the callback URL being `/wecom`. */
type Ask = (
  path: string,
  sent?: { body?: string; type?: string },
) => Promise<{ status: number; body: string; type: string }>

const overHttp =
  (port: number): Ask =>
  async (path, { body, type = 'text/xml' } = {}) => {
    const sent = body === undefined ? {} : { body, headers: { 'content-type': type } }
    const answer = await send(port, path, sent)
    return { status: answer.status, body: answer.body, type: String(answer.headers['content-type']) }
  }

const overFetch =
  (answer: (request: Request) => Response | Promise<Response>): Ask =>
  async (path, { body, type = 'text/xml' } = {}) => {
    const init = body === undefined ? {} : { method: 'POST', body, headers: { 'content-type': type } }
    const response = await answer(new Request(`https://app.example${path}`, init))
    return {
      status: response.status,
      body: await response.text(),
      type: String(response.headers.get('content-type')),
    }
  }

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return address.port
}

/** A controller of Nest, decorated by hand. */
class Orders {
  create(order: unknown): unknown {
    return order
  }
}
Controller('orders')(Orders)
Post()(Orders.prototype, 'create', Object.getOwnPropertyDescriptor(Orders.prototype, 'create') ?? {})
Body()(Orders.prototype, 'create', 0)

/** As the guide says for each host. */
const HOSTS: Record<string, (wecom: WeCom) => Promise<Ask>> = {
  async Fastify(wecom) {
    const app = Fastify()
    const answer = weComNode(wecom)
    app.register(async (callbacks: FastifyInstance) => {
      callbacks.removeAllContentTypeParsers()
      callbacks.addContentTypeParser('*', (_request, _payload, done) => done(null))
      callbacks.all('/wecom', (request, reply) => {
        reply.hijack()
        return answer(request.raw, reply.raw)
      })
    })
    app.post('/orders', async (request) => request.body)
    await app.listen({ port: 0, host: '127.0.0.1' })
    open.push(() => app.close())
    return overHttp(portOf(app.server))
  },
  async Hono(wecom) {
    const app = new Hono()
    const answer = weComFetch(wecom)
    app.all('/wecom', async (context) => (await answer(context.req.raw)) ?? context.notFound())
    app.post('/orders', async (context) => context.json(await context.req.json()))
    return overFetch((request) => app.fetch(request))
  },
  async Nest(wecom) {
    class AppModule {}
    Module({ controllers: [Orders] })(AppModule)
    const app = await NestFactory.create<NestExpressApplication>(AppModule, new ExpressAdapter(), {
      logger: false,
    })
    app.use('/wecom', weComExpress(wecom))
    await app.listen(0, '127.0.0.1')
    open.push(() => app.close())
    return overHttp(portOf(app.getHttpServer()))
  },
  async 'a route of Next'(wecom) {
    const answer = weComFetch(wecom)
    const route = { GET: answer, POST: answer }
    // Next calls the export named as the method, with its parameters in a promise, and wants a Response.
    return overFetch(async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/orders') return Response.json(await request.json())
      const handler = route[request.method as keyof typeof route]
      const response = await handler(request, { params: Promise.resolve({}) })
      if (!(response instanceof Response)) throw new Error('no response is returned from the route handler')
      return response
    })
  },
}

describe.each(Object.entries(HOSTS))('in %s', (_, start) => {
  async function setUp() {
    const { wecom } = createWorld()
    await wecom.installs.import({ suiteId: SUITES[0], corpId: CORP, permanentCode: 'code', agentId: 1000007 })
    wecom.on('message.text', ({ reply }) => reply({ MsgType: 'text', Content: 'ok' }))
    return start(wecom)
  }

  test('a URL check is answered with its echo', async () => {
    const ask = await setUp()
    expect(await ask(`/wecom?${sealCheck('12345').query}`)).toMatchObject({ status: 200, body: '12345' })
  })

  test('messages in XML and JSON are answered in their form', async () => {
    const ask = await setUp()
    const first = seal(textMessage('hi'), CORP)
    const xml = await ask(`/wecom?${first.query}`, { body: first.xml })
    expect(xml).toMatchObject({ status: 200, type: 'application/xml; charset=utf-8' })
    expect(openReply(xml.body)).toContain('ok')
    const second = seal(textMessage('hello'), CORP)
    const json = await ask(`/wecom?${second.query}`, { body: second.json, type: 'application/json' })
    expect(json).toMatchObject({ status: 200, type: 'application/json; charset=utf-8' })
    expect(JSON.parse(json.body)).toHaveProperty('encrypt')
  })

  test('what is forged is refused, and other routes keep their parsers', async () => {
    const ask = await setUp()
    const { query, xml } = seal(textMessage('hi'), CORP)
    expect(
      await ask(`/wecom?${query.replace(/msg_signature=./, 'msg_signature=x')}`, { body: xml }),
    ).toMatchObject({ status: 403, body: '' })
    const order = await ask('/orders', { body: '{"id":1}', type: 'application/json' })
    expect(JSON.parse(order.body)).toEqual({ id: 1 })
  })
})

describe('a route of Fastify that was only handed the adapter', () => {
  async function naive(configure: (app: FastifyInstance) => void = () => {}) {
    const { wecom } = createWorld()
    const app = Fastify()
    configure(app)
    const answer = weComNode(wecom) as never
    app.all('/wecom', answer)
    await app.listen({ port: 0, host: '127.0.0.1' })
    open.push(() => app.close())
    return overHttp(portOf(app.server))
  }

  test('says at the URL check what is missing, before a message is lost', async () => {
    const ask = await naive()
    const answer = await ask(`/wecom?${sealCheck('12345').query}`)
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('addContentTypeParser')
  })

  test('works once there is a parser', async () => {
    const ask = await naive((app) => {
      app.addContentTypeParser(
        ['text/xml', 'application/xml'],
        { parseAs: 'string' },
        (_request, body, done) => done(null, body),
      )
    })
    expect(await ask(`/wecom?${sealCheck('12345').query}`)).toMatchObject({ status: 200, body: '12345' })
    const ticket = seal(
      `<xml><SuiteId>${SUITES[0]}</SuiteId><InfoType>suite_ticket</InfoType><TimeStamp>1767225600</TimeStamp><SuiteTicket>t</SuiteTicket></xml>`,
      SUITES[0],
    )
    expect(await ask(`/wecom?${ticket.query}`, { body: ticket.xml })).toMatchObject({
      status: 200,
      body: 'success',
    })
  })
})

test('a server of one’s own is what the adapter takes, not somebody else’s request', async () => {
  const server = createServer(weComNode(createWorld().wecom))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => server.close())
  expect(await overHttp(portOf(server))('/')).toMatchObject({ status: 200 })
})
