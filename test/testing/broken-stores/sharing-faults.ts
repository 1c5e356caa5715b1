import { type BrokenStore, brokenAmongMany, soon, write } from './spoil.js'

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
