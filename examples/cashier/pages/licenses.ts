import type { LicenseAccount, LicenseOrder } from 'wecom-suite/types'
import { html, type Markup, type Part, path } from '../../site/html.js'
import type { Attempt } from '../attempts.js'
import { yuan } from '../money.js'
import type { Customer } from '../order-form.js'
import { badge, day, form, notice, page, table, time } from './layout.js'

export const LICENSE_TYPES: Record<number, string> = { 1: '基础账号', 2: '互通账号' }

const STATUSES: Record<number, [kind: 'good' | 'bad' | 'wait' | 'off', text: string]> = {
  0: ['wait', '待支付'],
  1: ['good', '已支付'],
  2: ['off', '已取消'],
  3: ['off', '已过期'],
  4: ['bad', '申请退款中'],
  5: ['off', '已退款'],
  6: ['good', '退款被拒绝'],
  7: ['off', '已失效'],
}

/** The licences of a customer. Activation codes are secret: they are counted, never shown. */
export interface LicenseView {
  customer: Customer
  balance: string
  orders: readonly LicenseOrder[]
  /** Codes that no member has yet, by type. */
  left: ReadonlyMap<number, number>
  /** Whether codes of a paid order are still being made. */
  making: boolean
  accounts: readonly LicenseAccount[]
  members: readonly string[]
  term: { months: number; onTrial: boolean }
  unresolved: readonly Attempt[]
  formToken: string
  attemptToken: string
  values: Record<string, string>
  errors: Record<string, string>
  problem?: Part
}

export function licenseBadge(status: number): Markup {
  return badge(...(STATUSES[status] ?? ['wait', `状态 ${status}`]))
}

export function licensesPage(view: LicenseView): string {
  const { customer, balance, left, making, unresolved, problem } = view
  const rest = [1, 2].map(
    (type) => html`<dt>${LICENSE_TYPES[type] ?? ''}</dt><dd data-left="${type}">${left.get(type) ?? 0}</dd>`,
  )
  const open = unresolved.map(
    ({ token, what }) => html`<p>${what} 没有收到答复：<a href="${path`/attempts/${token}`}">去核对</a></p>`,
  )
  const body = html`${problem !== undefined && notice('bad', problem)}${open.length > 0 && notice('bad', open)}
<div class="columns">
<section><h2>未激活的许可</h2><dl>${rest}<dt>预付余额</dt><dd>${balance}</dd></dl>${making && html`<p class="hint">激活码生成中，请稍后刷新</p>`}</section>
<section><h2>为成员激活</h2>${activationForm(view)}</section>
</div>
<section><h2>购买许可</h2>${purchaseForm(view)}</section>
<section data-list="license-orders"><h2>许可订单</h2>${orderTable(view)}</section>
<section data-list="accounts"><h2>已激活</h2>${accountTable(view)}</section>`
  return page(`接口许可 · ${customer.corpName}`, body)
}

function base({ suiteId, corpId }: Customer): string {
  return path`/licenses/${suiteId}/${corpId}`
}

function activationForm({ customer, members, formToken }: LicenseView): Markup {
  const options = members.map((id) => html`<option>${id}</option>`)
  const types = [1, 2].map((type) => html`<option value="${type}">${LICENSE_TYPES[type] ?? ''}</option>`)
  return form(
    formToken,
    `${base(customer)}/activate`,
    html`<label><span>成员</span><select name="userid" required>${options}</select></label>
<label><span>类型</span><select name="type">${types}</select></label><button data-action="activate">激活</button>`,
  )
}

function purchaseForm({ customer, formToken, attemptToken, values, errors, term }: LicenseView): Markup {
  const field = (name: string, label: string, standard: string) =>
    html`<label><span>${label}</span><input name="${name}" value="${values[name] ?? standard}"${errors[name] !== undefined && html` aria-invalid="true"`}>${errors[name] !== undefined && html`<small class="problem">${errors[name]}</small>`}</label>`
  return form(
    formToken,
    `${base(customer)}/orders`,
    html`<input type="hidden" name="attemptToken" value="${attemptToken}"><div class="columns"><div>${field('base', '基础账号', '0')}${field('external', '互通账号', '0')}</div><div>${field('months', '时长（月，每月 31 天）', String(term.months))}${term.onTrial && html`<small class="hint">应用试用期间最多购买 ${term.months} 个月</small>`}<button data-action="buy">下单</button></div></div>`,
  )
}

function orderTable({ customer, orders, formToken }: LicenseView): Markup {
  const rows = orders.map(({ order_id, create_time, account_count, price, order_status }) => {
    const { base_count = 0, external_contact_count = 0 } = account_count
    const button = (action: string, text: string, look: string) =>
      form(
        formToken,
        `${base(customer)}${path`/orders/${order_id}/`}${action}`,
        html`<button class="${look}" data-action="${action}">${text}</button>`,
      )
    const actions = Number(order_status) === 0 && [
      button('pay', '余额支付', ''),
      button('cancel', '取消', 'danger'),
    ]
    return html`<tr data-order="${order_id}"><td>${time(create_time * 1000)}<br><code>${order_id}</code></td><td>基础 ${base_count} · 互通 ${external_contact_count}</td><td>${yuan(price)}</td><td>${licenseBadge(Number(order_status))}</td><td>${actions}</td></tr>`
  })
  return table(['创建时间', '账号数', '金额', '状态', ''], rows, '没有许可订单')
}

function accountTable({ accounts }: LicenseView): Markup {
  const rows = accounts.map(
    ({ userid, type, active_time, expire_time }) =>
      html`<tr><td><code>${userid}</code></td><td>${LICENSE_TYPES[Number(type)] ?? String(type)}</td><td>${day(active_time * 1000)}</td><td>${day(expire_time * 1000)}</td></tr>`,
  )
  return table(['成员', '类型', '激活', '到期'], rows, '没有已激活的成员')
}
