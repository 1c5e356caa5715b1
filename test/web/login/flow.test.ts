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
import { CORP, PROVIDER, SUITE, SUITE_TWO } from '../../support/callbacks.js'
import { Browser, CHROME, createSite, IN_CLIENT, PUBLIC_URL } from './browser.js'

const SUITE_SIX = { ...SUITE_TWO, id: 'ww6666666666666666' }

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

  it('is for the app of the start URL', async () => {
    const suites = [SUITE, SUITE_SIX]
    const { browser, users } = await createSite({}, createLoginWorld({}, { suites }))
    const phone = browser(IN_CLIENT)
    const { page, back } = await phone.start(`/login/start?suite=${SUITE_SIX.id}`)
    expect(page.searchParams.get('appid')).toBe(SUITE_SIX.id)
    await phone.go(back('code=CODE1'))
    expect(users).toMatchObject([{ suiteId: SUITE_SIX.id }])
    expect((await phone.go('/login/start')).status).toBe(500)
  })

  it('is for the app of the options, and no address makes it another one', async () => {
    const world = createLoginWorld({}, { suites: [SUITE, SUITE_SIX] })
    const { browser, errors } = await createSite({ suiteId: SUITE.id }, world)
    const phone = browser(IN_CLIENT)
    for (const start of ['/login/start', `/login/start?suite=${SUITE.id}`])
      expect((await phone.start(start)).page.searchParams.get('appid')).toBe(SUITE.id)
    for (const suite of [SUITE_SIX.id, SUITE.id.toUpperCase(), `${SUITE.id}%20`, '', 'wwNotOurs']) {
      expect(await phone.go(`/login/start?suite=${suite}`), suite).toMatchObject({ status: 400 })
    }
    expect(new Set(errors.map(({ reason }) => reason))).toEqual(new Set(['login_request_invalid']))
  })

  it('is for one of the apps of the options when they list several, and says which', async () => {
    const third = { ...SUITE, id: 'ww7777777777777777' }
    const world = createLoginWorld({}, { suites: [SUITE, SUITE_SIX, third] })
    const { browser } = await createSite({ suiteId: [SUITE.id, SUITE_SIX.id] }, world)
    const phone = browser(IN_CLIENT)
    for (const { id } of [SUITE, SUITE_SIX]) {
      const { page } = await phone.start(`/login/start?suite=${id}`)
      expect(page.searchParams.get('appid')).toBe(id)
    }
    expect(await phone.go('/login/start')).toMatchObject({ status: 400 })
    expect(await phone.go(`/login/start?suite=${third.id}`)).toMatchObject({ status: 400 })
  })

  it('ends at the handler it began at, though others share the cookies of the browser', async () => {
    const world = await createLoginWorld({}, { suites: [SUITE, SUITE_SIX] })
    const one = await createSite({ suiteId: SUITE.id }, world)
    const other = await createSite({ suiteId: SUITE_SIX.id, publicUrl: 'https://app.example.com/six' }, world)
    const narrower = await createSite({ suiteId: SUITE_SIX.id }, world)
    for (const elsewhere of [other, narrower]) {
      const phone = one.browser(IN_CLIENT)
      const { back } = await phone.start('/login/start?return_to=/of-one')
      const moved = elsewhere === other ? back('code=CODE1').replace('/login/', '/six/') : back('code=CODE1')
      const answer = await elsewhere.send(moved, { headers: { cookie: phone.cookieHeader } })
      expect(answer).toMatchObject({ status: 400 })
      expect(answer?.body).not.toContain('of-one')
      expect(elsewhere.errors).toMatchObject([{ reason: 'state_unknown' }])
      expect(elsewhere.users).toEqual([])
    }
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

describe('the cookie of a login', () => {
  it('is bound to the host as tightly as browsers can', async () => {
    const { browser } = await createSite()
    const { cookies } = await browser().go('/login/start')
    expect(cookies).toEqual([
      expect.stringMatching(
        /^__Host-wecom-login-[0-9a-f]{8}=[\w-]{100,500}; Path=\/; Max-Age=1200; HttpOnly; SameSite=Lax; Secure$/,
      ),
    ])
  })

  it('does without https on a loopback host', async () => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      const { browser } = await createSite({ publicUrl: `http://${host}/login` })
      const { cookies } = await browser().go('/login/start')
      expect(cookies).toEqual([
        expect.stringMatching(
          /^wecom-login-[0-9a-f]{8}=[\w-]+; Path=\/; Max-Age=1200; HttpOnly; SameSite=Lax$/,
        ),
      ])
    }
  })

  it('is one for each login, so that tabs that open at the same moment all arrive', async () => {
    const { browser, users } = await createSite()
    const desktop = browser()
    const tabs = await Promise.all(
      ['/one', '/two', '/three'].map((to) => desktop.start(`/login/start?return_to=${to}`)),
    )
    for (const [at, { back }] of tabs.entries()) {
      expect(await desktop.go(back(`code=CODE${at}`))).toMatchObject({ status: 302 })
    }
    expect(users).toHaveLength(3)
  })

  it('makes room: a request stays small however often a login is begun, and the last ones arrive', async () => {
    const { browser } = await createSite()
    for (const length of [1, 1500]) {
      const desktop = browser()
      const begun = []
      for (let number = 0; number < 30; number++) {
        const returnTo = `/${Array.from({ length }, (_, at) => ((at * number) % 36).toString(36)).join('')}`
        begun.push(await desktop.start(`/login/start?return_to=${returnTo}`))
        expect(desktop.cookieHeader.length).toBeLessThan(4200)
      }
      const [, last] = [begun.at(-2), begun.at(-1)]
      expect(await desktop.go(last?.back(`code=CODE${length}`) ?? '')).toMatchObject({ status: 302 })
    }
  })

  it('is all that a visitor leaves behind: the store is as it was', async () => {
    const { browser, store } = await createSite({ home: { path: '/home', returnTo: '/desk' } })
    const keys = async () => {
      const found = []
      for await (const key of store.keys('')) found.push(key)
      return found
    }
    const before = await keys()
    for (let visit = 0; visit < 200; visit++) {
      await browser(IN_CLIENT).go('/login/start?return_to=/orders')
      await browser().go('/home')
      await browser().go(`/login/return?state=${'a'.repeat(32)}&code=x`)
    }
    expect(await keys()).toEqual(before)
  })
})

describe('the app home', () => {
  const home = { path: '/index.php', key: 'corp/qywx_come', returnTo: '/desk' }

  it('starts a login inside the client without a question', async () => {
    const { browser, users } = await createSite({ home })
    const phone = browser(IN_CLIENT)
    const { page, back } = await phone.start('/index.php?corp/qywx_come')
    expect(page.pathname).toBe('/connect/oauth2/authorize')
    expect(await phone.go(back('code=CODE1'))).toMatchObject(done('/desk'))
    expect(users).toMatchObject([{ via: 'client' }])
  })

  it('of a customised app takes the corp out of its URL', async () => {
    const { browser } = await createSite({ home }, createLoginWorld({}, { suites: [CUSTOM_SUITE] }))
    const { page } = await browser(IN_CLIENT).start(`/index.php?corp/qywx_come&corp=${CORP}`)
    expect(page.searchParams.get('appid')).toBe(CORP)
    const failed = await browser(IN_CLIENT).go('/index.php?corp/qywx_come&corp=$CORPID$')
    expect(failed.status).toBe(400)
  })

  it('leaves everything else under its path to the application, and URL checks to the callback handler', async () => {
    const { send } = await createSite({ home })
    for (const url of [
      '/index.php',
      '/index.php?corp/other',
      '/index.php?a=1&corp/qywx_come',
      '/other.php?corp/qywx_come',
      '/index.php?corp/qywx_come&msg_signature=a&timestamp=1&nonce=2&echostr=b',
    ]) {
      expect(await send(url), url).toBeUndefined()
    }
    for (const method of ['POST', 'HEAD', 'PUT']) {
      expect(await send('/index.php?corp/qywx_come', { method }), method).toBeUndefined()
    }
  })
})

describe('the business-setting URL', () => {
  const businessSetting = { path: '/index.php', key: 'qyweixin/callback', returnTo: '/settings' }

  it.each(['&', '?'])('takes an administrator, the code appended with %s', async (mark) => {
    const { browser, users } = await createSite({ businessSetting })
    const answer = await browser().go(`/index.php?qyweixin/callback${mark}auth_code=CODE1`)
    expect(answer).toMatchObject(done('/settings'))
    expect(users).toMatchObject([{ via: 'console', administrator: { usertype: 2 } }])
  })

  it('takes the same code once', async () => {
    const { browser, users, errors } = await createSite({ businessSetting })
    const url = '/index.php?qyweixin/callback&auth_code=CODE1'
    await browser().go(url)
    expect(await browser().go(url)).toMatchObject({ status: 400 })
    expect(errors).toMatchObject([{ reason: 'code_invalid' }])
    expect(users).toHaveLength(1)
  })

  it('takes no member', async () => {
    const { browser, errors, users } = await createSite(
      { businessSetting },
      createLoginWorld({ [LOGIN_INFO]: () => ({ ...ADMIN, usertype: 5 }) }),
    )
    expect(await browser().go('/index.php?qyweixin/callback&auth_code=CODE1')).toMatchObject({ status: 403 })
    expect(errors).toMatchObject([{ reason: 'not_administrator' }])
    expect(users).toEqual([])
  })

  it('leaves to others what is no jump from the console', async () => {
    const { send } = await createSite({ businessSetting })
    for (const url of [
      '/index.php?qyweixin/callback',
      '/index.php?qyweixin/callback&msg_signature=a&timestamp=1&nonce=2&echostr=b',
      '/index.php?qyweixin/callback&msg_signature=a&echostr=b&auth_code=CODE1',
      '/index.php?qyweixin/other&auth_code=CODE1',
      '/index.php?auth_code=CODE1',
    ]) {
      expect(await send(url), url).toBeUndefined()
    }
  })

  it('and the app home are no routes unless they are asked for', async () => {
    const { send } = await createSite()
    expect(await send('/index.php?qyweixin/callback&auth_code=CODE1')).toBeUndefined()
    expect(await send('/index.php?corp/qywx_come')).toBeUndefined()
  })
})
