import { describe, expect, it } from 'vitest'
import { MemoryStore, prefixed } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

async function count(store: MemoryStore, prefix: string): Promise<number> {
  let found = 0
  for await (const _ of store.keys(prefix)) found++
  return found
}

describe('the memory store', () => {
  it('evicts the least recently used of the expiring records and none of the others', async () => {
    const clock = new FakeClock()
    const store = new MemoryStore({ clock, maxEntries: 10 })
    const expiresAt = clock.now() + 60_000
    for (let i = 0; i < 50; i++) await store.set(`installation/${i}`, 'x')
    for (let i = 0; i < 10; i++) await store.set(`token/${i}`, 'x', { expiresAt })
    await store.get('token/0')
    for (let i = 10; i < 14; i++) await store.set(`token/${i}`, 'x', { expiresAt })
    expect(await count(store, 'installation/')).toBe(50)
    expect(await count(store, 'token/')).toBe(10)
    expect(await store.get('token/0')).toBe('x')
    expect(await store.get('token/1')).toBeUndefined()
  })

  it('takes a list for no use of what is listed', async () => {
    const clock = new FakeClock()
    const store = new MemoryStore({ clock, maxEntries: 3 })
    const expiresAt = clock.now() + 60_000
    for (const key of ['a', 'b', 'c']) await store.set(key, 'x', { expiresAt })
    await store.get('a')
    expect(await count(store, '')).toBe(3)
    await store.set('d', 'x', { expiresAt })
    expect([await store.get('a'), await store.get('b')]).toEqual(['x', undefined])
  })

  it('protects a record from eviction from the moment it has no expiry any more', async () => {
    const clock = new FakeClock()
    const store = new MemoryStore({ clock, maxEntries: 2 })
    await store.set('a', '1', { expiresAt: clock.now() + 1000 })
    await store.set('a', '2')
    for (let i = 0; i < 5; i++) await store.set(`token/${i}`, 'x', { expiresAt: clock.now() + 1000 })
    expect(await store.get('a')).toBe('2')
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses %s as maxEntries', (maxEntries) => {
    expect(() => new MemoryStore({ maxEntries })).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG' }) as Error,
    )
  })

  it('refuses an expiry that is not a number and takes Infinity for never', async () => {
    const clock = new FakeClock()
    const store = new MemoryStore({ clock })
    await expect(store.set('a', '1', { expiresAt: Number.NaN })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
    await store.set('a', '1', { expiresAt: Number.POSITIVE_INFINITY })
    clock.set(Number.MAX_SAFE_INTEGER)
    expect(await store.get('a')).toBe('1')
  })
})

describe('prefixed stores', () => {
  it('do not see each other on one store', async () => {
    const store = new MemoryStore()
    const [one, two] = [prefixed(store, 'one:'), prefixed(store, 'two:')]
    await one.set('a', '1')
    await two.set('a', '2')
    await two.delete('a')
    expect(await one.get('a')).toBe('1')
    expect(await store.get('one:a')).toBe('1')
    expect(await count(store, '')).toBe(1)
  })
})
