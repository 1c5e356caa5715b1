import { DAY_MS } from '../calendar.js'
import type { Entitlement } from '../entitlement/entitlement.js'
import type { SimEdition } from '../types.js'

/** Kinds of orders of an app: 0 new, 1 more seats, 2 renewal, 3 another edition. */
export type OrderType = 0 | 1 | 2 | 3

/** What a customer orders of an app. */
export interface Wish {
  orderType: OrderType
  edition: SimEdition
  userCount: number
  days: number
}

/** What so many seats cost for so many days, in fen. */
function price(edition: SimEdition, seats: number, days: number): number {
  return Math.round((edition.price * (edition.fixedTotal ? 1 : seats) * days) / 365)
}

/**
 * The list price of an order in fen.
 * @returns undefined when it depends on what the corp has and that is not known
 */
export function listPrice(wish: Wish, has: Entitlement | undefined, now: number): number | undefined {
  const { orderType, edition, userCount, days } = wish
  if (orderType === 0) return price(edition, userCount, days)
  if (has === undefined) return undefined
  if (orderType === 2) return price(edition, has.seats, days)
  const daysLeft = Math.ceil(Math.max(0, (has.boughtUntil ?? now) - now) / DAY_MS)
  if (orderType === 1) return price(edition, userCount, daysLeft)
  return Math.max(0, price(edition, userCount, daysLeft) - price(has.edition, has.seats, daysLeft))
}
