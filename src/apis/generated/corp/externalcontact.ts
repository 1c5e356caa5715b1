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
   * `externalcontact/add_contact_way`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addContactWay(params: ExternalcontactAddContactWayParams, options?: RequestOptions): Promise<ExternalcontactAddContactWayResult>
  /**
   * `externalcontact/add_corp_tag`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addCorpTag(params?: ExternalcontactAddCorpTagParams, options?: RequestOptions): Promise<ExternalcontactAddCorpTagResult>
  /**
   * `externalcontact/add_intercept_rule`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addInterceptRule(params: ExternalcontactAddInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactAddInterceptRuleResult>
  /**
   * `externalcontact/add_moment_task`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95095
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addMomentTask(params?: ExternalcontactAddMomentTaskParams, options?: RequestOptions): Promise<ExternalcontactAddMomentTaskResult>
  /**
   * `externalcontact/add_msg_template`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92698
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addMsgTemplate(params?: ExternalcontactAddMsgTemplateParams, options?: RequestOptions): Promise<ExternalcontactAddMsgTemplateResult>
  /**
   * `externalcontact/add_product_album`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addProductAlbum(params: ExternalcontactAddProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactAddProductAlbumResult>
  /**
   * `externalcontact/add_strategy_tag`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addStrategyTag(params: ExternalcontactAddStrategyTagParams, options?: RequestOptions): Promise<ExternalcontactAddStrategyTagResult>
  /**
   * `externalcontact/batch_to_external_userid`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92506
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  batchToExternalUserid(params: ExternalcontactBatchToExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactBatchToExternalUseridResult>
  /**
   * `externalcontact/cancel_groupmsg_send`. For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97614
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  cancelGroupmsgSend(params: ExternalcontactCancelGroupmsgSendParams, options?: RequestOptions): Promise<ExternalcontactCancelGroupmsgSendResult>
  /**
   * `externalcontact/cancel_moment_task`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97616
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  cancelMomentTask(params: ExternalcontactCancelMomentTaskParams, options?: RequestOptions): Promise<ExternalcontactCancelMomentTaskResult>
  /**
   * `externalcontact/check_follow_user`. For customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96312
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  checkFollowUser(params?: ExternalcontactCheckFollowUserParams, options?: RequestOptions): Promise<ExternalcontactCheckFollowUserResult>
  /**
   * `externalcontact/close_temp_chat`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92577
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  closeTempChat(params: ExternalcontactCloseTempChatParams, options?: RequestOptions): Promise<ExternalcontactCloseTempChatResult>
  /**
   * `externalcontact/contact_list`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99434
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  contactList(params?: ExternalcontactContactListParams, options?: RequestOptions): Promise<ExternalcontactContactListResult>
  /**
   * Every item of `info_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateContactList(params?: ExternalcontactContactListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactContactListResult['info_list']>[number], void, undefined>
  /**
   * `externalcontact/convert_to_openid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92292
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  convertToOpenid(params: ExternalcontactConvertToOpenidParams, options?: RequestOptions): Promise<ExternalcontactConvertToOpenidResult>
  /**
   * `externalcontact/customer_acquisition_quota`. For third-party apps, customised apps, self-built
   * apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97375
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  customerAcquisitionQuota(params?: ExternalcontactCustomerAcquisitionQuotaParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionQuotaResult>
  /**
   * `externalcontact/del_contact_way`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delContactWay(params: ExternalcontactDelContactWayParams, options?: RequestOptions): Promise<ExternalcontactDelContactWayResult>
  /**
   * `externalcontact/del_corp_tag`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delCorpTag(params?: ExternalcontactDelCorpTagParams, options?: RequestOptions): Promise<ExternalcontactDelCorpTagResult>
  /**
   * `externalcontact/del_intercept_rule`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delInterceptRule(params: ExternalcontactDelInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactDelInterceptRuleResult>
  /**
   * `externalcontact/del_strategy_tag`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delStrategyTag(params?: ExternalcontactDelStrategyTagParams, options?: RequestOptions): Promise<ExternalcontactDelStrategyTagResult>
  /**
   * `externalcontact/delete_product_album`. For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  deleteProductAlbum(params: ExternalcontactDeleteProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactDeleteProductAlbumResult>
  /**
   * `externalcontact/edit_corp_tag`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  editCorpTag(params: ExternalcontactEditCorpTagParams, options?: RequestOptions): Promise<ExternalcontactEditCorpTagResult>
  /**
   * `externalcontact/edit_strategy_tag`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  editStrategyTag(params: ExternalcontactEditStrategyTagParams, options?: RequestOptions): Promise<ExternalcontactEditStrategyTagResult>
  /**
   * `externalcontact/from_service_external_userid`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95884
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fromServiceExternalUserid(params: ExternalcontactFromServiceExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactFromServiceExternalUseridResult>
  /**
   * `externalcontact/get`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92265
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: ExternalcontactGetParams, options?: RequestOptions): Promise<ExternalcontactGetResult>
  /**
   * Every item of `follow_user`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGet(params: ExternalcontactGetParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetResult['follow_user']>[number], void, undefined>
  /**
   * `externalcontact/get_contact_way`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getContactWay(params: ExternalcontactGetContactWayParams, options?: RequestOptions): Promise<ExternalcontactGetContactWayResult>
  /**
   * `externalcontact/get_corp_tag_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92696
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCorpTagList(params?: ExternalcontactGetCorpTagListParams, options?: RequestOptions): Promise<ExternalcontactGetCorpTagListResult>
  /**
   * `externalcontact/get_follow_user_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92576
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFollowUserList(params?: ExternalcontactGetFollowUserListParams, options?: RequestOptions): Promise<ExternalcontactGetFollowUserListResult>
  /**
   * `externalcontact/get_groupmsg_list_v2`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getGroupmsgListV2(params: ExternalcontactGetGroupmsgListV2Params, options?: RequestOptions): Promise<ExternalcontactGetGroupmsgListV2Result>
  /**
   * Every item of `group_msg_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetGroupmsgListV2(params: ExternalcontactGetGroupmsgListV2Params, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetGroupmsgListV2Result['group_msg_list']>[number], void, undefined>
  /**
   * `externalcontact/get_groupmsg_send_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getGroupmsgSendResult(params: ExternalcontactGetGroupmsgSendResultParams, options?: RequestOptions): Promise<ExternalcontactGetGroupmsgSendResultResult>
  /**
   * Every item of `send_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetGroupmsgSendResult(params: ExternalcontactGetGroupmsgSendResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetGroupmsgSendResultResult['send_list']>[number], void, undefined>
  /**
   * `externalcontact/get_groupmsg_task`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93439
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getGroupmsgTask(params: ExternalcontactGetGroupmsgTaskParams, options?: RequestOptions): Promise<ExternalcontactGetGroupmsgTaskResult>
  /**
   * Every item of `task_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetGroupmsgTask(params: ExternalcontactGetGroupmsgTaskParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetGroupmsgTaskResult['task_list']>[number], void, undefined>
  /**
   * `externalcontact/get_intercept_rule`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getInterceptRule(params: ExternalcontactGetInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactGetInterceptRuleResult>
  /**
   * `externalcontact/get_intercept_rule_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getInterceptRuleList(params?: ExternalcontactGetInterceptRuleListParams, options?: RequestOptions): Promise<ExternalcontactGetInterceptRuleListResult>
  /**
   * `externalcontact/get_moment_comments`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getMomentComments(params: ExternalcontactGetMomentCommentsParams, options?: RequestOptions): Promise<ExternalcontactGetMomentCommentsResult>
  /**
   * `externalcontact/get_moment_customer_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getMomentCustomerList(params: ExternalcontactGetMomentCustomerListParams, options?: RequestOptions): Promise<ExternalcontactGetMomentCustomerListResult>
  /**
   * Every item of `customer_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetMomentCustomerList(params: ExternalcontactGetMomentCustomerListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentCustomerListResult['customer_list']>[number], void, undefined>
  /**
   * `externalcontact/get_moment_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getMomentList(params: ExternalcontactGetMomentListParams, options?: RequestOptions): Promise<ExternalcontactGetMomentListResult>
  /**
   * Every item of `moment_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetMomentList(params: ExternalcontactGetMomentListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentListResult['moment_list']>[number], void, undefined>
  /**
   * `externalcontact/get_moment_send_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getMomentSendResult(params: ExternalcontactGetMomentSendResultParams, options?: RequestOptions): Promise<ExternalcontactGetMomentSendResultResult>
  /**
   * Every item of `customer_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetMomentSendResult(params: ExternalcontactGetMomentSendResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentSendResultResult['customer_list']>[number], void, undefined>
  /**
   * `externalcontact/get_moment_task`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93443
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getMomentTask(params: ExternalcontactGetMomentTaskParams, options?: RequestOptions): Promise<ExternalcontactGetMomentTaskResult>
  /**
   * Every item of `task_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetMomentTask(params: ExternalcontactGetMomentTaskParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetMomentTaskResult['task_list']>[number], void, undefined>
  /**
   * `externalcontact/get_moment_task_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95095
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getMomentTaskResult(params: ExternalcontactGetMomentTaskResultParams, options?: RequestOptions): Promise<ExternalcontactGetMomentTaskResultResult>
  /**
   * `externalcontact/get_new_external_userid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95435
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getNewExternalUserid(params: ExternalcontactGetNewExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactGetNewExternalUseridResult>
  /**
   * `externalcontact/get_product_album`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getProductAlbum(params: ExternalcontactGetProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactGetProductAlbumResult>
  /**
   * `externalcontact/get_product_album_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getProductAlbumList(params?: ExternalcontactGetProductAlbumListParams, options?: RequestOptions): Promise<ExternalcontactGetProductAlbumListResult>
  /**
   * Every item of `product_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetProductAlbumList(params?: ExternalcontactGetProductAlbumListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetProductAlbumListResult['product_list']>[number], void, undefined>
  /**
   * `externalcontact/get_strategy_tag_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99542
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getStrategyTagList(params?: ExternalcontactGetStrategyTagListParams, options?: RequestOptions): Promise<ExternalcontactGetStrategyTagListResult>
  /**
   * `externalcontact/get_subscribe_mode`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92290
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getSubscribeMode(params?: ExternalcontactGetSubscribeModeParams, options?: RequestOptions): Promise<ExternalcontactGetSubscribeModeResult>
  /**
   * `externalcontact/get_subscribe_qr_code`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92197
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getSubscribeQrCode(params?: ExternalcontactGetSubscribeQrCodeParams, options?: RequestOptions): Promise<ExternalcontactGetSubscribeQrCodeResult>
  /**
   * `externalcontact/get_unassigned_list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92273
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getUnassignedList(params?: ExternalcontactGetUnassignedListParams, options?: RequestOptions): Promise<ExternalcontactGetUnassignedListResult>
  /**
   * Every item of `info`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetUnassignedList(params?: ExternalcontactGetUnassignedListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGetUnassignedListResult['info']>[number], void, undefined>
  /**
   * `externalcontact/get_user_behavior_data`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92275
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getUserBehaviorData(params: ExternalcontactGetUserBehaviorDataParams, options?: RequestOptions): Promise<ExternalcontactGetUserBehaviorDataResult>
  /**
   * `externalcontact/list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92264
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  list(params: ExternalcontactListParams, options?: RequestOptions): Promise<ExternalcontactListResult>
  /**
   * `externalcontact/list_contact_way`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  listContactWay(params?: ExternalcontactListContactWayParams, options?: RequestOptions): Promise<ExternalcontactListContactWayResult>
  /**
   * Every item of `contact_way`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateListContactWay(params?: ExternalcontactListContactWayParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactListContactWayResult['contact_way']>[number], void, undefined>
  /**
   * `externalcontact/mark_tag`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92697
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  markTag(params: ExternalcontactMarkTagParams, options?: RequestOptions): Promise<ExternalcontactMarkTagResult>
  /**
   * `externalcontact/opengid_to_chatid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94822
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  opengidToChatid(params: ExternalcontactOpengidToChatidParams, options?: RequestOptions): Promise<ExternalcontactOpengidToChatidResult>
  /**
   * `externalcontact/remark`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92694
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  remark(params: ExternalcontactRemarkParams, options?: RequestOptions): Promise<ExternalcontactRemarkResult>
  /**
   * `externalcontact/remind_groupmsg_send`. For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97613
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  remindGroupmsgSend(params: ExternalcontactRemindGroupmsgSendParams, options?: RequestOptions): Promise<ExternalcontactRemindGroupmsgSendResult>
  /**
   * `externalcontact/send_welcome_msg`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92599
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  sendWelcomeMsg(params: ExternalcontactSendWelcomeMsgParams, options?: RequestOptions): Promise<ExternalcontactSendWelcomeMsgResult>
  /**
   * `externalcontact/set_subscribe_mode`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92290
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setSubscribeMode(params: ExternalcontactSetSubscribeModeParams, options?: RequestOptions): Promise<ExternalcontactSetSubscribeModeResult>
  /**
   * `externalcontact/to_service_external_userid`. For customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95195
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  toServiceExternalUserid(params: ExternalcontactToServiceExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactToServiceExternalUseridResult>
  /**
   * `externalcontact/transfer_customer`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94096
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  transferCustomer(params: ExternalcontactTransferCustomerParams, options?: RequestOptions): Promise<ExternalcontactTransferCustomerResult>
  /**
   * `externalcontact/transfer_result`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94097
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  transferResult(params: ExternalcontactTransferResultParams, options?: RequestOptions): Promise<ExternalcontactTransferResultResult>
  /**
   * Every item of `customer`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateTransferResult(params: ExternalcontactTransferResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactTransferResultResult['customer']>[number], void, undefined>
  /**
   * `externalcontact/unionid_to_external_userid`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93274
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  unionidToExternalUserid(params: ExternalcontactUnionidToExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactUnionidToExternalUseridResult>
  /**
   * `externalcontact/update_contact_way`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96348
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateContactWay(params: ExternalcontactUpdateContactWayParams, options?: RequestOptions): Promise<ExternalcontactUpdateContactWayResult>
  /**
   * `externalcontact/update_intercept_rule`. For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateInterceptRule(params: ExternalcontactUpdateInterceptRuleParams, options?: RequestOptions): Promise<ExternalcontactUpdateInterceptRuleResult>
  /**
   * `externalcontact/update_product_album`. For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateProductAlbum(params: ExternalcontactUpdateProductAlbumParams, options?: RequestOptions): Promise<ExternalcontactUpdateProductAlbumResult>
  readonly batch: {
    /**
     * `externalcontact/batch/get_by_user`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93010
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getByUser(params: ExternalcontactBatchGetByUserParams, options?: RequestOptions): Promise<ExternalcontactBatchGetByUserResult>
    /**
     * Every item of `external_contact_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetByUser(params: ExternalcontactBatchGetByUserParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactBatchGetByUserResult['external_contact_list']>[number], void, undefined>
  }
  readonly customerAcquisition: {
    /**
     * `externalcontact/customer_acquisition/create_link`. For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    createLink(params: ExternalcontactCustomerAcquisitionCreateLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionCreateLinkResult>
    /**
     * `externalcontact/customer_acquisition/customer`. For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97298
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    customer(params: ExternalcontactCustomerAcquisitionCustomerParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionCustomerResult>
    /**
     * Every item of `customer_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateCustomer(params: ExternalcontactCustomerAcquisitionCustomerParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerAcquisitionCustomerResult['customer_list']>[number], void, undefined>
    /**
     * `externalcontact/customer_acquisition/delete_link`. For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteLink(params: ExternalcontactCustomerAcquisitionDeleteLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionDeleteLinkResult>
    /**
     * `externalcontact/customer_acquisition/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExternalcontactCustomerAcquisitionGetParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionGetResult>
    /**
     * `externalcontact/customer_acquisition/get_chat_info`. For third-party apps, customised apps,
     * self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100130
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getChatInfo(params: ExternalcontactCustomerAcquisitionGetChatInfoParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionGetChatInfoResult>
    /**
     * `externalcontact/customer_acquisition/list_link`. For third-party apps, customised apps, self-built
     * apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listLink(params?: ExternalcontactCustomerAcquisitionListLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionListLinkResult>
    /**
     * Every item of `link_id_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListLink(params?: ExternalcontactCustomerAcquisitionListLinkParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerAcquisitionListLinkResult['link_id_list']>[number], void, undefined>
    /**
     * `externalcontact/customer_acquisition/statistic`. For third-party apps, customised apps, self-built
     * apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99483
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    statistic(params: ExternalcontactCustomerAcquisitionStatisticParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionStatisticResult>
    /**
     * `externalcontact/customer_acquisition/update_link`. For third-party apps, customised apps,
     * self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateLink(params: ExternalcontactCustomerAcquisitionUpdateLinkParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionUpdateLinkResult>
  }
  readonly customerAcquisitionApp: {
    /**
     * `externalcontact/customer_acquisition_app/get_permit`. For third-party apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101146
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getPermit(params?: ExternalcontactCustomerAcquisitionAppGetPermitParams, options?: RequestOptions): Promise<ExternalcontactCustomerAcquisitionAppGetPermitResult>
  }
  readonly customerStrategy: {
    /**
     * `externalcontact/customer_strategy/create`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    create(params: ExternalcontactCustomerStrategyCreateParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyCreateResult>
    /**
     * `externalcontact/customer_strategy/del`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: ExternalcontactCustomerStrategyDelParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyDelResult>
    /**
     * `externalcontact/customer_strategy/edit`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    edit(params: ExternalcontactCustomerStrategyEditParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyEditResult>
    /**
     * `externalcontact/customer_strategy/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExternalcontactCustomerStrategyGetParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyGetResult>
    /**
     * `externalcontact/customer_strategy/get_range`. For third-party apps, customised apps, self-built
     * apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getRange(params: ExternalcontactCustomerStrategyGetRangeParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyGetRangeResult>
    /**
     * Every item of `range`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetRange(params: ExternalcontactCustomerStrategyGetRangeParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerStrategyGetRangeResult['range']>[number], void, undefined>
    /**
     * `externalcontact/customer_strategy/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: ExternalcontactCustomerStrategyListParams, options?: RequestOptions): Promise<ExternalcontactCustomerStrategyListResult>
    /**
     * Every item of `strategy`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: ExternalcontactCustomerStrategyListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactCustomerStrategyListResult['strategy']>[number], void, undefined>
  }
  readonly groupWelcomeTemplate: {
    /**
     * `externalcontact/group_welcome_template/add`. For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params?: ExternalcontactGroupWelcomeTemplateAddParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateAddResult>
    /**
     * `externalcontact/group_welcome_template/del`. For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: ExternalcontactGroupWelcomeTemplateDelParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateDelResult>
    /**
     * `externalcontact/group_welcome_template/edit`. For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    edit(params: ExternalcontactGroupWelcomeTemplateEditParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateEditResult>
    /**
     * `externalcontact/group_welcome_template/get`. For third-party apps, customised apps, self-built
     * apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93438
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExternalcontactGroupWelcomeTemplateGetParams, options?: RequestOptions): Promise<ExternalcontactGroupWelcomeTemplateGetResult>
  }
  readonly groupchat: {
    /**
     * `externalcontact/groupchat/add_join_way`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addJoinWay(params: ExternalcontactGroupchatAddJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatAddJoinWayResult>
    /**
     * `externalcontact/groupchat/del_join_way`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delJoinWay(params: ExternalcontactGroupchatDelJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatDelJoinWayResult>
    /**
     * `externalcontact/groupchat/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92707
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExternalcontactGroupchatGetParams, options?: RequestOptions): Promise<ExternalcontactGroupchatGetResult>
    /**
     * `externalcontact/groupchat/get_join_way`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getJoinWay(params: ExternalcontactGroupchatGetJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatGetJoinWayResult>
    /**
     * `externalcontact/groupchat/get_new_external_userid`. For third-party apps, customised apps,
     * self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95435
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getNewExternalUserid(params: ExternalcontactGroupchatGetNewExternalUseridParams, options?: RequestOptions): Promise<ExternalcontactGroupchatGetNewExternalUseridResult>
    /**
     * `externalcontact/groupchat/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93414
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: ExternalcontactGroupchatListParams, options?: RequestOptions): Promise<ExternalcontactGroupchatListResult>
    /**
     * Every item of `group_chat_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params: ExternalcontactGroupchatListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactGroupchatListResult['group_chat_list']>[number], void, undefined>
    /**
     * `externalcontact/groupchat/onjob_transfer`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96328
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    onjobTransfer(params: ExternalcontactGroupchatOnjobTransferParams, options?: RequestOptions): Promise<ExternalcontactGroupchatOnjobTransferResult>
    /**
     * `externalcontact/groupchat/statistic`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93476
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    statistic(params: ExternalcontactGroupchatStatisticParams, options?: RequestOptions): Promise<ExternalcontactGroupchatStatisticResult>
    /**
     * `externalcontact/groupchat/statistic_group_by_day`. For third-party apps, customised apps,
     * self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93476
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    statisticGroupByDay(params: ExternalcontactGroupchatStatisticGroupByDayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatStatisticGroupByDayResult>
    /**
     * `externalcontact/groupchat/transfer`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93242
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    transfer(params: ExternalcontactGroupchatTransferParams, options?: RequestOptions): Promise<ExternalcontactGroupchatTransferResult>
    /**
     * `externalcontact/groupchat/update_join_way`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92229
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateJoinWay(params: ExternalcontactGroupchatUpdateJoinWayParams, options?: RequestOptions): Promise<ExternalcontactGroupchatUpdateJoinWayResult>
  }
  readonly message: {
    /**
     * `externalcontact/message/send`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92321
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    send(params: ExternalcontactMessageSendParams, options?: RequestOptions): Promise<ExternalcontactMessageSendResult>
  }
  readonly momentStrategy: {
    /**
     * `externalcontact/moment_strategy/create`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    create(params: ExternalcontactMomentStrategyCreateParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyCreateResult>
    /**
     * `externalcontact/moment_strategy/del`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: ExternalcontactMomentStrategyDelParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyDelResult>
    /**
     * `externalcontact/moment_strategy/edit`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    edit(params: ExternalcontactMomentStrategyEditParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyEditResult>
    /**
     * `externalcontact/moment_strategy/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: ExternalcontactMomentStrategyGetParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyGetResult>
    /**
     * `externalcontact/moment_strategy/get_range`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getRange(params: ExternalcontactMomentStrategyGetRangeParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyGetRangeResult>
    /**
     * Every item of `range`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetRange(params: ExternalcontactMomentStrategyGetRangeParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactMomentStrategyGetRangeResult['range']>[number], void, undefined>
    /**
     * `externalcontact/moment_strategy/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99541
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: ExternalcontactMomentStrategyListParams, options?: RequestOptions): Promise<ExternalcontactMomentStrategyListResult>
    /**
     * Every item of `strategy`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: ExternalcontactMomentStrategyListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactMomentStrategyListResult['strategy']>[number], void, undefined>
  }
  readonly resigned: {
    /**
     * `externalcontact/resigned/transfer_customer`. For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94100
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    transferCustomer(params: ExternalcontactResignedTransferCustomerParams, options?: RequestOptions): Promise<ExternalcontactResignedTransferCustomerResult>
    /**
     * `externalcontact/resigned/transfer_result`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94101
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    transferResult(params: ExternalcontactResignedTransferResultParams, options?: RequestOptions): Promise<ExternalcontactResignedTransferResultResult>
    /**
     * Every item of `customer`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateTransferResult(params: ExternalcontactResignedTransferResultParams, options?: RequestOptions): AsyncGenerator<NonNullable<ExternalcontactResignedTransferResultResult['customer']>[number], void, undefined>
  }
}
