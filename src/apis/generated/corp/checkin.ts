// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  CheckinAddCheckinOptionParams,
  CheckinAddCheckinOptionResult,
  CheckinAddCheckinRecordParams,
  CheckinAddCheckinRecordResult,
  CheckinAddcheckinuserfaceParams,
  CheckinAddcheckinuserfaceResult,
  CheckinClearCheckinOptionArrayFieldParams,
  CheckinClearCheckinOptionArrayFieldResult,
  CheckinDelCheckinOptionParams,
  CheckinDelCheckinOptionResult,
  CheckinGetcheckinDaydataParams,
  CheckinGetcheckinDaydataResult,
  CheckinGetcheckinMonthdataParams,
  CheckinGetcheckinMonthdataResult,
  CheckinGetcheckindataParams,
  CheckinGetcheckindataResult,
  CheckinGetcheckinoptionParams,
  CheckinGetcheckinoptionResult,
  CheckinGetcheckinschedulistParams,
  CheckinGetcheckinschedulistResult,
  CheckinGetcorpcheckinoptionParams,
  CheckinGetcorpcheckinoptionResult,
  CheckinPunchCorrectionParams,
  CheckinPunchCorrectionResult,
  CheckinSetcheckinschedulistParams,
  CheckinSetcheckinschedulistResult,
  CheckinUpdateCheckinOptionParams,
  CheckinUpdateCheckinOptionResult,
} from '../../../types/index.js'

/** `checkin/…` with the token of the corp. */
export interface CorpCheckinApi {
  /**
   * `checkin/add_checkin_option`. For customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addCheckinOption(params: CheckinAddCheckinOptionParams, options?: RequestOptions): Promise<CheckinAddCheckinOptionResult>
  /**
   * `checkin/add_checkin_record`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99647
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addCheckinRecord(params: CheckinAddCheckinRecordParams, options?: RequestOptions): Promise<CheckinAddCheckinRecordResult>
  /**
   * `checkin/addcheckinuserface`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93378
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addcheckinuserface(params?: CheckinAddcheckinuserfaceParams, options?: RequestOptions): Promise<CheckinAddcheckinuserfaceResult>
  /**
   * `checkin/clear_checkin_option_array_field`. For customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  clearCheckinOptionArrayField(params: CheckinClearCheckinOptionArrayFieldParams, options?: RequestOptions): Promise<CheckinClearCheckinOptionArrayFieldResult>
  /**
   * `checkin/del_checkin_option`. For customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delCheckinOption(params: CheckinDelCheckinOptionParams, options?: RequestOptions): Promise<CheckinDelCheckinOptionResult>
  /**
   * `checkin/getcheckin_daydata`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94206
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcheckinDaydata(params: CheckinGetcheckinDaydataParams, options?: RequestOptions): Promise<CheckinGetcheckinDaydataResult>
  /**
   * `checkin/getcheckin_monthdata`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94207
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcheckinMonthdata(params: CheckinGetcheckinMonthdataParams, options?: RequestOptions): Promise<CheckinGetcheckinMonthdataResult>
  /**
   * `checkin/getcheckindata`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94205
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcheckindata(params: CheckinGetcheckindataParams, options?: RequestOptions): Promise<CheckinGetcheckindataResult>
  /**
   * `checkin/getcheckinoption`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94204
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcheckinoption(params: CheckinGetcheckinoptionParams, options?: RequestOptions): Promise<CheckinGetcheckinoptionResult>
  /**
   * `checkin/getcheckinschedulist`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94208
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcheckinschedulist(params: CheckinGetcheckinschedulistParams, options?: RequestOptions): Promise<CheckinGetcheckinschedulistResult>
  /**
   * `checkin/getcorpcheckinoption`. For customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99444
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcorpcheckinoption(params?: CheckinGetcorpcheckinoptionParams, options?: RequestOptions): Promise<CheckinGetcorpcheckinoptionResult>
  /**
   * `checkin/punch_correction`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95803
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  punchCorrection(params: CheckinPunchCorrectionParams, options?: RequestOptions): Promise<CheckinPunchCorrectionResult>
  /**
   * `checkin/setcheckinschedulist`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94209
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setcheckinschedulist(params: CheckinSetcheckinschedulistParams, options?: RequestOptions): Promise<CheckinSetcheckinschedulistResult>
  /**
   * `checkin/update_checkin_option`. For customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateCheckinOption(params: CheckinUpdateCheckinOptionParams, options?: RequestOptions): Promise<CheckinUpdateCheckinOptionResult>
}
