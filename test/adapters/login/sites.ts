import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import cookieSession from 'cookie-session'
import express, { type Request, type Response } from 'express'
import expressSession, { type MemoryStore as SessionMemory } from 'express-session'
import express4 from 'express4'
import Koa from 'koa'
import koaSession from 'koa-session'
import { expressLogin, weComExpress } from '../../../src/express/index.js'
import { fetchLogin, weComFetch } from '../../../src/fetch/index.js'
import { silentLogger, type WeCom } from '../../../src/index.js'
import { koaLogin, weComKoa } from '../../../src/koa/index.js'
import { nodeLogin, phpRoutes, weComNode } from '../../../src/node/index.js'
import type { BrowserOutcome, LoginHandlerOptions } from '../../../src/web/index.js'

/** Who is signed in, as the applications of these tests keep it. */
export interface Visitor {
  corpId: string | undefined
  userId: string | undefined
}

/** What a test wants to differ. The callbacks know nothing of the framework. */
export interface SiteOptions extends Omit<Partial<LoginHandlerOptions<unknown>>, 'onLogin' | 'onError'> {
  publicUrl: string
  /** Called in onLogin after the session is made. */
  afterLogin?: () => BrowserOutcome | undefined
  onError?: () => { body: string } | undefined
  /** Also serve callbacks, at the URLs of a PHP back end. */
  callbacks?: boolean
}

/**
 * An application around a login adapter:
 * `/plant?name=x` writes into the session before anybody signs in, `/who` tells the session, `/mine` sets a cookie in
 * front of everything, and what nobody answers is `app METHOD url`. What onLogin throws is a 500 `app failed`.
 */
export interface LoginAdapter {
  name: string
  /** Whether the session has an id that must not outlive a login. */
  hasSessionId: boolean
  listener(wecom: WeCom, options: SiteOptions): RequestListener
}

interface Kept {
  visitor?: Visitor
  planted?: string
}

declare module 'express-session' {
  interface SessionData {
    visitor: Visitor
    planted: string
  }
}

function split<Native>(options: SiteOptions): [SiteOptions, Omit<LoginHandlerOptions<Native>, 'onLogin'>] {
  const { afterLogin: _, callbacks: __, onError, ...rest } = options
  return [options, { logger: silentLogger, ...rest, ...(onError && { onError }) }]
}

function tell(session: Kept | null | undefined): string {
  return JSON.stringify({ visitor: session?.visitor, planted: session?.planted })
}

type Framework = typeof express
type SessionKind = 'express-session' | 'cookie-session'

function expressSite(
  name: string,
  framework: Framework,
  kind: SessionKind,
  store?: SessionMemory,
): LoginAdapter {
  return {
    name: `${name} with ${kind}`,
    hasSessionId: kind === 'express-session',
    listener(wecom, options) {
      const [{ afterLogin, callbacks }, login] = split<{ request: Request; response: Response }>(options)
      const app = framework()
      const session =
        kind === 'cookie-session'
          ? cookieSession({ name: 'sid', keys: ['key'] })
          : expressSession({
              secret: 'key',
              resave: false,
              saveUninitialized: false,
              name: 'sid',
              ...(store && { store }),
            })
      app.use((request, response, next) => {
        if (request.url.startsWith('/login')) response.append('set-cookie', 'mine=1')
        next()
      })
      app.use(session)
      if (callbacks) app.use(weComExpress(wecom, { routes: phpRoutes() }))
      const handler = expressLogin<Request, Response>(wecom, {
        ...login,
        onLogin: async ({ user: { corpId, userId }, request }) => {
          if (kind === 'express-session') {
            await new Promise<void>((resolve, reject) =>
              request.session.regenerate((error) => (error ? reject(error) : resolve())),
            )
          } else {
            Object.assign(request, { session: {} })
          }
          request.session.visitor = { corpId, userId }
          return afterLogin?.()
        },
      })
      // Express 4 declared that a handler returns nothing.
      const handler4: (request: Request, response: Response, next: (error?: unknown) => void) => void =
        handler
      app.use(handler4)
      app.get('/plant', (request, response) => {
        request.session.planted = String(request.query.name)
        response.end()
      })
      app.get('/who', (request, response) => {
        response.send(tell(request.session))
      })
      app.use((request: Request, response: Response) => passedOn(request, response))
      app.use((_error: unknown, _request: Request, response: Response, _next: (error?: unknown) => void) => {
        response.status(500).end('app failed')
      })
      return app
    },
  }
}

export const express5Session = (store?: SessionMemory) =>
  expressSite('Express 5', express, 'express-session', store)
export const express4Session = (store?: SessionMemory) =>
  expressSite('Express 4', express4, 'express-session', store)
export const express5Cookie = expressSite('Express 5', express, 'cookie-session')
export const express4Cookie = expressSite('Express 4', express4, 'cookie-session')

/** @param stored whether the session is in a store, with only its id in the cookie */
const koaSite = (name: string, stored: boolean): LoginAdapter => ({
  name,
  hasSessionId: stored,
  listener(wecom, options) {
    const [{ afterLogin, callbacks }, login] = split<{ ctx: Koa.Context }>(options)
    const app = new Koa()
    app.silent = true
    app.keys = ['key']
    app.use(async (ctx, next) => {
      if (ctx.url.startsWith('/login')) ctx.append('set-cookie', 'mine=1')
      try {
        await next()
      } catch {
        ctx.status = 500
        ctx.body = 'app failed'
      }
    })
    app.use(koaSession({ key: 'sid', ...(stored && { store: sessionStore() }) }, app))
    if (callbacks) app.use(weComKoa(wecom, { routes: phpRoutes() }))
    app.use(
      koaLogin<Koa.Context>(wecom, {
        ...login,
        onLogin: async ({ user: { corpId, userId }, ctx }) => {
          ctx.session = { visitor: { corpId, userId } }
          await ctx.session.regenerate()
          return afterLogin?.()
        },
      }),
    )
    app.use((ctx) => {
      const session: Kept | null = ctx.session
      if (ctx.path === '/who') ctx.body = tell(session)
      else if (ctx.path === '/plant') ctx.session = { planted: ctx.query.name }
      else {
        ctx.set('x-app', '1')
        ctx.body = `app ${ctx.method} ${ctx.url}`
      }
      if (ctx.path === '/plant') ctx.body = ''
    })
    return app.callback()
  },
})

export const koaCookie = koaSite('Koa with koa-session', false)
export const koaStored = koaSite('Koa with koa-session and a store', true)

function sessionStore() {
  const sessions = new Map<string, object>()
  return {
    get: async (id: string) => sessions.get(id),
    set: async (id: string, session: object) => {
      sessions.set(id, { ...session })
    },
    destroy: async (id: string) => {
      sessions.delete(id)
    },
  }
}

/** The session of applications without a framework: all of it in one cookie, as these tests need no more. */
function readSession(request: IncomingMessage): Kept {
  const value = /(?:^|; )sid=([^;]*)/.exec(request.headers.cookie ?? '')?.[1]
  return value === undefined ? {} : JSON.parse(decodeURIComponent(value))
}

const sessionCookie = (session: Kept) => `sid=${encodeURIComponent(JSON.stringify(session))}; HttpOnly`

function plainApp(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (url.pathname === '/who') response.end(tell(readSession(request)))
  else if (url.pathname === '/plant') {
    response.setHeader('set-cookie', sessionCookie({ planted: url.searchParams.get('name') ?? '' })).end()
  } else passedOn(request, response)
}

export const nodeSite: LoginAdapter = {
  name: 'node',
  hasSessionId: false,
  listener(wecom, options) {
    const [{ afterLogin, callbacks }, login] = split<{ request: IncomingMessage; response: ServerResponse }>(
      options,
    )
    const callback = weComNode(wecom, { routes: callbacks ? phpRoutes() : [] })
    const handler = nodeLogin(wecom, {
      ...login,
      onLogin: ({ user: { corpId, userId }, response }) => {
        response.appendHeader('set-cookie', sessionCookie({ visitor: { corpId, userId } }))
        return afterLogin?.()
      },
    })
    return (request, response) => {
      if (request.url?.startsWith('/login')) response.setHeader('set-cookie', 'mine=1')
      void callback(request, response, () =>
        handler(request, response, (error) => {
          if (error === undefined) plainApp(request, response)
          else response.writeHead(500).end('app failed')
        }),
      )
    }
  },
}

export const fetchSite: LoginAdapter = {
  name: 'fetch',
  hasSessionId: false,
  listener(wecom, options) {
    const [{ afterLogin, callbacks }, login] = split<{ request: globalThis.Request; headers: Headers }>(
      options,
    )
    const callback = weComFetch(wecom, { routes: callbacks ? phpRoutes() : [] })
    const handler = fetchLogin(wecom, {
      ...login,
      onLogin: ({ user: { corpId, userId }, headers }) => {
        headers.append('set-cookie', 'mine=1')
        headers.append('set-cookie', sessionCookie({ visitor: { corpId, userId } }))
        return afterLogin?.()
      },
    })
    return async (request, response) => {
      const { method = 'GET', url, headers } = request
      const flat = Object.entries(headers).flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as [string, string]] : [],
      )
      const standard = new globalThis.Request(`http://127.0.0.1${url}`, {
        method,
        headers: flat,
        ...(method === 'POST' && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' }),
      })
      try {
        const answer = (await callback(standard)) ?? (await handler(standard))
        if (answer === undefined) return plainApp(request, response)
        response.statusCode = answer.status
        for (const [name, value] of answer.headers) {
          if (name !== 'set-cookie') response.setHeader(name, value)
        }
        response.setHeader('set-cookie', answer.headers.getSetCookie())
        response.end(Buffer.from(await answer.arrayBuffer()))
      } catch {
        response.writeHead(500).end('app failed')
      }
    }
  },
}

function passedOn(request: IncomingMessage, response: ServerResponse): void {
  const { originalUrl } = request as IncomingMessage & { originalUrl?: string }
  response.setHeader('x-app', '1').end(`app ${request.method} ${originalUrl ?? request.url}`)
}
