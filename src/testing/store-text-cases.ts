import type { Store } from '../store/index.js'
import type { Case, CaseContext } from './conformance-types.js'
import { keyLookAlikes, lookAlikes } from './look-alikes.js'
import { forAll, listKeys, read } from './reading.js'

type Families = readonly (readonly string[])[]

const groups: readonly [name: string, families: Families][] = [
  ['cases apart', lookAlikes.case],
  ['blanks, wherever they stand', lookAlikes.blanks],
  ['control characters and invisible ones', lookAlikes.controls],
  ['texts that look like numbers', lookAlikes.numbers],
  ['texts that look like words of a language', lookAlikes.words],
  ['texts that look like JSON', lookAlikes.json],
  ['texts with escapes of whatever kind', lookAlikes.escapes],
  ['every script, and no form of a character for another', lookAlikes.scripts],
]

export const valueTextCases: readonly Case[] = groups.map(([name, families]) => ({
  name: `keeps ${name} in values`,
  run: (context) => keepsValues(context, families),
}))

export const keyTextCases: readonly Case[] = [
  ...groups,
  ['names that look like paths, patterns or fields', keyLookAlikes] as const,
].map(([name, families]) => ({
  name: `keeps ${name} in keys`,
  run: (context) => keepsKeys(context, families),
}))

/** Each text comes back as it was, and no other of its family passes for it in a swap. */
async function keepsValues({ store, expect }: CaseContext, families: Families): Promise<void> {
  const records = families.flatMap((family, i) =>
    family.map((text, j) => ({
      key: `value/${i}/${j}`,
      text,
      others: family.filter((other) => other !== text),
    })),
  )
  const wrong: unknown[] = []
  await forAll(records, async ({ key, text }) => {
    await store.set(key, text)
    const found = await read(store, key)
    if (found !== text) wrong.push({ wrote: text, found })
  })
  expect(wrong).toEqual([])
  const strangers = records.flatMap(({ key, text, others }) => others.map((other) => ({ key, text, other })))
  await forAll(strangers, async ({ key, text, other }) => {
    if (await store.swap(key, other, 'taken')) wrong.push({ stored: text, tookFor: other })
  })
  expect(wrong).toEqual([])
  await forAll(records, async ({ key, text }) => {
    if (!(await store.swap(key, text, `${text} `))) wrong.push({ stored: text, notFoundBySwap: true })
    const found = await read(store, key)
    if (found !== `${text} `) wrong.push({ swappedIn: `${text} `, found })
  })
  expect(wrong).toEqual([])
}

/** Each text is a name of its own, whether the others of its family are there or not. */
async function keepsKeys({ store, expect }: CaseContext, families: Families): Promise<void> {
  for (const family of families) {
    const [first = '', ...others] = family
    await store.set(first, 'first')
    await expectAll(expect, store, family, (key) => (key === first ? 'first' : undefined))
    expect(await Promise.all(others.map((key) => store.swap(key, 'first', 'taken')))).toEqual(
      others.map(() => false),
    )
    await Promise.all(others.map((key) => store.delete(key)))
    expect(await listKeys(store, '')).toEqual([first])

    const made = await Promise.all(others.map((key) => store.swap(key, undefined, `value of ${key}`)))
    expect(made).toEqual(others.map(() => true))
    await expectAll(expect, store, family, (key) => (key === first ? 'first' : `value of ${key}`))
    expect(await listKeys(store, '')).toEqual([...family].sort())
    for (const key of family) {
      const under = family.filter((other) => other.startsWith(key)).sort()
      expect([key, await listKeys(store, key)]).toEqual([key, under])
    }

    await store.delete(first)
    await expectAll(expect, store, family, (key) => (key === first ? undefined : `value of ${key}`))
    await Promise.all(others.map((key) => store.delete(key)))
    expect(await listKeys(store, '')).toEqual([])
  }
}

async function expectAll(
  expect: CaseContext['expect'],
  store: Store,
  keys: readonly string[],
  expected: (key: string) => string | undefined,
): Promise<void> {
  const found = await Promise.all(keys.map(async (key) => [key, await read(store, key)]))
  expect(found).toEqual(keys.map((key) => [key, expected(key)]))
}
