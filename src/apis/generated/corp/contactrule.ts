// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ContactruleCreateParams,
  ContactruleCreateResult,
  ContactruleDeleteParams,
  ContactruleDeleteResult,
  ContactruleListParams,
  ContactruleListResult,
  ContactruleUpdateParams,
  ContactruleUpdateResult,
} from '../../../types/index.js'

/** `contactrule/…` with the token of the corp. */
export interface CorpContactruleApi {
  /**
   * Creates a rule of who sees whom (新增通讯录规则). For self-built apps. Never repeated by itself. Little is
   * known about it: the types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/101536
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.contactrule.create()
   */
  create(params?: ContactruleCreateParams, options?: RequestOptions): Promise<ContactruleCreateResult>
  /**
   * Removes a rule of who sees whom (删除通讯录规则). For self-built apps. Never repeated by itself. Little is
   * known about it: the types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/101540
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.contactrule.delete()
   */
  delete(params?: ContactruleDeleteParams, options?: RequestOptions): Promise<ContactruleDeleteResult>
  /**
   * Lists the rules of who sees whom (获取通讯录规则列表). For self-built apps. Little is known about it: the
   * types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/101537
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.contactrule.list()
   */
  list(params?: ContactruleListParams, options?: RequestOptions): Promise<ContactruleListResult>
  /**
   * Changes a rule of who sees whom (修改通讯录规则). For self-built apps. Never repeated by itself. Little is
   * known about it: the types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/101539
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.contactrule.update()
   */
  update(params?: ContactruleUpdateParams, options?: RequestOptions): Promise<ContactruleUpdateResult>
}
