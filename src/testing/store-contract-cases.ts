import type { Case } from './conformance-types.js'
import { forAll, listKeys, numbered, read } from './reading.js'

/** Reading and writing in one store. */
export const contractCases: readonly Case[] = [
  {
    name: 'gives undefined for a key nobody wrote',
    async run({ store, expect }) {
      const inherited = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length']
      for (const key of ['nothing', '0', ...inherited]) {
        expect([key, await read(store, key)]).toEqual([key, undefined])
      }
    },
  },
  {
    name: 'gives back what was written, the empty text included',
    async run({ store, expect }) {
      await store.set('a', '1')
      await store.set('b', '')
      expect(await read(store, 'a')).toEqual('1')
      expect(await read(store, 'b')).toEqual('')
      expect(await listKeys(store, '')).toEqual(['a', 'b'])
      await store.set('a', '')
      expect(await read(store, 'a')).toEqual('')
      await store.set('c', '', {})
      expect(await read(store, 'c')).toEqual('')
    },
  },
  {
    name: 'overwrites',
    async run({ store, expect }) {
      for (const value of ['1', '2', 'a longer value', 's', '', '3', '3']) {
        await store.set('a', value)
        expect(await read(store, 'a')).toEqual(value)
      }
      expect(await listKeys(store, '')).toEqual(['a'])
    },
  },
  {
    name: 'deletes, and deletes what is not there without complaint',
    async run({ store, expect }) {
      await store.set('a', '1')
      await store.delete('a')
      await store.delete('a')
      expect(await read(store, 'a')).toEqual(undefined)
      expect(await listKeys(store, '')).toEqual([])
      await store.set('a', '2')
      expect(await read(store, 'a')).toEqual('2')
    },
  },
  {
    name: 'deletes nothing but the key it is told',
    async run({ store, expect }) {
      const keys = ['a', 'a/1', 'a/1/2', 'a%', 'ab', 'A', 'b']
      for (const key of keys) await store.set(key, key)
      for (const key of ['a/', 'a*', '%', 'a_', '*', '?', '.*', '[a]', 'a/1/']) await store.delete(key)
      expect(await listKeys(store, '')).toEqual([...keys].sort())
      await store.delete('a')
      await store.delete('a%')
      for (const key of keys) {
        const expected = key === 'a' || key === 'a%' ? undefined : key
        expect([key, await read(store, key)]).toEqual([key, expected])
      }
    },
  },
  {
    name: 'shows every change to a reader who has looked before',
    async run({ store, expect }) {
      const seen = async () => [await read(store, 'a'), await listKeys(store, '')]
      expect(await seen()).toEqual([undefined, []])
      await store.set('a', '1')
      expect(await seen()).toEqual(['1', ['a']])
      await store.set('a', '2')
      expect(await seen()).toEqual(['2', ['a']])
      expect(await store.swap('a', '2', '3')).toEqual(true)
      expect(await seen()).toEqual(['3', ['a']])
      expect(await store.swap('a', '2', '4')).toEqual(false)
      expect(await seen()).toEqual(['3', ['a']])
      expect(await store.swap('a', '3', undefined)).toEqual(true)
      expect(await seen()).toEqual([undefined, []])
      expect(await store.swap('a', undefined, '5')).toEqual(true)
      expect(await seen()).toEqual(['5', ['a']])
      await store.delete('a')
      expect(await seen()).toEqual([undefined, []])
    },
  },
  {
    name: 'gives the same answer however often it is asked',
    async run({ store, expect }) {
      await store.set('a', '1')
      const wrong: unknown[] = []
      await forAll(numbered('', 1_500), async (n) => {
        const key = n.endsWith('9') ? 'b' : 'a'
        const value = await read(store, key)
        if (value !== (key === 'a' ? '1' : undefined)) wrong.push(value)
      })
      expect(wrong).toEqual([])
    },
  },
  {
    name: 'keeps apart what is read and written at the same time',
    async run({ store, expect }) {
      const keys = numbered('k', 200)
      await Promise.all(keys.map((key) => store.set(key, `v/${key}`)))
      const read1 = await Promise.all(keys.map((key) => read(store, key)))
      expect(read1).toEqual(keys.map((key) => `v/${key}`))
      const done = await Promise.all(
        keys.map(async (key, i) => {
          if (i % 4 === 0) return store.delete(key).then(() => undefined)
          if (i % 4 === 1) return (await store.swap(key, `v/${key}`, `w/${key}`)) ? `w/${key}` : 'lost'
          if (i % 4 === 2) return store.set(key, '').then(() => '')
          return read(store, key)
        }),
      )
      const expected = keys.map((key, i) => [undefined, `w/${key}`, '', `v/${key}`][i % 4])
      expect(done).toEqual(expected)
      expect(await Promise.all(keys.map((key) => read(store, key)))).toEqual(expected)
    },
  },
  {
    name: 'goes by the order of the writes and not by the clock',
    needs: 'injectedClock',
    async run({ store, setBack, expect }) {
      await store.set('a', '1')
      await store.set('b', '1')
      await store.set('c', '1')
      setBack(10_000)
      await store.set('a', '2')
      expect(await read(store, 'a')).toEqual('2')
      expect(await store.swap('b', '1', '2')).toEqual(true)
      expect(await read(store, 'b')).toEqual('2')
      await store.delete('c')
      expect(await listKeys(store, '')).toEqual(['a', 'b'])
      setBack(10_000)
      await store.set('c', '3')
      expect(await read(store, 'c')).toEqual('3')
    },
  },
  {
    name: 'shares nothing with a store elsewhere',
    async run({ store, elsewhere, expect }) {
      const other = await elsewhere()
      await store.set('a', '1')
      expect(await read(other, 'a')).toEqual(undefined)
      expect(await listKeys(other, '')).toEqual([])
      await other.delete('a')
      expect(await other.swap('a', undefined, '2')).toEqual(true)
      expect(await read(store, 'a')).toEqual('1')
      expect(await listKeys(store, '')).toEqual(['a'])
    },
  },
]
