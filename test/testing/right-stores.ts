import { type Clock, systemClock } from '../../src/base/index.js'
import { MemoryStore, type Store, type WriteOptions } from '../../src/store/index.js'
import type { StorePlace } from '../../src/testing/index.js'
import { collect, spoilt } from './broken-stores/spoil.js'

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Every call and every page of a list takes its time, and they come back in no particular order. */
export function delayed(store: Store): Store {
  const later = async <T>(work: () => Promise<T>): Promise<T> => {
    await wait(Math.random() * 3)
    return work()
  }
  return {
    get: (key) => later(() => store.get(key)),
    set: (...args) => later(() => store.set(...args)),
    swap: (...args) => later(() => store.swap(...args)),
    delete: (key) => later(() => store.delete(key)),
    async *keys(prefix) {
      const all = await later(() => collect(store.keys(prefix)))
      for (let start = 0; start < all.length; start += 100) {
        await wait(Math.random() * 3)
        yield* all.slice(start, start + 100)
      }
    },
  }
}

/** Says `null` for "nothing there", and keeps times as whole milliseconds. */
export function roundingToMilliseconds(store: Store): Store {
  const rounded = (options?: WriteOptions): WriteOptions =>
    options?.expiresAt === undefined ? {} : { expiresAt: Math.round(options.expiresAt) }
  return spoilt(store, {
    get: async (key) => (await store.get(key)) ?? (null as unknown as undefined),
    set: (key, value, options) => store.set(key, value, rounded(options)),
    swap: (key, expected, next, options) => store.swap(key, expected, next, rounded(options)),
  })
}

/**
 * As a server that is given lives and goes by a clock of its own, some minutes off; several connections to it,
 * which can be cut.
 */
export function serverOfItsOwnTime(): StorePlace {
  const ahead: Clock = { now: () => systemClock.now() + 600_000, timer: systemClock.timer }
  const server = new MemoryStore({ clock: ahead })
  let isCut = false
  const ask = async <T>(work: () => Promise<T>): Promise<T> => {
    await wait(Math.random() * 2)
    if (isCut) throw new Error('connect ECONNREFUSED')
    return work()
  }
  const live = (options?: WriteOptions): WriteOptions => {
    if (options?.expiresAt === undefined || options.expiresAt === Number.POSITIVE_INFINITY) return {}
    return { expiresAt: ahead.now() + Math.ceil(options.expiresAt - systemClock.now()) }
  }
  const connection = (): Store => ({
    get: (key) => ask(() => server.get(key)),
    set(key, value, options) {
      const lasting = live(options)
      return ask(() => server.set(key, value, lasting))
    },
    swap(key, expected, next, options) {
      const lasting = live(options)
      return ask(() => server.swap(key, expected, next, lasting))
    },
    delete: (key) => ask(() => server.delete(key)),
    async *keys(prefix) {
      yield* await ask(() => collect(server.keys(prefix)))
    },
  })
  return {
    open: connection,
    interrupt: () => {
      isCut = true
      return () => {
        isCut = false
      }
    },
  }
}
