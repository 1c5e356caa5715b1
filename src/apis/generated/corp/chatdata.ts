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
   * `chatdata/async_program_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100021
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  asyncProgramResult(params: ChatdataAsyncProgramResultParams, options?: RequestOptions): Promise<ChatdataAsyncProgramResultResult>
  /**
   * `chatdata/async_program_task`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100021
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  asyncProgramTask(params: ChatdataAsyncProgramTaskParams, options?: RequestOptions): Promise<ChatdataAsyncProgramTaskResult>
  /**
   * `chatdata/check_debug_mode`. For third-party apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100114
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  checkDebugMode(params: ChatdataCheckDebugModeParams, options?: RequestOptions): Promise<ChatdataCheckDebugModeResult>
  /**
   * `chatdata/close_debug_mode`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100092
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  closeDebugMode(params: ChatdataCloseDebugModeParams, options?: RequestOptions): Promise<ChatdataCloseDebugModeResult>
  /**
   * `chatdata/get_auth_user_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99846
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAuthUserList(params?: ChatdataGetAuthUserListParams, options?: RequestOptions): Promise<ChatdataGetAuthUserListResult>
  /**
   * Every item of `auth_user_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetAuthUserList(params?: ChatdataGetAuthUserListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ChatdataGetAuthUserListResult['auth_user_list']>[number], void, undefined>
  /**
   * `chatdata/get_corp_auth_info`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100237
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCorpAuthInfo(params?: ChatdataGetCorpAuthInfoParams, options?: RequestOptions): Promise<ChatdataGetCorpAuthInfoResult>
  /**
   * `chatdata/get_hide_sensitiveinfo_config`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99622
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getHideSensitiveinfoConfig(params: ChatdataGetHideSensitiveinfoConfigParams, options?: RequestOptions): Promise<ChatdataGetHideSensitiveinfoConfigResult>
  /**
   * `chatdata/get_log_level`. Little is known about it: the types may be incomplete.
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getLogLevel(params?: ChatdataGetLogLevelParams, options?: RequestOptions): Promise<ChatdataGetLogLevelResult>
  /**
   * `chatdata/open_debug_mode`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100091
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  openDebugMode(params: ChatdataOpenDebugModeParams, options?: RequestOptions): Promise<ChatdataOpenDebugModeResult>
  /**
   * `chatdata/set_hide_sensitiveinfo_config`. For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99622
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setHideSensitiveinfoConfig(params: ChatdataSetHideSensitiveinfoConfigParams, options?: RequestOptions): Promise<ChatdataSetHideSensitiveinfoConfigResult>
  /**
   * `chatdata/set_log_level`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100109
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setLogLevel(params: ChatdataSetLogLevelParams, options?: RequestOptions): Promise<ChatdataSetLogLevelResult>
  /**
   * `chatdata/set_public_key`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99845
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setPublicKey(params: ChatdataSetPublicKeyParams, options?: RequestOptions): Promise<ChatdataSetPublicKeyResult>
  /**
   * `chatdata/set_receive_callback`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99963
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setReceiveCallback(params: ChatdataSetReceiveCallbackParams, options?: RequestOptions): Promise<ChatdataSetReceiveCallbackResult>
  /**
   * `chatdata/sync_call_program`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100020
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  syncCallProgram(params: ChatdataSyncCallProgramParams, options?: RequestOptions): Promise<ChatdataSyncCallProgramResult>
  /**
   * `chatdata/upload_media`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100174
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  uploadMedia(params: ChatdataUploadMediaParams, options?: RequestOptions): Promise<ChatdataUploadMediaResult>
}
