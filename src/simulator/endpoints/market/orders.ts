import { DAY_MS, seconds } from '../../state/calendar.js'
import { appOrderStatus, type Sale, type SaleItem } from '../../state/cashier/sale.js'
import { Refusal } from '../../state/refusal.js'
import { visibleCorpId } from '../../state/world.js'
import { type ApiCall, type Endpoint, suiteOf } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'

const ORDER_ID_MAX = 32
const ORDER_FROM = { customer: 0, console: 1, api: 3 } as const
/** Of what the customer pays, the part that is WeCom's. */
const PLATFORM_SHARE = 0.1

function getOrder(call: ApiCall): Record<string, unknown> {
  const { sale, item } = call.billing.sales.findByAppOrder(
    new Fields(call.body).text('orderid', ORDER_ID_MAX, 90300),
  )
  if (item.suite !== suiteOf(call) || sale.corp === undefined) throw new Refusal(84080)
  return showAppOrder(call, sale, item)
}

function getOrderList(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const from = fields.int('start_time')
  const to = fields.int('end_time')
  if (to < from) throw fields.refusal('end_time')
  const test = fields.has('test_mode') && fields.oneOf('test_mode', [0, 1]) === 1
  const suite = suiteOf(call)
  const found = call.billing.sales.all.filter((sale) => {
    const at = seconds(sale.createdAt)
    return sale.corp !== undefined && (sale.corp.testCorp === true) === test && at >= from && at <= to
  })
  const list = found.flatMap((sale) =>
    sale.items.filter((item) => item.suite === suite).map((item) => showAppOrder(call, sale, item)),
  )
  return { order_list: list }
}

function prolongTry(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = call.world.corpOnWire(fields.text('buyer_corpid', undefined, 41002))
  if (corp === undefined) throw new Refusal(40013)
  const days = fields.int('prolong_days', { min: 1 })
  const suite = suiteOf(call)
  if (call.world.installation(suite.id, corp) === undefined) throw new Refusal(48004)
  return { try_end_time: seconds(call.billing.entitlements.prolongTrial(suite, corp, days)) }
}

function showAppOrder(call: ApiCall, sale: Sale, item: SaleItem): Record<string, unknown> {
  const { corp, operatorId, paidAt } = sale
  const price = item.price ?? 0
  const platform = Math.round(price * PLATFORM_SHARE)
  const buyer = corp === undefined ? '' : visibleCorpId(corp)
  return {
    orderid: item.orderid,
    order_status: appOrderStatus(sale),
    order_type: sale.orderType,
    paid_corpid: buyer,
    ...(operatorId !== undefined && { operator_id: operatorId }),
    operator_corpid: sale.placedBy === 'customer' ? buyer : call.world.provider.corpId,
    suiteid: item.suite.id,
    edition_id: item.edition.editionId,
    edition_name: item.edition.name,
    price,
    user_count: item.userCount,
    order_period: period(item),
    order_time: seconds(sale.createdAt),
    ...(paidAt !== undefined && { paid_time: seconds(paidAt) }),
    ...(item.beginAt !== undefined && { begin_time: seconds(item.beginAt) }),
    ...(item.endAt !== undefined && { end_time: seconds(item.endAt) }),
    order_from: ORDER_FROM[sale.placedBy],
    service_share_amount: price - platform,
    platform_share_amount: platform,
    dealer_share_amount: 0,
  }
}

/** Days that were ordered; for more seats or another edition, what is left of the period. */
function period(item: SaleItem): number {
  if (item.days > 0 || item.beginAt === undefined || item.endAt === undefined) return item.days
  return Math.ceil((item.endAt - item.beginAt) / DAY_MS)
}

export const orderEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/service/get_order', token: 'suite', answer: getOrder },
  { method: 'POST', path: '/cgi-bin/service/get_order_list', token: 'suite', answer: getOrderList },
  { method: 'POST', path: '/cgi-bin/service/prolong_try', token: 'suite', answer: prolongTry },
]
