import { describe, expect, it } from 'vitest'
import { createInstallSite, createInstallWorld, OTHER_SUITE, PUBLIC_URL, SUITE } from './world.js'

const PERMANENT_CODE = 'service/v2/get_permanent_code'
const reasonsOf = (errors: readonly { reason: string | undefined }[]) => errors.map(({ reason }) => reason)
type Site = Awaited<ReturnType<typeof createInstallSite>>

async function nothingHappened(site: Site): Promise<void> {
  expect(site.done).toEqual([])
  expect(site.simulator.calls(PERMANENT_CODE)).toBe(0)
}

describe('an installation that comes back wrong is a page and never an installation', () => {
  it('in another browser, whether it has begun one of its own or none', async () => {
    const site = await createInstallSite()
    const { visitor, back } = await site.confirmed()
    const other = site.browser()
    expect(await other.go(back)).toMatchObject({ status: 400 })
    await other.start('/install/start')
    expect(await other.go(back)).toMatchObject({ status: 403 })
    expect(reasonsOf(site.errors)).toEqual(['state_cookie_missing', 'state_foreign'])
    await nothingHappened(site)
    expect(await visitor.go(back)).toMatchObject({ status: 302 })
  })

  it('a second time, or twice at the same moment', async () => {
    const site = await createInstallSite()
    const { visitor, back } = await site.confirmed('/install/start?return_to=/welcome')
    const both = await Promise.all([visitor.go(back), visitor.go(back)])
    expect(both.map(({ status }) => status).sort()).toEqual([302, 400])
    expect(await visitor.go(back)).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual(['state_used', 'state_used'])
    expect(site.done).toHaveLength(1)
  })

  it("with a code that another redirect has brought, beside a state of one's own", async () => {
    const site = await createInstallSite()
    const { visitor, back } = await site.confirmed()
    await visitor.go(back)
    const code = new URL(back, PUBLIC_URL).searchParams.get('auth_code')
    const thief = site.browser()
    const { state } = await thief.start('/install/start')
    const page = await thief.go(`/install/return?auth_code=${code}&state=${state}`)
    expect(page).toMatchObject({ status: 400 })
    expect(page.body).not.toContain(site.done[0]?.corpId)
    expect(reasonsOf(site.errors)).toEqual(['auth_code_used'])
    expect(site.done).toHaveLength(1)
  })

  it('too late, with the cookie changed, or of another handler', async () => {
    const site = await createInstallSite()
    const late = await site.confirmed('/install/start?return_to=/welcome')
    const cookie = late.visitor.cookieHeader.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
    await late.visitor.go(late.back, { cookie })
    const elsewhere = await createInstallSite({ publicUrl: 'https://app.example.com/other' }, site)
    const headers = { cookie: late.visitor.cookieHeader }
    await elsewhere.send(late.back.replace('/install/', '/other/'), { headers })
    const begun = await site.browser().start('/install/start')
    await site.clock.advance(30 * 60_000)
    const again = site.browser()
    again.cookies = new Map(late.visitor.cookies)
    await again.go(late.back)
    expect(begun.state).not.toBe(late.state)
    expect(reasonsOf(site.errors)).toEqual(['state_cookie_invalid', 'state_expired'])
    expect(reasonsOf(elsewhere.errors)).toEqual(['state_unknown'])
    await nothingHappened(site)
  })

  it.each([
    ['without a code: it was cancelled', '', 'auth_code_missing'],
    ['with an empty code', 'auth_code=', 'auth_code_missing'],
    ['with a code made of nothing', 'auth_code=undefined', 'auth_code_missing'],
    ['with a code that is too short', 'auth_code=abc', 'auth_code_invalid'],
    ['with a huge code', `auth_code=${'x'.repeat(100_000)}`, 'auth_code_invalid'],
    ['with a line break in the code', `auth_code=${'x'.repeat(64)}%0d%0a`, 'auth_code_invalid'],
    ['with two codes', `auth_code=${'x'.repeat(64)}&auth_code=${'y'.repeat(64)}`, 'install_request_invalid'],
    ['with a broken encoding', 'auth_code=%E4%BD', 'install_request_invalid'],
  ])('%s', async (_how, query, reason) => {
    const site = await createInstallSite()
    const visitor = site.browser()
    const { state } = await visitor.start('/install/start')
    expect(await visitor.go(`/install/return?${query}&state=${state}`)).toMatchObject({ status: 400 })
    expect(reasonsOf(site.errors)).toEqual([reason])
    await nothingHappened(site)
  })

  it('with a code WeCom refuses, and leaves nothing of it in the store but the state', async () => {
    const site = await createInstallSite()
    const visitor = site.browser()
    const { state } = await visitor.start('/install/start')
    await visitor.go(`/install/return?auth_code=${'x'.repeat(64)}&state=${state}`)
    expect(reasonsOf(site.errors)).toEqual(['auth_code_invalid'])
    const keys = []
    for await (const key of site.store.keys('install/')) keys.push(key)
    expect(keys).toEqual([expect.stringMatching(/^install\/state\/[0-9a-f]{64}$/)])
  })

  it('for an app that is not offered any more', async () => {
    const world = await createInstallWorld([SUITE, OTHER_SUITE])
    const before = await createInstallSite({}, world)
    const after = await createInstallSite({ suiteId: OTHER_SUITE.id }, world)
    const { visitor, back } = await before.confirmed(`/install/start?suite=${SUITE.id}`)
    await after.send(back, { headers: { cookie: visitor.cookieHeader } })
    expect(reasonsOf(after.errors)).toEqual(['state_unknown'])
    await nothingHappened(after)
  })
})

describe('an install start URL', () => {
  it.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/install/start',
    '/install/return?a=b',
  ])('does not lead to %j afterwards', async (returnTo) => {
    const site = await createInstallSite()
    const page = await site.browser().go(`/install/start?return_to=${encodeURIComponent(returnTo)}`)
    expect(page).toMatchObject({ status: 400 })
    expect(page.cookies).toBeUndefined()
    expect(page.body).not.toContain('evil')
  })

  it('and its return spend nothing on what nobody has opened', async () => {
    const site = await createInstallSite()
    const { visitor, back } = await site.confirmed()
    const headers = { cookie: visitor.cookieHeader }
    for (const url of [back, '/install/start']) {
      for (const method of ['HEAD', 'POST', 'OPTIONS'])
        expect(await site.send(url, { method, headers })).toMatchObject({ status: 405 })
      const ahead = { ...headers, 'sec-purpose': 'prefetch' }
      expect(await site.send(url, { headers: ahead })).toMatchObject({ status: 503 })
    }
    await nothingHappened(site)
    expect(await visitor.go(back)).toMatchObject({ status: 302 })
  })
})

describe('the page of an installation that failed', () => {
  it('is small, runs nothing, and names the kind of the error only', async () => {
    const site = await createInstallSite()
    site.simulator.faults.add({ kind: 'errcode', errcode: 40082, errmsg: 'INNER', times: 9 })
    const visitor = site.browser()
    const page = await visitor.go('/install/start?return_to=/x"><script>', {})
    expect(page.status).toBeGreaterThanOrEqual(400)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.body).toContain('<title>安装应用</title>')
    expect(page.body).not.toMatch(/<script|INNER|at .*\.ts|WeComError/)
    const english = await site.browser().go('/install/return', { 'accept-language': 'en' })
    expect(english.body).toContain(`<a href="${PUBLIC_URL}/start">Begin again</a>`)
  })

  it('never tells, nor does the log, a code or a state', async () => {
    const site = await createInstallSite()
    const { visitor, back, state } = await site.confirmed()
    site.simulator.faults.add({ kind: 'http', status: 502, path: PERMANENT_CODE, times: 9 })
    const failed = await visitor.go(back)
    const code = new URL(back, PUBLIC_URL).searchParams.get('auth_code') ?? ''
    const told = [failed.body, ...site.logged, JSON.stringify(site.errors)].join('\n')
    expect(site.logged).toHaveLength(1)
    for (const secret of [code, state, ...visitor.cookies.values()]) expect(told).not.toContain(secret)
  })
})
