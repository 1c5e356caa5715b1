import { afterEach, describe, expect, test } from 'vitest'
import { phpLogin } from '../../../src/node/index.js'
import { ADMIN, createLoginWorld, LOGIN_INFO } from '../../login/world.js'
import { CORP, check, PROVIDER, SUITE } from '../../support/callbacks.js'
import { type Served, serve } from '../adapters.js'
import type { LoginAdapter, SiteOptions } from './sites.js'
import { Visit } from './visit.js'

const PUBLIC_URL = 'https://app.example.com/login'
const MEMBER = { visitor: { corpId: CORP, userId: 'woZhangsan' } }

/** Everything that must hold on every login adapter, over HTTP on the loopback interface. */
export function loginBehaviour(adapter: LoginAdapter): void {
  const open: Served[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((served) => served.close()))
  })

  async function start(options: Partial<SiteOptions> = {}, script = {}) {
    const world = await createLoginWorld(script)
    const listener = adapter.listener(world.wecom, { publicUrl: PUBLIC_URL, ...options })
    const one = { name: adapter.name, parses: () => true, listener: () => listener }
    const served = await serve(one, world.wecom)
    open.push(served)
    return { ...world, browser: () => new Visit(served.port) }
  }

  describe(`${adapter.name}: login`, () => {
    test('signs somebody in, with a session that is there when the redirect is followed', async () => {
      const { browser } = await start()
      const visitor = browser()
      expect(await visitor.who()).toEqual({})
      const { back, answer: started } = await visitor.start('/login/start?return_to=/who')
      expect(started.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
      const answer = await visitor.go(back('code=CODE1'))
      expect(answer).toMatchObject({ status: 302, body: '', headers: { location: '/who' } })
      expect(answer.headers['content-length']).toBe('0')
      expect(answer.headers['referrer-policy']).toBe('no-referrer')
      expect(await visitor.who()).toEqual(MEMBER)
      expect(await browser().who()).toEqual({})
    })

    test('keeps the cookies that others set', async () => {
      const { browser } = await start()
      const visitor = browser()
      const { back, answer: started } = await visitor.start()
      const names = ({ headers }: { headers: { 'set-cookie'?: string[] | undefined } }) =>
        (headers['set-cookie'] ?? []).map((cookie) => cookie.split('=', 1)[0])
      expect(names(started)).toContainEqual(expect.stringMatching(/^__Host-wecom-login-[0-9a-f]{8}$/))
      if (adapter.name !== 'fetch') expect(names(started)).toContain('mine')
      expect(names(await visitor.go(back('code=CODE1')))).toEqual(expect.arrayContaining(['mine', 'sid']))
    })

    test('leaves nothing of a session that was planted before', async () => {
      const { browser } = await start()
      const visitor = browser()
      await visitor.go('/plant?name=attacker')
      expect(await visitor.who()).toEqual({ planted: 'attacker' })
      const planted = browser()
      planted.cookies = new Map(visitor.cookies)
      const { back } = await visitor.start()
      await visitor.go(back('code=CODE1'))
      expect(await visitor.who()).toEqual(MEMBER)
      // Whoever planted the session still holds its old cookie, and is not signed in by it.
      expect((await planted.who()).visitor).toBeUndefined()
      if (adapter.hasSessionId) expect(await planted.who()).toEqual({})
    })

    test('answers a login of somebody else with a page, and signs nobody in', async () => {
      const { browser } = await start()
      const attacker = browser()
      const { back } = await attacker.start()
      const victim = browser()
      await victim.start()
      const page = await victim.go(back('code=CODE1'))
      expect(page.status).toBe(403)
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringContaining("default-src 'none'"),
      })
      expect(page.body).toContain(`href="${PUBLIC_URL}/start"`)
      expect(Number(page.headers['content-length'])).toBe(Buffer.byteLength(page.body))
      expect(await victim.who()).toEqual({})
    })

    test('answers a replay with a page, and the session stays as it is', async () => {
      const { browser } = await start()
      const visitor = browser()
      const { back } = await visitor.start()
      await visitor.go(back('code=CODE1'))
      expect((await visitor.go(back('code=CODE1'))).status).toBe(400)
      expect(await visitor.who()).toEqual(MEMBER)
    })

    test('goes where onLogin says', async () => {
      const { browser } = await start({ afterLogin: () => ({ redirectTo: '/欢迎' }) })
      const visitor = browser()
      const { back } = await visitor.start()
      expect((await visitor.go(back('code=CODE1'))).headers.location).toBe('/%E6%AC%A2%E8%BF%8E')
    })

    test("shows the application's own page", async () => {
      const { browser } = await start({ onError: () => ({ body: '<p>自己的页面</p>' }) })
      const page = await browser().go('/login/return')
      expect(page).toMatchObject({ status: 400, body: '<p>自己的页面</p>' })
      expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    })

    test('leaves what onLogin throws to the application', async () => {
      const { browser } = await start({
        afterLogin: () => {
          throw new Error('the database is down')
        },
      })
      const visitor = browser()
      const { back } = await visitor.start()
      expect(await visitor.go(back('code=CODE1'))).toMatchObject({ status: 500, body: 'app failed' })
    })

    test('passes on what is none of its own, untouched', async () => {
      const { browser } = await start({ ...phpLogin() })
      for (const [method, url] of [
        ['GET', '/login'],
        ['GET', '/start?kind=web'],
        ['POST', '/index.php?corp/qywx_come'],
        ['GET', '/index.php?qyweixin/callback'],
        ['GET', '/index.php?shop/list&page=2'],
      ] as const) {
        const answer = await browser().go(url, { method })
        expect(answer, url).toMatchObject({ status: 200, body: `app ${method} ${url}` })
        expect(answer.headers['x-app']).toBe('1')
      }
    })

    test('spends nothing on a HEAD', async () => {
      const { browser } = await start()
      const visitor = browser()
      const { back } = await visitor.start()
      const head = await visitor.go(back('code=CODE1'), { method: 'HEAD' })
      expect(head).toMatchObject({ status: 405, headers: { allow: 'GET' } })
      expect(await visitor.who()).toEqual({})
      expect((await visitor.go(back('code=CODE1'))).status).toBe(302)
    })

    test('shares the URLs of a PHP back end with the callbacks', async () => {
      const { browser } = await start({ ...phpLogin(), callbacks: true, returnTo: '/who' })
      const { query } = check('12345', PROVIDER.corpId, SUITE)
      for (const key of ['corp/qywx_come', 'qyweixin/callback', 'qyweixin/auth']) {
        const answer = await browser().go(`/index.php?${key}&${query}`)
        expect(answer, key).toMatchObject({ status: 200, body: '12345' })
      }
      const member = browser()
      const { back } = await member.start('/index.php?corp/qywx_come')
      expect(await member.go(back('code=CODE1'))).toMatchObject({ status: 302 })
      expect(await member.who()).toEqual(MEMBER)
      const admin = browser()
      const jump = '/index.php?qyweixin/callback&auth_code=CODE2'
      expect(await admin.go(jump)).toMatchObject({ status: 302, headers: { location: '/who' } })
      expect(await admin.who()).toEqual({ visitor: { corpId: CORP, userId: 'woAdmin' } })
      expect(await browser().go(jump)).toMatchObject({ status: 400 })
    })

    test('lets no member in by the business-setting URL', async () => {
      const { browser } = await start({ ...phpLogin() }, { [LOGIN_INFO]: () => ({ ...ADMIN, usertype: 5 }) })
      const member = browser()
      const page = await member.go('/index.php?qyweixin/callback&auth_code=CODE1')
      expect(page.status).toBe(403)
      expect(await member.who()).toEqual({})
    })
  })
}
