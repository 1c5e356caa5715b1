// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `get_api_domain_ip`. */
export type GetApiDomainIpParams = Record<string, never>

/** Answer of `get_api_domain_ip`. */
export interface GetApiDomainIpResult extends ApiResult {
  ip_list: string[]
}

/** Parameters of `get_jsapi_ticket`. */
export type GetJsapiTicketParams = Record<string, never>

/** Answer of `get_jsapi_ticket`. */
export interface GetJsapiTicketResult extends ApiResult {
  ticket: string
  expires_in: number
}

/** Parameters of `get_launch_code`. */
export interface GetLaunchCodeParams {
  operator_userid: string
  single_chat: {
    userid: string
  }
}

/** Answer of `get_launch_code`. */
export interface GetLaunchCodeResult extends ApiResult {
  /** Not documented everywhere. */
  launch_code?: string
}

/** Parameters of `getcallbackip`. */
export type GetcallbackipParams = Record<string, never>

/** Answer of `getcallbackip`. */
export interface GetcallbackipResult extends ApiResult {
  ip_list: string[]
}
