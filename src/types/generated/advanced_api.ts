// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `advanced_api/cancel_order`. */
export interface AdvancedApiCancelOrderParams {
  order_id: string
}

/** Answer of `advanced_api/cancel_order`. */
export type AdvancedApiCancelOrderResult = ApiResult

/** Parameters of `advanced_api/create_order`. */
export interface AdvancedApiCreateOrderParams {
  advanced_api_type: number
  custom_corpid: string
  buyer_userid: string
  order_type?: number | undefined
  chat_archive_api?: {
    /** One of 2, 3. */
    edition: number
    target_edition_info?: {
      begin_time: number
      end_time: number
    } | undefined
    old_edition?: number | undefined
    old_edition_info?: {
      begin_time: number
      end_time: number
    } | undefined
    /** 1..1000000. */
    purchase_count?: number | undefined
    take_effect_time?: number | undefined
  } | undefined
}

/** Answer of `advanced_api/create_order`. */
export interface AdvancedApiCreateOrderResult extends ApiResult {
  order_id: string
}

/** Parameters of `advanced_api/get_corp_buy_info`. */
export interface AdvancedApiGetCorpBuyInfoParams {
  advanced_api_type: number
  custom_corpid: string
}

/** Answer of `advanced_api/get_corp_buy_info`. */
export interface AdvancedApiGetCorpBuyInfoResult extends ApiResult {
  chat_archive_api_buy_info: {
    edition_list: {
      edition: number
      purchase_count: number
      begin_time: number
      end_time: number
    }[]
  }
}

/** Parameters of `advanced_api/get_order`. */
export interface AdvancedApiGetOrderParams {
  order_id: string
}

/** Answer of `advanced_api/get_order`. */
export interface AdvancedApiGetOrderResult extends ApiResult {
  order: {
    order_id: string
    advanced_api_type: number
    custom_corpid: string
    buyer_userid: string
    order_type: number
    order_status: number
    create_time: number
    paid_price: number
    chat_archive_api?: {
      /** One of 2, 3. */
      edition: number
      purchase_count: number
      purchase_duration_days: number
      take_effect_time: number
      end_time: number
      original_price?: number
    }
  }
}

/** Parameters of `advanced_api/list_order`. */
export interface AdvancedApiListOrderParams {
  custom_corpid?: string | undefined
  start_time?: number | undefined
  end_time?: number | undefined
  advanced_api_type?: number | undefined
  cursor?: string | undefined
  /** Max 1000. */
  limit?: number | undefined
}

/** Answer of `advanced_api/list_order`. */
export interface AdvancedApiListOrderResult extends ApiResult {
  order_list: {
    order_id: string
    order_type: number
    order_status: number
    create_time: number
  }[]
  next_cursor?: string
  /** One of 0, 1. */
  has_more: number
}

/** Parameters of `advanced_api/submit_pay`. */
export interface AdvancedApiSubmitPayParams {
  order_id: string
  payer_userid: string
}

/** Answer of `advanced_api/submit_pay`. */
export type AdvancedApiSubmitPayResult = ApiResult
