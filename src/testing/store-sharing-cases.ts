import type { Case } from './conformance-types.js'
import { listKeys } from './list-keys.js'

/** Several stores on one place, at once or one after the other. */
export const sharingCases: readonly Case[] = [
  {
    name: 'finds everything again after being opened anew, expiries included',
    needs: 'persistent',
    async run({ store, open, close, now, pass, expect }) {
      await store.set('a', '企业')
      await store.set('b', '1', { expiresAt: now() + 200 })
      await store.set('c', '1')
      await store.delete('c')
      await close(store)
      const again = await open()
      expect(await listKeys(again, '')).toEqual(['a', 'b'])
      expect(await again.get('a')).toEqual('企业')
      await pass(200)
      expect(await again.get('b')).toEqual(undefined)
    },
  },
  {
    name: 'shows a finished write to every other store on the place',
    needs: 'shared',
    async run({ store, open, expect }) {
      const other = await open()
      for (let i = 0; i < 10; i++) {
        await store.set('a', `${i}`)
        expect(await other.get('a')).toEqual(`${i}`)
        expect(await other.swap('a', `${i}`, undefined)).toEqual(true)
        expect(await store.get('a')).toEqual(undefined)
      }
    },
  },
  {
    name: 'lets one of 100 concurrent swaps win over several stores on one place',
    needs: 'shared',
    async run({ store, open, expect }) {
      const stores = [store, await open(), await open(), await open()]
      const won = await Promise.all(
        Array.from({ length: 100 }, async (_, i) => stores[i % 4]?.swap('a', undefined, `${i}`)),
      )
      expect(won.filter(Boolean).length).toEqual(1)
      for (const one of stores) expect(await one.get('a')).toEqual(`${won.indexOf(true)}`)
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
            const before = await one.get('n')
            if (await one.swap('n', before, String(Number(before ?? 0) + 1))) done++
          }
        }),
      )
      for (const one of stores) expect(await one.get('n')).toEqual('60')
    },
  },
]
