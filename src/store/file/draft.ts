import { constants, open } from 'node:fs'
import { link, unlink } from 'node:fs/promises'
import { promisify } from 'node:util'
import { noHardLinks, systemCode } from './failure.js'
import { Generation, LOG_FORMAT, type LogRecord } from './generation.js'
import { toLine } from './line.js'
import { OPEN_LOG } from './trust.js'

const PIECE = 64 * 1024
/** What systems say of a file system without hard links. */
const NO_LINKS = new Set([
  'EPERM',
  'EACCES',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EXDEV',
  'EINVAL',
  'EISDIR',
  'EMLINK',
  'UNKNOWN',
])

const openFile = promisify(open)

/** A log on its way: complete and on the disk under a name nobody looks for. Its file stays open. */
export class Draft {
  readonly number: number
  readonly #path: string
  readonly #name: string
  readonly #log: Generation

  private constructor(path: string, name: string, log: Generation) {
    this.number = log.number
    this.#path = path
    this.#name = name
    this.#log = log
  }

  static async write(
    path: string,
    name: string,
    number: number,
    records: Iterable<LogRecord>,
    weighAt: number,
  ): Promise<Draft> {
    const fd = await openFile(path, OPEN_LOG | constants.O_CREAT | constants.O_EXCL, 0o600)
    const draft = new Draft(path, name, new Generation(number, fd, weighAt))
    try {
      let piece = toLine({ op: 'head', format: LOG_FORMAT, generation: number } satisfies LogRecord)
      for (const record of records) {
        piece += toLine(record)
        if (piece.length < PIECE) continue
        await draft.#append(piece)
        piece = ''
      }
      await draft.#append(piece)
      await draft.#log.sync()
      return draft
    } catch (error) {
      await draft.discard()
      throw error
    }
  }

  /** Adds what has changed since the draft was written. */
  async add(records: readonly LogRecord[]): Promise<void> {
    if (records.length === 0) return
    await this.#append(records.map(toLine).join(''))
    await this.#log.sync()
  }

  /** Gives the log its name. Returns `false` when somebody else was faster. The draft is gone in any case. */
  async link(): Promise<boolean> {
    try {
      await link(this.#path, this.#name)
      return true
    } catch (error) {
      const code = systemCode(error)
      // ENOENT: somebody was so much faster that the draft has been tidied away.
      if (code === 'EEXIST' || code === 'ENOENT') return false
      throw code !== undefined && NO_LINKS.has(code) ? noHardLinks(error) : error
    } finally {
      await unlink(this.#path).catch(() => {})
    }
  }

  /** The log, after it got its name. */
  generation(): Generation {
    return this.#log
  }

  release(): void {
    this.#log.release()
  }

  async discard(): Promise<void> {
    this.#log.release()
    await unlink(this.#path).catch(() => {})
  }

  async #append(text: string): Promise<void> {
    let left = Buffer.from(text, 'utf8')
    while (left.length > 0) {
      const written = await this.#log.write(left)
      left = left.subarray(written)
    }
  }
}
