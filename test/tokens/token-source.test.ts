import { describe, expect, it } from 'vitest'
import { silentLogger } from '../../src/base/index.js'
import { MemoryStore, type Store } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { type FetchedToken, TokenSource } from '../../src/tokens/index.js'

const KEY = 'token/corp/ww1/ww2'

function setUp(store?: Store) {
  const clock = new FakeClock()
  const shared = store ?? new MemoryStore({ clock })
  const source = () => new TokenSource({ store: shared, clock, logger: silentLogger })
  let fetches = 0
  const fetch = async (): Promise<FetchedToken> => {
    fetches++
    const value = `token-${fetches}`
    await Promise.resolve()
    return { value, expiresIn: 7200 }
  }
  return { clock, store: shared, source, fetch, fetches: () => fetches }
}

describe('a token source', () => {
  it('fetches once for 10,000 callers at the same moment', async () => {
    const { source, fetch, fetches } = setUp()
    const tokens = source()
    const answers = await Promise.all(Array.from({ length: 10_000 }, () => tokens.get(KEY, fetch)))
    expect(new Set(answers)).toEqual(new Set(['token-1']))
    expect(fetches()).toBe(1)
  })

  it('fetches once again for 10,000 callers once the token has expired', async () => {
    const { source, fetch, fetches, clock } = setUp()
    const tokens = source()
    await tokens.get(KEY, fetch)
    await clock.advance(7_200_000)
    const answers = await Promise.all(Array.from({ length: 10_000 }, () => tokens.get(KEY, fetch)))
    expect(new Set(answers)).toEqual(new Set(['token-2']))
    expect(fetches()).toBe(2)
  })

  it('hands a failure to everyone who waited and leaves nothing in flight', async () => {
    const { source, fetch } = setUp()
    const tokens = source()
    let failures = 0
    const failing = () => {
      failures++
      return Promise.reject(new Error('no'))
    }
    const outcomes = await Promise.allSettled(Array.from({ length: 1000 }, () => tokens.get(KEY, failing)))
    expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true)
    expect(failures).toBe(1)
    await expect(tokens.get(KEY, fetch)).resolves.toBe('token-1')
  })

  it('shares one fetch between processes on one store', async () => {
    const { source, fetch, fetches, clock } = setUp()
    const [one, two] = [source(), source()]
    const both = Promise.all([one.get(KEY, fetch), two.get(KEY, fetch)])
    await clock.advance(1000)
    expect(await both).toEqual(['token-1', 'token-1'])
    expect(fetches()).toBe(1)
  })

  it('goes on by itself when the holder of the lease never delivers', async () => {
    const { source, fetch, fetches, clock } = setUp()
    const never = () => new Promise<FetchedToken>(() => {})
    void source().get(KEY, never)
    await clock.advance(1)
    const waiting = source().get(KEY, fetch)
    await clock.advance(20_000)
    await expect(waiting).resolves.toBe('token-1')
    expect(fetches()).toBe(1)
  })

  it('renews ahead of the expiry while the old token is still handed out', async () => {
    const { source, fetch, fetches, clock } = setUp()
    const tokens = source()
    await tokens.get(KEY, fetch)
    await clock.advance(7_200_000 - 60_000)
    expect(await tokens.get(KEY, fetch)).toBe('token-1')
    await clock.advance(10)
    expect(await tokens.get(KEY, fetch)).toBe('token-2')
    expect(fetches()).toBe(2)
  })

  it('keeps serving the old token when renewing fails, and does not hammer', async () => {
    const { source, fetch, clock } = setUp()
    const tokens = source()
    await tokens.get(KEY, fetch)
    await clock.advance(7_200_000 - 60_000)
    let tries = 0
    const failing = () => {
      tries++
      return Promise.reject(new Error('busy'))
    }
    for (let i = 0; i < 50; i++) expect(await tokens.get(KEY, failing)).toBe('token-1')
    await clock.advance(10)
    expect(tries).toBe(1)
  })

  it('drops a refused token only while it is the stored one', async () => {
    const { source, fetch, fetches } = setUp()
    const [one, two] = [source(), source()]
    await one.get(KEY, fetch)
    await two.get(KEY, fetch)
    await one.invalidate(KEY, 'token-1')
    expect(await one.get(KEY, fetch)).toBe('token-2')
    await two.invalidate(KEY, 'token-1')
    expect(await two.get(KEY, fetch)).toBe('token-2')
    expect(fetches()).toBe(2)
  })
})

describe('a token that is written late', () => {
  /** A fetch that answers when it is told to. */
  function slow(value: string) {
    let answer = () => {}
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    const fetch = async (): Promise<FetchedToken> => {
      await answered
      return { value, expiresIn: 7200 }
    }
    return { fetch, answer }
  }

  it('does not replace one that was fetched after it', async () => {
    const { source, fetch, clock, store } = setUp()
    const old = slow('old')
    const late = source().get(KEY, old.fetch)
    await clock.advance(1)
    const next = source().get(KEY, fetch)
    await clock.advance(20_000)
    expect(await next).toBe('token-1')
    old.answer()
    await clock.advance(1)
    expect(await late).toBe('token-1')
    expect(JSON.parse((await store.get(KEY)) ?? '')).toMatchObject({ value: 'token-1' })
  })

  it.each(['this process', 'another process'])('does not come back after %s forgot it', async (who) => {
    const { source, clock, store } = setUp()
    const [one, two] = [source(), source()]
    const old = slow('of the old code')
    let installed = true
    const late = one.get(KEY, () => {
      if (!installed) return Promise.reject(new Error('not installed'))
      return old.fetch()
    })
    const outcome = late.catch((error: unknown) => error)
    await clock.advance(1)
    installed = false
    await (who === 'this process' ? one : two).forget(KEY)
    old.answer()
    await clock.advance(1)
    expect(await outcome).toMatchObject({ message: 'not installed' })
    expect(await store.get(KEY)).not.toContain('of the old code')
    await expect(one.get(KEY, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  })

  it('is fetched again when the corp came back meanwhile', async () => {
    const { source, clock } = setUp()
    const tokens = source()
    const old = slow('of the old code')
    let code = 'old'
    const fetch = () =>
      code === 'old' ? old.fetch() : Promise.resolve({ value: 'of the new code', expiresIn: 7200 })
    const token = tokens.get(KEY, fetch)
    await clock.advance(1)
    code = 'new'
    await tokens.forget(KEY)
    old.answer()
    await clock.advance(1)
    expect(await token).toBe('of the new code')
    expect(await tokens.get(KEY, fetch)).toBe('of the new code')
  })

  it('is not renewed into a place that was emptied', async () => {
    const { source, fetch, clock, store } = setUp()
    const tokens = source()
    await tokens.get(KEY, fetch)
    await clock.advance(7_200_000 - 60_000)
    const renewal = slow('renewed')
    await tokens.get(KEY, renewal.fetch)
    await clock.advance(1)
    await tokens.forget(KEY)
    renewal.answer()
    await clock.advance(1)
    expect(await store.get(KEY)).not.toContain('renewed')
    await expect(tokens.get(KEY, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
  })
})

describe('a token and clocks that are wrong', () => {
  const DAY = 86_400_000

  it('that was fetched by a clock far ahead is not used by others', async () => {
    const { fetch, fetches, clock, store, source } = setUp()
    const ahead = new TokenSource({ store, clock: new FakeClock(clock.now() + DAY), logger: silentLogger })
    await ahead.get(KEY, fetch)
    expect(await source().get(KEY, fetch)).toBe('token-2')
    expect(fetches()).toBe(2)
  })

  it('is looked at anew when the own clock is set back', async () => {
    const { fetch, clock, source } = setUp()
    const tokens = source()
    const right = clock.now()
    clock.set(right + DAY)
    await tokens.get(KEY, fetch)
    clock.set(right + 3 * 3_600_000)
    expect(await tokens.get(KEY, fetch)).toBe('token-2')
  })

  it('is shared by machines a minute apart', async () => {
    const { fetch, fetches, clock, store, source } = setUp()
    const ahead = new TokenSource({ store, clock: new FakeClock(clock.now() + 60_000), logger: silentLogger })
    await ahead.get(KEY, fetch)
    expect(await source().get(KEY, fetch)).toBe('token-1')
    expect(fetches()).toBe(1)
  })

  it('does not wait longer for a lease that was taken hours ahead', async () => {
    const { fetch, clock, store, source } = setUp()
    const ahead = new TokenSource({ store, clock: new FakeClock(clock.now() + DAY), logger: silentLogger })
    void ahead.get(KEY, () => new Promise(() => {}))
    await clock.advance(1)
    const token = source().get(KEY, fetch)
    await clock.advance(20_000)
    expect(await token).toBe('token-1')
  })
})

describe('a damaged record', () => {
  const now = new FakeClock().now()
  const whole = { value: 'stored', fetchedAt: now, endsAt: now + 7_200_000, expiresAt: now + 7_200_000 }
  const damaged: unknown[] = [
    '',
    '{"value":',
    'null',
    '7',
    '[]',
    {},
    { ...whole, value: '' },
    { ...whole, value: 7 },
    { ...whole, value: null },
    { ...whole, expiresAt: 'tomorrow' },
    { ...whole, expiresAt: null },
    { ...whole, expiresAt: 1e300 },
    { ...whole, fetchedAt: undefined },
    { ...whole, endsAt: '2000' },
    { ...whole, renewAt: 'x' },
  ]

  it('of a whole one differs by what it is damaged in', async () => {
    const { source, store, fetch } = setUp()
    await store.set(KEY, JSON.stringify(whole))
    expect(await source().get(KEY, fetch)).toBe('stored')
  })

  it.each(damaged)('is replaced by a fetched token: %j', async (record) => {
    const warnings: string[] = []
    const { store, fetch, clock } = setUp()
    const logger = { ...silentLogger, warn: (message: string) => void warnings.push(message) }
    const tokens = new TokenSource({ store, clock, logger })
    await store.set(KEY, typeof record === 'string' ? record : JSON.stringify(record))
    expect(await tokens.get(KEY, fetch)).toBe('token-1')
    expect(JSON.parse((await store.get(KEY)) ?? '')).toMatchObject({ value: 'token-1' })
    expect(warnings).toHaveLength(1)
    await store.set(KEY, '{')
    await tokens.invalidate(KEY, 'token-1')
    expect(warnings).toHaveLength(1)
  })
})

describe('a store that takes no token', () => {
  it('is an error after a few rounds, and no endless fetching', async () => {
    const inner = new MemoryStore()
    const store: Store = {
      get: (key) => inner.get(key),
      set: (key, value, options) => inner.set(key, value, options),
      swap: async (key, expected, next, options) =>
        key === KEY ? false : inner.swap(key, expected, next, options),
      delete: (key) => inner.delete(key),
      keys: (prefix) => inner.keys(prefix),
    }
    const { source, fetch, fetches } = setUp(store)
    await expect(source().get(KEY, fetch)).rejects.toMatchObject({ code: 'WECOM_STORE' })
    expect(fetches()).toBeLessThan(20)
  })
})
