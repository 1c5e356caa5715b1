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
   * Sets the menu of the app (创建应用菜单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90231
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.menu.create({ agentid, button })
   */
  create(params: MenuCreateParams, options?: RequestOptions): Promise<MenuCreateResult>
  /**
   * Removes the menu of the app (删除应用菜单). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90233
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.menu.delete({ agentid })
   */
  delete(params: MenuDeleteParams, options?: RequestOptions): Promise<MenuDeleteResult>
  /**
   * Reads the menu of the app (获取应用菜单). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90232
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.menu.get({ agentid })
   */
  get(params: MenuGetParams, options?: RequestOptions): Promise<MenuGetResult>
}
