import type {
  ApiResult,
  GetAdminListParams,
  GetAdminListResult,
  GetAppQrcodeParams,
  GetAppQrcodeResult,
  GetAuthInfoParams,
  GetAuthInfoResult,
  GetPermanentCodeParams,
  GetPermanentCodeResult,
  GetPermanentCodeV2Result,
  GetPreAuthCodeResult,
  NoParams,
  SetSessionInfoParams,
} from '../../../types/index.js'
import type { Family } from '../../bind-family.js'
import { endpoint } from '../../endpoint.js'
import { serviceLoginFamily } from './login.js'

/** The part of `service/…` about authorisation, with the token of a suite. */
const authorisation = {
  /**
   * Gets the code an install link of a third-party app is made with.
   *
   * https://developer.work.weixin.qq.com/document/path/90601
   * @throws `WECOM_API`
   * @example const { pre_auth_code } = await suite.service.getPreAuthCode()
   */
  getPreAuthCode: endpoint<NoParams, GetPreAuthCodeResult>({
    method: 'GET',
    path: '/cgi-bin/service/get_pre_auth_code',
    token: 'suite',
    safeToRepeat: true,
    page: 90601,
  }),

  /**
   * Says whether the installation a pre_auth_code leads to is a test.
   *
   * https://developer.work.weixin.qq.com/document/path/90602
   * @throws `WECOM_API`
   * @example await suite.service.setSessionInfo({ pre_auth_code, session_info: { auth_type: 1 } })
   */
  setSessionInfo: endpoint<SetSessionInfoParams, ApiResult>({
    method: 'POST',
    path: '/cgi-bin/service/set_session_info',
    token: 'suite',
    safeToRepeat: true,
    page: 90602,
  }),

  /**
   * Exchanges the temporary code of an installation, once, with everything known about it in the answer (v1).
   *
   * https://developer.work.weixin.qq.com/document/path/90603
   * @throws `WECOM_API` with errcode 40078 when the code is used up or over
   * @example const { permanent_code } = await suite.service.getPermanentCode({ auth_code })
   */
  getPermanentCode: endpoint<GetPermanentCodeParams, GetPermanentCodeResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_permanent_code',
    token: 'suite',
    safeToRepeat: false,
    page: 90603,
  }),

  /**
   * Exchanges the temporary code of an installation, once; quicker than v1, without token and app in the answer.
   *
   * https://developer.work.weixin.qq.com/document/path/100776
   * @throws `WECOM_API` with errcode 40078 when the code is used up or over
   * @example const { permanent_code, auth_corp_info } = await suite.service.getPermanentCodeV2({ auth_code })
   */
  getPermanentCodeV2: endpoint<GetPermanentCodeParams, GetPermanentCodeV2Result>({
    method: 'POST',
    path: '/cgi-bin/service/v2/get_permanent_code',
    token: 'suite',
    safeToRepeat: false,
    page: 100776,
  }),

  /**
   * Gets what a corp has authorised (v1).
   *
   * https://developer.work.weixin.qq.com/document/path/90604
   * @throws `WECOM_API` with errcode 40084 when the permanent code is no longer the newest
   * @example const { auth_info } = await suite.service.getAuthInfo({ auth_corpid, permanent_code })
   */
  getAuthInfo: endpoint<GetAuthInfoParams, GetAuthInfoResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_auth_info',
    token: 'suite',
    safeToRepeat: true,
    page: 90604,
  }),

  /**
   * Gets what a corp has authorised; quicker than v1, without `corp_wxqrcode`.
   *
   * https://developer.work.weixin.qq.com/document/path/100795
   * @throws `WECOM_API` with errcode 40084 when the permanent code is no longer the newest
   * @example const { auth_info } = await suite.service.getAuthInfoV2({ auth_corpid, permanent_code })
   */
  getAuthInfoV2: endpoint<GetAuthInfoParams, GetAuthInfoResult>({
    method: 'POST',
    path: '/cgi-bin/service/v2/get_auth_info',
    token: 'suite',
    safeToRepeat: true,
    page: 100795,
  }),

  /**
   * Lists the admins of the app in a corp.
   *
   * https://developer.work.weixin.qq.com/document/path/90606
   * @throws `WECOM_API`
   * @example const { admin } = await suite.service.getAdminList({ auth_corpid, agentid })
   */
  getAdminList: endpoint<GetAdminListParams, GetAdminListResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_admin_list',
    token: 'suite',
    safeToRepeat: true,
    page: 90606,
  }),

  /**
   * Gets the QR code a live app is installed by, as a picture or as its address.
   *
   * https://developer.work.weixin.qq.com/document/path/95430
   * @throws `WECOM_API`
   * @example const picture = await suite.service.getAppQrcode({ suite_id, style: 3 })
   */
  getAppQrcode: endpoint<GetAppQrcodeParams, GetAppQrcodeResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_app_qrcode',
    token: 'suite',
    safeToRepeat: true,
    page: 95430,
    responseType: 'binary',
  }),
}

// Named table by table: a type made by spreading loses its documentation in the published declarations.
type ServiceSuiteTable = typeof authorisation & typeof serviceLoginFamily

/** `service/…` with the token of a suite. */
export const serviceSuiteFamily: ServiceSuiteTable = { ...serviceLoginFamily, ...authorisation }

export type ServiceSuiteApi = Family<ServiceSuiteTable>
