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
       * `card/invoice/reimburse/getinvoiceinfo`. For third-party apps, customised apps, self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/90420
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      getinvoiceinfo(params: CardInvoiceReimburseGetinvoiceinfoParams, options?: RequestOptions): Promise<CardInvoiceReimburseGetinvoiceinfoResult>
      /**
       * `card/invoice/reimburse/getinvoiceinfobatch`. For third-party apps, customised apps, self-built
       * apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/90423
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      getinvoiceinfobatch(params: CardInvoiceReimburseGetinvoiceinfobatchParams, options?: RequestOptions): Promise<CardInvoiceReimburseGetinvoiceinfobatchResult>
      /**
       * `card/invoice/reimburse/updateinvoicestatus`. For third-party apps, customised apps, self-built
       * apps. Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/90421
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      updateinvoicestatus(params: CardInvoiceReimburseUpdateinvoicestatusParams, options?: RequestOptions): Promise<CardInvoiceReimburseUpdateinvoicestatusResult>
      /**
       * `card/invoice/reimburse/updatestatusbatch`. For third-party apps, customised apps, self-built apps.
       * Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/90422
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      updatestatusbatch(params: CardInvoiceReimburseUpdatestatusbatchParams, options?: RequestOptions): Promise<CardInvoiceReimburseUpdatestatusbatchResult>
    }
  }
}
