// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  MiniapppayApplyMchParams,
  MiniapppayApplyMchResult,
  MiniapppayCloseOrderParams,
  MiniapppayCloseOrderResult,
  MiniapppayCreateOrderParams,
  MiniapppayCreateOrderResult,
  MiniapppayGetApplymentStatusParams,
  MiniapppayGetApplymentStatusResult,
  MiniapppayGetBillParams,
  MiniapppayGetBillResult,
  MiniapppayGetOrderParams,
  MiniapppayGetOrderResult,
  MiniapppayGetRefundDetailParams,
  MiniapppayGetRefundDetailResult,
  MiniapppayGetSignParams,
  MiniapppayGetSignResult,
  MiniapppayRefundParams,
  MiniapppayRefundResult,
  MiniapppayUploadImageParams,
  MiniapppayUploadImageResult,
} from '../../../types/index.js'

/** `miniapppay/…` with the token of the corp. */
export interface CorpMiniapppayApi {
  /**
   * `miniapppay/apply_mch`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98973
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  applyMch(params: MiniapppayApplyMchParams, options?: RequestOptions): Promise<MiniapppayApplyMchResult>
  /**
   * `miniapppay/close_order`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97324
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  closeOrder(params: MiniapppayCloseOrderParams, options?: RequestOptions): Promise<MiniapppayCloseOrderResult>
  /**
   * `miniapppay/create_order`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97322
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  createOrder(params: MiniapppayCreateOrderParams, options?: RequestOptions): Promise<MiniapppayCreateOrderResult>
  /**
   * `miniapppay/get_applyment_status`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98974
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getApplymentStatus(params: MiniapppayGetApplymentStatusParams, options?: RequestOptions): Promise<MiniapppayGetApplymentStatusResult>
  /**
   * `miniapppay/get_bill`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98115
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getBill(params: MiniapppayGetBillParams, options?: RequestOptions): Promise<MiniapppayGetBillResult>
  /**
   * `miniapppay/get_order`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97323
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getOrder(params: MiniapppayGetOrderParams, options?: RequestOptions): Promise<MiniapppayGetOrderResult>
  /**
   * `miniapppay/get_refund_detail`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97352
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getRefundDetail(params: MiniapppayGetRefundDetailParams, options?: RequestOptions): Promise<MiniapppayGetRefundDetailResult>
  /**
   * `miniapppay/get_sign`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getSign(params: MiniapppayGetSignParams, options?: RequestOptions): Promise<MiniapppayGetSignResult>
  /**
   * `miniapppay/refund`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97333
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  refund(params: MiniapppayRefundParams, options?: RequestOptions): Promise<MiniapppayRefundResult>
  /**
   * `miniapppay/upload_image`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98972
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  uploadImage(params: MiniapppayUploadImageParams, options?: RequestOptions): Promise<MiniapppayUploadImageResult>
}
