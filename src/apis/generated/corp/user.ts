// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  UserBatchdeleteParams,
  UserBatchdeleteResult,
  UserCheckMemberAuthParams,
  UserCheckMemberAuthResult,
  UserConvertToOpenidParams,
  UserConvertToOpenidResult,
  UserConvertToUseridParams,
  UserConvertToUseridResult,
  UserCreateParams,
  UserCreateResult,
  UserDeleteParams,
  UserDeleteResult,
  UserGetActiveStatParams,
  UserGetActiveStatResult,
  UserGetUseridByEmailParams,
  UserGetUseridByEmailResult,
  UserGetuseridParams,
  UserGetuseridResult,
  UserGetuserinfoParams,
  UserGetuserinfoResult,
  UserListIdParams,
  UserListIdResult,
  UserListMemberAuthParams,
  UserListMemberAuthResult,
  UserListSelectedTicketUserParams,
  UserListSelectedTicketUserResult,
  UserUpdateParams,
  UserUpdateResult,
} from '../../../types/index.js'

/** `user/…` with the token of the corp. */
export interface CorpUserApi {
  /**
   * Removes several members (批量删除成员). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90335
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.batchdelete({ useridlist })
   */
  batchdelete(params: UserBatchdeleteParams, options?: RequestOptions): Promise<UserBatchdeleteResult>
  /**
   * Tells whether a member has authorized the app (查询成员是否授权). For third-party apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94514
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.checkMemberAuth({ open_userid })
   */
  checkMemberAuth(params: UserCheckMemberAuthParams, options?: RequestOptions): Promise<UserCheckMemberAuthResult>
  /**
   * Turns a userid into an openid (userid 转换为 openid). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90338
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.convertToOpenid({ userid })
   */
  convertToOpenid(params: UserConvertToOpenidParams, options?: RequestOptions): Promise<UserConvertToOpenidResult>
  /**
   * Turns an openid into a userid (openid 转换为 userid). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90338
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.convertToUserid({ openid })
   */
  convertToUserid(params: UserConvertToUseridParams, options?: RequestOptions): Promise<UserConvertToUseridResult>
  /**
   * Creates a member (创建成员). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90331
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.create({ userid, name, department })
   */
  create(params: UserCreateParams, options?: RequestOptions): Promise<UserCreateResult>
  /**
   * Removes a member (删除成员). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90334
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.delete({ userid })
   */
  delete(params: UserDeleteParams, options?: RequestOptions): Promise<UserDeleteResult>
  /**
   * Counts the active members of a day (获取企业活跃成员数). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92714
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.getActiveStat({ date })
   */
  getActiveStat(params: UserGetActiveStatParams, options?: RequestOptions): Promise<UserGetActiveStatResult>
  /**
   * Finds a member by mail address (邮箱获取 userid). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95895
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.getUseridByEmail({ email })
   */
  getUseridByEmail(params: UserGetUseridByEmailParams, options?: RequestOptions): Promise<UserGetUseridByEmailResult>
  /**
   * Finds a member by mobile number (手机号获取 userid). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91693
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.getuserid({ mobile })
   */
  getuserid(params: UserGetuseridParams, options?: RequestOptions): Promise<UserGetuseridResult>
  /**
   * Says who a login code stands for, the old way (获取访问用户身份（旧）). For third-party apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91437
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.getuserinfo()
   */
  getuserinfo(params?: UserGetuserinfoParams, options?: RequestOptions): Promise<UserGetuserinfoResult>
  /**
   * Lists the ids of members, a page at a time (获取成员 id 列表). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/96021
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.listId()
   */
  listId(params?: UserListIdParams, options?: RequestOptions): Promise<UserListIdResult>
  /**
   * Every item of `dept_user`, page by page. See {@link listId}.
   *
   * https://developer.work.weixin.qq.com/document/path/96021
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.user.iterateListId()) console.log(item)
   */
  iterateListId(params?: UserListIdParams, options?: RequestOptions): AsyncGenerator<NonNullable<UserListIdResult['dept_user']>[number], void, undefined>
  /**
   * Lists the members who have authorized the app (获取成员授权列表). For third-party apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94513
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.listMemberAuth()
   */
  listMemberAuth(params?: UserListMemberAuthParams, options?: RequestOptions): Promise<UserListMemberAuthResult>
  /**
   * Every item of `member_auth_list`, page by page. See {@link listMemberAuth}.
   *
   * https://developer.work.weixin.qq.com/document/path/94513
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.user.iterateListMemberAuth()) console.log(item)
   */
  iterateListMemberAuth(params?: UserListMemberAuthParams, options?: RequestOptions): AsyncGenerator<NonNullable<UserListMemberAuthResult['member_auth_list']>[number], void, undefined>
  /**
   * Lists the members chosen in a picker (获取选人 ticket 对应的成员). For third-party apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94894
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.listSelectedTicketUser({ selected_ticket })
   */
  listSelectedTicketUser(params: UserListSelectedTicketUserParams, options?: RequestOptions): Promise<UserListSelectedTicketUserResult>
  /**
   * Changes a member (更新成员). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90333
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.user.update({ userid })
   */
  update(params: UserUpdateParams, options?: RequestOptions): Promise<UserUpdateResult>
}
