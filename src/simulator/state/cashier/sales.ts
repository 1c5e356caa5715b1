import { newId } from '../../ids.js'
import type { PushResult } from '../../push/types.js'
import { DAY_MS } from '../calendar.js'
import type { Entitlements } from '../entitlement/entitlements.js'
import { Refusal } from '../refusal.js'
import { Schedule } from '../schedule.js'
import type { SimCorp } from '../types.js'
import type { World } from '../world.js'
import { bookPayment, bookRefund, fillPrices, takenBy } from './booking.js'
import type { CashierNotices } from './notices.js'
import { isOpen, isSold, SALE_STATUS, type Sale, type SaleItem, total } from './sale.js'
import { saleRefusal } from './sale-check.js'
import type { SaleEvents } from './sale-events.js'

/** How long an order may stay unpaid. WeCom does not tell. */
const PAYMENT_LIFE_MS = 7 * DAY_MS
const AUTO_CONFIRM_MS = 3 * DAY_MS
/** When a paid order is completed and the money arrives. WeCom does not tell. */
const COMPLETED_AFTER_MS = 7 * DAY_MS
/** When a refund nobody decided on is made. WeCom does not tell. */
const REFUND_AFTER_MS = 7 * DAY_MS
/** In fen: more than this cannot be paid by WeChat. */
const WECHAT_AT_MOST = 5_000_000

/** A sale as it is placed. */
export type NewSale = Omit<Sale, 'orderId' | 'createdAt' | 'status' | 'items'> & {
  items: Omit<SaleItem, 'orderid'>[]
}

/** Everything that is sold to customers: cashier orders and the app-edition orders in them. */
export class Sales {
  readonly all: Sale[] = []
  readonly #world: World
  readonly #entitlements: Entitlements
  readonly #events: SaleEvents
  readonly #notices: CashierNotices
  readonly #schedule: Schedule<Sale>

  constructor(world: World, entitlements: Entitlements, events: SaleEvents, notices: CashierNotices) {
    this.#world = world
    this.#entitlements = entitlements
    this.#events = events
    this.#notices = notices
    this.#schedule = new Schedule(world.clock)
  }

  /** @throws Refusal when the corp's state forbids it */
  place(draft: NewSale): { sale: Sale; pushes: Promise<PushResult[]> } {
    const now = this.#world.clock.now()
    const items = draft.items.map((item) => ({ ...item, orderid: newId.appOrder() }))
    const status = draft.payType === 0 ? SALE_STATUS.unpaid : SALE_STATUS.unconfirmed
    const sale: Sale = { ...draft, items, orderId: newId.cashierOrder(), createdAt: now, status }
    this.#check(sale, draft.corp)
    fillPrices(sale, this.#entitlements, now)
    if (sale.payType !== 2 && total(sale, 'price') === 0) throw new Refusal(90356)
    this.all.push(sale)
    if (status === SALE_STATUS.unpaid) {
      this.#schedule.set(sale, now + PAYMENT_LIFE_MS, () => this.#close(sale, SALE_STATUS.expired))
    }
    if (sale.corp !== undefined) this.#notify(sale, sale.corp)
    return { sale, pushes: this.#events.opened(sale) }
  }

  /** @throws Refusal 90310 */
  find(orderId: string): Sale {
    const sale = this.all.find((one) => one.orderId === orderId)
    if (sale === undefined) throw new Refusal(90310)
    return sale
  }

  /** The sale with that app-edition order in it. @throws Refusal 84080 */
  findByAppOrder(orderid: string): { sale: Sale; item: SaleItem } {
    for (const sale of this.all) {
      const item = sale.items.find((one) => one.orderid === orderid)
      if (item !== undefined) return { sale, item }
    }
    throw new Refusal(84080)
  }

  /**
   * The customer pays, or confirms an order that needs no payment.
   * @param corp who takes an order that was for nobody in particular
   * @throws Refusal
   */
  settle(sale: Sale, payment: { channel?: 1 | 2; corp?: SimCorp } = {}): Promise<PushResult[]> {
    if (!isOpen(sale)) throw new Refusal(90314)
    const now = this.#world.clock.now()
    const corp = sale.corp ?? payment.corp
    if (corp === undefined) throw new Refusal(41002, 'the order names no corp: say which one takes it')
    this.#check(sale, corp)
    const taken = sale.corp === undefined ? takenBy(sale, corp, this.#entitlements, now) : undefined
    const amount = total(taken ?? sale, 'price') ?? 0
    const channel = payment.channel ?? (amount > WECHAT_AT_MOST ? 2 : 1)
    if (sale.payType === 0 && channel === 1 && amount > WECHAT_AT_MOST) throw new Refusal(90345)
    Object.assign(sale, taken)
    if (sale.payType === 0) {
      sale.payChannel = channel
      sale.channelOrderId = newId.channelOrder()
    }
    sale.status = SALE_STATUS.paid
    sale.paidAt = now
    this.#schedule.set(sale, now + COMPLETED_AFTER_MS, () => this.#complete(sale))
    const opened = taken === undefined ? undefined : this.#events.opened(sale)
    const paid = this.#events.tell(sale, 'pay_for_app_success')
    return flat([opened, paid, ...bookPayment(sale, this.#entitlements, now)])
  }

  /** @throws Refusal 90311 when it is too late */
  cancel(sale: Sale, by: 'provider' | 'corp'): Promise<PushResult[]> {
    if (!isOpen(sale)) throw new Refusal(90311)
    if (by === 'corp') this.#notices.toProvider(sale, 'cancelled')
    return this.#close(sale, SALE_STATUS.cancelled)
  }

  /** @throws Refusal 90314 */
  requestRefund(sale: Sale): void {
    if (!isSold(sale)) throw new Refusal(90314)
    sale.statusBeforeRefund = sale.status
    sale.status = SALE_STATUS.refundRequested
    this.#schedule.set(sale, this.#world.clock.now() + REFUND_AFTER_MS, () => this.approveRefund(sale))
  }

  /** @param amount fen; less than what was paid leaves the customer what was bought @throws Refusal */
  approveRefund(sale: Sale, amount?: number): Promise<PushResult[]> {
    if (sale.status !== SALE_STATUS.refundRequested) throw new Refusal(90314)
    const paid = total(sale, 'price') ?? 0
    if (amount !== undefined && amount > paid) throw new Refusal(90341)
    if (amount !== undefined && amount <= 0) throw new Refusal(90347)
    const partly = amount !== undefined && amount < paid
    sale.status = partly ? SALE_STATUS.partlyRefunded : SALE_STATUS.refunded
    this.#schedule.cancel(sale)
    const told = this.#events.tell(sale, 'refund')
    return flat([told, ...(partly ? [] : bookRefund(sale, this.#entitlements))])
  }

  /** @throws Refusal 90314 */
  rejectRefund(sale: Sale): void {
    if (sale.status !== SALE_STATUS.refundRequested) throw new Refusal(90314)
    sale.status = sale.statusBeforeRefund ?? SALE_STATUS.paid
    sale.refundRejected = true
    this.#schedule.cancel(sale)
    if (sale.status === SALE_STATUS.paid) {
      const at = (sale.paidAt ?? 0) + COMPLETED_AFTER_MS
      this.#schedule.set(sale, at, () => this.#complete(sale))
    }
  }

  /** The provider changes what an app-edition order costs: it gets another id. @throws Refusal */
  changePrice(sale: Sale, item: SaleItem, price: number): Promise<PushResult[]> {
    if (isSold(sale)) throw new Refusal(84104)
    if (sale.status === SALE_STATUS.cancelled) throw new Refusal(84105)
    if (sale.status !== SALE_STATUS.unpaid) throw new Refusal(84103)
    if (!Number.isSafeInteger(price) || price <= 0) throw new Refusal(84109)
    const old = item.orderid
    item.orderid = newId.appOrder()
    item.agreedPrice = price
    item.price = price
    return this.#events.replaced(sale, item, old)
  }

  #check(sale: Sale, corp: SimCorp | undefined): void {
    const code = saleRefusal(sale, corp, this.all, this.#entitlements, this.#world.clock.now())
    if (code !== undefined) throw new Refusal(code)
  }

  #notify(sale: Sale, corp: SimCorp): void {
    const authorised = sale.items.some((item) => this.#world.installation(item.suite.id, corp) !== undefined)
    const always = sale.payType === 2
    if (sale.placedBy !== 'api' || !authorised || !(sale.notify || always)) return
    this.#notices.toCorp(sale, corp, sale.payType === 0 ? 'payment_reminder' : 'confirmation_request')
    if (sale.payType === 0) return
    this.#schedule.set(sale, sale.createdAt + AUTO_CONFIRM_MS, () => this.#confirmByItself(sale))
  }

  #confirmByItself(sale: Sale): void {
    try {
      void this.settle(sale)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.#notices.toProvider(sale, 'confirmation_failed')
      void this.#close(sale, SALE_STATUS.cancelled)
    }
  }

  #close(
    sale: Sale,
    status: typeof SALE_STATUS.cancelled | typeof SALE_STATUS.expired,
  ): Promise<PushResult[]> {
    sale.status = status
    this.#schedule.cancel(sale)
    return status === SALE_STATUS.cancelled ? this.#events.tell(sale, 'cancel_order') : Promise.resolve([])
  }

  #complete(sale: Sale): void {
    sale.status = SALE_STATUS.completed
    if (sale.payType === 0) sale.incomeAt = this.#world.clock.now()
  }
}

async function flat(groups: readonly (Promise<PushResult[]> | undefined)[]): Promise<PushResult[]> {
  return (await Promise.all(groups.map((one) => one ?? []))).flat()
}
