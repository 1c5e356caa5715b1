// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  DialGetDialRecordParams,
  DialGetDialRecordResult,
} from '../../../types/index.js'

/** `dial/…` with the token of the corp. */
export interface CorpDialApi {
  /**
   * Lists the calls paid by the corp (获取公费电话拨打记录). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93662
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.dial.getDialRecord()
   */
  getDialRecord(params?: DialGetDialRecordParams, options?: RequestOptions): Promise<DialGetDialRecordResult>
}
