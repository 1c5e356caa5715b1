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
     * Enables or disables a mailbox (禁用或启用邮箱账号). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95512
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.account.actEmail({ userid, publicemail_id, type })
     */
    actEmail(params: ExmailAccountActEmailParams, options?: RequestOptions): Promise<ExmailAccountActEmailResult>
  }
  readonly app: {
    /**
     * Sends a mail of the app (应用发送邮件). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97854
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.app.composeSend({ to, subject, content })
     */
    composeSend(params: ExmailAppComposeSendParams, options?: RequestOptions): Promise<ExmailAppComposeSendResult>
    /**
     * Reads the addresses of the app (查询应用邮箱账号). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97992
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.app.getEmailAlias()
     */
    getEmailAlias(params?: ExmailAppGetEmailAliasParams, options?: RequestOptions): Promise<ExmailAppGetEmailAliasResult>
    /**
     * Lists the mails the app received (获取应用收件箱). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97505
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.app.getMailList({ begin_time, end_time })
     */
    getMailList(params: ExmailAppGetMailListParams, options?: RequestOptions): Promise<ExmailAppGetMailListResult>
    /**
     * Every item of `mail_list`, page by page. See {@link getMailList}.
     *
     * https://developer.work.weixin.qq.com/document/path/97505
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.exmail.app.iterateGetMailList({ begin_time, end_time })) console.log(item)
     */
    iterateGetMailList(params: ExmailAppGetMailListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExmailAppGetMailListResult['mail_list']>[number], void, undefined>
    /**
     * Reads a mail of the app (获取邮件内容). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97982
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.app.readMail({ mail_id })
     */
    readMail(params: ExmailAppReadMailParams, options?: RequestOptions): Promise<ExmailAppReadMailResult>
    /**
     * Changes the addresses of the app (更新应用邮箱账号). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97503
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.app.updateEmailAlias({ new_email })
     */
    updateEmailAlias(params: ExmailAppUpdateEmailAliasParams, options?: RequestOptions): Promise<ExmailAppUpdateEmailAliasResult>
  }
  readonly group: {
    /**
     * Creates a mailing group (创建邮件群组). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95510
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.group.create({ groupid, groupname })
     */
    create(params: ExmailGroupCreateParams, options?: RequestOptions): Promise<ExmailGroupCreateResult>
    /**
     * Removes a mailing group (删除邮件群组). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97996
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.group.delete({ groupid })
     */
    delete(params: ExmailGroupDeleteParams, options?: RequestOptions): Promise<ExmailGroupDeleteResult>
    /**
     * Reads a mailing group (获取邮件群组详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97997
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.group.get({ groupid })
     */
    get(params: ExmailGroupGetParams, options?: RequestOptions): Promise<ExmailGroupGetResult>
    /**
     * Searches mailing groups (模糊搜索邮件群组). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97998
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.group.search({ fuzzy })
     */
    search(params: ExmailGroupSearchParams, options?: RequestOptions): Promise<ExmailGroupSearchResult>
    /**
     * Changes a mailing group (更新邮件群组). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97995
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.group.update({ groupid })
     */
    update(params: ExmailGroupUpdateParams, options?: RequestOptions): Promise<ExmailGroupUpdateResult>
  }
  readonly mail: {
    /**
     * Counts the unread mails of a member (获取邮件未读数). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.mail.getNewcount({ userid })
     */
    getNewcount(params: ExmailMailGetNewcountParams, options?: RequestOptions): Promise<ExmailMailGetNewcountResult>
  }
  readonly publicmail: {
    /**
     * Creates a shared mailbox (创建公共邮箱). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95511
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.create({ email, name })
     */
    create(params: ExmailPublicmailCreateParams, options?: RequestOptions): Promise<ExmailPublicmailCreateResult>
    /**
     * Removes a shared mailbox (删除公共邮箱). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98001
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.delete({ id })
     */
    delete(params: ExmailPublicmailDeleteParams, options?: RequestOptions): Promise<ExmailPublicmailDeleteResult>
    /**
     * Removes a client password of a shared mailbox (删除客户端专用密码). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100184
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.deleteAuthCode({ id, auth_code_id })
     */
    deleteAuthCode(params: ExmailPublicmailDeleteAuthCodeParams, options?: RequestOptions): Promise<ExmailPublicmailDeleteAuthCodeResult>
    /**
     * Reads shared mailboxes (获取公共邮箱详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98002
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.get({ id_list })
     */
    get(params: ExmailPublicmailGetParams, options?: RequestOptions): Promise<ExmailPublicmailGetResult>
    /**
     * Lists the client passwords of a shared mailbox (获取客户端专用密码列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100183
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.getAuthCodeList({ id })
     */
    getAuthCodeList(params: ExmailPublicmailGetAuthCodeListParams, options?: RequestOptions): Promise<ExmailPublicmailGetAuthCodeListResult>
    /**
     * Searches shared mailboxes (模糊搜索公共邮箱). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98003
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.search({ fuzzy })
     */
    search(params: ExmailPublicmailSearchParams, options?: RequestOptions): Promise<ExmailPublicmailSearchResult>
    /**
     * Changes a shared mailbox (更新公共邮箱). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98000
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.publicmail.update({ id })
     */
    update(params: ExmailPublicmailUpdateParams, options?: RequestOptions): Promise<ExmailPublicmailUpdateResult>
  }
  readonly useroption: {
    /**
     * Reads the settings of a mailbox (获取用户邮箱属性). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95513
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.useroption.get({ userid, type })
     */
    get(params: ExmailUseroptionGetParams, options?: RequestOptions): Promise<ExmailUseroptionGetResult>
    /**
     * Changes the settings of a mailbox (更改用户邮箱属性). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98008
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.useroption.update({ userid, option })
     */
    update(params: ExmailUseroptionUpdateParams, options?: RequestOptions): Promise<ExmailUseroptionUpdateResult>
  }
  readonly vip: {
    /**
     * Gives members advanced mail accounts (分配邮箱高级功能账号). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99320
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.vip.batchAdd({ userid_list })
     */
    batchAdd(params: ExmailVipBatchAddParams, options?: RequestOptions): Promise<ExmailVipBatchAddResult>
    /**
     * Takes advanced mail accounts from members (取消邮箱高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99321
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.vip.batchDel({ userid_list })
     */
    batchDel(params: ExmailVipBatchDelParams, options?: RequestOptions): Promise<ExmailVipBatchDelResult>
    /**
     * Lists the members with advanced mail accounts (获取邮箱高级功能账号列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99322
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.exmail.vip.list()
     */
    list(params?: ExmailVipListParams, options?: RequestOptions): Promise<ExmailVipListResult>
    /**
     * Every item of `userid_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99322
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.exmail.vip.iterateList()) console.log(item)
     */
    iterateList(params?: ExmailVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExmailVipListResult['userid_list']>[number], void, undefined>
  }
}
