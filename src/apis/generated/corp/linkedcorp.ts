// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  LinkedcorpAgentGetPermListParams,
  LinkedcorpAgentGetPermListResult,
  LinkedcorpDepartmentListParams,
  LinkedcorpDepartmentListResult,
  LinkedcorpMessageSendParams,
  LinkedcorpMessageSendResult,
  LinkedcorpUserGetParams,
  LinkedcorpUserGetResult,
  LinkedcorpUserListParams,
  LinkedcorpUserListResult,
  LinkedcorpUserSimplelistParams,
  LinkedcorpUserSimplelistResult,
} from '../../../types/index.js'

/** `linkedcorp/…` with the token of the corp. */
export interface CorpLinkedcorpApi {
  readonly agent: {
    /**
     * `linkedcorp/agent/get_perm_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93172
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getPermList(params?: LinkedcorpAgentGetPermListParams, options?: RequestOptions): Promise<LinkedcorpAgentGetPermListResult>
  }
  readonly department: {
    /**
     * `linkedcorp/department/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93170
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: LinkedcorpDepartmentListParams, options?: RequestOptions): Promise<LinkedcorpDepartmentListResult>
  }
  readonly message: {
    /**
     * `linkedcorp/message/send`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/90250
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    send(params: LinkedcorpMessageSendParams, options?: RequestOptions): Promise<LinkedcorpMessageSendResult>
  }
  readonly user: {
    /**
     * `linkedcorp/user/get`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93171
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: LinkedcorpUserGetParams, options?: RequestOptions): Promise<LinkedcorpUserGetResult>
    /**
     * `linkedcorp/user/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93169
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: LinkedcorpUserListParams, options?: RequestOptions): Promise<LinkedcorpUserListResult>
    /**
     * `linkedcorp/user/simplelist`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93168
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    simplelist(params: LinkedcorpUserSimplelistParams, options?: RequestOptions): Promise<LinkedcorpUserSimplelistResult>
  }
}
