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

/** Parameters of `appchat/send`. */
export interface AppchatSendParams {
  chatid: string
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
    mentioned_list?: readonly string[] | undefined
    mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    title?: string | undefined
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  textcard?: {
    url: string
    /** Max 128 chars. */
    title: string
    /** Max 512 chars. */
    description: string
    btntxt?: string | undefined
  } | undefined
  news?: {
    articles: readonly {
      url: string
      title: string
      description?: string | undefined
      picurl?: string | undefined
      btntxt?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  mpnews?: {
    articles: readonly {
      url?: string | undefined
      title: string
      digest?: string | undefined
      author?: string | undefined
      content: string
      content_source_url?: string | undefined
      thumb_media_id?: string | undefined
    }[]
  } | undefined
  markdown?: {
    content: string
    mentioned_list?: readonly string[] | undefined
    mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  /** One of 0, 1. Default 0. */
  safe?: number | undefined
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
