import { describe, expect, it } from 'vitest'
import { createLoginHandler, type LoginHandlerOptions, phpLogin, phpRoutes } from '../../../src/web/index.js'
import { createLoginWorld, LOGIN_SUITE } from '../../login/world.js'
import { SUITE } from '../../support/callbacks.js'
import { createSite, PUBLIC_URL } from './browser.js'

type Options = LoginHandlerOptions<object>

const { wecom } = await createLoginWorld()
const make = (options: Partial<Record<keyof Options, unknown>>) => () =>
  createLoginHandler(wecom, { publicUrl: PUBLIC_URL, onLogin: () => {}, ...options } as Options)

describe('the options of a login handler', () => {
  it.each([
    ['publicUrl', undefined],
    ['publicUrl', ''],
    ['publicUrl', '/login'],
    ['publicUrl', 'http://app.example.com/login'],
    ['publicUrl', 'http://localhost.evil.example/login'],
    ['publicUrl', 'ftp://localhost/login'],
    ['publicUrl', 'https://app.example.com/login?a=1'],
    ['publicUrl', 'https://app.example.com/login#a'],
    ['publicUrl', 'https://user:pass@app.example.com/login'],
    ['path', 'login'],
    ['path', '/login/'],
    ['path', '/login?x'],
    ['onLogin', undefined],
    ['onError', 'page'],
    ['browserLogin', 'client'],
    ['scope', 'snsapi_base'],
    ['lang', 'fr'],
    ['suiteId', 'wwNotOurs'],
    ['suiteId', LOGIN_SUITE.id],
    ['returnTo', '//evil.example'],
    ['returnTo', 'https://evil.example/'],
    ['returnToOrigins', 'https://a.example'],
    ['returnToOrigins', ['https://a.example/']],
    ['returnToOrigins', ['a.example']],
    ['returnToOrigins', ['*']],
    ['home', { path: 'index.php' }],
    ['home', { path: '/index.php', key: 'a&b' }],
    ['home', { path: '/', returnTo: '//evil.example' }],
    ['home', { path: '/', suiteId: 'wwNotOurs' }],
    ['businessSetting', { path: '/a?b' }],
    ['unknown', 1],
  ])('refuse %s: %j', (name, value) => {
    expect(make({ [name]: value })).toThrow(
      expect.objectContaining({
        code: 'WECOM_CONFIG',
        message: expect.stringMatching(JSON.stringify(value)?.includes('ww') ? /suite/i : name),
      }),
    )
  })

  it('refuse what createWeCom did not make', () => {
    for (const wrong of [undefined, {}, { login: {} }]) {
      expect(() => createLoginHandler(wrong as never, { publicUrl: PUBLIC_URL, onLogin: () => {} })).toThrow(
        expect.objectContaining({ code: 'WECOM_CONFIG' }),
      )
    }
  })

  it('refuse a page to land on that begins the login again', () => {
    expect(make({ home: { path: '/' } })).toThrow(/returnTo/)
    expect(make({ home: { path: '/home', returnTo: '/login/start' } })).toThrow(/home.returnTo/)
    expect(make({ businessSetting: { path: '/set', returnTo: '/login/return' } })).toThrow(/businessSetting/)
    expect(make({ returnTo: '/login/start' })).toThrow(/returnTo/)
    expect(make({ home: { path: '/' }, returnTo: '/desk' })).not.toThrow()
  })

  it('may put the routes at the root, at another path than the public one, and anywhere', async () => {
    const root = await createSite({ publicUrl: 'https://app.example.com' })
    const { page } = await root.browser().start('/start')
    expect(page.searchParams.get('redirect_uri')).toBe('https://app.example.com/return')
    expect(await root.send('/login/start')).toBeUndefined()

    const behindProxy = await createSite({ publicUrl: 'https://app.example.com/crm/login/', path: '/sso' })
    const behind = await behindProxy.browser().start('/sso/start')
    expect(behind.page.searchParams.get('redirect_uri')).toBe('https://app.example.com/crm/login/return')
    expect(await behindProxy.send('/crm/login/start')).toBeUndefined()

    const { send } = await createSite()
    for (const url of [
      '/',
      '/login',
      '/login/',
      '/login/start/',
      '/login/starts',
      '/Login/start',
      '/a/login/start',
    ]) {
      expect(await send(url), url).toBeUndefined()
    }
    expect(await send('http://127.0.0.1:3000/login/start')).toMatchObject({ status: 302 })
  })
})

describe('the login of a PHP back end', () => {
  it('is at the URLs that phpRoutes leaves to the application', () => {
    expect(phpLogin()).toEqual({
      home: { path: '/index.php', key: 'corp/qywx_come' },
      businessSetting: { path: '/index.php', key: 'qyweixin/callback' },
    })
    const pages = phpRoutes().filter(({ page }) => page)
    for (const { path, key } of Object.values(phpLogin())) {
      expect(pages).toContainEqual({ path, key, page: true })
    }
  })

  it('takes the same options, and leaves out the same URLs', () => {
    const options = { script: '/wx.php', home: 'shop/in', businessSetting: '', suites: [SUITE.id] }
    expect(phpLogin(options)).toEqual({ home: { path: '/wx.php', key: 'shop/in', suiteId: SUITE.id } })
    expect(phpLogin({ home: 'qyweixin/auth' })).not.toHaveProperty('home')
    expect(phpLogin({ suites: ['a', 'b'] }).home).not.toHaveProperty('suiteId')
  })

  it('works as a preset', async () => {
    const { browser, users } = await createSite({ ...phpLogin() })
    const phone = browser()
    const { back } = await phone.start('/index.php?corp%2Fqywx_come=&x=1')
    await phone.go(back('code=CODE1'))
    await phone.go('/index.php?qyweixin/callback&auth_code=CODE2')
    expect(users.map(({ via }) => via)).toEqual(['client', 'console'])
  })
})
