// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  IdconvertApplyToUpgradeChatidParams,
  IdconvertApplyToUpgradeChatidResult,
  IdconvertBatchExternalUseridToPendingIdParams,
  IdconvertBatchExternalUseridToPendingIdResult,
  IdconvertChatidParams,
  IdconvertChatidResult,
  IdconvertConvertTmpExternalUseridParams,
  IdconvertConvertTmpExternalUseridResult,
  IdconvertExternalTagidParams,
  IdconvertExternalTagidResult,
  IdconvertOpenKfidParams,
  IdconvertOpenKfidResult,
  IdconvertUnionidToExternalUseridParams,
  IdconvertUnionidToExternalUseridResult,
} from '../../../types/index.js'

/** `idconvert/…` with the token of the corp. */
export interface CorpIdconvertApi {
  /**
   * `idconvert/apply_to_upgrade_chatid`. For third-party apps, customised apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  applyToUpgradeChatid(params: IdconvertApplyToUpgradeChatidParams, options?: RequestOptions): Promise<IdconvertApplyToUpgradeChatidResult>
  /**
   * `idconvert/chatid`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  chatid(params: IdconvertChatidParams, options?: RequestOptions): Promise<IdconvertChatidResult>
  /**
   * `idconvert/convert_tmp_external_userid`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98729
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  convertTmpExternalUserid(params: IdconvertConvertTmpExternalUseridParams, options?: RequestOptions): Promise<IdconvertConvertTmpExternalUseridResult>
  /**
   * `idconvert/external_tagid`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95926
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  externalTagid(params: IdconvertExternalTagidParams, options?: RequestOptions): Promise<IdconvertExternalTagidResult>
  /**
   * `idconvert/open_kfid`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97064
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  openKfid(params: IdconvertOpenKfidParams, options?: RequestOptions): Promise<IdconvertOpenKfidResult>
  /**
   * `idconvert/unionid_to_external_userid`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95926
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  unionidToExternalUserid(params: IdconvertUnionidToExternalUseridParams, options?: RequestOptions): Promise<IdconvertUnionidToExternalUseridResult>
  readonly batch: {
    /**
     * `idconvert/batch/external_userid_to_pending_id`. For third-party apps, customised apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95926
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    externalUseridToPendingId(params: IdconvertBatchExternalUseridToPendingIdParams, options?: RequestOptions): Promise<IdconvertBatchExternalUseridToPendingIdResult>
  }
}
