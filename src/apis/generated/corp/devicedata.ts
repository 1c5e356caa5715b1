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
   * Creates a rule of access (添加门禁规则). Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96031
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.addAccesscontrolRule({ rule_name, device_sn_list })
   */
  addAccesscontrolRule(params: DevicedataAddAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataAddAccesscontrolRuleResult>
  /**
   * Removes a rule of access (删除门禁规则). Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96227
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.delAccesscontrolRule({ rule_id })
   */
  delAccesscontrolRule(params: DevicedataDelAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataDelAccesscontrolRuleResult>
  /**
   * Reads who passed doors (获取门禁数据).
   *
   * https://developer.work.weixin.qq.com/document/path/96029
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.getAccesscontrolData({ user_type, begin_time, end_time, data_filter_type })
   */
  getAccesscontrolData(params: DevicedataGetAccesscontrolDataParams, options?: RequestOptions): Promise<DevicedataGetAccesscontrolDataResult>
  /**
   * Reads the rules of access (获取门禁规则).
   *
   * https://developer.work.weixin.qq.com/document/path/96030
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.getAccesscontrolRule({ device_sn })
   */
  getAccesscontrolRule(params: DevicedataGetAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataGetAccesscontrolRuleResult>
  /**
   * Tells what data of devices is authorized (获取设备授权信息).
   *
   * https://developer.work.weixin.qq.com/document/path/96097
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.getAuthInfo()
   */
  getAuthInfo(params?: DevicedataGetAuthInfoParams, options?: RequestOptions): Promise<DevicedataGetAuthInfoResult>
  /**
   * Reads attendance recorded by devices (获取设备打卡数据).
   *
   * https://developer.work.weixin.qq.com/document/path/96027
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.getCheckinData({ user_type, begin_time, end_time, data_filter_type })
   */
  getCheckinData(params: DevicedataGetCheckinDataParams, options?: RequestOptions): Promise<DevicedataGetCheckinDataResult>
  /**
   * Reads temperatures measured by devices (获取设备测温数据).
   *
   * https://developer.work.weixin.qq.com/document/path/96028
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.getTemperatureData({ user_type, begin_time, end_time, data_filter_type })
   */
  getTemperatureData(params: DevicedataGetTemperatureDataParams, options?: RequestOptions): Promise<DevicedataGetTemperatureDataResult>
  /**
   * Changes a rule of access (修改门禁规则). Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96221
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.devicedata.modAccesscontrolRule({ rule_id, rule_name, device_sn_list })
   */
  modAccesscontrolRule(params: DevicedataModAccesscontrolRuleParams, options?: RequestOptions): Promise<DevicedataModAccesscontrolRuleResult>
}
