import { chinaDate, DAY_MS } from '../calendar.js'
import { APP_STATUS, type Entitlement } from '../entitlement/entitlement.js'
import type { SimCorp, SimSuite } from '../types.js'
import type { OrderType, Wish } from './pricing.js'
import { isOpen, isSold, SALE_STATUS, type Sale } from './sale.js'

const YEAR_MS = 365 * DAY_MS
const STACKED_AT_MOST_MS = 1825 * DAY_MS
const SEATS_AT_MOST = 1_000_000

const DELETED: Record<OrderType, number> = { 0: 84120, 1: 84121, 2: 84122, 3: 84120 }
const VIRTUAL: Record<OrderType, number> = { 0: 84114, 1: 84115, 2: 84116, 3: 84114 }

/** An order that is about to be placed. Times in ms. */
export interface Placing extends Wish {
  takesEffectAt?: number
  /** What the corp has of the app; undefined also when no corp is named. */
  has: Entitlement | undefined
  /** Whether a corp is named. */
  forCorp: boolean
  now: number
}

/** Why an edition cannot be ordered like this, as an errcode. */
export function orderRefusal(placing: Placing): number | undefined {
  const { orderType, edition } = placing
  if (edition.deleted) return DELETED[orderType]
  if (edition.virtual) return VIRTUAL[orderType]
  if (orderType === 1 && edition.fixedTotal) return 84098
  const seats = seatsRefusal(placing)
  if (seats !== undefined || !placing.forCorp) return seats
  return STATE_RULES[orderType](placing)
}

function seatsRefusal({ orderType, edition, userCount, has }: Placing): number | undefined {
  if (edition.fixedTotal || orderType === 2) return undefined
  const { minUsers = 1, maxUsers = SEATS_AT_MOST } = edition
  if (orderType !== 1 && userCount < minUsers) return 84125
  const afterwards = orderType === 1 ? userCount + (has?.seats ?? 0) : userCount
  return afterwards > maxUsers ? 84126 : undefined
}

const STATE_RULES: Record<OrderType, (placing: Placing) => number | undefined> = {
  0: ({ has, takesEffectAt, now }) => {
    if (has?.status !== APP_STATUS.paid) return undefined
    if ((has.boughtUntil ?? now) - now > YEAR_MS) return 84186
    return takesEffectAt === undefined ? undefined : 84130
  },
  1: ({ has, edition, takesEffectAt = 0, now }) => {
    if (has === undefined || has.status === APP_STATUS.notPaid) return 84099
    if (has.status === APP_STATUS.paidExpired) return 84102
    if (has.status !== APP_STATUS.paid) return 84095
    if (has.edition.editionId !== edition.editionId) return 84079
    return takesEffectAt < (has.boughtUntil ?? now) ? undefined : 84130
  },
  2: ({ has, edition, days, now }) => {
    if (has === undefined || has.status === APP_STATUS.notPaid) return 84100
    if (has.status !== APP_STATUS.paid && has.status !== APP_STATUS.paidExpired) return 84096
    if (has.edition.editionId !== edition.editionId) return 84079
    const from = Math.max(now, has.boughtUntil ?? now)
    return from + days * DAY_MS - now > STACKED_AT_MOST_MS ? 84131 : undefined
  },
  3: ({ has, edition }) => {
    if (has?.status === APP_STATUS.paidExpired) return 84134
    if (has?.status !== APP_STATUS.paid) return 84099
    if (has.edition.virtual) return 84118
    return has.edition.editionId === edition.editionId ? 84079 : undefined
  },
}

/** Whether another order of the app is in the way, as an errcode: there is one for the customer, one for the provider. */
export function conflict(
  sales: Iterable<Sale>,
  suite: SimSuite,
  corp: SimCorp,
  now: number,
  onBehalf: boolean,
): number | undefined {
  for (const sale of sales) {
    const items = sale.items.filter((item) => item.suite === suite)
    if (sale.corp !== corp || items.length === 0) continue
    if (isOpen(sale)) return onBehalf ? 84106 : 84081
    if (sale.status === SALE_STATUS.refundRequested) return onBehalf ? 84107 : 84082
    const waits = items.some((item) => item.takesEffectAt !== undefined && (item.beginAt ?? 0) > now)
    if (isSold(sale) && waits) return onBehalf ? 84108 : 84097
  }
  return undefined
}

const FREE_ORDERS_A_DAY = 3

/** Whether there were too many free orders of the app for the corp today, as an errcode. */
export function freeOrderRefusal(
  sales: Iterable<Sale>,
  suite: SimSuite,
  corp: SimCorp,
  now: number,
): number | undefined {
  let count = 0
  for (const sale of sales) {
    const isOne = sale.payType === 2 && sale.corp === corp && sale.items.some((item) => item.suite === suite)
    if (isOne && chinaDate(sale.createdAt) === chinaDate(now)) count++
  }
  return count < FREE_ORDERS_A_DAY ? undefined : 90431
}
