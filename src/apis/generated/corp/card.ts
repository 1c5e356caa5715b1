// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  CardInvoiceReimburseGetinvoiceinfoParams,
  CardInvoiceReimburseGetinvoiceinfoResult,
  CardInvoiceReimburseGetinvoiceinfobatchParams,
  CardInvoiceReimburseGetinvoiceinfobatchResult,
  CardInvoiceReimburseUpdateinvoicestatusParams,
  CardInvoiceReimburseUpdateinvoicestatusResult,
  CardInvoiceReimburseUpdatestatusbatchParams,
  CardInvoiceReimburseUpdatestatusbatchResult,
} from '../../../types/index.js'

/** `card/…` with the token of the corp. */
export interface CorpCardApi {
  readonly invoice: {
    readonly reimburse: {
      /**
       * Reads an electronic invoice (查询电子发票). For third-party apps, customised apps, self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/90420
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.card.invoice.reimburse.getinvoiceinfo({ card_id, encrypt_code })
       */
      getinvoiceinfo(params: CardInvoiceReimburseGetinvoiceinfoParams, options?: RequestOptions): Promise<CardInvoiceReimburseGetinvoiceinfoResult>
      /**
       * Reads several electronic invoices (批量查询电子发票). For third-party apps, customised apps, self-built
       * apps.
       *
       * https://developer.work.weixin.qq.com/document/path/90423
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.card.invoice.reimburse.getinvoiceinfobatch({ item_list })
       */
      getinvoiceinfobatch(params: CardInvoiceReimburseGetinvoiceinfobatchParams, options?: RequestOptions): Promise<CardInvoiceReimburseGetinvoiceinfobatchResult>
      /**
       * Sets the state of an electronic invoice (更新发票状态). For third-party apps, customised apps, self-built
       * apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/90421
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.card.invoice.reimburse.updateinvoicestatus({ card_id, encrypt_code, reimburse_status })
       */
      updateinvoicestatus(params: CardInvoiceReimburseUpdateinvoicestatusParams, options?: RequestOptions): Promise<CardInvoiceReimburseUpdateinvoicestatusResult>
      /**
       * Sets the state of several electronic invoices (批量更新发票状态). For third-party apps, customised apps,
       * self-built apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/90422
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.card.invoice.reimburse.updatestatusbatch({ openid, reimburse_status, invoice_list })
       */
      updatestatusbatch(params: CardInvoiceReimburseUpdatestatusbatchParams, options?: RequestOptions): Promise<CardInvoiceReimburseUpdatestatusbatchResult>
    }
  }
}
