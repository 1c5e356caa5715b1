// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ExternalpayAddmerchantParams,
  ExternalpayAddmerchantResult,
  ExternalpayDelmerchantParams,
  ExternalpayDelmerchantResult,
  ExternalpayGetBillListParams,
  ExternalpayGetBillListResult,
  ExternalpayGetFundFlowParams,
  ExternalpayGetFundFlowResult,
  ExternalpayGetPaymentInfoParams,
  ExternalpayGetPaymentInfoResult,
  ExternalpayGetmerchantParams,
  ExternalpayGetmerchantResult,
  ExternalpaySetMchUseScopeParams,
  ExternalpaySetMchUseScopeResult,
} from '../../../types/index.js'

/** `externalpay/…` with the token of the corp. */
export interface CorpExternalpayApi {
  /**
   * `externalpay/addmerchant`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addmerchant(params: ExternalpayAddmerchantParams, options?: RequestOptions): Promise<ExternalpayAddmerchantResult>
  /**
   * `externalpay/delmerchant`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delmerchant(params: ExternalpayDelmerchantParams, options?: RequestOptions): Promise<ExternalpayDelmerchantResult>
  /**
   * `externalpay/get_bill_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93727
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getBillList(params: ExternalpayGetBillListParams, options?: RequestOptions): Promise<ExternalpayGetBillListResult>
  /**
   * Every item of `bill_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetBillList(params: ExternalpayGetBillListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalpayGetBillListResult['bill_list']>[number], void, undefined>
  /**
   * `externalpay/get_fund_flow`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98100
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFundFlow(params: ExternalpayGetFundFlowParams, options?: RequestOptions): Promise<ExternalpayGetFundFlowResult>
  /**
   * Every item of `fund_flow_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetFundFlow(params: ExternalpayGetFundFlowParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalpayGetFundFlowResult['fund_flow_list']>[number], void, undefined>
  /**
   * `externalpay/get_payment_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95944
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getPaymentInfo(params: ExternalpayGetPaymentInfoParams, options?: RequestOptions): Promise<ExternalpayGetPaymentInfoResult>
  /**
   * `externalpay/getmerchant`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getmerchant(params: ExternalpayGetmerchantParams, options?: RequestOptions): Promise<ExternalpayGetmerchantResult>
  /**
   * `externalpay/set_mch_use_scope`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setMchUseScope(params: ExternalpaySetMchUseScopeParams, options?: RequestOptions): Promise<ExternalpaySetMchUseScopeResult>
}
