import { close, fdatasync, fstatSync, read, write } from 'node:fs'
import { promisify } from 'node:util'
import { WeComError } from '../../errors/index.js'
import { Contents, type WriteRecord } from './contents.js'
import { logLost } from './failure.js'
import { fromLine } from './line.js'

/** The first record of a log. */
export interface HeadRecord {
  op: 'head'
  format: number
}

/** The last record of a log that counts: whatever follows is void and belongs into the next generation. */
export interface SealRecord {
  op: 'seal'
  id: string
}

export type LogRecord = HeadRecord | SealRecord | WriteRecord

/** Hears of every record as it is replayed, and whether it took effect. */
export type Witness = (id: string, applied: boolean) => void

export const LOG_FORMAT = 1
const CHUNK = 256 * 1024
const NEWLINE = 0x0a

const readAt = promisify(read)
const writeTo = promisify(write)
const syncData = promisify(fdatasync)

/** One open log and what it says so far. */
export class Generation {
  readonly number: number
  readonly contents = new Contents()
  /** From which size on it is worth asking whether to compact. */
  weighAt: number
  readonly #fd: number
  #users = 1
  #offset = 0
  #sealed = false
  /** The beginning of a line whose end is not written yet, and perhaps never will be. */
  #partial: Buffer[] = []

  constructor(number: number, fd: number, weighAt: number) {
    this.number = number
    this.#fd = fd
    this.weighAt = weighAt
  }

  /** Bytes read so far. */
  get size(): number {
    return this.#offset
  }

  /** Whether `contents` is up to date. Synchronous: asking an open local file for its size never waits for a disk. */
  isCurrent(): boolean {
    return !this.#sealed && fstatSync(this.#fd).size === this.#offset
  }

  /** Replays what was appended since. Returns whether this is still the generation to write to. */
  async readToEnd(witness: Witness): Promise<boolean> {
    const { nlink, size } = fstatSync(this.#fd)
    if (size < this.#offset) throw logLost()
    while (!this.#sealed) {
      const unread = fstatSync(this.#fd).size - this.#offset
      if (unread <= 0) break
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, unread))
      const { bytesRead } = await readAt(this.#fd, chunk, 0, chunk.length, this.#offset)
      if (bytesRead === 0) break
      this.#offset += bytesRead
      this.#consume(chunk.subarray(0, bytesRead), witness)
    }
    // A log is removed by us only long after it was sealed.
    if (!this.#sealed && nlink === 0) throw logLost()
    return !this.#sealed
  }

  #consume(chunk: Buffer, witness: Witness): void {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start)
      if (end === -1) break
      const rest = chunk.subarray(start, end)
      const line = this.#partial.length === 0 ? rest : Buffer.concat([...this.#partial, rest])
      this.#partial = []
      start = end + 1
      this.#replay(line, witness)
      if (this.#sealed) return
    }
    if (start < chunk.length) this.#partial.push(chunk.subarray(start))
  }

  #replay(line: Buffer, witness: Witness): void {
    const record = fromLine(line) as LogRecord | undefined
    if (record === undefined) return
    if (record.op === 'head') {
      if (record.format !== LOG_FORMAT) throw unknownFormat()
    } else if (record.op === 'seal') {
      this.#sealed = true
      witness(record.id, true)
    } else {
      witness(record.id, this.contents.apply(record, line.length + 1))
    }
  }

  /** Appends in one piece; two appends never mix. Returns whether all of it was written. */
  async append(text: string): Promise<boolean> {
    const bytes = Buffer.from(text, 'utf8')
    const { bytesWritten } = await writeTo(this.#fd, bytes, 0, bytes.length, null)
    return bytesWritten === bytes.length
  }

  sync(): Promise<void> {
    return syncData(this.#fd)
  }

  /** Keeps the file open until {@link release}. */
  retain(): void {
    this.#users++
  }

  release(): void {
    this.#users--
    if (this.#users === 0) close(this.#fd, () => {})
  }
}

function unknownFormat(): WeComError {
  return new WeComError('WECOM_STORE', 'The file store was written by a newer version of this library', {
    reason: 'unknown_format',
  })
}
