// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  AppchatCreateParams,
  AppchatCreateResult,
  AppchatGetParams,
  AppchatGetResult,
  AppchatSendParams,
  AppchatSendResult,
  AppchatUpdateParams,
  AppchatUpdateResult,
} from '../../../types/index.js'

/** `appchat/…` with the token of the corp. */
export interface CorpAppchatApi {
  /**
   * `appchat/create`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90245
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: AppchatCreateParams, options?: RequestOptions): Promise<AppchatCreateResult>
  /**
   * `appchat/get`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90247
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: AppchatGetParams, options?: RequestOptions): Promise<AppchatGetResult>
  /**
   * `appchat/send`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90248
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  send(params: AppchatSendParams, options?: RequestOptions): Promise<AppchatSendResult>
  /**
   * `appchat/update`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90246
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params: AppchatUpdateParams, options?: RequestOptions): Promise<AppchatUpdateResult>
}
