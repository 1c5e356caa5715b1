import type { Case } from './conformance-types.js'
import { forAll, listKeys, numbered, read } from './reading.js'

/** More than any page that stores are listed by. */
const MANY = 1_250

export const listingCases: readonly Case[] = [
  {
    name: 'lists exactly the keys with a prefix, taken literally and with its case',
    async run({ store, expect }) {
      const keys = ['a', 'a/', 'a/1', 'a/2/3', 'A/1', 'b/a/1', 'a%1', 'a_1', 'a*1', 'a//1', ' a/1']
      for (const key of keys) await store.set(key, 'x')
      await store.set('a/gone', 'x')
      await store.delete('a/gone')
      expect(await listKeys(store, 'a/')).toEqual(['a/', 'a/1', 'a/2/3', 'a//1'].sort())
      expect(await listKeys(store, 'a/2')).toEqual(['a/2/3'])
      expect(await listKeys(store, 'A')).toEqual(['A/1'])
      expect(await listKeys(store, 'a/1')).toEqual(['a/1'])
      expect(await listKeys(store, '/')).toEqual([])
      expect(await listKeys(store, 'a ')).toEqual([])
      expect(await listKeys(store, 'a%')).toEqual(['a%1'])
      expect(await listKeys(store, 'a_')).toEqual(['a_1'])
      expect(await listKeys(store, 'a*')).toEqual(['a*1'])
      expect(await listKeys(store, '')).toEqual([...keys].sort())
      expect(await listKeys(store, 'c')).toEqual([])
    },
  },
  {
    name: 'takes no character of a prefix for a sign of a pattern',
    async run({ store, expect }) {
      const signs = [
        ...'%_*?[]{}()^$.+|\\!#-~,@&<>:;"\'` \n\0',
        '[a-z]',
        '[^a]',
        '.*',
        '\\w',
        '{a,b}',
        '**',
        '!(a)',
      ]
      const decoys = ['x', 'xa1', 'xb1', 'xab1', 'x/1', 'xx1', 'X1', 'x1', 'a', '1', 'xaa', 'x-a1']
      for (const key of decoys) await store.set(key, 'x')
      await forAll(signs, (sign) => store.set(`x${sign}1`, 'x'))
      const all = [...new Set([...decoys, ...signs.map((sign) => `x${sign}1`)])]
      for (const sign of signs) {
        const expected = all.filter((key) => key.startsWith(`x${sign}`)).sort()
        expect([sign, await listKeys(store, `x${sign}`)]).toEqual([sign, expected])
      }
    },
  },
  {
    name: 'lists keys to the very end of what a prefix covers',
    async run({ store, expect }) {
      const ends = [
        '',
        '\0',
        ' ',
        '0',
        'z',
        'zz',
        '{',
        '~',
        '~~',
        '\u007f',
        'é',
        '企',
        '\uffee',
        '😀',
        '\uffff',
        '\uffff1',
      ]
      const keys = ends.map((end) => `p/${end}`)
      await forAll(keys, (key) => store.set(key, 'x'))
      for (const key of ['p', 'p.', 'p0', 'o/~', 'q', 'P/1', 'p\uffff']) await store.set(key, 'x')
      expect(await listKeys(store, 'p/')).toEqual([...keys].sort())
      expect(await listKeys(store, 'p/\uffff')).toEqual(['p/\uffff', 'p/\uffff1'])
    },
  },
  {
    name: 'lists all of 1,250 keys, each of them once',
    async run({ store, expect }) {
      const keys = numbered('p/', MANY)
      await store.set('a/first', 'x')
      await forAll(keys, (key) => store.set(key, `value of ${key}`))
      await store.set('z/last', 'x')
      expect(await listKeys(store, 'p/')).toEqual(keys)
      expect(await listKeys(store, 'z/')).toEqual(['z/last'])
      expect(await listKeys(store, 'a/')).toEqual(['a/first'])
      expect(await listKeys(store, 'p/12')).toEqual(keys.filter((key) => key.startsWith('p/12')))
      const wrong: string[] = []
      await forAll(keys, async (key) => {
        if ((await read(store, key)) !== `value of ${key}`) wrong.push(key)
      })
      expect(wrong).toEqual([])
    },
  },
  {
    name: 'lists records however long their values are',
    async run({ store, expect }) {
      const keys = numbered('a/', 30)
      const value = 'x'.repeat(100_000)
      await forAll(keys, (key) => store.set(key, value))
      expect(await listKeys(store, 'a/')).toEqual(keys)
    },
  },
  {
    name: 'lists on behind pages of which nothing is left',
    async run({ store, now, life, expire, expect }) {
      const keys = numbered('p/', MANY)
      const isKept = (i: number) => i < 20 || i >= MANY - 20
      const expiresAt = now() + life
      await forAll([...keys.entries()], ([i, key]) =>
        isKept(i) ? store.set(key, 'x') : store.set(key, 'x', i % 2 === 0 ? { expiresAt } : {}),
      )
      await forAll([...keys.entries()], async ([i, key]) => {
        if (!isKept(i) && i % 2 === 1) await store.delete(key)
      })
      await expire(expiresAt)
      expect(await listKeys(store, 'p/')).toEqual(keys.filter((_, i) => isKept(i)))
    },
  },
  {
    name: 'lets records be deleted while they are listed',
    async run({ store, expect }) {
      await forAll(numbered('a/', MANY), (key) => store.set(key, 'x'))
      const seen = new Set<string>()
      let deleting: Promise<void>[] = []
      for await (const key of store.keys('a/')) {
        seen.add(key)
        deleting.push(store.delete(key))
        if (deleting.length < 25) continue
        await Promise.all(deleting)
        deleting = []
      }
      await Promise.all(deleting)
      expect(seen.size).toEqual(MANY)
      expect(await listKeys(store, 'a/')).toEqual([])
    },
  },
  {
    name: 'lets records be read and rewritten while they are listed',
    async run({ store, expect }) {
      const keys = numbered('a/', 120)
      await forAll(keys, (key) => store.set(key, 'old'))
      const seen: string[] = []
      for await (const key of store.keys('a/')) {
        seen.push(key)
        if (seen.length > 2 * keys.length) break
        const value = await read(store, key)
        if (seen.length % 2 === 0) await store.set(key, `${value} and new`)
        else await store.swap(key, 'old', 'old and new')
      }
      expect(seen.sort()).toEqual(keys)
      for (const key of keys) expect([key, await read(store, key)]).toEqual([key, 'old and new'])
    },
  },
  {
    name: 'lists all that stays while other records come and go',
    async run({ store, expect }) {
      const keys = numbered('a/', 300)
      await forAll(keys, (key) => store.set(key, 'x'))
      const stays = keys.filter((_, i) => i % 2 === 0)
      const goes = keys.filter((_, i) => i % 2 === 1)
      const seen: string[] = []
      let step = 0
      for await (const key of store.keys('a/')) {
        seen.push(key)
        if (step >= goes.length) continue
        await Promise.all([store.delete(goes[step] ?? ''), store.set(`${key}/new${step}`, 'x')])
        step++
      }
      expect(seen.filter((key) => stays.includes(key)).sort()).toEqual(stays)
    },
  },
  {
    name: 'can be left in the middle of a list, and makes two lists at once',
    async run({ store, expect }) {
      const keys = numbered('a/', 60)
      await forAll(keys, (key) => store.set(key, 'x'))
      for (let i = 0; i < 12; i++) {
        for await (const _ of store.keys('a/')) break
      }
      await store.set('b', '1')
      expect(await read(store, 'b')).toEqual('1')
      const pairs = new Set<string>()
      let inner = 0
      for await (const outer of store.keys('a/')) {
        if (pairs.size < 3) {
          for await (const _ of store.keys('a/')) inner++
        }
        pairs.add(outer)
      }
      expect([pairs.size, inner]).toEqual([60, 180])
      expect(await Promise.all([listKeys(store, 'a/'), listKeys(store, 'b')])).toEqual([keys, ['b']])
    },
  },
  {
    name: 'lists nothing of its own making',
    async run({ store, now, expect }) {
      const expiresAt = now() + 600_000
      await store.set('a', '1')
      await store.set('b', '1', { expiresAt })
      await store.swap('c', undefined, '1')
      await store.swap('d', undefined, '1', { expiresAt })
      await store.swap('d', '1', '2', { expiresAt })
      await store.swap('e', 'x', '1', { expiresAt })
      await store.swap('a', '1', undefined)
      await store.delete('f')
      expect(await listKeys(store, '')).toEqual(['b', 'c', 'd'])
      for (const prefix of ['_', ':', '/', '.', '#', 'l', 'lock', 'idx', 'meta']) {
        expect([prefix, await listKeys(store, prefix)]).toEqual([prefix, []])
      }
    },
  },
]
