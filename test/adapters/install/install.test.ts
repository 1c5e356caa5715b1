import express, { type Request, type Response } from 'express'
import session, { MemoryStore as SessionMemory } from 'express-session'
import { afterEach, describe, expect, test } from 'vitest'
import { expressInstall } from '../../../src/express/index.js'
import { type Installation, silentLogger } from '../../../src/index.js'
import { nodeInstall } from '../../../src/node/index.js'
import { createInstallWorld } from '../../web/install/world.js'
import { type Served, serve } from '../adapters.js'
import { Visit } from '../login/visit.js'
import { installAdapters, type SiteOptions } from './sites.js'

const PUBLIC_URL = 'https://app.example.com/install'

const open: Served[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

describe.each(installAdapters)('$name: installing', (adapter) => {
  async function start(options: Partial<SiteOptions> = {}) {
    const world = await createInstallWorld()
    const done: Installation[] = []
    const listener = adapter.listener(world.wecom, {
      publicUrl: PUBLIC_URL,
      ...options,
      onInstalled: (installation) => {
        done.push(installation)
        return options.onInstalled?.(installation)
      },
    })
    const one = { name: adapter.name, parses: () => true, listener: () => listener }
    const served = await serve(one, world.wecom)
    open.push(served)
    const browser = () => new Visit(served.port)
    /** Begins, confirms on WeCom's page, and gives what that leads back to. */
    const begin = async (visitor: Visit, path = '/install/start') => {
      const { headers, status } = await visitor.go(path)
      expect(status).toBe(302)
      return { back: world.confirm(new URL(headers.location ?? '')), headers }
    }
    return { ...world, browser, begin, done }
  }

  test('goes to WeCom and comes back with the app installed, the cookies of others kept', async () => {
    const { browser, begin, done, wecom, corp } = await start()
    const visitor = browser()
    const { back, headers } = await begin(visitor, '/install/start?return_to=/welcome')
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    const names = [...visitor.cookies.keys()]
    expect(names).toContain('mine')
    expect(names).toContainEqual(expect.stringMatching(/^__Host-wecom-install-[0-9a-f]{8}$/))
    const answer = await visitor.go(back)
    expect(answer).toMatchObject({ status: 302, body: '', headers: { location: '/welcome' } })
    expect(visitor.cookies.get('installed')).toBe('1')
    expect(done).toHaveLength(1)
    expect(await wecom.installs.get(done[0]?.corpId ?? '')).toMatchObject({ corpName: corp.name })
  })

  test('shows a page, and installs nothing, when it comes back wrong', async () => {
    const { browser, begin, done, clock } = await start()
    const visitor = browser()
    const { back } = await begin(visitor)
    const stranger = browser()
    const missing = await stranger.go(back)
    await stranger.go('/install/start')
    const foreign = await stranger.go(back)
    const cookies = new Map(visitor.cookies)
    for (const [name, value] of cookies) visitor.cookies.set(name, `${value}x`)
    const changed = await visitor.go(back)
    visitor.cookies = cookies
    expect([missing.status, foreign.status, changed.status]).toEqual([400, 403, 400])
    await clock.advance(30 * 60_000)
    const late = await visitor.go(back)
    expect(late.status).toBe(400)
    for (const page of [missing, foreign, changed, late]) {
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      })
      expect(page.body).toContain(`href="${PUBLIC_URL}/start`)
      expect(page.body).not.toMatch(/\bat .*[:/]\d+|Error:/)
    }
    expect(done).toEqual([])
  })

  test('takes a redirect once', async () => {
    const { browser, begin, done } = await start()
    const visitor = browser()
    const { back } = await begin(visitor)
    expect((await visitor.go(back)).status).toBe(302)
    expect((await visitor.go(back)).status).toBe(400)
    expect(done).toHaveLength(1)
  })

  test('goes where onInstalled says, and leaves what it throws to the application', async () => {
    const led = await start({ onInstalled: () => ({ redirectTo: '/欢迎' }) })
    const visitor = led.browser()
    const { back } = await led.begin(visitor)
    expect((await visitor.go(back)).headers.location).toBe('/%E6%AC%A2%E8%BF%8E')
    const failing = await start({
      onInstalled: () => {
        throw new Error('the database is down')
      },
    })
    const other = failing.browser()
    const begun = await failing.begin(other)
    expect(await other.go(begun.back)).toMatchObject({ status: 500, body: 'app failed' })
  })

  test("shows the application's own page", async () => {
    const { browser } = await start({ onError: () => ({ body: '<p>自己的页面</p>' }) })
    expect(await browser().go('/install/return')).toMatchObject({ status: 400, body: '<p>自己的页面</p>' })
  })

  test('passes on what is none of its own, and answers whatever it is asked', async () => {
    const { browser, done } = await start()
    for (const url of ['/install', '/install/started', '/install/start/', '/start', '/?/install/start']) {
      expect(await browser().go(url), url).toMatchObject({ status: 200, body: `app GET ${url}` })
    }
    for (const query of [
      '%',
      '?=&&=',
      'state=%00',
      `state=${'a'.repeat(8000)}`,
      'state[]=a',
      '__proto__=a',
    ]) {
      const page = await browser().go(`/install/return?${query}`)
      expect(page.status, query).toBe(400)
      const started = await browser().go(`/install/start?return_to=${query}`)
      expect([302, 400], query).toContain(started.status)
    }
    for (const cookie of ['=', ';;;', '__Host-wecom-install-00000000', `a=${'\u00e4'.repeat(2000)}`]) {
      expect((await browser().go('/install/return?state=a', { headers: { cookie } })).status).toBe(400)
      expect((await browser().go('/install/start', { headers: { cookie } })).status).toBe(302)
    }
    expect((await browser().go('/install/start', { method: 'POST' })).status).toBe(405)
    expect(done).toEqual([])
  })

  test('is found below a mount, its path named without the mount or with it', async () => {
    const publicUrl = `https://app.example.com/shop/install`
    const settings = adapter.seesMount
      ? [{}, { path: '/shop/install' }, { path: '/install' }]
      : [{ path: '/install' }]
    for (const setting of settings) {
      const { browser, begin, done } = await start({ publicUrl, mount: '/shop', ...setting })
      const visitor = browser()
      const { back } = await begin(visitor, '/shop/install/start')
      expect(back).toMatch(/^\/shop\/install\/return\?/)
      expect((await visitor.go(back)).status, JSON.stringify(setting)).toBe(302)
      expect(done).toHaveLength(1)
      expect((await visitor.go('/install/start')).body).toBe('app GET /install/start')
    }
  })
})

describe.each(['Express', 'node'])('%s: installing with a session of express-session', (name) => {
  test('has saved what onInstalled put into it when the redirect is followed', async () => {
    const { wecom, confirm } = await createInstallWorld()
    const store = new SessionMemory()
    const saved: string[] = []
    const write = store.set.bind(store)
    store.set = (id, session, done) => {
      // As slow as a store over the network.
      setImmediate(() => {
        saved.push(id)
        write(id, session, done)
      })
    }
    const app = express()
    app.use(session({ secret: 'key', resave: false, saveUninitialized: false, name: 'sid', store }))
    const options = { publicUrl: PUBLIC_URL, logger: silentLogger }
    app.use(
      name === 'Express'
        ? expressInstall<Request, Response>(wecom, {
            ...options,
            onInstalled: ({ installation, request }) => remember(request, installation),
          })
        : nodeInstall(wecom, {
            ...options,
            onInstalled: ({ installation, request }) => remember(request as Request, installation),
          }),
    )
    app.get('/', (request, response) => void response.send(JSON.stringify(request.session)))
    const served = await serve({ name, parses: () => true, listener: () => app }, wecom)
    open.push(served)
    const visitor = new Visit(served.port)
    const { headers } = await visitor.go('/install/start')
    const answer = await visitor.go(confirm(new URL(headers.location ?? '')))
    expect(answer).toMatchObject({ status: 302, headers: { location: '/' } })
    expect(saved).toHaveLength(1)
    expect(JSON.parse((await visitor.go('/')).body)).toMatchObject({
      visitor: { corpId: expect.any(String) },
    })
  })
})

function remember({ session }: Request, { corpId }: Installation): undefined {
  session.visitor = { corpId, userId: undefined }
}
