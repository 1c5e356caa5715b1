import type { Case } from './conformance-types.js'
import { listKeys, numbered, read } from './reading.js'

/** Several stores on one place, at once or one after the other. */
export const sharingCases: readonly Case[] = [
  {
    name: 'finds everything again after being opened anew, expiries included',
    needs: 'persistent',
    async run({ store, open, close, now, life, expire, mustLive, expect }) {
      const expiresAt = now() + life
      await store.set('a', '企业')
      await store.set('b', '1', { expiresAt })
      await store.set('c', '1')
      await store.delete('c')
      await store.set('d', '1', { expiresAt: now() + 600_000 })
      await store.swap('d', '1', '2')
      await store.set('e', '')
      await store.set('f', '1')
      await store.swap('f', '1', undefined)
      await close(store)
      const again = await open()
      const keys = await listKeys(again, '')
      if (mustLive(expiresAt)) expect(keys).toEqual(['a', 'b', 'd', 'e'])
      expect([await read(again, 'a'), await read(again, 'd'), await read(again, 'e')]).toEqual([
        '企业',
        '2',
        '',
      ])
      await expire(expiresAt)
      expect(await read(again, 'b')).toEqual(undefined)
      expect(await again.swap('a', '企业', 'ü\n\0')).toEqual(true)
      await close(again)
      const third = await open()
      expect(await read(third, 'a')).toEqual('ü\n\0')
      expect(await listKeys(third, '')).toEqual(['a', 'd', 'e'])
    },
  },
  {
    name: 'answers right from the first call after being opened anew',
    needs: 'persistent',
    async run({ store, open, close, expect }) {
      await store.set('a', '1')
      await close(store)
      const byGet = await open()
      expect(await read(byGet, 'a')).toEqual('1')
      await close(byGet)
      const byKeys = await open()
      expect(await listKeys(byKeys, '')).toEqual(['a'])
      await close(byKeys)
      const bySwap = await open()
      expect(await bySwap.swap('a', undefined, '2')).toEqual(false)
      await close(bySwap)
      const again = await open()
      expect(await again.swap('a', '1', '2')).toEqual(true)
      await close(again)
      const byDelete = await open()
      await byDelete.delete('a')
      await close(byDelete)
      expect(await listKeys(await open(), '')).toEqual([])
    },
  },
  {
    name: 'shows a finished write to every other store on the place',
    needs: 'shared',
    async run({ store, open, expect }) {
      const other = await open()
      for (let i = 0; i < 10; i++) {
        expect([await read(store, 'a'), await read(other, 'a')]).toEqual([undefined, undefined])
        await store.set('a', `${i}`)
        expect(await read(other, 'a')).toEqual(`${i}`)
        expect(await other.swap('a', `${i}`, 'x')).toEqual(true)
        expect([await read(store, 'a'), await listKeys(store, '')]).toEqual(['x', ['a']])
        if (i % 2 === 0) await other.delete('a')
        else expect(await other.swap('a', 'x', undefined)).toEqual(true)
        expect([await read(store, 'a'), await listKeys(store, '')]).toEqual([undefined, []])
        expect(await store.swap('a', 'x', 'y')).toEqual(false)
      }
    },
  },
  {
    name: 'ends a record for every store on the place at once',
    needs: 'shared',
    async run({ store, open, now, life, expire, expect }) {
      const other = await open()
      const expiresAt = now() + life
      await store.set('a', '1', { expiresAt })
      await other.swap('b', undefined, '1', { expiresAt })
      await other.set('a', '2')
      await expire(expiresAt)
      for (const one of [store, other]) {
        expect([await read(one, 'a'), await read(one, 'b')]).toEqual(['2', undefined])
        expect(await listKeys(one, '')).toEqual(['a'])
      }
    },
  },
  {
    name: 'lets one of 100 concurrent swaps win over several stores on one place',
    needs: 'shared',
    async run({ store, open, now, life, expire, expect }) {
      const stores = [store, await open(), await open(), await open()]
      const race = async (expected: string | undefined, next: (i: number) => string | undefined) => {
        const won = await Promise.all(
          Array.from({ length: 100 }, async (_, i) => stores[i % 4]?.swap('a', expected, next(i))),
        )
        expect(won.filter(Boolean).length).toEqual(1)
        for (const one of stores) expect(await read(one, 'a')).toEqual(next(won.indexOf(true)))
      }
      await race(undefined, (i) => `${i}`)
      await store.set('a', 'stored')
      await race('stored', (i) => `${i}`)
      await store.set('a', 'stored')
      await race('stored', () => undefined)
      const expiresAt = now() + life
      await store.set('a', 'over', { expiresAt })
      await expire(expiresAt)
      await race(undefined, (i) => `${i}`)
    },
  },
  {
    name: 'counts exactly when several stores on one place increment by swap',
    needs: 'shared',
    async run({ store, open, expect }) {
      const stores = [store, await open(), await open()]
      await Promise.all(
        stores.map(async (one) => {
          for (let done = 0; done < 20; ) {
            const before = await read(one, 'n')
            if (await one.swap('n', before, String(Number(before ?? 0) + 1))) done++
          }
        }),
      )
      for (const one of stores) expect(await read(one, 'n')).toEqual('60')
    },
  },
  {
    name: 'goes on when another store on the place is closed',
    needs: 'shared',
    async run({ store, open, close, expect }) {
      const other = await open()
      const keys = numbered('k', 20)
      await Promise.all(keys.map((key, i) => (i % 2 === 0 ? store : other).set(key, 'x')))
      await close(other)
      expect(await listKeys(store, '')).toEqual(keys)
      await store.set('a', '1')
      expect(await read(store, 'a')).toEqual('1')
      expect(await read(await open(), 'a')).toEqual('1')
    },
  },
]

/** What a store says when it cannot ask. */
export const interruptionCases: readonly Case[] = [
  {
    name: 'rejects while its place is cut off, and calls nothing absent',
    needs: 'interruptible',
    async run({ store, interrupt, expect }) {
      await store.set('a', '1')
      const reconnect = await interrupt()
      const outcome = (call: Promise<unknown>) =>
        call.then(
          (value) => ({ resolvedTo: value }),
          () => 'rejected',
        )
      const outcomes = {
        get: await outcome(store.get('a')),
        set: await outcome(store.set('b', '1')),
        swap: await outcome(store.swap('a', '1', '2')),
        claim: await outcome(store.swap('c', undefined, '1')),
        delete: await outcome(store.delete('a')),
        keys: await outcome(listKeys(store, '')),
      }
      await reconnect()
      expect(outcomes).toEqual({
        get: 'rejected',
        set: 'rejected',
        swap: 'rejected',
        claim: 'rejected',
        delete: 'rejected',
        keys: 'rejected',
      })
      await store.set('a', '3')
      expect(await read(store, 'a')).toEqual('3')
    },
  },
]
