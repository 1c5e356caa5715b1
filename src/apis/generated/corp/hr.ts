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
   * `hr/get_fields`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFields(params?: HrGetFieldsParams, options?: RequestOptions): Promise<HrGetFieldsResult>
  /**
   * `hr/get_staff_info`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99132
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getStaffInfo(params: HrGetStaffInfoParams, options?: RequestOptions): Promise<HrGetStaffInfoResult>
  /**
   * `hr/update_staff_info`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99133
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateStaffInfo(params: HrUpdateStaffInfoParams, options?: RequestOptions): Promise<HrUpdateStaffInfoResult>
}
