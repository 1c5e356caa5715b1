// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `hr/get_fields`. */
export type HrGetFieldsParams = Record<string, never>

/** Answer of `hr/get_fields`. */
export interface HrGetFieldsResult extends ApiResult {
  group_list: {
    group_id: number
    group_name: string
    field_list: {
      fieldid: number
      field_name: string
      field_type: number
      value_type: number
      is_must: boolean
      option_list?: {
        id: number
        value: string
      }[]
    }[]
  }[]
}

/** Parameters of `hr/get_staff_info`. */
export interface HrGetStaffInfoParams {
  userid: string
  get_all?: boolean | undefined
  fieldids?: readonly {
    fieldid: number
    sub_idx?: number | undefined
  }[] | undefined
}

/** Answer of `hr/get_staff_info`. */
export interface HrGetStaffInfoResult extends ApiResult {
  fieldinfo?: {
    fieldid: number
    sub_idx?: number
    result: number
    value_type: number
    value_string?: string
    value_uint32?: number
    value_uint64?: number
    value_int32?: number
    value_int64?: number
    value_mobile?: {
      value_country_code: string
      value_mobile: string
    }
    value_file?: {
      media_id: string[]
    }
  }[]
  /** Not documented everywhere. */
  field_info?: {
    /** Not documented everywhere. */
    fieldid?: number
    /** Not documented everywhere. */
    sub_idx?: number
    /** Not documented everywhere. */
    result?: number
    /** Not documented everywhere. */
    value_type?: number
    /** Not documented everywhere. */
    value_uint32?: number
    /** Not documented everywhere. */
    value_mobile?: {
      /** Not documented everywhere. */
      value_country_code?: string
      /** Not documented everywhere. */
      value_mobile?: string
    }
    /** Not documented everywhere. */
    value_file?: {
      /** Not documented everywhere. */
      media_id?: string[]
    }
  }[]
}

/** Parameters of `hr/update_staff_info`. */
export interface HrUpdateStaffInfoParams {
  userid: string
  update_items?: readonly {
    fieldid: number
    sub_idx?: number | undefined
    value_string?: string | undefined
    value_uint32?: number | undefined
    value_uint64?: number | undefined
    value_int32?: number | undefined
    value_int64?: number | undefined
    value_mobile?: {
      value_country_code?: string | undefined
      value_mobile: string
    } | undefined
    value_file?: {
      media_id: readonly string[]
    } | undefined
  }[] | undefined
  insert_items?: readonly {
    group_type: number
    item: readonly {
      fieldid: number
      sub_idx?: number | undefined
      value_string?: string | undefined
      value_uint32?: number | undefined
      value_uint64?: number | undefined
      value_int32?: number | undefined
      value_int64?: number | undefined
      value_mobile?: {
        value_country_code: string
        value_mobile: string
      } | undefined
      value_file?: {
        media_id: readonly string[]
      } | undefined
    }[]
  }[] | undefined
  remove_items?: readonly {
    group_type: number
    sub_idx: number
  }[] | undefined
}

/** Answer of `hr/update_staff_info`. */
export interface HrUpdateStaffInfoResult extends ApiResult {
  update_results?: {
    fieldid: number
    sub_idx?: number
    result: number
  }[]
  insert_result?: {
    group_type: number
    idx?: number
    result: number
  }[]
  remove_results?: {
    group_type: number
    sub_idx: number
    result: number
  }[]
  /** Not documented everywhere. */
  insert_results?: {
    /** Not documented everywhere. */
    group_type?: number
    /** Not documented everywhere. */
    idx?: number
    /** Not documented everywhere. */
    result?: number
  }[]
}
