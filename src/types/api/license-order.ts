import type { ApiResult, OpenNumber } from './common.js'
import type {
  LicenseAccountCount,
  LicenseOrderStatus,
  LicenseOrderType,
  LicensePurchaseDuration,
  LicenseType,
} from './license.js'

/** Parameters of license/create_new_order. */
export interface CreateNewLicenseOrderParams {
  /** The customer, as the provider knows it (encrypted). */
  corpid: string
  /** Plain userid of a member of the provider's own corp who may buy licences. */
  buyer_userid: string
  account_count: LicenseAccountCount
  account_duration: LicensePurchaseDuration
}

/**
 * Answer of license/create_new_order. The `errmsg` holds `WARNING` when no order of the app could be associated:
 * read it with `warningOf`.
 */
export interface CreateNewLicenseOrderResult extends ApiResult {
  order_id: string
}

/** Parameters of license/list_order. */
export interface ListLicenseOrdersParams {
  /** A provider's test corp: its test orders. Any other, or none: formal orders only. */
  corpid?: string | undefined
  /** Seconds since the epoch, of the order's creation; with `end_time` or not at all. */
  start_time?: number | undefined
  /** Seconds since the epoch, at most 31 days after `start_time`. */
  end_time?: number | undefined
  /** `next_cursor` of the page before; left out for the first. */
  cursor?: string | undefined
  /** 1 to 1000. Default: 500. */
  limit?: number | undefined
}

/** A licence order as license/list_order lists it. */
export interface LicenseOrderBrief {
  order_id: string
  /** Parents of purchases for several corps (8) come only without `corpid`. */
  order_type: LicenseOrderType
}

/** Answer of license/list_order. */
export interface ListLicenseOrdersResult extends ApiResult {
  order_list: LicenseOrderBrief[]
  next_cursor?: string
  has_more: OpenNumber<0 | 1>
}

/** Parameters of license/get_order. */
export interface GetLicenseOrderParams {
  /** Not the parent of a purchase for several corps. */
  order_id: string
}

/** A licence order of one corp. */
export interface LicenseOrder {
  order_id: string
  order_type: LicenseOrderType
  order_status: LicenseOrderStatus
  corpid: string
  /** Fen. */
  price: number
  account_count: { base_count?: number; external_contact_count?: number }
  account_duration: {
    months?: number
    days?: number
    /** Seconds since the epoch; of renewals up to a date. */
    new_expire_time?: number
  }
  /** Seconds since the epoch. */
  create_time: number
  /** Seconds since the epoch. */
  pay_time?: number
}

/** Answer of license/get_order. */
export interface GetLicenseOrderResult extends ApiResult {
  order: LicenseOrder
}

/** Parameters of license/list_order_account. */
export interface ListLicenseOrderAccountsParams {
  /** An order, or the `sub_order_id` of one corp in a purchase for several. */
  order_id: string
  /** `next_cursor` of the page before; left out for the first. */
  cursor?: string | undefined
  /** 1 to 1000. Default: 500. */
  limit?: number | undefined
}

/** An account of an order: a code of a purchase or migration, a member of a renewal. */
export interface LicenseOrderAccount {
  /** Secret. Of purchases and migrations, once they are paid. */
  active_code?: string
  /** Of renewals. */
  userid?: string
  type: LicenseType
}

/** Answer of license/list_order_account. */
export interface ListLicenseOrderAccountsResult extends ApiResult {
  account_list: LicenseOrderAccount[]
  next_cursor?: string
  has_more: OpenNumber<0 | 1>
}

/** Parameters of license/cancel_order. */
export interface CancelLicenseOrderParams {
  order_id: string
  /** Required, except for a purchase for several corps, where it must be left out. */
  corpid?: string | undefined
}

/** Parameters of license/get_union_order. */
export interface GetLicenseUnionOrderParams {
  /** The parent order. */
  order_id: string
  /** `next_cursor` of the page before; left out for the first. */
  cursor?: string | undefined
  /** 1 to 1000. Default: 500. */
  limit?: number | undefined
}

/** The parent order of a purchase for several corps. */
export interface LicenseUnionOrder {
  order_id: string
  /** 8. */
  order_type: LicenseOrderType
  order_status: LicenseOrderStatus
  /** Fen. */
  price: number
  /** Seconds since the epoch. */
  create_time: number
  /** Seconds since the epoch. */
  pay_time?: number
}

/** What is bought for one corp in a purchase for several. */
export interface LicenseSubOrder {
  sub_order_id: string
  corpid: string
  account_count: { base_count?: number; external_contact_count?: number }
  account_duration: { months?: number; days?: number }
}

/** Answer of license/get_union_order. */
export interface GetLicenseUnionOrderResult extends ApiResult {
  order: LicenseUnionOrder
  buy_list: LicenseSubOrder[]
  next_cursor?: string
  has_more: OpenNumber<0 | 1>
}
