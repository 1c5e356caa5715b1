import type { Checked } from '../check.js'

/** The earliest day allowed; the latest is always a year from today. */
export interface DateLimits {
  from: 'today' | 'tomorrow'
}

const CHINA_MS = 8 * 3_600_000

/**
 * Checks a `yyyyMMdd` day of China, if it is there.
 * @param now ms
 */
export function checkDate(field: Checked, now: number, { from }: DateLimits): void {
  if (field.absent) return
  const day = field.text()
  if (!isDay(day)) throw field.refusal('must be a day written yyyyMMdd')
  const today = dayOf(now)
  if (day < today || (from === 'tomorrow' && day === today))
    throw field.refusal(from === 'tomorrow' ? 'must be after today' : 'must not be before today')
  if (day > inAYear(today)) throw field.refusal('must be at most one year ahead')
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  if (year === undefined) return false
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(time) && digits(time) === text
}

/** Today in China. */
function dayOf(now: number): string {
  return digits(now + CHINA_MS)
}

function inAYear(day: string): string {
  return String(Number(day) + 10_000)
}

function digits(time: number): string {
  return new Date(time).toISOString().slice(0, 10).replaceAll('-', '')
}
