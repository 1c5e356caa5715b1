import type {
  GetUserParams,
  GetUserResult,
  ListUsersParams,
  ListUsersResult,
  SimplelistUsersResult,
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
    safe: true,
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
    safe: true,
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
    safe: true,
    page: 90336,
  }),
}

export type UserApi = Family<typeof userFamily>
