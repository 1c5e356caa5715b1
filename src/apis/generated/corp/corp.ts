// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  CorpApplyMassCallTicketParams,
  CorpApplyMassCallTicketResult,
  CorpGetJoinQrcodeParams,
  CorpGetJoinQrcodeResult,
  CorpGetapprovaldataParams,
  CorpGetapprovaldataResult,
  CorpGetopenapprovaldataParams,
  CorpGetopenapprovaldataResult,
} from '../../../types/index.js'

/** `corp/…` with the token of the corp. */
export interface CorpCorpApi {
  /**
   * `corp/apply_mass_call_ticket`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96250
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  applyMassCallTicket(params?: CorpApplyMassCallTicketParams, options?: RequestOptions): Promise<CorpApplyMassCallTicketResult>
  /**
   * `corp/get_join_qrcode`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91714
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getJoinQrcode(params?: CorpGetJoinQrcodeParams, options?: RequestOptions): Promise<CorpGetJoinQrcodeResult>
  /**
   * `corp/getapprovaldata`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91530
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getapprovaldata(params: CorpGetapprovaldataParams, options?: RequestOptions): Promise<CorpGetapprovaldataResult>
  /**
   * `corp/getopenapprovaldata`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93798
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getopenapprovaldata(params: CorpGetopenapprovaldataParams, options?: RequestOptions): Promise<CorpGetopenapprovaldataResult>
}
