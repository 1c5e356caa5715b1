// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `card/invoice/reimburse/getinvoiceinfo`. */
export interface CardInvoiceReimburseGetinvoiceinfoParams {
  card_id: string
  encrypt_code: string
}

/** Answer of `card/invoice/reimburse/getinvoiceinfo`. */
export interface CardInvoiceReimburseGetinvoiceinfoResult extends ApiResult {
  card_id: string
  begin_time: number
  end_time: number
  openid: string
  type: string
  payee: string
  detail: string
  user_info: {
    title: string
    fee_without_tax: number
    fee: number
    tax: number
    billing_no: string
    billing_code: string
    billing_time: number
    info?: {
      name: string
      unit?: string
      num?: number
      price: number
      /** Not documented everywhere. */
      fee?: number
    }[]
    check_code: string
    detail?: string
    reimburse_status: string
    pdf_url: string
    trip_pdf_url?: string
    buyer_number?: string
    buyer_address_and_phone?: string
    buyer_bank_account?: string
    seller_number?: string
    seller_address_and_phone?: string
    seller_bank_account?: string
    remarks?: string
    maker?: string
    cashier?: string
    /** Not documented everywhere. */
    order_id?: string
  }
}

/** Parameters of `card/invoice/reimburse/getinvoiceinfobatch`. */
export interface CardInvoiceReimburseGetinvoiceinfobatchParams {
  item_list: readonly {
    card_id: string
    encrypt_code: string
  }[]
  /** Not documented everywhere. */
  card_id?: string | undefined
  /** Not documented everywhere. */
  encrypt_code?: string | undefined
}

/** Answer of `card/invoice/reimburse/getinvoiceinfobatch`. */
export interface CardInvoiceReimburseGetinvoiceinfobatchResult extends ApiResult {
  item_list: {
    card_id: string
    begin_time?: number
    end_time?: number
    user_card_status?: string
    openid: string
    type: string
    payee: string
    detail: string
    user_info: {
      title: string
      fee_without_tax: number
      fee: number
      tax: number
      billing_no: string
      billing_code: string
      billing_time: number
      info?: {
        name: string
        unit?: string
        num?: number
        price: number
        /** Not documented everywhere. */
        fee?: number
      }[]
      check_code: string
      detail: string
      reimburse_status: string
      pdf_url: string
      trip_pdf_url?: string
      buyer_number: string
      buyer_address_and_phone?: string
      buyer_bank_account?: string
      seller_number?: string
      seller_address_and_phone?: string
      seller_bank_account?: string
      remarks?: string
      maker?: string
      cashier?: string
      /** Not documented everywhere. */
      order_id?: string
    }
  }[]
}

/** Parameters of `card/invoice/reimburse/updateinvoicestatus`. */
export interface CardInvoiceReimburseUpdateinvoicestatusParams {
  card_id: string
  encrypt_code: string
  reimburse_status: string
}

/** Answer of `card/invoice/reimburse/updateinvoicestatus`. */
export type CardInvoiceReimburseUpdateinvoicestatusResult = ApiResult

/** Parameters of `card/invoice/reimburse/updatestatusbatch`. */
export interface CardInvoiceReimburseUpdatestatusbatchParams {
  openid: string
  reimburse_status: string
  invoice_list: readonly {
    card_id: string
    encrypt_code: string
  }[]
  /** Not documented everywhere. */
  card_id?: string | undefined
  /** Not documented everywhere. */
  encrypt_code?: string | undefined
}

/** Answer of `card/invoice/reimburse/updatestatusbatch`. */
export type CardInvoiceReimburseUpdatestatusbatchResult = ApiResult
