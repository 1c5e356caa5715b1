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
