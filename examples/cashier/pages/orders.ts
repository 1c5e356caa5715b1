import type { CashierOrder, CashierOrderDetail } from 'wecom-suite/types'
import { html, type Markup, path } from '../../site/html.js'
import type { Attempt } from '../attempts.js'
import { yuan } from '../money.js'
import { ORDER_TYPES, PAY_TYPES } from '../order-form.js'
import { badge, form, notice, page, table, time } from './layout.js'

const UNPAID = 1
const UNCONFIRMED = 8

const STATUSES: Record<number, [kind: 'good' | 'bad' | 'wait' | 'off', text: string]> = {
  [UNPAID]: ['wait', '待支付'],
  2: ['good', '已支付'],
  3: ['off', '已取消'],
  4: ['off', '支付已过期'],
  5: ['bad', '申请退款中'],
  6: ['off', '已退款'],
  7: ['good', '交易完成'],
  [UNCONFIRMED]: ['wait', '待客户确认'],
  9: ['wait', '已部分退款'],
}
const CHANNELS: Record<number, string> = { 1: '微信支付', 2: '网银支付' }

export function orderBadge(status: number): Markup {
  return badge(...(STATUSES[status] ?? ['wait', `状态 ${status}`]))
}

/** Orders, and above them the attempts whose end is not known. */
export function ordersPage(view: {
  orders: readonly CashierOrder[]
  unresolved: readonly Attempt[]
  names: ReadonlyMap<string, string>
  days: number
}): string {
  const { orders, unresolved, names, days } = view
  const rows = orders.map(
    (order) =>
      html`<tr data-order="${order.order_id}"><td>${time(order.create_time * 1000)}</td><td>${customerOf(order, names)}</td><td>${order.buy_content}</td><td>${text(PAY_TYPES, order.pay_type)}</td>
<td>${yuan(order.paid_price)}</td><td>${orderBadge(order.order_status)}</td><td><a href="${path`/orders/${order.order_id}`}">详情</a></td></tr>`,
  )
  const heads = ['创建时间', '客户', '内容', '支付方式', '应付', '状态', '']
  const body = html`${unresolvedNotice(unresolved)}<section data-list="orders">${table(heads, rows, '没有订单')}</section>
<p class="hint">最近 ${days} 天的订单，状态实时取自企业微信。</p>`
  return page('订单', body)
}

function unresolvedNotice(unresolved: readonly Attempt[]): Markup[] {
  if (unresolved.length === 0) return []
  const lines = unresolved.map(
    ({ token, corpName, what, startedAt }) =>
      html`<p>${time(startedAt)} ${corpName} · ${what}：<a href="${path`/attempts/${token}`}">去核对</a></p>`,
  )
  return [notice('bad', html`<p><b>有下单没有收到答复</b></p>${lines}`)]
}

/** One order, with its link while it waits for the customer. */
export function orderPage(view: {
  order: CashierOrderDetail
  names: ReadonlyMap<string, string>
  /** Where the customer pays, and its QR code as a data URL. */
  link: { url: string; qr: string } | undefined
  formToken: string
}): string {
  const { order, names, link, formToken } = view
  const { order_id, order_status, pay_type, pay_channel, paid_time, origin_price, paid_price } = order
  const open = order_status === UNPAID || order_status === UNCONFIRMED
  const facts: [string, string | Markup][] = [
    ['订单号', html`<code>${order_id}</code>`],
    ['客户', customerOf(order, names)],
    ['内容', describeItems(order)],
    ['支付方式', text(PAY_TYPES, pay_type)],
    ['原价', yuan(origin_price)],
    ['应付', html`<b>${yuan(paid_price)}</b>`],
    ['创建时间', time(order.create_time * 1000)],
  ]
  if (paid_time !== undefined) facts.push(['支付时间', time(paid_time * 1000)])
  if (pay_channel !== undefined) facts.push(['支付渠道', CHANNELS[pay_channel] ?? String(pay_channel)])
  if (order.income_amount !== undefined) facts.push(['到账', yuan(order.income_amount)])
  const list = facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)
  const close =
    open &&
    html`<div class="actions">${form(formToken, path`/orders/${order_id}/close`, html`<button class="danger" data-action="close">关闭订单</button>`)}</div>`
  const body = html`${open && linkCard(link, order_status)}
<section data-status="${order_status}"><h2>${orderBadge(order_status)}</h2><dl>${list}</dl>${close}</section>`
  return page('订单详情', body)
}

function linkCard(link: { url: string; qr: string } | undefined, status: number): Markup {
  if (link === undefined) {
    return notice(
      'info',
      '企业微信不再给出这笔订单的链接。客户可以从收到的提醒里打开；没有提醒时，请关闭订单后重新开单。',
    )
  }
  const todo = status === UNPAID ? '请客户扫码或打开链接支付' : '请客户管理员扫码或打开链接确认'
  return html`<section class="pay"><img src="${link.qr}" alt="订单二维码"><div><h2>${todo}</h2><a data-pay-link href="${link.url}">${link.url}</a></div></section>`
}

function describeItems({ product_list, buy_content }: CashierOrderDetail): string {
  const product = product_list.third_app
  if (product === undefined) return buy_content
  const items = product.buy_info_list ?? []
  const parts = items.map(({ user_count = 0, duration_days = 0 }) =>
    [user_count > 0 && `${user_count} 人`, duration_days > 0 && `${duration_days} 天`]
      .filter(Boolean)
      .join(' '),
  )
  return [text(ORDER_TYPES, product.order_type), buy_content, ...parts].filter(Boolean).join(' · ')
}

function customerOf(
  { custom_corpid }: Pick<CashierOrder, 'custom_corpid'>,
  names: ReadonlyMap<string, string>,
): string {
  return custom_corpid === undefined ? '任何企业' : (names.get(custom_corpid) ?? custom_corpid)
}

function text(texts: Readonly<Record<string, string>>, value: number): string {
  return texts[String(value)] ?? String(value)
}
