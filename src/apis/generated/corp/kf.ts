// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  KfAccountAddParams,
  KfAccountAddResult,
  KfAccountDelParams,
  KfAccountDelResult,
  KfAccountListParams,
  KfAccountListResult,
  KfAccountUpdateParams,
  KfAccountUpdateResult,
  KfAddContactWayParams,
  KfAddContactWayResult,
  KfCustomerBatchgetParams,
  KfCustomerBatchgetResult,
  KfCustomerCancelUpgradeServiceParams,
  KfCustomerCancelUpgradeServiceResult,
  KfCustomerGetUpgradeServiceConfigParams,
  KfCustomerGetUpgradeServiceConfigResult,
  KfCustomerUpgradeServiceParams,
  KfCustomerUpgradeServiceResult,
  KfGetCorpQualificationParams,
  KfGetCorpQualificationResult,
  KfGetCorpStatisticParams,
  KfGetCorpStatisticResult,
  KfGetServicerStatisticParams,
  KfGetServicerStatisticResult,
  KfGetStatisticParams,
  KfGetStatisticResult,
  KfKnowledgeAddGroupParams,
  KfKnowledgeAddGroupResult,
  KfKnowledgeAddIntentParams,
  KfKnowledgeAddIntentResult,
  KfKnowledgeDelGroupParams,
  KfKnowledgeDelGroupResult,
  KfKnowledgeDelIntentParams,
  KfKnowledgeDelIntentResult,
  KfKnowledgeListGroupParams,
  KfKnowledgeListGroupResult,
  KfKnowledgeListIntentParams,
  KfKnowledgeListIntentResult,
  KfKnowledgeModGroupParams,
  KfKnowledgeModGroupResult,
  KfKnowledgeModIntentParams,
  KfKnowledgeModIntentResult,
  KfSendMsgOnEventParams,
  KfSendMsgOnEventResult,
  KfSendMsgParams,
  KfSendMsgResult,
  KfServiceStateGetParams,
  KfServiceStateGetResult,
  KfServiceStateTransParams,
  KfServiceStateTransResult,
  KfServicerAddParams,
  KfServicerAddResult,
  KfServicerDelParams,
  KfServicerDelResult,
  KfServicerListParams,
  KfServicerListResult,
  KfSyncMsgParams,
  KfSyncMsgResult,
} from '../../../types/index.js'

/** `kf/…` with the token of the corp. */
export interface CorpKfApi {
  /**
   * Gets the link of a customer service account (获取客服账号链接). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94692
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.addContactWay({ open_kfid })
   */
  addContactWay(params: KfAddContactWayParams, options?: RequestOptions): Promise<KfAddContactWayResult>
  /**
   * Tells whether the corp may bind channels (获取视频号绑定状态). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95153
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.getCorpQualification()
   */
  getCorpQualification(params?: KfGetCorpQualificationParams, options?: RequestOptions): Promise<KfGetCorpQualificationResult>
  /**
   * Reads the statistics of customer service of the corp (获取客户数据统计企业汇总). For third-party apps,
   * customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95492
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.getCorpStatistic({ open_kfid, start_time, end_time })
   */
  getCorpStatistic(params: KfGetCorpStatisticParams, options?: RequestOptions): Promise<KfGetCorpStatisticResult>
  /**
   * Reads the statistics of customer service by servicer (获取接待人员统计明细). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95493
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.getServicerStatistic({ open_kfid, start_time, end_time })
   */
  getServicerStatistic(params: KfGetServicerStatisticParams, options?: RequestOptions): Promise<KfGetServicerStatisticResult>
  /**
   * Reads the statistics of the customer service component (获取客服组件统计). For third-party apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99367
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.getStatistic()
   */
  getStatistic(params?: KfGetStatisticParams, options?: RequestOptions): Promise<KfGetStatisticResult>
  /**
   * Sends a message to a customer (发送客服消息). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94700
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.sendMsg({ open_kfid, touser, msgtype })
   */
  sendMsg(params: KfSendMsgParams, options?: RequestOptions): Promise<KfSendMsgResult>
  /**
   * Sends a message as the answer to an event (发送事件响应消息). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94910
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.sendMsgOnEvent({ code, msgtype })
   */
  sendMsgOnEvent(params: KfSendMsgOnEventParams, options?: RequestOptions): Promise<KfSendMsgOnEventResult>
  /**
   * Reads messages and events since a cursor (读取客服消息). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94699
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.kf.syncMsg({ open_kfid })
   */
  syncMsg(params: KfSyncMsgParams, options?: RequestOptions): Promise<KfSyncMsgResult>
  /**
   * Every item of `msg_list`, page by page. See {@link syncMsg}.
   *
   * https://developer.work.weixin.qq.com/document/path/94699
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.kf.iterateSyncMsg({ open_kfid })) console.log(item)
   */
  iterateSyncMsg(params: KfSyncMsgParams, options?: RequestOptions): AsyncGenerator<NonNullable<KfSyncMsgResult['msg_list']>[number], void, undefined>
  readonly account: {
    /**
     * Creates a customer service account (添加客服账号). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94688
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.account.add({ name, media_id })
     */
    add(params: KfAccountAddParams, options?: RequestOptions): Promise<KfAccountAddResult>
    /**
     * Removes a customer service account (删除客服账号). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94689
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.account.del({ open_kfid })
     */
    del(params: KfAccountDelParams, options?: RequestOptions): Promise<KfAccountDelResult>
    /**
     * Lists the customer service accounts (获取客服账号列表). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94691
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.account.list()
     */
    list(params?: KfAccountListParams, options?: RequestOptions): Promise<KfAccountListResult>
    /**
     * Changes a customer service account (修改客服账号). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94690
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.account.update({ open_kfid })
     */
    update(params: KfAccountUpdateParams, options?: RequestOptions): Promise<KfAccountUpdateResult>
  }
  readonly customer: {
    /**
     * Reads basic facts about customers (获取客户基础信息). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95149
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.customer.batchget({ external_userid_list })
     */
    batchget(params: KfCustomerBatchgetParams, options?: RequestOptions): Promise<KfCustomerBatchgetResult>
    /**
     * Takes back the offer of a better service (取消升级服务推荐). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.customer.cancelUpgradeService({ open_kfid, external_userid })
     */
    cancelUpgradeService(params: KfCustomerCancelUpgradeServiceParams, options?: RequestOptions): Promise<KfCustomerCancelUpgradeServiceResult>
    /**
     * Reads who may be offered for a better service (获取升级服务配置). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.customer.getUpgradeServiceConfig()
     */
    getUpgradeServiceConfig(params?: KfCustomerGetUpgradeServiceConfigParams, options?: RequestOptions): Promise<KfCustomerGetUpgradeServiceConfigResult>
    /**
     * Offers a customer a member or group of the corp (为客户升级服务). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.customer.upgradeService({ open_kfid, external_userid, type })
     */
    upgradeService(params: KfCustomerUpgradeServiceParams, options?: RequestOptions): Promise<KfCustomerUpgradeServiceResult>
  }
  readonly knowledge: {
    /**
     * Creates a group of questions (添加知识库分组). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.addGroup({ name })
     */
    addGroup(params: KfKnowledgeAddGroupParams, options?: RequestOptions): Promise<KfKnowledgeAddGroupResult>
    /**
     * Creates a question with its answer (添加知识库问答). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.addIntent({ group_id, question, answers })
     */
    addIntent(params: KfKnowledgeAddIntentParams, options?: RequestOptions): Promise<KfKnowledgeAddIntentResult>
    /**
     * Removes a group of questions (删除知识库分组). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.delGroup({ group_id })
     */
    delGroup(params: KfKnowledgeDelGroupParams, options?: RequestOptions): Promise<KfKnowledgeDelGroupResult>
    /**
     * Removes a question (删除知识库问答). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.delIntent({ intent_id })
     */
    delIntent(params: KfKnowledgeDelIntentParams, options?: RequestOptions): Promise<KfKnowledgeDelIntentResult>
    /**
     * Lists the groups of questions (获取知识库分组列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.listGroup()
     */
    listGroup(params?: KfKnowledgeListGroupParams, options?: RequestOptions): Promise<KfKnowledgeListGroupResult>
    /**
     * Every item of `group_list`, page by page. See {@link listGroup}.
     *
     * https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.kf.knowledge.iterateListGroup()) console.log(item)
     */
    iterateListGroup(params?: KfKnowledgeListGroupParams, options?: RequestOptions): AsyncGenerator<NonNullable<KfKnowledgeListGroupResult['group_list']>[number], void, undefined>
    /**
     * Lists the questions (获取知识库问答列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.listIntent()
     */
    listIntent(params?: KfKnowledgeListIntentParams, options?: RequestOptions): Promise<KfKnowledgeListIntentResult>
    /**
     * Every item of `intent_list`, page by page. See {@link listIntent}.
     *
     * https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.kf.knowledge.iterateListIntent()) console.log(item)
     */
    iterateListIntent(params?: KfKnowledgeListIntentParams, options?: RequestOptions): AsyncGenerator<NonNullable<KfKnowledgeListIntentResult['intent_list']>[number], void, undefined>
    /**
     * Changes a group of questions (修改知识库分组). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.modGroup({ group_id, name })
     */
    modGroup(params: KfKnowledgeModGroupParams, options?: RequestOptions): Promise<KfKnowledgeModGroupResult>
    /**
     * Changes a question (修改知识库问答). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.knowledge.modIntent({ intent_id })
     */
    modIntent(params: KfKnowledgeModIntentParams, options?: RequestOptions): Promise<KfKnowledgeModIntentResult>
  }
  readonly serviceState: {
    /**
     * Tells who serves a customer (获取会话状态). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94698
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.serviceState.get({ open_kfid, external_userid })
     */
    get(params: KfServiceStateGetParams, options?: RequestOptions): Promise<KfServiceStateGetResult>
    /**
     * Hands a conversation over (变更会话状态). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94698
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.serviceState.trans({ open_kfid, external_userid, service_state })
     */
    trans(params: KfServiceStateTransParams, options?: RequestOptions): Promise<KfServiceStateTransResult>
  }
  readonly servicer: {
    /**
     * Adds servicers to an account (添加接待人员). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94695
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.servicer.add({ open_kfid })
     */
    add(params: KfServicerAddParams, options?: RequestOptions): Promise<KfServicerAddResult>
    /**
     * Takes servicers off an account (删除接待人员). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94696
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.servicer.del({ open_kfid })
     */
    del(params: KfServicerDelParams, options?: RequestOptions): Promise<KfServicerDelResult>
    /**
     * Lists the servicers of an account (获取接待人员列表). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94697
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.kf.servicer.list({ open_kfid })
     */
    list(params: KfServicerListParams, options?: RequestOptions): Promise<KfServicerListResult>
  }
}
