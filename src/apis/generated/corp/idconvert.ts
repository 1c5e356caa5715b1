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
   * Asks for the upgrade of chat ids (申请升级 chat_id). For third-party apps, customised apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.idconvert.applyToUpgradeChatid({ upgrade_time })
   */
  applyToUpgradeChatid(params: IdconvertApplyToUpgradeChatidParams, options?: RequestOptions): Promise<IdconvertApplyToUpgradeChatidResult>
  /**
   * Turns old ids of customer groups into new ones (转换客户群 id). For third-party apps, customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.idconvert.chatid({ chat_id_list })
   */
  chatid(params: IdconvertChatidParams, options?: RequestOptions): Promise<IdconvertChatidResult>
  /**
   * Turns temporary external_userids into lasting ones (tmp_external_userid 转换). For third-party apps,
   * customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98729
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.idconvert.convertTmpExternalUserid({ business_type, user_type, tmp_external_userid_list })
   */
  convertTmpExternalUserid(params: IdconvertConvertTmpExternalUseridParams, options?: RequestOptions): Promise<IdconvertConvertTmpExternalUseridResult>
  /**
   * Turns ids of customer tags of the corp into those of the provider (转换客户标签 id). For third-party apps,
   * customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95926
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.idconvert.externalTagid({ external_tagid_list })
   */
  externalTagid(params: IdconvertExternalTagidParams, options?: RequestOptions): Promise<IdconvertExternalTagidResult>
  /**
   * Turns ids of customer service accounts of the corp into those of the provider (转换客服账号 id). For
   * third-party apps, customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97064
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.idconvert.openKfid({ open_kfid_list })
   */
  openKfid(params: IdconvertOpenKfidParams, options?: RequestOptions): Promise<IdconvertOpenKfidResult>
  /**
   * Turns a unionid into an external_userid or a pending id (unionid 查询 external_userid). For
   * third-party apps, customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95926
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.idconvert.unionidToExternalUserid({ unionid, openid })
   */
  unionidToExternalUserid(params: IdconvertUnionidToExternalUseridParams, options?: RequestOptions): Promise<IdconvertUnionidToExternalUseridResult>
  readonly batch: {
    /**
     * Turns external_userids into pending ids (external_userid 查询 pending_id). For third-party apps,
     * customised apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95926
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.idconvert.batch.externalUseridToPendingId({ external_userid })
     */
    externalUseridToPendingId(params: IdconvertBatchExternalUseridToPendingIdParams, options?: RequestOptions): Promise<IdconvertBatchExternalUseridToPendingIdResult>
  }
}
