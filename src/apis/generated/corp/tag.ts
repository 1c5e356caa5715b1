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
   * Adds members to a tag (增加标签成员). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90350
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.addtagusers({ tagid })
   */
  addtagusers(params: TagAddtagusersParams, options?: RequestOptions): Promise<TagAddtagusersResult>
  /**
   * Creates a tag (创建标签). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90346
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.create({ tagname })
   */
  create(params: TagCreateParams, options?: RequestOptions): Promise<TagCreateResult>
  /**
   * Removes a tag (删除标签). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.delete({ tagid })
   */
  delete(params: TagDeleteParams, options?: RequestOptions): Promise<TagDeleteResult>
  /**
   * Takes members off a tag (删除标签成员). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90351
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.deltagusers({ tagid })
   */
  deltagusers(params: TagDeltagusersParams, options?: RequestOptions): Promise<TagDeltagusersResult>
  /**
   * Lists the members of a tag (获取标签成员). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90349
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.get({ tagid })
   */
  get(params: TagGetParams, options?: RequestOptions): Promise<TagGetResult>
  /**
   * Lists the tags (获取标签列表). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90352
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.list()
   */
  list(params?: TagListParams, options?: RequestOptions): Promise<TagListResult>
  /**
   * Renames a tag (更新标签名字). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90347
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.tag.update({ tagid, tagname })
   */
  update(params: TagUpdateParams, options?: RequestOptions): Promise<TagUpdateResult>
}
