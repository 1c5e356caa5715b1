// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ExternalcontactAddContactWayParams,
  ExternalcontactAddContactWayResult,
  ExternalcontactAddCorpTagParams,
  ExternalcontactAddCorpTagResult,
  ExternalcontactAddInterceptRuleParams,
  ExternalcontactAddInterceptRuleResult,
  ExternalcontactAddMomentTaskParams,
  ExternalcontactAddMomentTaskResult,
  ExternalcontactAddMsgTemplateParams,
  ExternalcontactAddMsgTemplateResult,
  ExternalcontactAddProductAlbumParams,
  ExternalcontactAddProductAlbumResult,
  ExternalcontactAddStrategyTagParams,
  ExternalcontactAddStrategyTagResult,
  ExternalcontactBatchGetByUserParams,
  ExternalcontactBatchGetByUserResult,
  ExternalcontactBatchToExternalUseridParams,
  ExternalcontactBatchToExternalUseridResult,
  ExternalcontactCancelGroupmsgSendParams,
  ExternalcontactCancelGroupmsgSendResult,
  ExternalcontactCancelMomentTaskParams,
  ExternalcontactCancelMomentTaskResult,
  ExternalcontactCheckFollowUserParams,
  ExternalcontactCheckFollowUserResult,
  ExternalcontactCloseTempChatParams,
  ExternalcontactCloseTempChatResult,
  ExternalcontactContactListParams,
  ExternalcontactContactListResult,
  ExternalcontactConvertToOpenidParams,
  ExternalcontactConvertToOpenidResult,
  ExternalcontactCustomerAcquisitionAppGetPermitParams,
  ExternalcontactCustomerAcquisitionAppGetPermitResult,
  ExternalcontactCustomerAcquisitionCreateLinkParams,
  ExternalcontactCustomerAcquisitionCreateLinkResult,
  ExternalcontactCustomerAcquisitionCustomerParams,
  ExternalcontactCustomerAcquisitionCustomerResult,
  ExternalcontactCustomerAcquisitionDeleteLinkParams,
  ExternalcontactCustomerAcquisitionDeleteLinkResult,
  ExternalcontactCustomerAcquisitionGetChatInfoParams,
  ExternalcontactCustomerAcquisitionGetChatInfoResult,
  ExternalcontactCustomerAcquisitionGetParams,
  ExternalcontactCustomerAcquisitionGetResult,
  ExternalcontactCustomerAcquisitionListLinkParams,
  ExternalcontactCustomerAcquisitionListLinkResult,
  ExternalcontactCustomerAcquisitionQuotaParams,
  ExternalcontactCustomerAcquisitionQuotaResult,
  ExternalcontactCustomerAcquisitionStatisticParams,
  ExternalcontactCustomerAcquisitionStatisticResult,
  ExternalcontactCustomerAcquisitionUpdateLinkParams,
  ExternalcontactCustomerAcquisitionUpdateLinkResult,
  ExternalcontactCustomerStrategyCreateParams,
  ExternalcontactCustomerStrategyCreateResult,
  ExternalcontactCustomerStrategyDelParams,
  ExternalcontactCustomerStrategyDelResult,
  ExternalcontactCustomerStrategyEditParams,
  ExternalcontactCustomerStrategyEditResult,
  ExternalcontactCustomerStrategyGetParams,
  ExternalcontactCustomerStrategyGetRangeParams,
  ExternalcontactCustomerStrategyGetRangeResult,
  ExternalcontactCustomerStrategyGetResult,
  ExternalcontactCustomerStrategyListParams,
  ExternalcontactCustomerStrategyListResult,
  ExternalcontactDelContactWayParams,
  ExternalcontactDelContactWayResult,
  ExternalcontactDelCorpTagParams,
  ExternalcontactDelCorpTagResult,
  ExternalcontactDelInterceptRuleParams,
  ExternalcontactDelInterceptRuleResult,
  ExternalcontactDelStrategyTagParams,
  ExternalcontactDelStrategyTagResult,
  ExternalcontactDeleteProductAlbumParams,
  ExternalcontactDeleteProductAlbumResult,
  ExternalcontactEditCorpTagParams,
  ExternalcontactEditCorpTagResult,
  ExternalcontactEditStrategyTagParams,
  ExternalcontactEditStrategyTagResult,
  ExternalcontactFromServiceExternalUseridParams,
  ExternalcontactFromServiceExternalUseridResult,
  ExternalcontactGetContactWayParams,
  ExternalcontactGetContactWayResult,
  ExternalcontactGetCorpTagListParams,
  ExternalcontactGetCorpTagListResult,
  ExternalcontactGetFollowUserListParams,
  ExternalcontactGetFollowUserListResult,
  ExternalcontactGetGroupmsgListV2Params,
  ExternalcontactGetGroupmsgListV2Result,
  ExternalcontactGetGroupmsgSendResultParams,
  ExternalcontactGetGroupmsgSendResultResult,
  ExternalcontactGetGroupmsgTaskParams,
  ExternalcontactGetGroupmsgTaskResult,
  ExternalcontactGetInterceptRuleListParams,
  ExternalcontactGetInterceptRuleListResult,
  ExternalcontactGetInterceptRuleParams,
  ExternalcontactGetInterceptRuleResult,
  ExternalcontactGetMomentCommentsParams,
  ExternalcontactGetMomentCommentsResult,
  ExternalcontactGetMomentCustomerListParams,
  ExternalcontactGetMomentCustomerListResult,
  ExternalcontactGetMomentListParams,
  ExternalcontactGetMomentListResult,
  ExternalcontactGetMomentSendResultParams,
  ExternalcontactGetMomentSendResultResult,
  ExternalcontactGetMomentTaskParams,
  ExternalcontactGetMomentTaskResult,
  ExternalcontactGetMomentTaskResultParams,
  ExternalcontactGetMomentTaskResultResult,
  ExternalcontactGetNewExternalUseridParams,
  ExternalcontactGetNewExternalUseridResult,
  ExternalcontactGetParams,
  ExternalcontactGetProductAlbumListParams,
  ExternalcontactGetProductAlbumListResult,
  ExternalcontactGetProductAlbumParams,
  ExternalcontactGetProductAlbumResult,
  ExternalcontactGetResult,
  ExternalcontactGetStrategyTagListParams,
  ExternalcontactGetStrategyTagListResult,
  ExternalcontactGetSubscribeModeParams,
  ExternalcontactGetSubscribeModeResult,
  ExternalcontactGetSubscribeQrCodeParams,
  ExternalcontactGetSubscribeQrCodeResult,
  ExternalcontactGetUnassignedListParams,
  ExternalcontactGetUnassignedListResult,
  ExternalcontactGetUserBehaviorDataParams,
  ExternalcontactGetUserBehaviorDataResult,
  ExternalcontactGroupWelcomeTemplateAddParams,
  ExternalcontactGroupWelcomeTemplateAddResult,
  ExternalcontactGroupWelcomeTemplateDelParams,
  ExternalcontactGroupWelcomeTemplateDelResult,
  ExternalcontactGroupWelcomeTemplateEditParams,
  ExternalcontactGroupWelcomeTemplateEditResult,
  ExternalcontactGroupWelcomeTemplateGetParams,
  ExternalcontactGroupWelcomeTemplateGetResult,
  ExternalcontactGroupchatAddJoinWayParams,
  ExternalcontactGroupchatAddJoinWayResult,
  ExternalcontactGroupchatDelJoinWayParams,
  ExternalcontactGroupchatDelJoinWayResult,
  ExternalcontactGroupchatGetJoinWayParams,
  ExternalcontactGroupchatGetJoinWayResult,
  ExternalcontactGroupchatGetNewExternalUseridParams,
  ExternalcontactGroupchatGetNewExternalUseridResult,
  ExternalcontactGroupchatGetParams,
  ExternalcontactGroupchatGetResult,
  ExternalcontactGroupchatListParams,
  ExternalcontactGroupchatListResult,
  ExternalcontactGroupchatOnjobTransferParams,
  ExternalcontactGroupchatOnjobTransferResult,
  ExternalcontactGroupchatStatisticGroupByDayParams,
  ExternalcontactGroupchatStatisticGroupByDayResult,
  ExternalcontactGroupchatStatisticParams,
  ExternalcontactGroupchatStatisticResult,
  ExternalcontactGroupchatTransferParams,
  ExternalcontactGroupchatTransferResult,
  ExternalcontactGroupchatUpdateJoinWayParams,
  ExternalcontactGroupchatUpdateJoinWayResult,
  ExternalcontactListContactWayParams,
  ExternalcontactListContactWayResult,
  ExternalcontactListParams,
  ExternalcontactListResult,
  ExternalcontactMarkTagParams,
  ExternalcontactMarkTagResult,
  ExternalcontactMessageSendParams,
  ExternalcontactMessageSendResult,
  ExternalcontactMomentStrategyCreateParams,
  ExternalcontactMomentStrategyCreateResult,
  ExternalcontactMomentStrategyDelParams,
  ExternalcontactMomentStrategyDelResult,
  ExternalcontactMomentStrategyEditParams,
  ExternalcontactMomentStrategyEditResult,
  ExternalcontactMomentStrategyGetParams,
  ExternalcontactMomentStrategyGetRangeParams,
  ExternalcontactMomentStrategyGetRangeResult,
  ExternalcontactMomentStrategyGetResult,
  ExternalcontactMomentStrategyListParams,
  ExternalcontactMomentStrategyListResult,
  ExternalcontactOpengidToChatidParams,
  ExternalcontactOpengidToChatidResult,
  ExternalcontactRemarkParams,
  ExternalcontactRemarkResult,
  ExternalcontactRemindGroupmsgSendParams,
  ExternalcontactRemindGroupmsgSendResult,
  ExternalcontactResignedTransferCustomerParams,
  ExternalcontactResignedTransferCustomerResult,
  ExternalcontactResignedTransferResultParams,
  ExternalcontactResignedTransferResultResult,
  ExternalcontactSendWelcomeMsgParams,
  ExternalcontactSendWelcomeMsgResult,
  ExternalcontactSetSubscribeModeParams,
  ExternalcontactSetSubscribeModeResult,
  ExternalcontactToServiceExternalUseridParams,
  ExternalcontactToServiceExternalUseridResult,
  ExternalcontactTransferCustomerParams,
  ExternalcontactTransferCustomerResult,
  ExternalcontactTransferResultParams,
  ExternalcontactTransferResultResult,
  ExternalcontactUnionidToExternalUseridParams,
  ExternalcontactUnionidToExternalUseridResult,
  ExternalcontactUpdateContactWayParams,
  ExternalcontactUpdateContactWayResult,
  ExternalcontactUpdateInterceptRuleParams,
  ExternalcontactUpdateInterceptRuleResult,
  ExternalcontactUpdateProductAlbumParams,
  ExternalcontactUpdateProductAlbumResult,
} from '../../../types/index.js'

/** `externalcontact/…` with the token of the corp. */
export interface CorpExternalcontactApi {
  /**
   * Creates a way for customers to add a member (配置「联系我」方式). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addContactWay({ type, scene })
   */
  addContactWay(params: ExternalcontactAddContactWayParams, options?: RequestOptions): Promise<ExternalcontactAddContactWayResult>
  /**
   * Creates customer tags (添加企业客户标签). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addCorpTag()
   */
  addCorpTag(params?: ExternalcontactAddCorpTagParams, options?: RequestOptions): Promise<ExternalcontactAddCorpTagResult>
  /**
   * Creates a rule of sensitive words (新建敏感词规则). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addInterceptRule({ rule_name, word_list, intercept_type, applicable_range })
   */
  addInterceptRule(params: ExternalcontactAddInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactAddInterceptRuleResult>
  /**
   * Creates a task to publish a moment (创建发表朋友圈任务). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95095
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addMomentTask()
   */
  addMomentTask(params?: ExternalcontactAddMomentTaskParams, options?: RequestOptions): Promise<ExternalcontactAddMomentTaskResult>
  /**
   * Creates a mass message to customers or groups (创建企业群发). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92698
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addMsgTemplate()
   */
  addMsgTemplate(params?: ExternalcontactAddMsgTemplateParams, options?: RequestOptions): Promise<ExternalcontactAddMsgTemplateResult>
  /**
   * Creates a product album (创建商品图册). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addProductAlbum({ description, price, attachments })
   */
  addProductAlbum(params: ExternalcontactAddProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactAddProductAlbumResult>
  /**
   * Creates customer tags of a strategy group (为规则组创建客户标签). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.addStrategyTag({ strategy_id, tag })
   */
  addStrategyTag(params: ExternalcontactAddStrategyTagParams, options?: RequestOptions): Promise<ExternalcontactAddStrategyTagResult>
  /**
   * Turns mobile numbers into external_userids (手机号转换为 external_userid). For self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92506
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.batchToExternalUserid({ mobiles })
   */
  batchToExternalUserid(params: ExternalcontactBatchToExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactBatchToExternalUseridResult>
  /**
   * Stops a mass message (停止企业群发). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97614
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.cancelGroupmsgSend({ msgid })
   */
  cancelGroupmsgSend(params: ExternalcontactCancelGroupmsgSendParams, options?: RequestOptions): Promise<ExternalcontactCancelGroupmsgSendResult>
  /**
   * Stops the task to publish a moment (停止发表朋友圈). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97616
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.cancelMomentTask({ moment_id })
   */
  cancelMomentTask(params: ExternalcontactCancelMomentTaskParams, options?: RequestOptions): Promise<ExternalcontactCancelMomentTaskResult>
  /**
   * Tells which members may serve customers (查询成员是否有客户联系功能). For customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/96312
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.checkFollowUser()
   */
  checkFollowUser(params?: ExternalcontactCheckFollowUserParams, options?: RequestOptions): Promise<ExternalcontactCheckFollowUserResult>
  /**
   * Ends a temporary conversation (结束临时会话). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92577
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.closeTempChat({ userid, external_userid })
   */
  closeTempChat(params: ExternalcontactCloseTempChatParams, options?: RequestOptions): Promise<ExternalcontactCloseTempChatResult>
  /**
   * Lists the external contacts that were served (获取已服务的外部联系人). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99434
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.contactList()
   */
  contactList(params?: ExternalcontactContactListParams, options?: RequestOptions): Promise<ExternalcontactContactListResult>
  /**
   * Every item of `info_list`, page by page. See {@link contactList}.
   *
   * https://developer.work.weixin.qq.com/document/path/99434
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateContactList()) console.log(item)
   */
  iterateContactList(params?: ExternalcontactContactListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactContactListResult['info_list']>[number], void, undefined>
  /**
   * Turns an external_userid into an openid (external_userid 转换为 openid). For third-party apps,
   * customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92292
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.convertToOpenid({ external_userid })
   */
  convertToOpenid(params: ExternalcontactConvertToOpenidParams, options?: RequestOptions): Promise<ExternalcontactConvertToOpenidResult>
  /**
   * Tells how much acquisition is left (查询获客剩余使用量). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97375
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.customerAcquisitionQuota()
   */
  customerAcquisitionQuota(params?: ExternalcontactCustomerAcquisitionQuotaParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionQuotaResult>
  /**
   * Removes a way for customers to add a member (删除「联系我」方式). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.delContactWay({ config_id })
   */
  delContactWay(params: ExternalcontactDelContactWayParams, options?: RequestOptions): Promise<ExternalcontactDelContactWayResult>
  /**
   * Removes customer tags (删除企业客户标签). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.delCorpTag()
   */
  delCorpTag(params?: ExternalcontactDelCorpTagParams, options?: RequestOptions): Promise<ExternalcontactDelCorpTagResult>
  /**
   * Removes a rule of sensitive words (删除敏感词规则). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.delInterceptRule({ rule_id })
   */
  delInterceptRule(params: ExternalcontactDelInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactDelInterceptRuleResult>
  /**
   * Removes customer tags of a strategy group (删除规则组的客户标签). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.delStrategyTag()
   */
  delStrategyTag(params?: ExternalcontactDelStrategyTagParams, options?: RequestOptions): Promise<ExternalcontactDelStrategyTagResult>
  /**
   * Removes a product album (删除商品图册). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.deleteProductAlbum({ product_id })
   */
  deleteProductAlbum(params: ExternalcontactDeleteProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactDeleteProductAlbumResult>
  /**
   * Changes a customer tag (编辑企业客户标签). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.editCorpTag({ id })
   */
  editCorpTag(params: ExternalcontactEditCorpTagParams, options?: RequestOptions): Promise<ExternalcontactEditCorpTagResult>
  /**
   * Changes a customer tag of a strategy group (编辑规则组的客户标签). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.editStrategyTag({ id })
   */
  editStrategyTag(params: ExternalcontactEditStrategyTagParams, options?: RequestOptions): Promise<ExternalcontactEditStrategyTagResult>
  /**
   * Turns an external_userid of the provider into one of the corp (服务商 external_userid 转换为企业的). For
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95884
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.fromServiceExternalUserid({ external_userid, source_agentid })
   */
  fromServiceExternalUserid(params: ExternalcontactFromServiceExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactFromServiceExternalUseridResult>
  /**
   * Reads a customer with all members who added him (获取客户详情). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92265
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.get({ external_userid })
   */
  get(params: ExternalcontactGetParams, options?: RequestOptions): Promise<ExternalcontactGetResult>
  /**
   * Every item of `follow_user`, page by page. See {@link get}.
   *
   * https://developer.work.weixin.qq.com/document/path/92265
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGet({ external_userid })) console.log(item)
   */
  iterateGet(params: ExternalcontactGetParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetResult['follow_user']>[number], void, undefined>
  /**
   * Reads a way for customers to add a member (获取「联系我」方式). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getContactWay({ config_id })
   */
  getContactWay(params: ExternalcontactGetContactWayParams, options?: RequestOptions): Promise<ExternalcontactGetContactWayResult>
  /**
   * Lists the customer tags (获取企业客户标签库). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getCorpTagList()
   */
  getCorpTagList(params?: ExternalcontactGetCorpTagListParams, options?: RequestOptions): Promise<ExternalcontactGetCorpTagListResult>
  /**
   * Lists the members who may serve customers (获取有客户联系功能的成员). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92576
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getFollowUserList()
   */
  getFollowUserList(params?: ExternalcontactGetFollowUserListParams, options?: RequestOptions): Promise<ExternalcontactGetFollowUserListResult>
  /**
   * Lists the mass messages (获取群发记录). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getGroupmsgListV2({ chat_type, start_time, end_time })
   */
  getGroupmsgListV2(params: ExternalcontactGetGroupmsgListV2Params, options?: RequestOptions): Promise<ExternalcontactGetGroupmsgListV2Result>
  /**
   * Every item of `group_msg_list`, page by page. See {@link getGroupmsgListV2}.
   *
   * https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetGroupmsgListV2({ chat_type, start_time, end_time })) console.log(item)
   */
  iterateGetGroupmsgListV2(params: ExternalcontactGetGroupmsgListV2Params, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetGroupmsgListV2Result['group_msg_list']>[number], void, undefined>
  /**
   * Tells to whom a member sent a mass message (获取企业群发成员执行结果). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getGroupmsgSendResult({ msgid, userid })
   */
  getGroupmsgSendResult(params: ExternalcontactGetGroupmsgSendResultParams, options?: RequestOptions): Promise<ExternalcontactGetGroupmsgSendResultResult>
  /**
   * Every item of `send_list`, page by page. See {@link getGroupmsgSendResult}.
   *
   * https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetGroupmsgSendResult({ msgid, userid })) console.log(item)
   */
  iterateGetGroupmsgSendResult(params: ExternalcontactGetGroupmsgSendResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetGroupmsgSendResultResult['send_list']>[number], void, undefined>
  /**
   * Tells which members have sent a mass message (获取群发成员发送任务). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getGroupmsgTask({ msgid })
   */
  getGroupmsgTask(params: ExternalcontactGetGroupmsgTaskParams, options?: RequestOptions): Promise<ExternalcontactGetGroupmsgTaskResult>
  /**
   * Every item of `task_list`, page by page. See {@link getGroupmsgTask}.
   *
   * https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetGroupmsgTask({ msgid })) console.log(item)
   */
  iterateGetGroupmsgTask(params: ExternalcontactGetGroupmsgTaskParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetGroupmsgTaskResult['task_list']>[number], void, undefined>
  /**
   * Reads a rule of sensitive words (获取敏感词规则详情). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getInterceptRule({ rule_id })
   */
  getInterceptRule(params: ExternalcontactGetInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactGetInterceptRuleResult>
  /**
   * Lists the rules of sensitive words (获取敏感词规则列表). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getInterceptRuleList()
   */
  getInterceptRuleList(params?: ExternalcontactGetInterceptRuleListParams, options?: RequestOptions): Promise<ExternalcontactGetInterceptRuleListResult>
  /**
   * Lists comments and likes of a moment (获取朋友圈互动数据). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getMomentComments({ moment_id, userid })
   */
  getMomentComments(params: ExternalcontactGetMomentCommentsParams, options?: RequestOptions): Promise<ExternalcontactGetMomentCommentsResult>
  /**
   * Lists the customers a moment was meant for (获取朋友圈可见客户). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getMomentCustomerList({ moment_id, userid })
   */
  getMomentCustomerList(params: ExternalcontactGetMomentCustomerListParams, options?: RequestOptions): Promise<ExternalcontactGetMomentCustomerListResult>
  /**
   * Every item of `customer_list`, page by page. See {@link getMomentCustomerList}.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetMomentCustomerList({ moment_id, userid })) console.log(item)
   */
  iterateGetMomentCustomerList(params: ExternalcontactGetMomentCustomerListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentCustomerListResult['customer_list']>[number], void, undefined>
  /**
   * Lists the moments of the corp (获取企业全部发表). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getMomentList({ start_time, end_time })
   */
  getMomentList(params: ExternalcontactGetMomentListParams, options?: RequestOptions): Promise<ExternalcontactGetMomentListResult>
  /**
   * Every item of `moment_list`, page by page. See {@link getMomentList}.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetMomentList({ start_time, end_time })) console.log(item)
   */
  iterateGetMomentList(params: ExternalcontactGetMomentListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentListResult['moment_list']>[number], void, undefined>
  /**
   * Lists the customers who can see a moment (获取朋友圈发表后的可见客户). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getMomentSendResult({ moment_id, userid })
   */
  getMomentSendResult(params: ExternalcontactGetMomentSendResultParams, options?: RequestOptions): Promise<ExternalcontactGetMomentSendResultResult>
  /**
   * Every item of `customer_list`, page by page. See {@link getMomentSendResult}.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetMomentSendResult({ moment_id, userid })) console.log(item)
   */
  iterateGetMomentSendResult(params: ExternalcontactGetMomentSendResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentSendResultResult['customer_list']>[number], void, undefined>
  /**
   * Tells which members have published a moment (获取客户朋友圈企业发表任务). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getMomentTask({ moment_id })
   */
  getMomentTask(params: ExternalcontactGetMomentTaskParams, options?: RequestOptions): Promise<ExternalcontactGetMomentTaskResult>
  /**
   * Every item of `task_list`, page by page. See {@link getMomentTask}.
   *
   * https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetMomentTask({ moment_id })) console.log(item)
   */
  iterateGetMomentTask(params: ExternalcontactGetMomentTaskParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentTaskResult['task_list']>[number], void, undefined>
  /**
   * Reads the result of creating a task to publish a moment (获取朋友圈任务创建结果). For third-party apps,
   * customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95095
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getMomentTaskResult({ jobid })
   */
  getMomentTaskResult(params: ExternalcontactGetMomentTaskResultParams, options?: RequestOptions): Promise<ExternalcontactGetMomentTaskResultResult>
  /**
   * Turns old external_userids into new ones (转换 external_userid). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95435
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getNewExternalUserid({ external_userid_list })
   */
  getNewExternalUserid(params: ExternalcontactGetNewExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactGetNewExternalUseridResult>
  /**
   * Reads a product album (获取商品图册). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getProductAlbum({ product_id })
   */
  getProductAlbum(params: ExternalcontactGetProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactGetProductAlbumResult>
  /**
   * Lists the product albums (获取商品图册列表). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getProductAlbumList()
   */
  getProductAlbumList(params?: ExternalcontactGetProductAlbumListParams, options?: RequestOptions): Promise<ExternalcontactGetProductAlbumListResult>
  /**
   * Every item of `product_list`, page by page. See {@link getProductAlbumList}.
   *
   * https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetProductAlbumList()) console.log(item)
   */
  iterateGetProductAlbumList(params?: ExternalcontactGetProductAlbumListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetProductAlbumListResult['product_list']>[number], void, undefined>
  /**
   * Lists the customer tags of strategy groups (获取规则组客户标签). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getStrategyTagList()
   */
  getStrategyTagList(params?: ExternalcontactGetStrategyTagListParams, options?: RequestOptions): Promise<ExternalcontactGetStrategyTagListResult>
  /**
   * Reads how parents may subscribe to school notices (获取关注「学校通知」的模式). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92290
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getSubscribeMode()
   */
  getSubscribeMode(params?: ExternalcontactGetSubscribeModeParams, options?: RequestOptions): Promise<ExternalcontactGetSubscribeModeResult>
  /**
   * Gets the QR code of school notices (获取「学校通知」二维码). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92197
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getSubscribeQrCode()
   */
  getSubscribeQrCode(params?: ExternalcontactGetSubscribeQrCodeParams, options?: RequestOptions): Promise<ExternalcontactGetSubscribeQrCodeResult>
  /**
   * Lists the members who left and whose customers wait for another member (获取待分配的离职成员). For third-party
   * apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92273
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getUnassignedList()
   */
  getUnassignedList(params?: ExternalcontactGetUnassignedListParams, options?: RequestOptions): Promise<ExternalcontactGetUnassignedListResult>
  /**
   * Every item of `info`, page by page. See {@link getUnassignedList}.
   *
   * https://developer.work.weixin.qq.com/document/path/92273
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateGetUnassignedList()) console.log(item)
   */
  iterateGetUnassignedList(params?: ExternalcontactGetUnassignedListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetUnassignedListResult['info']>[number], void, undefined>
  /**
   * Reads how members work with customers (获取联系客户统计数据). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92275
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.getUserBehaviorData({ start_time, end_time })
   */
  getUserBehaviorData(params: ExternalcontactGetUserBehaviorDataParams, options?: RequestOptions): Promise<ExternalcontactGetUserBehaviorDataResult>
  /**
   * Lists the customers of a member (获取客户列表). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92264
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.list({ userid })
   */
  list(params: ExternalcontactListParams, options?: RequestOptions): Promise<ExternalcontactListResult>
  /**
   * Lists the ways for customers to add a member (获取「联系我」列表). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.listContactWay()
   */
  listContactWay(params?: ExternalcontactListContactWayParams, options?: RequestOptions): Promise<ExternalcontactListContactWayResult>
  /**
   * Every item of `contact_way`, page by page. See {@link listContactWay}.
   *
   * https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateListContactWay()) console.log(item)
   */
  iterateListContactWay(params?: ExternalcontactListContactWayParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactListContactWayResult['contact_way']>[number], void, undefined>
  /**
   * Puts tags on a customer or takes them off (编辑客户企业标签). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92697
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.markTag({ userid, external_userid })
   */
  markTag(params: ExternalcontactMarkTagParams, options?: RequestOptions): Promise<ExternalcontactMarkTagResult>
  /**
   * Turns an opengid into the id of a customer group (客户群 opengid 转换). For third-party apps, customised
   * apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94822
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.opengidToChatid({ opengid })
   */
  opengidToChatid(params: ExternalcontactOpengidToChatidParams, options?: RequestOptions): Promise<ExternalcontactOpengidToChatidResult>
  /**
   * Sets a member's notes about a customer (修改客户备注信息). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92694
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.remark({ userid, external_userid })
   */
  remark(params: ExternalcontactRemarkParams, options?: RequestOptions): Promise<ExternalcontactRemarkResult>
  /**
   * Reminds members to send a mass message (提醒成员群发). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97613
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.remindGroupmsgSend({ msgid })
   */
  remindGroupmsgSend(params: ExternalcontactRemindGroupmsgSendParams, options?: RequestOptions): Promise<ExternalcontactRemindGroupmsgSendResult>
  /**
   * Sends words of welcome to a new customer (发送新客户欢迎语). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92599
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.sendWelcomeMsg({ welcome_code })
   */
  sendWelcomeMsg(params: ExternalcontactSendWelcomeMsgParams, options?: RequestOptions): Promise<ExternalcontactSendWelcomeMsgResult>
  /**
   * Sets how parents may subscribe to school notices (设置关注「学校通知」的模式). For third-party apps, customised
   * apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92290
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.setSubscribeMode({ subscribe_mode })
   */
  setSubscribeMode(params: ExternalcontactSetSubscribeModeParams, options?: RequestOptions): Promise<ExternalcontactSetSubscribeModeResult>
  /**
   * Turns an external_userid of the corp into one of the provider (企业 external_userid 转换为服务商的). For
   * customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95195
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.toServiceExternalUserid({ external_userid })
   */
  toServiceExternalUserid(params: ExternalcontactToServiceExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactToServiceExternalUseridResult>
  /**
   * Hands customers of a member over to another (分配在职成员的客户). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94096
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.transferCustomer({ handover_userid, takeover_userid, external_userid })
   */
  transferCustomer(params: ExternalcontactTransferCustomerParams, options?: RequestOptions): Promise<ExternalcontactTransferCustomerResult>
  /**
   * Tells how a hand-over stands (查询在职客户接替状态). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94097
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.transferResult({ handover_userid, takeover_userid })
   */
  transferResult(params: ExternalcontactTransferResultParams, options?: RequestOptions): Promise<ExternalcontactTransferResultResult>
  /**
   * Every item of `customer`, page by page. See {@link transferResult}.
   *
   * https://developer.work.weixin.qq.com/document/path/94097
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.externalcontact.iterateTransferResult({ handover_userid, takeover_userid })) console.log(item)
   */
  iterateTransferResult(params: ExternalcontactTransferResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactTransferResultResult['customer']>[number], void, undefined>
  /**
   * Turns a unionid into an external_userid (unionid 转换为 external_userid). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93274
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.unionidToExternalUserid({ unionid })
   */
  unionidToExternalUserid(params: ExternalcontactUnionidToExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactUnionidToExternalUseridResult>
  /**
   * Changes a way for customers to add a member (更新「联系我」方式). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.updateContactWay({ config_id })
   */
  updateContactWay(params: ExternalcontactUpdateContactWayParams, options?: RequestOptions): Promise<ExternalcontactUpdateContactWayResult>
  /**
   * Changes a rule of sensitive words (修改敏感词规则). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.updateInterceptRule({ rule_id, rule_name, word_list })
   */
  updateInterceptRule(params: ExternalcontactUpdateInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactUpdateInterceptRuleResult>
  /**
   * Changes a product album (编辑商品图册). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.externalcontact.updateProductAlbum({ product_id })
   */
  updateProductAlbum(params: ExternalcontactUpdateProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactUpdateProductAlbumResult>
  readonly batch: {
    /**
     * Reads the customers of members, a page at a time (批量获取客户详情). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93010
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.batch.getByUser({ userid_list })
     */
    getByUser(params: ExternalcontactBatchGetByUserParams, options?: RequestOptions): Promise<ExternalcontactBatchGetByUserResult>
    /**
     * Every item of `external_contact_list`, page by page. See {@link getByUser}.
     *
     * https://developer.work.weixin.qq.com/document/path/93010
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.batch.iterateGetByUser({ userid_list })) console.log(item)
     */
    iterateGetByUser(params: ExternalcontactBatchGetByUserParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactBatchGetByUserResult['external_contact_list']>[number], void, undefined>
  }
  readonly customerAcquisition: {
    /**
     * Creates an acquisition link (创建获客链接). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.createLink({ link_name })
     */
    createLink(params: ExternalcontactCustomerAcquisitionCreateLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionCreateLinkResult>
    /**
     * Lists the customers who came by an acquisition link (获取获客链接的客户). For third-party apps, customised
     * apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97298
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.customer({ link_id })
     */
    customer(params: ExternalcontactCustomerAcquisitionCustomerParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionCustomerResult>
    /**
     * Every item of `customer_list`, page by page. See {@link customer}.
     *
     * https://developer.work.weixin.qq.com/document/path/97298
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.customerAcquisition.iterateCustomer({ link_id })) console.log(item)
     */
    iterateCustomer(params: ExternalcontactCustomerAcquisitionCustomerParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerAcquisitionCustomerResult['customer_list']>[number], void, undefined>
    /**
     * Removes an acquisition link (删除获客链接). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.deleteLink({ link_id })
     */
    deleteLink(params: ExternalcontactCustomerAcquisitionDeleteLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionDeleteLinkResult>
    /**
     * Reads an acquisition link (获取获客链接详情). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.get({ link_id })
     */
    get(params: ExternalcontactCustomerAcquisitionGetParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionGetResult>
    /**
     * Tells how a customer of an acquisition link wrote to a member (获取成员多次收消息详情). For third-party apps,
     * customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100130
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.getChatInfo({ chat_key })
     */
    getChatInfo(params: ExternalcontactCustomerAcquisitionGetChatInfoParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionGetChatInfoResult>
    /**
     * Lists the acquisition links (获取获客链接列表). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.listLink()
     */
    listLink(params?: ExternalcontactCustomerAcquisitionListLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionListLinkResult>
    /**
     * Every item of `link_id_list`, page by page. See {@link listLink}.
     *
     * https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.customerAcquisition.iterateListLink()) console.log(item)
     */
    iterateListLink(params?: ExternalcontactCustomerAcquisitionListLinkParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerAcquisitionListLinkResult['link_id_list']>[number], void, undefined>
    /**
     * Reads the statistics of an acquisition link (查询链接使用详情). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99483
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.statistic({ link_id, start_time, end_time })
     */
    statistic(params: ExternalcontactCustomerAcquisitionStatisticParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionStatisticResult>
    /**
     * Changes an acquisition link (编辑获客链接). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisition.updateLink({ link_id })
     */
    updateLink(params: ExternalcontactCustomerAcquisitionUpdateLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionUpdateLinkResult>
  }
  readonly customerAcquisitionApp: {
    /**
     * Tells what the acquisition component may do (获取获客组件授权信息). For third-party apps.
     *
     * https://developer.work.weixin.qq.com/document/path/101146
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerAcquisitionApp.getPermit()
     */
    getPermit(params?: ExternalcontactCustomerAcquisitionAppGetPermitParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionAppGetPermitResult>
  }
  readonly customerStrategy: {
    /**
     * Creates a strategy group of customers (创建客户规则组). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerStrategy.create({ strategy_name, admin_list, privilege, range })
     */
    create(params: ExternalcontactCustomerStrategyCreateParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyCreateResult>
    /**
     * Removes a strategy group of customers (删除客户规则组). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerStrategy.del({ strategy_id })
     */
    del(params: ExternalcontactCustomerStrategyDelParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyDelResult>
    /**
     * Changes a strategy group of customers (编辑客户规则组). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerStrategy.edit({ strategy_id })
     */
    edit(params: ExternalcontactCustomerStrategyEditParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyEditResult>
    /**
     * Reads a strategy group of customers (获取客户规则组详情). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerStrategy.get({ strategy_id })
     */
    get(params: ExternalcontactCustomerStrategyGetParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyGetResult>
    /**
     * Lists whom a strategy group of customers covers (获取客户规则组管理范围). For third-party apps, customised
     * apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerStrategy.getRange({ strategy_id })
     */
    getRange(params: ExternalcontactCustomerStrategyGetRangeParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyGetRangeResult>
    /**
     * Every item of `range`, page by page. See {@link getRange}.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.customerStrategy.iterateGetRange({ strategy_id })) console.log(item)
     */
    iterateGetRange(params: ExternalcontactCustomerStrategyGetRangeParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerStrategyGetRangeResult['range']>[number], void, undefined>
    /**
     * Lists the strategy groups of customers (获取客户规则组列表). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.customerStrategy.list()
     */
    list(params?: ExternalcontactCustomerStrategyListParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyListResult>
    /**
     * Every item of `strategy`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.customerStrategy.iterateList()) console.log(item)
     */
    iterateList(params?: ExternalcontactCustomerStrategyListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerStrategyListResult['strategy']>[number], void, undefined>
  }
  readonly groupWelcomeTemplate: {
    /**
     * Creates words of welcome for groups (添加入群欢迎语素材). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupWelcomeTemplate.add()
     */
    add(params?: ExternalcontactGroupWelcomeTemplateAddParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateAddResult>
    /**
     * Removes words of welcome for groups (删除入群欢迎语素材). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupWelcomeTemplate.del({ template_id })
     */
    del(params: ExternalcontactGroupWelcomeTemplateDelParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateDelResult>
    /**
     * Changes words of welcome for groups (编辑入群欢迎语素材). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupWelcomeTemplate.edit({ template_id })
     */
    edit(params: ExternalcontactGroupWelcomeTemplateEditParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateEditResult>
    /**
     * Reads words of welcome for groups (获取入群欢迎语素材). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupWelcomeTemplate.get({ template_id })
     */
    get(params: ExternalcontactGroupWelcomeTemplateGetParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateGetResult>
  }
  readonly groupchat: {
    /**
     * Creates a way for customers to join a group (配置客户群进群方式). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.addJoinWay({ scene, chat_id_list })
     */
    addJoinWay(params: ExternalcontactGroupchatAddJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatAddJoinWayResult>
    /**
     * Removes a way for customers to join a group (删除客户群进群方式). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.delJoinWay({ config_id })
     */
    delJoinWay(params: ExternalcontactGroupchatDelJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatDelJoinWayResult>
    /**
     * Reads a customer group (获取客户群详情). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92707
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.get({ chat_id })
     */
    get(params: ExternalcontactGroupchatGetParams, options?: RequestOptions): Promise<ExternalcontactGroupchatGetResult>
    /**
     * Reads a way for customers to join a group (获取客户群进群方式). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.getJoinWay({ config_id })
     */
    getJoinWay(params: ExternalcontactGroupchatGetJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatGetJoinWayResult>
    /**
     * Turns the old external_userids of a group into new ones (转换客户群成员 external_userid). For third-party
     * apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95435
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.getNewExternalUserid({ external_userid_list, chat_id })
     */
    getNewExternalUserid(params: ExternalcontactGroupchatGetNewExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactGroupchatGetNewExternalUseridResult>
    /**
     * Lists the customer groups (获取客户群列表). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93414
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.list({ limit })
     */
    list(params: ExternalcontactGroupchatListParams, options?: RequestOptions): Promise<ExternalcontactGroupchatListResult>
    /**
     * Every item of `group_chat_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/93414
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.groupchat.iterateList({ limit })) console.log(item)
     */
    iterateList(params: ExternalcontactGroupchatListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGroupchatListResult['group_chat_list']>[number], void, undefined>
    /**
     * Hands customer groups of a member over to another (分配在职成员的客户群). For third-party apps, customised
     * apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/96328
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.onjobTransfer({ chat_id_list, new_owner })
     */
    onjobTransfer(params: ExternalcontactGroupchatOnjobTransferParams, options?: RequestOptions): Promise<ExternalcontactGroupchatOnjobTransferResult>
    /**
     * Reads statistics of customer groups by owner (获取群聊数据统计（按群主）). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93476
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.statistic({ day_begin_time, owner_filter })
     */
    statistic(params: ExternalcontactGroupchatStatisticParams, options?: RequestOptions): Promise<ExternalcontactGroupchatStatisticResult>
    /**
     * Reads statistics of customer groups by day (获取群聊数据统计（按日）). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93476
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.statisticGroupByDay({ day_begin_time, owner_filter })
     */
    statisticGroupByDay(params: ExternalcontactGroupchatStatisticGroupByDayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatStatisticGroupByDayResult>
    /**
     * Hands customer groups of a member who left over to another (分配离职成员的客户群). For third-party apps,
     * customised apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93242
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.transfer({ chat_id_list, new_owner })
     */
    transfer(params: ExternalcontactGroupchatTransferParams, options?: RequestOptions): Promise<ExternalcontactGroupchatTransferResult>
    /**
     * Changes a way for customers to join a group (更新客户群进群方式). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.groupchat.updateJoinWay({ config_id, scene, chat_id_list })
     */
    updateJoinWay(params: ExternalcontactGroupchatUpdateJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatUpdateJoinWayResult>
  }
  readonly message: {
    /**
     * Sends a school notice (发送「学校通知」). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92321
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.message.send({ msgtype, agentid })
     */
    send(params: ExternalcontactMessageSendParams, options?: RequestOptions): Promise<ExternalcontactMessageSendResult>
  }
  readonly momentStrategy: {
    /**
     * Creates a strategy group of moments (创建朋友圈规则组). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.momentStrategy.create({ strategy_name, admin_list, privilege, range })
     */
    create(params: ExternalcontactMomentStrategyCreateParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyCreateResult>
    /**
     * Removes a strategy group of moments (删除朋友圈规则组). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.momentStrategy.del({ strategy_id })
     */
    del(params: ExternalcontactMomentStrategyDelParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyDelResult>
    /**
     * Changes a strategy group of moments (编辑朋友圈规则组). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.momentStrategy.edit({ strategy_id })
     */
    edit(params: ExternalcontactMomentStrategyEditParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyEditResult>
    /**
     * Reads a strategy group of moments (获取朋友圈规则组详情). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.momentStrategy.get({ strategy_id })
     */
    get(params: ExternalcontactMomentStrategyGetParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyGetResult>
    /**
     * Lists whom a strategy group of moments covers (获取朋友圈规则组管理范围). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.momentStrategy.getRange({ strategy_id })
     */
    getRange(params: ExternalcontactMomentStrategyGetRangeParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyGetRangeResult>
    /**
     * Every item of `range`, page by page. See {@link getRange}.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.momentStrategy.iterateGetRange({ strategy_id })) console.log(item)
     */
    iterateGetRange(params: ExternalcontactMomentStrategyGetRangeParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactMomentStrategyGetRangeResult['range']>[number], void, undefined>
    /**
     * Lists the strategy groups of moments (获取朋友圈规则组列表). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.momentStrategy.list()
     */
    list(params?: ExternalcontactMomentStrategyListParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyListResult>
    /**
     * Every item of `strategy`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.momentStrategy.iterateList()) console.log(item)
     */
    iterateList(params?: ExternalcontactMomentStrategyListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactMomentStrategyListResult['strategy']>[number], void, undefined>
  }
  readonly resigned: {
    /**
     * Hands customers of a member who left over to another (分配离职成员的客户). For third-party apps, customised
     * apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94100
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.resigned.transferCustomer({ handover_userid, takeover_userid, external_userid })
     */
    transferCustomer(params: ExternalcontactResignedTransferCustomerParams, options?: RequestOptions): Promise<ExternalcontactResignedTransferCustomerResult>
    /**
     * Tells how a hand-over after a leave stands (查询离职成员客户接替状态). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94101
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.externalcontact.resigned.transferResult({ handover_userid, takeover_userid })
     */
    transferResult(params: ExternalcontactResignedTransferResultParams, options?: RequestOptions): Promise<ExternalcontactResignedTransferResultResult>
    /**
     * Every item of `customer`, page by page. See {@link transferResult}.
     *
     * https://developer.work.weixin.qq.com/document/path/94101
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.externalcontact.resigned.iterateTransferResult({ handover_userid, takeover_userid })) console.log(item)
     */
    iterateTransferResult(params: ExternalcontactResignedTransferResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactResignedTransferResultResult['customer']>[number], void, undefined>
  }
}
