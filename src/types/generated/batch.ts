// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `batch/getresult`. */
export interface BatchGetresultParams {
  /** Max 64 bytes. */
  jobid: string
}

/** Answer of `batch/getresult`. */
export interface BatchGetresultResult extends ApiResult {
  type: string
  /** One of 1, 2, 3. */
  status: number
  total: number
  percentage: number
  result: {
    errcode?: number
    errmsg?: string
    action?: number
    userid?: string
    partyid?: number
  }[]
}

/** Parameters of `batch/invite`. */
export interface BatchInviteParams {
  /** Max 1000 items. */
  user?: readonly string[] | undefined
  /** Max 100 items. */
  party?: readonly number[] | undefined
  /** Max 100 items. */
  tag?: readonly number[] | undefined
}

/** Answer of `batch/invite`. */
export interface BatchInviteResult extends ApiResult {
  invaliduser?: string[]
  invalidparty?: number[]
  invalidtag?: number[]
}

/** Parameters of `batch/openuserid_to_userid`. */
export interface BatchOpenuseridToUseridParams {
  /** Max 1000 items. */
  open_userid_list: readonly string[]
  source_agentid: number
}

/** Answer of `batch/openuserid_to_userid`. */
export interface BatchOpenuseridToUseridResult extends ApiResult {
  /** Not documented everywhere. */
  userid_list?: {
    /** Not documented everywhere. */
    open_userid?: string
    /** Not documented everywhere. */
    userid?: string
  }[]
  /** Not documented everywhere. */
  invalid_open_userid_list?: string[]
}

/** Parameters of `batch/replaceparty`. */
export interface BatchReplacepartyParams {
  media_id: string
  callback?: {
    url: string
    token: string
    encodingaeskey: string
  } | undefined
}

/** Answer of `batch/replaceparty`. */
export interface BatchReplacepartyResult extends ApiResult {
  /** Max 64 bytes; max 64 chars. */
  jobid: string
}

/** Parameters of `batch/replaceuser`. */
export interface BatchReplaceuserParams {
  media_id: string
  /** Default true. */
  to_invite?: boolean | undefined
  callback?: {
    url: string
    token: string
    encodingaeskey: string
  } | undefined
}

/** Answer of `batch/replaceuser`. */
export interface BatchReplaceuserResult extends ApiResult {
  /** Max 64 bytes; max 64 chars. */
  jobid: string
}

/** Parameters of `batch/syncuser`. */
export interface BatchSyncuserParams {
  media_id: string
  /** Default true. */
  to_invite?: boolean | undefined
  callback?: {
    url: string
    token: string
    encodingaeskey: string
  } | undefined
}

/** Answer of `batch/syncuser`. */
export interface BatchSyncuserResult extends ApiResult {
  /** Max 64 bytes; max 64 chars. */
  jobid: string
}

/** Parameters of `batch/userid_to_openuserid`. */
export interface BatchUseridToOpenuseridParams {
  userid_list: readonly string[]
}

/** Answer of `batch/userid_to_openuserid`. */
export interface BatchUseridToOpenuseridResult extends ApiResult {
  open_userid_list: {
    userid: string
    open_userid: string
  }[]
  invalid_userid_list: string[]
}
