// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult, BinaryResult } from '../api/common.js'
import type { UploadFile } from '../api/upload.js'

/** Parameters of `media/get`. */
export interface MediaGetParams {
  media_id: string
}

/** Answer of `media/get`. */
export type MediaGetResult = BinaryResult

/** Parameters of `media/get/jssdk`. */
export interface MediaGetJssdkParams {
  media_id: string
}

/** Answer of `media/get/jssdk`. */
export type MediaGetJssdkResult = BinaryResult

/** Parameters of `media/get_upload_by_url_result`. */
export interface MediaGetUploadByUrlResultParams {
  /** Max 128 bytes. */
  jobid: string
}

/** Answer of `media/get_upload_by_url_result`. */
export interface MediaGetUploadByUrlResultResult extends ApiResult {
  /** One of 1, 2, 3. */
  status: number
  detail: {
    errcode: number
    errmsg?: string
    media_id?: string
    created_at?: number
  }
}

/** Answer of `media/upload`. */
export interface MediaUploadResult extends ApiResult {
  type: string
  media_id: string
  /** Digits. */
  created_at: string
}

/** Parameters of `media/upload_attachment`. */
export interface MediaUploadAttachmentParams {
  media_type: string
  attachment_type: string
  /** The file. */
  media: UploadFile
}

/** Answer of `media/upload_attachment`. */
export interface MediaUploadAttachmentResult extends ApiResult {
  type: string
  media_id: string
  created_at: number
}

/** Parameters of `media/upload_by_url`. */
export interface MediaUploadByUrlParams {
  scene: number
  /** Max 32 bytes. */
  type: string
  /** Max 1024 bytes. */
  url: string
  /** Max 128 bytes. */
  filename: string
  /** Max 32 bytes. */
  md5: string
}

/** Answer of `media/upload_by_url`. */
export interface MediaUploadByUrlResult extends ApiResult {
  jobid: string
}

/** Parameters of `media/uploadimg`. */
export interface MediaUploadimgParams {
  /** The file. */
  media: UploadFile
}

/** Answer of `media/uploadimg`. */
export interface MediaUploadimgResult extends ApiResult {
  url: string
}
