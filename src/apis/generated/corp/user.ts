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
   * `user/batchdelete`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90335
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  batchdelete(params: UserBatchdeleteParams, options?: RequestOptions): Promise<UserBatchdeleteResult>
  /**
   * `user/check_member_auth`. For third-party apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94514
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  checkMemberAuth(params: UserCheckMemberAuthParams, options?: RequestOptions): Promise<UserCheckMemberAuthResult>
  /**
   * `user/convert_to_openid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90338
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  convertToOpenid(params: UserConvertToOpenidParams, options?: RequestOptions): Promise<UserConvertToOpenidResult>
  /**
   * `user/convert_to_userid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90338
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  convertToUserid(params: UserConvertToUseridParams, options?: RequestOptions): Promise<UserConvertToUseridResult>
  /**
   * `user/create`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90331
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: UserCreateParams, options?: RequestOptions): Promise<UserCreateResult>
  /**
   * `user/delete`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90334
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delete(params: UserDeleteParams, options?: RequestOptions): Promise<UserDeleteResult>
  /**
   * `user/get_active_stat`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92714
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getActiveStat(params: UserGetActiveStatParams, options?: RequestOptions): Promise<UserGetActiveStatResult>
  /**
   * `user/get_userid_by_email`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95895
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getUseridByEmail(params: UserGetUseridByEmailParams, options?: RequestOptions): Promise<UserGetUseridByEmailResult>
  /**
   * `user/getuserid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91693
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getuserid(params: UserGetuseridParams, options?: RequestOptions): Promise<UserGetuseridResult>
  /**
   * `user/getuserinfo`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91437
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getuserinfo(params?: UserGetuserinfoParams, options?: RequestOptions): Promise<UserGetuserinfoResult>
  /**
   * `user/list_id`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96021
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  listId(params?: UserListIdParams, options?: RequestOptions): Promise<UserListIdResult>
  /**
   * Every item of `dept_user`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateListId(params?: UserListIdParams, options?: RequestOptions): AsyncGenerator<NonNullable<UserListIdResult['dept_user']>[number], void, undefined>
  /**
   * `user/list_member_auth`. For third-party apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94513
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  listMemberAuth(params?: UserListMemberAuthParams, options?: RequestOptions): Promise<UserListMemberAuthResult>
  /**
   * Every item of `member_auth_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateListMemberAuth(params?: UserListMemberAuthParams, options?: RequestOptions): AsyncGenerator<NonNullable<UserListMemberAuthResult['member_auth_list']>[number], void, undefined>
  /**
   * `user/list_selected_ticket_user`. For third-party apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94894
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  listSelectedTicketUser(params: UserListSelectedTicketUserParams, options?: RequestOptions): Promise<UserListSelectedTicketUserResult>
  /**
   * `user/update`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90333
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params: UserUpdateParams, options?: RequestOptions): Promise<UserUpdateResult>
}
