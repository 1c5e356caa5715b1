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
     * Tells whom of linked corps the app may see (获取应用的可见范围). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93172
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.linkedcorp.agent.getPermList()
     */
    getPermList(params?: LinkedcorpAgentGetPermListParams, options?: RequestOptions): Promise<LinkedcorpAgentGetPermListResult>
  }
  readonly department: {
    /**
     * Lists the departments of a linked corp (获取互联企业部门列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93170
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.linkedcorp.department.list({ department_id })
     */
    list(params: LinkedcorpDepartmentListParams, options?: RequestOptions): Promise<LinkedcorpDepartmentListResult>
  }
  readonly message: {
    /**
     * Sends a message to members of linked corps (互联企业消息推送). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/90250
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.linkedcorp.message.send({ msgtype })
     */
    send(params: LinkedcorpMessageSendParams, options?: RequestOptions): Promise<LinkedcorpMessageSendResult>
  }
  readonly user: {
    /**
     * Reads a member of a linked corp (获取互联企业成员详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93171
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.linkedcorp.user.get({ userid })
     */
    get(params: LinkedcorpUserGetParams, options?: RequestOptions): Promise<LinkedcorpUserGetResult>
    /**
     * Reads the members of a department of a linked corp (获取互联企业部门成员详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93169
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.linkedcorp.user.list({ department_id })
     */
    list(params: LinkedcorpUserListParams, options?: RequestOptions): Promise<LinkedcorpUserListResult>
    /**
     * Lists the members of a department of a linked corp (获取互联企业部门成员). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93168
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.linkedcorp.user.simplelist({ department_id })
     */
    simplelist(params: LinkedcorpUserSimplelistParams, options?: RequestOptions): Promise<LinkedcorpUserSimplelistResult>
  }
}
