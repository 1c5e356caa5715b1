// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `openhw/device/gen_id_dynamic_qrcode`. */
export interface OpenhwDeviceGenIdDynamicQrcodeParams {
  /** Not documented everywhere. */
  device_sn?: string | undefined
  /** Not documented everywhere. */
  state?: string | undefined
}

/** Answer of `openhw/device/gen_id_dynamic_qrcode`. */
export interface OpenhwDeviceGenIdDynamicQrcodeResult extends ApiResult {
  /** Not documented everywhere. */
  qrcode_content?: string
  /** Not documented everywhere. */
  expires_in?: number
}

/** Parameters of `openhw/device/gen_login_qrcode`. */
export interface OpenhwDeviceGenLoginQrcodeParams {
  /** Not documented everywhere. */
  state?: string | undefined
  /** Not documented everywhere. */
  type?: number | undefined
}

/** Answer of `openhw/device/gen_login_qrcode`. */
export interface OpenhwDeviceGenLoginQrcodeResult extends ApiResult {
  /** Not documented everywhere. */
  qrcode_content?: string
  /** Not documented everywhere. */
  expires_in?: number
}

/** Parameters of `openhw/device/get_device_detail`. */
export interface OpenhwDeviceGetDeviceDetailParams {
  device_sn: string
}

/** Answer of `openhw/device/get_device_detail`. */
export interface OpenhwDeviceGetDeviceDetailResult extends ApiResult {
  device_detail: {
    qr_code: string
    model_name?: string
    default_name?: string
    remark_name?: string
    bind_status: number
    bind_corpinfo?: {
      open_corpid: string
      corp_name: string
    }
  }
}

/** Parameters of `openhw/device/get_printer_job_list`. */
export interface OpenhwDeviceGetPrinterJobListParams {
  /** Not documented everywhere. */
  open_userid?: string | undefined
  /** Not documented everywhere. */
  status?: number | undefined
  /** Not documented everywhere. */
  cursor?: string | undefined
  /** Not documented everywhere. */
  limit?: number | undefined
  /** Not documented everywhere. */
  begin_time?: number | undefined
  /** Not documented everywhere. */
  end_time?: number | undefined
  /** Not documented everywhere. */
  jobid_list?: readonly string[] | undefined
}

/** Answer of `openhw/device/get_printer_job_list`. */
export interface OpenhwDeviceGetPrinterJobListResult extends ApiResult {
  /** Not documented everywhere. */
  printer_job_list?: {
    /** Not documented everywhere. */
    open_userid?: string
    /** Not documented everywhere. */
    createtime?: number
    /** Not documented everywhere. */
    submitted?: number
    /** Not documented everywhere. */
    state?: string
    /** Not documented everywhere. */
    status?: number
    /** Not documented everywhere. */
    errcode?: number
    /** Not documented everywhere. */
    errmsg?: string
    /** Not documented everywhere. */
    doc_name?: string
    /** Not documented everywhere. */
    doc_size?: number
    /** Not documented everywhere. */
    jobid?: string
    /** Not documented everywhere. */
    setting_list?: {
      /** Not documented everywhere. */
      key?: string
      /** Not documented everywhere. */
      value?: string[]
    }[]
  }[]
  /** Not documented everywhere. */
  next_cursor?: string
}

/** Parameters of `openhw/device/get_userinfo_by_ids`. */
export interface OpenhwDeviceGetUserinfoByIdsParams {
  user_item: readonly {
    open_userid: string
    user_type: number
  }[]
}

/** Answer of `openhw/device/get_userinfo_by_ids`. */
export interface OpenhwDeviceGetUserinfoByIdsResult extends ApiResult {
  userinfo: {
    useritems: {
      open_userid: string
      user_type: number
      user_name: string
      pass_rule?: {
        rule_list: {
          id: number
          rule: string
          effect_time: number
        }[]
      }
    }[]
  }
}

/** Parameters of `openhw/device/get_userinfo_by_page`. */
export interface OpenhwDeviceGetUserinfoByPageParams {
  only_perm_version?: boolean | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `openhw/device/get_userinfo_by_page`. */
export interface OpenhwDeviceGetUserinfoByPageResult extends ApiResult {
  perm_version: number
  userinfo: {
    useritems: {
      open_userid: string
      user_type: number
      user_name: string
      pass_rule?: {
        rule_list: {
          id: number
          rule: string
          effect_time: number
        }[]
      }
    }[]
  }
  next_cursor?: string
}

/** Parameters of `openhw/device/push_scan_file`. */
export interface OpenhwDevicePushScanFileParams {
  /** Not documented everywhere. */
  open_userid?: string | undefined
  /** Not documented everywhere. */
  filename?: string | undefined
  /** Not documented everywhere. */
  media_id?: string | undefined
  /** Not documented everywhere. */
  download_url?: string | undefined
  /** Not documented everywhere. */
  auth_code?: string | undefined
}

/** Answer of `openhw/device/push_scan_file`. */
export type OpenhwDevicePushScanFileResult = ApiResult

/** Parameters of `openhw/device/report_access_data`. */
export interface OpenhwDeviceReportAccessDataParams {
  access_data: readonly {
    open_userid: string
    user_type: number
    timestamp: number
    pass_type: number
    pass_method: number
  }[]
}

/** Answer of `openhw/device/report_access_data`. */
export interface OpenhwDeviceReportAccessDataResult extends ApiResult {
  fail_list?: {
    open_userid: string
    user_type: number
    timestamp: number
    pass_type?: number
    pass_method?: number
  }[]
}

/** Parameters of `openhw/device/report_bio_info_result`. */
export interface OpenhwDeviceReportBioInfoResultParams {
  oper_id: string
  errcode: number
  errmsg?: string | undefined
}

/** Answer of `openhw/device/report_bio_info_result`. */
export type OpenhwDeviceReportBioInfoResultResult = ApiResult

/** Parameters of `openhw/device/report_checkin_data`. */
export interface OpenhwDeviceReportCheckinDataParams {
  checkin_data: readonly {
    open_userid: string
    user_type: number
    timestamp: number
  }[]
}

/** Answer of `openhw/device/report_checkin_data`. */
export interface OpenhwDeviceReportCheckinDataResult extends ApiResult {
  fail_list?: {
    open_userid: string
    user_type: number
    timestamp: number
  }[]
}

/** Parameters of `openhw/device/report_device_status`. */
export interface OpenhwDeviceReportDeviceStatusParams {
  online_status: number
  cur_version?: string | undefined
  upgradable_version?: string | undefined
  upgradable_version_desc?: string | undefined
}

/** Answer of `openhw/device/report_device_status`. */
export type OpenhwDeviceReportDeviceStatusResult = ApiResult

/** Parameters of `openhw/device/report_firmware_upgrade_result`. */
export interface OpenhwDeviceReportFirmwareUpgradeResultParams {
  oper_id: string
  errcode: number
  errmsg?: string | undefined
  cur_version?: string | undefined
}

/** Answer of `openhw/device/report_firmware_upgrade_result`. */
export type OpenhwDeviceReportFirmwareUpgradeResultResult = ApiResult

/** Parameters of `openhw/device/report_printer_job_status`. */
export interface OpenhwDeviceReportPrinterJobStatusParams {
  /** Not documented everywhere. */
  jobid?: string | undefined
  /** Not documented everywhere. */
  status?: number | undefined
  /** Not documented everywhere. */
  errcode?: number | undefined
  /** Not documented everywhere. */
  errmsg?: string | undefined
}

/** Answer of `openhw/device/report_printer_job_status`. */
export type OpenhwDeviceReportPrinterJobStatusResult = ApiResult

/** Parameters of `openhw/device/report_remote_open_result`. */
export interface OpenhwDeviceReportRemoteOpenResultParams {
  oper_id: string
  type: string
  errcode: number
  errmsg?: string | undefined
}

/** Answer of `openhw/device/report_remote_open_result`. */
export type OpenhwDeviceReportRemoteOpenResultResult = ApiResult

/** Parameters of `openhw/device/report_temperature_data`. */
export interface OpenhwDeviceReportTemperatureDataParams {
  temperature_data: readonly {
    open_userid: string
    user_type: number
    timestamp: number
    temperature: string
    status: number
  }[]
}

/** Answer of `openhw/device/report_temperature_data`. */
export interface OpenhwDeviceReportTemperatureDataResult extends ApiResult {
  fail_list?: {
    open_userid: string
    user_type: number
    timestamp: number
    temperature?: string
    status?: number
  }[]
}

/** Parameters of `openhw/device/set_printer_job_trans_result`. */
export interface OpenhwDeviceSetPrinterJobTransResultParams {
  /** Not documented everywhere. */
  jobid?: string | undefined
  /** Not documented everywhere. */
  setting_version?: number | undefined
  /** Not documented everywhere. */
  type?: number | undefined
  /** Not documented everywhere. */
  page?: number | undefined
  /** Not documented everywhere. */
  page_size?: number | undefined
  /** Not documented everywhere. */
  media_id?: string | undefined
  /** Not documented everywhere. */
  download_url?: string | undefined
  /** Not documented everywhere. */
  errcode?: number | undefined
  /** Not documented everywhere. */
  errmsg?: string | undefined
}

/** Answer of `openhw/device/set_printer_job_trans_result`. */
export type OpenhwDeviceSetPrinterJobTransResultResult = ApiResult

/** Parameters of `openhw/get_device_secret`. */
export interface OpenhwGetDeviceSecretParams {
  auth_code: string
}

/** Answer of `openhw/get_device_secret`. */
export interface OpenhwGetDeviceSecretResult extends ApiResult {
  device_secret: string
  device_access_token: string
  expires_in: number
}

/** Parameters of `openhw/get_device_token`. */
export interface OpenhwGetDeviceTokenParams {
  device_sn: string
  device_secret: string
}

/** Answer of `openhw/get_device_token`. */
export interface OpenhwGetDeviceTokenResult extends ApiResult {
  device_access_token: string
  expires_in: number
}

/** Parameters of `openhw/get_model_token`. */
export interface OpenhwGetModelTokenParams {
  model_id?: string | undefined
  model_secret?: string | undefined
  model_ticket: string
}

/** Answer of `openhw/get_model_token`. */
export interface OpenhwGetModelTokenResult extends ApiResult {
  model_access_token: string
  expires_in: number
}

/** Parameters of `openhw/model/register_sn`. */
export interface OpenhwModelRegisterSnParams {
  device_sn: string
}

/** Answer of `openhw/model/register_sn`. */
export interface OpenhwModelRegisterSnResult extends ApiResult {
  qr_code: string
}

/** Parameters of `openhw/model/unregister_sn`. */
export interface OpenhwModelUnregisterSnParams {
  device_sn: string
}

/** Answer of `openhw/model/unregister_sn`. */
export type OpenhwModelUnregisterSnResult = ApiResult
