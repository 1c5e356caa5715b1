import { DAY_MS } from '../calendar.js'
import type { SimEdition } from '../types.js'

/** `app_status` of `edition_info`. */
export const APP_STATUS = {
  notPaid: 0,
  trial: 1,
  trialExpired: 2,
  paid: 3,
  paidExpired: 4,
  unlimitedTrial: 5,
  overLimit: 6,
  overLimitTooLong: 7,
} as const

/** What a paid order gives: an edition with seats for a time, or (`adds`) more seats of what there is. Times in ms. */
export interface Period {
  orderid: string
  edition: SimEdition
  from: number
  until: number
  seats: number
  adds: boolean
}

/** What a corp has of an app: its trial and what was paid for. */
export interface Holding {
  /** The edition on trial, or the one to show while nothing was bought. */
  edition: SimEdition
  /** Absent: there is no trial. Infinity: an unlimited one. */
  trialUntil?: number
  /** Days of trial granted by now. */
  trialDays: number
  periods: Period[]
  /** Since when more people use the app than there are seats. */
  overSince?: number
}

/** What a corp may use at a time. */
export interface Entitlement {
  /** Without a look at the seats in use: never 6 or 7. */
  status: 0 | 1 | 2 | 3 | 4 | 5
  edition: SimEdition
  seats: number
  /** When what is used now ends, ms; absent where there is no end. */
  until?: number
  /** When the last of what was bought without a gap ends, ms. */
  boughtUntil?: number
}

/** How long an app stays usable over its seat limit. */
export const OVER_LIMIT_GRACE_MS = 7 * DAY_MS

/** What the holding gives at a time. */
export function entitlementAt(holding: Holding, now: number): Entitlement {
  const own = holding.periods.filter((one) => !one.adds)
  const current = own.filter((one) => one.from <= now && now < one.until).at(-1)
  if (current !== undefined) {
    // Seats that were added before another edition was ordered went with the former one.
    const since = holding.periods.indexOf(current)
    const added = holding.periods.filter(
      (one, index) => one.adds && index > since && one.from <= now && now < one.until,
    )
    const seats = added.reduce((sum, one) => sum + one.seats, current.seats)
    const until = unbroken(own, current, (next) => next.edition.editionId === current.edition.editionId)
    const boughtUntil = unbroken(own, current, () => true)
    return { status: APP_STATUS.paid, edition: current.edition, seats, until, boughtUntil }
  }
  const past = own.filter((one) => one.until <= now).sort((a, b) => a.until - b.until)
  const last = past.at(-1)
  if (last !== undefined) {
    return { status: APP_STATUS.paidExpired, edition: last.edition, seats: last.seats, until: last.until }
  }
  const { edition, trialUntil } = holding
  const seats = edition.freeUsers ?? 0
  if (trialUntil === undefined) return { status: APP_STATUS.notPaid, edition, seats: 0 }
  if (trialUntil === Number.POSITIVE_INFINITY) return { status: APP_STATUS.unlimitedTrial, edition, seats }
  const status = now < trialUntil ? APP_STATUS.trial : APP_STATUS.trialExpired
  return { status, edition, seats: 0, until: trialUntil }
}

/** Where the chain of periods that follow each other without a gap ends. */
function unbroken(own: readonly Period[], start: Period, goesOn: (next: Period) => boolean): number {
  let until = start.until
  for (;;) {
    const next = own.find((one) => one.from <= until && one.until > until && goesOn(one))
    if (next === undefined) return until
    until = next.until
  }
}

/** The next time at which the entitlement may change by itself. */
export function nextChange(holding: Holding, now: number): number | undefined {
  const times = holding.periods.flatMap((one) => [one.from, one.until])
  if (holding.trialUntil !== undefined && holding.trialUntil !== Number.POSITIVE_INFINITY) {
    times.push(holding.trialUntil)
  }
  const later = times.filter((at) => at > now)
  return later.length === 0 ? undefined : Math.min(...later)
}
