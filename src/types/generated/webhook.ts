// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'
import type { UploadFile } from '../api/upload.js'

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
