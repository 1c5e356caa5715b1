import { type Billing, CASHIER_PATH } from '../state/billing.js'
import { chinaDate } from '../state/calendar.js'
import type { InvoiceApplication } from '../state/cashier/invoices.js'
import {
  isOpen,
  isSold,
  SALE_STATUS,
  type Sale,
  type SaleItem,
  type SaleStatus,
  total,
} from '../state/cashier/sale.js'
import { buyContent } from '../state/cashier/sale-view.js'
import { Refusal } from '../state/refusal.js'
import type { SimCorp } from '../state/types.js'
import { visibleCorpId, type World } from '../state/world.js'
import { document, hiddenFields, html, type Markup } from './html.js'
import { type Page, type PageView, refusedPage, type VisitResult } from './page.js'

const STATUS_TEXTS: Record<SaleStatus, string> = {
  1: '待支付',
  2: '已支付',
  3: '已取消',
  4: '支付已过期',
  5: '申请退款中',
  6: '已退款',
  7: '交易完成',
  8: '待企业确认',
  9: '已部分退款',
}
const ORDER_TYPES = ['新购', '扩容', '续期', '变更版本'] as const

/** The page behind `order_url`: the customer sees the order, pays or confirms it, cancels it, asks for the money back. */
export class CashierPage implements Page {
  readonly path = CASHIER_PATH
  readonly #world: World
  readonly #billing: Billing

  constructor(world: World, billing: Billing) {
    this.#world = world
    this.#billing = billing
  }

  get(query: URLSearchParams): PageView {
    const sale = this.#find(query.get('order_id'))
    if (sale === undefined) return refusedPage('the order is unknown', 404)
    const hidden = hiddenFields([['order_id', sale.orderId]])
    const rows = sale.items.map((item) => itemRow(sale, item))
    const body = html`<p data-status="${String(sale.status)}">${STATUS_TEXTS[sale.status]}</p>
<p>${sale.corp?.name ?? '任何企业'} · ${ORDER_TYPES[sale.orderType]} · ${buyContent(sale)}</p>
<table><tr><th>应用</th><th>版本</th><th>人数</th><th>时长</th><th>生效日期</th><th>金额</th></tr>${rows}</table>
<p>合计 <b data-price>${yuan(total(sale, 'price'))}</b></p>
<form method="post" action="${this.path}">${hidden}${this.#corpChoice(sale)}${buttons(sale)}</form>
${this.#invoice(sale, hidden)}`
    return { status: 200, html: document('收银台', body) }
  }

  async post(form: URLSearchParams): Promise<VisitResult> {
    const sale = this.#find(form.get('order_id'))
    if (sale === undefined) return { status: 404, problem: 'the order is unknown' }
    try {
      this.#act(sale, form)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: 409, problem: error.message }
    }
    const query = new URLSearchParams({ order_id: sale.orderId })
    return { status: 302, location: `${this.path}?${query.toString()}` }
  }

  #act(sale: Sale, form: URLSearchParams): void {
    const { sales, invoices } = this.#billing
    const corp = this.#corps().find((one) => visibleCorpId(one) === form.get('corp_id'))
    const channel = form.get('channel') === '2' ? { channel: 2 as const } : {}
    switch (form.get('action')) {
      case 'pay':
      case 'confirm':
        if ((form.get('action') === 'pay') !== (sale.payType === 0)) throw new Refusal(90314)
        void sales.settle(sale, { ...channel, ...(corp !== undefined && { corp }) })
        return
      case 'cancel':
        void sales.cancel(sale, 'corp')
        return
      case 'refund':
        sales.requestRefund(sale)
        return
      case 'invoice':
        invoices.apply(sale, application(form))
        return
      default:
        throw new Refusal(40058, 'there is no such button')
    }
  }

  #find(orderId: string | null): Sale | undefined {
    return this.#billing.sales.all.find((sale) => sale.orderId === orderId)
  }

  #corps(): SimCorp[] {
    return this.#world.corps.filter((corp) => corp.dissolved !== true)
  }

  #corpChoice(sale: Sale): Markup[] {
    if (sale.corp !== undefined || !isOpen(sale)) return []
    const options = this.#corps().map(
      (corp) => html`<option value="${visibleCorpId(corp)}">${corp.name}</option>`,
    )
    return [html`<label>企业 <select name="corp_id">${options}</select></label>`]
  }

  #invoice(sale: Sale, hidden: Markup[]): Markup[] {
    const invoice = this.#billing.invoices.latest(sale, (one) => one.status !== 3)
    if (invoice !== undefined)
      return [html`<p data-invoice="${String(invoice.status)}">已申请发票 ${invoice.note}</p>`]
    if (!isSold(sale) || sale.payType === 2) return []
    return [
      html`<form method="post" action="${this.path}">${hidden}<h2>申请发票</h2>
<label>抬头 <input name="title" required></label><label>税号 <input name="tax_number" required></label>
<label>邮箱 <input name="email"></label>${button('invoice', '申请发票')}</form>`,
    ]
  }
}

function buttons(sale: Sale): Markup[] {
  if (isSold(sale)) return [button('refund', '申请退款')]
  if (!isOpen(sale)) return []
  const channel = html`<label>支付方式 <select name="channel"><option value="1">微信支付</option><option value="2">网银支付</option></select></label>`
  const cancel = button('cancel', '取消订单')
  if (sale.status === SALE_STATUS.unconfirmed) return [button('confirm', '确认订单'), cancel]
  return [channel, button('pay', '支付'), cancel]
}

function button(action: string, text: string): Markup {
  return html`<button name="action" value="${action}" data-action="${action}">${text}</button>`
}

function itemRow(sale: Sale, item: SaleItem): Markup {
  const seats = item.userCount > 0 ? `${sale.orderType === 1 ? '+' : ''}${item.userCount}人` : '—'
  const days = item.days > 0 ? `${item.days}天` : '—'
  const from = item.beginAt === undefined ? (item.takeEffectDate ?? '立即') : chinaDate(item.beginAt)
  const until = item.endAt === undefined ? '' : `–${chinaDate(item.endAt)}`
  return html`<tr><td>${item.suite.name}</td><td>${item.edition.name}</td><td>${seats}</td><td>${days}</td><td>${from}${until}</td><td>${yuan(item.price)}</td></tr>`
}

/** Fen as yuan. */
function yuan(fen: number | undefined): string {
  return fen === undefined ? '以企业购买情况为准' : `¥${(fen / 100).toFixed(2)}`
}

function application(form: URLSearchParams): InvoiceApplication {
  const title = form.get('title') ?? ''
  const taxNumber = form.get('tax_number') ?? ''
  if (title === '' || taxNumber === '') throw new Refusal(40058, 'an invoice needs a title and a tax number')
  const email = form.get('email') ?? ''
  return { title, taxNumber, ...(email !== '' && { receiveEmail: email, sendWay: 2 }) }
}
