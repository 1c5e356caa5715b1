// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `appchat/create`. */
export interface AppchatCreateParams {
  /** Max 32 chars. */
  chatid?: string | undefined
  /** Max 50 items. */
  name?: string | undefined
  owner?: string | undefined
  /** Max 2000 people. */
  userlist: readonly string[]
}

/** Answer of `appchat/create`. */
export interface AppchatCreateResult extends ApiResult {
  chatid: string
}

/** Parameters of `appchat/get`. */
export interface AppchatGetParams {
  chatid: string
}

/** Answer of `appchat/get`. */
export interface AppchatGetResult extends ApiResult {
  chat_info: {
    chatid: string
    name: string
    owner: string
    userlist: string[]
    /** Not documented everywhere. */
    chat_type?: number
  }
}

/** Answer of `appchat/send`. */
export type AppchatSendResult = ApiResult

/** Parameters of `appchat/update`. */
export interface AppchatUpdateParams {
  chatid: string
  /** Max 50 items. */
  name?: string | undefined
  owner?: string | undefined
  add_user_list?: readonly string[] | undefined
  del_user_list?: readonly string[] | undefined
}

/** Answer of `appchat/update`. */
export type AppchatUpdateResult = ApiResult
