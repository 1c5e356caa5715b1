// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  HrGetFieldsParams,
  HrGetFieldsResult,
  HrGetStaffInfoParams,
  HrGetStaffInfoResult,
  HrUpdateStaffInfoParams,
  HrUpdateStaffInfoResult,
} from '../../../types/index.js'

/** `hr/…` with the token of the corp. */
export interface CorpHrApi {
  /**
   * Lists the fields of the staff records (获取员工字段配置). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.hr.getFields()
   */
  getFields(params?: HrGetFieldsParams, options?: RequestOptions): Promise<HrGetFieldsResult>
  /**
   * Reads the staff record of a member (获取员工花名册信息). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99132
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.hr.getStaffInfo({ userid })
   */
  getStaffInfo(params: HrGetStaffInfoParams, options?: RequestOptions): Promise<HrGetStaffInfoResult>
  /**
   * Changes the staff record of a member (更新员工花名册信息). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99133
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.hr.updateStaffInfo({ userid })
   */
  updateStaffInfo(params: HrUpdateStaffInfoParams, options?: RequestOptions): Promise<HrUpdateStaffInfoResult>
}
