// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  MediaGetJssdkParams,
  MediaGetJssdkResult,
  MediaGetParams,
  MediaGetResult,
  MediaGetUploadByUrlResultParams,
  MediaGetUploadByUrlResultResult,
  MediaUploadAttachmentParams,
  MediaUploadAttachmentResult,
  MediaUploadByUrlParams,
  MediaUploadByUrlResult,
  MediaUploadParams,
  MediaUploadResult,
  MediaUploadimgParams,
  MediaUploadimgResult,
} from '../../../types/index.js'

/** `media/…` with the token of the corp. */
export interface CorpMediaApi {
  /**
   * Downloads a temporary file (获取临时素材). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90390
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.get({ media_id })
   */
  get(params: MediaGetParams, options?: RequestOptions): Promise<MediaGetResult>
  /**
   * Downloads a recording of the JS-SDK in full quality (获取高清语音素材). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90391
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.getJssdk({ media_id })
   */
  getJssdk(params: MediaGetJssdkParams, options?: RequestOptions): Promise<MediaGetJssdkResult>
  /**
   * Tells how an upload from a URL stands (查询异步上传结果). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/96219
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.getUploadByUrlResult({ jobid })
   */
  getUploadByUrlResult(params: MediaGetUploadByUrlResultParams, options?: RequestOptions): Promise<MediaGetUploadByUrlResultResult>
  /**
   * Uploads a temporary file (上传临时素材). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90389
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.upload({ type, media })
   */
  upload(params: MediaUploadParams, options?: RequestOptions): Promise<MediaUploadResult>
  /**
   * Uploads an attachment of moments or product albums (上传附件资源). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95178
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.uploadAttachment({ media_type, attachment_type, media })
   */
  uploadAttachment(params: MediaUploadAttachmentParams, options?: RequestOptions): Promise<MediaUploadAttachmentResult>
  /**
   * Has WeCom fetch a temporary file from a URL (异步上传临时素材). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96219
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.uploadByUrl({ scene, type, url, filename, md5 })
   */
  uploadByUrl(params: MediaUploadByUrlParams, options?: RequestOptions): Promise<MediaUploadByUrlResult>
  /**
   * Uploads a picture and gets its address (上传图片). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90392
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.media.uploadimg({ media })
   */
  uploadimg(params: MediaUploadimgParams, options?: RequestOptions): Promise<MediaUploadimgResult>
}
