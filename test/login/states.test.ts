import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MemoryStore, type PendingLogin } from '../../src/index.js'
import { LoginStates } from '../../src/login/index.js'
import { FakeClock } from '../../src/testing/index.js'

const LIFE_MS = 600_000
const LOGIN: PendingLogin = { kind: 'web', suiteId: 'ww1', corpId: 'wp1', returnTo: '/orders', restarts: 0 }

function setUp() {
  const clock = new FakeClock()
  const store = new MemoryStore({ clock })
  const create = () => new LoginStates(store, clock, LIFE_MS)
  return { clock, store, states: create(), create }
}

describe('a state', () => {
  it('is made of letters and digits, and no two are alike', async () => {
    const { states } = setUp()
    const issued = await Promise.all(Array.from({ length: 500 }, () => states.issue(LOGIN)))
    for (const { state, browser } of issued) {
      expect(state).toMatch(/^[a-zA-Z0-9]{32}$/)
      expect(browser).toMatch(/^[a-zA-Z0-9]{32}$/)
    }
    expect(new Set(issued.flatMap(({ state, browser }) => [state, browser])).size).toBe(1000)
  })

  it('brings back what the login was, on any instance', async () => {
    const { states, create } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    expect(await create().consume(state, browser)).toEqual({ login: LOGIN })
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

  it('is over after its time, and later forgotten', async () => {
    const { states, clock, store } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    await clock.advance(LIFE_MS)
    expect(await states.consume(state, browser)).toMatchObject({
      login: LOGIN,
      error: { reason: 'state_expired' },
    })
    await clock.advance(LIFE_MS)
    expect((await states.consume(state, browser)).error?.reason).toBe('state_unknown')
    const keys = []
    for await (const key of store.keys('login/')) keys.push(key)
    expect(keys).toEqual([])
  })

  it('lets two tabs of one browser sign in side by side', async () => {
    const { states } = setUp()
    const first = await states.issue(LOGIN)
    const second = await states.issue({ ...LOGIN, returnTo: '/second' }, first.browser)
    expect(second.browser).toBe(first.browser)
    expect((await states.consume(second.state, first.browser)).login?.returnTo).toBe('/second')
    expect((await states.consume(first.state, first.browser)).login?.returnTo).toBe('/orders')
  })

  it('is not issued to an id that is none of ours', async () => {
    const { states } = setUp()
    for (const browser of ['', 'short', 'x'.repeat(33), '../../etc', `${'a'.repeat(31)};`]) {
      expect((await states.issue(LOGIN, browser)).browser).not.toBe(browser)
    }
  })

  it('is not in the store, nor is the id of the browser', async () => {
    const { states, store } = setUp()
    const { state, browser } = await states.issue(LOGIN)
    let everything = ''
    for await (const key of store.keys('')) everything += `${key} ${await store.get(key)}`
    expect(everything).toContain('login/state/')
    expect(everything).not.toContain(state)
    expect(everything).not.toContain(browser)
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
