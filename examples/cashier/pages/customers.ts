import type { Entitlement, EntitlementStatus } from 'wecom-suite'
import { html, type Markup, path } from '../../site/html.js'
import type { LoggedChange } from '../event-log.js'
import type { Customer } from '../order-form.js'
import { badge, day, page, table, time } from './layout.js'

/** A customer and what it may use. */
export interface CustomerRow extends Customer {
  /** Absent when it could not be read. */
  entitlement?: Entitlement
}

const STATUSES: Record<EntitlementStatus, [kind: 'good' | 'bad' | 'wait' | 'off', text: string]> = {
  none: ['off', '不收费'],
  unpaid: ['wait', '未付费'],
  trial: ['good', '试用中'],
  trial_expired: ['bad', '试用到期'],
  paid: ['good', '已付费'],
  paid_expired: ['bad', '已到期'],
  unlimited_trial: ['good', '不限期试用'],
  over_limit: ['wait', '人数超限'],
  over_limit_ended: ['bad', '超限停用'],
  unauthorized: ['bad', '授权失效'],
  unknown: ['wait', '状态未知'],
}

export function entitlementBadge(status: EntitlementStatus): Markup {
  return badge(...STATUSES[status])
}

/** Every customer with what it has. */
export function customersPage(customers: readonly CustomerRow[], balance: string): string {
  const heads = ['客户', '权益', '版本', '人数', '有效期至', '']
  const rows = customers.map((customer) => customerRow(customer))
  const body = html`<section data-list="customers">${table(heads, rows, '还没有客户安装应用')}</section>
<p class="hint">接口许可预付余额：<b>${balance}</b></p>`
  return page('客户', body)
}

function customerRow({ suiteId, corpId, corpName, entitlement }: CustomerRow): Markup {
  const { status = 'unknown', editionName, seats, paidUntil, trialUntil } = entitlement ?? {}
  const order = path`/orders/new?customer=${`${suiteId}/${corpId}`}`
  return html`<tr data-corp="${corpId}"><td>${corpName}<br><code>${corpId}</code></td>
<td>${entitlementBadge(status)}</td><td>${editionName ?? '—'}</td><td>${seats ?? '—'}</td><td>${day(paidUntil ?? trialUntil)}</td>
<td><a href="${order}">开单</a> · <a href="${path`/orders?corp=${corpId}`}">订单</a> · <a href="${path`/licenses/${suiteId}/${corpId}`}">接口许可</a></td></tr>`
}

/** The changes of entitlements that WeCom's events brought. */
export function eventsPage(changes: readonly LoggedChange[]): string {
  const rows = changes.map(
    ({ at, corpName, from, to, seats, until }) =>
      html`<tr><td>${time(at)}</td><td>${corpName}</td><td>${from === undefined ? '—' : entitlementBadge(from)} → ${entitlementBadge(to)}</td><td>${seats ?? '—'}</td><td>${day(until)}</td></tr>`,
  )
  const list = table(['时间', '客户', '权益变化', '人数', '有效期至'], rows, '还没有变化')
  return page('权益动态', html`<section data-list="events">${list}</section>`)
}
