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
   * `docdata/get_auth_info`. For third-party apps. Little is known about it: the types may be
   * incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101488
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAuthInfo(params?: DocdataGetAuthInfoParams, options?: RequestOptions): Promise<DocdataGetAuthInfoResult>
  /**
   * `docdata/get_auth_user_list`. For third-party apps, customised apps, self-built apps. Little is
   * known about it: the types may be incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101681
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAuthUserList(params?: DocdataGetAuthUserListParams, options?: RequestOptions): Promise<DocdataGetAuthUserListResult>
}
