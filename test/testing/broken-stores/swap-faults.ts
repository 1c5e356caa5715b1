import type { Store, WriteOptions } from '../../../src/store/index.js'
import { type BrokenStore, broken, brokenAmongMany } from './spoil.js'

const soon = () => new Promise((resolve) => setImmediate(resolve))

async function write(store: Store, key: string, next: string | undefined, options?: WriteOptions) {
  if (next === undefined) await store.delete(key)
  else await store.set(key, next, options)
}

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

export const stateFaults: readonly BrokenStore[] = [
  broken('set keeps the first value', 'overwrites', (store) => ({
    set: async (key, value, options) => void (await store.swap(key, undefined, value, options)),
  })),
  broken('a shorter value leaves the end of the longer one', 'overwrites', (store) => ({
    async set(key, value, options) {
      const before = (await store.get(key)) ?? ''
      await store.set(key, value + before.slice(value.length), options)
    },
  })),
  broken(
    'deleting what is not there fails',
    'deletes, and deletes what is not there without complaint',
    (store) => ({
      async delete(key) {
        if ((await store.get(key)) === undefined) throw new Error('not found')
        await store.delete(key)
      },
    }),
  ),
  broken(
    'deleted keys stay in the list',
    'deletes, and deletes what is not there without complaint',
    (store) => {
      const written = new Set<string>()
      return {
        set: (key, value, options) => {
          written.add(key)
          return store.set(key, value, options)
        },
        async *keys(prefix) {
          for (const key of written) if (key.startsWith(prefix)) yield key
        },
      }
    },
  ),
  broken('deletes all that begins so', 'deletes nothing but the key it is told', (store) => ({
    async delete(key) {
      for await (const other of store.keys(key)) await store.delete(other)
    },
  })),
  broken('deletes by a pattern', 'deletes nothing but the key it is told', (store) => ({
    async delete(key) {
      if (!/[*%]/.test(key)) return store.delete(key)
      for await (const other of store.keys(key.split(/[*%]/)[0] ?? '')) await store.delete(other)
    },
  })),
  broken('writes that are not waited for', 'overwrites', (store) => ({
    set: async (key, value, options) => {
      void soon().then(() => store.set(key, value, options))
    },
  })),
  broken(
    'deletions that are not waited for',
    'deletes, and deletes what is not there without complaint',
    (store) => ({
      delete: async (key) => {
        void soon().then(() => store.delete(key))
      },
    }),
  ),
  broken('a short read cache', 'shows every change to a reader who has looked before', (store) => {
    const cache = new Map<string, string | undefined>()
    return {
      async get(key) {
        if (!cache.has(key)) cache.set(key, await store.get(key))
        return cache.get(key)
      },
      set: (key, value, options) => {
        cache.delete(key)
        return store.set(key, value, options)
      },
      delete: (key) => {
        cache.delete(key)
        return store.delete(key)
      },
    }
  }),
  broken('a cache of what is absent', 'shows every change to a reader who has looked before', (store) => {
    const absent = new Set<string>()
    return {
      async get(key) {
        if (absent.has(key)) return undefined
        const value = await store.get(key)
        if (value === undefined) absent.add(key)
        return value
      },
    }
  }),
  broken('a failing get that says "absent"', 'gives the same answer however often it is asked', (store) => {
    let calls = 0
    return { get: async (key) => (++calls % 97 === 0 ? undefined : store.get(key)) }
  }),
  broken(
    'a get that fails at random says "absent"',
    'gives the same answer however often it is asked',
    (store) => ({
      get: async (key) => (Math.random() < 0.02 ? undefined : store.get(key)),
    }),
  ),
  broken(
    'answers handed to the wrong caller',
    'keeps apart what is read and written at the same time',
    (store) => {
      let asked = ''
      return {
        async get(key) {
          asked = key
          await soon()
          return store.get(asked)
        },
      }
    },
  ),
  broken('writes refused under load', 'keeps apart what is read and written at the same time', (store) => {
    let running = 0
    return {
      async set(key, value, options) {
        if (running >= 100) throw new Error('too many connections')
        running++
        await soon()
        await store.set(key, value, options)
        running--
      },
    }
  }),
  broken(
    'the later time wins, not the later write',
    'goes by the order of the writes and not by the clock',
    (store, clock) => {
      const times = new Map<string, number>()
      return {
        async set(key, value, options) {
          if (clock.now() < (times.get(key) ?? 0)) return
          times.set(key, clock.now())
          await store.set(key, value, options)
        },
      }
    },
  ),
]

const one = new Map<string, string>()

export const sharingFaults: readonly BrokenStore[] = [
  brokenAmongMany('one table for all', 'shares nothing with a store elsewhere', {}, () => ({
    get: async (key) => one.get(key),
    set: async (key, value) => void one.set(key, value),
  })),
  brokenAmongMany(
    'a read cache in each store',
    'shows a finished write to every other store on the place',
    { shared: true },
    (server) => {
      const cache = new Map<string, string | undefined>()
      return {
        async get(key) {
          if (!cache.has(key)) cache.set(key, await server.get(key))
          return cache.get(key)
        },
        async set(key, value, options) {
          cache.set(key, value)
          await server.set(key, value, options)
        },
        async swap(key, expected, next, options) {
          cache.delete(key)
          return server.swap(key, expected, next, options)
        },
        async delete(key) {
          cache.delete(key)
          await server.delete(key)
        },
      }
    },
  ),
  brokenAmongMany(
    'a lock in each process',
    'lets one of 100 concurrent swaps win over several stores on one place',
    { shared: true },
    (server) => {
      let turn: Promise<unknown> = Promise.resolve()
      return {
        swap(key, expected, next, options) {
          const mine = turn.then(async () => {
            if ((await server.get(key)) !== expected) return false
            await soon()
            await write(server, key, next, options)
            return true
          })
          turn = mine
          return mine
        },
      }
    },
  ),
  brokenAmongMany(
    'a replica read from',
    'shows a finished write to every other store on the place',
    { shared: true },
    (server, opened) => {
      const late: (string | undefined)[] = []
      return opened === 0
        ? {}
        : {
            async get(key) {
              late.push(await server.get(key))
              return late.length > 1 ? late.shift() : late[0]
            },
          }
    },
  ),
  brokenAmongMany(
    'an answer before the connection is there',
    'answers right from the first call after being opened anew',
    { persistent: true },
    (server) => {
      let connected = false
      return {
        async *keys(prefix) {
          if (connected) yield* server.keys(prefix)
          connected = true
        },
      }
    },
  ),
  brokenAmongMany(
    'expiries lost when opened anew',
    'finds everything again after being opened anew, expiries included',
    { persistent: true },
    (server, opened, clock) => {
      const forgotten = server
      return opened === 0
        ? {
            set: (key, value, options) =>
              forgotten.set(key, value, (options?.expiresAt ?? 0) < clock.now() + 1_000 ? {} : options),
          }
        : {}
    },
  ),
]
