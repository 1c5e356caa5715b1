import type { Store } from '../../../src/store/index.js'
import { type BrokenStore, broken, soon, write } from './spoil.js'

/** Reads, thinks, writes; only for the swaps that `when` picks. */
function notAtomic(when: (expected: string | undefined, next: string | undefined) => boolean) {
  return (store: Store): Partial<Store> => ({
    async swap(key, expected, next, options) {
      if (!when(expected, next)) return store.swap(key, expected, next, options)
      if ((await store.get(key)) !== expected) return false
      await soon()
      await write(store, key, next, options)
      return true
    },
  })
}

export const swapFaults: readonly BrokenStore[] = [
  broken(
    'swap in two steps',
    'lets one of 100 concurrent swaps win',
    notAtomic(() => true),
  ),
  broken(
    'insertion in two steps',
    'lets one of 100 concurrent swaps win',
    notAtomic((expected) => expected === undefined),
  ),
  broken(
    'update in two steps',
    'lets one of 100 concurrent swaps of a stored value win',
    notAtomic((expected, next) => expected !== undefined && next !== undefined),
  ),
  broken(
    'deletion in two steps',
    'lets one of 50 concurrent swaps to absence win',
    notAtomic((_, next) => next === undefined),
  ),
  broken('insertion over a stored value', 'swaps only what is as expected', (store) => ({
    async swap(key, expected, next, options) {
      if (expected !== undefined) return store.swap(key, expected, next, options)
      await write(store, key, next, options)
      return true
    },
  })),
  broken('a swap that makes what it expects', 'makes no record by a swap that expects one', (store) => ({
    async swap(key, expected, next, options) {
      if ((await store.get(key)) !== undefined) return store.swap(key, expected, next, options)
      return store.swap(key, undefined, next, options)
    },
  })),
  broken('a swap that says no and writes', 'swaps only what is as expected', (store) => ({
    async swap(key, expected, next, options) {
      const done = await store.swap(key, expected, next, options)
      if (!done && next !== undefined && (await store.get(key)) !== undefined) await store.set(key, next)
      return done
    },
  })),
  broken('a swap that says yes and does nothing', 'swaps only what is as expected', (store) => ({
    swap: async (key, expected) => (await store.get(key)) === expected,
  })),
  broken('changed rows counted instead of found ones', 'swaps a value for the same value', (store) => ({
    swap: async (key, expected, next, options) =>
      (await store.swap(key, expected, next, options)) && expected !== next,
  })),
  broken('a number of rows as the answer', 'swaps only what is as expected', (store) => ({
    swap: async (key, expected, next, options) =>
      ((await store.swap(key, expected, next, options)) ? 1 : 0) as unknown as boolean,
  })),
  broken('a swap to absence that writes the empty text', 'swaps from and to absence', (store) => ({
    swap: (key, expected, next, options) => store.swap(key, expected, next ?? '', options),
  })),
  broken('a swap from absence to absence that fails', 'swaps from and to absence', (store) => ({
    swap: async (key, expected, next, options) =>
      (expected !== undefined || next !== undefined) && store.swap(key, expected, next, options),
  })),
  broken(
    'a version that does not count plain writes',
    'swaps by what plain writes have left behind',
    (store) => {
      const known = new Map<string, string | undefined>()
      return {
        async swap(key, expected, next, options) {
          const current = known.has(key) ? known.get(key) : await store.get(key)
          if (current !== expected) return false
          known.set(key, next)
          await write(store, key, next, options)
          return true
        },
      }
    },
  ),
  broken('a deadlock of swaps of different keys', 'lets swaps of different keys all win at once', (store) => {
    let running = 0
    return {
      async swap(key, expected, next, options) {
        if (running >= 10) throw new Error('deadlock found when trying to get a lock')
        running++
        await soon()
        running--
        return store.swap(key, expected, next, options)
      },
    }
  }),
  broken('a lost swap told as won', 'counts exactly when 20 callers increment by swap', (store) => {
    let lost = 0
    return {
      swap: async (key, expected, next, options) =>
        (await store.swap(key, expected, next, options)) || (key === 'n' && ++lost % 5 === 0),
    }
  }),
]
