// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ExmailAccountActEmailParams,
  ExmailAccountActEmailResult,
  ExmailAppComposeSendParams,
  ExmailAppComposeSendResult,
  ExmailAppGetEmailAliasParams,
  ExmailAppGetEmailAliasResult,
  ExmailAppGetMailListParams,
  ExmailAppGetMailListResult,
  ExmailAppReadMailParams,
  ExmailAppReadMailResult,
  ExmailAppUpdateEmailAliasParams,
  ExmailAppUpdateEmailAliasResult,
  ExmailGroupCreateParams,
  ExmailGroupCreateResult,
  ExmailGroupDeleteParams,
  ExmailGroupDeleteResult,
  ExmailGroupGetParams,
  ExmailGroupGetResult,
  ExmailGroupSearchParams,
  ExmailGroupSearchResult,
  ExmailGroupUpdateParams,
  ExmailGroupUpdateResult,
  ExmailMailGetNewcountParams,
  ExmailMailGetNewcountResult,
  ExmailPublicmailCreateParams,
  ExmailPublicmailCreateResult,
  ExmailPublicmailDeleteAuthCodeParams,
  ExmailPublicmailDeleteAuthCodeResult,
  ExmailPublicmailDeleteParams,
  ExmailPublicmailDeleteResult,
  ExmailPublicmailGetAuthCodeListParams,
  ExmailPublicmailGetAuthCodeListResult,
  ExmailPublicmailGetParams,
  ExmailPublicmailGetResult,
  ExmailPublicmailSearchParams,
  ExmailPublicmailSearchResult,
  ExmailPublicmailUpdateParams,
  ExmailPublicmailUpdateResult,
  ExmailUseroptionGetParams,
  ExmailUseroptionGetResult,
  ExmailUseroptionUpdateParams,
  ExmailUseroptionUpdateResult,
  ExmailVipBatchAddParams,
  ExmailVipBatchAddResult,
  ExmailVipBatchDelParams,
  ExmailVipBatchDelResult,
  ExmailVipListParams,
  ExmailVipListResult,
} from '../../../types/index.js'

/** `exmail/…` with the token of the corp. */
export interface CorpExmailApi {
  readonly account: {
    /**
     * `exmail/account/act_email`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95512
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    actEmail(params: ExmailAccountActEmailParams, options?: RequestOptions): Promise<ExmailAccountActEmailResult>
  }
  readonly app: {
    /**
     * `exmail/app/compose_send`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97854
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    composeSend(params: ExmailAppComposeSendParams, options?: RequestOptions): Promise<ExmailAppComposeSendResult>
    /**
     * `exmail/app/get_email_alias`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97992
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getEmailAlias(params?: ExmailAppGetEmailAliasParams, options?: RequestOptions): Promise<ExmailAppGetEmailAliasResult>
    /**
     * `exmail/app/get_mail_list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97505
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getMailList(params: ExmailAppGetMailListParams, options?: RequestOptions): Promise<ExmailAppGetMailListResult>
    /**
     * Every item of `mail_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetMailList(params: ExmailAppGetMailListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExmailAppGetMailListResult['mail_list']>[number], void, undefined>
    /**
     * `exmail/app/read_mail`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97982
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    readMail(params: ExmailAppReadMailParams, options?: RequestOptions): Promise<ExmailAppReadMailResult>
    /**
     * `exmail/app/update_email_alias`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97503
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateEmailAlias(params: ExmailAppUpdateEmailAliasParams, options?: RequestOptions): Promise<ExmailAppUpdateEmailAliasResult>
  }
  readonly group: {
    /**
     * `exmail/group/create`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95510
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    create(params: ExmailGroupCreateParams, options?: RequestOptions): Promise<ExmailGroupCreateResult>
    /**
     * `exmail/group/delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97996
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: ExmailGroupDeleteParams, options?: RequestOptions): Promise<ExmailGroupDeleteResult>
    /**
     * `exmail/group/get`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97997
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExmailGroupGetParams, options?: RequestOptions): Promise<ExmailGroupGetResult>
    /**
     * `exmail/group/search`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97998
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    search(params: ExmailGroupSearchParams, options?: RequestOptions): Promise<ExmailGroupSearchResult>
    /**
     * `exmail/group/update`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97995
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: ExmailGroupUpdateParams, options?: RequestOptions): Promise<ExmailGroupUpdateResult>
  }
  readonly mail: {
    /**
     * `exmail/mail/get_newcount`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getNewcount(params: ExmailMailGetNewcountParams, options?: RequestOptions): Promise<ExmailMailGetNewcountResult>
  }
  readonly publicmail: {
    /**
     * `exmail/publicmail/create`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95511
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    create(params: ExmailPublicmailCreateParams, options?: RequestOptions): Promise<ExmailPublicmailCreateResult>
    /**
     * `exmail/publicmail/delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98001
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: ExmailPublicmailDeleteParams, options?: RequestOptions): Promise<ExmailPublicmailDeleteResult>
    /**
     * `exmail/publicmail/delete_auth_code`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100184
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteAuthCode(params: ExmailPublicmailDeleteAuthCodeParams, options?: RequestOptions): Promise<ExmailPublicmailDeleteAuthCodeResult>
    /**
     * `exmail/publicmail/get`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98002
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExmailPublicmailGetParams, options?: RequestOptions): Promise<ExmailPublicmailGetResult>
    /**
     * `exmail/publicmail/get_auth_code_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100183
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getAuthCodeList(params: ExmailPublicmailGetAuthCodeListParams, options?: RequestOptions): Promise<ExmailPublicmailGetAuthCodeListResult>
    /**
     * `exmail/publicmail/search`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98003
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    search(params: ExmailPublicmailSearchParams, options?: RequestOptions): Promise<ExmailPublicmailSearchResult>
    /**
     * `exmail/publicmail/update`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98000
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: ExmailPublicmailUpdateParams, options?: RequestOptions): Promise<ExmailPublicmailUpdateResult>
  }
  readonly useroption: {
    /**
     * `exmail/useroption/get`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95513
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExmailUseroptionGetParams, options?: RequestOptions): Promise<ExmailUseroptionGetResult>
    /**
     * `exmail/useroption/update`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98008
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: ExmailUseroptionUpdateParams, options?: RequestOptions): Promise<ExmailUseroptionUpdateResult>
  }
  readonly vip: {
    /**
     * `exmail/vip/batch_add`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99320
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchAdd(params: ExmailVipBatchAddParams, options?: RequestOptions): Promise<ExmailVipBatchAddResult>
    /**
     * `exmail/vip/batch_del`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99321
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDel(params: ExmailVipBatchDelParams, options?: RequestOptions): Promise<ExmailVipBatchDelResult>
    /**
     * `exmail/vip/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99322
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: ExmailVipListParams, options?: RequestOptions): Promise<ExmailVipListResult>
    /**
     * Every item of `userid_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: ExmailVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExmailVipListResult['userid_list']>[number], void, undefined>
  }
}
