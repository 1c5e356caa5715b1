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
   * Applies for a merchant account (提交创建对外收款账户申请). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98973
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.applyMch({ out_request_no, organization_type, business_license_info, merchant_short_name, id_card_info, contact_info, account_info, business_id, userid })
   */
  applyMch(params: MiniapppayApplyMchParams, options?: RequestOptions): Promise<MiniapppayApplyMchResult>
  /**
   * Closes an order (关闭订单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97324
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.closeOrder({ mchid, out_trade_no })
   */
  closeOrder(params: MiniapppayCloseOrderParams, options?: RequestOptions): Promise<MiniapppayCloseOrderResult>
  /**
   * Creates an order (创建订单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97322
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.createOrder({ appid, mchid, out_trade_no, description, amount, payer, scene_info })
   */
  createOrder(params: MiniapppayCreateOrderParams, options?: RequestOptions): Promise<MiniapppayCreateOrderResult>
  /**
   * Tells how an application for a merchant account stands (查询申请单状态). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98974
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.getApplymentStatus({ out_request_no })
   */
  getApplymentStatus(params: MiniapppayGetApplymentStatusParams, options?: RequestOptions): Promise<MiniapppayGetApplymentStatusResult>
  /**
   * Gets the address of a bill (获取交易账单). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98115
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.getBill({ mchid, bill_date })
   */
  getBill(params: MiniapppayGetBillParams, options?: RequestOptions): Promise<MiniapppayGetBillResult>
  /**
   * Reads an order (查询订单). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97323
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.getOrder({ mchid, out_trade_no })
   */
  getOrder(params: MiniapppayGetOrderParams, options?: RequestOptions): Promise<MiniapppayGetOrderResult>
  /**
   * Reads a refund (查询退款). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97352
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.getRefundDetail({ mchid, out_refund_no })
   */
  getRefundDetail(params: MiniapppayGetRefundDetailParams, options?: RequestOptions): Promise<MiniapppayGetRefundDetailResult>
  /**
   * Gets the signature to pay with (获取支付签名). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.getSign({ appid, prepay_id, nonce, timestamp })
   */
  getSign(params: MiniapppayGetSignParams, options?: RequestOptions): Promise<MiniapppayGetSignResult>
  /**
   * Refunds an order (申请退款). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97333
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.refund({ appid, mchid, out_trade_no, out_refund_no, amount })
   */
  refund(params: MiniapppayRefundParams, options?: RequestOptions): Promise<MiniapppayRefundResult>
  /**
   * Uploads a picture for an application (提交图片). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98972
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.miniapppay.uploadImage({ media })
   */
  uploadImage(params: MiniapppayUploadImageParams, options?: RequestOptions): Promise<MiniapppayUploadImageResult>
}
