import type {
  GetTfaInfoResult,
  GetUserDetailResult,
  GetUserInfoResult,
  LoginCodeParams,
  UserTicketParams,
} from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

/** `auth/…`: who somebody is, for customised and self-built apps. */
export const authFamily = {
  /**
   * Says who a login code stands for. Third-party apps have `service.authGetuserinfo3rd` instead.
   *
   * https://developer.work.weixin.qq.com/document/path/98177
   * @throws `WECOM_API` with errcode 40029 when the code is used up, over or another app's
   * @example const { userid } = await corp.auth.getuserinfo({ code })
   */
  getuserinfo: endpoint<LoginCodeParams, GetUserInfoResult>({
    method: 'GET',
    path: '/cgi-bin/auth/getuserinfo',
    token: 'corp',
    safeToRepeat: false,
    page: 98177,
  }),

  /**
   * Gets what a member has consented to show.
   *
   * https://developer.work.weixin.qq.com/document/path/96443
   * @throws `WECOM_API` with errcode 84014 when the ticket is over, 84015 when it is not valid
   * @example const { avatar, mobile } = await corp.auth.getuserdetail({ user_ticket })
   */
  getuserdetail: endpoint<UserTicketParams, GetUserDetailResult>({
    method: 'POST',
    path: '/cgi-bin/auth/getuserdetail',
    token: 'corp',
    safeToRepeat: false,
    page: 96443,
  }),

  /**
   * Says for whom a second factor is asked.
   *
   * https://developer.work.weixin.qq.com/document/path/99499
   * @throws `WECOM_API` with errcode 40029 when the code is used up or over
   * @example const { userid, tfa_code } = await corp.auth.getTfaInfo({ code })
   */
  getTfaInfo: endpoint<LoginCodeParams, GetTfaInfoResult>({
    method: 'POST',
    path: '/cgi-bin/auth/get_tfa_info',
    token: 'corp',
    safeToRepeat: false,
    page: 99499,
  }),
}

export type AuthApi = Family<typeof authFamily>
