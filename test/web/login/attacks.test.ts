import { describe, expect, it } from 'vitest'
import { createLoginWorld, IDENTITY } from '../../login/world.js'
import { createSite, IN_CLIENT, PUBLIC_URL } from './browser.js'

const reasonsOf = (errors: readonly { reason: string | undefined }[]) => errors.map(({ reason }) => reason)

/** Nobody has signed in, and WeCom was not asked. */
function nothingHappened(site: Awaited<ReturnType<typeof createSite>>): void {
  expect(site.users).toEqual([])
  expect(site.count(IDENTITY)).toBe(0)
}

describe('a login that comes back wrong is a page and never a login', () => {
  it('in another browser, whether it has a login of its own or none', async () => {
    const site = await createSite()
    const attacker = site.browser()
    const { back } = await attacker.start()
    const victim = site.browser()
    expect(await victim.go(back('code=CODE1'))).toMatchObject({ status: 400 })
    await victim.start()
    expect(await victim.go(back('code=CODE1'))).toMatchObject({ status: 403 })
    expect(reasonsOf(site.errors)).toEqual(['state_cookie_missing', 'state_foreign'])
    nothingHappened(site)
    expect(await attacker.go(back('code=CODE1'))).toMatchObject({ status: 302 })
  })

  it('a second time, by the back button or by somebody who saw the address', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start('/login/start?return_to=/orders')
    await desktop.go(back('code=CODE1'))
    const again = await desktop.go(back('code=CODE1'))
    expect(again).toMatchObject({ status: 400 })
    expect(again.body).toContain('return_to=%2Forders')
    expect(await desktop.go(back('code=CODE2'))).toMatchObject({ status: 400 })
    expect(await site.browser().go(back('code=CODE1'))).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual(['state_used', 'state_used', 'state_cookie_missing'])
    expect(site.users).toHaveLength(1)
  })

  it('twice at the same moment', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start()
    const answers = await Promise.all([desktop.go(back('code=CODE1')), desktop.go(back('code=CODE1'))])
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 400])
    expect(site.users).toHaveLength(1)
    expect(site.count(IDENTITY)).toBe(1)
  })

  it('with a cookie that was changed', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start('/login/start?return_to=/orders')
    const cookie = desktop.cookieHeader.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    const answer = await desktop.go(back('code=CODE1'), { cookie })
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.body).not.toContain('orders')
    expect(reasonsOf(site.errors)).toEqual(['state_cookie_invalid'])
    nothingHappened(site)
    expect(await desktop.go(back('code=CODE1'))).toMatchObject({ status: 302 })
  })

  it('is a warning in the log that says why, whatever it is', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const first = await desktop.start()
    await site.browser().go(first.back('code=C'))
    const other = site.browser()
    await other.start()
    await other.go(first.back('code=C'))
    await desktop.go(first.back('code=C'), { cookie: desktop.cookieHeader.slice(0, -1) })
    await desktop.go(first.back('code=C'))
    await desktop.go(first.back('code=C'))
    await desktop.go('/login/return?code=C')
    await desktop.go(`/login/return?code=C&state=${'a'.repeat(32)}`)
    const late = await desktop.start()
    await site.clock.advance(600_000)
    await desktop.go(late.back('code=D'))
    const why = site.logged.map((line) => /^warn .*"reason":"(\w+)"/.exec(line)?.[1])
    expect(why).toEqual([
      'state_cookie_missing',
      'state_foreign',
      'state_cookie_invalid',
      'state_used',
      'state_missing',
      'state_unknown',
      'state_expired',
    ])
  })

  it('too late', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start('/login/start?return_to=/orders')
    await site.clock.advance(600_000)
    const answer = await desktop.go(back('code=CODE1'))
    expect(answer.body).toContain('return_to=%2Forders')
    expect(reasonsOf(site.errors)).toEqual(['state_expired'])
    nothingHappened(site)
  })

  it('after it was cancelled, with nothing but its state', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { state } = await desktop.start('/login/start?return_to=/orders')
    const answer = await desktop.go(`/login/return?state=${state}`)
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.body).toContain('登录已取消')
    expect(reasonsOf(site.errors)).toEqual(['login_cancelled'])
    nothingHappened(site)
  })

  it.each([
    ['without a state', 'code=CODE1', 'state_missing'],
    ['with an empty state', 'code=CODE1&state=', 'state_missing'],
    ['with a state nobody issued', `code=CODE1&state=${'a'.repeat(32)}`, 'state_unknown'],
    ['with an oversized state', `code=CODE1&state=${'a'.repeat(100_000)}`, 'state_unknown'],
    ['with a strange state', 'code=CODE1&state=..%2F..%2Fetc', 'state_unknown'],
    ['with nothing', '', 'state_missing'],
    ['with a broken encoding', 'code=%E4%BD&state=a', 'login_request_invalid'],
  ])('%s', async (_how, query, reason) => {
    const site = await createSite()
    const desktop = site.browser()
    await desktop.start()
    expect(await desktop.go(`/login/return?${query}`)).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual([reason])
    nothingHappened(site)
  })

  it.each([
    ['empty', 'code=', 'code_missing'],
    ['of another kind', 'auth_code=CODE1', 'code_missing'],
    ['oversized', `code=${'x'.repeat(513)}`, 'code_invalid'],
    ['huge', `code=${'x'.repeat(100_000)}`, 'code_invalid'],
    ['with a line break', 'code=a%0d%0ab', 'code_invalid'],
  ])('with a code that is %s', async (_how, query, reason) => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start()
    expect(await desktop.go(back(query))).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual([reason])
    nothingHappened(site)
  })

  it('with a second code or state injected beside its own', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { back, state } = await desktop.start()
    await desktop.go(back('code=EVIL&code=CODE1'))
    await desktop.go(`/login/return?code=CODE1&state=${state}&state=${'b'.repeat(32)}`)
    expect(reasonsOf(site.errors)).toEqual(['login_request_invalid', 'login_request_invalid'])
    nothingHappened(site)
  })

  it("with somebody else's code, that was exchanged before", async () => {
    const site = await createSite()
    const owner = site.browser()
    await owner.go((await owner.start()).back('code=CODE1'))
    const thief = site.browser()
    expect(await thief.go((await thief.start()).back('code=CODE1'))).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual(['code_invalid'])
    expect(site.users).toHaveLength(1)
  })
})

describe('a start URL', () => {
  it.each([
    ['//evil.example'],
    ['https://evil.example/'],
    ['/\\evil.example'],
    ['/%2fevil.example'],
    ['jAvAsCript:alert(1)'],
    ['/x\r\nset-cookie: session=planted'],
    ['/x\nlocation: https://evil.example'],
    ['/'.repeat(3000)],
  ])('does not lead to %j afterwards', async (returnTo) => {
    const site = await createSite()
    const answer = await site.browser().go(`/login/start?return_to=${encodeURIComponent(returnTo)}`)
    expect(answer).toMatchObject({ status: 400 })
    expect(answer.cookies).toBeUndefined()
    expect(JSON.stringify(answer.headers)).not.toContain('evil')
    expect(answer.body).not.toContain('evil')
    expect(reasonsOf(site.errors)).toEqual(['return_to_refused'])
  })

  it.each([
    '/login/start',
    '/login/start?kind=client',
    '/login/return?code=x',
    '/index.php?corp/qywx_come',
    `${PUBLIC_URL}/start`,
  ])('does not lead to %s, a login again and for ever', async (returnTo) => {
    const site = await createSite({
      home: { path: '/index.php', key: 'corp/qywx_come' },
      returnToOrigins: ['https://app.example.com'],
    })
    const answer = await site.browser().go(`/login/start?return_to=${encodeURIComponent(returnTo)}`)
    expect(answer).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual(['login_request_invalid'])
  })

  it.each([
    'kind=other',
    'kind=',
    'kind=client&kind=web',
    'suite=wwNotOurs',
    'suite=ww5555555555555555',
    'return_to=%E4',
  ])('with %s is refused', async (query) => {
    const site = await createSite()
    expect(await site.browser().go(`/login/start?${query}`)).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual(['login_request_invalid'])
  })

  it('takes nothing from the headers of the request', async () => {
    const site = await createSite()
    const answer = await site.browser().go('/login/start', {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example',
      origin: 'https://evil.example',
      referer: 'https://evil.example/',
    })
    expect(JSON.stringify(answer)).not.toContain('evil')
  })
})

describe('requests nobody made by hand', () => {
  it.each(['HEAD', 'POST', 'PUT', 'OPTIONS', 'get'])('by %s spend nothing', async (method) => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start()
    const headers = { cookie: desktop.cookieHeader }
    for (const url of [back('code=CODE1'), '/login/start']) {
      const answer = await site.send(url, { method, headers })
      expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET' }, body: '' })
    }
    nothingHappened(site)
    expect(await desktop.go(back('code=CODE1'))).toMatchObject({ status: 302 })
  })

  it.each([
    { 'sec-purpose': 'prefetch' },
    { 'sec-purpose': 'prefetch;prerender' },
    { purpose: 'prefetch' },
    { 'x-moz': 'prefetch' },
    { 'x-purpose': 'preview' },
  ])('ahead of time (%j) spend nothing', async (headers) => {
    const site = await createSite({ businessSetting: { path: '/settings' } })
    const desktop = site.browser()
    const { back } = await desktop.start()
    const ahead = { ...headers } as Record<string, string>
    const settings = '/settings?auth_code=CODE2'
    for (const url of [back('code=CODE1'), settings, '/login/start']) {
      const answer = await desktop.go(url, ahead)
      expect(answer).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store' } })
      expect(answer.cookies).toBeUndefined()
    }
    nothingHappened(site)
    expect(await desktop.go(back('code=CODE1'))).toMatchObject({ status: 302 })
    expect(await desktop.go(settings)).toMatchObject({ status: 302 })
  })
})

describe('what is told', () => {
  it('never is a code, a state, or the id of a browser', async () => {
    const refusal = () => ({ errcode: 40029, errmsg: 'invalid code SECRETCODE1, hint: [1]' })
    const site = await createSite({}, createLoginWorld({ [IDENTITY]: refusal }))
    const phone = site.browser(IN_CLIENT)
    const first = await phone.start()
    const second = await phone.start(first.back('code=SECRETCODE1'))
    const page = await phone.go(second.back('code=SECRETCODE2'))
    const again = await phone.go(second.back('code=SECRETCODE2'))
    const told = [page.body, again.body, ...site.logged, JSON.stringify(site.errors)].join('\n')
    expect(site.logged).toHaveLength(2)
    expect(told).toContain('code_invalid')
    for (const secret of ['SECRETCODE', first.state, second.state, ...phone.cookies.values()]) {
      expect(told).not.toContain(secret)
    }
  })

  it('to another browser is nothing about the login it is not part of', async () => {
    const site = await createSite()
    const { back } = await site.browser().start('/login/start?return_to=/private-path')
    const other = site.browser()
    await other.start()
    expect((await other.go(back('code=CODE1'))).body).not.toContain('private-path')
  })
})
