import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LOG_FORMAT } from '../../src/store/file/generation.js'
import { toLine } from '../../src/store/file/line.js'
import { FileStore } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { temporaryDirectories } from './temporary-directory.js'

/** What the system says to opening a file of this kind, and to making a link. */
const faults: {
  open?: { matching: RegExp; code: string } | undefined
  link?: string | undefined
  sync?: string | undefined
  /** Comes before a log is opened that is on its way. */
  beforeDraft?: (() => Promise<void>) | undefined
  /** Comes before a log is opened that is in its place. */
  beforeLog?: (() => void) | undefined
  /** What the system says to looking a name up. */
  stat?: string | undefined
  /** What it says to writing a text of this kind; without a code it writes something else, and says nothing. */
  write?: { matching: RegExp; code?: string } | undefined
} = {}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: as the disk says`), { code })
}

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const open = (path: string, flags: number, mode: unknown, done?: unknown) => {
    const callback = (done ?? mode) as (error: Error | null, fd?: number) => void
    if (faults.open?.matching.test(path)) return callback(failure(faults.open.code))
    const before = path.includes('tmp.') ? faults.beforeDraft : undefined
    if (before !== undefined) {
      faults.beforeDraft = undefined
      before().then(() => open(path, flags, mode, done), callback)
      return
    }
    if (/log\.\d+$/.test(path)) faults.beforeLog?.()
    fs.open(path, flags, typeof mode === 'number' ? mode : 0o600, callback)
  }
  const fdatasync = (fd: number, done: (error: Error | null) => void) =>
    faults.sync === undefined ? fs.fdatasync(fd, done) : done(failure(faults.sync))
  const write = (fd: number, data: Buffer, ...rest: unknown[]) => {
    const done = rest.at(-1) as (error: Error | null, written?: number, data?: Buffer) => void
    if (faults.write?.matching.test(data.toString('utf8')) !== true) return fs.write(fd, data, done)
    if (faults.write.code !== undefined) return done(failure(faults.write.code))
    const other = Buffer.from(data).fill('?', 0, data.length - 1)
    fs.write(fd, other, done)
  }
  // As the original has it, a promise of it brings two values.
  Object.defineProperties(write, Object.getOwnPropertyDescriptors(fs.write))
  return { ...fs, open, fdatasync, write }
})

vi.mock('node:fs/promises', async (original) => {
  const fs = await original<typeof import('node:fs/promises')>()
  const link = async (from: string, to: string) => {
    if (faults.link !== undefined) throw failure(faults.link)
    return fs.link(from, to)
  }
  const lstat = async (path: string) => {
    if (faults.stat !== undefined && /log\.\d+$/.test(path)) throw failure(faults.stat)
    return fs.lstat(path)
  }
  return { ...fs, link, lstat }
})

const newDirectory = temporaryDirectories()
afterEach(() => {
  faults.open = undefined
  faults.link = undefined
  faults.sync = undefined
  faults.beforeDraft = undefined
  faults.beforeLog = undefined
  faults.stat = undefined
  faults.write = undefined
})

function quick(directory: string, compactAboveBytes?: number) {
  return new FileStore(directory, {
    fsync: false,
    ...(compactAboveBytes !== undefined && { compactAboveBytes }),
  })
}

const isRoot = process.geteuid?.() === 0

describe('a file store that has no room for the next log', () => {
  it.each(['ENOSPC', 'EMFILE', 'EDQUOT'])(
    'goes on with the one it has (%s), says so, and compacts later',
    async (code) => {
      const directory = newDirectory()
      const store = quick(directory, 1024)
      await store.set('a', '0')
      faults.open = { matching: /tmp\./, code }
      for (let i = 0; i < 100; i++) {
        await store.set('a', `${i} ${'x'.repeat(100)}`)
        expect(await store.get('a')).toContain(`${i} `)
      }
      expect(readdirSync(directory)).toEqual(['log.1'])
      expect(await store.check()).toMatchObject({ ok: false, problems: [{ reason: code }] })
      expect((await store.check()).problems[0]?.hint).toMatch(/room|quota|ulimit/)
      faults.open = undefined
      for (let i = 0; i < 200; i++) await store.set('a', `${i}`)
      expect(await store.check()).toEqual({ ok: true, problems: [] })
      const names = readdirSync(directory)
      expect(names).toHaveLength(1)
      expect(names).not.toEqual(['log.1'])
      await store.close()
    },
  )

  it('reads on when another process has sealed the log and died, and writes again when there is room', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await store.set('a', '1')
    faults.open = { matching: /tmp\./, code: 'ENOSPC' }
    await appendFile(join(directory, 'log.1'), toLine({ op: 'seal', id: 'somebody' }))
    const late = quick(directory)
    for (const one of [store, late, store]) {
      expect(await one.get('a')).toBe('1')
      await expect(one.set('a', '2')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'ENOSPC' })
      expect(await one.get('a')).toBe('1')
      const keys: string[] = []
      for await (const key of one.keys('')) keys.push(key)
      expect(keys).toEqual(['a'])
    }
    expect((await late.check()).problems).toMatchObject([{ reason: 'ENOSPC' }])
    faults.open = undefined
    await store.set('a', '3')
    expect(await late.get('a')).toBe('3')
    expect(await late.check()).toEqual({ ok: true, problems: [] })
    await Promise.all([store.close(), late.close()])
  })

  it('says that it cannot read when others have gone on where it cannot follow', async () => {
    const directory = newDirectory()
    const [store, other] = [quick(directory), quick(directory)]
    await store.set('a', '1')
    expect(await other.get('a')).toBe('1')
    await appendFile(join(directory, 'log.1'), toLine({ op: 'seal', id: 'somebody' }))
    await other.set('a', '2')
    faults.open = { matching: /log\./, code: 'EMFILE' }
    for (let i = 0; i < 3; i++) {
      await expect(store.get('a')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'EMFILE' })
    }
    faults.open = undefined
    expect(await store.get('a')).toBe('2')
    await Promise.all([store.close(), other.close()])
  })
})

describe('what another process writes while the log is compacted', () => {
  it('is in the next log, also where it took the place of what was over', async () => {
    const directory = newDirectory()
    const clock = new FakeClock()
    const store = new FileStore(directory, { fsync: false, clock, compactAboveBytes: 4096 })
    const other = new FileStore(directory, { fsync: false, clock })
    await store.set('lease', 'old', { expiresAt: clock.now() + 10 })
    await store.set('gone', '1')
    await store.set('changed', '1')
    await clock.advance(10)
    let written = false
    faults.beforeDraft = async () => {
      expect(await other.swap('lease', undefined, 'new')).toBe(true)
      expect(await other.swap('changed', '1', '企业')).toBe(true)
      await other.delete('gone')
      written = true
    }
    for (let i = 0; readdirSync(directory)[0] === 'log.1'; i++) {
      expect(i).toBeLessThan(200)
      await store.set('ticket', `${i}`)
    }
    expect(written).toBe(true)
    for (const one of [store, other, new FileStore(directory, { clock })]) {
      expect([await one.get('lease'), await one.get('changed'), await one.get('gone')]).toEqual([
        'new',
        '企业',
        undefined,
      ])
      expect(await one.swap('lease', 'new', 'new')).toBe(true)
      await one.close()
    }
  })
})

describe('a file store whose disk fails under a write', () => {
  it('says so to the writer and in its check, until a write succeeds again', async () => {
    const store = new FileStore(newDirectory())
    await store.set('a', '1')
    faults.sync = 'EIO'
    await expect(store.set('b', '1')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'EIO' })
    expect(await store.get('a')).toBe('1')
    expect((await store.check()).problems).toMatchObject([{ reason: 'EIO' }])
    faults.sync = undefined
    await store.set('b', '2')
    expect(await store.check()).toEqual({ ok: true, problems: [] })
    await store.close()
  })
})

describe('a compaction that fails half-way', () => {
  async function start() {
    const directory = newDirectory()
    const store = quick(directory, 2048)
    const other = quick(directory)
    await store.set('changed', '1')
    const fill = async (until: () => boolean) => {
      for (let i = 0; !until(); i++) {
        expect(i).toBeLessThan(200)
        await store.set('ticket', `${i} ${'x'.repeat(50)}`)
      }
    }
    const moved = () => readdirSync(directory)[0] !== 'log.1'
    return { directory, store, other, fill, moved }
  }

  it('before the seal is written goes on in the log there is, and compacts later', async () => {
    const { directory, store, other, fill, moved } = await start()
    let failed = 0
    faults.beforeDraft = async () => {
      failed++
      faults.write = { matching: /"seal"/, code: 'EIO' }
    }
    await fill(() => failed > 0)
    await store.set('after', '1')
    expect(readdirSync(directory)).toEqual(['log.1'])
    faults.write = undefined
    await fill(moved)
    for (const one of [store, other]) expect(await one.get('changed')).toBe('1')
    expect(readdirSync(directory)).toHaveLength(1)
    await Promise.all([store.close(), other.close()])
  })

  it('after the seal loses nothing of what others have written meanwhile', async () => {
    const { directory, store, other, fill } = await start()
    faults.beforeDraft = async () => {
      await other.set('changed', '企业')
      faults.write = { matching: /企业/, code: 'EIO' }
    }
    await expect(fill(() => false)).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'EIO' })
    faults.write = undefined
    for (const one of [store, other]) expect(await one.get('changed')).toBe('企业')
    await store.set('after', '1')
    expect(await other.get('after')).toBe('1')
    expect(readdirSync(directory)).toHaveLength(1)
    await Promise.all([store.close(), other.close()])
  })

  it('at the name of the next log is made good by the next write', async () => {
    const { directory, store, other, fill } = await start()
    faults.beforeDraft = async () => {
      faults.link = 'EPERM'
    }
    await expect(fill(() => false)).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'no_hard_links' })
    faults.link = undefined
    await store.set('after', '1')
    expect([await other.get('after'), await other.get('changed')]).toEqual(['1', '1'])
    expect(readdirSync(directory)).toEqual(['log.2'])
    await Promise.all([store.close(), other.close()])
  })

  it('while the first log is written leaves no file behind', async () => {
    const directory = newDirectory()
    const store = new FileStore(directory)
    faults.sync = 'EIO'
    await expect(store.set('a', '1')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'EIO' })
    expect(readdirSync(directory)).toEqual([])
    faults.sync = undefined
    await store.set('a', '2')
    expect(await store.get('a')).toBe('2')
    await store.close()
  })
})

describe('a directory that changes while the log is opened', () => {
  async function written() {
    const directory = newDirectory()
    const store = quick(directory)
    await store.set('a', '1')
    await store.close()
    return directory
  }

  it('is looked through again when a newer log has come', async () => {
    const directory = await written()
    faults.beforeLog = () => {
      faults.beforeLog = undefined
      const lines = [
        toLine({ op: 'head', format: LOG_FORMAT, generation: 2 }),
        toLine({ op: 'set', key: 'a', value: '2', id: 'other' }),
      ]
      writeFileSync(join(directory, 'log.2'), lines.join(''), { mode: 0o600 })
    }
    const store = quick(directory)
    expect(await store.get('a')).toBe('2')
    await store.close()
  })

  it('is refused when something has come that is no log', async () => {
    const directory = await written()
    faults.beforeLog = () => {
      faults.beforeLog = undefined
      mkdirSync(join(directory, 'log.2'))
    }
    const store = quick(directory)
    await expect(store.get('a')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'foreign_file' })
    await store.close()
  })

  it('is given up when a log that is listed can never be opened', async () => {
    const directory = await written()
    faults.open = { matching: /log\./, code: 'ENOENT' }
    const store = quick(directory)
    await expect(store.get('a')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'log_lost' })
    faults.open = undefined
    expect(await store.get('a')).toBe('1')
    await store.close()
  })

  it('is not read from while nobody can tell whether a next log is there', async () => {
    const directory = newDirectory()
    const store = quick(directory)
    await store.set('a', '1')
    faults.open = { matching: /tmp\./, code: 'ENOSPC' }
    await appendFile(join(directory, 'log.1'), toLine({ op: 'seal', id: 'somebody' }))
    expect(await store.get('a')).toBe('1')
    faults.stat = 'EIO'
    await expect(store.get('a')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'ENOSPC' })
    faults.stat = undefined
    expect(await store.get('a')).toBe('1')
    await store.close()
  })
})

describe('a disk that does not keep what is written', () => {
  it('is said to the writer, and not waited for for ever', async () => {
    const store = quick(newDirectory())
    await store.set('a', '1')
    faults.write = { matching: /SECRET/ }
    const error = await store.set('a', 'SECRET').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'WECOM_STORE', reason: 'not_readable' })
    expect(String(error)).not.toContain('SECRET')
    faults.write = undefined
    expect(await store.get('a')).toBe('1')
    await store.close()
  })
})

describe('a file system without hard links', () => {
  it.each(['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV'])(
    'is named as what it is (%s)',
    async (code) => {
      faults.link = code
      const store = quick(newDirectory())
      const error = await store.set('a', 'SECRET').catch((reason: unknown) => reason)
      expect(error).toMatchObject({ code: 'WECOM_STORE', reason: 'no_hard_links' })
      expect((error as Error).message).toContain('hard links')
      expect((error as { hint: string }).hint).toContain('local disk')
      faults.link = undefined
      await store.set('a', '1')
      expect(await store.get('a')).toBe('1')
      await store.close()
    },
  )
})

describe('what was deleted', () => {
  it('is in no file of the directory after the next compaction', async () => {
    const directory = newDirectory()
    const store = quick(directory, 2048)
    await store.set('installation/s/c', 'PERMANENTCODE')
    await store.set('installation/s/d', 'OTHERCODE')
    await store.delete('installation/s/c')
    for (let i = 0; readdirSync(directory)[0] === 'log.1'; i++) {
      expect(i).toBeLessThan(100)
      await store.set('ticket', `${i}`)
    }
    const all = readdirSync(directory).map((name) => readFileSync(join(directory, name), 'utf8'))
    expect(all.join()).not.toContain('PERMANENTCODE')
    expect(all.join()).toContain('OTHERCODE')
    await store.close()
  })

  it('leaves the directory within three times what lives, however much is written', async () => {
    const directory = newDirectory()
    const store = quick(directory, 1)
    const other = quick(directory, 1)
    const value = (i: number) => JSON.stringify({ permanentCode: `code ${i}`, name: 'x'.repeat(1_000) })
    const keys = Array.from({ length: 100 }, (_, i) => `installation/s/${i}`)
    await Promise.all(keys.map((key, i) => store.set(key, value(i))))
    const live = keys.reduce((sum, key, i) => sum + key.length + value(i).length, 0)
    let most = 0
    for (let round = 0; round < 30; round++) {
      await Promise.all(keys.slice(0, 40).map((key, i) => (i % 2 === 0 ? store : other).set(key, value(i))))
      const used = readdirSync(directory).map((name) => statSync(join(directory, name)).size)
      most = Math.max(
        most,
        used.reduce((a, b) => a + b, 0),
      )
    }
    expect(most).toBeLessThan(3 * live)
    await Promise.all([store.close(), other.close()])
  })
})

describe('what others have put into the directory', () => {
  it.each<[string, (path: string) => void]>([
    ['a directory', (path) => mkdirSync(path)],
    ['a symbolic link', (path) => symlinkSync(join(path, '..', 'victim'), path)],
    ['an empty file', (path) => writeFileSync(path, '')],
    ['a file of somebody', (path) => writeFileSync(path, 'GET / 200\nGET /a 404\n', { mode: 0o600 })],
    [
      'a log of another number',
      (path) => writeFileSync(path, readFileSync(join(path, '..', 'log.1')), { mode: 0o600 }),
    ],
  ])('is refused by name when it is %s called log.<number>', async (_, plant) => {
    const directory = newDirectory()
    const first = quick(directory)
    await first.set('a', '1')
    writeFileSync(join(directory, 'victim'), 'untouched')
    plant(join(directory, 'log.20241127'))
    const store = quick(directory)
    await expect(store.get('a')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'foreign_file' })
    await expect(store.set('a', '2')).rejects.toMatchObject({ reason: 'foreign_file' })
    await store.close()
    expect(await first.get('a')).toBe('1')
    await first.close()
    expect(readFileSync(join(directory, 'victim'), 'utf8')).toBe('untouched')
  })

  it('does not stop a store that is open: it goes on with its log and says why it is not compacted', async () => {
    const directory = newDirectory()
    const store = quick(directory, 1)
    await store.set('a', '1')
    const [own] = readdirSync(directory)
    mkdirSync(join(directory, `log.${Number(own?.split('.')[1]) + 1}`))
    for (let i = 0; i < 30; i++) await store.set('a', `${i}`)
    expect(await store.get('a')).toBe('29')
    expect(await store.check()).toMatchObject({ ok: false, problems: [{ reason: 'foreign_file' }] })
    await store.close()
  })

  it('is left alone when it has other names', async () => {
    const directory = newDirectory()
    const names = [
      'log',
      'log.1.bak',
      'log.x',
      'LOG.3',
      'tmp',
      'tmp.1',
      'notes.txt',
      '.hidden',
      'log.1234567890123456',
    ]
    for (const name of names) writeFileSync(join(directory, name), 'x')
    for (const name of ['tmp.1.abc', 'tmp.2.abc']) mkdirSync(join(directory, name))
    symlinkSync(join(directory, 'notes.txt'), join(directory, 'tmp.1.def'))
    const store = quick(directory, 1)
    for (let i = 0; i < 30; i++) await store.set('a', `${i}`)
    await store.close()
    for (const name of [...names, 'tmp.1.abc', 'tmp.1.def'])
      expect(existsSync(join(directory, name)), name).toBe(true)
    expect(readFileSync(join(directory, 'notes.txt'), 'utf8')).toBe('x')
  })
})

describe.skipIf(process.platform === 'win32')('owners and modes', () => {
  it.each([0o777, 0o770, 0o722, 0o1777])('a directory of mode %o is refused', async (mode) => {
    const directory = join(newDirectory(), 'store')
    mkdirSync(directory)
    chmodSync(directory, mode)
    const store = quick(directory)
    await expect(store.set('a', '1')).rejects.toMatchObject({ code: 'WECOM_STORE', reason: 'unsafe_mode' })
    expect(readdirSync(directory)).toEqual([])
    chmodSync(directory, 0o755)
    await store.set('a', '1')
    expect(statSync(directory).mode & 0o777).toBe(0o755)
    await store.close()
  })

  it('a log that others can write to is refused, and one they can read is closed to them', async () => {
    const directory = newDirectory()
    const first = quick(directory)
    await first.set('a', '1')
    await first.close()
    const log = join(directory, 'log.1')
    chmodSync(log, 0o666)
    const store = quick(directory)
    await expect(store.get('a')).rejects.toMatchObject({ reason: 'unsafe_mode' })
    chmodSync(log, 0o644)
    expect(await store.get('a')).toBe('1')
    expect(statSync(log).mode & 0o777).toBe(0o600)
    await store.close()
  })

  it('a directory that is reached by a link of one’s own is fine', async () => {
    const parent = newDirectory()
    mkdirSync(join(parent, 'shared'), { mode: 0o700 })
    symlinkSync('shared', join(parent, 'current'))
    const store = quick(join(parent, 'current'))
    await store.set('a', '1')
    await store.close()
    expect(readdirSync(join(parent, 'shared'))).toEqual(['log.1'])
  })

  it.skipIf(isRoot || process.geteuid === undefined)(
    'what belongs to another user than this is refused',
    async () => {
      const directory = newDirectory()
      const store = quick(directory)
      await store.set('a', '1')
      await store.close()
      const user = vi.spyOn(process, 'geteuid').mockReturnValue(12_345)
      const again = quick(directory)
      await expect(again.get('a')).rejects.toMatchObject({ reason: 'foreign_owner' })
      user.mockRestore()
      expect(await again.get('a')).toBe('1')
      await again.close()
    },
  )

  it.runIf(isRoot)('what belongs to another user is refused', async () => {
    const directory = join(newDirectory(), 'store')
    const store = quick(directory)
    await store.set('a', '1')
    await store.close()
    const again = quick(directory)
    chownSync(join(directory, 'log.1'), 12_345, 12_345)
    await expect(again.get('a')).rejects.toMatchObject({ reason: 'foreign_owner' })
    chownSync(join(directory, 'log.1'), 0, 0)
    chownSync(directory, 12_345, 12_345)
    await expect(again.get('a')).rejects.toMatchObject({ reason: 'foreign_owner' })
    chownSync(directory, 0, 0)
    expect(await again.get('a')).toBe('1')
    await again.close()
  })
})
