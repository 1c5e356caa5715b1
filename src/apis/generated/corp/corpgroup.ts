// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  CorpgroupBatchExternalUseridToPendingIdParams,
  CorpgroupBatchExternalUseridToPendingIdResult,
  CorpgroupCorpGetChainCorpinfoListParams,
  CorpgroupCorpGetChainCorpinfoListResult,
  CorpgroupCorpGetChainCorpinfoParams,
  CorpgroupCorpGetChainCorpinfoResult,
  CorpgroupCorpGetChainGroupParams,
  CorpgroupCorpGetChainGroupResult,
  CorpgroupCorpGetChainListParams,
  CorpgroupCorpGetChainListResult,
  CorpgroupCorpGetChainUserCustomIdParams,
  CorpgroupCorpGetChainUserCustomIdResult,
  CorpgroupCorpGettokenParams,
  CorpgroupCorpGettokenResult,
  CorpgroupCorpListAppShareInfoParams,
  CorpgroupCorpListAppShareInfoResult,
  CorpgroupCorpRemoveCorpParams,
  CorpgroupCorpRemoveCorpResult,
  CorpgroupGetCorpSharedChainListParams,
  CorpgroupGetCorpSharedChainListResult,
  CorpgroupGetresultParams,
  CorpgroupGetresultResult,
  CorpgroupImportChainContactParams,
  CorpgroupImportChainContactResult,
  CorpgroupRuleAddRuleParams,
  CorpgroupRuleAddRuleResult,
  CorpgroupRuleDeleteRuleParams,
  CorpgroupRuleDeleteRuleResult,
  CorpgroupRuleGetRuleInfoParams,
  CorpgroupRuleGetRuleInfoResult,
  CorpgroupRuleListIdsParams,
  CorpgroupRuleListIdsResult,
  CorpgroupRuleModifyRuleParams,
  CorpgroupRuleModifyRuleResult,
  CorpgroupUnionidToExternalUseridParams,
  CorpgroupUnionidToExternalUseridResult,
  CorpgroupUnionidToPendingIdParams,
  CorpgroupUnionidToPendingIdResult,
} from '../../../types/index.js'

/** `corpgroup/…` with the token of the corp. */
export interface CorpCorpgroupApi {
  /**
   * `corpgroup/get_corp_shared_chain_list`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97442
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCorpSharedChainList(params?: CorpgroupGetCorpSharedChainListParams, options?: RequestOptions): Promise<CorpgroupGetCorpSharedChainListResult>
  /**
   * `corpgroup/getresult`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95823
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getresult(params: CorpgroupGetresultParams, options?: RequestOptions): Promise<CorpgroupGetresultResult>
  /**
   * `corpgroup/import_chain_contact`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95821
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  importChainContact(params: CorpgroupImportChainContactParams, options?: RequestOptions): Promise<CorpgroupImportChainContactResult>
  /**
   * `corpgroup/unionid_to_external_userid`. For customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  unionidToExternalUserid(params: CorpgroupUnionidToExternalUseridParams, options?: RequestOptions): Promise<CorpgroupUnionidToExternalUseridResult>
  /**
   * `corpgroup/unionid_to_pending_id`. For customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98040
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  unionidToPendingId(params: CorpgroupUnionidToPendingIdParams, options?: RequestOptions): Promise<CorpgroupUnionidToPendingIdResult>
  readonly batch: {
    /**
     * `corpgroup/batch/external_userid_to_pending_id`. For customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98040
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    externalUseridToPendingId(params: CorpgroupBatchExternalUseridToPendingIdParams, options?: RequestOptions): Promise<CorpgroupBatchExternalUseridToPendingIdResult>
  }
  readonly corp: {
    /**
     * `corpgroup/corp/get_chain_corpinfo`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95820
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getChainCorpinfo(params: CorpgroupCorpGetChainCorpinfoParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainCorpinfoResult>
    /**
     * `corpgroup/corp/get_chain_corpinfo_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getChainCorpinfoList(params: CorpgroupCorpGetChainCorpinfoListParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainCorpinfoListResult>
    /**
     * Every item of `group_corps`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetChainCorpinfoList(params: CorpgroupCorpGetChainCorpinfoListParams, options?: RequestOptions): AsyncGenerator<NonNullable<CorpgroupCorpGetChainCorpinfoListResult['group_corps']>[number], void, undefined>
    /**
     * `corpgroup/corp/get_chain_group`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getChainGroup(params: CorpgroupCorpGetChainGroupParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainGroupResult>
    /**
     * `corpgroup/corp/get_chain_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getChainList(params?: CorpgroupCorpGetChainListParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainListResult>
    /**
     * `corpgroup/corp/get_chain_user_custom_id`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97441
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getChainUserCustomId(params: CorpgroupCorpGetChainUserCustomIdParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainUserCustomIdResult>
    /**
     * `corpgroup/corp/gettoken`. For customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95816
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    gettoken(params: CorpgroupCorpGettokenParams, options?: RequestOptions): Promise<CorpgroupCorpGettokenResult>
    /**
     * `corpgroup/corp/list_app_share_info`. For customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95813
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listAppShareInfo(params: CorpgroupCorpListAppShareInfoParams, options?: RequestOptions): Promise<CorpgroupCorpListAppShareInfoResult>
    /**
     * Every item of `corp_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListAppShareInfo(params: CorpgroupCorpListAppShareInfoParams, options?: RequestOptions): AsyncGenerator<NonNullable<CorpgroupCorpListAppShareInfoResult['corp_list']>[number], void, undefined>
    /**
     * `corpgroup/corp/remove_corp`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95822
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    removeCorp(params: CorpgroupCorpRemoveCorpParams, options?: RequestOptions): Promise<CorpgroupCorpRemoveCorpResult>
  }
  readonly rule: {
    /**
     * `corpgroup/rule/add_rule`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95634
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addRule(params: CorpgroupRuleAddRuleParams, options?: RequestOptions): Promise<CorpgroupRuleAddRuleResult>
    /**
     * `corpgroup/rule/delete_rule`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95632
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteRule(params: CorpgroupRuleDeleteRuleParams, options?: RequestOptions): Promise<CorpgroupRuleDeleteRuleResult>
    /**
     * `corpgroup/rule/get_rule_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95634
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getRuleInfo(params: CorpgroupRuleGetRuleInfoParams, options?: RequestOptions): Promise<CorpgroupRuleGetRuleInfoResult>
    /**
     * `corpgroup/rule/list_ids`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95631
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listIds(params: CorpgroupRuleListIdsParams, options?: RequestOptions): Promise<CorpgroupRuleListIdsResult>
    /**
     * `corpgroup/rule/modify_rule`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95635
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    modifyRule(params: CorpgroupRuleModifyRuleParams, options?: RequestOptions): Promise<CorpgroupRuleModifyRuleResult>
  }
}
