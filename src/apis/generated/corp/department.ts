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
   * Creates a department (创建部门). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90341
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.department.create({ name, parentid })
   */
  create(params: DepartmentCreateParams, options?: RequestOptions): Promise<DepartmentCreateResult>
  /**
   * Removes a department (删除部门). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90343
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.department.delete({ id })
   */
  delete(params: DepartmentDeleteParams, options?: RequestOptions): Promise<DepartmentDeleteResult>
  /**
   * Changes a department (更新部门). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90342
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.department.update({ id })
   */
  update(params: DepartmentUpdateParams, options?: RequestOptions): Promise<DepartmentUpdateResult>
}
