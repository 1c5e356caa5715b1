import type { ApiResult, OpenNumber } from './common.js'

/** Parameters of license/get_app_license_info. */
export interface GetAppLicenseInfoParams {
  /** A corp that has installed the app. */
  corpid: string
  suite_id: string
  /** Old suites of several apps only. */
  appid?: number | undefined
}

/** Answer of license/get_app_license_info. */
export interface GetAppLicenseInfoResult extends ApiResult {
  /** 0 licences are not checked, 1 after the trial a member needs an account. */
  license_status: OpenNumber<0 | 1>
  /**
   * The trial, 90 days from the first installation ever, in seconds since the epoch; the spelling is WeCom's.
   * Only while licences are checked; none for test corps and migrated apps.
   */
  trail_info?: { start_time: number; end_time: number }
  /** Seconds since the epoch at which members without an account begin to be refused. */
  license_check_time?: number
}

/** Parameters of license/set_auto_active_status. */
export interface SetAutoActiveStatusParams {
  /** A corp licences were once paid for. */
  corpid: string
  /** 1 unused codes are bound as members use the app, 0 only by call. */
  auto_active_status: 0 | 1
}

/** Parameters of license/get_auto_active_status. */
export interface GetAutoActiveStatusParams {
  corpid: string
}

/** Answer of license/get_auto_active_status. */
export interface GetAutoActiveStatusResult extends ApiResult {
  auto_active_status: OpenNumber<0 | 1>
}

/** Parameters of license/support_policy_query. */
export interface SupportPolicyQueryParams {
  corpid: string
}

/** Answer of license/support_policy_query. */
export interface SupportPolicyQueryResult extends ApiResult {
  /** 1 the discount applied, 0 not. */
  query_result: OpenNumber<0 | 1>
  /**
   * 701090 state of verification, 701091 industry, 701092 credit code, 701096 risk control, 701110 single school,
   * 701111 school bureau.
   */
  unsatisfied_reason?: number[]
}
