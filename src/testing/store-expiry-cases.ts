import type { Case } from './conformance-types.js'
import { listKeys, read } from './reading.js'

const DAY_MS = 86_400_000

/** When records end. */
export const expiryCases: readonly Case[] = [
  {
    name: 'keeps a record until its expiry and not longer',
    async run({ store, now, life, before, expire, mustLive, expect }) {
      const expiresAt = now() + life
      await store.set('a', '1', { expiresAt })
      expect(await store.swap('b', undefined, '1', { expiresAt })).toEqual(true)
      const expectBoth = async () => {
        const both = [await read(store, 'a'), await read(store, 'b')]
        if (mustLive(expiresAt)) expect(both).toEqual(['1', '1'])
      }
      await expectBoth()
      await before(expiresAt)
      await expectBoth()
      await expire(expiresAt)
      expect(await read(store, 'a')).toEqual(undefined)
      expect(await read(store, 'b')).toEqual(undefined)
    },
  },
  {
    name: 'keeps records of every life to the millisecond',
    needs: 'injectedClock',
    async run({ store, now, before, expire, expect }) {
      const start = now()
      const ends = [1, 999, 1_000, 1_001, 1_500, 29_999, 30_000, 90_500, 600_000, 7_200_000].map(
        (ms) => start + ms,
      )
      for (const expiresAt of ends) {
        await store.set(`set/${expiresAt}`, 'x', { expiresAt })
        await store.swap(`swap/${expiresAt}`, undefined, 'x', { expiresAt })
      }
      for (const expiresAt of ends) {
        const both = async () => [
          expiresAt - start,
          await read(store, `set/${expiresAt}`),
          await read(store, `swap/${expiresAt}`),
        ]
        await before(expiresAt)
        expect(await both()).toEqual([expiresAt - start, 'x', 'x'])
        await expire(expiresAt)
        expect(await both()).toEqual([expiresAt - start, undefined, undefined])
      }
      expect(await listKeys(store, '')).toEqual([])
    },
  },
  {
    name: 'keeps a record without expiry',
    async run({ store, pass, life, expect }) {
      await store.set('a', '1')
      await store.set('b', '1', {})
      await store.swap('c', undefined, '1', {})
      await pass(life)
      for (const key of ['a', 'b', 'c']) expect([key, await read(store, key)]).toEqual([key, '1'])
      expect(await listKeys(store, '')).toEqual(['a', 'b', 'c'])
    },
  },
  {
    name: 'keeps a record whose expiry is weeks or years away',
    async run({ store, now, pass, life, expect }) {
      const days = [1, 20, 25, 31, 40, 60, 366, 5_000, 36_500]
      for (const n of days) {
        await store.set(`set/${n}`, 'x', { expiresAt: now() + n * DAY_MS })
        await store.swap(`swap/${n}`, undefined, 'x', { expiresAt: now() + n * DAY_MS })
      }
      await pass(life)
      for (const n of days) {
        expect([n, await read(store, `set/${n}`), await read(store, `swap/${n}`)]).toEqual([n, 'x', 'x'])
      }
      expect((await listKeys(store, '')).length).toEqual(2 * days.length)
    },
  },
  {
    name: 'takes an expiry of Infinity as "never"',
    async run({ store, now, pass, life, mustLive, expect }) {
      const never = { expiresAt: Number.POSITIVE_INFINITY }
      await store.set('a', '1', never)
      expect(await store.swap('b', undefined, '1', never)).toEqual(true)
      const expiresAt = now() + life
      await store.set('c', '1', { expiresAt })
      const isSwapped = await store.swap('c', '1', '2', never)
      if (mustLive(expiresAt)) expect(isSwapped).toEqual(true)
      else await store.set('c', '2', never)
      await pass(2 * life)
      expect([await read(store, 'a'), await read(store, 'b'), await read(store, 'c')]).toEqual([
        '1',
        '1',
        '2',
      ])
      expect(await listKeys(store, '')).toEqual(['a', 'b', 'c'])
    },
  },
  {
    name: 'takes an expiry with a fraction of a millisecond',
    async run({ store, now, life, expire, mustLive, expect }) {
      const expiresAt = Math.floor(now()) + life + 0.4
      await store.set('a', '1', { expiresAt })
      expect(await store.swap('b', undefined, '1', { expiresAt })).toEqual(true)
      const both = [await read(store, 'a'), await read(store, 'b')]
      if (mustLive(expiresAt)) expect(both).toEqual(['1', '1'])
      await expire(Math.floor(expiresAt) + 2)
      expect([await read(store, 'a'), await read(store, 'b')]).toEqual([undefined, undefined])
    },
  },
  {
    name: 'takes an expiry in the past as "not there", also over an existing record',
    async run({ store, now, expect }) {
      for (const expiresAt of [now() - 1000, 1, 0, -1]) {
        await store.set('a', '1', { expiresAt })
        expect([expiresAt, await read(store, 'a')]).toEqual([expiresAt, undefined])
        await store.set('b', '1')
        await store.set('b', '2', { expiresAt })
        expect([expiresAt, await read(store, 'b')]).toEqual([expiresAt, undefined])
        expect([expiresAt, await store.swap('c', undefined, '1', { expiresAt })]).toEqual([expiresAt, true])
        expect([expiresAt, await read(store, 'c')]).toEqual([expiresAt, undefined])
        await store.set('d', '1')
        expect([expiresAt, await store.swap('d', '1', '2', { expiresAt })]).toEqual([expiresAt, true])
        expect([expiresAt, await read(store, 'd')]).toEqual([expiresAt, undefined])
        expect([expiresAt, await listKeys(store, '')]).toEqual([expiresAt, []])
      }
    },
  },
  {
    name: 'treats an expired record as absent in a swap',
    async run({ store, now, life, expire, expect }) {
      const expiresAt = now() + life
      for (const key of ['a', 'b', 'c', 'd']) await store.set(key, '1', { expiresAt })
      await expire(expiresAt)
      expect(await store.swap('a', '1', '2')).toEqual(false)
      const won = await Promise.all(Array.from({ length: 20 }, (_, i) => store.swap('a', undefined, `${i}`)))
      expect(won.filter(Boolean).length).toEqual(1)
      expect(await read(store, 'a')).toEqual(String(won.indexOf(true)))
      expect(await store.swap('b', '1', undefined)).toEqual(false)
      expect(await store.swap('c', undefined, undefined)).toEqual(true)
      expect(await store.swap('d', undefined, '1')).toEqual(true)
      expect(await read(store, 'd')).toEqual('1')
      expect(await listKeys(store, '')).toEqual(['a', 'd'])
    },
  },
  {
    name: 'lets an expired record be deleted and written anew',
    async run({ store, now, life, pass, expire, expect }) {
      const expiresAt = now() + life
      for (const key of ['a', 'b', 'c', 'd']) await store.set(key, 'old', { expiresAt })
      await expire(expiresAt)
      await store.delete('a')
      await store.set('b', 'new')
      expect(await store.swap('c', undefined, 'new')).toEqual(true)
      await store.delete('d')
      await store.set('d', 'new', { expiresAt: now() + 600_000 })
      await pass(life)
      const values = await Promise.all(['a', 'b', 'c', 'd'].map((key) => read(store, key)))
      expect(values).toEqual([undefined, 'new', 'new', 'new'])
      expect(await listKeys(store, '')).toEqual(['b', 'c', 'd'])
    },
  },
  {
    name: 'does not list expired records',
    async run({ store, now, life, expire, expect }) {
      const expiresAt = now() + life
      await store.set('a/1', '1', { expiresAt })
      await store.set('a/2', '1', { expiresAt: now() + 60_000 })
      await store.set('a/3', '1')
      await store.swap('a/4', undefined, '1', { expiresAt })
      await store.set('b', '1', { expiresAt })
      await expire(expiresAt)
      expect(await listKeys(store, 'a/')).toEqual(['a/2', 'a/3'])
      expect(await listKeys(store, '')).toEqual(['a/2', 'a/3'])
    },
  },
  {
    name: 'forgets a record at its expiry however often it is read',
    async run({ store, now, life, pass, expire, expect }) {
      const expiresAt = now() + life
      await store.set('a', '1', { expiresAt })
      await store.set('b', '1', { expiresAt })
      for (let i = 0; i < 5; i++) {
        await pass(life / 6)
        await read(store, 'a')
        await listKeys(store, '')
        await store.swap('b', 'other', '2')
      }
      await expire(expiresAt)
      expect([await read(store, 'a'), await read(store, 'b')]).toEqual([undefined, undefined])
      expect(await listKeys(store, '')).toEqual([])
    },
  },
]
