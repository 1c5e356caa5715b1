import { type BrokenStore, broken, soon } from './spoil.js'

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
