import { asRecord, isText, readObject } from './stored-record.js'
import type { InstallationRecord } from './types.js'

/** What became of an auth code, kept under the code's digest. */
export type ExchangeRecord =
  /** WeCom is being asked, or was and nobody knows what it said. */
  | { step: 'asked'; at: number }
  /** The answer, until everything that follows from it is done. Its corp may be unknown: ''. */
  | { step: 'answered'; record: InstallationRecord }
  | { step: 'done'; corpId: string }

/** Something that asking again would not change. */
export type Settled = Exclude<ExchangeRecord, { step: 'asked' }>

export function settled(exchange: ExchangeRecord | undefined): Settled | undefined {
  return exchange === undefined || exchange.step === 'asked' ? undefined : exchange
}

/** Reads a stored text. What cannot be read counts as absent. */
export function readExchange(raw: string | undefined): ExchangeRecord | undefined {
  const value = readObject(raw)
  if (value?.step === 'asked' && typeof value.at === 'number') return { step: 'asked', at: value.at }
  if (value?.step === 'done' && isText(value.corpId)) return { step: 'done', corpId: value.corpId }
  const record = value?.step === 'answered' ? asRecord(value.record) : undefined
  return record?.permanentCode === undefined ? undefined : { step: 'answered', record }
}

export function writeExchange(record: ExchangeRecord): string {
  return JSON.stringify(record)
}

/** The record with its corp; `undefined` while nobody has said which one it is. */
export function named(
  record: InstallationRecord,
  corpId: string | undefined,
): InstallationRecord | undefined {
  if (record.corpId !== '') return record
  return corpId === undefined ? undefined : { ...record, corpId }
}
