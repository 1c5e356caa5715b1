import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acquireLease,
  claimOnce,
  compareAndDelete,
  MemoryStore,
  readJson,
  readRecord,
  type Store,
  storeKeys,
  updateText,
  writeJson,
} from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

function setUp() {
  const clock = new FakeClock()
  return { clock, store: new MemoryStore({ clock }) }
}

describe('store keys', () => {
  it('have the documented forms', () => {
    expect(storeKeys.suiteTicket('ww1')).toBe('ticket/ww1')
    expect(storeKeys.token('provider', 'wwP')).toBe('token/provider/wwP')
    expect(storeKeys.token('suite', 'wwP', 'ww1')).toBe('token/suite/wwP/ww1')
    expect(storeKeys.token('corp', 'wwP', 'ww1', 'wwC')).toBe('token/corp/wwP/ww1/wwC')
    expect(storeKeys.installation('ww1', 'wwC')).toBe('installation/ww1/wwC')
    expect(storeKeys.authCode('ww1', 'ab12')).toBe('authcode/ww1/ab12')
    expect(storeKeys.loginState('ab12')).toBe('login/state/ab12')
    expect(storeKeys.loginCode('ww1', 'ab12')).toBe('login/code/ww1/ab12')
    expect(storeKeys.inboxPending('wwP', 'i')).toBe('inbox/pending/wwP/i')
    expect(storeKeys.inboxSeen('wwP', 'i')).toBe('inbox/seen/wwP/i')
    expect(storeKeys.dead('wwP', 'i')).toBe('inbox/dead/wwP/i')
    expect(storeKeys.lease(storeKeys.suiteTicket('ww1'))).toBe('lease/ticket/ww1')
  })

  it('never meet for different ids, whatever is in them', () => {
    const id = fc.string({ unit: 'binary', minLength: 1, maxLength: 6 })
    const ids = fc.tuple(id, id)
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        fc.pre(a[0] !== b[0] || a[1] !== b[1])
        expect(storeKeys.installation(...a)).not.toBe(storeKeys.installation(...b))
        expect(storeKeys.token('corp', 'p', ...a)).not.toBe(storeKeys.token('corp', 'p', ...b))
      }),
    )
  })

  it('put an installation under the prefix of its own suite only', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '/', '%', 'é'), minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(text, text, text, (suite, corp, other) => {
        const key = storeKeys.installation(suite, corp)
        expect(key.startsWith(storeKeys.installationPrefix(other))).toBe(suite === other)
      }),
    )
  })

  it('keep the events of two providers apart', () => {
    expect(storeKeys.inboxPending('p', 'x').startsWith(storeKeys.inboxPendingPrefix('p'))).toBe(true)
    expect(storeKeys.inboxPending('pp', 'x').startsWith(storeKeys.inboxPendingPrefix('p'))).toBe(false)
    expect(storeKeys.dead('p', 'x').startsWith(storeKeys.deadPrefix('p'))).toBe(true)
    expect(storeKeys.dead('p/', 'x').startsWith(storeKeys.deadPrefix('p'))).toBe(false)
  })
})

describe('JSON records', () => {
  it('come back as they were written', async () => {
    const { store, clock } = setUp()
    await writeJson(store, 'a', { n: 1, text: '企业' }, { expiresAt: clock.now() + 10 })
    expect(await readJson(store, 'a')).toEqual({ n: 1, text: '企业' })
    await clock.advance(10)
    expect(await readJson(store, 'a')).toBeUndefined()
  })

  it('that are damaged are reported without their content', async () => {
    const { store } = setUp()
    await store.set('a', 'SECRET{')
    const error = await readJson(store, 'a').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'WECOM_STORE', reason: 'not_json' })
    expect(`${JSON.stringify(error)}${(error as Error).stack}`).not.toContain('SECRET')
  })
})

describe('updating a text', () => {
  const add = (by: number) => (text: string | undefined) => String(Number(text ?? 0) + by)

  it('loses none of many concurrent changes', async () => {
    const { store } = setUp()
    await Promise.all([1, 2, 3, 4, 5, 6, 7].map((by) => updateText(store, 'a', add(by))))
    expect(await store.get('a')).toBe('28')
  })

  it('leaves it alone when there is nothing to change', async () => {
    const { store } = setUp()
    expect(await updateText(store, 'a', () => undefined)).toBe(false)
    expect(await store.get('a')).toBeUndefined()
  })

  it('ends, and says so, on a store whose swap never does anything', async () => {
    const { store } = setUp()
    store.swap = () => Promise.resolve(false)
    await expect(updateText(store, 'a', add(1))).rejects.toMatchObject({
      code: 'WECOM_STORE',
      reason: 'contended',
    })
  })
})

describe('a record that is read with a check', () => {
  const isPoint = (value: unknown): value is { x: number } =>
    typeof (value as { x?: unknown } | null)?.x === 'number'

  it.each(['', 'not json', 'null', '3', '[]', '{}', '{"x":"1"}'])(
    'has no value when it is %s',
    async (text) => {
      const { store } = setUp()
      await store.set('a', text)
      expect(await readRecord(store, 'a', isPoint)).toEqual({ text, value: undefined })
    },
  )

  it('has its text and its value when it is whole', async () => {
    const { store } = setUp()
    await store.set('a', '{"x":1}')
    expect(await readRecord(store, 'a', isPoint)).toEqual({ text: '{"x":1}', value: { x: 1 } })
    expect(await readRecord(store, 'b', isPoint)).toBeUndefined()
  })
})

describe('compareAndDelete and claimOnce', () => {
  it('delete only what is expected', async () => {
    const { store } = setUp()
    await store.set('a', 'new')
    expect(await compareAndDelete(store, 'a', 'old')).toBe(false)
    expect(await store.get('a')).toBe('new')
    expect(await compareAndDelete(store, 'a', 'new')).toBe(true)
    expect(await store.get('a')).toBeUndefined()
  })

  it('let one caller through until the claim runs out', async () => {
    const { store, clock } = setUp()
    const claim = () => claimOnce(store, 'a', { expiresAt: clock.now() + 100 })
    const claims = await Promise.all(Array.from({ length: 20 }, claim))
    expect(claims.filter(Boolean)).toHaveLength(1)
    await clock.advance(99)
    expect(await claim()).toBe(false)
    await clock.advance(1)
    expect(await claim()).toBe(true)
  })
})

describe('a lease', () => {
  it('is held by one at a time and free again after its release', async () => {
    const { store, clock } = setUp()
    const take = () => acquireLease(store, 'lease/a', { clock, ttlMs: 1000 })
    const leases = (await Promise.all([take(), take(), take()])).filter((lease) => lease !== undefined)
    expect(leases).toHaveLength(1)
    await leases[0]?.release()
    expect(await take()).toBeDefined()
  })

  it('is free once it has run out, and its former holder can neither renew nor release it', async () => {
    const { store, clock } = setUp()
    const take = () => acquireLease(store, 'lease/a', { clock, ttlMs: 1000 })
    const first = await take()
    await clock.advance(999)
    expect(await take()).toBeUndefined()
    await clock.advance(1)
    const second = await take()
    expect(second).toBeDefined()
    expect(await first?.renew()).toBe(false)
    await first?.release()
    expect(await take()).toBeUndefined()
    expect(await second?.renew()).toBe(true)
  })

  it('lasts as long as it is renewed', async () => {
    const { store, clock } = setUp()
    const take = () => acquireLease(store, 'lease/a', { clock, ttlMs: 1000 })
    const lease = await take()
    for (let i = 0; i < 5; i++) {
      await clock.advance(600)
      expect(await lease?.renew()).toBe(true)
    }
    expect(await take()).toBeUndefined()
  })

  it('does not fail the work done under it when the store fails at its release', async () => {
    const { store, clock } = setUp()
    let broken = false
    const flaky: Store = {
      get: (key) => store.get(key),
      set: (...args) => store.set(...args),
      delete: (key) => store.delete(key),
      keys: (prefix) => store.keys(prefix),
      swap: (...args) => (broken ? Promise.reject(new Error('down')) : store.swap(...args)),
    }
    const lease = await acquireLease(flaky, 'lease/a', { clock, ttlMs: 1000 })
    broken = true
    await expect(lease?.release()).resolves.toBeUndefined()
    await expect(lease?.renew()).rejects.toThrow('down')
  })
})
