// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  MenuCreateParams,
  MenuCreateResult,
  MenuDeleteParams,
  MenuDeleteResult,
  MenuGetParams,
  MenuGetResult,
} from '../../../types/index.js'

/** `menu/…` with the token of the corp. */
export interface CorpMenuApi {
  /**
   * `menu/create`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90231
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: MenuCreateParams, options?: RequestOptions): Promise<MenuCreateResult>
  /**
   * `menu/delete`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90233
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delete(params: MenuDeleteParams, options?: RequestOptions): Promise<MenuDeleteResult>
  /**
   * `menu/get`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90232
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: MenuGetParams, options?: RequestOptions): Promise<MenuGetResult>
}
