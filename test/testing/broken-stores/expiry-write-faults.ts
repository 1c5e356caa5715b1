import { type BrokenStore, broken, remembering, type Spoil } from './spoil.js'

const WHEN = 'keeps a record until its expiry and not longer'
const FORMER = 'forgets the former expiry with every write'
const FAILED = 'changes neither value nor expiry by a swap that fails'

/** Deletes by a timer that nobody stops. */
const byTimers: Spoil = (store, clock) => ({
  async set(key, value, options) {
    await store.set(key, value)
    if (options?.expiresAt !== undefined) {
      clock.timer(options.expiresAt - clock.now(), () => void store.delete(key))
    }
  },
})

export const expiryWriteFaults: readonly BrokenStore[] = [
  broken(
    'an end that is carried over by set',
    FORMER,
    remembering((ends) => (store) => ({
      async set(key, value, options) {
        const end = options?.expiresAt ?? ((await store.get(key)) === undefined ? undefined : ends.get(key))
        ends.set(key, end)
        await store.set(key, value, end === undefined ? {} : { expiresAt: end })
      },
    })),
  ),
  broken(
    'an end that is carried over by swap',
    FORMER,
    remembering((ends) => (store) => ({
      set: (key, value, options) => {
        ends.set(key, options?.expiresAt)
        return store.set(key, value, options)
      },
      swap: (key, expected, next, options) => {
        const end = options?.expiresAt ?? (expected === undefined ? undefined : ends.get(key))
        return store.swap(key, expected, next, end === undefined ? {} : { expiresAt: end })
      },
    })),
  ),
  broken('timers that outlive their record', FORMER, byTimers),
  broken(
    'an end that can only move forward',
    'puts a later or an earlier expiry in place of the former',
    remembering((ends) => (store) => ({
      set(key, value, options) {
        const end = options?.expiresAt && Math.max(options.expiresAt, ends.get(key) ?? 0)
        ends.set(key, end)
        return store.set(key, value, end === undefined ? {} : { expiresAt: end })
      },
    })),
  ),
  broken(
    'a swap for the same value that leaves the end as it was',
    'puts a later or an earlier expiry in place of the former',
    (store) => ({
      swap: async (key, expected, next, options) =>
        expected === next ? (await store.get(key)) === expected : store.swap(key, expected, next, options),
    }),
  ),
  broken(
    'a swap that gives no lasting record an end',
    'gives a lasting record an expiry by overwriting it',
    (store) => ({
      swap: (key, expected, next, options) =>
        store.swap(key, expected, next, expected === undefined ? options : {}),
    }),
  ),
  broken('an end written by a swap that failed', FAILED, (store) => ({
    async swap(key, expected, next, options) {
      const done = await store.swap(key, expected, next, options)
      const value = await store.get(key)
      if (!done && value !== undefined) await store.set(key, value, options)
      return done
    },
  })),
  broken(
    'an end that moves with every read',
    'forgets a record at its expiry however often it is read',
    remembering((lives) => (store, clock) => ({
      set: (key, value, options) => {
        lives.set(key, options?.expiresAt && options.expiresAt - clock.now())
        return store.set(key, value, options)
      },
      async get(key) {
        const value = await store.get(key)
        const life = lives.get(key)
        if (value !== undefined && life !== undefined)
          await store.set(key, value, { expiresAt: clock.now() + life })
        return value
      },
    })),
  ),
  broken(
    'expired records swapped as if they lived',
    'treats an expired record as absent in a swap',
    remembering((ends) => (store, clock) => {
      const last = new Map<string, string>()
      return {
        set: (key, value, options) => {
          last.set(key, value)
          ends.set(key, options?.expiresAt)
          return store.set(key, value, options)
        },
        async swap(key, expected, next, options) {
          const isOver = (ends.get(key) ?? Number.MAX_VALUE) <= clock.now()
          if (!isOver || last.get(key) !== expected) return store.swap(key, expected, next, options)
          return store.swap(key, undefined, next, options)
        },
      }
    }),
  ),
  broken(
    'expired rows in the way of an insertion',
    'treats an expired record as absent in a swap',
    remembering((ends) => (store) => ({
      set: (key, value, options) => {
        ends.set(key, options?.expiresAt)
        return store.set(key, value, options)
      },
      swap: async (key, expected, next, options) =>
        !(expected === undefined && ends.get(key) !== undefined) && store.swap(key, expected, next, options),
    })),
  ),
  broken(
    'an expired row that keeps its end when it is written anew',
    'lets an expired record be deleted and written anew',
    remembering((ends) => (store, clock) => ({
      async set(key, value, options) {
        const former = ends.get(key)
        const end = options?.expiresAt ?? (former !== undefined && former <= clock.now() ? former : undefined)
        ends.set(key, end)
        await store.set(key, value, end === undefined ? {} : { expiresAt: end })
      },
    })),
  ),
  broken(
    'deleting an expired record fails',
    'lets an expired record be deleted and written anew',
    (store) => {
      const written = new Set<string>()
      return {
        set: (key, value, options) => {
          written.add(key)
          return store.set(key, value, options)
        },
        async delete(key) {
          if (written.has(key) && (await store.get(key)) === undefined) throw new Error('no such row')
          await store.delete(key)
        },
      }
    },
  ),
  broken('expired keys in the list', 'does not list expired records', (store) => {
    const written = new Set<string>()
    return {
      set: (key, value, options) => {
        written.add(key)
        return store.set(key, value, options)
      },
      swap: (key, ...rest) => {
        written.add(key)
        return store.swap(key, ...rest)
      },
      async *keys(prefix) {
        for (const key of written) if (key.startsWith(prefix)) yield key
      },
    }
  }),
  broken('a cache that outlives its records', WHEN, (store) => {
    const cache = new Map<string, string>()
    return {
      async get(key) {
        const value = cache.get(key) ?? (await store.get(key))
        if (value !== undefined) cache.set(key, value)
        return value
      },
    }
  }),
  broken('options without an expiry taken for "now"', 'keeps a record without expiry', (store, clock) => ({
    set: (key, value, options) =>
      store.set(key, value, options && { expiresAt: options.expiresAt ?? clock.now() }),
  })),
  broken(
    'an end left as it was when the value is the same',
    'puts a later or an earlier expiry in place of the former',
    (store) => ({
      set: async (key, value, options) =>
        (await store.get(key)) === value ? undefined : store.set(key, value, options),
    }),
  ),
]
