// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  HardwareGetHardwareCheckinDataParams,
  HardwareGetHardwareCheckinDataResult,
} from '../../../types/index.js'

/** `hardware/…` with the token of the corp. */
export interface CorpHardwareApi {
  /**
   * `hardware/get_hardware_checkin_data`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95176
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getHardwareCheckinData(params: HardwareGetHardwareCheckinDataParams, options?: RequestOptions): Promise<HardwareGetHardwareCheckinDataResult>
}
