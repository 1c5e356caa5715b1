import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Hex } from '../../src/base/index.js'
import { MemoryStore, type PendingLogin, type Store } from '../../src/index.js'
import { InstallStates, LoginStates } from '../../src/login/index.js'
import { FakeClock } from '../../src/testing/index.js'

const LIFE_MS = 600_000
const SECRET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ'
const NEXT_SECRET = 'QPONMLKJIHGFEDCBAzyxwvutsrqponmlkjihgfedcba'
const LOGIN: PendingLogin = { kind: 'web', suiteId: 'ww1', corpId: 'wp1', returnTo: '/orders', restarts: 0 }

function setUp() {
  const clock = new FakeClock()
  const store = new MemoryStore({ clock })
  const create = (secrets = [SECRET]) => new LoginStates({ store, clock, lifeMs: LIFE_MS, secrets })
  return { clock, store, states: create(), create }
}

async function keysOf(store: Store): Promise<string[]> {
  const keys = []
  for await (const key of store.keys('')) keys.push(key)
  return keys
}

describe('a state', () => {
  it('is made of letters and digits, and no two are alike', async () => {
    const { states } = setUp()
    const issued = await Promise.all(Array.from({ length: 500 }, () => states.issue(LOGIN)))
    for (const { state, browser } of issued) {
      expect(state).toMatch(/^[a-zA-Z0-9]{32}$/)
      expect(browser).toMatch(/^[\w-]{40,400}$/)
    }
    expect(new Set(issued.flatMap(({ state, browser }) => [state, browser])).size).toBe(1000)
  })

  it('brings back what the login was, on any instance', async () => {
    const { states, create } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    expect(await create().consume(state, browser)).toEqual({ login: LOGIN })
  })

  it('brings back every letter of it', async () => {
    const { states } = setUp()
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (returnTo) => {
        const login = { ...LOGIN, returnTo, redirectUri: `https://app.example.com/${returnTo}` }
        const { state, browser } = await states.issue(login)
        expect(await states.consume(state, browser)).toEqual({ login })
      }),
    )
  })

  it('is good once, also for those who come at the same moment', async () => {
    const { states, create } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    const outcomes = await Promise.all(
      [states, create(), states, create()].map((instance) => instance.consume(state, browser)),
    )
    expect(outcomes.filter(({ error }) => error === undefined)).toHaveLength(1)
    expect(await states.consume(state, browser)).toMatchObject({
      login: LOGIN,
      error: { code: 'WECOM_STATE', reason: 'state_used' },
    })
  })

  it('is good in the browser it was issued to, and another one cannot spend it', async () => {
    const { states } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    const other = await states.issue(LOGIN)
    const foreign = await states.consume(state, other.browser)
    expect(foreign.error?.reason).toBe('state_foreign')
    expect(foreign.login).toBeUndefined()
    const bare = await states.consume(state, undefined)
    expect(bare.error?.reason).toBe('state_cookie_missing')
    expect(bare.login).toBeUndefined()
    expect(await states.consume(state, browser)).toEqual({ login: LOGIN })
  })

  it('writes nothing to the store until it comes back, and then only that it did', async () => {
    const { states, store, clock } = setUp()
    const issued = await Promise.all(Array.from({ length: 200 }, () => states.issue(LOGIN)))
    expect(await keysOf(store)).toEqual([])
    const [first, second] = issued
    await states.consume(first?.state, first?.browser)
    await states.consume(second?.state, issued[2]?.browser)
    const keys = await keysOf(store)
    expect(keys).toEqual([expect.stringMatching(/^login\/state\/[0-9a-f]{64}$/)])
    const everything = `${keys[0]} ${await store.get(keys[0] ?? '')}`
    for (const secret of [first?.state, first?.browser, LOGIN.returnTo])
      expect(everything).not.toContain(secret)
    await clock.advance(2 * LIFE_MS)
    expect(await keysOf(store)).toEqual([])
  })

  it('is good whatever other visitors do to the store', async () => {
    const { states, store } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    for await (const key of store.keys('')) await store.delete(key)
    expect(await states.consume(state, browser)).toEqual({ login: LOGIN })
  })

  it('is over after its time', async () => {
    const { states, clock } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    await clock.advance(LIFE_MS - 1)
    const other = await states.issue(LOGIN)
    expect((await states.consume(other.state, other.browser)).error).toBeUndefined()
    await clock.advance(1)
    const late = { login: LOGIN, error: { reason: 'state_expired' } }
    expect(await states.consume(state, browser)).toMatchObject(late)
    await clock.advance(10 * LIFE_MS)
    expect(await states.consume(state, browser)).toMatchObject(late)
  })

  it('lets two tabs of one browser sign in side by side, with one cookie or with two', async () => {
    const { states } = setUp()
    const first = await states.issue(LOGIN)
    const second = await states.issue({ ...LOGIN, returnTo: '/second' }, first.browser)
    expect((await states.consume(second.state, second.browser)).login?.returnTo).toBe('/second')
    expect((await states.consume(first.state, second.browser)).login?.returnTo).toBe('/orders')
    const third = await states.issue(LOGIN)
    const fourth = await states.issue({ ...LOGIN, returnTo: '/fourth' })
    const both = `${third.browser}.${fourth.browser}`
    expect((await states.consume(fourth.state, both)).login?.returnTo).toBe('/fourth')
    expect((await states.consume(third.state, both)).login?.returnTo).toBe('/orders')
  })

  it('stays within a cookie, however many logins are begun, and the newest are good', async () => {
    const { states } = setUp()
    let browser: string | undefined
    const begun: string[] = []
    for (let number = 0; number < 40; number++) {
      const returnTo = `/orders?${number}=${'%E5%8C%97%E4%BA%AC'.repeat(number)}`
      const issued = await states.issue({ ...LOGIN, returnTo }, browser)
      browser = issued.browser
      begun.push(issued.state)
      expect(browser.length).toBeLessThanOrEqual(3800)
    }
    expect((await states.consume(begun.at(-1), browser)).error).toBeUndefined()
    expect((await states.consume(begun.at(-2), browser)).error).toBeUndefined()
    expect((await states.consume(begun[0], browser)).error?.reason).toBe('state_foreign')
  })

  it('is not issued for an address that no cookie can hold', async () => {
    const { states } = setUp()
    // Hexadecimal digits shrink to a half at best.
    const random = `/${Array.from({ length: 150 }, (_, at) => sha256Hex(String(at))).join('')}`
    for (const returnTo of [random, `/${'a'.repeat(100_000)}`]) {
      await expect(states.issue({ ...LOGIN, returnTo })).rejects.toMatchObject({
        code: 'WECOM_REQUEST',
        reason: 'return_to_refused',
      })
    }
  })

  it('survives a new key while the old one is listed, on instances that have either first', async () => {
    const { create } = setUp()
    const [before, during, ahead] = [
      create([SECRET]),
      create([NEXT_SECRET, SECRET]),
      create([SECRET, NEXT_SECRET]),
    ]
    const old = await before.issue(LOGIN)
    expect(await during.consume(old.state, old.browser)).toEqual({ login: LOGIN })
    const fresh = await during.issue(LOGIN, old.browser)
    expect(await ahead.consume(fresh.state, fresh.browser)).toEqual({ login: LOGIN })
    const after = create([NEXT_SECRET])
    const lost = await before.issue(LOGIN)
    expect(await after.consume(lost.state, lost.browser)).toMatchObject({
      error: { reason: 'state_unknown' },
    })
    // A cookie that cannot be opened does not harm a login that begins beside it.
    const beside = await after.issue(LOGIN, lost.browser)
    expect(await after.consume(beside.state, beside.browser)).toEqual({ login: LOGIN })
  })

  it('is refused with a cookie that was changed by as much as a character', async () => {
    const { states } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    for (let at = 0; at < browser.length; at++) {
      const other = browser[at] === 'A' ? 'B' : 'A'
      const changed = browser.slice(0, at) + other + browser.slice(at + 1)
      expect((await states.consume(state, changed)).error?.reason, String(at)).toBe('state_cookie_invalid')
    }
    expect(await states.consume(state, browser)).toEqual({ login: LOGIN })
  })

  it('is refused with any cookie that was not made here', async () => {
    const { states } = setUp()
    const { state } = await states.issue(LOGIN)
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String({ maxLength: 600 })), async (text) => {
        const { error, login } = await states.consume(state, text)
        expect(error?.code).toBe('WECOM_STATE')
        expect(login).toBeUndefined()
      }),
    )
  })

  it('of a login is none of an installation, nor the other way round', async () => {
    const { states, store, clock } = setUp()
    const installs = new InstallStates({ store, clock, lifeMs: LIFE_MS, secrets: [SECRET] })
    const login = await states.issue(LOGIN)
    const install = await installs.issue({ suiteId: 'ww1', returnTo: '/' })
    expect((await installs.consume(login.state, login.browser)).error?.reason).toBe('state_unknown')
    expect((await states.consume(install.state, install.browser)).error?.reason).toBe('state_unknown')
    expect((await states.consume(login.state, install.browser)).error?.reason).toBe('state_cookie_invalid')
  })

  it('shows nobody what it stands for', async () => {
    const { states } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    const shown = browser + Buffer.from(browser, 'base64url').toString('latin1')
    for (const secret of [state, 'orders', 'ww1', 'wp1']) expect(shown).not.toContain(secret)
    expect((await states.issue(LOGIN)).browser.slice(0, 40)).not.toBe(browser.slice(0, 40))
  })

  it('that was never issued is refused, whatever it looks like', async () => {
    const { states } = setUp()
    const { browser } = await states.issue(LOGIN)
    expect((await states.consume(undefined, browser)).error?.reason).toBe('state_missing')
    expect((await states.consume('', browser)).error?.reason).toBe('state_missing')
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        expect((await states.consume(text, browser)).error?.reason).toBe('state_unknown')
      }),
    )
    expect((await states.consume('a'.repeat(100_000), browser)).error?.reason).toBe('state_unknown')
  })
})
