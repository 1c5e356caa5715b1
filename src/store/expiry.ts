import { WeComError } from '../errors/index.js'
import type { WriteOptions } from './contract.js'

/** The expiry of a write: `undefined` for never. */
export function expiryOf(options: WriteOptions | undefined): number | undefined {
  const expiresAt = options?.expiresAt
  if (expiresAt === undefined || expiresAt === Number.POSITIVE_INFINITY) return undefined
  if (Number.isFinite(expiresAt)) return expiresAt
  throw new WeComError('WECOM_CONFIG', 'expiresAt must be a number of milliseconds since the epoch')
}

/** Whether a record with this expiry still exists at `now`. */
export function isLive(record: { readonly expiresAt?: number | undefined }, now: number): boolean {
  return record.expiresAt === undefined || now < record.expiresAt
}
