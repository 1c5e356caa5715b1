import { seconds } from '../../state/calendar.js'
import { type LicenseOrder, statusOf } from '../../state/license/order.js'
import { lacksAppOrder, purchaseRefusal } from '../../state/license/rules.js'
import { Refusal } from '../../state/refusal.js'
import { visibleCorpId } from '../../state/world.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'
import { limitOf, page, windowOf } from '../../wire/paging.js'
import { buyerOf, corpOf, countOf, customerOf, licenseEndpoint, purchaseDuration } from './fields.js'

const PAGE_STANDARD = 500
const PAGE_AT_MOST = 1000
const WINDOW_DAYS = 31

function createNewOrder(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const { world, billing } = call
  const corp = customerOf(call, fields)
  const buyer = buyerOf(call, fields)
  const count = countOf(fields)
  const duration = purchaseDuration(fields)
  const refusal = purchaseRefusal(world, billing.entitlements, corp, count, duration)
  if (refusal !== undefined) throw new Refusal(refusal)
  const order = billing.licenses.orders.place({ orderType: 1, corp, count, duration, buyer })
  const loose = lacksAppOrder(world, billing.entitlements, corp)
  return {
    order_id: order.orderId,
    ...(loose && { errmsg: 'ok. WARNING: the corp has no app order to put these accounts down to' }),
  }
}

/** An order that is not the parent of several. @throws 701120 */
function singleOrder(call: ApiCall, fields: Fields): LicenseOrder {
  const order = call.billing.licenses.orders.find(fields.text('order_id', undefined, 701005))
  if (order.orderType === 8) throw new Refusal(701120)
  return order
}

function listOrder(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = fields.has('corpid') ? corpOf(call, fields) : undefined
  const window = windowOf(fields, WINDOW_DAYS)
  const found = call.billing.licenses.orders.all.filter((order) => {
    const at = seconds(order.createdAt)
    if (order.parent !== undefined || order.test !== (corp?.testCorp === true)) return false
    if (corp !== undefined && order.corp !== corp) return false
    return window === undefined || (at >= window.from && at <= window.to)
  })
  const { items, paging } = page(found, 'orders', fields, limitOf(fields, PAGE_STANDARD, PAGE_AT_MOST))
  return {
    ...paging,
    order_list: items.map((order) => ({ order_id: order.orderId, order_type: order.orderType })),
  }
}

function getOrder(call: ApiCall): Record<string, unknown> {
  const order = singleOrder(call, new Fields(call.body))
  const { corp, duration } = order
  return {
    order: {
      ...head(order),
      ...(corp !== undefined && { corpid: visibleCorpId(corp) }),
      account_count: showCount(order),
      account_duration: {
        ...showDuration(order),
        ...(duration.newExpireTime !== undefined && { new_expire_time: duration.newExpireTime }),
      },
    },
  }
}

function listOrderAccount(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const order = singleOrder(call, fields)
  const status = statusOf(order)
  if (order.orderType === 1 && order.paidAt === undefined) throw new Refusal(701083)
  if (status === 1 && !order.ready) throw new Refusal(701022)
  const list: Record<string, unknown>[] =
    order.orderType === 2
      ? order.renewals.map(({ userId, type }) => ({ userid: userId, type }))
      : order.codes.map(({ value, type, userId }) => ({
          active_code: value,
          ...(userId !== undefined && { userid: userId }),
          type,
        }))
  const { items, paging } = page(list, 'accounts', fields, limitOf(fields, PAGE_STANDARD, PAGE_AT_MOST))
  return { ...paging, account_list: items }
}

function cancelOrder(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const { orders } = call.billing.licenses
  const order = orders.find(fields.text('order_id', undefined, 701005))
  if (order.orderType === 8 && fields.has('corpid')) throw fields.refusal('corpid')
  if (order.orderType !== 8 && corpOf(call, fields) !== order.corp) throw new Refusal(701086)
  orders.cancel(order)
  return {}
}

function getUnionOrder(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const order = call.billing.licenses.orders.find(fields.text('order_id', undefined, 701005))
  if (order.orderType !== 8) throw new Refusal(701005)
  const limit = limitOf(fields, PAGE_STANDARD, PAGE_AT_MOST)
  const { items, paging } = page(order.subOrders, 'union', fields, limit)
  return {
    ...paging,
    order: head(order),
    buy_list: items.map((sub) => ({
      sub_order_id: sub.orderId,
      ...(sub.corp !== undefined && { corpid: visibleCorpId(sub.corp) }),
      account_count: showCount(sub),
      account_duration: showDuration(sub),
    })),
  }
}

function head(order: LicenseOrder): Record<string, unknown> {
  return {
    order_id: order.orderId,
    order_type: order.orderType,
    order_status: statusOf(order),
    price: order.price,
    create_time: seconds(order.createdAt),
    ...(order.paidAt !== undefined && { pay_time: seconds(order.paidAt) }),
  }
}

function showCount({ count }: LicenseOrder): Record<string, number> {
  return { base_count: count.base, external_contact_count: count.external }
}

function showDuration({ duration }: LicenseOrder): Record<string, number> {
  const { months, days } = duration
  return { ...(months !== undefined && { months }), ...(days !== undefined && { days }) }
}

function getAccountBalance(call: ApiCall): Record<string, unknown> {
  return { balance: call.billing.licenses.balance.fen }
}

/** Retired: the discount it asked about ended in March 2023. */
function supportPolicyQuery(call: ApiCall): Record<string, unknown> {
  corpOf(call, new Fields(call.body))
  throw new Refusal(701112)
}

export const licenseOrderEndpoints: readonly Endpoint[] = [
  licenseEndpoint('create_new_order', createNewOrder),
  licenseEndpoint('list_order', listOrder),
  licenseEndpoint('get_order', getOrder),
  licenseEndpoint('list_order_account', listOrderAccount),
  licenseEndpoint('cancel_order', cancelOrder),
  licenseEndpoint('get_union_order', getUnionOrder),
  licenseEndpoint('support_policy_query', supportPolicyQuery),
  {
    method: 'GET',
    path: '/cgi-bin/service/get_account_balance',
    token: 'provider',
    answer: getAccountBalance,
  },
]
