// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `security/admin_oper_log/list`. */
export interface SecurityAdminOperLogListParams {
  start_time: number
  /** Max 7 days. */
  end_time: number
  userid?: string | undefined
  oper_type?: number | undefined
  /** Max 400 items; default 400. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `security/admin_oper_log/list`. */
export interface SecurityAdminOperLogListResult extends ApiResult {
  record_list: {
    userid: string
    oper_type: number
    time: number
    detail_type: number
    detail_info?: string
    ip?: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `security/get_file_oper_record`. */
export interface SecurityGetFileOperRecordParams {
  start_time: number
  /** Max 14 days. */
  end_time: number
  /** Max 100 items. */
  userid_list?: readonly string[] | undefined
  operation?: {
    type: number
    source?: number | undefined
  } | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `security/get_file_oper_record`. */
export interface SecurityGetFileOperRecordResult extends ApiResult {
  record_list: {
    userid?: string
    external_user?: {
      /** One of 1, 2. */
      type: number
      name: string
      corp_name?: string
    }
    operation: {
      type: number
      source?: number
    }
    time: number
    file_info?: string
    file_size?: number
    file_md5?: string
    applicant_name?: string
    device_type?: number
    device_code?: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `security/get_screen_oper_record`. */
export interface SecurityGetScreenOperRecordParams {
  start_time: number
  /** Max 14 days. */
  end_time: number
  /** Max 100 items. */
  userid_list?: readonly string[] | undefined
  /** Max 100 items. */
  department_id_list?: readonly number[] | undefined
  /** One of 1, 2, 3, 4, 5, 6. */
  screen_shot_type?: number | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `security/get_screen_oper_record`. */
export interface SecurityGetScreenOperRecordResult extends ApiResult {
  record_list: {
    userid: string
    department_id: number
    screen_shot_type: number
    screen_shot_content: string
    time: number
    system?: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `security/get_server_domain_ip`. */
export type SecurityGetServerDomainIpParams = Record<string, never>

/** Answer of `security/get_server_domain_ip`. */
export interface SecurityGetServerDomainIpResult extends ApiResult {
  domain_list: {
    domain: string
    universal_domian?: string
    protocol: string
    port: number[]
    /** One of 0, 1. */
    is_necessary: number
    description: string
  }[]
  ip_list: {
    ip: string
    protocol: string
    port: number[]
    /** One of 0, 1. */
    is_necessary: number
    description: string
  }[]
}

/** Parameters of `security/member_oper_log/list`. */
export interface SecurityMemberOperLogListParams {
  start_time: number
  /** Max 7 days. */
  end_time: number
  userid?: string | undefined
  oper_type?: number | undefined
  /** Default 400. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `security/member_oper_log/list`. */
export interface SecurityMemberOperLogListResult extends ApiResult {
  record_list: {
    userid: string
    oper_type: number
    time: number
    detail_info?: string
    ip?: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `security/trustdevice/approve`. */
export interface SecurityTrustdeviceApproveParams {
  /** Max 100 items. */
  device_code_list: readonly string[]
}

/** Answer of `security/trustdevice/approve`. */
export interface SecurityTrustdeviceApproveResult extends ApiResult {
  success_list?: string[]
  fail_list?: string[]
}

/** Parameters of `security/trustdevice/delete`. */
export interface SecurityTrustdeviceDeleteParams {
  /** One of 1, 2, 3. */
  type: number
  /** Max 100 items. */
  device_code_list: readonly string[]
}

/** Answer of `security/trustdevice/delete`. */
export type SecurityTrustdeviceDeleteResult = ApiResult

/** Parameters of `security/trustdevice/get_by_user`. */
export interface SecurityTrustdeviceGetByUserParams {
  /** One of 1, 2, 3. */
  type: number
  last_login_userid: string
}

/** Answer of `security/trustdevice/get_by_user`. */
export interface SecurityTrustdeviceGetByUserResult extends ApiResult {
  device_list: {
    device_code: string
    system: string
    mac_addr?: string[]
    motherboard_uuid?: string
    harddisk_uuid?: string[]
    domain?: string
    pc_name?: string
    seq_no?: string
    last_login_time?: number
    last_login_userid?: string
    confirm_timestamp?: number
    confirm_userid?: string
    approved_userid?: string
    /** One of 0, 1, 2, 3. */
    source: number
    /** One of 1, 2, 3, 4, 5, 6. */
    status: number
  }[]
}

/** Parameters of `security/trustdevice/import`. */
export interface SecurityTrustdeviceImportParams {
  device_list: readonly {
    system: string
    mac_addr?: readonly string[] | undefined
    motherboard_uuid?: string | undefined
    harddisk_uuid?: readonly string[] | undefined
    domain?: string | undefined
    pc_name?: string | undefined
    seq_no?: string | undefined
  }[]
}

/** Answer of `security/trustdevice/import`. */
export interface SecurityTrustdeviceImportResult extends ApiResult {
  result: {
    device_index: number
    device_code?: string
    duplicated_device_code?: string
    /** One of 1, 2, 3, 4. */
    status: number
  }[]
}

/** Parameters of `security/trustdevice/list`. */
export interface SecurityTrustdeviceListParams {
  /** One of 1, 2, 3. */
  type: number
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `security/trustdevice/list`. */
export interface SecurityTrustdeviceListResult extends ApiResult {
  device_list: {
    device_code: string
    system: string
    mac_addr?: string[]
    motherboard_uuid?: string
    harddisk_uuid?: string[]
    domain?: string
    pc_name?: string
    seq_no?: string
    last_login_time?: number
    last_login_userid?: string
    confirm_timestamp?: number
    confirm_userid?: string
    approved_userid?: string
    /** One of 0, 1, 2, 3. */
    source: number
    /** One of 1, 2, 3, 4, 5, 6. */
    status: number
  }[]
  next_cursor?: string
}

/** Parameters of `security/trustdevice/reject`. */
export interface SecurityTrustdeviceRejectParams {
  /** Max 100 items. */
  device_code_list: readonly string[]
}

/** Answer of `security/trustdevice/reject`. */
export interface SecurityTrustdeviceRejectResult extends ApiResult {
  success_list?: string[]
  fail_list?: string[]
}

/** Parameters of `security/vip/batch_add_job_result`. */
export interface SecurityVipBatchAddJobResultParams {
  jobid: string
}

/** Answer of `security/vip/batch_add_job_result`. */
export interface SecurityVipBatchAddJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `security/vip/batch_del_job_result`. */
export interface SecurityVipBatchDelJobResultParams {
  jobid: string
}

/** Answer of `security/vip/batch_del_job_result`. */
export interface SecurityVipBatchDelJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `security/vip/list`. */
export interface SecurityVipListParams {
  /** Max 200; default 100. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `security/vip/list`. */
export interface SecurityVipListResult extends ApiResult {
  userid_list: string[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `security/vip/submit_batch_add_job`. */
export interface SecurityVipSubmitBatchAddJobParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `security/vip/submit_batch_add_job`. */
export interface SecurityVipSubmitBatchAddJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** Parameters of `security/vip/submit_batch_del_job`. */
export interface SecurityVipSubmitBatchDelJobParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `security/vip/submit_batch_del_job`. */
export interface SecurityVipSubmitBatchDelJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}
