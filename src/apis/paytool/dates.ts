import type { Rule } from '../rules.js'

const CHINA_MS = 8 * 3_600_000

/**
 * A `yyyyMMdd` day of China, a year ahead at most.
 * @param from the earliest day allowed
 * @param now ms
 */
export function day(from: 'today' | 'tomorrow', now: number): Rule {
  const today = dayOf(now)
  return (value, at) => {
    if (typeof value !== 'string') return `${at} must be a text`
    if (!isDay(value)) return `${at} must be a day written yyyyMMdd`
    if (from === 'tomorrow' && value <= today) return `${at} must be after today`
    if (value < today) return `${at} must not be before today`
    return value > inAYear(today) ? `${at} must be at most one year ahead` : undefined
  }
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
