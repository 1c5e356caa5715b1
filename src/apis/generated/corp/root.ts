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
   * `get_api_domain_ip`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92520
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getApiDomainIp(params?: GetApiDomainIpParams, options?: RequestOptions): Promise<GetApiDomainIpResult>
  /**
   * `get_jsapi_ticket`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90539
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getJsapiTicket(params?: GetJsapiTicketParams, options?: RequestOptions): Promise<GetJsapiTicketResult>
  /**
   * `get_launch_code`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94345
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getLaunchCode(params: GetLaunchCodeParams, options?: RequestOptions): Promise<GetLaunchCodeResult>
  /**
   * `getcallbackip`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91116
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getcallbackip(params?: GetcallbackipParams, options?: RequestOptions): Promise<GetcallbackipResult>
}
