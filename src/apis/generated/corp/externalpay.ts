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
   * Adds a merchant account (新增对外收款商户). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.addmerchant({ mch_id, merchant_name })
   */
  addmerchant(params: ExternalpayAddmerchantParams, options?: RequestOptions): Promise<ExternalpayAddmerchantResult>
  /**
   * Removes a merchant account (删除对外收款商户). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.delmerchant({ mch_id })
   */
  delmerchant(params: ExternalpayDelmerchantParams, options?: RequestOptions): Promise<ExternalpayDelmerchantResult>
  /**
   * Lists what was collected from customers (获取对外收款记录). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93727
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.getBillList({ begin_time, end_time })
   */
  getBillList(params: ExternalpayGetBillListParams, options?: RequestOptions): Promise<ExternalpayGetBillListResult>
  /**
   * Every item of `bill_list`, page by page. See {@link getBillList}.
   *
   * https://developer.work.weixin.qq.com/document/path/93727
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalpay.iterateGetBillList({ begin_time, end_time })) console.log(item)
   */
  iterateGetBillList(params: ExternalpayGetBillListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalpayGetBillListResult['bill_list']>[number], void, undefined>
  /**
   * Lists the movements of money (获取资金流水). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98100
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.getFundFlow({ begin_time, end_time })
   */
  getFundFlow(params: ExternalpayGetFundFlowParams, options?: RequestOptions): Promise<ExternalpayGetFundFlowResult>
  /**
   * Every item of `fund_flow_list`, page by page. See {@link getFundFlow}.
   *
   * https://developer.work.weixin.qq.com/document/path/98100
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalpay.iterateGetFundFlow({ begin_time, end_time })) console.log(item)
   */
  iterateGetFundFlow(params: ExternalpayGetFundFlowParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalpayGetFundFlowResult['fund_flow_list']>[number], void, undefined>
  /**
   * Reads the payments of a collection (获取收款项目订单). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95944
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.getPaymentInfo({ payment_id })
   */
  getPaymentInfo(params: ExternalpayGetPaymentInfoParams, options?: RequestOptions): Promise<ExternalpayGetPaymentInfoResult>
  /**
   * Reads a merchant account (查询商户号详情). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.getmerchant({ mch_id })
   */
  getmerchant(params: ExternalpayGetmerchantParams, options?: RequestOptions): Promise<ExternalpayGetmerchantResult>
  /**
   * Sets who may use a merchant account (设置商户号使用范围). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93666
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalpay.setMchUseScope({ mch_id, allow_use_scope })
   */
  setMchUseScope(params: ExternalpaySetMchUseScopeParams, options?: RequestOptions): Promise<ExternalpaySetMchUseScopeResult>
}
