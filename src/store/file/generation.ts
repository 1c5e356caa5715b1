import { close, fdatasync, fstatSync, read, type Stats, write } from 'node:fs'
import { promisify } from 'node:util'
import { Contents, type WriteRecord } from './contents.js'
import { logLost, notALog, unknownFormat } from './failure.js'
import { fromLine, isOverlong } from './line.js'

/** The first record of a log. */
export interface HeadRecord {
  op: 'head'
  format: number
  /** The number in the name of the log. */
  generation: number
}

/** The last record of a log that counts: whatever follows is void and belongs into the next generation. */
export interface SealRecord {
  op: 'seal'
  id: string
}

/** Of a key whose last record could not be read when the log before this one was compacted. */
export interface DamageRecord {
  op: 'damage'
  mark: string
  expiresAt?: number
}

export type LogRecord = HeadRecord | SealRecord | WriteRecord | DamageRecord

/** Hears of every record as it is replayed, and whether it took effect. */
export type Witness = (id: string, applied: boolean) => void

export const LOG_FORMAT = 2
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
  /** Where the line of the seal begins. */
  #sealedAt = 0
  #isKnown = false
  /** The beginning of a line whose end is not written yet, and perhaps never will be. */
  #partial: Buffer[] = []
  #partialLength = 0

  constructor(number: number, fd: number, weighAt: number) {
    this.number = number
    this.#fd = fd
    this.weighAt = weighAt
  }

  /** Bytes read so far. */
  get size(): number {
    return this.#offset
  }

  get isSealed(): boolean {
    return this.#sealed
  }

  /** Where the first line begins that `contents` knows nothing of. */
  get boundary(): number {
    return this.#offset - this.#partialLength
  }

  /** Whether `contents` is up to date. Synchronous: asking an open local file for its size never waits for a disk. */
  isCurrent(): boolean {
    return !this.#sealed && this.#isKnown && fstatSync(this.#fd).size === this.#offset
  }

  /** Whether it is the file of these stats. */
  isFile({ dev, ino }: Stats): boolean {
    const own = fstatSync(this.#fd)
    return own.dev === dev && own.ino === ino
  }

  /** Replays what was appended since. Returns whether this is still the generation to write to. */
  async readToEnd(witness: Witness): Promise<boolean> {
    const { nlink, size } = fstatSync(this.#fd)
    if (size < this.#offset) throw logLost()
    while (!this.#sealed) {
      const unread = fstatSync(this.#fd).size - this.#offset
      if (unread <= 0) break
      const chunk = await this.#read(this.#offset, Math.min(CHUNK, unread))
      if (chunk.length === 0) break
      this.#consume(chunk, witness)
    }
    if (!this.#sealed) this.#replayOverlong(witness)
    // Empty, or not a word of ours in it: a file that a power failure or somebody else has left here.
    if (!this.#isKnown) throw notALog(this.number)
    // A log is removed by us only long after it was sealed.
    if (!this.#sealed && nlink === 0) throw logLost()
    return !this.#sealed
  }

  /** The lines from `start` to the seal, as they stand there. */
  async linesBeforeSeal(start: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (let at = start; at < this.#sealedAt; ) {
      const piece = await this.#read(at, this.#sealedAt - at)
      if (piece.length === 0) throw logLost()
      pieces.push(piece)
      at += piece.length
    }
    return Buffer.concat(pieces)
  }

  async #read(position: number, length: number): Promise<Buffer> {
    const chunk = Buffer.allocUnsafe(length)
    const { bytesRead } = await readAt(this.#fd, chunk, 0, length, position)
    return chunk.subarray(0, bytesRead)
  }

  #consume(chunk: Buffer, witness: Witness): void {
    let start = 0
    for (;;) {
      const end = chunk.indexOf(NEWLINE, start)
      if (end === -1) break
      const rest = chunk.subarray(start, end)
      const line = this.#partial.length === 0 ? rest : Buffer.concat([...this.#partial, rest])
      const lineStart = this.boundary
      this.#partial = []
      this.#partialLength = 0
      this.#offset += end + 1 - start
      start = end + 1
      this.#replay(line, lineStart, witness)
      if (this.#sealed) return
    }
    if (start === chunk.length) return
    const beginning = chunk.subarray(start)
    this.#partial.push(beginning)
    this.#partialLength += beginning.length
    this.#offset += beginning.length
  }

  /** What is longer than its line can be has lost its newline: it is not the beginning of anything. */
  #replayOverlong(witness: Witness): void {
    if (this.#partialLength === 0) return
    const line = Buffer.concat(this.#partial)
    if (!isOverlong(line)) return
    const start = this.boundary
    this.#partial = []
    this.#partialLength = 0
    this.#replay(line, start, witness)
  }

  #replay(line: Buffer, start: number, witness: Witness): void {
    const { record, damage } = fromLine(line) as { record?: LogRecord } & ReturnType<typeof fromLine>
    if (record !== undefined) this.#replayRecord(record, start, line.length + 1, witness)
    if (damage !== undefined) this.contents.applyDamage(damage)
  }

  #replayRecord(record: LogRecord, start: number, length: number, witness: Witness): void {
    if (record.op === 'head') {
      if (record.format !== LOG_FORMAT) throw unknownFormat()
      if (record.generation !== this.number) throw notALog(this.number)
    } else if (record.op === 'seal') {
      this.#sealed = true
      this.#sealedAt = start
      witness(record.id, true)
    } else if (record.op === 'damage') {
      const { mark, expiresAt } = record
      this.contents.applyDamage({ marks: [mark], ...(expiresAt !== undefined && { expiresAt }) })
    } else {
      witness(record.id, this.contents.apply(record, length))
    }
    this.#isKnown = true
  }

  /** Appends in one piece; two appends never mix. Returns whether all of it was written. */
  async append(text: string): Promise<boolean> {
    const bytes = Buffer.from(text, 'utf8')
    return (await this.write(bytes)) === bytes.length
  }

  /** Appends what the disk takes of it. Returns how many bytes that were. */
  async write(bytes: Buffer): Promise<number> {
    return (await writeTo(this.#fd, bytes, 0, bytes.length, null)).bytesWritten
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
