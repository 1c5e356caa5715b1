import type {
  ApiResult,
  AuthSuccParams,
  GetUserParams,
  GetUserResult,
  ListUsersParams,
  ListUsersResult,
  SimplelistUsersResult,
  TfaSuccParams,
} from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

/** `user/…`: members, as far as a third-party app may read them. */
export const userFamily = {
  /**
   * Reads one member.
   *
   * https://developer.work.weixin.qq.com/document/path/90332
   * @throws `WECOM_API` with errcode 60111 when there is no such member, 60011 when the app may not see it
   * @example const { main_department } = await corp.user.get({ userid })
   */
  get: endpoint<GetUserParams, GetUserResult>({
    method: 'GET',
    path: '/cgi-bin/user/get',
    token: 'corp',
    safeToRepeat: true,
    page: 90332,
  }),

  /**
   * Lists the members of a department in full.
   *
   * https://developer.work.weixin.qq.com/document/path/90337
   * @throws `WECOM_API` with errcode 60011 when the app may not see the department
   * @example const { userlist } = await corp.user.list({ department_id: 1 })
   */
  list: endpoint<ListUsersParams, ListUsersResult>({
    method: 'GET',
    path: '/cgi-bin/user/list',
    token: 'corp',
    safeToRepeat: true,
    page: 90337,
  }),

  /**
   * Lists the ids of the members of a department.
   *
   * https://developer.work.weixin.qq.com/document/path/90336
   * @throws `WECOM_API` with errcode 60011 when the app may not see the department
   * @example const { userlist } = await corp.user.simplelist({ department_id: 1 })
   */
  simplelist: endpoint<ListUsersParams, SimplelistUsersResult>({
    method: 'GET',
    path: '/cgi-bin/user/simplelist',
    token: 'corp',
    safeToRepeat: true,
    page: 90336,
  }),

  /**
   * Says that a member has passed the second factor.
   *
   * https://developer.work.weixin.qq.com/document/path/99500
   * @throws `WECOM_API`
   * @example await corp.user.tfaSucc({ userid, tfa_code })
   */
  tfaSucc: endpoint<TfaSuccParams, ApiResult>({
    method: 'POST',
    path: '/cgi-bin/user/tfa_succ',
    token: 'corp',
    safeToRepeat: false,
    page: 99500,
  }),

  /**
   * Says that a member has passed the verification before joining.
   *
   * https://developer.work.weixin.qq.com/document/path/90339
   * @throws `WECOM_API` with errcode 60111 when there is no such member
   * @example await corp.user.authsucc({ userid })
   */
  authsucc: endpoint<AuthSuccParams, ApiResult>({
    method: 'GET',
    path: '/cgi-bin/user/authsucc',
    token: 'corp',
    safeToRepeat: true,
    page: 90339,
  }),
}

export type UserApi = Family<typeof userFamily>
