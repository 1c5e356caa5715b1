import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/base/index.js'
import { MemoryStore, type Store } from '../../src/store/index.js'
import { type StoreCapabilities, storeConformance } from '../../src/testing/index.js'

/** Runs the suite with a runner of its own and gives the names of the failed tests. */
async function failuresOf(make: (clock: Clock) => Store, capabilities?: StoreCapabilities) {
  const tests: { name: string; body: () => Promise<void> }[] = []
  const api = {
    describe: (_: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push({ name, body }),
    expect,
  }
  storeConformance(api, (clock) => ({ open: () => make(clock) }), capabilities)
  const failed: string[] = []
  for (const { name, body } of tests) await body().catch(() => failed.push(name))
  return { failed, names: tests.map(({ name }) => name) }
}

function spoilt(store: Store, spoil: Partial<Store>): Store {
  return {
    get: (key) => store.get(key),
    set: (...args) => store.set(...args),
    swap: (...args) => store.swap(...args),
    delete: (key) => store.delete(key),
    keys: (prefix) => store.keys(prefix),
    ...spoil,
  }
}

describe('the store conformance suite', () => {
  it('passes a right store under any runner', async () => {
    const { failed, names } = await failuresOf((clock) => new MemoryStore({ clock }))
    expect(failed).toEqual([])
    expect(names.length).toBeGreaterThan(15)
  })

  it('passes a right store that has no other clock than the machine', async () => {
    const { failed } = await failuresOf(() => new MemoryStore(), { realTime: true })
    expect(failed).toEqual([])
  })

  it('runs the tests of several stores on one place only where that is promised', async () => {
    const promised = await failuresOf((clock) => new MemoryStore({ clock }), {
      shared: true,
      persistent: true,
    })
    expect(promised.failed).toHaveLength(4)
  })

  it('catches a swap that is not atomic', async () => {
    const { failed } = await failuresOf((clock) => {
      const store = new MemoryStore({ clock })
      return spoilt(store, {
        async swap(key, expected, next, options) {
          if ((await store.get(key)) !== expected) return false
          await Promise.resolve()
          if (next === undefined) await store.delete(key)
          else await store.set(key, next, options)
          return true
        },
      })
    })
    expect(failed).toContain('lets one of 100 concurrent swaps win')
  })

  it('catches an expiry that is ignored, and a prefix taken for a pattern', async () => {
    const ignoring = await failuresOf((clock) => {
      const store = new MemoryStore({ clock })
      return spoilt(store, { set: (key, value) => store.set(key, value) })
    })
    expect(ignoring.failed).toContain('keeps a record until its expiry and not longer')
    const pattern = await failuresOf((clock) => {
      const store = new MemoryStore({ clock })
      return spoilt(store, {
        async *keys(prefix) {
          const like = new RegExp(
            `^${prefix.replaceAll('%', '.*').replaceAll('_', '.').replaceAll('*', '.*')}`,
          )
          for await (const key of store.keys('')) if (like.test(key)) yield key
        },
      })
    })
    expect(pattern.failed).toContain(
      'lists exactly the keys with a prefix, taken literally and with its case',
    )
  })

  it('catches stores that share what they should not', async () => {
    const one = new MemoryStore()
    const { failed } = await failuresOf(() => one)
    expect(failed).toContain('shares nothing with a store elsewhere')
  })
})
