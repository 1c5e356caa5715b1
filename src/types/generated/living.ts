// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `living/cancel`. */
export interface LivingCancelParams {
  livingid: string
}

/** Answer of `living/cancel`. */
export type LivingCancelResult = ApiResult

/** Parameters of `living/create`. */
export interface LivingCreateParams {
  anchor_userid: string
  /** Max 20 items. */
  theme: string
  living_start: number
  living_duration: number
  /** One of 0, 1, 2, 3, 4. */
  type?: number | undefined
  /** Max 100 items. */
  description?: string | undefined
  remind_time?: number | undefined
  activity_cover_mediaid?: string | undefined
  activity_share_mediaid?: string | undefined
  activity_detail?: {
    description?: string | undefined
    /** Max 5 items. */
    image_list?: readonly string[] | undefined
  } | undefined
  agentid?: number | undefined
}

/** Answer of `living/create`. */
export interface LivingCreateResult extends ApiResult {
  livingid: string
}

/** Parameters of `living/delete_replay_data`. */
export interface LivingDeleteReplayDataParams {
  livingid: string
}

/** Answer of `living/delete_replay_data`. */
export type LivingDeleteReplayDataResult = ApiResult

/** Parameters of `living/get_living_code`. */
export interface LivingGetLivingCodeParams {
  livingid: string
  openid: string
}

/** Answer of `living/get_living_code`. */
export interface LivingGetLivingCodeResult extends ApiResult {
  living_code: string
}

/** Parameters of `living/get_living_info`. */
export interface LivingGetLivingInfoParams {
  livingid: string
}

/** Answer of `living/get_living_info`. */
export interface LivingGetLivingInfoResult extends ApiResult {
  living_info: {
    livingid?: string
    anchor_userid: string
    main_department?: number
    theme: string
    living_start: number
    living_duration: number
    reserve_start: number
    reserve_living_duration: number
    /** One of 0, 1, 2, 3, 4. */
    type: number
    /** One of 0, 1, 2, 3, 4. */
    status: number
    /** Max 100 Chinese chars. */
    description: string
    /** One of 0, 1. */
    open_replay: number
    /** One of 0, 1, 2, 3. */
    replay_status?: number
    subscribe_count: number
    viewer_num: number
    online_count: number
    comment_num: number
    mic_num: number
    push_stream_url?: string
  }
}

/** Parameters of `living/get_living_share_info`. */
export interface LivingGetLivingShareInfoParams {
  ww_share_code: string
}

/** Answer of `living/get_living_share_info`. */
export interface LivingGetLivingShareInfoResult extends ApiResult {
  livingid: string
  viewer_userid?: string
  viewer_external_userid?: string
  invitor_userid?: string
  invitor_external_userid?: string
}

/** Parameters of `living/get_user_all_livingid`. */
export interface LivingGetUserAllLivingidParams {
  userid: string
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `living/get_user_all_livingid`. */
export interface LivingGetUserAllLivingidResult extends ApiResult {
  livingid_list: string[]
  next_cursor?: string
}

/** Parameters of `living/get_watch_stat`. */
export interface LivingGetWatchStatParams {
  livingid: string
  next_key?: string | undefined
}

/** Answer of `living/get_watch_stat`. */
export interface LivingGetWatchStatResult extends ApiResult {
  stat_info: {
    users: {
      userid: string
      watch_time: number
      /** One of 0, 1. */
      is_comment: number
      /** One of 0, 1. */
      is_mic: number
      invitor_userid?: string
      invitor_external_userid?: string
    }[]
    external_users: {
      external_userid: string
      /** One of 1, 2. */
      type: number
      name?: string
      watch_time: number
      /** One of 0, 1. */
      is_comment: number
      /** One of 0, 1. */
      is_mic: number
      invitor_userid?: string
      invitor_external_userid?: string
    }[]
  }
  /** One of 0, 1. */
  ending: number
  next_key?: string
}

/** Parameters of `living/modify`. */
export interface LivingModifyParams {
  livingid: string
  title?: string | undefined
  /** Max 60 bytes. */
  theme?: string | undefined
  living_start?: number | undefined
  living_duration?: number | undefined
  /** One of 0, 1, 2, 3, 4. */
  type?: number | undefined
  /** Max 300 bytes. */
  description?: string | undefined
  /** Default 0. */
  remind_time?: number | undefined
}

/** Answer of `living/modify`. */
export type LivingModifyResult = ApiResult
