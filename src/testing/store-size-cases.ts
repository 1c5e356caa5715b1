import type { Case, CaseContext } from './conformance-types.js'
import { listKeys, read } from './reading.js'

const KEY_SIZES = [64, 100, 128, 190, 191, 250, 255, 256, 300, 400, 512, 600, 767, 768, 900, 1_000]
const SMALL_VALUES = [
  64, 100, 128, 255, 256, 500, 1_000, 1_024, 2_000, 4_000, 4_096, 8_000, 8_192, 16_384, 32_768,
]
const LARGE_VALUES = [65_535, 65_536, 131_073, 262_145, 400_000, 524_289, 1_000_001, 1_048_577, 2_097_152]

/** A text of a length, different at every place where something could cut it. */
function long(length: number, first: string, last: string): string {
  const middle = Array.from({ length: Math.ceil(length / 8) }, (_, i) => String(i).padStart(8, '.')).join('')
  return `${first}${middle.slice(0, length - 2)}${last}`
}

/** What to say about a text that is too long to be shown. */
function outline(text: string | undefined): string {
  return text === undefined ? 'nothing' : `${text.length} characters, ${text.slice(0, 8)} … ${text.slice(-8)}`
}

async function keepsValue({ store, expect }: CaseContext, value: string): Promise<void> {
  const same = async (expected: string) => {
    const found = await read(store, 'a')
    expect([outline(found), found === expected]).toEqual([outline(expected), true])
  }
  await store.set('a', value)
  await same(value)
  for (const other of [`${value.slice(0, -1)}#`, `#${value.slice(1)}`, value.slice(0, -1), `${value}#`]) {
    expect([outline(other), await store.swap('a', other, 'taken')]).toEqual([outline(other), false])
  }
  expect([outline(value), await store.swap('a', value, 'short')]).toEqual([outline(value), true])
  await same('short')
  expect(await store.swap('a', 'short', value)).toEqual(true)
  await same(value)
  await store.delete('a')
}

export const sizeCases: readonly Case[] = [
  {
    name: 'keeps keys of up to 1,000 characters whole',
    async run({ store, expect }) {
      for (const size of KEY_SIZES) {
        const keys = [long(size, 'k', '1'), long(size, 'k', '2'), long(size, 'l', '1')].sort()
        const [first = ''] = keys
        await store.set(first, 'first')
        expect([size, await read(store, keys[1] ?? ''), await read(store, keys[2] ?? '')]).toEqual([
          size,
          undefined,
          undefined,
        ])
        for (const key of keys) await store.set(key, outline(key))
        for (const key of keys) expect([size, await read(store, key)]).toEqual([size, outline(key)])
        expect([size, await listKeys(store, '')]).toEqual([size, keys])
        expect([size, await listKeys(store, first)]).toEqual([size, [first]])
        for (const key of keys) {
          expect([size, await store.swap(key, outline(key), undefined)]).toEqual([size, true])
        }
        expect([size, await listKeys(store, '')]).toEqual([size, []])
      }
    },
  },
  {
    name: 'keeps values of up to 32 KiB whole',
    async run(context) {
      for (const size of SMALL_VALUES) await keepsValue(context, long(size, '<', '>'))
    },
  },
  {
    name: 'keeps values of up to 2 MiB whole',
    async run(context) {
      for (const size of LARGE_VALUES) await keepsValue(context, long(size, '<', '>'))
    },
  },
  {
    name: 'keeps long values whole that are not in ASCII',
    async run(context) {
      await keepsValue(context, `<${'字'.repeat(100_000)}>`)
      await keepsValue(context, `a${'企业微信😀é\n'.repeat(40_000)}`)
    },
  },
  {
    name: 'shows a long value whole or not at all while another takes its place',
    async run({ store, pass, expect }) {
      const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(700_000))
      await store.set('k', texts[0] ?? '')
      const seen = new Set<string>()
      let isWriting = true
      const readOn = async () => {
        while (isWriting) {
          seen.add(outline(await read(store, 'k')))
          // Reads that never wait would leave no time for the writes.
          await pass(0)
        }
      }
      const readers = [readOn(), readOn()]
      for (let round = 0; round < 3; round++) {
        for (const text of texts) await store.set('k', text)
        await Promise.all(texts.map((text) => store.set('k', text)))
      }
      isWriting = false
      await Promise.all(readers)
      const allowed = texts.map(outline)
      expect([...seen].filter((text) => !allowed.includes(text))).toEqual([])
      const found = (await read(store, 'k')) ?? ''
      expect([texts.includes(found), outline(found)]).toEqual([true, outline(found)])
    },
  },
]
