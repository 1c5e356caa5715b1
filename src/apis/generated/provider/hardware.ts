// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  HardwareGetDeviceFeatureParams,
  HardwareGetDeviceFeatureResult,
} from '../../../types/index.js'

/** `hardware/…` with the token of the provider. */
export interface ProviderHardwareApi {
  /**
   * Reads the features devices recognise members by (获取设备打卡特征). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92739
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.hardware.getDeviceFeature({ device_sn })
   */
  getDeviceFeature(params: HardwareGetDeviceFeatureParams, options?: RequestOptions): Promise<HardwareGetDeviceFeatureResult>
}
