// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ExportDepartmentParams,
  ExportDepartmentResult,
  ExportGetResultParams,
  ExportGetResultResult,
  ExportSimpleUserParams,
  ExportSimpleUserResult,
  ExportTaguserParams,
  ExportTaguserResult,
  ExportUserParams,
  ExportUserResult,
} from '../../../types/index.js'

/** `export/…` with the token of the corp. */
export interface CorpExportApi {
  /**
   * `export/department`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94952
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  department(params: ExportDepartmentParams, options?: RequestOptions): Promise<ExportDepartmentResult>
  /**
   * `export/get_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94954
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getResult(params: ExportGetResultParams, options?: RequestOptions): Promise<ExportGetResultResult>
  /**
   * `export/simple_user`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94950
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  simpleUser(params: ExportSimpleUserParams, options?: RequestOptions): Promise<ExportSimpleUserResult>
  /**
   * `export/taguser`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94953
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  taguser(params: ExportTaguserParams, options?: RequestOptions): Promise<ExportTaguserResult>
  /**
   * `export/user`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94951
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  user(params: ExportUserParams, options?: RequestOptions): Promise<ExportUserResult>
}
