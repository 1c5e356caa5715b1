// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `advanced_feature/get_apply_id_list`. */
export interface AdvancedFeatureGetApplyIdListParams {
  /** One of 1, 2, 3, 4. */
  business_type: number
  /** Not documented everywhere. */
  userid?: string | undefined
  /** One of 0, 1, 2. Default 0. */
  req_type?: number | undefined
  cursor?: string | undefined
  /** Max 200; default 100. */
  limit?: number | undefined
}

/** Answer of `advanced_feature/get_apply_id_list`. */
export interface AdvancedFeatureGetApplyIdListResult extends ApiResult {
  apply_id_list: string[]
  next_cursor?: string
  has_more: boolean
}

/** Parameters of `advanced_feature/get_approval_info`. */
export interface AdvancedFeatureGetApprovalInfoParams {
  apply_id: string
}

/** Answer of `advanced_feature/get_approval_info`. */
export interface AdvancedFeatureGetApprovalInfoResult extends ApiResult {
  approval_info: {
    business_type: number
    apply_id: string
    approval_id: string
    approval_type: number
    approval_status: number
    approval_url: string
    applicant: string
    request_reason: string
    create_time: number
  }
}

/** Parameters of `advanced_feature/set_approval_detail`. */
export interface AdvancedFeatureSetApprovalDetailParams {
  apply_id: string
  approval_id: string
  /** One of 1, 2, 3, 101. */
  approval_status: number
  approval_url: string
  process_list: {
    node_list: readonly {
      node_apv_status?: number | undefined
      node_apv_rel: number
      /** Max 100 items. */
      current_approvers?: readonly string[] | undefined
      /** Max 100 items. */
      completed_approvers?: readonly string[] | undefined
      apv_update_time: number
      /** Not documented everywhere. */
      node_status?: number | undefined
    }[]
  }
}

/** Answer of `advanced_feature/set_approval_detail`. */
export type AdvancedFeatureSetApprovalDetailResult = ApiResult
