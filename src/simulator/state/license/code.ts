import { DAY_MS } from '../calendar.js'
import type { SimCorp } from '../types.js'

/** 1 base account (基础账号), 2 external-contact account (互通账号). */
export type LicenseType = 1 | 2

/** An activation code (激活码) with the account it became. Times in ms. The value is a secret. */
export interface LicenseCode {
  readonly value: string
  readonly type: LicenseType
  /** Who holds it now. */
  corp: SimCorp
  readonly orderId: string
  readonly durationMs: number
  readonly createdAt: number
  /** Until when it may be bound. */
  readonly bindBy: number
  userId?: string
  activeAt?: number
  expireAt?: number
  /** The newer code of the same member that took its place. */
  mergedInto?: LicenseCode
  mergedFrom?: LicenseCode
  /** The upstream corp it came from. */
  sharedFrom?: SimCorp
  transferredAt?: number
  /** When the member was first seen to be gone. */
  goneAt?: number
}

/** `status` of a code: 1 unbound, 2 valid, 3 expired, 4 awaiting transfer, 5 merged, 6 given to a downstream corp. */
export type LicenseStatus = 1 | 2 | 3 | 4 | 5 | 6

/** How long a code waits to be bound. */
export const BIND_WITHIN_MS = 365 * DAY_MS
/** The longest an account may be valid from now on: five years, as 60 months of 31 days. */
export const VALID_AT_MOST_MS = 1860 * DAY_MS
/** A new code may take the place of one with no more than this left. */
export const REPLACED_WITHIN_MS = 20 * DAY_MS

/** Validity left, ms; 0 for what is unbound or expired. */
export function timeLeft(code: LicenseCode, now: number): number {
  return Math.max(0, (code.expireAt ?? now) - now)
}

/** When a member who is gone by `goneAt` counts as gone: the next early morning (03:00) of China. */
export function nextEarlyMorning(goneAt: number): number {
  const shift = 5 * 3_600_000
  return Math.floor((goneAt + shift) / DAY_MS + 1) * DAY_MS - shift
}
