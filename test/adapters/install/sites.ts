import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import express, { type Request, type Response } from 'express'
import express4 from 'express4'
import Koa from 'koa'
import { expressInstall } from '../../../src/express/index.js'
import { fetchInstall } from '../../../src/fetch/index.js'
import { type Installation, silentLogger, type WeCom } from '../../../src/index.js'
import { koaInstall } from '../../../src/koa/index.js'
import { nodeInstall } from '../../../src/node/index.js'
import type { BrowserOutcome, InstallHandlerOptions } from '../../../src/web/index.js'

/** What a test wants to differ. */
export interface SiteOptions
  extends Omit<Partial<InstallHandlerOptions<unknown>>, 'onInstalled' | 'onError'> {
  publicUrl: string
  /** Prefix the adapter is mounted under. */
  mount?: string
  onInstalled: (installation: Installation) => BrowserOutcome | undefined
  onError?: () => { body: string } | undefined
}

/**
 * An application around an install adapter: a cookie `mine` is set in front of everything, what `onInstalled` is given
 * can set a cookie `installed`, what nobody answers is `app METHOD url`, and what is thrown is a 500 `app failed`.
 */
export interface InstallAdapter {
  name: string
  /** Whether the whole path is still known below a mount. */
  seesMount: boolean
  listener(wecom: WeCom, options: SiteOptions): RequestListener
}

type Rest = Omit<InstallHandlerOptions<never>, 'onInstalled' | 'onError'>

function split({ mount: _, onInstalled: __, onError, ...rest }: SiteOptions): Rest & {
  onError?: NonNullable<SiteOptions['onError']>
} {
  return { logger: silentLogger, ...rest, ...(onError && { onError }) }
}

const COOKIE = 'installed=1'

function expressSite(name: string, framework: typeof express): InstallAdapter {
  return {
    name,
    seesMount: true,
    listener(wecom, options) {
      const app = framework()
      app.use((_request, response, next) => {
        response.append('set-cookie', 'mine=1')
        next()
      })
      const handler: (request: Request, response: Response, next: (error?: unknown) => void) => void =
        expressInstall<Request, Response>(wecom, {
          ...split(options),
          onInstalled: ({ installation, response }) => {
            response.append('set-cookie', COOKIE)
            return options.onInstalled(installation)
          },
        })
      app.use(options.mount ?? '/', handler)
      app.use((request: Request, response: Response) => passedOn(request, response))
      app.use((_error: unknown, _request: Request, response: Response, _next: (error?: unknown) => void) => {
        response.status(500).end('app failed')
      })
      return app
    },
  }
}

const koaSite: InstallAdapter = {
  name: 'Koa',
  seesMount: true,
  listener(wecom, options) {
    const { mount = '' } = options
    const app = new Koa()
    app.silent = true
    app.use(async (ctx, next) => {
      ctx.append('set-cookie', 'mine=1')
      try {
        await next()
      } catch {
        ctx.status = 500
        ctx.body = 'app failed'
      }
    })
    const handler = koaInstall<Koa.Context>(wecom, {
      ...split(options),
      onInstalled: ({ installation, ctx }) => {
        ctx.append('set-cookie', COOKIE)
        return options.onInstalled(installation)
      },
    })
    app.use(async (ctx, next) => {
      const whole = ctx.path
      const pass = () => {
        ctx.path = whole
        return next()
      }
      if (!whole.startsWith(mount)) return next()
      ctx.path = whole.slice(mount.length) || '/'
      return handler(ctx, pass)
    })
    app.use((ctx) => {
      ctx.body = `app ${ctx.method} ${ctx.url}`
    })
    return app.callback()
  },
}

const nodeSite: InstallAdapter = {
  name: 'node',
  seesMount: true,
  listener(wecom, options) {
    const { mount = '' } = options
    const handler = nodeInstall(wecom, {
      ...split(options),
      onInstalled: ({ installation, response }) => {
        response.appendHeader('set-cookie', COOKIE)
        return options.onInstalled(installation)
      },
    })
    return (request, response) => {
      const { url = '/' } = request
      response.setHeader('set-cookie', 'mine=1')
      const pass = (error?: unknown) => {
        request.url = url
        if (error === undefined) passedOn(request, response)
        else response.writeHead(500).end('app failed')
      }
      if (!url.startsWith(mount)) return pass()
      // As connect does it.
      Object.assign(request, { originalUrl: url, url: url.slice(mount.length).replace(/^(?!\/)/, '/') })
      void handler(request, response, pass)
    }
  },
}

const fetchSite: InstallAdapter = {
  name: 'fetch',
  seesMount: false,
  listener(wecom, options) {
    const { mount = '' } = options
    const handler = fetchInstall(wecom, {
      ...split(options),
      onInstalled: ({ installation, headers }) => {
        headers.append('set-cookie', COOKIE)
        return options.onInstalled(installation)
      },
    })
    return async (request, response) => {
      const { method = 'GET', url = '/', headers } = request
      response.setHeader('set-cookie', 'mine=1')
      const cookie = headers.cookie
      const below = `http://127.0.0.1${url.slice(mount.length)}`
      const init = { method, headers: { ...(cookie !== undefined && { cookie }) } }
      try {
        const answer = url.startsWith(mount) ? await handler(new globalThis.Request(below, init)) : undefined
        if (answer === undefined) return passedOn(request, response)
        response.statusCode = answer.status
        for (const [name, value] of answer.headers) {
          if (name !== 'set-cookie') response.setHeader(name, value)
        }
        for (const line of answer.headers.getSetCookie()) response.appendHeader('set-cookie', line)
        response.end(Buffer.from(await answer.arrayBuffer()))
      } catch {
        response.writeHead(500).end('app failed')
      }
    }
  },
}

export const installAdapters: readonly InstallAdapter[] = [
  expressSite('Express 5', express),
  expressSite('Express 4', express4),
  koaSite,
  nodeSite,
  fetchSite,
]

function passedOn(request: IncomingMessage, response: ServerResponse): void {
  const { originalUrl } = request as IncomingMessage & { originalUrl?: string }
  response.end(`app ${request.method} ${originalUrl ?? request.url}`)
}
