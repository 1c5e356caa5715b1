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
   * Calls members by phone (发起语音电话). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91627
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.pstncc.call({ callee_userid })
   */
  call(params: PstnccCallParams, options?: RequestOptions): Promise<PstnccCallResult>
  /**
   * Tells whether members answered a call (获取语音电话接听状态). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91628
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.pstncc.getstates({ callee_userid, callid })
   */
  getstates(params: PstnccGetstatesParams, options?: RequestOptions): Promise<PstnccGetstatesResult>
}
