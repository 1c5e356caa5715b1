// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `tag/addtagusers`. */
export interface TagAddtagusersParams {
  tagid: number
  userlist?: readonly string[] | undefined
  partylist?: readonly number[] | undefined
}

/** Answer of `tag/addtagusers`. */
export interface TagAddtagusersResult extends ApiResult {
  /** Joined by |. */
  invalidlist?: string
  invalidparty?: number[]
}

/** Parameters of `tag/create`. */
export interface TagCreateParams {
  tagid?: number | undefined
  /** Max 32 chars. */
  tagname: string
}

/** Answer of `tag/create`. */
export interface TagCreateResult extends ApiResult {
  tagid?: number
}

/** Parameters of `tag/delete`. */
export interface TagDeleteParams {
  tagid: number
}

/** Answer of `tag/delete`. */
export type TagDeleteResult = ApiResult

/** Parameters of `tag/deltagusers`. */
export interface TagDeltagusersParams {
  tagid: number
  userlist?: readonly string[] | undefined
  partylist?: readonly number[] | undefined
}

/** Answer of `tag/deltagusers`. */
export interface TagDeltagusersResult extends ApiResult {
  /** Joined by |. */
  invalidlist?: string
  invalidparty?: number[]
}

/** Parameters of `tag/get`. */
export interface TagGetParams {
  tagid: number
}

/** Answer of `tag/get`. */
export interface TagGetResult extends ApiResult {
  tagname: string
  userlist: {
    userid: string
    name?: string
    /** Not documented everywhere. */
    department?: number[]
  }[]
  partylist: number[]
}

/** Parameters of `tag/list`. */
export type TagListParams = Record<string, never>

/** Answer of `tag/list`. */
export interface TagListResult extends ApiResult {
  taglist: {
    tagid: number
    tagname: string
  }[]
}

/** Parameters of `tag/update`. */
export interface TagUpdateParams {
  tagid: number
  /** Max 32 chars. */
  tagname: string
}

/** Answer of `tag/update`. */
export type TagUpdateResult = ApiResult
