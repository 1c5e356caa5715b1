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
   * `advanced_api/cancel_order`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100258
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  cancelOrder(params: AdvancedApiCancelOrderParams, options?: RequestOptions): Promise<AdvancedApiCancelOrderResult>
  /**
   * `advanced_api/create_order`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100257
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  createOrder(params: AdvancedApiCreateOrderParams, options?: RequestOptions): Promise<AdvancedApiCreateOrderResult>
  /**
   * `advanced_api/get_corp_buy_info`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100271
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCorpBuyInfo(params: AdvancedApiGetCorpBuyInfoParams, options?: RequestOptions): Promise<AdvancedApiGetCorpBuyInfoResult>
  /**
   * `advanced_api/get_order`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100261
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getOrder(params: AdvancedApiGetOrderParams, options?: RequestOptions): Promise<AdvancedApiGetOrderResult>
  /**
   * `advanced_api/list_order`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100260
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  listOrder(params?: AdvancedApiListOrderParams, options?: RequestOptions): Promise<AdvancedApiListOrderResult>
  /**
   * Every item of `order_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateListOrder(params?: AdvancedApiListOrderParams, options?: RequestOptions): AsyncGenerator<NonNullable<AdvancedApiListOrderResult['order_list']>[number], void, undefined>
  /**
   * `advanced_api/submit_pay`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100259
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  submitPay(params: AdvancedApiSubmitPayParams, options?: RequestOptions): Promise<AdvancedApiSubmitPayResult>
}
