// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  TagAddtagusersParams,
  TagAddtagusersResult,
  TagCreateParams,
  TagCreateResult,
  TagDeleteParams,
  TagDeleteResult,
  TagDeltagusersParams,
  TagDeltagusersResult,
  TagGetParams,
  TagGetResult,
  TagListParams,
  TagListResult,
  TagUpdateParams,
  TagUpdateResult,
} from '../../../types/index.js'

/** `tag/…` with the token of the corp. */
export interface CorpTagApi {
  /**
   * `tag/addtagusers`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90350
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addtagusers(params: TagAddtagusersParams, options?: RequestOptions): Promise<TagAddtagusersResult>
  /**
   * `tag/create`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90346
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: TagCreateParams, options?: RequestOptions): Promise<TagCreateResult>
  /**
   * `tag/delete`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delete(params: TagDeleteParams, options?: RequestOptions): Promise<TagDeleteResult>
  /**
   * `tag/deltagusers`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90351
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  deltagusers(params: TagDeltagusersParams, options?: RequestOptions): Promise<TagDeltagusersResult>
  /**
   * `tag/get`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90349
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: TagGetParams, options?: RequestOptions): Promise<TagGetResult>
  /**
   * `tag/list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90352
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  list(params?: TagListParams, options?: RequestOptions): Promise<TagListResult>
  /**
   * `tag/update`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90347
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params: TagUpdateParams, options?: RequestOptions): Promise<TagUpdateResult>
}
