import type { SimCorp, SimEdition, SimSuite } from '../types.js'
import type { OrderType } from './pricing.js'

/** `order_status` of a cashier order. */
export const SALE_STATUS = {
  unpaid: 1,
  paid: 2,
  cancelled: 3,
  expired: 4,
  refundRequested: 5,
  refunded: 6,
  completed: 7,
  unconfirmed: 8,
  partlyRefunded: 9,
} as const

export type SaleStatus = (typeof SALE_STATUS)[keyof typeof SALE_STATUS]

/** The part of a sale that is about one app: an app-edition order. Money in fen, times in ms. */
export interface SaleItem {
  /** Id of the app-edition order. It has nothing in common with the sale's id, and changes with the price. */
  orderid: string
  suite: SimSuite
  edition: SimEdition
  userCount: number
  days: number
  takeEffectDate?: string
  /** Start of that day. */
  takesEffectAt?: number
  /** Takes the place of the list price. */
  fixedPrice?: number
  /** From the list price to the price. */
  discount?: (originPrice: number) => number
  /** What the provider set in the console. */
  agreedPrice?: number
  /** Undefined while it depends on which corp buys. */
  originPrice?: number | undefined
  price?: number | undefined
  /** The bought period; set when paid. */
  beginAt?: number
  endAt?: number
}

/** A cashier order with the app-edition orders in it. Money in fen, times in ms. */
export interface Sale {
  orderId: string
  businessType: 1 | 2 | 3
  /** 0 the customer pays, 1 the provider on behalf, 2 nobody. */
  payType: 0 | 1 | 2
  orderType: OrderType
  /** `customer`: in the market; `console`: by the provider in the console; `api`: by paytool. */
  placedBy: 'customer' | 'console' | 'api'
  /** Undefined until a corp takes an order that is for any. */
  corp: SimCorp | undefined
  creator?: string
  /** The member of the corp who ordered. */
  operatorId?: string
  promotion?: { caseId: string; editionName: string; days: number; takeEffectDate?: string }
  /** Whether the corp's administrators are told. */
  notify: boolean
  items: SaleItem[]
  createdAt: number
  status: SaleStatus
  /** Where a refused refund leads back to. */
  statusBeforeRefund?: SaleStatus
  refundRejected?: boolean
  paidAt?: number
  /** 1 WeChat Pay, 2 online banking. */
  payChannel?: 1 | 2
  channelOrderId?: string
  incomeAt?: number
}

/** The sum of a price over the items; undefined while one of them is unknown. */
export function total(sale: Sale, field: 'originPrice' | 'price'): number | undefined {
  let sum = 0
  for (const item of sale.items) {
    const value = item[field]
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}

/** `order_status` of the app-edition orders of a sale. */
export function appOrderStatus(sale: Sale): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  switch (sale.status) {
    case SALE_STATUS.unpaid:
    case SALE_STATUS.unconfirmed:
      return 0
    case SALE_STATUS.cancelled:
      return 2
    case SALE_STATUS.expired:
      return 3
    case SALE_STATUS.refundRequested:
      return 4
    case SALE_STATUS.refunded:
      return 5
    default:
      return sale.refundRejected ? 6 : 1
  }
}

/** Whether the sale waits for money or a confirmation. */
export function isOpen(sale: Sale): boolean {
  return sale.status === SALE_STATUS.unpaid || sale.status === SALE_STATUS.unconfirmed
}

/** Whether the customer holds what was sold. */
export function isSold(sale: Sale): boolean {
  const { status } = sale
  return (
    status === SALE_STATUS.paid || status === SALE_STATUS.completed || status === SALE_STATUS.partlyRefunded
  )
}
