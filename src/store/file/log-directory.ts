import { constants, open } from 'node:fs'
import { link, mkdir, open as openHandle, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { randomHex } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import { systemCode } from './failure.js'
import { Generation, LOG_FORMAT, type LogRecord } from './generation.js'
import { toLine } from './line.js'

/** So many generations stay behind the newest one. */
const KEPT = 8
const PIECE = 64 * 1024
const MAX_TRIES = 1000

const openFile = promisify(open)

/** The directory of a file store: `log.<generation>`, and `tmp.<generation>.<random>` while one is being made. */
export class LogDirectory {
  readonly #path: string
  readonly #fsync: boolean
  readonly #weighAt: number

  constructor(path: string, fsync: boolean, weighAt: number) {
    this.#path = path
    this.#fsync = fsync
    this.#weighAt = weighAt
  }

  /** Opens the newest log; makes the directory and the first log where there is none. */
  async start(): Promise<Generation> {
    await mkdir(this.#path, { recursive: true, mode: 0o700 })
    if ((await this.newest()) === undefined) await this.create(1, [])
    const generation = await this.openNewest()
    await this.#tidy(generation.number)
    return generation
  }

  async newest(): Promise<number | undefined> {
    const numbers = (await readdir(this.#path)).map((name) => numberOf('log', name))
    return numbers.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined)
  }

  async openNewest(): Promise<Generation> {
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      const newest = await this.newest()
      if (newest === undefined) break
      const generation = await this.#open(newest)
      if (generation === undefined) continue
      // A process that fell asleep over making a log may put it there long after its time; a newer one exists then.
      if ((await this.newest()) === newest) {
        await this.#syncDirectory()
        return generation
      }
      generation.release()
    }
    throw new WeComError('WECOM_STORE', 'The file store found no log in its directory', {
      reason: 'log_lost',
    })
  }

  /** Makes a log with these records, complete from the first instant, unless somebody else is faster. */
  async create(number: number, records: Iterable<LogRecord>): Promise<void> {
    const temporary = join(this.#path, `tmp.${number}.${randomHex(6)}`)
    try {
      await this.#write(temporary, records)
      await link(temporary, this.#name(number))
    } catch (error) {
      // ENOENT: somebody was so much faster that the temporary file has been tidied away.
      const code = systemCode(error)
      if (code !== 'EEXIST' && code !== 'ENOENT') throw error
    } finally {
      await rm(temporary, { force: true })
    }
    await this.#tidy(number)
  }

  async #write(path: string, records: Iterable<LogRecord>): Promise<void> {
    const file = await openHandle(path, 'wx', 0o600)
    try {
      let piece = toLine({ op: 'head', format: LOG_FORMAT } satisfies LogRecord)
      for (const record of records) {
        piece += toLine(record)
        if (piece.length < PIECE) continue
        await file.appendFile(piece)
        piece = ''
      }
      await file.appendFile(piece)
      if (this.#fsync) await file.sync()
    } finally {
      await file.close()
    }
  }

  async #open(number: number): Promise<Generation | undefined> {
    try {
      const fd = await openFile(this.#name(number), constants.O_RDWR | constants.O_APPEND)
      return new Generation(number, fd, this.#weighAt)
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined
      throw error
    }
  }

  #name(number: number): string {
    return join(this.#path, `log.${number}`)
  }

  async #tidy(newest: number): Promise<void> {
    for (const name of await readdir(this.#path)) {
      const log = numberOf('log', name)
      const temporary = numberOf('tmp', name)
      const old = log !== undefined && log <= newest - KEPT
      const settled = temporary !== undefined && temporary <= newest
      if (old || settled) await rm(join(this.#path, name), { force: true })
    }
  }

  /** Makes new names last. Windows cannot do it and need not. */
  async #syncDirectory(): Promise<void> {
    if (!this.#fsync || process.platform === 'win32') return
    const directory = await openHandle(this.#path, 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  }
}

function numberOf(kind: 'log' | 'tmp', name: string): number | undefined {
  const match = /^(log|tmp)\.(\d{1,15})(\.[0-9a-f]+)?$/.exec(name)
  return match?.[1] === kind ? Number(match[2]) : undefined
}
