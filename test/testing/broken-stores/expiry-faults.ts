import { type BrokenStore, broken, expiries, type Spoil } from './spoil.js'

const WHEN = 'keeps a record until its expiry and not longer'
const EXACT = 'keeps records of every life to the millisecond'
const FAR = 'keeps a record whose expiry is weeks or years away'
const FORMER = 'forgets the former expiry with every write'
const FAILED = 'changes neither value nor expiry by a swap that fails'

/** What was last said about the end of each record, for stores that keep it beside the record. */
function remembering(spoil: (ends: Map<string, number | undefined>) => Spoil): Spoil {
  return (store, clock) => spoil(new Map())(store, clock)
}

/** Deletes by a timer that nobody stops. */
const byTimers: Spoil = (store, clock) => ({
  async set(key, value, options) {
    await store.set(key, value)
    if (options?.expiresAt !== undefined) {
      clock.timer(options.expiresAt - clock.now(), () => void store.delete(key))
    }
  },
})

export const expiryFaults: readonly BrokenStore[] = [
  broken('expiries of set ignored', WHEN, (store) => ({ set: (key, value) => store.set(key, value) })),
  broken('expiries of swap ignored', WHEN, (store) => ({
    swap: (key, expected, next) => store.swap(key, expected, next),
  })),
  broken(
    'milliseconds taken for seconds',
    WHEN,
    expiries((at, now) => now + (at - now) * 1000),
  ),
  broken(
    'seconds rounded down',
    WHEN,
    expiries((at) => Math.floor(at / 1000) * 1000),
  ),
  broken(
    'seconds rounded up',
    WHEN,
    expiries((at) => Math.ceil((at + 1) / 1000) * 1000),
  ),
  broken(
    'lives rounded to seconds',
    EXACT,
    expiries((at, now) => now + Math.round((at - now) / 1000) * 1000),
  ),
  broken(
    'an end 30 s early',
    EXACT,
    expiries((at, now) => (at - now > 60_000 ? at - 30_000 : at)),
  ),
  broken(
    'an end early by a tenth',
    EXACT,
    expiries((at, now) => now + (at - now) * 0.9),
  ),
  broken(
    'at least a minute',
    WHEN,
    expiries((at, now) => (at > now ? Math.max(at, now + 60_000) : at)),
  ),
  broken(
    'at most an hour',
    EXACT,
    expiries((at, now) => Math.min(at, now + 3_600_000)),
  ),
  broken(
    'removal by a sweep once a minute',
    WHEN,
    expiries((at) => (Math.floor(at / 60_000) + 1) * 60_000),
  ),
  broken(
    'a clock ten minutes ahead',
    WHEN,
    expiries((at) => at - 600_000),
  ),
  broken(
    'a clock ten minutes behind',
    WHEN,
    expiries((at) => at + 600_000),
  ),
  broken(
    'a clock that is not the one it was given',
    WHEN,
    expiries((at, now) => at - Date.now() + now),
  ),
  broken(
    'lives above 30 days taken for a time',
    FAR,
    expiries((at, now) => (at - now > 30 * 86_400_000 ? now - 1 : at)),
  ),
  broken(
    'timers of 32 bits',
    FAR,
    expiries((at, now) => (at - now > 0x7fffffff ? now + 1 : at)),
  ),
  broken(
    'the year 2038',
    FAR,
    expiries((at, now) => (at / 1000 > 0x7fffffff ? now - 1 : at)),
  ),
  broken('Infinity taken for an error', 'takes an expiry of Infinity as "never"', (store) => ({
    set: (key, value, options) =>
      options?.expiresAt === Number.POSITIVE_INFINITY
        ? Promise.reject(new Error('value is not an integer or out of range'))
        : store.set(key, value, options),
  })),
  broken(
    'Infinity taken for now',
    'takes an expiry of Infinity as "never"',
    expiries((at, now) => (Number.isFinite(at) ? at : now)),
  ),
  broken(
    'Infinity in a swap keeps the former end',
    'takes an expiry of Infinity as "never"',
    remembering((ends) => (store) => ({
      set: (key, value, options) => {
        ends.set(key, options?.expiresAt)
        return store.set(key, value, options)
      },
      swap: (key, expected, next, options) => {
        const end = options?.expiresAt === Number.POSITIVE_INFINITY ? ends.get(key) : options?.expiresAt
        return store.swap(key, expected, next, end === undefined ? {} : { expiresAt: end })
      },
    })),
  ),
  broken(
    'fractions of a millisecond refused',
    'takes an expiry with a fraction of a millisecond',
    (store) => ({
      set: (key, value, options) =>
        Number.isInteger(options?.expiresAt ?? 0)
          ? store.set(key, value, options)
          : Promise.reject(new Error('value is not an integer')),
    }),
  ),
  broken(
    'an expiry of 0 taken for none',
    'takes an expiry in the past as "not there", also over an existing record',
    expiries((at) => at || undefined),
  ),
  broken(
    'an expiry in the past refused',
    'takes an expiry in the past as "not there", also over an existing record',
    (store, clock) => ({
      set: (key, value, options) =>
        (options?.expiresAt ?? Number.MAX_VALUE) <= clock.now()
          ? Promise.reject(new Error('invalid expire time'))
          : store.set(key, value, options),
    }),
  ),
  broken(
    'an expiry in the past writes nothing',
    'takes an expiry in the past as "not there", also over an existing record',
    (store, clock) => ({
      set: async (key, value, options) =>
        (options?.expiresAt ?? Number.MAX_VALUE) <= clock.now() ? undefined : store.set(key, value, options),
    }),
  ),
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
]
