import type { Contents, WriteRecord } from './contents.js'
import type { LogRecord } from './generation.js'
import { fromLine } from './line.js'

const NEWLINE = 0x0a

/**
 * What the lines have made of `contents`, as records for a log that was written from what was there before them.
 * The lines themselves would not do: one that goes by the version of a record that is over finds no such record in
 * a log from which it was left out.
 */
export function* changesBy(lines: Buffer, contents: Contents, now: number): Generator<LogRecord> {
  const keys = new Set<string>()
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(NEWLINE, start)
    const line = lines.subarray(start, end === -1 ? lines.length : end)
    const { key } = (fromLine(line).record ?? {}) as Partial<WriteRecord>
    if (key !== undefined) keys.add(key)
    start += line.length + 1
  }
  for (const key of keys) {
    const entry = contents.entry(key)
    if (entry === undefined) yield { op: 'delete', key, id: '' }
    else yield setRecord(key, entry)
  }
  yield* doubtRecords(contents, now)
}

/** All that lives, and what of it is in doubt. */
export function* snapshot(contents: Contents, now: number): Generator<LogRecord> {
  for (const [key, entry] of contents.live(now)) yield setRecord(key, entry)
  yield* doubtRecords(contents, now)
}

function setRecord(
  key: string,
  { value, expiresAt, version }: { value: string; expiresAt: number | undefined; version: string },
): WriteRecord {
  return { op: 'set', key, value, ...(expiresAt === undefined ? {} : { expiresAt }), id: version }
}

function* doubtRecords(contents: Contents, now: number): Generator<LogRecord> {
  for (const [mark, until] of contents.doubts(now)) {
    yield { op: 'damage', mark, ...(Number.isFinite(until) && { expiresAt: until }) }
  }
}
