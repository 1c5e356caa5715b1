// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  GetApiDomainIpParams,
  GetApiDomainIpResult,
  GetJsapiTicketParams,
  GetJsapiTicketResult,
  GetLaunchCodeParams,
  GetLaunchCodeResult,
  GetcallbackipParams,
  GetcallbackipResult,
} from '../../../types/index.js'

/** `` with the token of the corp. */
export interface CorpBaseApi {
  /**
   * Lists the addresses of WeCom's API (获取企业微信接口 IP 段). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92520
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.base.getApiDomainIp()
   */
  getApiDomainIp(params?: GetApiDomainIpParams, options?: RequestOptions): Promise<GetApiDomainIpResult>
  /**
   * Gets the ticket that signs for wx.config (获取企业 jsapi_ticket). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90539
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.base.getJsapiTicket()
   */
  getJsapiTicket(params?: GetJsapiTicketParams, options?: RequestOptions): Promise<GetJsapiTicketResult>
  /**
   * Gets a code to open a chat with somebody (获取 launch_code). For self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94345
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.base.getLaunchCode({ operator_userid, single_chat })
   */
  getLaunchCode(params: GetLaunchCodeParams, options?: RequestOptions): Promise<GetLaunchCodeResult>
  /**
   * Lists the addresses callbacks come from (获取企业微信回调 IP 段). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91116
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.base.getcallbackip()
   */
  getcallbackip(params?: GetcallbackipParams, options?: RequestOptions): Promise<GetcallbackipResult>
}
