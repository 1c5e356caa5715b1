import { seconds } from '../../state/calendar.js'
import { type Sale, total } from '../../state/cashier/sale.js'
import { showSale, showSaleInDetail } from '../../state/cashier/sale-view.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp } from '../../state/types.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'
import { page } from '../../wire/paging.js'
import { providerMember } from '../provider-member.js'
import { invoiceEndpoints } from './invoices.js'
import { customizedApp, type OrderHead, type Products, promotionCase, thirdApp } from './open-order.js'
import { checkCashierSignature } from './signature.js'

const ID_MAX_BYTES = 64
const PAGE_AT_MOST = 2000
const BRANCHES = { 1: 'third_app', 2: 'customized_app', 3: 'promotion_case' } as const

/** The fields of a signed call. */
function signedFields(call: ApiCall): Fields {
  checkCashierSignature(call)
  return new Fields(call.body)
}

function openOrder(call: ApiCall): Record<string, unknown> {
  const fields = signedFields(call)
  const { world, billing } = call
  const payType = fields.oneOf('pay_type', [0, 1, 2])
  if (!world.provider.merchant && payType !== 2) throw new Refusal(90317)
  const businessType = fields.oneOf('business_type', [1, 2, 3])
  const corp = customer(call, fields, businessType)
  if (payType === 1) checkReceipt(call, fields)
  const creator = fields.optionalText('creator')
  if (creator !== undefined) providerMember(call, creator, 'canCollect')
  const products = readProducts(call, fields, businessType, { corp, payType })
  if (businessType === 2) checkAuthorised(call, corp, products)
  const { sale, pushes } = billing.sales.place({
    ...products,
    businessType,
    payType,
    corp,
    placedBy: 'api',
    ...(creator !== undefined && { creator }),
  })
  void pushes
  const [origin, paid] = [total(sale, 'originPrice'), total(sale, 'price')]
  return {
    order_id: sale.orderId,
    order_url: billing.orderUrl(sale.orderId),
    ...(origin !== undefined && { origin_price: origin }),
    ...(paid !== undefined && { paid_price: paid }),
  }
}

function readProducts(call: ApiCall, fields: Fields, businessType: 1 | 2 | 3, head: OrderHead): Products {
  const list = fields.object('product_list')
  const name = BRANCHES[businessType]
  for (const other of Object.values(BRANCHES)) {
    if (other !== name && list.has(other)) throw list.refusal(other)
  }
  const branch = list.object(name)
  if (businessType === 2) return customizedApp(call.world, branch)
  return businessType === 1 ? thirdApp(call.world, branch, head) : promotionCase(call.world, branch, head)
}

function customer(call: ApiCall, fields: Fields, businessType: 1 | 2 | 3): SimCorp | undefined {
  const id =
    businessType === 2
      ? fields.text('custom_corpid', ID_MAX_BYTES, 41002)
      : fields.optionalText('custom_corpid', ID_MAX_BYTES)
  if (id === undefined) return undefined
  const corp = call.world.corpOnWire(id)
  if (corp === undefined) throw new Refusal(40013)
  if (corp.dissolved) throw new Refusal(301007)
  return corp
}

function checkReceipt(call: ApiCall, fields: Fields): void {
  const file = call.world.media.find(undefined, fields.text('bank_receipt_media_id', undefined, 41006))
  if (file === undefined || !file.forCashier) throw new Refusal(40007)
}

function checkAuthorised(call: ApiCall, corp: SimCorp | undefined, products: Products): void {
  for (const { suite } of products.items) {
    if (corp === undefined || call.world.installation(suite.id, corp) === undefined) throw new Refusal(84180)
  }
}

/** The sale of `order_id`. */
function saleOf(call: ApiCall, fields: Fields): Sale {
  return call.billing.sales.find(fields.text('order_id', ID_MAX_BYTES, 90300))
}

function closeOrder(call: ApiCall): Record<string, unknown> {
  const fields = signedFields(call)
  if (!call.world.provider.merchant) throw new Refusal(90317)
  const sale = saleOf(call, fields)
  void call.billing.sales.cancel(sale, 'provider')
  return {}
}

function getOrderList(call: ApiCall): Record<string, unknown> {
  const fields = signedFields(call)
  const businessType = fields.has('business_type') ? fields.oneOf('business_type', [1, 2, 3]) : undefined
  const from = fields.optionalInt('start_time') ?? 0
  const to = fields.optionalInt('end_time') ?? Number.POSITIVE_INFINITY
  const limit = fields.int('limit', { min: 1, max: PAGE_AT_MOST })
  const found = call.billing.sales.all.filter((sale) => {
    const at = seconds(sale.createdAt)
    return at >= from && at <= to && (businessType === undefined || sale.businessType === businessType)
  })
  const { items, paging } = page(found, 'sales', fields, limit)
  return { ...paging, pay_order_list: items.map(showSale) }
}

function getOrderDetail(call: ApiCall): Record<string, unknown> {
  const fields = signedFields(call)
  return { pay_order: showSaleInDetail(saleOf(call, fields)) }
}

export const paytoolEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/paytool/open_order', token: 'provider', answer: openOrder },
  { method: 'POST', path: '/cgi-bin/paytool/close_order', token: 'provider', answer: closeOrder },
  { method: 'POST', path: '/cgi-bin/paytool/get_order_list', token: 'provider', answer: getOrderList },
  { method: 'POST', path: '/cgi-bin/paytool/get_order_detail', token: 'provider', answer: getOrderDetail },
  ...invoiceEndpoints,
]
