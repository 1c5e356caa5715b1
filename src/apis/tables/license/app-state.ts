import type {
  ApiResult,
  GetAppLicenseInfoParams,
  GetAppLicenseInfoResult,
  GetAutoActiveStatusParams,
  GetAutoActiveStatusResult,
  SetAutoActiveStatusParams,
  SupportPolicyQueryParams,
  SupportPolicyQueryResult,
} from '../../../types/index.js'
import { integer, optional, text } from '../../rules.js'
import { flag } from './fields.js'
import { line } from './line.js'

/** The lines of `license/…` about a corp as a whole: whether licences are checked, and automatic activation. */
export const licenseAppState = {
  /**
   * Says whether licences are checked for an app at a corp, and how long its trial lasts. It is no trial of an edition.
   *
   * https://developer.work.weixin.qq.com/document/path/95844
   * @throws `WECOM_API` when the corp has not installed the app
   * @example const { license_status, trail_info } = await wecom.license.getAppLicenseInfo({ corpid, suite_id })
   */
  getAppLicenseInfo: line<GetAppLicenseInfoParams, GetAppLicenseInfoResult>({
    path: '/cgi-bin/license/get_app_license_info',
    safeToRepeat: true,
    page: 95844,
    rule: { corpid: text, suite_id: text, appid: optional(integer(0, Number.MAX_SAFE_INTEGER)) },
  }),

  /**
   * Switches automatic activation for a corp.
   *
   * https://developer.work.weixin.qq.com/document/path/95873
   * @throws `WECOM_API` with errcode 701071 when no licence was ever bought for the corp
   * @example await wecom.license.setAutoActiveStatus({ corpid, auto_active_status: 1 })
   */
  setAutoActiveStatus: line<SetAutoActiveStatusParams, ApiResult>({
    path: '/cgi-bin/license/set_auto_active_status',
    safeToRepeat: true,
    page: 95873,
    rule: { corpid: text, auto_active_status: flag },
  }),

  /**
   * Says whether automatic activation is on for a corp.
   *
   * https://developer.work.weixin.qq.com/document/path/95874
   * @throws `WECOM_API` with errcode 701071 when no licence was ever bought for the corp
   * @example const { auto_active_status } = await wecom.license.getAutoActiveStatus({ corpid })
   */
  getAutoActiveStatus: line<GetAutoActiveStatusParams, GetAutoActiveStatusResult>({
    path: '/cgi-bin/license/get_auto_active_status',
    safeToRepeat: true,
    page: 95874,
    rule: { corpid: text },
  }),

  /**
   * Said whether a corp got the discount for public welfare; a corp could be asked about once in 30 days.
   *
   * https://developer.work.weixin.qq.com/document/path/96515
   * @deprecated The discount ended on 2023-03-31 and WeCom no longer answers.
   * @throws `WECOM_API` with errcode 701112 since the discount has ended
   * @example const { query_result } = await wecom.license.supportPolicyQuery({ corpid })
   */
  supportPolicyQuery: line<SupportPolicyQueryParams, SupportPolicyQueryResult>({
    path: '/cgi-bin/license/support_policy_query',
    safeToRepeat: false,
    page: 96515,
    rule: { corpid: text },
  }),
}
