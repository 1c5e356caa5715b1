import { DAY_MS } from '../calendar.js'
import type { LicenseCode } from './code.js'
import { durationMs, type LicenseDuration } from './order.js'

/** When an account ends after a renewal, ms: never before it would anyway. */
export function renewedUntil(code: LicenseCode, duration: LicenseDuration, now: number): number {
  const until = Math.max(code.expireAt ?? now, now)
  if (duration.newExpireTime === undefined) return until + durationMs(duration)
  return Math.max(until, duration.newExpireTime * 1000)
}

/** Whole days that a renewal adds; a started day counts. */
export function renewedDays(code: LicenseCode, duration: LicenseDuration, now: number): number {
  return Math.ceil((renewedUntil(code, duration, now) - Math.max(code.expireAt ?? now, now)) / DAY_MS)
}
