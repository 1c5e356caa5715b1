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
   * Asks for a ticket for very many calls (申请高频调用凭据). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96250
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corp.applyMassCallTicket()
   */
  applyMassCallTicket(params?: CorpApplyMassCallTicketParams, options?: RequestOptions): Promise<CorpApplyMassCallTicketResult>
  /**
   * Gets the QR code to join the corp (获取加入企业二维码). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91714
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corp.getJoinQrcode()
   */
  getJoinQrcode(params?: CorpGetJoinQrcodeParams, options?: RequestOptions): Promise<CorpGetJoinQrcodeResult>
  /**
   * Reads approvals, the old way (获取审批数据（旧）). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91530
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corp.getapprovaldata({ starttime, endtime })
   */
  getapprovaldata(params: CorpGetapprovaldataParams, options?: RequestOptions): Promise<CorpGetapprovaldataResult>
  /**
   * Tells how an approval of the app stands (查询自建应用审批状态). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93798
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corp.getopenapprovaldata({ thirdNo })
   */
  getopenapprovaldata(params: CorpGetopenapprovaldataParams, options?: RequestOptions): Promise<CorpGetopenapprovaldataResult>
}
