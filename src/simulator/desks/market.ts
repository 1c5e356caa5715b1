import { WeComError } from '../../errors/index.js'
import type { PushResult } from '../push/types.js'
import type { Billing } from '../state/billing.js'
import type { OrderType } from '../state/cashier/pricing.js'
import type { Sale, SaleItem } from '../state/cashier/sale.js'
import { Refusal } from '../state/refusal.js'
import type { World } from '../state/world.js'
import type { InstallationRef } from './installation.js'

/** What a customer orders in the app market. */
export interface MarketOrder extends InstallationRef {
  editionId: string
  /** Default: `new`. `expand`: `userCount` seats more; `change`: another edition for the time that is left. */
  type?: 'new' | 'expand' | 'renew' | 'change'
  /** Seats. Not for a renewal, nor for an edition with a fixed total price. */
  userCount?: number
  /** Days. For `new` and `renew`; default: 365. */
  days?: number
  /** `provider`: the provider orders for the corp, in the console. Default: `customer`. */
  by?: 'customer' | 'provider'
  /** The member of the corp who orders. Default: the administrator. */
  operatorId?: string
}

const TYPES: Record<NonNullable<MarketOrder['type']>, OrderType> = { new: 0, expand: 1, renew: 2, change: 3 }

/**
 * App-edition orders: what customers do in the app market and the provider in the console. Orders are named by their
 * app-edition order id. What changes is pushed before the promise resolves. Every method throws `WECOM_STATE` with
 * the `errcode` WeCom would answer when the state of things does not allow it.
 */
export class MarketDesk {
  readonly #world: World
  readonly #billing: Billing

  constructor(world: World, billing: Billing) {
    this.#world = world
    this.#billing = billing
  }

  /**
   * Places an order and pushes `open_order`.
   * @returns `orderId` of the app-edition order, `cashierOrderId` of the same order in the cashier, price in fen
   */
  async order(
    wish: MarketOrder,
  ): Promise<{ orderId: string; cashierOrderId: string; price: number; pushes: PushResult[] }> {
    const { editionId, type = 'new', userCount = 0, days = 365, by = 'customer' } = wish
    const suite = this.#world.suite(wish.suiteId)
    const corp = this.#world.corp(wish.corpId)
    const edition = suite.editions?.find((one) => one.editionId === editionId)
    if (edition === undefined) throw new Refusal(84079)
    if (!edition.fixedTotal && type !== 'renew' && !(Number.isSafeInteger(userCount) && userCount > 0)) {
      throw new Refusal(84078)
    }
    const timed = type === 'new' || type === 'renew'
    const { sale, pushes } = this.#billing.sales.place({
      businessType: suite.kind === 'custom' ? 2 : 1,
      payType: 0,
      orderType: TYPES[type],
      placedBy: by === 'customer' ? 'customer' : 'console',
      corp,
      ...(by === 'customer' && { operatorId: wish.operatorId ?? corp.adminUserId }),
      notify: false,
      items: [{ suite, edition, userCount: type === 'renew' ? 0 : userCount, days: timed ? days : 0 }],
    })
    const [item] = sale.items
    if (item === undefined) throw new WeComError('WECOM_STATE', 'The order is empty')
    return {
      orderId: item.orderid,
      cashierOrderId: sale.orderId,
      price: item.price ?? 0,
      pushes: await pushes,
    }
  }

  /** The app-edition orders in a cashier order. */
  ordersOf(cashierOrderId: string): { orderId: string; suiteId: string }[] {
    const { items } = this.#billing.sales.find(cashierOrderId)
    return items.map((item) => ({ orderId: item.orderid, suiteId: item.suite.id }))
  }

  /** The provider changes the price (fen): `change_order` with a new id, which replaces the old one. */
  async changePrice(orderId: string, price: number): Promise<{ orderId: string; pushes: PushResult[] }> {
    const { sale, item } = this.#find(orderId)
    const pushes = await this.#billing.sales.changePrice(sale, item, price)
    return { orderId: item.orderid, pushes }
  }

  /** The customer pays: `pay_for_app_success` and `change_editon`. */
  async pay(orderId: string): Promise<PushResult[]> {
    return this.#billing.sales.settle(this.#find(orderId).sale)
  }

  /** The order is cancelled: `cancel_order`. */
  async cancel(orderId: string): Promise<PushResult[]> {
    return this.#billing.sales.cancel(this.#find(orderId).sale, 'corp')
  }

  /** The customer asks for the money back. */
  async requestRefund(orderId: string): Promise<void> {
    this.#billing.sales.requestRefund(this.#find(orderId).sale)
  }

  /** The provider pays back: `refund` and `change_editon`. */
  async approveRefund(orderId: string): Promise<PushResult[]> {
    return this.#billing.sales.approveRefund(this.#find(orderId).sale)
  }

  /** The provider does not pay back. */
  async rejectRefund(orderId: string): Promise<void> {
    this.#billing.sales.rejectRefund(this.#find(orderId).sale)
  }

  /** The customer asks for the money back and gets it at once. */
  async refund(orderId: string): Promise<PushResult[]> {
    await this.requestRefund(orderId)
    return this.approveRefund(orderId)
  }

  /**
   * What the corp has of the app, as the item of `edition_info`; undefined when there is none. Asking counts the seats
   * in use, as reading the authorisation info does: the 7 days over the limit begin when that is first noticed.
   */
  edition(ref: InstallationRef): Record<string, unknown> | undefined {
    const suite = this.#world.suite(ref.suiteId)
    const installation = this.#world.installation(suite.id, this.#world.corp(ref.corpId))
    return installation === undefined ? undefined : this.#billing.entitlements.agent(installation)
  }

  #find(orderId: string): { sale: Sale; item: SaleItem } {
    return this.#billing.sales.findByAppOrder(orderId)
  }
}
