import type { Case } from './conformance-types.js'
import { listKeys, read } from './reading.js'

/** What a write does to the end of the record that was there. */
export const expiryWriteCases: readonly Case[] = [
  {
    name: 'forgets the former expiry with every write',
    async run({ store, now, life, expire, mustLive, expect }) {
      const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
      const expiresAt = now() + life
      const overwrite: Record<string, () => Promise<unknown>> = {
        a: () => store.set('a', '2'),
        b: () => store.swap('b', '1', '2'),
        c: () => store.set('c', '1'),
        d: () => store.swap('d', '1', '1'),
        e: () => store.delete('e').then(() => store.set('e', '2')),
        f: () => store.swap('f', '1', undefined).then(() => store.swap('f', undefined, '2')),
        g: () => store.set('g', '2'),
        h: () => store.swap('h', '1', '2'),
      }
      await Promise.all(
        keys.map(async (key) => {
          if (key < 'g') await store.set(key, '1', { expiresAt })
          else await store.swap(key, undefined, '1', { expiresAt })
          await overwrite[key]?.()
        }),
      )
      // On a machine too slow for that, nothing of it says anything about the store.
      if (!mustLive(expiresAt)) return
      await expire(expiresAt)
      const values = await Promise.all(keys.map((key) => read(store, key)))
      expect(values).toEqual(['2', '2', '1', '1', '2', '2', '2', '2'])
      expect(await listKeys(store, '')).toEqual(keys)
    },
  },
  {
    name: 'gives a lasting record an expiry by overwriting it',
    async run({ store, now, life, expire, mustLive, expect }) {
      for (const key of ['a', 'b', 'c', 'd']) await store.set(key, '1')
      const expiresAt = now() + life
      expect(await store.swap('a', '1', '1', { expiresAt })).toEqual(true)
      await store.set('b', '1', { expiresAt })
      expect(await store.swap('c', '1', '2', { expiresAt })).toEqual(true)
      await store.set('d', '2', { expiresAt })
      const values = await Promise.all(['a', 'b', 'c', 'd'].map((key) => read(store, key)))
      if (mustLive(expiresAt)) expect(values).toEqual(['1', '1', '2', '2'])
      await expire(expiresAt)
      expect(await Promise.all(['a', 'b', 'c', 'd'].map((key) => read(store, key)))).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ])
    },
  },
  {
    name: 'puts a later or an earlier expiry in place of the former',
    async run({ store, now, life, expire, mustLive, expect }) {
      const early = { expiresAt: now() + life }
      const late = { expiresAt: early.expiresAt + 600_000 }
      await Promise.all([
        store.set('later/set', '1', early).then(() => store.set('later/set', '2', late)),
        store.set('later/same/set', '1', early).then(() => store.set('later/same/set', '1', late)),
        store.set('later/swap', '1', early).then(() => store.swap('later/swap', '1', '2', late)),
        store.set('later/same', '1', early).then(() => store.swap('later/same', '1', '1', late)),
        store.set('earlier/set', '1', late).then(() => store.set('earlier/set', '2', early)),
        store.set('earlier/swap', '1', late).then(() => store.swap('earlier/swap', '1', '2', early)),
      ])
      if (!mustLive(early.expiresAt)) return
      await expire(early.expiresAt)
      expect(await listKeys(store, '')).toEqual(['later/same', 'later/same/set', 'later/set', 'later/swap'])
      expect(await read(store, 'later/same')).toEqual('1')
      expect(await read(store, 'later/swap')).toEqual('2')
      expect(await read(store, 'earlier/set')).toEqual(undefined)
    },
  },
  {
    name: 'changes neither value nor expiry by a swap that fails',
    async run({ store, now, life, expire, expect }) {
      const early = now() + life
      const late = early + 600_000
      await store.set('lasting', '1')
      await store.set('early', '1', { expiresAt: early })
      await store.set('early2', '1', { expiresAt: early })
      await store.set('late', '1', { expiresAt: late })
      const failed = await Promise.all([
        store.swap('lasting', '2', '3', { expiresAt: early }),
        store.swap('lasting', undefined, '3', { expiresAt: early }),
        store.swap('early', '2', '3'),
        store.swap('early', undefined, '3', { expiresAt: late }),
        store.swap('early2', '2', '1', { expiresAt: late }),
        store.swap('late', '2', '1', { expiresAt: early }),
        store.swap('late', '2', undefined),
        store.swap('none', '1', '2', { expiresAt: late }),
      ])
      expect(failed).toEqual(failed.map(() => false))
      await expire(early)
      expect(await read(store, 'lasting')).toEqual('1')
      expect(await read(store, 'late')).toEqual('1')
      expect(await listKeys(store, '')).toEqual(['lasting', 'late'])
    },
  },
]
