import type { ApiResult, Fen } from './common.js'

/** 1 ordinary third-party app, 2 customised app (代开发), 3 industry solution (行业解决方案). */
export type CashierBusinessType = 1 | 2 | 3

/**
 * 0 the customer pays by a link; 1 the customer has paid outside WeCom and confirms (a receipt is needed); 2 nothing
 * is paid and the customer confirms.
 */
export type CashierPayType = 0 | 1 | 2

/** 0 new, 1 more seats, 2 renewal. With a year or less left an app may also be ordered as new. */
export type CashierOrderType = 0 | 1 | 2

/** A discount on a third-party app. */
export interface CashierDiscount {
  /** 1 a fixed amount off, 2 a ratio of the price. */
  discount_type: 1 | 2
  /** With type 1: 1 to 10,000,000 fen. WeCom allows at most 90 % of the price, 50 % for recommended apps. */
  discount_amount?: Fen | undefined
  /** With type 2: the percentage that remains to be paid, 10 to 99 (75: a quarter off), from 50 for recommended apps. */
  discount_ratio?: number | undefined
  /** At most 256 bytes. The customer sees it. */
  discount_remarks: string
}

/** One edition of a third-party app in an order. */
export interface ThirdAppPurchase {
  /** At most 64 bytes. */
  suiteid: string
  /** Old suites of several apps only. */
  appid?: number | undefined
  /** Id of the priced edition, at most 64 bytes. */
  edition_id: string
  /** 1 to 1,000,000; for `order_type` 1 the seats added. Needed for 0 and 1 unless the edition has a fixed total price. */
  user_count?: number | undefined
  /** 1 to 1825; needed for `order_type` 0 and 2. */
  duration_days?: number | undefined
  /** `yyyyMMdd` after today (China time), at most a year ahead. Default: at once. */
  take_effect_date?: string | undefined
  discount_info?: CashierDiscount | undefined
}

/** One customised app in an order. */
export interface CustomizedAppPurchase {
  /** Id of the template, `dk…`, at most 64 bytes. */
  suiteid: string
  appid?: number | undefined
  /** The price of the whole item, above 0. */
  total_price: Fen
  /** 1 to 1,000,000; needed for `order_type` 0 and 1. */
  user_count?: number | undefined
  /** 1 to 1825; needed for `order_type` 0 and 2. */
  duration_days?: number | undefined
  /** `yyyyMMdd`, at most a year ahead; for `order_type` 0 only. Default: today. */
  take_effect_date?: string | undefined
}

/** One app of an industry solution in an order. */
export interface PromotionCasePurchase {
  /** At most 64 bytes. */
  suiteid: string
  appid?: number | undefined
  /** 1 to 1,000,000. */
  user_count?: number | undefined
}

interface ProductBase {
  order_type: CashierOrderType
  /**
   * Whether the customer's administrators are told: 1 (default) or 0. Works with `custom_corpid` only. With 1 an order
   * of `pay_type` 1 or 2 confirms itself after 72 hours.
   */
  notify_custom_corp?: 0 | 1 | undefined
}

/** What is ordered, for `business_type` 1. */
export interface ThirdAppProduct extends ProductBase {
  /** 1 to 20. */
  buy_info_list: readonly ThirdAppPurchase[]
}

/** What is ordered, for `business_type` 2. */
export interface CustomizedAppProduct extends ProductBase {
  /** 1 to 20. */
  buy_info_list: readonly CustomizedAppPurchase[]
}

/** What is ordered, for `business_type` 3. */
export interface PromotionCaseProduct extends ProductBase {
  /** At most 64 bytes. */
  case_id: string
  /** At most 128 bytes. */
  promotion_edition_name: string
  /** 1 to 1825; needed for `order_type` 0 and 2. */
  duration_days?: number | undefined
  /** `yyyyMMdd`, at most a year ahead. */
  take_effect_date?: string | undefined
  /** 1 to 20. */
  buy_info_list?: readonly PromotionCasePurchase[] | undefined
}

interface OpenOrderBase {
  pay_type: CashierPayType
  /** Proof of payment from `uploadReceipt`; needed for `pay_type` 1. */
  bank_receipt_media_id?: string | undefined
  /**
   * Userid of a member of the provider's own corp who may collect payments, and who hears of cancellations. Default:
   * `provider.cashierCreator`; without it all super administrators hear of them.
   */
  creator?: string | undefined
  /** The customer, at most 64 bytes. Without it (`business_type` 1 and 3) any corp can take the order by its link. */
  custom_corpid?: string | undefined
}

/** Parameters of paytool/open_order. Further fields are sent, and signed, as they are. */
export type OpenOrderParams = OpenOrderBase &
  (
    | { business_type: 1; product_list: { third_app: ThirdAppProduct } }
    | { business_type: 2; custom_corpid: string; product_list: { customized_app: CustomizedAppProduct } }
    | { business_type: 3; product_list: { promotion_case: PromotionCaseProduct } }
  )

/** Answer of paytool/open_order. */
export interface OpenOrderResult extends ApiResult {
  /** At most 64 bytes. Whether it is the `orderid` of the order events as well is unknown. */
  order_id: string
  /** Where the customer pays (`pay_type` 0) or confirms. It cannot be read again: keep it. */
  order_url: string
  /** Where it follows from the request. */
  origin_price?: Fen
  /** Where it follows from the request; 0 for a free order. */
  paid_price?: Fen
}

/** Parameters of paytool/close_order. */
export interface CloseOrderParams {
  order_id: string
}

/** Parameters of paytool/get_order_list. */
export interface GetCashierOrderListParams {
  business_type?: CashierBusinessType | undefined
  /** Created from, in seconds since the epoch. The longest span is not documented. */
  start_time?: number | undefined
  /** Created until, in seconds since the epoch. */
  end_time?: number | undefined
  /** `next_cursor` of the page before. */
  cursor?: string | undefined
  /** 1 to 2000. */
  limit: number
}

/** An order of the cashier as it is listed. */
export interface CashierOrder {
  order_id: string
  /** Seconds since the epoch. */
  create_time: number
  custom_corpid?: string
  /** What was bought, as text for people. */
  buy_content: string
  origin_price: Fen
  /** 0 for a free order. */
  paid_price: Fen
  /**
   * 1 unpaid, 2 paid, 3 cancelled, 4 payment expired, 5 refund requested, 6 refunded, 7 completed, 8 awaiting the
   * corp's confirmation, 9 partially refunded. 2 and 7 are sold.
   */
  order_status: number
  /** 1 placed by the customer, 2 made by the provider. */
  order_from: number
  creator?: string
  pay_type: number
}

/** Answer of paytool/get_order_list. */
export interface GetCashierOrderListResult extends ApiResult {
  pay_order_list: CashierOrder[]
  next_cursor?: string
  /** 0 or 1. */
  has_more: number
}

/** Parameters of paytool/get_order_detail. */
export interface GetOrderDetailParams {
  order_id: string
}

/** One item of an order as it is read. */
export interface CashierOrderItem {
  suiteid: string
  appid?: number
  /** The official sample has the edition's name here. */
  edition_id?: string
  user_count?: number
  duration_days?: number
  take_effect_date?: string
  origin_price?: Fen
  paid_price?: Fen
  /** Days given for free; not documented. */
  gift_duration_days?: number
}

/** What was ordered, as it is read. */
export interface CashierOrderProduct {
  order_type: number
  notify_custom_corp?: number
  /** Industry solutions only. */
  case_id?: string
  /** Industry solutions only. */
  promotion_edition_name?: string
  /** Industry solutions only. */
  duration_days?: number
  buy_info_list?: CashierOrderItem[]
}

/** An order of the cashier in full. */
export interface CashierOrderDetail extends CashierOrder {
  custom_corp_name?: string
  business_type: number
  /** 1 WeChat Pay, 2 online banking; absent while unpaid. */
  pay_channel?: number
  channel_order_id?: string
  /** Seconds since the epoch; absent while unpaid. */
  paid_time?: number
  /** 1 WeChat Pay merchant account, 2 Tenpay merchant account; absent until the money arrives. */
  income_type?: number
  /** Seconds since the epoch; absent until the money arrives. */
  income_time?: number
  /** Absent until the money arrives. */
  income_amount?: Fen
  product_list: {
    third_app?: CashierOrderProduct
    customized_app?: CashierOrderProduct
    promotion_case?: CashierOrderProduct
  }
}

/** Answer of paytool/get_order_detail. */
export interface GetOrderDetailResult extends ApiResult {
  pay_order: CashierOrderDetail
}

/** Parameters of paytool/get_invoice_list. */
export interface GetInvoiceListParams {
  /** Applied for from, in seconds since the epoch. Both times or neither. */
  start_time?: number | undefined
  /** Applied for until, in seconds since the epoch. */
  end_time?: number | undefined
  /** `next_cursor` of the page before. */
  cursor?: string | undefined
  /** 1 to 100. Default: 50. */
  limit?: number | undefined
}

/** An application for an invoice. It holds personal data. */
export interface CashierInvoice {
  order_id: string
  custom_corpid?: string
  /** Seconds since the epoch. */
  apply_time: number
  /** 0 ordinary, 1 VAT special. */
  invoice_type: number
  paid_price: Fen
  /** 0 in progress, 1 paper mailed, 2 electronic sent, 3 cancelled. */
  invoice_status: number
  invoice_title: string
  tax_number: string
  /** 0 undecided, 1 courier, 2 e-mail. */
  send_way: number
  contact_name?: string
  contact_tel?: string
  /** Province, city and district come with `|` between them. */
  contact_addr?: string
  contact_postcode?: string
  receive_email?: string
  company_addr: string
  company_tel: string
  bank_name: string
  bank_account_number: string
  invoice_note: string
}

/** Answer of paytool/get_invoice_list. */
export interface GetInvoiceListResult extends ApiResult {
  invoice_list: CashierInvoice[]
  next_cursor?: string
  /** 0 or 1. */
  has_more: number
}

/** Parameters of paytool/mark_invoice_status. */
export interface MarkInvoiceStatusParams {
  order_id: string
  /** Userid of a member of the provider's own corp who manages invoices. */
  oper_userid: string
  /** 1 paper issued and mailed, 2 electronic issued and sent, 3 cancelled: the customer may apply again. */
  invoice_status: 1 | 2 | 3
  /** At most 200 bytes, for instance a tracking number. The customer sees it. */
  invoice_note?: string | undefined
}

/** Parameters of service/media/upload for a receipt. */
export interface UploadReceiptParams {
  /** The file: a picture of at most 10 MB, a PDF of at most 20 MB. */
  data: Uint8Array
  /** Ends in jpg, jpeg, png, bmp or pdf. No `/` at its start, no `\`, `:`, quotes or control characters. */
  filename: string
}

/** Answer of service/media/upload. */
export interface UploadReceiptResult extends ApiResult {
  type: string
  /** Good for 3 days. */
  media_id: string
  /** Seconds since the epoch, as text in the official sample. */
  created_at: string | number
}
