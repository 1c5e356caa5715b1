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
   * `media/get`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90390
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: MediaGetParams, options?: RequestOptions): Promise<MediaGetResult>
  /**
   * `media/get/jssdk`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90391
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getJssdk(params: MediaGetJssdkParams, options?: RequestOptions): Promise<MediaGetJssdkResult>
  /**
   * `media/get_upload_by_url_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96219
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getUploadByUrlResult(params: MediaGetUploadByUrlResultParams, options?: RequestOptions): Promise<MediaGetUploadByUrlResultResult>
  /**
   * `media/upload`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90389
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  upload(params: MediaUploadParams, options?: RequestOptions): Promise<MediaUploadResult>
  /**
   * `media/upload_attachment`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95178
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  uploadAttachment(params: MediaUploadAttachmentParams, options?: RequestOptions): Promise<MediaUploadAttachmentResult>
  /**
   * `media/upload_by_url`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96219
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  uploadByUrl(params: MediaUploadByUrlParams, options?: RequestOptions): Promise<MediaUploadByUrlResult>
  /**
   * `media/uploadimg`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90392
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  uploadimg(params: MediaUploadimgParams, options?: RequestOptions): Promise<MediaUploadimgResult>
}
