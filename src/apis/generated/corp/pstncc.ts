// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  PstnccCallParams,
  PstnccCallResult,
  PstnccGetstatesParams,
  PstnccGetstatesResult,
} from '../../../types/index.js'

/** `pstncc/…` with the token of the corp. */
export interface CorpPstnccApi {
  /**
   * `pstncc/call`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91627
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  call(params: PstnccCallParams, options?: RequestOptions): Promise<PstnccCallResult>
  /**
   * `pstncc/getstates`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91628
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getstates(params: PstnccGetstatesParams, options?: RequestOptions): Promise<PstnccGetstatesResult>
}
