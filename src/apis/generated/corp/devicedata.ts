// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  DevicedataAddAccesscontrolRuleParams,
  DevicedataAddAccesscontrolRuleResult,
  DevicedataDelAccesscontrolRuleParams,
  DevicedataDelAccesscontrolRuleResult,
  DevicedataGetAccesscontrolDataParams,
  DevicedataGetAccesscontrolDataResult,
  DevicedataGetAccesscontrolRuleParams,
  DevicedataGetAccesscontrolRuleResult,
  DevicedataGetAuthInfoParams,
  DevicedataGetAuthInfoResult,
  DevicedataGetCheckinDataParams,
  DevicedataGetCheckinDataResult,
  DevicedataGetTemperatureDataParams,
  DevicedataGetTemperatureDataResult,
  DevicedataModAccesscontrolRuleParams,
  DevicedataModAccesscontrolRuleResult,
} from '../../../types/index.js'

/** `devicedata/…` with the token of the corp. */
export interface CorpDevicedataApi {
  /**
   * `devicedata/add_accesscontrol_rule`. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96031
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addAccesscontrolRule(params: DevicedataAddAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataAddAccesscontrolRuleResult>
  /**
   * `devicedata/del_accesscontrol_rule`. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96227
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delAccesscontrolRule(params: DevicedataDelAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataDelAccesscontrolRuleResult>
  /**
   * `devicedata/get_accesscontrol_data`.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96029
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAccesscontrolData(params: DevicedataGetAccesscontrolDataParams, options?: RequestOptions): Promise<DevicedataGetAccesscontrolDataResult>
  /**
   * `devicedata/get_accesscontrol_rule`.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96030
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAccesscontrolRule(params: DevicedataGetAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataGetAccesscontrolRuleResult>
  /**
   * `devicedata/get_auth_info`.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96097
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAuthInfo(params?: DevicedataGetAuthInfoParams, options?: RequestOptions): Promise<DevicedataGetAuthInfoResult>
  /**
   * `devicedata/get_checkin_data`.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96027
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCheckinData(params: DevicedataGetCheckinDataParams, options?: RequestOptions): Promise<DevicedataGetCheckinDataResult>
  /**
   * `devicedata/get_temperature_data`.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96028
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getTemperatureData(params: DevicedataGetTemperatureDataParams, options?: RequestOptions): Promise<DevicedataGetTemperatureDataResult>
  /**
   * `devicedata/mod_accesscontrol_rule`. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96221
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  modAccesscontrolRule(params: DevicedataModAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataModAccesscontrolRuleResult>
}
