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
   * Creates a group chat of the app (创建应用群聊). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90245
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.appchat.create({ userlist })
   */
  create(params: AppchatCreateParams, options?: RequestOptions): Promise<AppchatCreateResult>
  /**
   * Reads a group chat of the app (获取应用群聊). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90247
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.appchat.get({ chatid })
   */
  get(params: AppchatGetParams, options?: RequestOptions): Promise<AppchatGetResult>
  /**
   * Sends a message into a group chat of the app (发送应用群聊消息). For self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90248
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.appchat.send({ chatid, msgtype })
   */
  send(params: AppchatSendParams, options?: RequestOptions): Promise<AppchatSendResult>
  /**
   * Changes a group chat of the app (修改应用群聊). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90246
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.appchat.update({ chatid })
   */
  update(params: AppchatUpdateParams, options?: RequestOptions): Promise<AppchatUpdateResult>
}
