import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLine } from '../../src/store/file/line.js'
import { FileStore, type Store } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { temporaryDirectories } from './temporary-directory.js'

const newDirectory = temporaryDirectories()

function quick(directory: string, options: { clock?: FakeClock; compactAboveBytes?: number } = {}) {
  return new FileStore(directory, { fsync: false, ...options })
}

async function everythingIn(store: Store): Promise<Record<string, string | undefined>> {
  const found: [string, string | undefined][] = []
  for await (const key of store.keys('')) found.push([key, await store.get(key)])
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function reopened(directory: string): Promise<Record<string, string | undefined>> {
  const store = quick(directory)
  try {
    return await everythingIn(store)
  } finally {
    await store.close()
  }
}

function generations(directory: string): number[] {
  return readdirSync(directory)
    .map((name) => Number(name.split('.')[1]))
    .sort((a, b) => a - b)
}

describe('the files of a file store', () => {
  it('are readable by their owner only, before and after a compaction', async () => {
    const directory = join(newDirectory(), 'deep', 'store')
    const store = new FileStore(directory, { compactAboveBytes: 1 })
    for (let i = 0; i < 30; i++) await store.set('a', `${i}`)
    await store.close()
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    const names = readdirSync(directory)
    expect(generations(directory)[0]).toBeGreaterThan(1)
    for (const name of names) expect(statSync(join(directory, name)).mode & 0o777, name).toBe(0o600)
  })

  it('are not touched before the first call', async () => {
    const directory = join(newDirectory(), 'store')
    const store = new FileStore(directory)
    expect(existsSync(directory)).toBe(false)
    await store.close()
    expect(existsSync(directory)).toBe(false)
  })

  it('stay bounded when one record is written over and over', async () => {
    const directory = newDirectory()
    const store = quick(directory, { compactAboveBytes: 4096 })
    await store.set('kept', 'yes')
    for (let i = 0; i < 400; i++) await store.set('a', `${i} ${'x'.repeat(200)}`)
    expect(await everythingIn(store)).toEqual({ a: `399 ${'x'.repeat(200)}`, kept: 'yes' })
    await store.close()
    const [number, ...others] = generations(directory)
    expect(number).toBeGreaterThan(10)
    expect(others).toEqual([])
    expect(statSync(join(directory, `log.${number}`)).size).toBeLessThan(8192)
  })

  it('drop expired records when they are compacted', async () => {
    const directory = newDirectory()
    const clock = new FakeClock()
    const store = quick(directory, { clock, compactAboveBytes: 2048 })
    for (let i = 0; i < 100; i++)
      await store.set(`token/${i}`, 'SHORTLIVED', { expiresAt: clock.now() + 1000 })
    expect(generations(directory)).toEqual([1])
    await clock.advance(1000)
    for (let i = 0; generations(directory)[0] === 1; i++) {
      expect(i).toBeLessThan(200)
      await store.set('a', '1')
    }
    await store.close()
    expect(generations(directory)).toEqual([2])
    expect(readFileSync(join(directory, 'log.2'), 'utf8')).not.toContain('SHORTLIVED')
    expect(await reopened(directory)).toEqual({ a: '1' })
  })
})

describe('a file store whose log was damaged', () => {
  it('goes back to what was written before the cut, wherever the log is cut, and goes on from there', async () => {
    const directory = newDirectory()
    const log = join(directory, 'log.1')
    const store = quick(directory)
    await store.get('a')
    const states = [{ size: statSync(log).size, state: await everythingIn(store) }]
    for (let i = 0; i < 12; i++) {
      const key = `k${i % 4}`
      if (i % 5 === 4) await store.delete(key)
      else if (i % 3 === 2) await store.swap(key, await store.get(key), `企业 ${i}\n`)
      else await store.set(key, `${i}`)
      states.push({ size: statSync(log).size, state: await everythingIn(store) })
    }
    await store.close()
    const whole = readFileSync(log)
    for (let cut = states[0]?.size ?? 0; cut <= whole.length; cut++) {
      writeFileSync(log, whole.subarray(0, cut))
      const expected = states.findLast(({ size }) => size <= cut)?.state
      expect(await reopened(directory), `cut at ${cut}`).toEqual(expected)
    }
    truncateSync(log, whole.length - 17)
    const again = quick(directory)
    await again.set('new', '1')
    await again.close()
    expect(await reopened(directory)).toEqual({ ...states.at(-2)?.state, new: '1' })
  })

  it('skips whatever is not a line of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (rubbish) => {
        const directory = newDirectory()
        const store = quick(directory)
        await store.set('a', '1')
        await appendFile(join(directory, 'log.1'), rubbish)
        await store.set('b', '2')
        expect(await everythingIn(store)).toEqual({ a: '1', b: '2' })
        await store.close()
        expect(await reopened(directory)).toEqual({ a: '1', b: '2' })
        rmSync(directory, { recursive: true })
      }),
      { numRuns: 40 },
    )
  })

  it('finds the next generation itself when the process that sealed the last one died', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    for (let i = 0; i < 8; i++) await store.set('a', `${i}`)
    await appendFile(join(directory, 'log.1'), toLine({ op: 'seal', id: 'somebody' }))
    writeFileSync(join(directory, 'tmp.2.abcdef'), 'half a snapsh')
    expect(await store.get('a')).toBe('7')
    await store.set('b', '1')
    await store.close()
    expect(await reopened(directory)).toEqual({ a: '7', b: '1' })
    expect(readdirSync(directory)).toEqual(['log.2'])
  })

  it('ignores an older generation that turns up after its time', async () => {
    const directory = newDirectory()
    const store = quick(directory, { compactAboveBytes: 1 })
    await store.set('a', 'old')
    const early = readFileSync(join(directory, 'log.1'))
    for (let i = 0; i < 60; i++) await store.set('a', `${i}`)
    expect(existsSync(join(directory, 'log.1'))).toBe(false)
    writeFileSync(join(directory, 'log.1'), early)
    await store.set('b', '1')
    await store.close()
    expect(await reopened(directory)).toEqual({ a: '59', b: '1' })
  })

  it('takes what was appended behind a seal for void', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await store.set('a', '1')
    await appendFile(join(directory, 'log.1'), toLine({ op: 'seal', id: 'somebody' }))
    await appendFile(join(directory, 'log.1'), `\n${toLine({ op: 'set', key: 'b', value: '1', id: 'late' })}`)
    expect(await everythingIn(store)).toEqual({ a: '1' })
    await store.close()
    expect(await reopened(directory)).toEqual({ a: '1' })
  })
})

describe('a file store in trouble', () => {
  it('reports what the disk said, without the value', async () => {
    const file = join(newDirectory(), 'file')
    writeFileSync(file, '')
    const store = new FileStore(join(file, 'store'))
    const error = await store.set('a', 'SECRET').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'WECOM_STORE', reason: 'ENOTDIR' })
    expect(`${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain('SECRET')
    await expect(store.get('a')).rejects.toMatchObject({ code: 'WECOM_STORE' })
    rmSync(file)
    await store.set('a', '1')
    expect(await store.get('a')).toBe('1')
    await store.close()
  })

  it('does not write into a log that somebody has removed or cut', async () => {
    for (const damage of [rmSync, (path: string) => truncateSync(path, 10)]) {
      const directory = newDirectory()
      const store = quick(directory)
      await store.set('a', '1')
      damage(join(directory, 'log.1'))
      await expect(store.set('a', '2')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'log_lost' })
      await store.close()
    }
  })

  it('refuses a directory of a later format', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await store.get('a')
    await store.close()
    writeFileSync(join(directory, 'log.1'), toLine({ op: 'head', format: 99 }))
    await expect(quick(directory).get('a')).rejects.toMatchObject({ reason: 'unknown_format' })
  })

  it('finishes what is under way when it is closed, and nothing after', async () => {
    const directory = newDirectory()
    const store = new FileStore(directory)
    const writes = Array.from({ length: 20 }, (_, i) => store.set(`${i}`, 'x'))
    await Promise.all([...writes, store.close()])
    await store.close()
    const closed = { code: 'WECOM_STORE', reason: 'closed' }
    await expect(store.get('1')).rejects.toMatchObject(closed)
    await expect(store.set('1', 'y')).rejects.toMatchObject(closed)
    await expect(store.swap('1', 'x', 'y')).rejects.toMatchObject(closed)
    await expect(store.keys('').next()).rejects.toMatchObject(closed)
    expect(Object.keys(await reopened(directory))).toHaveLength(20)
  })
})

describe('concurrent calls on one file store', () => {
  it('go to the disk together', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await Promise.all(Array.from({ length: 100 }, (_, i) => store.set(`${i}`, 'x')))
    await store.close()
    const blankLines = readFileSync(join(directory, 'log.1'), 'utf8').split('\n\n').length - 1
    expect(blankLines).toBe(1)
  })

  it('keep their order on one key, swaps among them', async () => {
    const store = quick(newDirectory())
    const done = await Promise.all([
      store.set('a', '1'),
      store.swap('a', '1', '2'),
      store.swap('a', '2', '3'),
      store.set('a', '4'),
      store.swap('a', '3', '5'),
      store.swap('a', '4', undefined),
      store.swap('a', undefined, '6'),
    ])
    expect(done).toEqual([undefined, true, true, undefined, false, true, true])
    expect(await store.get('a')).toBe('6')
    await store.close()
  })

  it('append no losing records when many claim one key', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await Promise.all(Array.from({ length: 100 }, () => store.swap('a', undefined, 'x')))
    await store.close()
    expect(readFileSync(join(directory, 'log.1'), 'utf8').match(/"op":"set"/g)).toHaveLength(1)
  })
})
