// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'
import type { UploadFile } from '../api/upload.js'

/** Parameters of `webhook/send`. */
export interface WebhookSendParams {
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
    mentioned_list?: readonly string[] | undefined
    mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  markdown?: {
    /** Max 4096 bytes. */
    content: string
  } | undefined
  markdown_v2?: {
    /** Max 4096 bytes. */
    content: string
  } | undefined
  image?: {
    base64: string
    md5: string
  } | undefined
  news?: {
    /** 1..8 items. */
    articles: readonly {
      /** Max 128 bytes. */
      title: string
      /** Max 512 bytes. */
      description?: string | undefined
      url: string
      picurl?: string | undefined
    }[]
  } | undefined
  file?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  template_card?: object | undefined
}

/** Answer of `webhook/send`. */
export type WebhookSendResult = ApiResult

/** Parameters of `webhook/upload_media`. */
export interface WebhookUploadMediaParams {
  type: string
  /** The file. */
  media: UploadFile
}

/** Answer of `webhook/upload_media`. */
export interface WebhookUploadMediaResult extends ApiResult {
  /** Not documented everywhere. */
  type?: string
  /** Not documented everywhere. */
  media_id?: string
  /** Not documented everywhere. */
  created_at?: string
}
