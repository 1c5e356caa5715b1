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
   * Lists the chains of a corp that are shared (获取企业共享的上下游). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97442
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corpgroup.getCorpSharedChainList()
   */
  getCorpSharedChainList(params?: CorpgroupGetCorpSharedChainListParams, options?: RequestOptions): Promise<CorpgroupGetCorpSharedChainListResult>
  /**
   * Reads the result of an import into the chain (获取导入联系人结果). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95823
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corpgroup.getresult({ jobid })
   */
  getresult(params: CorpgroupGetresultParams, options?: RequestOptions): Promise<CorpgroupGetresultResult>
  /**
   * Imports contacts into a chain (批量导入上下游联系人). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95821
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corpgroup.importChainContact({ chain_id, contact_list })
   */
  importChainContact(params: CorpgroupImportChainContactParams, options?: RequestOptions): Promise<CorpgroupImportChainContactResult>
  /**
   * Turns a unionid into external_userids of the chain (unionid 查询 external_userid). For customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corpgroup.unionidToExternalUserid({ unionid, openid })
   */
  unionidToExternalUserid(params: CorpgroupUnionidToExternalUseridParams, options?: RequestOptions): Promise<CorpgroupUnionidToExternalUseridResult>
  /**
   * Turns a unionid into a pending id (unionid 查询 pending_id). For customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98040
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.corpgroup.unionidToPendingId({ unionid, openid })
   */
  unionidToPendingId(params: CorpgroupUnionidToPendingIdParams, options?: RequestOptions): Promise<CorpgroupUnionidToPendingIdResult>
  readonly batch: {
    /**
     * Turns external_userids into pending ids (external_userid 查询 pending_id). For customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98040
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.batch.externalUseridToPendingId({ external_userid })
     */
    externalUseridToPendingId(params: CorpgroupBatchExternalUseridToPendingIdParams, options?: RequestOptions): Promise<CorpgroupBatchExternalUseridToPendingIdResult>
  }
  readonly corp: {
    /**
     * Reads a corp of the chain (获取上下游企业信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95820
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.getChainCorpinfo({ chain_id })
     */
    getChainCorpinfo(params: CorpgroupCorpGetChainCorpinfoParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainCorpinfoResult>
    /**
     * Lists the corps of a group of the chain (获取分组下的企业列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.getChainCorpinfoList({ chain_id })
     */
    getChainCorpinfoList(params: CorpgroupCorpGetChainCorpinfoListParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainCorpinfoListResult>
    /**
     * Every item of `group_corps`, page by page. See {@link getChainCorpinfoList}.
     *
     * https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.corpgroup.corp.iterateGetChainCorpinfoList({ chain_id })) console.log(item)
     */
    iterateGetChainCorpinfoList(params: CorpgroupCorpGetChainCorpinfoListParams, options?: RequestOptions): AsyncGenerator<NonNullable<CorpgroupCorpGetChainCorpinfoListResult['group_corps']>[number], void, undefined>
    /**
     * Lists the groups of a chain (获取上下游企业分组). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.getChainGroup({ chain_id })
     */
    getChainGroup(params: CorpgroupCorpGetChainGroupParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainGroupResult>
    /**
     * Lists the chains (获取上下游列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95315
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.getChainList()
     */
    getChainList(params?: CorpgroupCorpGetChainListParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainListResult>
    /**
     * Reads the custom id of a member in the chain (查询成员自定义 id). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97441
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.getChainUserCustomId({ chain_id, corpid, userid })
     */
    getChainUserCustomId(params: CorpgroupCorpGetChainUserCustomIdParams, options?: RequestOptions): Promise<CorpgroupCorpGetChainUserCustomIdResult>
    /**
     * Gets the access token of a corp below (获取下级企业 access_token). For customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95816
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.gettoken({ corpid, agentid })
     */
    gettoken(params: CorpgroupCorpGettokenParams, options?: RequestOptions): Promise<CorpgroupCorpGettokenResult>
    /**
     * Tells with which corps the app is shared (获取应用共享信息). For customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95813
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.listAppShareInfo({ agentid })
     */
    listAppShareInfo(params: CorpgroupCorpListAppShareInfoParams, options?: RequestOptions): Promise<CorpgroupCorpListAppShareInfoResult>
    /**
     * Every item of `corp_list`, page by page. See {@link listAppShareInfo}.
     *
     * https://developer.work.weixin.qq.com/document/path/95813
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.corpgroup.corp.iterateListAppShareInfo({ agentid })) console.log(item)
     */
    iterateListAppShareInfo(params: CorpgroupCorpListAppShareInfoParams, options?: RequestOptions): AsyncGenerator<NonNullable<CorpgroupCorpListAppShareInfoResult['corp_list']>[number], void, undefined>
    /**
     * Removes a corp from the chain (移除企业). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95822
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.corp.removeCorp({ chain_id })
     */
    removeCorp(params: CorpgroupCorpRemoveCorpParams, options?: RequestOptions): Promise<CorpgroupCorpRemoveCorpResult>
  }
  readonly rule: {
    /**
     * Creates a rule of who may reach whom in the chain (新增对接规则). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95634
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.rule.addRule({ chain_id, rule_info })
     */
    addRule(params: CorpgroupRuleAddRuleParams, options?: RequestOptions): Promise<CorpgroupRuleAddRuleResult>
    /**
     * Removes a rule of who may reach whom in the chain (删除对接规则). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95632
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.rule.deleteRule({ chain_id, rule_id })
     */
    deleteRule(params: CorpgroupRuleDeleteRuleParams, options?: RequestOptions): Promise<CorpgroupRuleDeleteRuleResult>
    /**
     * Reads a rule of who may reach whom in the chain (获取对接规则详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95634
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.rule.getRuleInfo({ chain_id, rule_id })
     */
    getRuleInfo(params: CorpgroupRuleGetRuleInfoParams, options?: RequestOptions): Promise<CorpgroupRuleGetRuleInfoResult>
    /**
     * Lists the ids of the rules of a chain (获取对接规则 id 列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95631
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.rule.listIds({ chain_id })
     */
    listIds(params: CorpgroupRuleListIdsParams, options?: RequestOptions): Promise<CorpgroupRuleListIdsResult>
    /**
     * Changes a rule of who may reach whom in the chain (更新对接规则). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95635
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.corpgroup.rule.modifyRule({ chain_id, rule_id, rule_info })
     */
    modifyRule(params: CorpgroupRuleModifyRuleParams, options?: RequestOptions): Promise<CorpgroupRuleModifyRuleResult>
  }
}
