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
   * Creates a rule of attendance (创建打卡规则). For customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.addCheckinOption({ group })
   */
  addCheckinOption(params: CheckinAddCheckinOptionParams, options?: RequestOptions): Promise<CheckinAddCheckinOptionResult>
  /**
   * Adds records of attendance (添加打卡记录). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99647
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.addCheckinRecord({ records })
   */
  addCheckinRecord(params: CheckinAddCheckinRecordParams, options?: RequestOptions): Promise<CheckinAddCheckinRecordResult>
  /**
   * Adds the face of a member for attendance (录入人脸信息). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93378
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.addcheckinuserface()
   */
  addcheckinuserface(params?: CheckinAddcheckinuserfaceParams, options?: RequestOptions): Promise<CheckinAddcheckinuserfaceResult>
  /**
   * Empties a list in a rule of attendance (清空打卡规则数组元素). For customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.clearCheckinOptionArrayField({ groupid, clear_field })
   */
  clearCheckinOptionArrayField(params: CheckinClearCheckinOptionArrayFieldParams, options?: RequestOptions): Promise<CheckinClearCheckinOptionArrayFieldResult>
  /**
   * Removes a rule of attendance (删除打卡规则). For customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.delCheckinOption({ groupid })
   */
  delCheckinOption(params: CheckinDelCheckinOptionParams, options?: RequestOptions): Promise<CheckinDelCheckinOptionResult>
  /**
   * Reads the daily reports of attendance (获取打卡日报). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94206
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.getcheckinDaydata({ starttime, endtime, useridlist })
   */
  getcheckinDaydata(params: CheckinGetcheckinDaydataParams, options?: RequestOptions): Promise<CheckinGetcheckinDaydataResult>
  /**
   * Reads the monthly reports of attendance (获取打卡月报). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94207
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.getcheckinMonthdata({ starttime, endtime, useridlist })
   */
  getcheckinMonthdata(params: CheckinGetcheckinMonthdataParams, options?: RequestOptions): Promise<CheckinGetcheckinMonthdataResult>
  /**
   * Reads records of attendance (获取打卡记录). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94205
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.getcheckindata({ opencheckindatatype, starttime, endtime, useridlist })
   */
  getcheckindata(params: CheckinGetcheckindataParams, options?: RequestOptions): Promise<CheckinGetcheckindataResult>
  /**
   * Reads the rules of attendance of members (获取员工打卡规则). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94204
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.getcheckinoption({ datetime, useridlist })
   */
  getcheckinoption(params: CheckinGetcheckinoptionParams, options?: RequestOptions): Promise<CheckinGetcheckinoptionResult>
  /**
   * Reads the shifts of members (获取排班信息). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94208
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.getcheckinschedulist({ starttime, endtime, useridlist })
   */
  getcheckinschedulist(params: CheckinGetcheckinschedulistParams, options?: RequestOptions): Promise<CheckinGetcheckinschedulistResult>
  /**
   * Reads all rules of attendance (获取企业所有打卡规则). For customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99444
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.getcorpcheckinoption()
   */
  getcorpcheckinoption(params?: CheckinGetcorpcheckinoptionParams, options?: RequestOptions): Promise<CheckinGetcorpcheckinoptionResult>
  /**
   * Corrects a missing record of attendance (为打卡人员补卡). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95803
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.punchCorrection({ userid, schedule_date_time, checkin_time })
   */
  punchCorrection(params: CheckinPunchCorrectionParams, options?: RequestOptions): Promise<CheckinPunchCorrectionResult>
  /**
   * Sets the shifts of members (为打卡人员排班). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94209
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.setcheckinschedulist({ groupid, yearmonth, items })
   */
  setcheckinschedulist(params: CheckinSetcheckinschedulistParams, options?: RequestOptions): Promise<CheckinSetcheckinschedulistResult>
  /**
   * Changes a rule of attendance (修改打卡规则). For customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98767
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.checkin.updateCheckinOption({ group })
   */
  updateCheckinOption(params: CheckinUpdateCheckinOptionParams, options?: RequestOptions): Promise<CheckinUpdateCheckinOptionResult>
}
