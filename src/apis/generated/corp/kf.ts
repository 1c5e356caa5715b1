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
   * `kf/add_contact_way`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94692
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addContactWay(params: KfAddContactWayParams, options?: RequestOptions): Promise<KfAddContactWayResult>
  /**
   * `kf/get_corp_qualification`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95153
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCorpQualification(params?: KfGetCorpQualificationParams, options?: RequestOptions): Promise<KfGetCorpQualificationResult>
  /**
   * `kf/get_corp_statistic`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95492
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCorpStatistic(params: KfGetCorpStatisticParams, options?: RequestOptions): Promise<KfGetCorpStatisticResult>
  /**
   * `kf/get_servicer_statistic`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95493
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getServicerStatistic(params: KfGetServicerStatisticParams, options?: RequestOptions): Promise<KfGetServicerStatisticResult>
  /**
   * `kf/get_statistic`. For third-party apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99367
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getStatistic(params?: KfGetStatisticParams, options?: RequestOptions): Promise<KfGetStatisticResult>
  /**
   * `kf/send_msg`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94700
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  sendMsg(params: KfSendMsgParams, options?: RequestOptions): Promise<KfSendMsgResult>
  /**
   * `kf/send_msg_on_event`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94910
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  sendMsgOnEvent(params: KfSendMsgOnEventParams, options?: RequestOptions): Promise<KfSendMsgOnEventResult>
  /**
   * `kf/sync_msg`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94699
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  syncMsg(params: KfSyncMsgParams, options?: RequestOptions): Promise<KfSyncMsgResult>
  /**
   * Every item of `msg_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateSyncMsg(params: KfSyncMsgParams, options?: RequestOptions): AsyncGenerator<NonNullable<KfSyncMsgResult['msg_list']>[number], void, undefined>
  readonly account: {
    /**
     * `kf/account/add`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94688
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: KfAccountAddParams, options?: RequestOptions): Promise<KfAccountAddResult>
    /**
     * `kf/account/del`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94689
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: KfAccountDelParams, options?: RequestOptions): Promise<KfAccountDelResult>
    /**
     * `kf/account/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94691
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: KfAccountListParams, options?: RequestOptions): Promise<KfAccountListResult>
    /**
     * `kf/account/update`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94690
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: KfAccountUpdateParams, options?: RequestOptions): Promise<KfAccountUpdateResult>
  }
  readonly customer: {
    /**
     * `kf/customer/batchget`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95149
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchget(params: KfCustomerBatchgetParams, options?: RequestOptions): Promise<KfCustomerBatchgetResult>
    /**
     * `kf/customer/cancel_upgrade_service`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    cancelUpgradeService(params: KfCustomerCancelUpgradeServiceParams, options?: RequestOptions): Promise<KfCustomerCancelUpgradeServiceResult>
    /**
     * `kf/customer/get_upgrade_service_config`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUpgradeServiceConfig(params?: KfCustomerGetUpgradeServiceConfigParams, options?: RequestOptions): Promise<KfCustomerGetUpgradeServiceConfigResult>
    /**
     * `kf/customer/upgrade_service`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    upgradeService(params: KfCustomerUpgradeServiceParams, options?: RequestOptions): Promise<KfCustomerUpgradeServiceResult>
  }
  readonly knowledge: {
    /**
     * `kf/knowledge/add_group`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addGroup(params: KfKnowledgeAddGroupParams, options?: RequestOptions): Promise<KfKnowledgeAddGroupResult>
    /**
     * `kf/knowledge/add_intent`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addIntent(params: KfKnowledgeAddIntentParams, options?: RequestOptions): Promise<KfKnowledgeAddIntentResult>
    /**
     * `kf/knowledge/del_group`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delGroup(params: KfKnowledgeDelGroupParams, options?: RequestOptions): Promise<KfKnowledgeDelGroupResult>
    /**
     * `kf/knowledge/del_intent`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delIntent(params: KfKnowledgeDelIntentParams, options?: RequestOptions): Promise<KfKnowledgeDelIntentResult>
    /**
     * `kf/knowledge/list_group`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listGroup(params?: KfKnowledgeListGroupParams, options?: RequestOptions): Promise<KfKnowledgeListGroupResult>
    /**
     * Every item of `group_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListGroup(params?: KfKnowledgeListGroupParams, options?: RequestOptions): AsyncGenerator<NonNullable<KfKnowledgeListGroupResult['group_list']>[number], void, undefined>
    /**
     * `kf/knowledge/list_intent`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listIntent(params?: KfKnowledgeListIntentParams, options?: RequestOptions): Promise<KfKnowledgeListIntentResult>
    /**
     * Every item of `intent_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListIntent(params?: KfKnowledgeListIntentParams, options?: RequestOptions): AsyncGenerator<NonNullable<KfKnowledgeListIntentResult['intent_list']>[number], void, undefined>
    /**
     * `kf/knowledge/mod_group`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95971
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    modGroup(params: KfKnowledgeModGroupParams, options?: RequestOptions): Promise<KfKnowledgeModGroupResult>
    /**
     * `kf/knowledge/mod_intent`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95972
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    modIntent(params: KfKnowledgeModIntentParams, options?: RequestOptions): Promise<KfKnowledgeModIntentResult>
  }
  readonly serviceState: {
    /**
     * `kf/service_state/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94698
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: KfServiceStateGetParams, options?: RequestOptions): Promise<KfServiceStateGetResult>
    /**
     * `kf/service_state/trans`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94698
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    trans(params: KfServiceStateTransParams, options?: RequestOptions): Promise<KfServiceStateTransResult>
  }
  readonly servicer: {
    /**
     * `kf/servicer/add`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94695
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: KfServicerAddParams, options?: RequestOptions): Promise<KfServicerAddResult>
    /**
     * `kf/servicer/del`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94696
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: KfServicerDelParams, options?: RequestOptions): Promise<KfServicerDelResult>
    /**
     * `kf/servicer/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94697
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: KfServicerListParams, options?: RequestOptions): Promise<KfServicerListResult>
  }
}
