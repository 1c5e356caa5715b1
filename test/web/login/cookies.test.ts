import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IDENTITY } from '../../login/world.js'
import { type Browser, createSite, IN_CLIENT } from './browser.js'

/** Nobody has signed in, and WeCom was not asked. */
function nothingHappened(site: Awaited<ReturnType<typeof createSite>>): void {
  expect(site.users).toEqual([])
  expect(site.count(IDENTITY)).toBe(0)
}

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

describe('cookies set by somebody else', () => {
  /** An attacker's login comes back in a victim's browser, beside a login of the victim. */
  async function tossed(cookieOf: (planted: string, value: string, own: string) => string) {
    const site = await createSite()
    const attacker = site.browser()
    const attack = await attacker.start()
    const [[name = '', value = ''] = []] = attacker.cookies
    const victim: Browser = site.browser()
    await victim.start()
    const cookie = cookieOf(name, value, victim.cookieHeader)
    const answer = await victim.go(attack.back('code=CODE1'), { cookie })
    return { site, answer }
  }

  it.each([
    ['twice', (name: string, value: string, own: string) => `${name}=${value}; ${own}; ${name}=${value}`],
    ['twice, once empty', (name: string, value: string, own: string) => `${name}=${value}; ${own}; ${name}=`],
    ['without the prefix', (name: string, value: string, own: string) => `${own}; ${name.slice(7)}=${value}`],
    [
      'in another case',
      (name: string, value: string, own: string) => `${name.toUpperCase()}=${value}; ${own}`,
    ],
    [
      'in another mixed case',
      (name: string, value: string, own: string) => `${name.replace('Host', 'host')}=${value}; ${own}`,
    ],
    ['quoted', (name: string, value: string, own: string) => `${name}="${value}"; ${own}`],
    ['hidden in another', (name: string, value: string, own: string) => `a="; ${name}=${value}"; ${own}`],
    ['behind a comma', (name: string, value: string, own: string) => `a=1,${name}=${value}; ${own}`],
    ['in a list', (name: string, value: string, own: string) => `${own},${name}=${value}`],
    ['with a second value', (name: string, value: string, own: string) => `${name}=${value}=x; ${own}`],
    ['as a value without a name', (name: string, value: string, own: string) => `=${name}=${value}; ${own}`],
    [
      'with an encoded name',
      (name: string, value: string, own: string) => `${name.replace('_', '%5F')}=${value}; ${own}`,
    ],
    ...['\u00a0', '\ufeff', '\v', '\f', '\u2003', '\u2028', '\u0085', '\0', 'Â\u00a0', '\u00a0\t '].flatMap(
      (blank): [string, (name: string, value: string, own: string) => string][] => [
        [
          `with ${JSON.stringify(blank)} before the name`,
          (name, value, own) => `${blank}${name}=${value}; ${own}`,
        ],
        [
          `with ${JSON.stringify(blank)} after the name`,
          (name, value, own) => `${own}; ${name}${blank}=${value}`,
        ],
        [
          `with ${JSON.stringify(blank)} around the value`,
          (name, value, own) => `${own}; ${name}=${blank}${value}${blank}`,
        ],
      ],
    ),
  ])('%s do not lend a login to the victim', async (_where, cookieOf) => {
    const { site, answer } = await tossed(cookieOf)
    expect([400, 403]).toContain(answer.status)
    expect(site.errors).toHaveLength(1)
    nothingHappened(site)
  })

  it('would lend it, had they come from this host: the cases above fail for their form alone', async () => {
    const { answer } = await tossed((name, value, own) => `\t ${name} =\t${value} ; ${own}`)
    expect(answer.status).toBe(302)
  })

  it('never are a login, whatever the header holds', async () => {
    const site = await createSite()
    const attacker = site.browser()
    const { back } = await attacker.start()
    const [[name = '', value = ''] = []] = attacker.cookies
    // Everything a header may hold, with the right pieces in it; what is exactly the cookie is left out.
    const piece = fc.oneof(
      fc.constantFrom(name, value, '=', '; ', ';', ',', '"', ' ', '\t', '\u00a0', '\ufeff', '__Host-'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    )
    const exact = new RegExp(`(?:^|;)[ \\t]*${name}[ \\t]*=[ \\t]*${value}[ \\t]*(?:;|$)`)
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const cookie = pieces.join('')
        fc.pre(!exact.test(cookie))
        const answer = await site.send(back('code=CODE1'), { headers: { cookie } })
        expect([400, 403]).toContain(answer?.status)
      }),
    )
    nothingHappened(site)
  })

  it('that cannot be right are removed when a login starts', async () => {
    const site = await createSite()
    const [wrong, twice] = ['__Host-wecom-login-00000000', '__Host-wecom-login-11111111']
    const cookie = `${wrong}=<script>; other=1; ${twice}=a; ${twice}=b; __Host-wecom-login=old`
    const { cookies = [] } = await site.browser().go('/login/start', { cookie })
    expect(cookies).toHaveLength(3)
    for (const name of [wrong, twice]) {
      expect(cookies).toContain(`${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure`)
    }
    expect(cookies[0]).toMatch(/^__Host-wecom-login-[0-9a-f]{8}=[\w-]{100,}; Path/)
  })

  it('by the hundred make no answer long', async () => {
    const site = await createSite()
    const cookie = Array.from(
      { length: 400 },
      (_, at) => `__Host-wecom-login-${(at + 0x10000000).toString(16)}=x`,
    )
    const { cookies = [] } = await site.browser().go('/login/start', { cookie: cookie.join('; ') })
    expect(cookies.length).toBeLessThanOrEqual(21)
  })

  it('may come as several header lines', async () => {
    const site = await createSite()
    const desktop = site.browser()
    const { back } = await desktop.start()
    const headers = { cookie: ['other=1', desktop.cookieHeader] }
    expect(await site.send(back('code=CODE1'), { headers })).toMatchObject({ status: 302 })
  })
})
