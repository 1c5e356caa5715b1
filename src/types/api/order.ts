import type { DealerCorpInfo } from './auth.js'
import type { ApiResult, Fen } from './common.js'

/** Parameters of service/get_order. */
export interface GetOrderParams {
  orderid: string
}

/** An order of an edition of the app, whoever placed it. */
export interface AppOrder {
  /** At most 32 characters. Not known to equal the `order_id` of the cashier. */
  orderid: string
  /** 0 unpaid, 1 paid, 2 cancelled, 3 payment expired, 4 refund requested, 5 refunded, 6 refund refused. */
  order_status: number
  /** 0 new, 1 more seats, 2 renewal, 3 another edition. */
  order_type: number
  /** The customer. */
  paid_corpid: string
  /** Absent when the provider ordered, and for free orders. */
  operator_id?: string
  /** The corp of whoever ordered. */
  operator_corpid?: string
  suiteid?: string
  /** Old suites of several apps only. */
  appid?: number
  edition_id: string
  edition_name: string
  price: Fen
  /** Seats. For more seats sources disagree: those bought, or those there are afterwards. */
  user_count: number
  /** Days. */
  order_period: number
  /** Seconds since the epoch. */
  order_time: number
  /** Seconds since the epoch. */
  paid_time?: number
  /** Start of what was bought, seconds since the epoch. */
  begin_time?: number
  /** End of what was bought, seconds since the epoch. */
  end_time?: number
  /** 0 the customer, 1 the provider on behalf, 2 a dealer on behalf, 3 the cashier. */
  order_from?: number
  service_share_amount?: Fen
  platform_share_amount?: Fen
  dealer_share_amount?: Fen
  dealer_corp_info?: DealerCorpInfo
}

/** Answer of service/get_order: the order itself, not wrapped. */
export type GetOrderResult = ApiResult & AppOrder

/** Parameters of service/get_order_list. */
export interface GetOrderListParams {
  /** Seconds since the epoch. */
  start_time: number
  /** Seconds since the epoch. The longest span is not documented: ask for small ones. */
  end_time: number
  /** 0 orders of formal installations (default), 1 of test installations. */
  test_mode?: 0 | 1 | undefined
}

/** Answer of service/get_order_list. It has no pages. */
export interface GetOrderListResult extends ApiResult {
  order_list: AppOrder[]
}

/** Parameters of service/prolong_try. */
export interface ProlongTryParams {
  buyer_corpid: string
  /** Days more. A trial lasts at most 60 days in all. */
  prolong_days: number
  /** Old suites of several apps only. */
  appid?: number | undefined
}

/** Answer of service/prolong_try. */
export interface ProlongTryResult extends ApiResult {
  /** Seconds since the epoch. */
  try_end_time: number
}
