// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `message/get_statistics`. */
export interface MessageGetStatisticsParams {
  time_type?: number | undefined
}

/** Answer of `message/get_statistics`. */
export interface MessageGetStatisticsResult extends ApiResult {
  statistics: {
    agentid: number
    app_name: string
    count: number
  }[]
}

/** Parameters of `message/recall`. */
export interface MessageRecallParams {
  msgid: string
}

/** Answer of `message/recall`. */
export type MessageRecallResult = ApiResult

/** Parameters of `message/update_taskcard`. */
export interface MessageUpdateTaskcardParams {
  userids: readonly string[]
  task_id: string
  agentid: number
  original_task_id?: string | undefined
  replace_name: string
}

/** Answer of `message/update_taskcard`. */
export interface MessageUpdateTaskcardResult extends ApiResult {
  invaliduser?: string[]
}

/** Answer of `message/update_template_card`. */
export interface MessageUpdateTemplateCardResult extends ApiResult {
  invaliduser?: string[]
  /** Not documented everywhere. */
  invalidparty?: string
  /** Not documented everywhere. */
  invalidtag?: string
  /** Not documented everywhere. */
  msgid?: string
  /** Not documented everywhere. */
  response_code?: string
  /** Not documented everywhere. */
  unlicenseduser?: string
}
