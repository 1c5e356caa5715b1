// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `service/add_device`. */
export interface ServiceAddDeviceParams {
  model_id: string
  device_sn: string
  remark_name?: string | undefined
}

/** Answer of `service/add_device`. */
export interface ServiceAddDeviceResult extends ApiResult {
  device_info?: {
    model_id?: string
    device_id?: number
    device_sn?: string
    secret_no?: string
    qr_code?: string
    create_time?: number
  }
}

/** Parameters of `service/batch/getresult`. */
export interface ServiceBatchGetresultParams {
  /** Max 64 bytes. */
  jobid: string
}

/** Answer of `service/batch/getresult`. */
export interface ServiceBatchGetresultResult extends ApiResult {
  type: string
  /** One of 1, 2, 3. */
  status: number
  result: {
    contact_id_translate?: {
      url: string
    }
  }
}

/** Parameters of `service/contact/batchsearch`. */
export interface ServiceContactBatchsearchParams {
  auth_corpid: string
  query_request_list?: readonly {
    query_word: string
    /** One of 1, 2, 0. */
    query_type?: number | undefined
    query_range?: number | undefined
    /** One of 1, 2. */
    full_match_field?: number | undefined
    cursor?: string | undefined
    /** Default 50. */
    limit?: number | undefined
  }[] | undefined
  agentid?: number | undefined
}

/** Answer of `service/contact/batchsearch`. */
export interface ServiceContactBatchsearchResult extends ApiResult {
  query_result_list: {
    query_request: {
      query_word: string
      query_type?: number
      query_range?: number
      full_match_field?: number
      cursor?: string
      limit?: number
    }
    query_result: {
      user?: {
        userid?: string[]
        open_userid?: string[]
      }
      party?: {
        department_id?: number[]
      }
      dismiss_user?: {
        userid?: string[]
        open_userid?: string[]
      }
    }
    is_last: boolean
    next_cursor?: string
  }[]
}

/** Parameters of `service/contact/id_translate`. */
export interface ServiceContactIdTranslateParams {
  auth_corpid: string
  /** Max 20 items. */
  media_id_list: readonly string[]
  output_file_name?: string | undefined
  output_file_format?: string | undefined
}

/** Answer of `service/contact/id_translate`. */
export interface ServiceContactIdTranslateResult extends ApiResult {
  /** Max 64 bytes. */
  jobid: string
}

/** Parameters of `service/contact/search`. */
export interface ServiceContactSearchParams {
  auth_corpid: string
  query_word: string
  /** One of 1, 2, 0. */
  query_type?: number | undefined
  /** One of 0, 1. */
  query_range?: number | undefined
  /** One of 1, 2. */
  full_match_field?: number | undefined
  cursor?: string | undefined
  /** Default 50. */
  limit?: number | undefined
  agentid?: number | undefined
}

/** Answer of `service/contact/search`. */
export interface ServiceContactSearchResult extends ApiResult {
  query_result: {
    user?: {
      userid?: string[]
      open_userid?: string[]
    }
    party?: {
      department_id?: number[]
    }
    dismiss_user?: {
      userid?: string[]
      open_userid?: string[]
    }
  }
  is_last: boolean
  next_cursor?: string
}

/** Parameters of `service/contact/sort`. */
export interface ServiceContactSortParams {
  auth_corpid: string
  sort_options?: readonly {
    /** One of 0, 1. */
    sort_field: number
    /** One of 0, 1. */
    sort_type: number
  }[] | undefined
  /** Max 1000 items. */
  useridlist: readonly string[]
}

/** Answer of `service/contact/sort`. */
export interface ServiceContactSortResult extends ApiResult {
  useridlist?: string[]
}

/** Parameters of `service/corpid_to_opencorpid`. */
export interface ServiceCorpidToOpencorpidParams {
  corpid: string
}

/** Answer of `service/corpid_to_opencorpid`. */
export interface ServiceCorpidToOpencorpidResult extends ApiResult {
  open_corpid: string
}

/** Parameters of `service/customer_acquisition/get_bill_list`. */
export interface ServiceCustomerAcquisitionGetBillListParams {
  auth_corpid: string
  begin_time: number
  end_time: number
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `service/customer_acquisition/get_bill_list`. */
export type ServiceCustomerAcquisitionGetBillListResult = ApiResult

/** Parameters of `service/del_device`. */
export interface ServiceDelDeviceParams {
  device_sn: string
}

/** Answer of `service/del_device`. */
export type ServiceDelDeviceResult = ApiResult

/** Parameters of `service/externalcontact/finish_external_userid_migration`. */
export interface ServiceExternalcontactFinishExternalUseridMigrationParams {
  corpid: string
}

/** Answer of `service/externalcontact/finish_external_userid_migration`. */
export type ServiceExternalcontactFinishExternalUseridMigrationResult = ApiResult

/** Parameters of `service/externalcontact/unionid_to_external_userid_3rd`. */
export interface ServiceExternalcontactUnionidToExternalUserid3rdParams {
  unionid: string
  openid: string
  corpid?: string | undefined
}

/** Answer of `service/externalcontact/unionid_to_external_userid_3rd`. */
export interface ServiceExternalcontactUnionidToExternalUserid3rdResult extends ApiResult {
  external_userid_info: {
    corpid: string
    external_userid: string
  }[]
}

/** Parameters of `service/fetch_device_log`. */
export interface ServiceFetchDeviceLogParams {
  device_sn: string
  hint?: string | undefined
}

/** Answer of `service/fetch_device_log`. */
export type ServiceFetchDeviceLogResult = ApiResult

/** Parameters of `service/finish_openid_migration`. */
export interface ServiceFinishOpenidMigrationParams {
  corpid: string
  openid_type: readonly number[]
  agentid?: number | undefined
}

/** Answer of `service/finish_openid_migration`. */
export type ServiceFinishOpenidMigrationResult = ApiResult

/** Parameters of `service/get_device_auth_info`. */
export interface ServiceGetDeviceAuthInfoParams {
  device_sn: string
}

/** Answer of `service/get_device_auth_info`. */
export interface ServiceGetDeviceAuthInfoResult extends ApiResult {
  auth_corp_info?: {
    corpid?: string
    corp_name?: string
  }
  device_info?: {
    model_id?: string
    remark_name?: string
  }
}

/** Parameters of `service/list_device`. */
export interface ServiceListDeviceParams {
  offset?: number | undefined
  limit?: number | undefined
}

/** Answer of `service/list_device`. */
export interface ServiceListDeviceResult extends ApiResult {
  device_list?: {
    model_id?: string
    device_sn?: string
  }[]
}

/** Parameters of `service/reset_secret_no`. */
export interface ServiceResetSecretNoParams {
  device_sn: string
}

/** Answer of `service/reset_secret_no`. */
export type ServiceResetSecretNoResult = ApiResult

/** Parameters of `service/school/getuserinfo3rd`. */
export interface ServiceSchoolGetuserinfo3rdParams {
  code: string
}

/** Answer of `service/school/getuserinfo3rd`. */
export type ServiceSchoolGetuserinfo3rdResult = ApiResult

/** Parameters of `service/set_printer_support_state`. */
export interface ServiceSetPrinterSupportStateParams {
  device_sn: string
  not_supported_printer: boolean
}

/** Answer of `service/set_printer_support_state`. */
export type ServiceSetPrinterSupportStateResult = ApiResult
