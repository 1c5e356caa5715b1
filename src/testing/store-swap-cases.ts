import type { Case } from './conformance-types.js'
import { listKeys, read } from './reading.js'

/** The one atomic operation. */
export const swapCases: readonly Case[] = [
  {
    name: 'swaps only what is as expected',
    async run({ store, expect }) {
      await store.set('a', '1')
      expect(await store.swap('a', '2', '3')).toEqual(false)
      expect(await store.swap('a', undefined, '3')).toEqual(false)
      expect(await store.swap('a', '2', undefined)).toEqual(false)
      expect(await store.swap('a', undefined, undefined)).toEqual(false)
      expect(await read(store, 'a')).toEqual('1')
      expect(await store.swap('a', '1', '3')).toEqual(true)
      expect(await read(store, 'a')).toEqual('3')
      expect(await store.swap('a', '1', '4')).toEqual(false)
      expect(await read(store, 'a')).toEqual('3')
    },
  },
  {
    name: 'swaps from and to absence',
    async run({ store, expect }) {
      expect(await store.swap('a', '1', '2')).toEqual(false)
      expect(await store.swap('a', undefined, undefined)).toEqual(true)
      expect(await listKeys(store, '')).toEqual([])
      expect(await store.swap('a', undefined, '1')).toEqual(true)
      expect(await store.swap('a', '1', undefined)).toEqual(true)
      expect(await read(store, 'a')).toEqual(undefined)
      expect(await listKeys(store, '')).toEqual([])
      expect(await store.swap('a', undefined, '2')).toEqual(true)
      expect(await read(store, 'a')).toEqual('2')
      expect(await listKeys(store, '')).toEqual(['a'])
    },
  },
  {
    name: 'makes no record by a swap that expects one',
    async run({ store, expect }) {
      for (const expected of ['1', '', 'undefined', 'null']) {
        expect([expected, await store.swap('a', expected, '2')]).toEqual([expected, false])
        expect([expected, await store.swap('a', expected, undefined)]).toEqual([expected, false])
        expect([expected, await read(store, 'a')]).toEqual([expected, undefined])
      }
      expect(await listKeys(store, '')).toEqual([])
    },
  },
  {
    name: 'swaps by what plain writes have left behind',
    async run({ store, expect }) {
      expect(await store.swap('a', undefined, '1')).toEqual(true)
      await store.set('a', '2')
      expect(await store.swap('a', '1', '3')).toEqual(false)
      expect(await store.swap('a', '2', '3')).toEqual(true)
      await store.delete('a')
      expect(await store.swap('a', '3', '4')).toEqual(false)
      expect(await store.swap('a', undefined, '4')).toEqual(true)
      await store.set('a', '1')
      expect(await store.swap('a', '1', '5')).toEqual(true)
      expect(await read(store, 'a')).toEqual('5')
    },
  },
  {
    name: 'swaps a value for the same value',
    async run({ store, expect }) {
      await store.set('a', '1')
      expect(await store.swap('a', '1', '1')).toEqual(true)
      expect(await store.swap('a', '1', '1')).toEqual(true)
      expect(await read(store, 'a')).toEqual('1')
      await store.set('b', '')
      expect(await store.swap('b', '', '')).toEqual(true)
      expect(await read(store, 'b')).toEqual('')
    },
  },
  {
    name: 'tells the empty text from absence in a swap',
    async run({ store, expect }) {
      expect(await store.swap('a', '', '1')).toEqual(false)
      await store.set('a', '')
      expect(await store.swap('a', undefined, '1')).toEqual(false)
      expect(await store.swap('a', '', '1')).toEqual(true)
      expect(await store.swap('a', '1', '')).toEqual(true)
      expect(await read(store, 'a')).toEqual('')
      expect(await store.swap('b', undefined, '')).toEqual(true)
      expect(await read(store, 'b')).toEqual('')
      expect(await listKeys(store, '')).toEqual(['a', 'b'])
      expect(await store.swap('b', '', undefined)).toEqual(true)
      expect(await listKeys(store, '')).toEqual(['a'])
    },
  },
  {
    name: 'tells words for nothing from absence in a swap',
    async run({ store, expect }) {
      for (const word of ['undefined', 'null', 'nil', 'NULL', 'false', '0', 'NaN', '[object Undefined]']) {
        await store.set('a', word)
        expect([word, await store.swap('a', undefined, '1')]).toEqual([word, false])
        expect([word, await read(store, 'a')]).toEqual([word, word])
        expect([word, await store.swap('a', word, undefined)]).toEqual([word, true])
        expect([word, await store.swap('a', word, '1')]).toEqual([word, false])
        expect([word, await store.swap('a', undefined, word)]).toEqual([word, true])
      }
    },
  },
  {
    name: 'lets one of 100 concurrent swaps win',
    async run({ store, expect }) {
      const won = await Promise.all(Array.from({ length: 100 }, (_, i) => store.swap('a', undefined, `${i}`)))
      expect(won.filter(Boolean).length).toEqual(1)
      expect(await read(store, 'a')).toEqual(`${won.indexOf(true)}`)
    },
  },
  {
    name: 'lets one of 100 concurrent swaps of a stored value win',
    async run({ store, expect }) {
      for (const value of ['old', 'older']) {
        await store.set('a', value)
        const won = await Promise.all(Array.from({ length: 50 }, (_, i) => store.swap('a', value, `${i}`)))
        expect(won.filter(Boolean).length).toEqual(1)
        expect(await read(store, 'a')).toEqual(`${won.indexOf(true)}`)
      }
    },
  },
  {
    name: 'lets one of 50 concurrent swaps to absence win',
    async run({ store, expect }) {
      await store.set('a', '1')
      const won = await Promise.all(Array.from({ length: 50 }, () => store.swap('a', '1', undefined)))
      expect(won.filter(Boolean).length).toEqual(1)
      expect(await read(store, 'a')).toEqual(undefined)
    },
  },
  {
    name: 'counts exactly when 20 callers increment by swap',
    async run({ store, expect }) {
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          for (;;) {
            const before = await read(store, 'n')
            if (await store.swap('n', before, String(Number(before ?? 0) + 1))) return
          }
        }),
      )
      expect(await read(store, 'n')).toEqual('20')
    },
  },
  {
    name: 'lets swaps of different keys all win at once',
    async run({ store, expect }) {
      const keys = Array.from({ length: 100 }, (_, i) => `k${i}`)
      const made = await Promise.all(keys.map((key) => store.swap(key, undefined, key)))
      expect(made.filter(Boolean).length).toEqual(100)
      const changed = await Promise.all(keys.map((key) => store.swap(key, key, `new ${key}`)))
      expect(changed.filter(Boolean).length).toEqual(100)
      expect(await Promise.all(keys.map((key) => read(store, key)))).toEqual(keys.map((key) => `new ${key}`))
    },
  },
]
