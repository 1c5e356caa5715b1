import type { PushResult } from '../../push/types.js'
import { DAY_MS } from '../calendar.js'
import type { Entitlements } from '../entitlement/entitlements.js'
import type { SimCorp } from '../types.js'
import { listPrice } from './pricing.js'
import type { Sale, SaleItem } from './sale.js'

/** Sets the prices that can be told; the discount and a fixed price of an item are kept. */
export function fillPrices(sale: Sale, entitlements: Entitlements, now: number): void {
  for (const item of sale.items) {
    if (item.fixedPrice !== undefined) {
      item.originPrice = item.fixedPrice
    } else {
      const has = sale.corp === undefined ? undefined : entitlements.now(item.suite, sale.corp)
      item.originPrice = listPrice({ ...item, orderType: sale.orderType }, has, now)
    }
    const { originPrice, discount } = item
    const reduced = originPrice === undefined || discount === undefined ? originPrice : discount(originPrice)
    item.price = sale.payType === 2 ? 0 : (item.agreedPrice ?? reduced)
  }
}

/** A sale for any corp as it is for that one. */
export function takenBy(sale: Sale, corp: SimCorp, entitlements: Entitlements, now: number): Sale {
  const taken = { ...sale, corp, items: sale.items.map((item) => ({ ...item })) }
  fillPrices(taken, entitlements, now)
  return taken
}

/** Gives the corp what it paid for. @returns the pushes under way */
export function bookPayment(sale: Sale, entitlements: Entitlements, now: number): Promise<PushResult[]>[] {
  const { corp } = sale
  if (corp === undefined) return []
  return sale.items.map((item) => {
    const { suite, edition, orderid } = item
    const has = entitlements.now(suite, corp)
    const goesOnUntil = has?.boughtUntil
    const span = spanOf(sale, item, goesOnUntil, now)
    item.beginAt = span.from
    item.endAt = span.until
    const seats = sale.orderType === 2 ? (has?.seats ?? item.userCount) : item.userCount
    const adds = sale.orderType === 1
    return entitlements.add(suite, corp, { orderid, edition, ...span, seats, adds })
  })
}

/** Takes back what was paid for. @returns the pushes under way */
export function bookRefund(sale: Sale, entitlements: Entitlements): Promise<PushResult[]>[] {
  const { corp } = sale
  if (corp === undefined) return []
  return sale.items.map((item) => entitlements.remove(item.suite, corp, item.orderid))
}

function spanOf(
  sale: Sale,
  item: SaleItem,
  goesOnUntil: number | undefined,
  now: number,
): { from: number; until: number } {
  if (sale.orderType === 1 || sale.orderType === 3) {
    return { from: item.takesEffectAt ?? now, until: goesOnUntil ?? now }
  }
  const from = Math.max(now, item.takesEffectAt ?? now, goesOnUntil ?? now)
  return { from, until: from + item.days * DAY_MS }
}
