import type { Billing } from '../state/billing.js'
import { SALE_STATUS, type Sale, total } from '../state/cashier/sale.js'
import { Refusal } from '../state/refusal.js'
import { document, hiddenFields, html, type Markup } from './html.js'
import type { Page, PageView, VisitResult } from './page.js'

const YUAN = /^(\d{1,9})(?:\.(\d{1,2}))?$/

/** The console of the provider: its prepaid balance, and the refunds customers ask for. */
export class ProviderPage implements Page {
  readonly path = '/provider'
  readonly #billing: Billing

  constructor(billing: Billing) {
    this.#billing = billing
  }

  get(_query: URLSearchParams): PageView {
    const asked = this.#billing.sales.all.filter(({ status }) => status === SALE_STATUS.refundRequested)
    const refunds = asked.map((sale) => this.#refund(sale))
    const body = html`<h2>预付余额</h2><p data-balance>${this.#balance()}</p>
<form method="post" action="${this.path}"><label>充值金额（元） <input name="amount" required></label>
<button name="action" value="topUp" data-action="topUp">充值</button></form>
<h2>退款申请</h2>${refunds.length === 0 ? html`<p>没有</p>` : refunds}`
    return { status: 200, html: document('服务商管理后台', body) }
  }

  post(form: URLSearchParams): VisitResult {
    try {
      this.#act(form)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: 409, problem: error.message }
    }
    return { status: 302, location: this.path }
  }

  #act(form: URLSearchParams): void {
    const { licenses, sales } = this.#billing
    const orderId = form.get('order_id') ?? ''
    switch (form.get('action')) {
      case 'topUp':
        licenses.balance.topUp(fenOf(form.get('amount') ?? ''))
        return
      case 'approve':
        void sales.approveRefund(sales.find(orderId))
        return
      case 'reject':
        sales.rejectRefund(sales.find(orderId))
        return
      default:
        throw new Refusal(40058, 'there is no such button')
    }
  }

  #balance(): string {
    const { balance } = this.#billing.licenses
    return balance.isOpen ? yuan(balance.fen) : '未开通'
  }

  #refund(sale: Sale): Markup {
    const { orderId, corp } = sale
    return html`<form method="post" action="${this.path}">${hiddenFields([['order_id', orderId]])}
<p data-refund="${orderId}">${corp?.name ?? ''} · ${orderId} · ${yuan(total(sale, 'price') ?? 0)}
<button name="action" value="approve" data-action="approve">同意</button>
<button name="action" value="reject" data-action="reject">拒绝</button></p></form>`
  }
}

function fenOf(text: string): number {
  const [, whole, part = ''] = YUAN.exec(text.trim()) ?? []
  const fen = whole === undefined ? 0 : Number(whole) * 100 + Number(part.padEnd(2, '0'))
  if (fen === 0) throw new Refusal(40058, 'the amount is no sum in yuan')
  return fen
}

function yuan(fen: number): string {
  return `¥${(fen / 100).toFixed(2)}`
}
