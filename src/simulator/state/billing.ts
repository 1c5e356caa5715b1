import type { Announcer } from './announcer.js'
import { Invoices } from './cashier/invoices.js'
import { NonceGuard } from './cashier/nonces.js'
import { CashierNotices } from './cashier/notices.js'
import { SaleEvents } from './cashier/sale-events.js'
import { Sales } from './cashier/sales.js'
import { Entitlements } from './entitlement/entitlements.js'
import { LicenseAccounts } from './license/accounts.js'
import { Balance } from './license/balance.js'
import { LicenseBook } from './license/book.js'
import { LicenseJobs } from './license/jobs.js'
import { LicenseOrders } from './license/orders.js'
import type { World } from './world.js'

/** Path of the page where a customer pays or confirms a cashier order. */
export const CASHIER_PATH = '/cashier/order'

/** What is sold through WeCom: the cashier, app editions and interface licences. */
export class Billing {
  readonly entitlements: Entitlements
  readonly notices: CashierNotices
  readonly sales: Sales
  readonly invoices: Invoices
  readonly nonces: NonceGuard
  readonly licenses: {
    readonly book: LicenseBook
    readonly accounts: LicenseAccounts
    readonly orders: LicenseOrders
    readonly jobs: LicenseJobs
    readonly balance: Balance
  }
  /** The host of the cashier page. */
  origin = 'http://simulator.invalid'

  constructor(world: World, announcer: Announcer) {
    this.entitlements = new Entitlements(world, announcer)
    this.notices = new CashierNotices(world)
    this.sales = new Sales(world, this.entitlements, new SaleEvents(announcer), this.notices)
    this.invoices = new Invoices(world.clock)
    this.nonces = new NonceGuard(world.clock)
    const book = new LicenseBook(world)
    const orders = new LicenseOrders(world, announcer, book)
    const balance = new Balance()
    this.licenses = {
      book,
      orders,
      balance,
      accounts: new LicenseAccounts(world, announcer, book),
      jobs: new LicenseJobs(world, orders, balance),
    }
  }
  /** Where a customer pays or confirms an order of the cashier. */
  orderUrl(orderId: string): string {
    return `${this.origin}${CASHIER_PATH}?order_id=${encodeURIComponent(orderId)}`
  }
}
