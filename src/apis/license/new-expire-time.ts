import { WeComError } from '../../errors/index.js'
import type { LicenseRenewalDuration } from '../../types/index.js'

const DAY_SECONDS = 86_400
const CHINA_OFFSET_SECONDS = 8 * 3600
const MAX_DAYS_AHEAD = 1860

/**
 * Checks the day up to which accounts are renewed against today, in China time, before a long job is put together.
 * @throws `WECOM_CONFIG`
 */
export function checkNewExpireTime({ new_expire_time }: LicenseRenewalDuration, now: number): void {
  if (new_expire_time === undefined) return
  const today = Math.floor((now / 1000 + CHINA_OFFSET_SECONDS) / DAY_SECONDS) * DAY_SECONDS
  // 24:00 of today is the last moment that is too early.
  const endOfToday = today + DAY_SECONDS - CHINA_OFFSET_SECONDS
  if (new_expire_time > endOfToday && new_expire_time <= endOfToday + MAX_DAYS_AHEAD * DAY_SECONDS) return
  throw new WeComError(
    'WECOM_CONFIG',
    `license.renewAccounts: account_duration.new_expire_time must be after today and at most ${MAX_DAYS_AHEAD} days ahead`,
    { hint: 'It is the 24:00:00 of a day in China time, in seconds since the epoch.' },
  )
}
