// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  HardwareGetDeviceFeatureParams,
  HardwareGetDeviceFeatureResult,
} from '../../../types/index.js'

/** `hardware/…` with the token of the provider. */
export interface ProviderHardwareApi {
  /**
   * `hardware/get_device_feature`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92739
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getDeviceFeature(params: HardwareGetDeviceFeatureParams, options?: RequestOptions): Promise<HardwareGetDeviceFeatureResult>
}
