// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ChatdataAsyncProgramResultParams,
  ChatdataAsyncProgramResultResult,
  ChatdataAsyncProgramTaskParams,
  ChatdataAsyncProgramTaskResult,
  ChatdataCheckDebugModeParams,
  ChatdataCheckDebugModeResult,
  ChatdataCloseDebugModeParams,
  ChatdataCloseDebugModeResult,
  ChatdataGetAuthUserListParams,
  ChatdataGetAuthUserListResult,
  ChatdataGetCorpAuthInfoParams,
  ChatdataGetCorpAuthInfoResult,
  ChatdataGetHideSensitiveinfoConfigParams,
  ChatdataGetHideSensitiveinfoConfigResult,
  ChatdataGetLogLevelParams,
  ChatdataGetLogLevelResult,
  ChatdataOpenDebugModeParams,
  ChatdataOpenDebugModeResult,
  ChatdataSetHideSensitiveinfoConfigParams,
  ChatdataSetHideSensitiveinfoConfigResult,
  ChatdataSetLogLevelParams,
  ChatdataSetLogLevelResult,
  ChatdataSetPublicKeyParams,
  ChatdataSetPublicKeyResult,
  ChatdataSetReceiveCallbackParams,
  ChatdataSetReceiveCallbackResult,
  ChatdataSyncCallProgramParams,
  ChatdataSyncCallProgramResult,
  ChatdataUploadMediaParams,
  ChatdataUploadMediaResult,
} from '../../../types/index.js'

/** `chatdata/…` with the token of the corp. */
export interface CorpChatdataApi {
  /**
   * Reads the result of a call to a zone program (获取专区程序异步调用结果). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100021
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.asyncProgramResult({ jobid })
   */
  asyncProgramResult(params: ChatdataAsyncProgramResultParams, options?: RequestOptions): Promise<ChatdataAsyncProgramResultResult>
  /**
   * Calls a zone program and does not wait (异步调用专区程序). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100021
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.asyncProgramTask({ program_id, ability_id, request_data })
   */
  asyncProgramTask(params: ChatdataAsyncProgramTaskParams, options?: RequestOptions): Promise<ChatdataAsyncProgramTaskResult>
  /**
   * Tells whether the zone is in debug mode (查询专区调试模式). For third-party apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100114
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.checkDebugMode({ program_id })
   */
  checkDebugMode(params: ChatdataCheckDebugModeParams, options?: RequestOptions): Promise<ChatdataCheckDebugModeResult>
  /**
   * Ends the debug mode of the zone (关闭专区调试模式). For third-party apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100092
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.closeDebugMode({ program_id })
   */
  closeDebugMode(params: ChatdataCloseDebugModeParams, options?: RequestOptions): Promise<ChatdataCloseDebugModeResult>
  /**
   * Lists the members whose conversations are archived (获取授权存档的成员). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99846
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.getAuthUserList()
   */
  getAuthUserList(params?: ChatdataGetAuthUserListParams, options?: RequestOptions): Promise<ChatdataGetAuthUserListResult>
  /**
   * Every item of `auth_user_list`, page by page. See {@link getAuthUserList}.
   *
   * https://developer.work.weixin.qq.com/document/path/99846
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.chatdata.iterateGetAuthUserList()) console.log(item)
   */
  iterateGetAuthUserList(params?: ChatdataGetAuthUserListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ChatdataGetAuthUserListResult['auth_user_list']>[number], void, undefined>
  /**
   * Reads what the corp has authorized of its conversations (获取企业授权信息). For third-party apps, customised
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100237
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.getCorpAuthInfo()
   */
  getCorpAuthInfo(params?: ChatdataGetCorpAuthInfoParams, options?: RequestOptions): Promise<ChatdataGetCorpAuthInfoResult>
  /**
   * Tells whether sensitive information is hidden (获取隐藏敏感信息配置). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99622
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.getHideSensitiveinfoConfig({ open_userid })
   */
  getHideSensitiveinfoConfig(params: ChatdataGetHideSensitiveinfoConfigParams, options?: RequestOptions): Promise<ChatdataGetHideSensitiveinfoConfigResult>
  /**
   * Reads the log level of the zone (获取专区日志级别). Little is known about it: the types may be incomplete.
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.getLogLevel()
   */
  getLogLevel(params?: ChatdataGetLogLevelParams, options?: RequestOptions): Promise<ChatdataGetLogLevelResult>
  /**
   * Starts the debug mode of the zone (打开专区调试模式). For third-party apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100091
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.openDebugMode({ program_id, debug_token })
   */
  openDebugMode(params: ChatdataOpenDebugModeParams, options?: RequestOptions): Promise<ChatdataOpenDebugModeResult>
  /**
   * Says whether sensitive information is hidden (设置隐藏敏感信息). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99622
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.setHideSensitiveinfoConfig({ config })
   */
  setHideSensitiveinfoConfig(params: ChatdataSetHideSensitiveinfoConfigParams, options?: RequestOptions): Promise<ChatdataSetHideSensitiveinfoConfigResult>
  /**
   * Sets the log level of the zone (设置专区日志级别). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100109
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.setLogLevel({ program_id, log_level })
   */
  setLogLevel(params: ChatdataSetLogLevelParams, options?: RequestOptions): Promise<ChatdataSetLogLevelResult>
  /**
   * Sets the public key of the archive (设置公钥). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99845
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.setPublicKey({ public_key, public_key_ver })
   */
  setPublicKey(params: ChatdataSetPublicKeyParams, options?: RequestOptions): Promise<ChatdataSetPublicKeyResult>
  /**
   * Sets which zone program receives callbacks (设置接收回调的程序). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99963
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.setReceiveCallback({ program_id })
   */
  setReceiveCallback(params: ChatdataSetReceiveCallbackParams, options?: RequestOptions): Promise<ChatdataSetReceiveCallbackResult>
  /**
   * Calls a zone program and waits for its answer (同步调用专区程序). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100020
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.syncCallProgram({ program_id, ability_id, request_data })
   */
  syncCallProgram(params: ChatdataSyncCallProgramParams, options?: RequestOptions): Promise<ChatdataSyncCallProgramResult>
  /**
   * Uploads a temporary file to the zone (上传专区临时文件). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/100174
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.chatdata.uploadMedia({ type, media })
   */
  uploadMedia(params: ChatdataUploadMediaParams, options?: RequestOptions): Promise<ChatdataUploadMediaResult>
}
