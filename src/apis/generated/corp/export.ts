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
   * Starts an export of departments (导出部门). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94952
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.export.department({ encoding_aeskey })
   */
  department(params: ExportDepartmentParams, options?: RequestOptions): Promise<ExportDepartmentResult>
  /**
   * Reads the result of an export (获取导出结果). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94954
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.export.getResult({ jobid })
   */
  getResult(params: ExportGetResultParams, options?: RequestOptions): Promise<ExportGetResultResult>
  /**
   * Starts an export of members, ids only (导出成员). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94950
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.export.simpleUser({ encoding_aeskey })
   */
  simpleUser(params: ExportSimpleUserParams, options?: RequestOptions): Promise<ExportSimpleUserResult>
  /**
   * Starts an export of the members of a tag (导出标签成员). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94953
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.export.taguser({ tagid, encoding_aeskey })
   */
  taguser(params: ExportTaguserParams, options?: RequestOptions): Promise<ExportTaguserResult>
  /**
   * Starts an export of members with their details (导出成员详情). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94951
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.export.user({ encoding_aeskey })
   */
  user(params: ExportUserParams, options?: RequestOptions): Promise<ExportUserResult>
}
