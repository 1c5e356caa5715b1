import type { Case } from './conformance-types.js'
import { listKeys } from './list-keys.js'

const LIFE = 200

/** The end of records. */
export const expiryCases: readonly Case[] = [
  {
    name: 'keeps a record until its expiry and not longer',
    async run({ store, now, pass, expect }) {
      await store.set('a', '1', { expiresAt: now() + LIFE })
      expect(await store.get('a')).toEqual('1')
      await pass(LIFE)
      expect(await store.get('a')).toEqual(undefined)
    },
  },
  {
    name: 'keeps a record without expiry',
    async run({ store, pass, expect }) {
      await store.set('a', '1')
      await pass(LIFE)
      expect(await store.get('a')).toEqual('1')
    },
  },
  {
    name: 'takes an expiry in the past as "not there", also over an existing record',
    async run({ store, now, expect }) {
      await store.set('a', '1', { expiresAt: now() - 1000 })
      expect(await store.get('a')).toEqual(undefined)
      await store.set('b', '1')
      await store.set('b', '2', { expiresAt: now() - 1000 })
      expect(await store.get('b')).toEqual(undefined)
      expect(await store.swap('c', undefined, '1', { expiresAt: 1 })).toEqual(true)
      expect(await store.get('c')).toEqual(undefined)
      expect(await listKeys(store, '')).toEqual([])
    },
  },
  {
    name: 'forgets the former expiry with every write',
    async run({ store, now, pass, expect }) {
      await store.set('a', '1', { expiresAt: now() + LIFE })
      await store.set('a', '2')
      await store.set('b', '1', { expiresAt: now() + LIFE })
      expect(await store.swap('b', '1', '2')).toEqual(true)
      await pass(LIFE)
      expect(await store.get('a')).toEqual('2')
      expect(await store.get('b')).toEqual('2')
    },
  },
  {
    name: 'gives a lasting record an expiry by overwriting it',
    async run({ store, now, pass, expect }) {
      await store.set('a', '1')
      expect(await store.swap('a', '1', '1', { expiresAt: now() + LIFE })).toEqual(true)
      expect(await store.get('a')).toEqual('1')
      await pass(LIFE)
      expect(await store.get('a')).toEqual(undefined)
    },
  },
  {
    name: 'treats an expired record as absent in a swap',
    async run({ store, now, pass, expect }) {
      await store.set('a', '1', { expiresAt: now() + LIFE })
      await pass(LIFE)
      expect(await store.swap('a', '1', '2')).toEqual(false)
      const won = await Promise.all([1, 2, 3].map((i) => store.swap('a', undefined, `${i}`)))
      expect(won.filter(Boolean).length).toEqual(1)
      expect(await store.get('a')).toEqual(String(won.indexOf(true) + 1))
    },
  },
  {
    name: 'does not list expired records',
    async run({ store, now, pass, expect }) {
      await store.set('a/1', '1', { expiresAt: now() + LIFE })
      await store.set('a/2', '1', { expiresAt: now() + 60_000 })
      await store.set('a/3', '1')
      await pass(LIFE)
      expect(await listKeys(store, 'a/')).toEqual(['a/2', 'a/3'])
    },
  },
]
