import { createServer, request as httpRequest, type RequestListener } from 'node:http'
import express, { type Request, type Response } from 'express'
import expressSession, { type SessionData, MemoryStore as SessionMemory } from 'express-session'
import Koa, { type Middleware } from 'koa'
import { afterEach, describe, expect, test } from 'vitest'
import { expressLogin } from '../../../src/express/index.js'
import { fetchLogin } from '../../../src/fetch/index.js'
import { silentLogger } from '../../../src/index.js'
import { koaLogin } from '../../../src/koa/index.js'
import { nodeLogin } from '../../../src/node/index.js'
import { createLoginWorld } from '../../login/world.js'
import { type Served, serve } from '../adapters.js'
import { defer } from '../stage.js'
import { express4Session, express5Session, type LoginAdapter } from './sites.js'
import { Visit } from './visit.js'

const publicUrl = 'https://app.example.com/login'
const quiet = { publicUrl, logger: silentLogger }

const open: Served[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

async function listen(listener: RequestListener): Promise<number> {
  const { wecom } = await createLoginWorld()
  const served = await serve({ name: 'one of a kind', parses: () => true, listener: () => listener }, wecom)
  open.push(served)
  return served.port
}

/** A session store that writes when it is told to. */
class HeldStore extends SessionMemory {
  readonly asked = defer()
  readonly held = defer()
  sets = 0
  failure: Error | undefined

  override set(id: string, session: SessionData, done?: (error?: unknown) => void): void {
    this.sets++
    this.asked.resolve()
    void this.held.promise.then(() => (this.failure ? done?.(this.failure) : super.set(id, session, done)))
  }
}

describe.each([
  ['Express 5', express5Session],
  ['Express 4', express4Session],
])('%s with a session store that is slow', (_name, adapterWith: (store: SessionMemory) => LoginAdapter) => {
  async function startWith(store: HeldStore) {
    const { wecom } = await createLoginWorld()
    const port = await listen(adapterWith(store).listener(wecom, { publicUrl }))
    const visitor = new Visit(port)
    const { back } = await visitor.start()
    return { port, visitor, url: back('code=CODE1') }
  }

  test('does not send so much as the head of the redirect before the session is saved', async () => {
    const store = new HeldStore()
    const { port, visitor, url } = await startWith(store)
    let answered = false
    const cookie = [...visitor.cookies].map((pair) => pair.join('=')).join('; ')
    const answering = new Promise<string | undefined>((resolve, reject) => {
      httpRequest({ host: '127.0.0.1', port, path: url, headers: { cookie }, agent: false }, (response) => {
        answered = true
        response.resume()
        resolve(response.headers.location)
      })
        .on('error', reject)
        .end()
    })
    await store.asked.promise
    // A whole exchange on the same server: a head that had been sent would have arrived.
    await new Visit(port).go('/other')
    expect(answered).toBe(false)
    store.held.resolve()
    expect(await answering).toBe('/')
  })

  test('leaves the application to answer when saving fails', async () => {
    const store = new HeldStore()
    store.failure = new Error('disk full')
    store.held.resolve()
    const { visitor, url } = await startWith(store)
    expect(await visitor.go(url)).toMatchObject({ status: 500, body: 'app failed' })
  })
})

describe('the Express login', () => {
  test('saves no session that onLogin did not touch', async () => {
    const store = new HeldStore()
    store.held.resolve()
    const { wecom } = await createLoginWorld()
    const app = express()
    app.use(expressSession({ secret: 'key', resave: false, saveUninitialized: false, store }))
    app.use(expressLogin<Request, Response>(wecom, { ...quiet, onLogin: () => {} }))
    const visitor = new Visit(await listen(app))
    const { back } = await visitor.start()
    expect(await visitor.go(back('code=CODE1'))).toMatchObject({ status: 302 })
    expect(store.sets).toBe(0)
  })

  test('works at its mount and at the root alike', async () => {
    const { wecom } = await createLoginWorld()
    for (const mount of ['/login', '/', undefined]) {
      const app = express()
      const handler = expressLogin<Request, Response>(wecom, { ...quiet, onLogin: () => {} })
      if (mount === undefined) app.use(express.Router().use(handler))
      else app.use(mount, handler)
      const visitor = new Visit(await listen(app))
      const { back } = await visitor.start()
      expect(await visitor.go(back(`code=CODE${mount?.length ?? 9}`)), mount).toMatchObject({ status: 302 })
    }
  })

  test('finds its paths below a mount, named with the mount or without it, by the rule of callbacks', async () => {
    const { wecom } = await createLoginWorld()
    const publicUrl = 'https://app.example.com/shop/login'
    for (const [paths, returnTo] of [
      [{ home: '/home', path: '/login', script: '/index.php' }, '/shop/desk'],
      [{ home: '/shop/home', script: '/shop/index.php' }, '/shop/desk'],
    ] as const) {
      const { home, script, ...own } = paths
      const app = express()
      const options = { ...quiet, ...own, publicUrl, returnTo, onLogin: () => {} }
      const businessSetting = { path: script, key: 'qyweixin/callback' }
      app.use('/shop', expressLogin(wecom, { ...options, home: { path: home }, businessSetting }))
      app.use((_request, response) => void response.send('app'))
      const visitor = new Visit(await listen(app))
      for (const start of ['/shop/login/start', '/shop/home']) {
        const { back } = await visitor.start(start)
        const code = `CODE${home.length}${start.length}`
        expect(await visitor.go(back(`code=${code}`)), start).toMatchObject({ status: 302 })
      }
      const jump = `/shop/index.php?qyweixin/callback&auth_code=ADMIN${home.length}`
      expect(await visitor.go(jump)).toMatchObject({ status: 302, headers: { location: returnTo } })
      for (const page of ['/home', '/login/start', '/shop/homes', '/shop'])
        expect((await visitor.go(page)).body, page).toBe('app')
      for (const loop of ['/shop/home', '/shop/login/start', '/shop/login/return?x'])
        expect(await visitor.go(`/shop/login/start?return_to=${loop}`), loop).toMatchObject({ status: 400 })
      // Outside the mount it is another page.
      expect(await visitor.go('/shop/login/start?return_to=/index.php')).toMatchObject({ status: 302 })
      if (home === '/home')
        expect(await visitor.go('/shop/login/start?return_to=/home')).toMatchObject({ status: 302 })
    }
  })

  test('leaves a response alone that onLogin has written', async () => {
    const { wecom } = await createLoginWorld()
    const app = express()
    app.use(
      expressLogin<Request, Response>(wecom, {
        ...quiet,
        onLogin: ({ response }) => {
          response.status(200).send('answered')
        },
      }),
    )
    const visitor = new Visit(await listen(app))
    const { back } = await visitor.start()
    expect(await visitor.go(back('code=CODE1'))).toMatchObject({ status: 200, body: 'answered' })
  })
})

describe('the Koa login', () => {
  test('sees the whole path where something above has cut it', async () => {
    const { wecom } = await createLoginWorld()
    const app = new Koa()
    app.use(async (ctx, next) => {
      if (ctx.path.startsWith('/login')) ctx.path = ctx.path.slice('/login'.length)
      await next()
    })
    const middleware: Middleware = koaLogin<Koa.Context>(wecom, { ...quiet, onLogin: () => {} })
    app.use(middleware)
    const visitor = new Visit(await listen(app.callback()))
    const { back } = await visitor.start()
    expect(await visitor.go(back('code=CODE1'))).toMatchObject({ status: 302 })
  })
})

describe('the node login', () => {
  test('is a request listener, and answers 404 itself when nobody comes next', async () => {
    const { wecom } = await createLoginWorld()
    const listener: RequestListener = nodeLogin(wecom, { ...quiet, onLogin: () => {} })
    const visitor = new Visit(await listen(listener))
    expect((await visitor.start()).answer.status).toBe(302)
    expect(await visitor.go('/other')).toMatchObject({ status: 404, body: '' })
    expect(createServer(listener).listenerCount('request')).toBe(1)
  })

  test('is an empty 500 when onLogin throws and nobody comes next, and only the logger is told', async () => {
    const { wecom } = await createLoginWorld()
    const told: unknown[] = []
    const handler = nodeLogin(wecom, {
      publicUrl,
      logger: { ...silentLogger, error: (...all) => told.push(all) },
      onLogin: () => {
        throw new TypeError('inner detail')
      },
    })
    const visitor = new Visit(await listen(handler))
    const { back } = await visitor.start()
    expect(await visitor.go(back('code=CODE1'))).toMatchObject({ status: 500, body: '' })
    expect(JSON.stringify(told)).toContain('TypeError: inner detail')
  })
})

describe('the fetch login', () => {
  test('resolves to undefined for what is not ours, and rejects with what onLogin throws', async () => {
    const { wecom } = await createLoginWorld()
    const handler = fetchLogin(wecom, {
      ...quiet,
      onLogin: () => {
        throw new Error('the database is down')
      },
    })
    expect(await handler(new globalThis.Request('https://app.example.com/other'))).toBeUndefined()
    const started = await handler(new globalThis.Request('https://app.example.com/login/start'))
    const state = new URL(started?.headers.get('location') ?? '').searchParams.get('state')
    const [cookie = ''] = started?.headers.getSetCookie() ?? []
    const back = new globalThis.Request(`https://app.example.com/login/return?code=CODE1&state=${state}`, {
      headers: { cookie: cookie.split(';', 1)[0] ?? '' },
    })
    await expect(handler(back)).rejects.toThrow('the database is down')
  })

  test('has no body for a HEAD', async () => {
    const { wecom } = await createLoginWorld()
    const handler = fetchLogin(wecom, { ...quiet, onLogin: () => {} })
    const answer = await handler(
      new globalThis.Request('https://app.example.com/login/start', { method: 'HEAD' }),
    )
    expect(answer?.status).toBe(405)
    expect(await answer?.text()).toBe('')
  })
})

test('every login adapter checks its arguments when it is made', async () => {
  const { wecom } = await createLoginWorld()
  const wrong = expect.objectContaining({ code: 'WECOM_CONFIG' })
  const insecure = { publicUrl: 'http://app.example.com', onLogin: () => {} }
  for (const nothing of [{ publicUrl }, undefined, null]) {
    expect(() => nodeLogin(wecom, nothing as never)).toThrow(wrong)
    expect(() => expressLogin(wecom, nothing as never)).toThrow(wrong)
    expect(() => koaLogin(wecom, nothing as never)).toThrow(wrong)
    expect(() => fetchLogin(wecom, nothing as never)).toThrow(wrong)
  }
  expect(() => nodeLogin(wecom, insecure)).toThrow(wrong)
  expect(() => expressLogin(wecom, insecure)).toThrow(wrong)
  expect(() => koaLogin(wecom, insecure)).toThrow(wrong)
  expect(() => fetchLogin(wecom, insecure)).toThrow(wrong)
})
