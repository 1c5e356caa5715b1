// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `externalpay/addmerchant`. */
export interface ExternalpayAddmerchantParams {
  mch_id: string
  merchant_name: string
}

/** Answer of `externalpay/addmerchant`. */
export type ExternalpayAddmerchantResult = ApiResult

/** Parameters of `externalpay/delmerchant`. */
export interface ExternalpayDelmerchantParams {
  mch_id: string
}

/** Answer of `externalpay/delmerchant`. */
export type ExternalpayDelmerchantResult = ApiResult

/** Parameters of `externalpay/get_bill_list`. */
export interface ExternalpayGetBillListParams {
  begin_time: number
  end_time: number
  payee_userid?: string | undefined
  cursor?: string | undefined
  /** Max 1000. */
  limit?: number | undefined
}

/** Answer of `externalpay/get_bill_list`. */
export interface ExternalpayGetBillListResult extends ApiResult {
  bill_list: {
    mch_id: string
    bill_type: number
    out_trade_no: string
    out_refund_no?: string
    transaction_id: string
    /** One of 1, 3. */
    trade_state: number
    external_userid?: string
    payee_userid?: string
    total_fee: number
    total_refund_fee: number
    /** One of 0, 1, 2, 3. */
    payment_type: number
    pay_time: number
    remark: string
    payer_info?: {
      name?: string
      phone?: string
      address?: string
    }
    commodity_list?: {
      description: string
      amount?: number
    }[]
    refund_list?: {
      out_refund_no: string
      refund_userid: string
      refund_comment: string
      refund_reqtime: number
      /** One of 0, 1, 2, 3, 4, 5, 6, 7. */
      refund_status: number
      refund_fee: number
    }[]
    miniprogram_info?: {
      appid: string
      name: string
    }
    /** Not documented everywhere. */
    contact_info?: {
      /** Not documented everywhere. */
      name?: string
      /** Not documented everywhere. */
      phone?: string
      /** Not documented everywhere. */
      address?: string
    }
  }[]
  next_cursor?: string
}

/** Parameters of `externalpay/get_fund_flow`. */
export interface ExternalpayGetFundFlowParams {
  begin_time: number
  /** Max 31 days. */
  end_time: number
  /** Not documented everywhere. */
  mch_id?: string | undefined
  /** Not documented everywhere. */
  cursor?: string | undefined
  /** Default 100; max 200. Not documented everywhere. */
  limit?: number | undefined
}

/** Answer of `externalpay/get_fund_flow`. */
export interface ExternalpayGetFundFlowResult extends ApiResult {
  /** Not documented everywhere. */
  next_cursor?: string
  /** Not documented everywhere. */
  fund_flow_list?: {
    /** Not documented everywhere. */
    timestamp?: number
    /** Not documented everywhere. */
    request_no?: string
    /** Not documented everywhere. */
    transaction_type?: number
    /** Not documented everywhere. */
    fund_flow_type?: number
    /** Not documented everywhere. */
    transaction_amount?: number
    /** Not documented everywhere. */
    account_balance?: number
    /** Not documented everywhere. */
    out_trade_no?: string
    /** Not documented everywhere. */
    mch_id?: string
    /** Not documented everywhere. */
    operator_userid?: string
    /** Not documented everywhere. */
    group_list?: {
      /** Not documented everywhere. */
      group_name?: string
    }[]
    /** Not documented everywhere. */
    remark?: string
  }[]
}

/** Parameters of `externalpay/get_payment_info`. */
export interface ExternalpayGetPaymentInfoParams {
  payment_id: string
}

/** Answer of `externalpay/get_payment_info`. */
export interface ExternalpayGetPaymentInfoResult extends ApiResult {
  bill_list?: {
    out_trade_no: string
  }[]
  /** Not documented everywhere. */
  out_trade_no_list?: {
    /** Not documented everywhere. */
    out_trade_no?: string
  }[]
}

/** Parameters of `externalpay/getmerchant`. */
export interface ExternalpayGetmerchantParams {
  /** Max 32 bytes. */
  mch_id: string
}

/** Answer of `externalpay/getmerchant`. */
export interface ExternalpayGetmerchantResult extends ApiResult {
  bind_status: number
  /** Max 32 bytes. */
  mch_id: string
  /** Max 50 bytes. */
  merchant_name: string
  allow_use_scope?: {
    user?: string[]
    partyid?: number[]
    tagid?: number[]
  }
}

/** Parameters of `externalpay/set_mch_use_scope`. */
export interface ExternalpaySetMchUseScopeParams {
  mch_id: string
  allow_use_scope: {
    user?: readonly string[] | undefined
    partyid?: readonly number[] | undefined
    tagid?: readonly number[] | undefined
  }
}

/** Answer of `externalpay/set_mch_use_scope`. */
export type ExternalpaySetMchUseScopeResult = ApiResult
