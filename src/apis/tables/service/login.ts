import type {
  GetUserDetail3rdResult,
  GetUserInfo3rdLegacyResult,
  GetUserInfo3rdResult,
  JsCode2SessionParams,
  JsCode2SessionResult,
  LoginCodeParams,
  UserTicketParams,
} from '../../../types/index.js'
import { endpoint } from '../../endpoint.js'
import { prepareJsCode } from '../js-code.js'

/** The part of `service/…` that says who somebody is, with the token of a suite. */
export const serviceLoginFamily = {
  /**
   * Says who a login code stands for. Customised apps have `auth.getuserinfo` instead.
   *
   * https://developer.work.weixin.qq.com/document/path/91121
   * @throws `WECOM_API` with errcode 40029 when the code is used up, over or another suite's, 50001 when the
   * redirect went to another domain than the trusted one
   * @example const { corpid, userid } = await suite.service.authGetuserinfo3rd({ code })
   */
  authGetuserinfo3rd: endpoint<LoginCodeParams, GetUserInfo3rdResult>({
    method: 'GET',
    path: '/cgi-bin/service/auth/getuserinfo3rd',
    token: 'suite',
    safeToRepeat: false,
    page: 91121,
  }),

  /**
   * The older form of `authGetuserinfo3rd`, still the one of the school edition; its keys begin with capitals.
   *
   * https://developer.work.weixin.qq.com/document/path/91711
   * @throws `WECOM_API` with errcode 40029 when the code is used up, over or another suite's
   * @example const { CorpId, UserId, parents } = await suite.service.getuserinfo3rd({ code })
   */
  getuserinfo3rd: endpoint<LoginCodeParams, GetUserInfo3rdLegacyResult>({
    method: 'GET',
    path: '/cgi-bin/service/getuserinfo3rd',
    token: 'suite',
    safeToRepeat: false,
    page: 91711,
  }),

  /**
   * Gets what a member has consented to show.
   *
   * https://developer.work.weixin.qq.com/document/path/91122
   * @throws `WECOM_API` with errcode 84014 when the ticket is over, 84015 when it is not valid
   * @example const { avatar } = await suite.service.authGetuserdetail3rd({ user_ticket })
   */
  authGetuserdetail3rd: endpoint<UserTicketParams, GetUserDetail3rdResult>({
    method: 'POST',
    path: '/cgi-bin/service/auth/getuserdetail3rd',
    token: 'suite',
    safeToRepeat: false,
    page: 91122,
  }),

  /**
   * The older form of `authGetuserdetail3rd`, for tickets of the older `getuserinfo3rd`.
   *
   * https://developer.work.weixin.qq.com/document/path/91156
   * @throws `WECOM_API` with errcode 84014 when the ticket is over, 84015 when it is not valid
   * @example const { avatar } = await suite.service.getuserdetail3rd({ user_ticket })
   */
  getuserdetail3rd: endpoint<UserTicketParams, GetUserDetail3rdResult>({
    method: 'POST',
    path: '/cgi-bin/service/getuserdetail3rd',
    token: 'suite',
    safeToRepeat: false,
    page: 91156,
  }),

  /**
   * Says who opened a mini program that is bound to the suite.
   *
   * https://developer.work.weixin.qq.com/document/path/92468
   * @throws `WECOM_API` with errcode 40029 when the code is used up or over
   * @example const { corpid, userid } = await suite.service.miniprogramJscode2session({ js_code })
   */
  miniprogramJscode2session: endpoint<JsCode2SessionParams, JsCode2SessionResult>({
    method: 'GET',
    path: '/cgi-bin/service/miniprogram/jscode2session',
    token: 'suite',
    safeToRepeat: false,
    page: 92468,
    prepare: prepareJsCode,
  }),
}
