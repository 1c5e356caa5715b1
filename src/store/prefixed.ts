import { checkStore } from './check.js'
import type { Store } from './contract.js'

/**
 * The same store with `prefix` in front of every key: several systems on one store do not see each other.
 * End prefixes in a separator (`'shop:'`), so that none is the beginning of another. Closing stays the affair
 * of whoever opened the store underneath.
 */
export function prefixed(store: Store, prefix: string): Store {
  return {
    get: (key) => store.get(prefix + key),
    set: (key, value, options) => store.set(prefix + key, value, options),
    swap: (key, expected, next, options) => store.swap(prefix + key, expected, next, options),
    delete: (key) => store.delete(prefix + key),
    async *keys(start) {
      for await (const key of store.keys(prefix + start)) yield key.slice(prefix.length)
    },
    check: () => checkStore(store),
  }
}
