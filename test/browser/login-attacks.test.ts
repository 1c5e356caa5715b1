import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/browser.js'
import { CUSTOMER } from './support/companies.js'
import { LoginWorld } from './support/login-world.js'
import type { Visitor } from './support/visitor.js'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Begins a login, and has the address to which WeCom leads back, which the site has not seen. */
async function unspent({ site }: LoginWorld, visitor: Visitor, userId: string): Promise<URL> {
  await visitor.start('kind=web')
  const choice = { corpId: CUSTOMER.corpId, userId }
  return new URL(site.simulator.visitor.scanQr(visitor.page.url(), choice).location ?? '')
}

describe.each(['login-express', 'login-koa'] as const)('the example %s', (example) => {
  let world: LoginWorld

  beforeAll(async () => {
    world = await LoginWorld.open(browser, example)
  })
  afterEach(() => world.leave())
  afterAll(() => world.close())

  describe('a return address that is used again', () => {
    it('signs nobody in, whether opened again or by going back to the QR code', async () => {
      const member = await world.signedIn()
      const [used = ''] = member.returns
      expect(await member.go(used)).toBe(400)
      expect(await member.text()).toContain('state_used')
      await member.page.goBack()
      await member.page.goBack()
      await member.choose('woOther')
      expect(await member.text()).toContain('state_used')
      expect(await member.user()).toBe('woMember')
    })

    it('signs nobody in in another browser', async () => {
      const member = await world.signedIn()
      const thief = await world.visitor()
      expect(await thief.go(member.returns[0] ?? '')).toBe(400)
      expect(await thief.text()).toContain('state_cookie_missing')
      await thief.start('kind=web')
      expect(await thief.go(member.returns[0] ?? '')).toBe(403)
      expect(await thief.text()).toContain('state_foreign')
      expect(await thief.user()).toBeUndefined()
    })
  })

  describe('two tabs', () => {
    it('finish in the other order, each where it was begun', async () => {
      const member = await world.visitor()
      const first = member.page
      const second = await member.context.newPage()
      await member.start('kind=web&return_to=/?tab=1', first)
      await member.start('kind=qr&return_to=/?tab=2', second)
      await member.choose('woMember', second)
      await member.choose('woMember', first)
      expect(member.where(second)).toBe('/?tab=2')
      expect(member.where(first)).toBe('/?tab=1')
      expect(await member.facts(first)).toMatchObject({ 成员: 'woMember', 登录方式: '浏览器扫码' })
    })
  })

  describe('an attacker', () => {
    it('does not sign a victim in as the attacker, by a link of a login of the attacker', async () => {
      const attacker = await world.visitor()
      const link = await unspent(world, attacker, 'woOther')
      const victim = await world.signedIn()
      expect(await victim.go(link.href)).toBe(403)
      expect(await victim.text()).toContain('state_foreign')
      expect(await victim.user()).toBe('woMember')
    })

    it("gains nothing by a code beside somebody else's state, and does not spoil that login", async () => {
      const victim = await world.visitor()
      const ofVictim = await unspent(world, victim, 'woMember')
      const attacker = await world.visitor()
      const ofAttacker = await unspent(world, attacker, 'woOther')
      const mixed = new URL(ofAttacker)
      mixed.searchParams.set('state', ofVictim.searchParams.get('state') ?? '')
      expect(await attacker.go(mixed.href)).toBe(403)
      expect(await attacker.user()).toBeUndefined()
      await victim.go(ofVictim.href)
      expect(await victim.user()).toBe('woMember')
    })

    it('gains nothing by a code its owner has used, nor by several in one address', async () => {
      const victim = await world.signedIn()
      const code = new URL(victim.returns[0] ?? '').searchParams.get('code') ?? ''
      const attacker = await world.visitor()
      const link = await unspent(world, attacker, 'woOther')
      expect(await attacker.go(`${link.href}&code=${code}`)).toBe(400)
      expect(await attacker.text()).toContain('login_request_invalid')
      link.searchParams.set('code', code)
      expect(await attacker.go(link.href)).toBe(400)
      expect(await attacker.text()).toContain('code_invalid')
      expect(await attacker.user()).toBeUndefined()
    })

    it('does not share a session that was planted before the login', async () => {
      const attacker = await world.signedIn('woOther')
      const victim = await world.visitor()
      await victim.context.addCookies(await attacker.context.cookies())
      await victim.start('kind=web')
      await victim.choose('woMember')
      expect(await victim.user()).toBe('woMember')
      expect(await attacker.user()).toBeUndefined()
    })

    it('does not lead anybody elsewhere after a login', async () => {
      const victim = await world.visitor()
      for (const address of [
        '//evil.example',
        '/\\evil.example',
        '\\\\evil.example',
        '/%5cevil.example',
        '/%2fevil.example',
        '%2f%2fevil.example',
        'https://evil.example',
        'hTTpS://EVIL.example',
        'https:evil.example',
        'https://localhost@evil.example',
        '/\t/evil.example',
        'javascript:alert(1)',
      ]) {
        expect(await victim.go(`/login/start?return_to=${encodeURIComponent(address)}`), address).toBe(400)
        expect(await victim.text()).toContain('登录链接不正确')
      }
      expect(await victim.go('/login/start?return_to=//evil.example')).toBe(400)
      expect(await victim.go('/login/start?return_to=/\\evil.example')).toBe(400)
    })
  })
})

describe.each(['login-express', 'login-koa'] as const)('with other settings, %s', (example) => {
  async function inWorld(env: Record<string, string>, visit: (world: LoginWorld) => Promise<void>) {
    const world = await LoginWorld.open(browser, example, env)
    try {
      await visit(world)
      await world.leave()
    } finally {
      await world.close()
    }
  }

  it('refuses a login that took too long, and offers another', () =>
    inWorld({ LOGIN_LIFE_MS: '2000' }, async (world) => {
      const { url, simulator } = world.site
      const member = await world.visitor()
      const start = await member.context.request.get(
        `${url}/login/start?kind=web&return_to=${encodeURIComponent('/?page=2')}`,
        { maxRedirects: 0 },
      )
      const choice = { corpId: CUSTOMER.corpId, userId: 'woMember' }
      const back = simulator.visitor.scanQr(start.headers().location ?? '', choice).location ?? ''
      // As long again, the login is remembered as one that is over.
      await new Promise((resolve) => setTimeout(resolve, 2000))
      expect(await member.go(back)).toBe(400)
      expect(await member.text()).toContain('本次登录已超时')
      expect(await member.page.getAttribute('.button.main', 'href')).toContain('return_to=%2F%3Fpage%3D2')
      expect(await member.user()).toBeUndefined()
    }))

  it('keeps its cookies to https once it is served by https', () =>
    inWorld({ PUBLIC_URL: 'https://app.example.com' }, async ({ site }) => {
      const ask = (path: string, cookie = '') =>
        fetch(site.address + path, {
          headers: { cookie, 'x-forwarded-proto': 'https' },
          redirect: 'manual',
        })
      const start = await ask('/login/start?kind=web')
      const [browserCookie = ''] = start.headers.getSetCookie()
      expect(browserCookie).toMatch(/^__Host-wecom-login-[0-9a-f]{8}=.*; HttpOnly; SameSite=Lax; Secure$/)
      const choice = { corpId: CUSTOMER.corpId, userId: 'woMember' }
      const { location = '' } = site.simulator.visitor.scanQr(start.headers.get('location') ?? '', choice)
      expect(location).toMatch(/^https:\/\/app\.example\.com\/login\/return\?/)
      const { pathname, search } = new URL(location)
      const back = await ask(pathname + search, browserCookie.replace(/;.*/, ''))
      expect(back.status).toBe(302)
      const cookies = back.headers.getSetCookie().filter((line) => line.startsWith('__Host-session'))
      expect(cookies.length).toBeGreaterThan(0)
      for (const line of cookies) {
        const attributes = line.toLowerCase().split('; ')
        expect(attributes).toEqual(expect.arrayContaining(['path=/', 'httponly', 'secure', 'samesite=lax']))
        expect(line).not.toMatch(/domain=/i)
      }
    }))
})
