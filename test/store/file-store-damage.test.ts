import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLine } from '../../src/store/file/line.js'
import { checkStore, FileStore, prefixed, type Store } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { temporaryDirectories } from './temporary-directory.js'

const newDirectory = temporaryDirectories()
const DAMAGED = { code: 'WECOM_STORE', reason: 'damaged_record' }

interface Options {
  clock?: FakeClock
  compactAboveBytes?: number
  logger?: ReturnType<typeof listener>['logger']
}

function quick(directory: string, options: Options = {}) {
  return new FileStore(directory, { fsync: false, ...options })
}

function listener() {
  const warnings: { message: string; data: Record<string, unknown> | undefined }[] = []
  const ignore = () => {}
  const warn = (message: string, data?: Record<string, unknown>) => void warnings.push({ message, data })
  return { warnings, logger: { debug: ignore, info: ignore, error: ignore, warn } }
}

function onlyLog(directory: string): string {
  const [name, ...others] = readdirSync(directory)
  expect(others).toEqual([])
  return join(directory, name ?? '')
}

/** Writes with a store, then changes its log as text. */
async function damaged(
  write: (store: FileStore) => Promise<void>,
  damage: (log: string) => string,
  clock?: FakeClock,
) {
  const directory = newDirectory()
  const store = quick(directory, clock && { clock })
  await write(store)
  await store.close()
  const log = onlyLog(directory)
  const before = readFileSync(log, 'latin1')
  const after = damage(before)
  expect(after).not.toBe(before)
  writeFileSync(log, after, 'latin1')
  return directory
}

async function twice(store: Store) {
  await store.set('a', 'first')
  await store.set('a', 'second')
  await store.set('b', 'other')
}

const outcome = (promise: Promise<unknown>) =>
  promise.catch((reason: unknown) => (reason as { reason?: string }).reason ?? 'unknown')

describe('a record that is damaged on the disk', () => {
  it('is not read as what it was before, and says so', async () => {
    const directory = await damaged(twice, (log) => log.replace('"second"', '"secomd"'))
    const { warnings, logger } = listener()
    const store = quick(directory, { logger })
    await expect(store.get('a')).rejects.toMatchObject(DAMAGED)
    await expect(store.swap('a', 'first', 'third')).rejects.toMatchObject(DAMAGED)
    await expect(store.swap('a', undefined, 'third')).rejects.toMatchObject(DAMAGED)
    expect(await store.get('b')).toBe('other')
    expect(await store.check()).toMatchObject({ ok: false, problems: [{ reason: 'damaged_record' }] })
    expect((await store.check()).problems[0]?.message).toContain('record a ')
    expect(warnings).toEqual([
      { message: 'The log of the file store is damaged', data: { log: 'log.1', keys: ['a'], unnamed: 0 } },
    ])
    await store.close()
  })

  it.each<[string, (store: Store) => Promise<unknown>, string | undefined]>([
    ['written anew', (store) => store.set('a', 'third'), 'third'],
    ['deleted', (store) => store.delete('a'), undefined],
  ])('is well again when it is %s', async (_, mend, expected) => {
    const directory = await damaged(twice, (log) => log.replace('"second"', '"secomd"'))
    const store = quick(directory)
    await mend(store)
    expect(await store.get('a')).toBe(expected)
    expect(await store.check()).toEqual({ ok: true, problems: [] })
    await store.close()
    const again = quick(directory)
    expect(await again.get('a')).toBe(expected)
    expect((await again.check()).ok).toBe(true)
    await again.close()
  })

  it('stays doubtful through compactions and new openings', async () => {
    const directory = await damaged(twice, (log) => log.replace('"second"', '"secomd"'))
    for (let round = 0; round < 3; round++) {
      const store = quick(directory, { compactAboveBytes: 1 })
      for (let i = 0; i < 20; i++) await store.set('c', `${i}`)
      await expect(store.get('a')).rejects.toMatchObject(DAMAGED)
      expect(await store.get('b')).toBe('other')
      await store.close()
    }
    expect(onlyLog(directory)).not.toContain('log.1')
  })

  it('is absent from the time it would have expired at, and can be claimed by one then', async () => {
    const clock = new FakeClock()
    const directory = await damaged(
      async (store) => {
        await store.set('lease', 'before')
        await store.set('lease', 'holder', { expiresAt: clock.now() + 1_000 })
      },
      (log) => log.replace('"holder"', '"helder"'),
      clock,
    )
    const [one, two] = [quick(directory, { clock }), quick(directory, { clock })]
    await expect(one.get('lease')).rejects.toMatchObject(DAMAGED)
    await clock.advance(1_000)
    expect(await one.get('lease')).toBeUndefined()
    const keys: string[] = []
    for await (const key of one.keys('')) keys.push(key)
    expect(keys).toEqual([])
    const won = await Promise.all([one.swap('lease', undefined, '1'), two.swap('lease', undefined, '2')])
    expect(won.filter(Boolean)).toHaveLength(1)
    expect(await two.get('lease')).toBe(won[0] ? '1' : '2')
    await Promise.all([one.close(), two.close()])
  })

  it('is told by a later swap of somebody who had read it', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await store.set('a', 'first')
    await store.set('a', 'second')
    await store.swap('a', 'second', 'third')
    await store.close()
    const log = onlyLog(directory)
    writeFileSync(log, readFileSync(log, 'latin1').replace('"second"', '"secomd"'), 'latin1')
    const again = quick(directory)
    expect(await again.get('a')).toBe('third')
    await again.close()
  })

  it('is not brought back when what is damaged is its deletion', async () => {
    const directory = await damaged(
      async (store) => {
        await store.set('a', 'code')
        await store.delete('a')
      },
      (log) => log.replace('"op":"delete"', '"op":"dalete"'),
    )
    const store = quick(directory)
    await expect(store.get('a')).rejects.toMatchObject(DAMAGED)
    await store.close()
  })

  it('is never read as something older without a word, whichever byte of the log changes', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await store.set('a', '{"old":1}')
    await Promise.all([store.set('a', '{"new":2}\t'), store.set('b', '企业')])
    await store.swap('b', '企业', 'later')
    await store.close()
    const log = onlyLog(directory)
    const whole = readFileSync(log)
    const right = { a: '{"new":2}\t', b: 'later' }
    for (let at = 0; at < whole.length; at++) {
      for (const change of [0x01, 0x20, 0x0a ^ (whole[at] ?? 0), 0x09 ^ (whole[at] ?? 0)]) {
        if (change === 0) continue
        const bytes = Buffer.from(whole)
        bytes[at] = (bytes[at] ?? 0) ^ change
        writeFileSync(log, bytes)
        const again = quick(directory)
        const found = { a: await outcome(again.get('a')), b: await outcome(again.get('b')) }
        const { ok } = await again.check()
        await again.close()
        for (const key of ['a', 'b'] as const) {
          const isHonest = found[key] === right[key] || found[key] === 'damaged_record' || !ok
          expect(isHonest, `byte ${at} changed by ${change}: ${key} is ${String(found[key])}`).toBe(true)
        }
      }
    }
  })
})

describe('a log with something in it that is no line', () => {
  it('is read as if it were not there, and reported', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 12, maxLength: 80 }), async (rubbish) => {
        const directory = newDirectory()
        const store = quick(directory)
        await store.set('a', '1')
        await appendFile(join(directory, 'log.1'), Uint8Array.from([0xff, ...rubbish]))
        await store.set('b', '2')
        expect([await store.get('a'), await store.get('b')]).toEqual(['1', '2'])
        const { ok, problems } = await store.check()
        expect([ok, problems.map(({ reason }) => reason)]).toEqual([false, ['damaged_log']])
        await store.close()
      }),
      { numRuns: 40 },
    )
  })

  it('has nothing to report when a writer was killed in the middle of a line', async () => {
    const line = toLine({ op: 'set', key: 'a', value: '{"a":1}', id: 'x' })
    const json = line.indexOf('\t')
    for (let end = 1; end < json; end++) {
      const directory = newDirectory()
      const store = quick(directory)
      await store.set('a', '1')
      await appendFile(join(directory, 'log.1'), line.slice(0, end))
      await store.set('b', '2')
      expect([end, await store.get('a'), await store.check()]).toEqual([end, '1', { ok: true, problems: [] }])
      await store.close()
    }
  })
})

describe('the check of a store', () => {
  it('goes through a prefix, and never rejects', async () => {
    const directory = await damaged(twice, (log) => log.replace('"second"', '"secomd"'))
    const store = quick(directory)
    const shop = prefixed(store, 'shop:')
    expect(await checkStore(shop)).toMatchObject({ ok: false, problems: [{ reason: 'damaged_record' }] })
    await store.close()
    expect(await checkStore(store)).toMatchObject({ ok: false, problems: [{ reason: 'closed' }] })
  })

  it('reads once where a store has no check of its own, and passes on nothing that others have thrown', async () => {
    const failing: Store = {
      get: () => Promise.reject(new Error('redis://:SECRET@host')),
      set: async () => {},
      swap: async () => false,
      delete: async () => {},
      async *keys() {},
    }
    expect(await checkStore({ ...failing, get: async () => undefined })).toEqual({ ok: true, problems: [] })
    expect(await checkStore(failing)).toEqual({
      ok: false,
      problems: [{ reason: 'unknown', message: 'The store failed' }],
    })
  })
})
