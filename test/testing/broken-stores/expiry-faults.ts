import { type BrokenStore, broken, expiries, remembering } from './spoil.js'

const WHEN = 'keeps a record until its expiry and not longer'
const EXACT = 'keeps records of every life to the millisecond'
const FAR = 'keeps a record whose expiry is weeks or years away'

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
]
