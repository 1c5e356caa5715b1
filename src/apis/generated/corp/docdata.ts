// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  DocdataGetAuthInfoParams,
  DocdataGetAuthInfoResult,
  DocdataGetAuthUserListParams,
  DocdataGetAuthUserListResult,
} from '../../../types/index.js'

/** `docdata/…` with the token of the corp. */
export interface CorpDocdataApi {
  /**
   * Tells what data of documents is authorized (获取文档数据授权信息). For third-party apps. Little is known about
   * it: the types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/101488
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.docdata.getAuthInfo()
   */
  getAuthInfo(params?: DocdataGetAuthInfoParams, options?: RequestOptions): Promise<DocdataGetAuthInfoResult>
  /**
   * Lists the members whose data of documents is authorized (获取文档数据授权成员). For third-party apps,
   * customised apps, self-built apps. Little is known about it: the types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/101681
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.docdata.getAuthUserList()
   */
  getAuthUserList(params?: DocdataGetAuthUserListParams, options?: RequestOptions): Promise<DocdataGetAuthUserListResult>
}
