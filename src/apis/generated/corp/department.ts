// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  DepartmentCreateParams,
  DepartmentCreateResult,
  DepartmentDeleteParams,
  DepartmentDeleteResult,
  DepartmentUpdateParams,
  DepartmentUpdateResult,
} from '../../../types/index.js'

/** `department/…` with the token of the corp. */
export interface CorpDepartmentApi {
  /**
   * `department/create`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90341
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: DepartmentCreateParams, options?: RequestOptions): Promise<DepartmentCreateResult>
  /**
   * `department/delete`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90343
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delete(params: DepartmentDeleteParams, options?: RequestOptions): Promise<DepartmentDeleteResult>
  /**
   * `department/update`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90342
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params: DepartmentUpdateParams, options?: RequestOptions): Promise<DepartmentUpdateResult>
}
