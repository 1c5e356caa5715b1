// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'
import type { UploadFile } from '../api/upload.js'

/** Parameters of `miniapppay/apply_mch`. */
export interface MiniapppayApplyMchParams {
  out_request_no: string
  /** One of 0, 1, 2, 3. */
  organization_type: number
  business_license_info: {
    cert_type: number
    business_license_copy_open_wx_pay_media_id: string
    business_license_number: string
    merchant_name: string
    legal_person: string
    company_address?: string | undefined
    business_time_begin_time?: string | undefined
    business_time_end_time?: string | undefined
  }
  finance_institution_info?: {
    finance_type: string
    finance_license_pics_open_wx_pay_media_id: readonly string[]
  } | undefined
  /** Max 21 Chinese chars. */
  merchant_short_name: string
  id_card_info: {
    id_doc_type: number
    id_card_copy_open_wx_pay_media_id: string
    id_card_national_open_wx_pay_media_id: string
    id_card_name: string
    id_card_number: string
    id_card_address?: string | undefined
    id_card_valid_time_begin: string
    id_card_valid_time: string
  }
  owner?: boolean | undefined
  ubo_info?: {
    id_doc_type: number
    id_card_copy_open_wx_pay_media_id: string
    id_card_national_open_wx_pay_media_id: string
    id_card_name: string
    id_card_number: string
    id_card_address?: string | undefined
    id_card_valid_time_begin: string
    id_card_valid_time: string
  } | undefined
  contact_info: {
    contact_type: string
    business_authorization_letter_open_wx_pay_media_id?: string | undefined
    contact_info: {
      id_doc_type: number
      id_card_copy_open_wx_pay_media_id: string
      id_card_national_open_wx_pay_media_id: string
      id_card_name: string
      id_card_number: string
      id_card_address?: string | undefined
      id_card_valid_time_begin: string
      id_card_valid_time: string
    }
    mobile_phone?: string | undefined
    contact_email?: string | undefined
  }
  account_info: {
    bank_account_type?: number | undefined
    account_bank: string
    account_name: string
    account_number: string
    bank_address_code: string
    bank_name?: string | undefined
    bank_card_supplement?: {
      settlement_certificate_open_wx_pay_media_id?: string | undefined
      relationship_certificate_open_wx_pay_media_id?: string | undefined
      other_certificate_open_wx_pay_media_id?: readonly string[] | undefined
    } | undefined
  }
  business_id: number
  qualifications?: {
    id: readonly string[]
  } | undefined
  business_addition_pics?: {
    id: readonly string[]
  } | undefined
  userid: string
  /** Not documented everywhere. */
  sales_scene_info?: {
    /** Not documented everywhere. */
    type?: number | undefined
    /** Not documented everywhere. */
    store_url?: string | undefined
    /** Not documented everywhere. */
    store_pic_open_wx_pay_media_id?: string | undefined
    /** Not documented everywhere. */
    address_code?: string | undefined
    /** Not documented everywhere. */
    offline_address?: string | undefined
    /** Not documented everywhere. */
    entrance_pic_open_wx_pay_media_id?: string | undefined
    /** Not documented everywhere. */
    indoor_pic_open_wx_pay_media_id?: string | undefined
  } | undefined
}

/** Answer of `miniapppay/apply_mch`. */
export interface MiniapppayApplyMchResult extends ApiResult {
  error_description?: string
}

/** Parameters of `miniapppay/close_order`. */
export interface MiniapppayCloseOrderParams {
  mchid: string
  out_trade_no: string
}

/** Answer of `miniapppay/close_order`. */
export type MiniapppayCloseOrderResult = ApiResult

/** Parameters of `miniapppay/create_order`. */
export interface MiniapppayCreateOrderParams {
  appid: string
  mchid: string
  out_trade_no: string
  description: string
  scenekey?: string | undefined
  amount: {
    total: number
    currency: string
  }
  payer: {
    openid: string
  }
  /** As RFC 3339. */
  time_expire?: string | undefined
  attach?: string | undefined
  goods_tag?: string | undefined
  scene_info: {
    payer_client_ip: string
    device_id?: string | undefined
    store_info?: {
      id: string
      name?: string | undefined
      area_code?: string | undefined
      address?: string | undefined
    } | undefined
  }
  detail?: {
    cost_price?: number | undefined
    invoice_id?: string | undefined
    goods_detail?: readonly {
      merchant_goods_id: string
      wechatpay_goods_id?: string | undefined
      goods_name?: string | undefined
      quantity: number
      unit_price: number
    }[] | undefined
  } | undefined
}

/** Answer of `miniapppay/create_order`. */
export interface MiniapppayCreateOrderResult extends ApiResult {
  prepay_id: string
}

/** Parameters of `miniapppay/get_applyment_status`. */
export interface MiniapppayGetApplymentStatusParams {
  out_request_no: string
}

/** Answer of `miniapppay/get_applyment_status`. */
export interface MiniapppayGetApplymentStatusResult extends ApiResult {
  status: {
    applyment_state: string
    applyment_state_desc: string
    sign_state: string
    sign_url?: string
    audit_detail?: {
      param_name: string
      reject_reason?: string
    }[]
    account_validation?: {
      account_name: string
      account_no: string
      destination_account_bank: string
      destination_account_name: string
      destination_account_number: string
      pay_amount: number
      remark: string
      deadline: string
      /** Not documented everywhere. */
      city?: string
    }
    sub_mchid?: string
    legal_validation_url?: string
  }
  apply_state: number
  real_sign_state: number
  reject_reason?: string
}

/** Parameters of `miniapppay/get_bill`. */
export interface MiniapppayGetBillParams {
  mchid: string
  bill_date: string
  bill_type?: string | undefined
  tar_type?: string | undefined
}

/** Answer of `miniapppay/get_bill`. */
export interface MiniapppayGetBillResult extends ApiResult {
  hash_type: string
  hash_value: string
  download_url: string
  auth: string
}

/** Parameters of `miniapppay/get_order`. */
export interface MiniapppayGetOrderParams {
  mchid: string
  out_trade_no: string
}

/** Answer of `miniapppay/get_order`. */
export interface MiniapppayGetOrderResult extends ApiResult {
  mchid: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: string
  trade_state: string
  trade_state_desc: string
  bank_type?: string
  attach?: string
  /** As RFC 3339. */
  success_time?: string
  payer?: {
    openid: string
  }
  amount?: {
    total: number
    currency?: string
    payer_total?: number
    payer_currency?: string
  }
  scene_info?: {
    device_id?: string
    /** Not documented everywhere. */
    payer_client_ip?: string
    /** Not documented everywhere. */
    store_info?: {
      /** Not documented everywhere. */
      id?: string
      /** Not documented everywhere. */
      name?: string
      /** Not documented everywhere. */
      area_code?: string
      /** Not documented everywhere. */
      address?: string
    }
  }
  promotion_detail?: unknown
}

/** Parameters of `miniapppay/get_refund_detail`. */
export interface MiniapppayGetRefundDetailParams {
  mchid: string
  out_refund_no: string
}

/** Answer of `miniapppay/get_refund_detail`. */
export interface MiniapppayGetRefundDetailResult extends ApiResult {
  refund_id?: string
  out_refund_no: string
  transaction_id?: string
  out_trade_no: string
  channel: string
  user_received_account: string
  status: string
  /** As RFC 3339. */
  success_time?: string
  /** As RFC 3339. */
  create_time: string
  amount: {
    refund: number
    currency: string
    payer_refund?: number
    discount_refund?: number
  }
  promotion_detail?: {
    promotion_id: string
    scope: string
    type: string
    amount: number
    refund_amount: number
  }[]
}

/** Parameters of `miniapppay/get_sign`. */
export interface MiniapppayGetSignParams {
  appid: string
  prepay_id: string
  sign_type?: string | undefined
  /** Max 32 digits. */
  nonce: string
  timestamp: number
}

/** Answer of `miniapppay/get_sign`. */
export interface MiniapppayGetSignResult extends ApiResult {
  pay_sign: string
}

/** Parameters of `miniapppay/refund`. */
export interface MiniapppayRefundParams {
  appid: string
  mchid: string
  out_trade_no: string
  out_refund_no: string
  reason?: string | undefined
  funds_account?: string | undefined
  amount: {
    total: number
    refund: number
    currency: string
  }
}

/** Answer of `miniapppay/refund`. */
export interface MiniapppayRefundResult extends ApiResult {
  out_refund_no?: string
  amount?: {
    refund: number
    currency: string
    payer_refund?: number
    discount_refund?: number
    /** Not documented everywhere. */
    total?: number
  }
  promotion_detail?: {
    promotion_id: string
    scope: string
    type: string
    amount: number
    refund_amount: number
  }[]
}

/** Parameters of `miniapppay/upload_image`. */
export interface MiniapppayUploadImageParams {
  /** The file. */
  media: UploadFile
}

/** Answer of `miniapppay/upload_image`. */
export interface MiniapppayUploadImageResult extends ApiResult {
  open_wx_pay_media_id: string
}
