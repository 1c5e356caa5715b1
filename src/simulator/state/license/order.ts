import { DAY_MS } from '../calendar.js'
import type { SimCorp } from '../types.js'
import type { LicenseCode, LicenseType } from './code.js'

/** `order_status`: 0 unpaid, 1 paid, 2 cancelled, 3 expired, 4 refund requested, 5 refunded, 6 refund rejected, 7 invalidated. */
export type LicenseOrderStatus = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Accounts by type. */
export interface AccountCount {
  base: number
  external: number
}

/** For how long, as ordered. */
export interface LicenseDuration {
  months?: number
  days?: number
  /** Seconds; for renewals only. */
  newExpireTime?: number
}

/** An account to renew. */
export interface Renewal {
  userId: string
  type: LicenseType
}

/** A licence order. Times in ms, money in fen. */
export interface LicenseOrder {
  readonly orderId: string
  /** 1 buy, 2 renew, 8 the parent of what was bought for several corps. */
  readonly orderType: 1 | 2 | 8
  status: LicenseOrderStatus
  /** Absent: a parent. */
  readonly corp?: SimCorp
  readonly parent?: LicenseOrder
  readonly subOrders: LicenseOrder[]
  readonly count: AccountCount
  readonly duration: LicenseDuration
  readonly price: number
  readonly buyer: string
  readonly createdAt: number
  /** Whether it was made for a test corp. */
  readonly test: boolean
  readonly renewals: Renewal[]
  /** Whether paying it switches automatic activation on; for orders of several corps only. */
  readonly autoActive?: boolean
  paidAt?: number
  /** Whether what was paid for is there. */
  ready: boolean
  codes: LicenseCode[]
  /** What the renewal added to each code, ms. */
  added: Map<LicenseCode, number>
  /** Whether a balance payment is under way. */
  paying: boolean
}

const DAYS_A_MONTH = 31
/** Prices of the simulator, in fen for 31 days. */
const MONTHLY_PRICE: Record<LicenseType, number> = { 1: 420, 2: 1680 }

/** Months and days of an order in days. */
export function daysOf(duration: LicenseDuration): number {
  return (duration.months ?? 0) * DAYS_A_MONTH + (duration.days ?? 0)
}

export function durationMs(duration: LicenseDuration): number {
  return daysOf(duration) * DAY_MS
}

/** What accounts of a type cost for so long, in fen. */
export function licensePrice(type: LicenseType, accounts: number, ms: number): number {
  return Math.round((MONTHLY_PRICE[type] * accounts * ms) / (DAYS_A_MONTH * DAY_MS))
}

/** `order_status` now: a test order ends when its corp leaves the provider's test list. */
export function statusOf(order: LicenseOrder): LicenseOrderStatus {
  return order.test && order.corp?.testCorp !== true ? 7 : order.status
}
