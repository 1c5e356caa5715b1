// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `report/grid/add`. */
export interface ReportGridAddParams {
  /** Max 30 chars. */
  grid_name: string
  grid_parent_id: string
  grid_admin: readonly string[]
  grid_member?: readonly string[] | undefined
}

/** Answer of `report/grid/add`. */
export interface ReportGridAddResult extends ApiResult {
  grid_id: string
  invalid_userids?: string[]
}

/** Parameters of `report/grid/add_cata`. */
export interface ReportGridAddCataParams {
  /** Max 30 chars. */
  category_name: string
  level: number
  parent_category_id?: string | undefined
}

/** Answer of `report/grid/add_cata`. */
export interface ReportGridAddCataResult extends ApiResult {
  category_id: string
}

/** Parameters of `report/grid/delete`. */
export interface ReportGridDeleteParams {
  grid_id: string
}

/** Answer of `report/grid/delete`. */
export type ReportGridDeleteResult = ApiResult

/** Parameters of `report/grid/delete_cata`. */
export interface ReportGridDeleteCataParams {
  category_id: string
}

/** Answer of `report/grid/delete_cata`. */
export type ReportGridDeleteCataResult = ApiResult

/** Parameters of `report/grid/get_user_grid_info`. */
export interface ReportGridGetUserGridInfoParams {
  userid: string
}

/** Answer of `report/grid/get_user_grid_info`. */
export interface ReportGridGetUserGridInfoResult extends ApiResult {
  manage_grids: {
    grid_id: string
    grid_name: string
  }[]
  joined_grids: {
    grid_id: string
    grid_name: string
  }[]
}

/** Parameters of `report/grid/list`. */
export interface ReportGridListParams {
  grid_id?: string | undefined
}

/** Answer of `report/grid/list`. */
export interface ReportGridListResult extends ApiResult {
  grid_list: {
    grid_id: string
    grid_name: string
    grid_parent_id?: string
    grid_admin: string[]
    grid_member: string[]
  }[]
}

/** Parameters of `report/grid/list_cata`. */
export type ReportGridListCataParams = Record<string, never>

/** Answer of `report/grid/list_cata`. */
export interface ReportGridListCataResult extends ApiResult {
  cata_list?: {
    cata_id: string
    cata_name: string
    level: number
    parent_cata_id?: string
  }[]
  /** Not documented everywhere. */
  category_list?: {
    /** Not documented everywhere. */
    category_id?: string
    /** Not documented everywhere. */
    category_name?: string
    /** Not documented everywhere. */
    level?: number
    /** Not documented everywhere. */
    parent_category_id?: string
  }[]
}

/** Parameters of `report/grid/update`. */
export interface ReportGridUpdateParams {
  /** Max 30 chars. */
  grid_name: string
  grid_parent_id: string
  /** Max 20 items. */
  grid_admin: readonly string[]
  /** Max 100 items. */
  grid_member?: readonly string[] | undefined
  grid_id: string
}

/** Answer of `report/grid/update`. */
export interface ReportGridUpdateResult extends ApiResult {
  invalid_userids?: string[]
}

/** Parameters of `report/grid/update_cata`. */
export interface ReportGridUpdateCataParams {
  /** Max 30 chars. */
  category_name: string
  level: number
  parent_category_id?: string | undefined
  category_id: string
}

/** Answer of `report/grid/update_cata`. */
export type ReportGridUpdateCataResult = ApiResult

/** Parameters of `report/patrol/category_statistic`. */
export interface ReportPatrolCategoryStatisticParams {
  category_id?: string | undefined
}

/** Answer of `report/patrol/category_statistic`. */
export interface ReportPatrolCategoryStatisticResult extends ApiResult {
  dashboard_list: {
    category_id: string
    category_name: string
    category_level: number
    category_type: number
    total_case: number
    total_solved: number
  }[]
}

/** Parameters of `report/patrol/get_corp_status`. */
export interface ReportPatrolGetCorpStatusParams {
  grid_id?: string | undefined
}

/** Answer of `report/patrol/get_corp_status`. */
export interface ReportPatrolGetCorpStatusResult extends ApiResult {
  to_be_assigned: number
  processing: number
  added_today: number
  solved_today: number
  total_case: number
  total_solved: number
}

/** Parameters of `report/patrol/get_grid_info`. */
export type ReportPatrolGetGridInfoParams = Record<string, never>

/** Answer of `report/patrol/get_grid_info`. */
export interface ReportPatrolGetGridInfoResult extends ApiResult {
  grid_list: {
    grid_id: string
    grid_name: string | number
    grid_admin: string[]
  }[]
}

/** Parameters of `report/patrol/get_order_info`. */
export interface ReportPatrolGetOrderInfoParams {
  order_id: string
}

/** Answer of `report/patrol/get_order_info`. */
export interface ReportPatrolGetOrderInfoResult extends ApiResult {
  order_info: {
    order_id: string
    desc: string
    urge_type: number
    case_name: string
    grid_id: string
    grid_name: string
    create_time: number
    image_urls?: string[]
    video_media_ids?: string[]
    location?: {
      name: string
      address: string
      longitude: number
      latitude: number
    }
    processor_userids?: string[]
    process_list: {
      process_type: number
      process_desc: string
      status: number
      image_urls?: string[]
      video_media_ids?: string[]
      solve_userid?: string
      solved_time?: number
    }[]
  }
}

/** Parameters of `report/patrol/get_order_list`. */
export interface ReportPatrolGetOrderListParams {
  begin_create_time?: number | undefined
  begin_modify_time?: number | undefined
  cursor?: string | undefined
  /** Max 50; default 20 items. */
  limit?: number | undefined
}

/** Answer of `report/patrol/get_order_list`. */
export interface ReportPatrolGetOrderListResult extends ApiResult {
  order_list: {
    order_id: string
    desc: string
    urge_type: number
    case_name: string
    grid_id: string
    grid_name: string
    create_time: number
    image_urls?: string[]
    video_media_ids?: string[]
    location?: {
      name: string
      address: string
      longitude: number
      latitude: number
    }
    processor_userids?: string[]
    process_list: {
      process_type: number
      process_desc: string
      status: number
      image_urls?: string[]
      video_media_ids?: string[]
      solve_userid?: string
      solved_time?: number
    }[]
  }[]
  next_cursor?: string
}

/** Parameters of `report/patrol/get_user_status`. */
export interface ReportPatrolGetUserStatusParams {
  userid: string
}

/** Answer of `report/patrol/get_user_status`. */
export interface ReportPatrolGetUserStatusResult extends ApiResult {
  processing: number
  added_today: number
  solved_today: number
}

/** Parameters of `report/resident/category_statistic`. */
export interface ReportResidentCategoryStatisticParams {
  category_id?: string | undefined
}

/** Answer of `report/resident/category_statistic`. */
export interface ReportResidentCategoryStatisticResult extends ApiResult {
  dashboard_list: {
    category_id: string
    category_name: string
    category_level: number
    category_type: number
    total_case: number
    total_solved: number
  }[]
}

/** Parameters of `report/resident/get_corp_status`. */
export interface ReportResidentGetCorpStatusParams {
  grid_id?: string | undefined
}

/** Answer of `report/resident/get_corp_status`. */
export interface ReportResidentGetCorpStatusResult extends ApiResult {
  pending: number
  processing: number
  added_today: number
  solved_today: number
  total_case: number
  total_accepted: number
  total_solved: number
}

/** Parameters of `report/resident/get_grid_info`. */
export type ReportResidentGetGridInfoParams = Record<string, never>

/** Answer of `report/resident/get_grid_info`. */
export interface ReportResidentGetGridInfoResult extends ApiResult {
  grid_list: {
    grid_id: string
    grid_name: string
    grid_admin: string[]
  }[]
}

/** Parameters of `report/resident/get_order_info`. */
export interface ReportResidentGetOrderInfoParams {
  order_id: string
}

/** Answer of `report/resident/get_order_info`. */
export interface ReportResidentGetOrderInfoResult extends ApiResult {
  order_info: {
    order_id: string
    desc: string
    urge_type: number
    case_name: string
    grid_id: string
    grid_name: string
    create_time: number
    image_urls?: string[]
    video_media_ids?: string[]
    location?: {
      name: string
      address: string
      longitude: number
      latitude: number
    }
    processor_userids?: string[]
    process_list: {
      process_type: number
      process_desc: string
      status: number
      image_urls?: string[]
      video_media_ids?: string[]
      solve_userid?: string
      solved_time?: number
    }[]
    reporter_name: string
    reporter_mobile: string
    unionid?: string
  }
}

/** Parameters of `report/resident/get_order_list`. */
export interface ReportResidentGetOrderListParams {
  begin_create_time?: number | undefined
  begin_modify_time?: number | undefined
  cursor?: string | undefined
  /** Max 50; default 20 items. */
  limit?: number | undefined
}

/** Answer of `report/resident/get_order_list`. */
export interface ReportResidentGetOrderListResult extends ApiResult {
  order_list: {
    order_id: string
    desc: string
    urge_type: number
    case_name: string
    grid_id: string
    grid_name: string
    create_time: number
    image_urls?: string[]
    video_media_ids?: string[]
    location?: {
      name: string
      address: string
      longitude: number
      latitude: number
    }
    processor_userids?: string[]
    process_list: {
      process_type: number
      process_desc: string
      status: number
      image_urls?: string[]
      video_media_ids?: string[]
      solve_userid?: string
      solved_time?: number
    }[]
    reporter_name: string
    reporter_mobile: string
    unionid?: string
  }[]
  next_cursor?: string
}

/** Parameters of `report/resident/get_user_status`. */
export interface ReportResidentGetUserStatusParams {
  userid: string
}

/** Answer of `report/resident/get_user_status`. */
export interface ReportResidentGetUserStatusResult extends ApiResult {
  pending: number
  processing: number
  added_today: number
  solved_today: number
}

/** Parameters of `report/sitecode/get_report_answer`. */
export interface ReportSitecodeGetReportAnswerParams {
  siteid: string
  date: string
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `report/sitecode/get_report_answer`. */
export interface ReportSitecodeGetReportAnswerResult extends ApiResult {
  answers?: {
    report_time?: number
    report_values?: {
      question_id?: number
      single_choice?: number
      multi_choice?: number[]
      text?: string
      url?: string
      itinerary_card_type?: number
      high_risk_area?: string
    }[]
  }[]
  /** One of 0, 1. */
  has_more?: number
  next_cursor?: string
}

/** Parameters of `report/sitecode/get_site_report_info`. */
export interface ReportSitecodeGetSiteReportInfoParams {
  siteid: string
}

/** Answer of `report/sitecode/get_site_report_info`. */
export interface ReportSitecodeGetSiteReportInfoResult extends ApiResult {
  question_templates?: {
    question_id?: number
    question_type?: number
    title?: string
    /** One of 0, 1. */
    is_required?: number
    option_list?: {
      option_id?: number
      option_text?: string
    }[]
  }[]
}

/** Parameters of `report/sitecode/list`. */
export interface ReportSitecodeListParams {
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `report/sitecode/list`. */
export interface ReportSitecodeListResult extends ApiResult {
  site_code_infos?: {
    id?: string
    type?: string
    area?: string
    address?: string
    name?: string
    admin?: string[]
    qr_code_url?: string
  }[]
  next_cursor?: string
}
