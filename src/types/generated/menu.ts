// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `menu/create`. */
export interface MenuCreateParams {
  agentid: number
  button: readonly {
    type?: string | undefined
    name: string
    /** Max 128 bytes. */
    key?: string | undefined
    url?: string | undefined
    appid?: string | undefined
    pagepath?: string | undefined
    sub_button?: readonly object[] | undefined
  }[]
}

/** Answer of `menu/create`. */
export type MenuCreateResult = ApiResult

/** Parameters of `menu/delete`. */
export interface MenuDeleteParams {
  agentid: number
}

/** Answer of `menu/delete`. */
export type MenuDeleteResult = ApiResult

/** Parameters of `menu/get`. */
export interface MenuGetParams {
  agentid: number
}

/** Answer of `menu/get`. */
export interface MenuGetResult extends ApiResult {
  button?: {
    type?: string
    name: string
    /** Max 128 bytes. */
    key?: string
    url?: string
    appid?: string
    pagepath?: string
    sub_button?: Record<string, unknown>[]
  }[]
}
