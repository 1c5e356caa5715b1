import type { PushResult } from '../push/types.js'
import type { Billing } from '../state/billing.js'
import type { Invoice, InvoiceApplication } from '../state/cashier/invoices.js'
import type { CashierNotice } from '../state/cashier/notices.js'
import type { Sale } from '../state/cashier/sale.js'
import { showSaleInDetail } from '../state/cashier/sale-view.js'
import { Refusal } from '../state/refusal.js'
import { visibleCorpId, type World } from '../state/world.js'

/** A customer's payment of a cashier order. */
export interface CashierPayment {
  /** Who takes an order that is for any corp. */
  corpId?: string
  /** 1 WeChat Pay, 2 online banking. Default: 1, above 50,000 yuan 2. */
  channel?: 1 | 2
}

/**
 * What people do on the cashier page and in the provider's cashier, without the page. What changes is pushed before
 * the promise resolves. Every method throws `WECOM_STATE` with the `errcode` WeCom would answer when the order does
 * not allow it.
 */
export class CashierDesk {
  readonly #world: World
  readonly #billing: Billing

  constructor(world: World, billing: Billing) {
    this.#world = world
    this.#billing = billing
  }

  /** The order as `get_order_detail` shows it. */
  order(orderId: string): Record<string, unknown> {
    return showSaleInDetail(this.#find(orderId))
  }

  /** Reminders and requests that WeCom itself sent to people, oldest first. */
  get notices(): readonly CashierNotice[] {
    return this.#billing.notices.all
  }

  /** The customer pays. */
  async pay(orderId: string, payment: CashierPayment = {}): Promise<PushResult[]> {
    return this.#settle(orderId, payment, true)
  }

  /** An administrator of the customer confirms an order that was paid already or costs nothing. */
  async confirm(orderId: string, choice: Pick<CashierPayment, 'corpId'> = {}): Promise<PushResult[]> {
    return this.#settle(orderId, choice, false)
  }

  /** The customer cancels; the creator of the order gets a notice. */
  async cancel(orderId: string): Promise<PushResult[]> {
    return this.#billing.sales.cancel(this.#find(orderId), 'corp')
  }

  /** The customer asks for the money back. Nobody decides within 7 days: it is paid back. */
  async requestRefund(orderId: string): Promise<void> {
    this.#billing.sales.requestRefund(this.#find(orderId))
  }

  /** The provider pays back. @param amount fen; less than what was paid is a partial refund. Default: all of it */
  async approveRefund(orderId: string, amount?: number): Promise<PushResult[]> {
    return this.#billing.sales.approveRefund(this.#find(orderId), amount)
  }

  /** The provider does not pay back. */
  async rejectRefund(orderId: string): Promise<void> {
    this.#billing.sales.rejectRefund(this.#find(orderId))
  }

  /** The customer applies for an invoice. */
  applyInvoice(orderId: string, application: InvoiceApplication): Omit<Invoice, 'sale'> {
    const { sale: _sale, ...invoice } = this.#billing.invoices.apply(this.#find(orderId), application)
    return invoice
  }

  async #settle(orderId: string, choice: CashierPayment, byMoney: boolean): Promise<PushResult[]> {
    const sale = this.#find(orderId)
    if ((sale.payType === 0) !== byMoney) throw new Refusal(90314)
    const { corpId, channel } = choice
    const corp = corpId === undefined ? undefined : this.#world.corp(corpId)
    if (corp !== undefined && sale.corp !== undefined && corp !== sale.corp) {
      throw new Refusal(90359, `the order is for corp ${visibleCorpId(sale.corp)}`)
    }
    return this.#billing.sales.settle(sale, {
      ...(channel !== undefined && { channel }),
      ...(corp !== undefined && { corp }),
    })
  }

  #find(orderId: string): Sale {
    return this.#billing.sales.find(orderId)
  }
}
