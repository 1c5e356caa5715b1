import { open, type Stats } from 'node:fs'
import { lstat, mkdir, open as openHandle, readdir, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { randomHex, sleep, systemClock } from '../../base/index.js'
import { Draft } from './draft.js'
import { logLost, noLog, notAFile, notALog, systemCode } from './failure.js'
import { Generation, type LogRecord } from './generation.js'
import { checkDirectory, checkLog, OPEN_LOG } from './trust.js'

const MAX_TRIES = 1000
const DRAFT_PATIENCE_MS = 300
const DRAFT_POLL_MS = 5

const openFile = promisify(open)

/** The directory of a file store: `log.<generation>`, and `tmp.<generation>.<random>` while one is being made. */
export class LogDirectory {
  readonly #path: string
  readonly #weighAt: number

  constructor(path: string, weighAt: number) {
    this.#path = path
    this.#weighAt = weighAt
  }

  /** Opens the newest log; makes the directory and the first log where there is none. */
  async start(): Promise<Generation> {
    await this.#make()
    await checkDirectory(this.#path)
    if ((await this.newest()) === undefined) await this.#publish(await this.draft(1, []))
    const generation = await this.openNewest()
    await this.#tidy(generation.number)
    return generation
  }

  async newest(): Promise<number | undefined> {
    let newest: number | undefined
    for (const entry of await readdir(this.#path, { withFileTypes: true })) {
      const number = numberOf('log', entry.name)
      if (number === undefined) continue
      if (!entry.isFile()) throw notAFile(entry.name)
      if (newest === undefined || number > newest) newest = number
    }
    return newest
  }

  async openNewest(): Promise<Generation> {
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      const newest = await this.newest()
      if (newest === undefined) break
      const generation = await this.#open(newest)
      if (generation === undefined) continue
      try {
        // A process that fell asleep over making a log may put it there long after its time; a newer one exists then.
        if ((await this.newest()) === newest) {
          await this.#syncDirectory(this.#path)
          return generation
        }
      } catch (error) {
        generation.release()
        throw error
      }
      generation.release()
    }
    throw noLog()
  }

  /**
   * Whether no log comes after this one. Needs no file descriptor. A log is removed only after the next one is
   * there: while this one has its name, the absence of the next is no gap in the middle.
   */
  async isLast(generation: Generation): Promise<boolean> {
    if ((await this.#statsOf(generation.number + 1)) !== undefined) return false
    const own = await this.#statsOf(generation.number)
    return own !== undefined && generation.isFile(own)
  }

  /** @throws `WECOM_STORE` when there is something where the log after this one belongs */
  async expectLast({ number }: Generation): Promise<void> {
    const newest = await this.newest()
    if (newest !== undefined && newest > number) throw notALog(newest)
    if (newest !== number) throw logLost()
  }

  /** A log with these records, complete and on the disk, that nobody else can see yet. */
  async draft(number: number, records: Iterable<LogRecord>): Promise<Draft> {
    const path = join(this.#path, `tmp.${number}.${randomHex(6)}`)
    return Draft.write(path, this.#name(number), number, records, this.#weighAt)
  }

  /** Puts a draft into its place. Returns the newest log, which is another when somebody was faster. */
  async publish(draft: Draft): Promise<Generation> {
    const isOurs = await this.#publish(draft)
    const generation = isOurs && (await this.newest()) === draft.number ? draft.generation() : undefined
    if (generation !== undefined) return generation
    draft.release()
    return this.openNewest()
  }

  async #publish(draft: Draft): Promise<boolean> {
    const isOurs = await draft.link()
    if (!isOurs) return false
    // The name has to last before the log that it replaces is removed.
    await this.#syncDirectory(this.#path)
    await this.#tidy(draft.number)
    return true
  }

  /** Waits a moment for somebody who has all but put a log into its place. Returns whether there is one. */
  async awaitSuccessor(number: number): Promise<boolean> {
    for (let waited = 0; waited < DRAFT_PATIENCE_MS; waited += DRAFT_POLL_MS) {
      const names = await readdir(this.#path)
      if (names.some((name) => (numberOf('log', name) ?? 0) >= number)) return true
      if (!names.some((name) => numberOf('tmp', name) === number)) return false
      await sleep(systemClock, DRAFT_POLL_MS)
    }
    return false
  }

  async #open(number: number): Promise<Generation | undefined> {
    try {
      const fd = await openFile(this.#name(number), OPEN_LOG)
      const generation = new Generation(number, fd, this.#weighAt)
      try {
        checkLog(fd, `log.${number}`)
      } catch (error) {
        generation.release()
        throw error
      }
      return generation
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined
      if (systemCode(error) === 'ELOOP') throw notAFile(`log.${number}`)
      throw error
    }
  }

  #name(number: number): string {
    return join(this.#path, `log.${number}`)
  }

  async #statsOf(number: number): Promise<Stats | undefined> {
    try {
      return await lstat(this.#name(number))
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return undefined
      throw error
    }
  }

  /** Removes what a newer log has replaced, oldest first, and stops at what cannot be removed: see {@link isLast}. */
  async #tidy(newest: number): Promise<void> {
    const entries = (await readdir(this.#path, { withFileTypes: true })).filter((entry) => entry.isFile())
    const old = entries
      .map(({ name }) => ({ name, log: numberOf('log', name), draft: numberOf('tmp', name) }))
      .filter(({ log, draft }) => (log ?? newest) < newest || (draft ?? newest + 1) <= newest)
      .sort((a, b) => (a.log ?? 0) - (b.log ?? 0))
    for (const { name } of old) {
      try {
        await unlink(join(this.#path, name))
      } catch (error) {
        if (systemCode(error) !== 'ENOENT') return
      }
    }
  }

  /** Makes the directory, so that it lasts. */
  async #make(): Promise<void> {
    const first = await mkdir(this.#path, { recursive: true, mode: 0o700 })
    if (first === undefined) return
    for (let made = this.#path; ; made = dirname(made)) {
      await this.#syncDirectory(dirname(made))
      if (made === first || made === dirname(made)) return
    }
  }

  /** Makes new names last. Windows cannot do it and need not. */
  async #syncDirectory(path: string): Promise<void> {
    if (process.platform === 'win32') return
    const directory = await openHandle(path, 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  }
}

function numberOf(kind: 'log' | 'tmp', name: string): number | undefined {
  const match = /^(?:log\.(\d{1,15})|tmp\.(\d{1,15})\.[0-9a-f]+)$/.exec(name)
  const digits = kind === 'log' ? match?.[1] : match?.[2]
  return digits === undefined ? undefined : Number(digits)
}
