// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  HealthGetHealthReportStatParams,
  HealthGetHealthReportStatResult,
  HealthGetReportAnswerParams,
  HealthGetReportAnswerResult,
  HealthGetReportJobInfoParams,
  HealthGetReportJobInfoResult,
  HealthGetReportJobidsParams,
  HealthGetReportJobidsResult,
} from '../../../types/index.js'

/** `health/…` with the token of the corp. */
export interface CorpHealthApi {
  /**
   * `health/get_health_report_stat`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93676
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getHealthReportStat(params: HealthGetHealthReportStatParams, options?: RequestOptions): Promise<HealthGetHealthReportStatResult>
  /**
   * `health/get_report_answer`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93679
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getReportAnswer(params: HealthGetReportAnswerParams, options?: RequestOptions): Promise<HealthGetReportAnswerResult>
  /**
   * `health/get_report_job_info`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93678
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getReportJobInfo(params: HealthGetReportJobInfoParams, options?: RequestOptions): Promise<HealthGetReportJobInfoResult>
  /**
   * `health/get_report_jobids`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93677
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getReportJobids(params?: HealthGetReportJobidsParams, options?: RequestOptions): Promise<HealthGetReportJobidsResult>
}
