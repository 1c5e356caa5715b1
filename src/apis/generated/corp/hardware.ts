// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  HardwareGetHardwareCheckinDataParams,
  HardwareGetHardwareCheckinDataResult,
} from '../../../types/index.js'

/** `hardware/…` with the token of the corp. */
export interface CorpHardwareApi {
  /**
   * Reads attendance recorded by devices (获取设备打卡数据). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95176
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.hardware.getHardwareCheckinData({ starttime, endtime, useridlist })
   */
  getHardwareCheckinData(params: HardwareGetHardwareCheckinDataParams, options?: RequestOptions): Promise<HardwareGetHardwareCheckinDataResult>
}
