import { describe, expect, it } from 'vitest'
import {
  ADMIN,
  CUSTOM_SUITE,
  createLoginWorld,
  IDENTITY,
  LOGIN_INFO,
  LOGIN_SUITE,
  MEMBER,
} from '../../login/world.js'
import { CORP, PROVIDER, SUITE } from '../../support/callbacks.js'
import { Browser, CHROME, createSite, IN_CLIENT, PUBLIC_URL } from './browser.js'

const done = (returnTo = '/') => ({ status: 302, headers: { location: returnTo }, body: '' })

describe('a login', () => {
  it('inside the client goes to the consent page and comes back signed in, at an address without a code', async () => {
    const { browser, users } = await createSite()
    const phone = browser(IN_CLIENT)
    const { page, back } = await phone.start('/login/start?return_to=%2Forders%3Fopen%3D1')
    expect(page.origin + page.pathname).toBe('https://open.weixin.qq.com/connect/oauth2/authorize')
    expect(page.searchParams.get('redirect_uri')).toBe(`${PUBLIC_URL}/return`)
    expect(page.hash).toBe('#wechat_redirect')
    expect(await phone.go(back('code=CODE1'))).toMatchObject(done('/orders?open=1'))
    expect(users).toMatchObject([{ kind: 'member', via: 'client', corpId: CORP, userId: 'woZhangsan' }])
  })

  it('in a browser goes to the login page, by the login suite', async () => {
    const { browser, users, calls } = await createSite()
    const desktop = browser()
    const { page, back } = await desktop.start()
    expect(page.host + page.pathname).toBe('login.work.weixin.qq.com/wwlogin/sso/login')
    expect(await desktop.go(back('code=CODE1'))).toMatchObject(done())
    expect(users).toMatchObject([{ via: 'web' }])
    expect(calls.at(-1)?.query.get('suite_access_token')).toBe(`token-of-${LOGIN_SUITE.id}`)
  })

  it('in a browser goes to the older page where there is no login suite, or where that is asked for', async () => {
    const old = await createSite({}, createLoginWorld({}, { suites: [SUITE] }))
    const asked = await createSite({ browserLogin: 'qr', lang: 'en' })
    for (const { browser, users, calls } of [old, asked]) {
      const desktop = browser()
      const { page, back } = await desktop.start()
      expect(page.pathname).toBe('/wwopen/sso/3rd_qrConnect')
      expect(page.searchParams.get('appid')).toBe(PROVIDER.corpId)
      expect(page.searchParams.get('usertype')).toBe('member')
      expect(await desktop.go(back('auth_code=CODE1&expires_in=600'))).toMatchObject(done())
      expect(users).toMatchObject([{ kind: 'member', via: 'qr' }])
      expect(calls.at(-1)?.path).toBe(LOGIN_INFO)
    }
  })

  it('of an administrator takes the older page, and takes administrators only', async () => {
    const { browser, users } = await createSite()
    const desktop = browser()
    const { page, back } = await desktop.start('/login/start?kind=admin')
    expect(page.searchParams.get('usertype')).toBe('admin')
    expect(await desktop.go(back('auth_code=CODE1'))).toMatchObject(done())
    expect(users).toMatchObject([{ via: 'qr', administrator: { usertype: 2 } }])

    const member = await createSite({}, createLoginWorld({ [LOGIN_INFO]: () => ({ ...ADMIN, usertype: 5 }) }))
    const other = member.browser()
    const again = await other.start('/login/start?kind=admin')
    expect(await other.go(again.back('auth_code=CODE2'))).toMatchObject({ status: 403 })
    expect(member.errors).toMatchObject([{ reason: 'not_administrator' }])
    expect(member.users).toEqual([])
  })

  it.each([
    ['client', CHROME, '/connect/oauth2/authorize'],
    ['web', IN_CLIENT, '/wwlogin/sso/login'],
    ['qr', IN_CLIENT, '/wwopen/sso/3rd_qrConnect'],
  ])('of kind %s is done whatever the browser is', async (kind, agent, path) => {
    const { browser } = await createSite()
    const { page } = await browser(agent).start(`/login/start?kind=${kind}`)
    expect(page.pathname).toBe(path)
  })

  it('asks for the scope of the options', async () => {
    const { browser } = await createSite({ scope: 'privateinfo' })
    const { page } = await browser(IN_CLIENT).start()
    expect(page.searchParams.get('scope')).toBe('snsapi_privateinfo')
  })

  it('does not lead where it may no longer lead when it comes back', async () => {
    const before = await createSite({ returnToOrigins: ['https://shop.example.com'] })
    const after = await createSite({}, before)
    const desktop = before.browser()
    const { back } = await desktop.start('/login/start?return_to=https://shop.example.com/cart')
    const headers = { cookie: desktop.cookieHeader }
    expect(await after.send(back('code=CODE1'), { headers })).toMatchObject({ status: 400 })
    expect(after.errors).toMatchObject([{ reason: 'return_to_refused' }])
    expect(after.users).toEqual([])
  })

  it('of a customised app carries its corp', async () => {
    const { browser, users } = await createSite({}, createLoginWorld({}, { suites: [CUSTOM_SUITE] }))
    for (const [agent, path] of [
      [IN_CLIENT, '/connect/oauth2/authorize'],
      [CHROME, '/wwlogin/sso/login'],
    ] as const) {
      const somebody = browser(agent)
      const { page, back } = await somebody.start(`/login/start?corp=${CORP}`)
      expect(page.pathname).toBe(path)
      expect(page.searchParams.get('appid')).toBe(CORP)
      expect(await somebody.go(back(`code=CODE${agent.length}`))).toMatchObject(done())
    }
    expect(users).toMatchObject([
      { corpId: CORP, via: 'client' },
      { corpId: CORP, via: 'web' },
    ])
  })

  it('may be sent elsewhere by onLogin, but not off the site', async () => {
    const { browser } = await createSite({ onLogin: () => ({ redirectTo: '/welcome' }) })
    const desktop = browser()
    expect(await desktop.go((await desktop.start()).back('code=CODE1'))).toMatchObject(done('/welcome'))
    const off = await createSite({ onLogin: async () => ({ redirectTo: '//evil.example' }) })
    const other = off.browser()
    const { back } = await other.start()
    await expect(other.go(back('code=CODE2'))).rejects.toMatchObject({ reason: 'return_to_refused' })
  })

  it('may lead to a listed origin', async () => {
    const { browser } = await createSite({ returnToOrigins: ['https://shop.example.com'] })
    const desktop = browser()
    const returnTo = encodeURIComponent('https://shop.example.com/cart')
    const { back } = await desktop.start(`/login/start?return_to=${returnTo}`)
    expect(await desktop.go(back('code=CODE1'))).toMatchObject(done('https://shop.example.com/cart'))
  })

  it('hands what onLogin throws to the framework', async () => {
    const { browser, errors } = await createSite({
      onLogin: () => {
        throw new Error('the database is down')
      },
    })
    const desktop = browser()
    const { back } = await desktop.start()
    await expect(desktop.go(back('code=CODE1'))).rejects.toThrow('the database is down')
    expect(errors).toEqual([])
  })

  it('works from one instance to another, and in two tabs at once', async () => {
    const one = await createSite()
    const two = await createSite({}, { ...one, wecom: one.create() })
    const first = one.browser()
    const tab1 = await first.start('/login/start?return_to=/one')
    const tab2 = await first.start('/login/start?return_to=/two')
    expect(tab1.state).not.toBe(tab2.state)
    const elsewhere = new Browser(two.send, CHROME)
    elsewhere.cookies = first.cookies
    expect(await elsewhere.go(tab2.back('code=CODE2'))).toMatchObject(done('/two'))
    expect(await elsewhere.go(tab1.back('code=CODE1'))).toMatchObject(done('/one'))
    expect(two.users).toHaveLength(2)
  })

  it('starts over by itself once when a code is refused inside the client, and then shows a page', async () => {
    const { browser, errors, users, count } = await createSite(
      {},
      createLoginWorld({ [IDENTITY]: () => ({ errcode: 40029, errmsg: 'invalid code' }) }),
    )
    const phone = browser(IN_CLIENT)
    const first = await phone.start('/login/start?return_to=/orders')
    const second = await phone.start(first.back('code=CODE1'))
    expect(second.page.pathname).toBe('/connect/oauth2/authorize')
    expect(second.state).not.toBe(first.state)
    expect(errors).toEqual([])
    const page = await phone.go(second.back('code=CODE2'))
    expect(page.status).toBe(400)
    expect(page.body).toContain(
      `href="${PUBLIC_URL}/start?kind=client&amp;return_to=%2Forders&amp;suite=${SUITE.id}"`,
    )
    expect(errors).toMatchObject([{ reason: 'code_invalid' }])
    expect(users).toEqual([])
    expect(count(IDENTITY)).toBe(2)
  })

  it('that starts over by itself still arrives where it was going', async () => {
    let calls = 0
    const { browser, users } = await createSite(
      {},
      createLoginWorld({
        [IDENTITY]: () => (++calls === 1 ? { errcode: 40029, errmsg: 'invalid code' } : MEMBER),
      }),
    )
    const phone = browser(IN_CLIENT)
    const first = await phone.start('/login/start?return_to=/orders')
    const second = await phone.start(first.back('code=CODE1'))
    expect(await phone.go(second.back('code=CODE2'))).toMatchObject(done('/orders'))
    expect(users).toHaveLength(1)
  })
})
