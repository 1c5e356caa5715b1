import type { Store } from '../../../src/store/index.js'
import { type BrokenStore, broken, collect, lists } from './spoil.js'

const ALL = 'lists all of 1,250 keys, each of them once'

/** Page by page, as `page` cuts them from the sorted keys of all the store. */
function firstPage(size: number, order: 'before' | 'after') {
  return lists(async function* (store, prefix) {
    const keys = (await collect(store.keys(order === 'before' ? '' : prefix))).sort().slice(0, size)
    for (const key of keys) if (key.startsWith(prefix)) yield key
  })
}

async function* byOffset(store: Store, prefix: string, size: number): AsyncGenerator<string> {
  for (let offset = 0; ; offset += size) {
    const page = (await collect(store.keys(prefix))).sort().slice(offset, offset + size)
    yield* page
    if (page.length < size) return
  }
}

export const listingFaults: readonly BrokenStore[] = [
  broken('the first 10 keys only', ALL, firstPage(10, 'after')),
  broken('the first page of 1,000 keys only', ALL, firstPage(1000, 'after')),
  broken('a page of all keys, then those with the prefix', ALL, firstPage(1000, 'before')),
  broken(
    'one key lost between pages',
    ALL,
    lists(async function* (store, prefix) {
      let n = 0
      for await (const key of store.keys(prefix)) if (++n % 500 !== 0) yield key
    }),
  ),
  broken(
    'keys twice, as a scan gives them',
    ALL,
    lists(async function* (store, prefix) {
      let n = 0
      for await (const key of store.keys(prefix)) {
        yield key
        if (++n % 100 === 0) yield key
      }
    }),
  ),
  broken(
    'an end at the first page without live keys',
    'lists on behind pages of which nothing is left',
    (store) => {
      const written = new Set<string>()
      return {
        set: (key, value, options) => {
          written.add(key)
          return store.set(key, value, options)
        },
        async *keys(prefix) {
          const all = [...written].filter((key) => key.startsWith(prefix)).sort()
          for (let start = 0; start < all.length; start += 100) {
            let live = 0
            for (const key of all.slice(start, start + 100)) {
              if ((await store.get(key)) === undefined) continue
              live++
              yield key
            }
            if (live === 0) return
          }
        },
      }
    },
  ),
  broken(
    'pages of 20 by offset',
    'lets records be deleted while they are listed',
    lists((store, prefix) => byOffset(store, prefix, 20)),
  ),
  broken(
    'pages of 1,000 by offset',
    'lets records be deleted while they are listed',
    lists((store, prefix) => byOffset(store, prefix, 1000)),
  ),
  broken(
    'pages of 7 by offset',
    'lists all that stays while other records come and go',
    lists((store, prefix) => byOffset(store, prefix, 7)),
  ),
  broken(
    'a list that follows what is rewritten',
    'lets records be read and rewritten while they are listed',
    (store) => {
      let order: string[] = []
      const touch = (key: string) => {
        order = [...order.filter((other) => other !== key), key]
      }
      return {
        set: (key, value, options) => {
          touch(key)
          return store.set(key, value, options)
        },
        async *keys(prefix) {
          const seen = new Set<string>()
          for (let i = 0; i < order.length; i++) {
            const key = order[i] ?? ''
            if (!key.startsWith(prefix) || (await store.get(key)) === undefined) continue
            seen.add(key)
            yield key
          }
        },
      }
    },
  ),
  broken(
    'a connection held by a list that was left',
    'can be left in the middle of a list, and makes two lists at once',
    (store) => {
      let held = 0
      return {
        async *keys(prefix) {
          if (held > 3) throw new Error('no connection left')
          held++
          for await (const key of store.keys(prefix)) yield key
          held--
        },
      }
    },
  ),
  broken(
    'one list at a time',
    'can be left in the middle of a list, and makes two lists at once',
    (store) => {
      let keys: string[] = []
      return {
        async *keys(prefix) {
          keys = await collect(store.keys(prefix))
          for (let key = keys.shift(); key !== undefined; key = keys.shift()) yield key
        },
      }
    },
  ),
  broken(
    'no records with an empty value',
    'gives back what was written, the empty text included',
    lists(async function* (store, prefix) {
      for await (const key of store.keys(prefix)) if (await store.get(key)) yield key
    }),
  ),
  broken('an index kept beside the records', 'lists nothing of its own making', (store) => ({
    async set(key, value, options) {
      await store.set(key, value, options)
      if (options?.expiresAt !== undefined) await store.set(`idx:${options.expiresAt}:${key}`, '1', options)
    },
  })),
  broken('locks left behind by swaps', 'lists nothing of its own making', (store) => ({
    async swap(key, expected, next, options) {
      await store.set(`lock:${key}`, '1')
      return store.swap(key, expected, next, options)
    },
  })),
  broken('a list that lags behind', 'shows every change to a reader who has looked before', (store) => {
    let listed: string[] = []
    return {
      async *keys(prefix) {
        const before = listed
        listed = await collect(store.keys(''))
        for (const key of before) if (key.startsWith(prefix)) yield key
      },
    }
  }),
  broken(
    'pages of a megabyte',
    'lists records however long their values are',
    lists(async function* (store, prefix) {
      let bytes = 0
      for await (const key of store.keys(prefix)) {
        bytes += (await store.get(key))?.length ?? 0
        if (bytes > 1024 * 1024) return
        yield key
      }
    }),
  ),
]
