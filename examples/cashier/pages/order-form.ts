import { flag, html, type Markup, type Part } from '../../site/html.js'
import { type Customer, customerKey, ORDER_TYPES, PAY_TYPES } from '../order-form.js'
import type { Edition } from '../settings.js'
import { form, notice, page } from './layout.js'

/** What the form shows. */
export interface OrderFormView {
  formToken: string
  /** For one order only. */
  attemptToken: string
  customers: readonly Customer[]
  editions: readonly Edition[]
  values: Record<string, string>
  errors: Record<string, string>
  /** What is wrong with the whole. */
  problem?: Part
}

const DEFAULTS: Record<string, string> = {
  orderType: '0',
  payType: '0',
  discount: '',
  notify: '1',
  days: '365',
}

/** A new order. */
export function orderFormPage(view: OrderFormView): string {
  const { formToken, attemptToken, customers, editions, errors, problem } = view
  const values: Record<string, string> = { ...DEFAULTS, ...view.values }
  const field = (name: string, label: string, hint = '', type = 'text') =>
    html`<label class="${CLASSES[name] ?? ''}"><span>${label}</span><input type="${type}" name="${name}" value="${type === 'file' ? '' : (values[name] ?? '')}"${invalid(errors[name])}>${remark(errors[name], hint)}</label>`
  const radios = (name: string, label: string, choices: Record<string, string>, hint = '') =>
    html`<div class="field ${name === 'discount' ? 'discount' : ''}"><span>${label}</span>${Object.entries(
      choices,
    ).map(
      ([value, text]) =>
        html`<label><input type="radio" name="${name}" value="${value}"${flag('checked', values[name] === value)}> ${text}</label>`,
    )}${remark(errors[name], hint)}</div>`
  const select = (name: string, label: string, choices: readonly [string, string][], hint = '') =>
    html`<label><span>${label}</span><select name="${name}"${invalid(errors[name])}><option value="">请选择</option>${choices.map(
      ([value, text]) =>
        html`<option value="${value}"${flag('selected', values[name] === value)}>${text}</option>`,
    )}</select>${remark(errors[name], hint)}</label>`
  const discounts = { '': '无', amount: '减固定金额', ratio: '按比例' }
  const body = html`<input type="hidden" name="attemptToken" value="${attemptToken}">
${select(
  'customer',
  '客户',
  customers.map((one) => [customerKey(one), one.corpName]),
)}
${select(
  'edition',
  '版本',
  editions.map((one) => [one.editionId, one.fixedTotal ? `${one.name}（一口价）` : one.name]),
  editions.length === 0 ? '未配置版本：请设置环境变量 EDITIONS' : '',
)}
${radios('orderType', '订单类型', ORDER_TYPES)}
${field('seats', '人数', '扩容时填写增加的人数；一口价版本不用填')}
${field('days', '时长（天）', '1 至 1825 天')}
${radios('payType', '支付方式', PAY_TYPES, '代支付：客户已在线下付款，需上传凭证；代支付和免支付都由客户管理员确认')}
${field('receipt', '收款凭证', 'jpg、png、bmp 不超过 10 MB，pdf 不超过 20 MB', 'file')}
${radios('discount', '优惠', discounts)}
${field('discountAmount', '优惠金额（元）', '例如 99.50')}
${field('discountRatio', '客户支付原价的百分之几', '75 即七五折，10 至 99')}
${field('discountRemarks', '优惠说明', '客户可以看到')}
<div class="field"><label><input type="checkbox" name="notify" value="1"${flag('checked', values.notify === '1')}> 通知客户管理员</label></div>
<button data-action="create">创建订单</button>`
  const top = problem !== undefined && notice('bad', problem)
  return page(
    '开单',
    html`${top}<section>${form(formToken, '/orders', body, ' enctype="multipart/form-data" class="order" autocomplete="off"')}</section>`,
  )
}

const CLASSES: Record<string, string> = {
  seats: 'seats',
  days: 'days',
  receipt: 'receipt',
  discountAmount: 'discount discount-amount',
  discountRatio: 'discount discount-ratio',
  discountRemarks: 'discount discount-remarks',
}

function invalid(problem: string | undefined): Markup {
  return problem === undefined ? html`` : html` aria-invalid="true"`
}

function remark(problem: string | undefined, hint: string): Markup[] {
  return [
    ...(problem === undefined ? [] : [html`<small class="problem">${problem}</small>`]),
    ...(hint === '' ? [] : [html`<small class="hint">${hint}</small>`]),
  ]
}
