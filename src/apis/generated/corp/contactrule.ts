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
   * `contactrule/create`. For self-built apps. Never repeated by itself. Little is known about it: the
   * types may be incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101536
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params?: ContactruleCreateParams, options?: RequestOptions): Promise<ContactruleCreateResult>
  /**
   * `contactrule/delete`. For self-built apps. Never repeated by itself. Little is known about it: the
   * types may be incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101540
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delete(params?: ContactruleDeleteParams, options?: RequestOptions): Promise<ContactruleDeleteResult>
  /**
   * `contactrule/list`. For self-built apps. Little is known about it: the types may be incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101537
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  list(params?: ContactruleListParams, options?: RequestOptions): Promise<ContactruleListResult>
  /**
   * `contactrule/update`. For self-built apps. Never repeated by itself. Little is known about it: the
   * types may be incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101539
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params?: ContactruleUpdateParams, options?: RequestOptions): Promise<ContactruleUpdateResult>
}
