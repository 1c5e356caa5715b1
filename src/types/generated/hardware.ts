// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `hardware/get_device_feature`. */
export interface HardwareGetDeviceFeatureParams {
  device_sn: string
}

/** Answer of `hardware/get_device_feature`. */
export interface HardwareGetDeviceFeatureResult extends ApiResult {
  device_feature: string
}

/** Parameters of `hardware/get_hardware_checkin_data`. */
export interface HardwareGetHardwareCheckinDataParams {
  /** One of 1, 2. Default 1. */
  filter_type?: number | undefined
  starttime: number
  endtime: number
  useridlist: readonly string[]
}

/** Answer of `hardware/get_hardware_checkin_data`. */
export interface HardwareGetHardwareCheckinDataResult extends ApiResult {
  checkindata: {
    userid: string
    checkin_time: number
    device_sn: string
    device_name: string
  }[]
}
