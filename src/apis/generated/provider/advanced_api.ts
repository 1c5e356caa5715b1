// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  AdvancedApiCancelOrderParams,
  AdvancedApiCancelOrderResult,
  AdvancedApiCreateOrderParams,
  AdvancedApiCreateOrderResult,
  AdvancedApiGetCorpBuyInfoParams,
  AdvancedApiGetCorpBuyInfoResult,
  AdvancedApiGetOrderParams,
  AdvancedApiGetOrderResult,
  AdvancedApiListOrderParams,
  AdvancedApiListOrderResult,
  AdvancedApiSubmitPayParams,
  AdvancedApiSubmitPayResult,
} from '../../../types/index.js'

/** `advanced_api/…` with the token of the provider. */
export interface ProviderAdvancedApiApi {
  /**
   * Cancels an order of paid interfaces (取消高级接口订单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100258
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.advancedApi.cancelOrder({ order_id })
   */
  cancelOrder(params: AdvancedApiCancelOrderParams, options?: RequestOptions): Promise<AdvancedApiCancelOrderResult>
  /**
   * Orders paid interfaces (创建高级接口订单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100257
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.advancedApi.createOrder({ advanced_api_type, custom_corpid, buyer_userid })
   */
  createOrder(params: AdvancedApiCreateOrderParams, options?: RequestOptions): Promise<AdvancedApiCreateOrderResult>
  /**
   * Tells which paid interfaces a corp has bought (查询企业已购高级接口). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100271
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.advancedApi.getCorpBuyInfo({ advanced_api_type, custom_corpid })
   */
  getCorpBuyInfo(params: AdvancedApiGetCorpBuyInfoParams, options?: RequestOptions): Promise<AdvancedApiGetCorpBuyInfoResult>
  /**
   * Reads an order of paid interfaces (查询高级接口订单). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100261
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.advancedApi.getOrder({ order_id })
   */
  getOrder(params: AdvancedApiGetOrderParams, options?: RequestOptions): Promise<AdvancedApiGetOrderResult>
  /**
   * Lists the orders of paid interfaces (高级接口订单列表). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100260
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.advancedApi.listOrder()
   */
  listOrder(params?: AdvancedApiListOrderParams, options?: RequestOptions): Promise<AdvancedApiListOrderResult>
  /**
   * Every item of `order_list`, page by page. See {@link listOrder}.
   *
   * https://developer.work.weixin.qq.com/document/path/100260
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of wecom.provider.advancedApi.iterateListOrder()) console.log(item)
   */
  iterateListOrder(params?: AdvancedApiListOrderParams, options?: RequestOptions): AsyncGenerator<NonNullable<AdvancedApiListOrderResult['order_list']>[number], void, undefined>
  /**
   * Pays an order of paid interfaces (支付高级接口订单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100259
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.advancedApi.submitPay({ order_id, payer_userid })
   */
  submitPay(params: AdvancedApiSubmitPayParams, options?: RequestOptions): Promise<AdvancedApiSubmitPayResult>
}
