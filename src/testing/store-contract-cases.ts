import type { Case } from './conformance-types.js'
import { listKeys } from './list-keys.js'

/** Reading, writing, swapping and listing in one store. */
export const contractCases: readonly Case[] = [
  {
    name: 'gives undefined for a key nobody wrote',
    async run({ store, expect }) {
      expect(await store.get('nothing')).toEqual(undefined)
    },
  },
  {
    name: 'gives back what was written, the empty text included',
    async run({ store, expect }) {
      await store.set('a', '1')
      await store.set('b', '')
      expect(await store.get('a')).toEqual('1')
      expect(await store.get('b')).toEqual('')
    },
  },
  {
    name: 'overwrites',
    async run({ store, expect }) {
      await store.set('a', '1')
      await store.set('a', '2')
      expect(await store.get('a')).toEqual('2')
    },
  },
  {
    name: 'deletes, and deletes what is not there without complaint',
    async run({ store, expect }) {
      await store.set('a', '1')
      await store.delete('a')
      await store.delete('a')
      expect(await store.get('a')).toEqual(undefined)
      expect(await listKeys(store, '')).toEqual([])
    },
  },
  {
    name: 'swaps only what is as expected',
    async run({ store, expect }) {
      await store.set('a', '1')
      expect(await store.swap('a', '2', '3')).toEqual(false)
      expect(await store.swap('a', undefined, '3')).toEqual(false)
      expect(await store.get('a')).toEqual('1')
      expect(await store.swap('a', '1', '3')).toEqual(true)
      expect(await store.get('a')).toEqual('3')
    },
  },
  {
    name: 'swaps from and to absence',
    async run({ store, expect }) {
      expect(await store.swap('a', '1', '2')).toEqual(false)
      expect(await store.swap('a', undefined, undefined)).toEqual(true)
      expect(await store.swap('a', undefined, '1')).toEqual(true)
      expect(await store.swap('a', '1', undefined)).toEqual(true)
      expect(await store.get('a')).toEqual(undefined)
      expect(await store.swap('a', undefined, '2')).toEqual(true)
      expect(await store.get('a')).toEqual('2')
    },
  },
  {
    name: 'tells the empty text from absence in a swap',
    async run({ store, expect }) {
      expect(await store.swap('a', '', '1')).toEqual(false)
      await store.set('a', '')
      expect(await store.swap('a', undefined, '1')).toEqual(false)
      expect(await store.swap('a', '', '1')).toEqual(true)
    },
  },
  {
    name: 'lets one of 100 concurrent swaps win',
    async run({ store, expect }) {
      const won = await Promise.all(Array.from({ length: 100 }, (_, i) => store.swap('a', undefined, `${i}`)))
      expect(won.filter(Boolean).length).toEqual(1)
      expect(await store.get('a')).toEqual(`${won.indexOf(true)}`)
    },
  },
  {
    name: 'counts exactly when 20 callers increment by swap',
    async run({ store, expect }) {
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          for (;;) {
            const before = await store.get('n')
            if (await store.swap('n', before, String(Number(before ?? 0) + 1))) return
          }
        }),
      )
      expect(await store.get('n')).toEqual('20')
    },
  },
  {
    name: 'keeps any text as key and value',
    async run({ store, expect }) {
      const texts = [
        '企业微信',
        '😀',
        'a\nb\r\n\t"\\\u0000',
        '\u2028',
        '__proto__',
        '%_*?[a]{b}',
        ' ',
        'e\u0301',
      ]
      for (const text of texts) await store.set(`k/${text}`, `v/${text}`)
      for (const text of texts) expect(await store.get(`k/${text}`)).toEqual(`v/${text}`)
      expect(await listKeys(store, 'k/')).toEqual(texts.map((text) => `k/${text}`).sort())
      for (const text of texts) expect(await store.swap(`k/${text}`, `v/${text}`, undefined)).toEqual(true)
      expect(await listKeys(store, '')).toEqual([])
    },
  },
  {
    name: 'keeps keys of 400 characters and values of 100,000',
    async run({ store, expect }) {
      const key = `${'k'.repeat(399)}1`
      const value = '字'.repeat(100_000)
      await store.set(key, value)
      expect(await store.get(`${'k'.repeat(399)}2`)).toEqual(undefined)
      expect((await store.get(key)) === value).toEqual(true)
      expect(await store.swap(key, value, 'short')).toEqual(true)
    },
  },
  {
    name: 'lists exactly the keys with a prefix, taken literally and with its case',
    async run({ store, expect }) {
      const keys = ['a', 'a/', 'a/1', 'a/2/3', 'A/1', 'b/a/1', 'a%1', 'a_1', 'a*1']
      for (const key of keys) await store.set(key, 'x')
      await store.set('a/gone', 'x')
      await store.delete('a/gone')
      expect(await listKeys(store, 'a/')).toEqual(['a/', 'a/1', 'a/2/3'])
      expect(await listKeys(store, 'a%')).toEqual(['a%1'])
      expect(await listKeys(store, 'a_')).toEqual(['a_1'])
      expect(await listKeys(store, 'a*')).toEqual(['a*1'])
      expect(await listKeys(store, '')).toEqual([...keys].sort())
      expect(await listKeys(store, 'c')).toEqual([])
    },
  },
  {
    name: 'lets records be deleted while they are listed',
    async run({ store, expect }) {
      for (let i = 0; i < 30; i++) await store.set(`a/${i}`, 'x')
      let seen = 0
      for await (const key of store.keys('a/')) {
        await store.delete(key)
        seen++
      }
      expect(seen).toEqual(30)
      expect(await listKeys(store, 'a/')).toEqual([])
    },
  },
  {
    name: 'shares nothing with a store elsewhere',
    async run({ store, elsewhere, expect }) {
      const other = await elsewhere()
      await store.set('a', '1')
      expect(await other.get('a')).toEqual(undefined)
      expect(await listKeys(other, '')).toEqual([])
    },
  },
]
