import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import Koa, { type Middleware } from 'koa'
import { afterEach, describe, expect, test } from 'vitest'
import { weComExpress } from '../../src/express/index.js'
import { weComFetch } from '../../src/fetch/index.js'
import { weComKoa } from '../../src/koa/index.js'
import { weComNode } from '../../src/node/index.js'
import { type AdapterUnderTest, type Served, serve } from './adapters.js'
import { send } from './client.js'
import { defer } from './stage.js'
import { createWorld, SUITES, seal, ticketMessage } from './world.js'

const open: Served[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

async function listen(listener: RequestListener): Promise<number> {
  const adapter: AdapterUnderTest = { name: 'one of a kind', parses: () => true, listener: () => listener }
  const served = await serve(adapter, createWorld().wecom)
  open.push(served)
  return served.port
}

const { query, xml } = seal(ticketMessage(), SUITES[0])

describe('the node adapter', () => {
  test('is a request listener, and answers 404 itself when nobody comes next', async () => {
    const listener: RequestListener = weComNode(createWorld().wecom, { routes: [{ path: '/cb' }] })
    const port = await listen(listener)
    expect(await send(port, '/cb')).toMatchObject({ status: 200 })
    expect(await send(port, '/other')).toMatchObject({ status: 404, body: '' })
    expect(createServer(listener).listenerCount('request')).toBe(1)
  })

  test('reads a stream that somebody told to give text', async () => {
    const handler = weComNode(createWorld().wecom)
    const port = await listen((request, response) => {
      request.setEncoding('utf8')
      void handler(request, response)
    })
    expect(await send(port, `/?${query}`, { body: xml })).toMatchObject({ status: 200, body: 'success' })
  })

  test('reads a body that arrived while something else was awaited', async () => {
    const handler = weComNode(createWorld().wecom)
    const port = await listen(async (request, response) => {
      while (!request.complete) await new Promise((resolve) => setImmediate(resolve))
      await handler(request, response)
    })
    expect(await send(port, `/?${query}`, { body: xml })).toMatchObject({ status: 200, body: 'success' })
  })

  test('does not wait for the rest of a body that somebody began to read', async () => {
    const handler = weComNode(createWorld().wecom)
    const port = await listen((request, response) => {
      request.once('data', () => {
        request.pause()
        void handler(request, response)
      })
    })
    const answer = await send(port, `/?${query}`, { body: xml })
    expect(answer.status).toBe(500)
    expect(answer.body).toContain('Mount the WeCom handler before')
  })

  test('leaves a response alone that was answered meanwhile', async () => {
    const { wecom } = createWorld()
    const asked = defer()
    const answered = defer()
    const handle = wecom.handle.bind(wecom)
    wecom.handle = async (request) => {
      asked.resolve()
      await answered.promise
      return handle(request)
    }
    const handler = weComNode(wecom)
    const done: Promise<void>[] = []
    const port = await listen((request, response) => {
      done.push(handler(request, response))
      void asked.promise.then(() => response.writeHead(504).end('too late', () => answered.resolve()))
    })
    expect(await send(port, '/')).toMatchObject({ status: 504, body: 'too late' })
    await expect(Promise.all(done)).resolves.toHaveLength(1)
  })
})

describe('the Express adapter', () => {
  test('calls next exactly when it does not answer', async () => {
    const handler = weComExpress(createWorld().wecom, { routes: [{ path: '/cb' }] })
    const nexts: (string | undefined)[] = []
    const port = await listen(async (request, response) => {
      await handler(request, response, (error) => {
        nexts.push(error === undefined ? request.url : 'failed')
        response.end()
      })
    })
    for (const path of ['/cb', '/a', '/cb?msg_signature=x', '/b']) await send(port, path)
    expect(nexts).toEqual(['/a', '/b'])
  })
})

describe('the Koa adapter', () => {
  test('lets middleware above see the status, and does not let it change the bytes', async () => {
    const app = new Koa()
    const seen: unknown[] = []
    app.use(async (context, next) => {
      await next()
      seen.push(context.status, context.respond)
      context.status = 201
      context.set('x-late', '1')
      context.body = { wrapped: context.body }
    })
    const middleware: Middleware = weComKoa(createWorld().wecom)
    app.use(middleware)
    const port = await listen(app.callback())
    expect(await send(port, `/?${query}`, { body: xml })).toMatchObject({ status: 200, body: 'success' })
    expect(await send(port, '/?nonce=1')).toMatchObject({ status: 403, body: '' })
    expect(seen).toEqual([200, false, 403, false])
  })
})

describe('the fetch adapter', () => {
  const handler = weComFetch(createWorld().wecom, { routes: [{ path: '/cb' }] })
  const ask = (path: string, init?: RequestInit) => handler(new Request(`https://example.com${path}`, init))

  test('resolves to undefined for what is not ours', async () => {
    expect(await ask('/other')).toBeUndefined()
    expect(await ask('/')).toBeUndefined()
  })

  test('answers with the exact text', async () => {
    const answer = await ask(`/cb?${query}#part`, { method: 'POST', body: xml })
    expect(answer?.status).toBe(200)
    expect(await answer?.text()).toBe('success')
    expect(answer?.headers.get('content-length')).toBe('7')
  })

  test('refuses a post without a body', async () => {
    expect((await ask(`/cb?${query}`, { method: 'POST' }))?.status).toBe(403)
  })

  test('says so when somebody is reading the body already', async () => {
    const request = new Request(`https://example.com/cb?${query}`, { method: 'POST', body: xml })
    request.body?.getReader()
    const answer = await handler(request)
    expect(answer?.status).toBe(500)
    expect(await answer?.text()).toContain('Mount the WeCom handler before')
  })
})

test('every adapter checks its arguments when it is made', () => {
  const { wecom } = createWorld()
  for (const make of [weComNode, weComExpress, weComKoa, weComFetch]) {
    const wrong = expect.objectContaining({ code: 'WECOM_CONFIG' })
    expect(() => make(wecom, { limitBytes: -1 })).toThrow(wrong)
    expect(() => make(undefined as never)).toThrow(wrong)
  }
})

test('nothing but the address is taken from a request line in absolute form', async () => {
  const handler = weComNode(createWorld().wecom, { routes: [{ path: '/cb' }] })
  const urls: IncomingMessage['url'][] = []
  const port = await listen((request, response) => {
    urls.push(request.url)
    void handler(request, response)
  })
  expect(await send(port, 'http://elsewhere.example/cb')).toMatchObject({ status: 200 })
  expect(urls).toEqual(['http://elsewhere.example/cb'])
})
