export const DAY_MS = 86_400_000

/** WeCom's calendar days are those of China, which knows no summer time. */
const CHINA_MS = 8 * 3_600_000
const DATE = /^(\d{4})(\d{2})(\d{2})$/

/** The calendar day as `yyyyMMdd`. @param at ms since the epoch */
export function chinaDate(at: number): string {
  return new Date(at + CHINA_MS).toISOString().slice(0, 10).replaceAll('-', '')
}

/** When a day `yyyyMMdd` begins, ms since the epoch; undefined when there is no such day. */
export function startOfChinaDate(date: string): number | undefined {
  const [, year, month, day] = DATE.exec(date) ?? []
  if (year === undefined) return undefined
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day)) - CHINA_MS
  return chinaDate(at) === date ? at : undefined
}

/** The next midnight of China at or after a time: 24:00:00 of its day. */
export function endOfChinaDay(at: number): number {
  return Math.ceil((at + CHINA_MS) / DAY_MS) * DAY_MS - CHINA_MS
}

/** Seconds since the epoch. */
export function seconds(at: number): number {
  return Math.floor(at / 1000)
}
