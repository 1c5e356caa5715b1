// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  DialGetDialRecordParams,
  DialGetDialRecordResult,
} from '../../../types/index.js'

/** `dial/…` with the token of the corp. */
export interface CorpDialApi {
  /**
   * `dial/get_dial_record`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93662
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getDialRecord(params?: DialGetDialRecordParams, options?: RequestOptions): Promise<DialGetDialRecordResult>
}
