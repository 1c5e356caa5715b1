import type { Attempt } from './attempts.js'
import { yuan } from './money.js'
import type { Office } from './office.js'
import type { Findings } from './pages/attempt.js'
import { licenseBadge } from './pages/licenses.js'
import { orderBadge } from './pages/orders.js'

const CASHIER_LATE_MS = 20 * 60_000
/** The list of licence orders may lag behind; WeCom does not say how long. */
const LICENSE_LATE_MS = 5 * 60_000

const FIELDS: Record<string, string> = {
  suiteid: '应用',
  edition_id: '版本',
  user_count: '人数',
  duration_days: '时长',
  take_effect_date: '生效日期',
  discount_info: '优惠',
  custom_corpid: '客户',
  creator: '创建人',
  order_type: '订单类型',
  origin_price: '原价',
  buy_info_list: '内容',
}

/** Looks for the order of an attempt without an answer. It only reads. */
export async function lookFor(office: Office, attempt: Attempt): Promise<Findings> {
  return attempt.kind === 'cashier' ? amongOrders(office, attempt) : amongLicenses(office, attempt)
}

async function amongOrders(
  { wecom, attempts }: Office,
  { request, startedAt }: Extract<Attempt, { kind: 'cashier' }>,
): Promise<Findings> {
  const known = await attempts.known()
  const { candidates, final } = await wecom.paytool.reconcile({
    order: request,
    attemptedAt: startedAt,
    known,
  })
  return {
    candidates: candidates.map(({ order, unverified }) => ({
      orderId: order.order_id,
      createdAt: order.create_time * 1000,
      price: yuan(order.paid_price),
      status: orderBadge(order.order_status),
      doubts: unverified.map(fieldName).join('、'),
    })),
    mayAppearUntil: final ? undefined : startedAt + CASHIER_LATE_MS,
  }
}

async function amongLicenses(
  { wecom, attempts }: Office,
  { request, startedAt }: Extract<Attempt, { kind: 'license' }>,
): Promise<Findings> {
  const known = new Set(await attempts.known())
  const { corpid, account_count, account_duration } = request
  const { orders } = await wecom.license.reconcileOrder({
    order_type: 1,
    corpid,
    account_count,
    account_duration,
    start_time: Math.floor(startedAt / 1000),
  })
  const latest = startedAt + LICENSE_LATE_MS
  return {
    candidates: orders
      .filter(({ order_id }) => !known.has(order_id))
      .map((order) => ({
        orderId: order.order_id,
        createdAt: order.create_time * 1000,
        price: yuan(order.price),
        status: licenseBadge(Number(order.order_status)),
        doubts: '',
      })),
    mayAppearUntil: Date.now() > latest ? undefined : latest,
  }
}

/** The last name in a path such as `product_list.third_app.buy_info_list[0].edition_id`. */
function fieldName(path: string): string {
  const name =
    path
      .split('.')
      .at(-1)
      ?.replace(/\[\d+\]$/, '') ?? path
  return FIELDS[name] ?? name
}
