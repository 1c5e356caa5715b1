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
   * Reads the statistics of health reports (获取健康上报统计). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93676
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.health.getHealthReportStat({ date })
   */
  getHealthReportStat(params: HealthGetHealthReportStatParams, options?: RequestOptions): Promise<HealthGetHealthReportStatResult>
  /**
   * Reads the answers of a health report (获取用户健康上报答案). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93679
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.health.getReportAnswer({ jobid, date })
   */
  getReportAnswer(params: HealthGetReportAnswerParams, options?: RequestOptions): Promise<HealthGetReportAnswerResult>
  /**
   * Reads a task of health reports (获取健康上报任务详情). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93678
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.health.getReportJobInfo({ jobid, date })
   */
  getReportJobInfo(params: HealthGetReportJobInfoParams, options?: RequestOptions): Promise<HealthGetReportJobInfoResult>
  /**
   * Lists the tasks of health reports (获取健康上报任务 id). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93677
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.health.getReportJobids()
   */
  getReportJobids(params?: HealthGetReportJobidsParams, options?: RequestOptions): Promise<HealthGetReportJobidsResult>
}
