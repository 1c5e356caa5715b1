import { createHash } from 'node:crypto'

const SUM_LENGTH = 8
const TAB = 0x09
const SPACE = 0x20
/** Tab and the mark of the key. */
const TRAILER = SUM_LENGTH + 1
const NO_KEY = '-'.repeat(SUM_LENGTH)
const BEGINNING = /^[0-9a-f]{0,8}$|^[0-9a-f]{8} $|^[0-9a-f]{8} \{/
const MARKS = /\t([0-9a-f]{8})/g
const EXPIRY = /"expiresAt":(\d{1,16})[,}]/

function sumOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, SUM_LENGTH)
}

/** What stands for a key behind its line, so that a line that cannot be read still says whose it was. */
export function markOf(key: string): string {
  return sumOf(key)
}

/** A record as one line of a log: checksum, space, JSON, tab, mark of the key, newline. */
export function toLine<R extends { readonly op: string; readonly key?: string }>(record: R): string {
  const json = JSON.stringify(record)
  return `${sumOf(json)} ${json}\t${record.key === undefined ? NO_KEY : markOf(record.key)}\n`
}

/** Where something was and cannot be read any more. */
export interface Damage {
  /** Of the keys it was about; empty when nobody can tell. */
  marks: string[]
  /** When the record would have been over; left out: never, or not to be read. */
  expiresAt?: number
}

export interface Line {
  record?: unknown
  damage?: Damage
}

/**
 * What a line without its newline says. The beginning of a line that was never finished says nothing: whoever
 * wrote it died over it, and nobody was told that it is there. Anything else that is not a line is damage.
 */
export function fromLine(line: Buffer): Line {
  if (line.length === 0) return {}
  const tab = line.indexOf(TAB)
  // Where the tab should be when it is what has changed, or the line was cut there.
  const ends = tab === -1 ? [line.length - TRAILER, line.length] : [tab]
  for (const end of ends) {
    const record = recordIn(line, end)
    if (record === undefined) continue
    const rest = line.subarray(end + TRAILER)
    return rest.length === 0 ? { record } : { record, damage: damageIn(rest) }
  }
  const isBeginning = tab === -1 && BEGINNING.test(line.toString('latin1', 0, SUM_LENGTH + 2))
  return isBeginning ? {} : { damage: damageIn(line) }
}

/** Whether there is more than a line, although no newline has come. */
export function isOverlong(line: Buffer): boolean {
  const tab = line.indexOf(TAB)
  return tab !== -1 && line.length > tab + TRAILER
}

/** The record whose JSON ends at `end`, if it is exactly as it was written. */
function recordIn(line: Buffer, end: number): unknown {
  if (end <= SUM_LENGTH + 1 || line[SUM_LENGTH] !== SPACE) return undefined
  const json = line.subarray(SUM_LENGTH + 1, end)
  if (line.toString('latin1', 0, SUM_LENGTH) !== sumOf(json)) return undefined
  return JSON.parse(json.toString('utf8'))
}

function damageIn(bytes: Buffer): Damage {
  const text = bytes.toString('latin1')
  const expiresAt = Number(EXPIRY.exec(text)?.[1])
  return {
    marks: [...text.matchAll(MARKS)].flatMap(([, mark]) => (mark === undefined ? [] : [mark])),
    ...(Number.isFinite(expiresAt) && { expiresAt }),
  }
}
