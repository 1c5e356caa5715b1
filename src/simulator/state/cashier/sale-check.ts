import type { Entitlements } from '../entitlement/entitlements.js'
import type { SimCorp } from '../types.js'
import { conflict, freeOrderRefusal, orderRefusal } from './order-rules.js'
import type { Sale, SaleItem } from './sale.js'

/** Why the corp cannot have that sale, as an errcode. @param corp undefined while the sale is for any */
export function saleRefusal(
  sale: Sale,
  corp: SimCorp | undefined,
  all: readonly Sale[],
  entitlements: Entitlements,
  now: number,
): number | undefined {
  const others = all.filter((one) => one !== sale)
  for (const item of sale.items) {
    const code =
      (corp === undefined ? undefined : inTheWay(sale, item, corp, others, now)) ??
      orderRefusal({
        ...item,
        orderType: sale.orderType,
        has: corp === undefined ? undefined : entitlements.now(item.suite, corp),
        forCorp: corp !== undefined,
        now,
      })
    if (code !== undefined) return code
  }
  return undefined
}

function inTheWay(
  sale: Sale,
  { suite }: SaleItem,
  corp: SimCorp,
  others: readonly Sale[],
  now: number,
): number | undefined {
  const code = conflict(others, suite, corp, now, sale.placedBy !== 'customer')
  if (code !== undefined || sale.payType !== 2) return code
  return freeOrderRefusal(others, suite, corp, now)
}
