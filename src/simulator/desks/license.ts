import type { PushResult } from '../push/types.js'
import type { Announcer } from '../state/announcer.js'
import type { Billing } from '../state/billing.js'
import { visibleCorpId, type World } from '../state/world.js'
import type { InstallationRef } from './installation.js'

/**
 * Interface licences: what people do in the provider console, and members in an app. Every method throws `WECOM_STATE`
 * with the `errcode` WeCom would answer when the state of things does not allow it.
 */
export class LicenseDesk {
  readonly #world: World
  readonly #billing: Billing
  readonly #announcer: Announcer

  constructor(world: World, billing: Billing, announcer: Announcer) {
    this.#world = world
    this.#billing = billing
    this.#announcer = announcer
  }

  /** Pays an order in the console. Its codes, and `license_pay_success`, come about a second later on the clock. */
  async pay(orderId: string): Promise<void> {
    const { orders } = this.#billing.licenses
    orders.pay(orders.find(orderId))
  }

  /** Asks for the money of an order back. */
  async requestRefund(orderId: string): Promise<void> {
    const { orders } = this.#billing.licenses
    orders.requestRefund(orders.find(orderId))
  }

  /**
   * Asks for the money of an order back, unless that is done already, and decides on it: pushes `license_refund`.
   * What was refunded ends at once.
   */
  async refund(orderId: string, outcome: 'refunded' | 'rejected' = 'refunded'): Promise<PushResult[]> {
    const { orders } = this.#billing.licenses
    const order = orders.find(orderId)
    if (order.status !== 4) orders.requestRefund(order)
    return orders.decideRefund(order, outcome)
  }

  /** Pays into the balance and opens it when it is not. @param fen in fen @returns the new balance */
  topUp(fen: number): number {
    const { balance } = this.#billing.licenses
    balance.topUp(fen)
    return balance.fen
  }

  /**
   * A member opens the app: automatic activation (`auto_activate`), or `unlicensed_notify` for one who stays without a
   * licence and is visible to the app. @throws WECOM_STATE when the app is not installed
   */
  async openApp(ref: InstallationRef & { userId: string }): Promise<PushResult[]> {
    const suite = this.#world.suite(ref.suiteId)
    const corp = this.#world.corp(ref.corpId)
    const { accounts, book } = this.#billing.licenses
    const pushes = await accounts.autoActivate(corp, ref.userId, 1)
    if (accounts.isLicensed(suite, corp, ref.userId) || !book.isVisible(corp, ref.userId)) return pushes
    const fields = { Event: 'unlicensed_notify', FromUserName: ref.userId }
    return [...pushes, await this.#announcer.toApp(suite.id, visibleCorpId(corp), fields)]
  }
}
