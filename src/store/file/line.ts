import { createHash } from 'node:crypto'

const SUM_LENGTH = 8

function sumOf(json: string | Uint8Array): string {
  return createHash('sha256').update(json).digest('hex').slice(0, SUM_LENGTH)
}

/** A record as one line of a log: checksum, space, JSON, newline. */
export function toLine(record: unknown): string {
  const json = JSON.stringify(record)
  return `${sumOf(json)} ${json}\n`
}

/** The record of a line without its newline; `undefined` for anything that is not exactly as it was written. */
export function fromLine(line: Buffer): unknown {
  if (line.length <= SUM_LENGTH + 1 || line[SUM_LENGTH] !== 0x20) return undefined
  const json = line.subarray(SUM_LENGTH + 1)
  if (line.toString('latin1', 0, SUM_LENGTH) !== sumOf(json)) return undefined
  return JSON.parse(json.toString('utf8'))
}
