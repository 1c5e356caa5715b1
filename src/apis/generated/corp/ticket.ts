// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  TicketGetParams,
  TicketGetResult,
} from '../../../types/index.js'

/** `ticket/…` with the token of the corp. */
export interface CorpTicketApi {
  /**
   * Gets the ticket that signs for wx.agentConfig (获取应用 jsapi_ticket). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90539
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.ticket.get({ type })
   */
  get(params: TicketGetParams, options?: RequestOptions): Promise<TicketGetResult>
}
