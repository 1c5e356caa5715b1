// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  MeetingAdvancedLayoutAddParams,
  MeetingAdvancedLayoutAddResult,
  MeetingAdvancedLayoutApplyParams,
  MeetingAdvancedLayoutApplyResult,
  MeetingAdvancedLayoutBatchDeleteParams,
  MeetingAdvancedLayoutBatchDeleteResult,
  MeetingAdvancedLayoutGetUserLayoutParams,
  MeetingAdvancedLayoutGetUserLayoutResult,
  MeetingAdvancedLayoutListParams,
  MeetingAdvancedLayoutListResult,
  MeetingAdvancedLayoutUpdateParams,
  MeetingAdvancedLayoutUpdateResult,
  MeetingCancelParams,
  MeetingCancelResult,
  MeetingCheckDeviceInMeetingParams,
  MeetingCheckDeviceInMeetingResult,
  MeetingCreateCustomerShortUrlParams,
  MeetingCreateCustomerShortUrlResult,
  MeetingCreateParams,
  MeetingCreateResult,
  MeetingEnrollApproveParams,
  MeetingEnrollApproveResult,
  MeetingEnrollDeleteParams,
  MeetingEnrollDeleteResult,
  MeetingEnrollGetConfigParams,
  MeetingEnrollGetConfigResult,
  MeetingEnrollImportParams,
  MeetingEnrollImportResult,
  MeetingEnrollListParams,
  MeetingEnrollListResult,
  MeetingEnrollQueryByTmpOpenidParams,
  MeetingEnrollQueryByTmpOpenidResult,
  MeetingEnrollSetConfigParams,
  MeetingEnrollSetConfigResult,
  MeetingGetAttendeeListParams,
  MeetingGetAttendeeListResult,
  MeetingGetCustomerShortUrlParams,
  MeetingGetCustomerShortUrlResult,
  MeetingGetGuestsParams,
  MeetingGetGuestsResult,
  MeetingGetInfoParams,
  MeetingGetInfoResult,
  MeetingGetInviteesParams,
  MeetingGetInviteesResult,
  MeetingGetQualityParams,
  MeetingGetQualityResult,
  MeetingGetRealtimeAttendeeListParams,
  MeetingGetRealtimeAttendeeListResult,
  MeetingGetUserMeetingidParams,
  MeetingGetUserMeetingidResult,
  MeetingLayoutAddBackgroundParams,
  MeetingLayoutAddBackgroundResult,
  MeetingLayoutAddParams,
  MeetingLayoutAddResult,
  MeetingLayoutBatchDeleteBackgroundParams,
  MeetingLayoutBatchDeleteBackgroundResult,
  MeetingLayoutDeleteBackgroundParams,
  MeetingLayoutDeleteBackgroundResult,
  MeetingLayoutListBackgroundParams,
  MeetingLayoutListBackgroundResult,
  MeetingLayoutListTemplateParams,
  MeetingLayoutListTemplateResult,
  MeetingLayoutSetDefaultBackgroundParams,
  MeetingLayoutSetDefaultBackgroundResult,
  MeetingLayoutSetDefaultParams,
  MeetingLayoutSetDefaultResult,
  MeetingLayoutUpdateParams,
  MeetingLayoutUpdateResult,
  MeetingMraHangupParams,
  MeetingMraHangupResult,
  MeetingMraQueryStatusParams,
  MeetingMraQueryStatusResult,
  MeetingMraSetDefaultLayoutParams,
  MeetingMraSetDefaultLayoutResult,
  MeetingMraSetRaiseHandParams,
  MeetingMraSetRaiseHandResult,
  MeetingPhoneCalloutParams,
  MeetingPhoneCalloutResult,
  MeetingPhoneGetCalloutStatusParams,
  MeetingPhoneGetCalloutStatusResult,
  MeetingPhoneGetTmpOpenidParams,
  MeetingPhoneGetTmpOpenidResult,
  MeetingPollCreateThemeParams,
  MeetingPollCreateThemeResult,
  MeetingPollDeleteParams,
  MeetingPollDeleteResult,
  MeetingPollFinishParams,
  MeetingPollFinishResult,
  MeetingPollGetPollDetailParams,
  MeetingPollGetPollDetailResult,
  MeetingPollGetPollListParams,
  MeetingPollGetPollListResult,
  MeetingPollGetThemeInfoParams,
  MeetingPollGetThemeInfoResult,
  MeetingPollStartParams,
  MeetingPollStartResult,
  MeetingPollUpdateThemeParams,
  MeetingPollUpdateThemeResult,
  MeetingRealcontrolCloseScreenShareParams,
  MeetingRealcontrolCloseScreenShareResult,
  MeetingRealcontrolDismissParams,
  MeetingRealcontrolDismissResult,
  MeetingRealcontrolKickoutUsersParams,
  MeetingRealcontrolKickoutUsersResult,
  MeetingRealcontrolManageWaitingRoomUsersParams,
  MeetingRealcontrolManageWaitingRoomUsersResult,
  MeetingRealcontrolMuteUserParams,
  MeetingRealcontrolMuteUserResult,
  MeetingRealcontrolSetCohostParams,
  MeetingRealcontrolSetCohostResult,
  MeetingRealcontrolSetNicknamesParams,
  MeetingRealcontrolSetNicknamesResult,
  MeetingRealcontrolSetParams,
  MeetingRealcontrolSetResult,
  MeetingRealcontrolSwitchUserVideoParams,
  MeetingRealcontrolSwitchUserVideoResult,
  MeetingRecordDeleteFileParams,
  MeetingRecordDeleteFileResult,
  MeetingRecordDeleteParams,
  MeetingRecordDeleteResult,
  MeetingRecordGetFileListParams,
  MeetingRecordGetFileListResult,
  MeetingRecordGetFileParams,
  MeetingRecordGetFileResult,
  MeetingRecordGetStatisticsParams,
  MeetingRecordGetStatisticsResult,
  MeetingRecordListParams,
  MeetingRecordListResult,
  MeetingRecordTranscriptGetDetailParams,
  MeetingRecordTranscriptGetDetailResult,
  MeetingRecordTranscriptGetParagraphListParams,
  MeetingRecordTranscriptGetParagraphListResult,
  MeetingRecordTranscriptSearchParams,
  MeetingRecordTranscriptSearchResult,
  MeetingRecordUpdateSharingConfigParams,
  MeetingRecordUpdateSharingConfigResult,
  MeetingRoomsBookParams,
  MeetingRoomsBookResult,
  MeetingRoomsCallParams,
  MeetingRoomsCallResult,
  MeetingRoomsCancelCallParams,
  MeetingRoomsCancelCallResult,
  MeetingRoomsGetConfigParams,
  MeetingRoomsGetConfigResult,
  MeetingRoomsGetInfoParams,
  MeetingRoomsGetInfoResult,
  MeetingRoomsGetInventoryParams,
  MeetingRoomsGetInventoryResult,
  MeetingRoomsGetResponseStatusParams,
  MeetingRoomsGetResponseStatusResult,
  MeetingRoomsListControllersParams,
  MeetingRoomsListControllersResult,
  MeetingRoomsListDevicesParams,
  MeetingRoomsListDevicesResult,
  MeetingRoomsListMeetingsParams,
  MeetingRoomsListMeetingsResult,
  MeetingRoomsListParams,
  MeetingRoomsListResult,
  MeetingRoomsReleaseParams,
  MeetingRoomsReleaseResult,
  MeetingSetGuestsParams,
  MeetingSetGuestsResult,
  MeetingSetInviteesParams,
  MeetingSetInviteesResult,
  MeetingStatisticsGetStartListParams,
  MeetingStatisticsGetStartListResult,
  MeetingUpdateParams,
  MeetingUpdateResult,
  MeetingVipBatchAddJobResultParams,
  MeetingVipBatchAddJobResultResult,
  MeetingVipBatchDelJobResultParams,
  MeetingVipBatchDelJobResultResult,
  MeetingVipListParams,
  MeetingVipListResult,
  MeetingVipSubmitBatchAddJobParams,
  MeetingVipSubmitBatchAddJobResult,
  MeetingVipSubmitBatchDelJobParams,
  MeetingVipSubmitBatchDelJobResult,
  MeetingWaitingroomGetCurrentUserListParams,
  MeetingWaitingroomGetCurrentUserListResult,
  MeetingWaitingroomGetUserListParams,
  MeetingWaitingroomGetUserListResult,
  MeetingWebinarCancelParams,
  MeetingWebinarCancelResult,
  MeetingWebinarCreateParams,
  MeetingWebinarCreateResult,
  MeetingWebinarEnrollApproveParams,
  MeetingWebinarEnrollApproveResult,
  MeetingWebinarEnrollDeleteParams,
  MeetingWebinarEnrollDeleteResult,
  MeetingWebinarEnrollGetConfigParams,
  MeetingWebinarEnrollGetConfigResult,
  MeetingWebinarEnrollImportParams,
  MeetingWebinarEnrollImportResult,
  MeetingWebinarEnrollListParams,
  MeetingWebinarEnrollListResult,
  MeetingWebinarEnrollQueryByTmpOpenidParams,
  MeetingWebinarEnrollQueryByTmpOpenidResult,
  MeetingWebinarEnrollSetConfigParams,
  MeetingWebinarEnrollSetConfigResult,
  MeetingWebinarGetParams,
  MeetingWebinarGetResult,
  MeetingWebinarListGuestParams,
  MeetingWebinarListGuestResult,
  MeetingWebinarUpdateGuestListParams,
  MeetingWebinarUpdateGuestListResult,
  MeetingWebinarUpdateParams,
  MeetingWebinarUpdateResult,
  MeetingWebinarUpdateWarmUpParams,
  MeetingWebinarUpdateWarmUpResult,
} from '../../../types/index.js'

/** `meeting/…` with the token of the corp. */
export interface CorpMeetingApi {
  /**
   * Cancels a meeting (取消预约会议). For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93709
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.cancel({ meetingid })
   */
  cancel(params: MeetingCancelParams, options?: RequestOptions): Promise<MeetingCancelResult>
  /**
   * Tells whether a device is in the meeting (查询设备是否在会). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98164
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.checkDeviceInMeeting({ userid, meetingid_list })
   */
  checkDeviceInMeeting(params: MeetingCheckDeviceInMeetingParams, options?: RequestOptions): Promise<MeetingCheckDeviceInMeetingResult>
  /**
   * Schedules a meeting (创建预约会议). For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93706
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.create({ admin_userid, title, meeting_start, meeting_duration })
   */
  create(params: MeetingCreateParams, options?: RequestOptions): Promise<MeetingCreateResult>
  /**
   * Creates a short link to a meeting for a customer (创建会议客户短链). For self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.createCustomerShortUrl({ meetingid, customer_data })
   */
  createCustomerShortUrl(params: MeetingCreateCustomerShortUrlParams, options?: RequestOptions): Promise<MeetingCreateCustomerShortUrlResult>
  /**
   * Lists who attended a meeting (获取参会成员列表). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98156
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getAttendeeList({ meetingid })
   */
  getAttendeeList(params: MeetingGetAttendeeListParams, options?: RequestOptions): Promise<MeetingGetAttendeeListResult>
  /**
   * Every item of `attendees`, page by page. See {@link getAttendeeList}.
   *
   * https://developer.work.weixin.qq.com/document/path/98156
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.meeting.iterateGetAttendeeList({ meetingid })) console.log(item)
   */
  iterateGetAttendeeList(params: MeetingGetAttendeeListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetAttendeeListResult['attendees']>[number], void, undefined>
  /**
   * Reads the short links of a meeting (获取会议客户短链). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98819
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getCustomerShortUrl({ meetingid })
   */
  getCustomerShortUrl(params: MeetingGetCustomerShortUrlParams, options?: RequestOptions): Promise<MeetingGetCustomerShortUrlResult>
  /**
   * Lists the guests of a meeting (获取会议嘉宾). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99039
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getGuests({ meetingid })
   */
  getGuests(params: MeetingGetGuestsParams, options?: RequestOptions): Promise<MeetingGetGuestsResult>
  /**
   * Reads a meeting (获取会议详情). For third-party apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93708
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getInfo()
   */
  getInfo(params?: MeetingGetInfoParams, options?: RequestOptions): Promise<MeetingGetInfoResult>
  /**
   * Lists who is invited to a meeting (获取会议受邀成员). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98160
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getInvitees({ meetingid })
   */
  getInvitees(params: MeetingGetInviteesParams, options?: RequestOptions): Promise<MeetingGetInviteesResult>
  /**
   * Every item of `invitees`, page by page. See {@link getInvitees}.
   *
   * https://developer.work.weixin.qq.com/document/path/98160
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.meeting.iterateGetInvitees({ meetingid })) console.log(item)
   */
  iterateGetInvitees(params: MeetingGetInviteesParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetInviteesResult['invitees']>[number], void, undefined>
  /**
   * Reads the quality of a meeting (获取会议健康度). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98821
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getQuality({ meetingid, start_time })
   */
  getQuality(params: MeetingGetQualityParams, options?: RequestOptions): Promise<MeetingGetQualityResult>
  /**
   * Lists who is in the meeting now (获取实时会中成员). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98157
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getRealtimeAttendeeList({ meetingid })
   */
  getRealtimeAttendeeList(params: MeetingGetRealtimeAttendeeListParams, options?: RequestOptions): Promise<MeetingGetRealtimeAttendeeListResult>
  /**
   * Every item of `attendees`, page by page. See {@link getRealtimeAttendeeList}.
   *
   * https://developer.work.weixin.qq.com/document/path/98157
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.meeting.iterateGetRealtimeAttendeeList({ meetingid })) console.log(item)
   */
  iterateGetRealtimeAttendeeList(params: MeetingGetRealtimeAttendeeListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetRealtimeAttendeeListResult['attendees']>[number], void, undefined>
  /**
   * Lists the meetings of a member (获取成员会议 id 列表). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93707
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.getUserMeetingid({ userid })
   */
  getUserMeetingid(params: MeetingGetUserMeetingidParams, options?: RequestOptions): Promise<MeetingGetUserMeetingidResult>
  /**
   * Every item of `meetingid_list`, page by page. See {@link getUserMeetingid}.
   *
   * https://developer.work.weixin.qq.com/document/path/93707
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.meeting.iterateGetUserMeetingid({ userid })) console.log(item)
   */
  iterateGetUserMeetingid(params: MeetingGetUserMeetingidParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetUserMeetingidResult['meetingid_list']>[number], void, undefined>
  /**
   * Sets the guests of a meeting (更新会议嘉宾). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99040
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.setGuests({ meetingid, guests })
   */
  setGuests(params: MeetingSetGuestsParams, options?: RequestOptions): Promise<MeetingSetGuestsResult>
  /**
   * Sets who is invited to a meeting (更新会议受邀成员). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98162
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.setInvitees({ meetingid })
   */
  setInvitees(params: MeetingSetInviteesParams, options?: RequestOptions): Promise<MeetingSetInviteesResult>
  /**
   * Changes a meeting (修改预约会议). For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93710
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.meeting.update({ meetingid })
   */
  update(params: MeetingUpdateParams, options?: RequestOptions): Promise<MeetingUpdateResult>
  readonly advancedLayout: {
    /**
     * Adds advanced layouts to a meeting (添加会议高级布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98861
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.advancedLayout.add({ meetingid, layout_list })
     */
    add(params: MeetingAdvancedLayoutAddParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutAddResult>
    /**
     * Applies an advanced layout (应用会议高级布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98869
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.advancedLayout.apply({ meetingid, layout_id })
     */
    apply(params: MeetingAdvancedLayoutApplyParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutApplyResult>
    /**
     * Removes advanced layouts (批量删除会议高级布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98866
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.advancedLayout.batchDelete({ meetingid, layout_id_list })
     */
    batchDelete(params: MeetingAdvancedLayoutBatchDeleteParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutBatchDeleteResult>
    /**
     * Reads the layout of a user (获取用户布局). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98865
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.advancedLayout.getUserLayout({ meetingid, tmp_openid, instance_id })
     */
    getUserLayout(params: MeetingAdvancedLayoutGetUserLayoutParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutGetUserLayoutResult>
    /**
     * Lists the advanced layouts (获取会议高级布局列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98862
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.advancedLayout.list({ meetingid })
     */
    list(params: MeetingAdvancedLayoutListParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutListResult>
    /**
     * Changes an advanced layout (修改会议高级布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98868
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.advancedLayout.update({ meetingid, layout_id, page_list })
     */
    update(params: MeetingAdvancedLayoutUpdateParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutUpdateResult>
  }
  readonly enroll: {
    /**
     * Decides enrolments (审批会议报名). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98807
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.approve({ meetingid, action, enroll_id_list })
     */
    approve(params: MeetingEnrollApproveParams, options?: RequestOptions): Promise<MeetingEnrollApproveResult>
    /**
     * Removes enrolments (删除会议报名). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98817
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.delete({ meetingid, enroll_id_list })
     */
    delete(params: MeetingEnrollDeleteParams, options?: RequestOptions): Promise<MeetingEnrollDeleteResult>
    /**
     * Reads how one enrols for a meeting (获取会议报名配置). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98821
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.getConfig({ meetingid })
     */
    getConfig(params: MeetingEnrollGetConfigParams, options?: RequestOptions): Promise<MeetingEnrollGetConfigResult>
    /**
     * Imports enrolments (导入会议报名). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98816
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.import({ meetingid, enroll_list })
     */
    import(params: MeetingEnrollImportParams, options?: RequestOptions): Promise<MeetingEnrollImportResult>
    /**
     * Lists the enrolments (获取会议报名列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98810
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.list({ meetingid })
     */
    list(params: MeetingEnrollListParams, options?: RequestOptions): Promise<MeetingEnrollListResult>
    /**
     * Every item of `enroll_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/98810
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.enroll.iterateList({ meetingid })) console.log(item)
     */
    iterateList(params: MeetingEnrollListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingEnrollListResult['enroll_list']>[number], void, undefined>
    /**
     * Finds enrolments by temporary openids (获取会议成员报名 id). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98794
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.queryByTmpOpenid({ meetingid, tmp_openid_list })
     */
    queryByTmpOpenid(params: MeetingEnrollQueryByTmpOpenidParams, options?: RequestOptions): Promise<MeetingEnrollQueryByTmpOpenidResult>
    /**
     * Sets how one enrols for a meeting (修改会议报名配置). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98821
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.enroll.setConfig({ meetingid })
     */
    setConfig(params: MeetingEnrollSetConfigParams, options?: RequestOptions): Promise<MeetingEnrollSetConfigResult>
  }
  readonly layout: {
    /**
     * Adds basic layouts to a meeting (添加会议基础布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98845
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.add({ meetingid, layout_list })
     */
    add(params: MeetingLayoutAddParams, options?: RequestOptions): Promise<MeetingLayoutAddResult>
    /**
     * Adds backgrounds to a meeting (添加会议背景). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98851
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.addBackground({ meetingid, image_list })
     */
    addBackground(params: MeetingLayoutAddBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutAddBackgroundResult>
    /**
     * Removes several backgrounds (批量删除会议背景). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98854
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.batchDeleteBackground({ meetingid, background_id_list })
     */
    batchDeleteBackground(params: MeetingLayoutBatchDeleteBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutBatchDeleteBackgroundResult>
    /**
     * Removes a background (删除会议背景). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98853
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.deleteBackground({ meetingid, background_id })
     */
    deleteBackground(params: MeetingLayoutDeleteBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutDeleteBackgroundResult>
    /**
     * Lists the backgrounds of a meeting (获取会议背景列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98856
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.listBackground({ meetingid })
     */
    listBackground(params: MeetingLayoutListBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutListBackgroundResult>
    /**
     * Lists the templates of layouts (获取会议布局模板). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98844
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.listTemplate()
     */
    listTemplate(params?: MeetingLayoutListTemplateParams, options?: RequestOptions): Promise<MeetingLayoutListTemplateResult>
    /**
     * Sets the layout of a meeting (设置会议默认布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98847
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.setDefault({ meetingid, selected_layout_id })
     */
    setDefault(params: MeetingLayoutSetDefaultParams, options?: RequestOptions): Promise<MeetingLayoutSetDefaultResult>
    /**
     * Sets the background of a meeting (设置会议默认背景). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98852
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.setDefaultBackground({ meetingid, selected_background_id })
     */
    setDefaultBackground(params: MeetingLayoutSetDefaultBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutSetDefaultBackgroundResult>
    /**
     * Changes a basic layout (修改会议基础布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98846
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.layout.update({ meetingid, layout_id, page_list })
     */
    update(params: MeetingLayoutUpdateParams, options?: RequestOptions): Promise<MeetingLayoutUpdateResult>
  }
  readonly mra: {
    /**
     * Hangs up a room connector (挂断会议室连接器). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98789
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.mra.hangup({ meetingid, mra })
     */
    hangup(params: MeetingMraHangupParams, options?: RequestOptions): Promise<MeetingMraHangupResult>
    /**
     * Tells how a room connector stands (查询会议室连接器状态). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98786
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.mra.queryStatus({ meetingid, tmp_openid })
     */
    queryStatus(params: MeetingMraQueryStatusParams, options?: RequestOptions): Promise<MeetingMraQueryStatusResult>
    /**
     * Sets the layout of a room connector (设置会议室连接器默认布局). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98787
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.mra.setDefaultLayout({ meetingid, default_layout, default_novideo_user, mra })
     */
    setDefaultLayout(params: MeetingMraSetDefaultLayoutParams, options?: RequestOptions): Promise<MeetingMraSetDefaultLayoutResult>
    /**
     * Raises or lowers the hand of a room connector (设置会议室连接器举手). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98788
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.mra.setRaiseHand({ meetingid, raise_hand, mra })
     */
    setRaiseHand(params: MeetingMraSetRaiseHandParams, options?: RequestOptions): Promise<MeetingMraSetRaiseHandResult>
  }
  readonly phone: {
    /**
     * Calls somebody into a meeting (会议电话外呼). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98823
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.phone.callout({ meetingid, phone_numbers })
     */
    callout(params: MeetingPhoneCalloutParams, options?: RequestOptions): Promise<MeetingPhoneCalloutResult>
    /**
     * Tells how a call into a meeting stands (获取外呼状态). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98824
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.phone.getCalloutStatus({ meetingid })
     */
    getCalloutStatus(params: MeetingPhoneGetCalloutStatusParams, options?: RequestOptions): Promise<MeetingPhoneGetCalloutStatusResult>
    /**
     * Every item of `phone_numbers`, page by page. See {@link getCalloutStatus}.
     *
     * https://developer.work.weixin.qq.com/document/path/98824
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.phone.iterateGetCalloutStatus({ meetingid })) console.log(item)
     */
    iterateGetCalloutStatus(params: MeetingPhoneGetCalloutStatusParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingPhoneGetCalloutStatusResult['phone_numbers']>[number], void, undefined>
    /**
     * Gets the temporary openids of those who called in (获取电话入会成员的临时 openid). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98825
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.phone.getTmpOpenid({ meetingid, phone_numbers })
     */
    getTmpOpenid(params: MeetingPhoneGetTmpOpenidParams, options?: RequestOptions): Promise<MeetingPhoneGetTmpOpenidResult>
  }
  readonly poll: {
    /**
     * Creates a poll of a meeting (创建会议投票主题). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98834
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.createTheme({ meetingid, operator_userid, instance_id, poll_topic, poll_desc, poll_questions })
     */
    createTheme(params: MeetingPollCreateThemeParams, options?: RequestOptions): Promise<MeetingPollCreateThemeResult>
    /**
     * Removes a poll (删除会议投票). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98839
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.delete({ meetingid, operator_userid, instance_id })
     */
    delete(params: MeetingPollDeleteParams, options?: RequestOptions): Promise<MeetingPollDeleteResult>
    /**
     * Ends a poll (结束会议投票). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98841
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.finish({ meetingid, poll_theme_id, poll_id, operator_userid, instance_id })
     */
    finish(params: MeetingPollFinishParams, options?: RequestOptions): Promise<MeetingPollFinishResult>
    /**
     * Reads a poll that was held (获取会议投票详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98838
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.getPollDetail({ meetingid, poll_id, operator_userid, instance_id })
     */
    getPollDetail(params: MeetingPollGetPollDetailParams, options?: RequestOptions): Promise<MeetingPollGetPollDetailResult>
    /**
     * Lists the polls of a meeting (获取会议投票列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98836
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.getPollList({ meetingid, operator_userid, instance_id })
     */
    getPollList(params: MeetingPollGetPollListParams, options?: RequestOptions): Promise<MeetingPollGetPollListResult>
    /**
     * Reads a poll (获取会议投票主题). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98837
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.getThemeInfo({ poll_theme_id, operator_userid, instance_id })
     */
    getThemeInfo(params: MeetingPollGetThemeInfoParams, options?: RequestOptions): Promise<MeetingPollGetThemeInfoResult>
    /**
     * Starts a poll (发起会议投票). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98840
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.start({ meetingid, poll_theme_id, operator_userid, instance_id })
     */
    start(params: MeetingPollStartParams, options?: RequestOptions): Promise<MeetingPollStartResult>
    /**
     * Changes a poll (修改会议投票主题). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98835
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.poll.updateTheme({ meetingid, poll_theme_id, operator_userid, instance_id, poll_topic, poll_desc, poll_questions })
     */
    updateTheme(params: MeetingPollUpdateThemeParams, options?: RequestOptions): Promise<MeetingPollUpdateThemeResult>
  }
  readonly realcontrol: {
    /**
     * Stops somebody's screen sharing (关闭屏幕共享). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98185
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.closeScreenShare({ meetingid, operated_user })
     */
    closeScreenShare(params: MeetingRealcontrolCloseScreenShareParams, options?: RequestOptions): Promise<MeetingRealcontrolCloseScreenShareResult>
    /**
     * Ends a meeting (结束会议). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98187
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.dismiss({ meetingid })
     */
    dismiss(params: MeetingRealcontrolDismissParams, options?: RequestOptions): Promise<MeetingRealcontrolDismissResult>
    /**
     * Removes people from a meeting (移出成员). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98181
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.kickoutUsers({ meetingid, allow_rejoin, operated_users })
     */
    kickoutUsers(params: MeetingRealcontrolKickoutUsersParams, options?: RequestOptions): Promise<MeetingRealcontrolKickoutUsersResult>
    /**
     * Lets people in from the waiting room, or not (管理等候室成员). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98186
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.manageWaitingRoomUsers({ meetingid, operate_type, operated_users })
     */
    manageWaitingRoomUsers(params: MeetingRealcontrolManageWaitingRoomUsersParams, options?: RequestOptions): Promise<MeetingRealcontrolManageWaitingRoomUsersResult>
    /**
     * Mutes somebody (静音成员). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98184
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.muteUser({ meetingid, option, operated_user })
     */
    muteUser(params: MeetingRealcontrolMuteUserParams, options?: RequestOptions): Promise<MeetingRealcontrolMuteUserResult>
    /**
     * Changes settings of a running meeting (管理会中设置). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98175
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.set({ meetingid })
     */
    set(params: MeetingRealcontrolSetParams, options?: RequestOptions): Promise<MeetingRealcontrolSetResult>
    /**
     * Makes somebody a co-host, or not (设置联席主持人). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98180
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.setCohost({ meetingid, action, operated_user })
     */
    setCohost(params: MeetingRealcontrolSetCohostParams, options?: RequestOptions): Promise<MeetingRealcontrolSetCohostResult>
    /**
     * Changes names in a meeting (修改会中昵称). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98188
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.setNicknames({ meetingid })
     */
    setNicknames(params: MeetingRealcontrolSetNicknamesParams, options?: RequestOptions): Promise<MeetingRealcontrolSetNicknamesResult>
    /**
     * Turns somebody's camera on or off (开关成员视频). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98189
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.realcontrol.switchUserVideo({ meetingid, operated_user })
     */
    switchUserVideo(params: MeetingRealcontrolSwitchUserVideoParams, options?: RequestOptions): Promise<MeetingRealcontrolSwitchUserVideoResult>
  }
  readonly record: {
    /**
     * Removes the recordings of a meeting (删除会议录制). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98206
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.delete({ meetingid, meeting_record_id })
     */
    delete(params: MeetingRecordDeleteParams, options?: RequestOptions): Promise<MeetingRecordDeleteResult>
    /**
     * Removes a file of a recording (删除单个录制文件). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98207
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.deleteFile({ meetingid, record_file_id })
     */
    deleteFile(params: MeetingRecordDeleteFileParams, options?: RequestOptions): Promise<MeetingRecordDeleteFileResult>
    /**
     * Reads a file of a recording (获取单个录制详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100916
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.getFile({ record_file_id, meetingid })
     */
    getFile(params: MeetingRecordGetFileParams, options?: RequestOptions): Promise<MeetingRecordGetFileResult>
    /**
     * Lists the files of a recording (获取录制文件列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100917
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.getFileList({ meeting_record_id, meetingid })
     */
    getFileList(params: MeetingRecordGetFileListParams, options?: RequestOptions): Promise<MeetingRecordGetFileListResult>
    /**
     * Reads how often recordings were watched (获取录制访问数据). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98209
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.getStatistics({ meeting_record_id })
     */
    getStatistics(params: MeetingRecordGetStatisticsParams, options?: RequestOptions): Promise<MeetingRecordGetStatisticsResult>
    /**
     * Lists the recordings of meetings (获取会议录制列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98192
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.list({ start_time, end_time })
     */
    list(params: MeetingRecordListParams, options?: RequestOptions): Promise<MeetingRecordListResult>
    /**
     * Every item of `record_meetings`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/98192
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.record.iterateList({ start_time, end_time })) console.log(item)
     */
    iterateList(params: MeetingRecordListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRecordListResult['record_meetings']>[number], void, undefined>
    /**
     * Sets how a recording is shared (修改录制共享设置). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98208
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.record.updateSharingConfig({ meetingid, meeting_record_id })
     */
    updateSharingConfig(params: MeetingRecordUpdateSharingConfigParams, options?: RequestOptions): Promise<MeetingRecordUpdateSharingConfigResult>
    readonly transcript: {
      /**
       * Reads the transcript of a recording (获取录制转写详情). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/100926
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.record.transcript.getDetail({ record_file_id, meetingid })
       */
      getDetail(params: MeetingRecordTranscriptGetDetailParams, options?: RequestOptions): Promise<MeetingRecordTranscriptGetDetailResult>
      /**
       * Lists the paragraphs of a transcript (获取录制转写段落). For self-built apps. Little is known about it: the
       * types may be incomplete.
       *
       * https://developer.work.weixin.qq.com/document/path/100925
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.record.transcript.getParagraphList({ record_file_id, meetingid })
       */
      getParagraphList(params: MeetingRecordTranscriptGetParagraphListParams, options?: RequestOptions): Promise<MeetingRecordTranscriptGetParagraphListResult>
      /**
       * Searches a transcript (搜索录制转写). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/100927
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.record.transcript.search({ record_file_id, meetingid, text })
       */
      search(params: MeetingRecordTranscriptSearchParams, options?: RequestOptions): Promise<MeetingRecordTranscriptSearchResult>
    }
  }
  readonly rooms: {
    /**
     * Books a meeting room (预定 Rooms 会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98791
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.book({ meetingid, meeting_room_id_list })
     */
    book(params: MeetingRoomsBookParams, options?: RequestOptions): Promise<MeetingRoomsBookResult>
    /**
     * Calls a meeting room (呼叫 Rooms 会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98804
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.call({ meetingid })
     */
    call(params: MeetingRoomsCallParams, options?: RequestOptions): Promise<MeetingRoomsCallResult>
    /**
     * Stops calling a meeting room (取消呼叫 Rooms 会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98805
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.cancelCall({ meetingid, invite_id })
     */
    cancelCall(params: MeetingRoomsCancelCallParams, options?: RequestOptions): Promise<MeetingRoomsCancelCallResult>
    /**
     * Reads the settings of a meeting room (获取 Rooms 会议室配置). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98802
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.getConfig({ meeting_room_id })
     */
    getConfig(params: MeetingRoomsGetConfigParams, options?: RequestOptions): Promise<MeetingRoomsGetConfigResult>
    /**
     * Reads a meeting room (获取 Rooms 会议室详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98793
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.getInfo({ meeting_room_id })
     */
    getInfo(params: MeetingRoomsGetInfoParams, options?: RequestOptions): Promise<MeetingRoomsGetInfoResult>
    /**
     * Tells how many room accounts there are (获取 Rooms 账号数). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98809
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.getInventory()
     */
    getInventory(params?: MeetingRoomsGetInventoryParams, options?: RequestOptions): Promise<MeetingRoomsGetInventoryResult>
    /**
     * Tells whether a meeting room has answered a call (获取 Rooms 会议室应答状态). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98806
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.getResponseStatus({ meetingid })
     */
    getResponseStatus(params: MeetingRoomsGetResponseStatusParams, options?: RequestOptions): Promise<MeetingRoomsGetResponseStatusResult>
    /**
     * Lists the meeting rooms with devices (获取 Rooms 会议室列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98795
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.list()
     */
    list(params?: MeetingRoomsListParams, options?: RequestOptions): Promise<MeetingRoomsListResult>
    /**
     * Every item of `meeting_room_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/98795
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.rooms.iterateList()) console.log(item)
     */
    iterateList(params?: MeetingRoomsListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListResult['meeting_room_list']>[number], void, undefined>
    /**
     * Lists the controllers of meeting rooms (获取 Rooms 控制器列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98799
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.listControllers()
     */
    listControllers(params?: MeetingRoomsListControllersParams, options?: RequestOptions): Promise<MeetingRoomsListControllersResult>
    /**
     * Every item of `controller_info_list`, page by page. See {@link listControllers}.
     *
     * https://developer.work.weixin.qq.com/document/path/98799
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.rooms.iterateListControllers()) console.log(item)
     */
    iterateListControllers(params?: MeetingRoomsListControllersParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListControllersResult['controller_info_list']>[number], void, undefined>
    /**
     * Lists the devices of meeting rooms (获取 Rooms 设备列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98798
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.listDevices()
     */
    listDevices(params?: MeetingRoomsListDevicesParams, options?: RequestOptions): Promise<MeetingRoomsListDevicesResult>
    /**
     * Every item of `device_info_list`, page by page. See {@link listDevices}.
     *
     * https://developer.work.weixin.qq.com/document/path/98798
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.rooms.iterateListDevices()) console.log(item)
     */
    iterateListDevices(params?: MeetingRoomsListDevicesParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListDevicesResult['device_info_list']>[number], void, undefined>
    /**
     * Lists the meetings in a meeting room (获取 Rooms 会议列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98796
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.listMeetings()
     */
    listMeetings(params?: MeetingRoomsListMeetingsParams, options?: RequestOptions): Promise<MeetingRoomsListMeetingsResult>
    /**
     * Every item of `meeting_info_list`, page by page. See {@link listMeetings}.
     *
     * https://developer.work.weixin.qq.com/document/path/98796
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.rooms.iterateListMeetings()) console.log(item)
     */
    iterateListMeetings(params?: MeetingRoomsListMeetingsParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListMeetingsResult['meeting_info_list']>[number], void, undefined>
    /**
     * Gives a booked meeting room back (释放 Rooms 会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98792
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.rooms.release({ meetingid, meeting_room_id_list })
     */
    release(params: MeetingRoomsReleaseParams, options?: RequestOptions): Promise<MeetingRoomsReleaseResult>
  }
  readonly statistics: {
    /**
     * Lists the meetings that were started (获取会议发起记录). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99651
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.statistics.getStartList({ type, begin_time, end_time })
     */
    getStartList(params: MeetingStatisticsGetStartListParams, options?: RequestOptions): Promise<MeetingStatisticsGetStartListResult>
    /**
     * Every item of `meeting_list`, page by page. See {@link getStartList}.
     *
     * https://developer.work.weixin.qq.com/document/path/99651
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.statistics.iterateGetStartList({ type, begin_time, end_time })) console.log(item)
     */
    iterateGetStartList(params: MeetingStatisticsGetStartListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingStatisticsGetStartListResult['meeting_list']>[number], void, undefined>
  }
  readonly vip: {
    /**
     * Reads the result of giving advanced meeting accounts (查询分配会议高级功能结果). For self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99508
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.vip.batchAddJobResult({ jobid })
     */
    batchAddJobResult(params: MeetingVipBatchAddJobResultParams, options?: RequestOptions): Promise<MeetingVipBatchAddJobResultResult>
    /**
     * Reads the result of taking advanced meeting accounts (查询取消会议高级功能结果). For self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99509
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.vip.batchDelJobResult({ jobid })
     */
    batchDelJobResult(params: MeetingVipBatchDelJobResultParams, options?: RequestOptions): Promise<MeetingVipBatchDelJobResultResult>
    /**
     * Lists the members with advanced meeting accounts (获取会议高级功能账号列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99510
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.vip.list()
     */
    list(params?: MeetingVipListParams, options?: RequestOptions): Promise<MeetingVipListResult>
    /**
     * Every item of `userid_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99510
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.vip.iterateList()) console.log(item)
     */
    iterateList(params?: MeetingVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingVipListResult['userid_list']>[number], void, undefined>
    /**
     * Gives members advanced meeting accounts (分配会议高级功能账号). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99508
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.vip.submitBatchAddJob({ userid_list })
     */
    submitBatchAddJob(params: MeetingVipSubmitBatchAddJobParams, options?: RequestOptions): Promise<MeetingVipSubmitBatchAddJobResult>
    /**
     * Takes advanced meeting accounts from members (取消会议高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99509
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.vip.submitBatchDelJob({ userid_list })
     */
    submitBatchDelJob(params: MeetingVipSubmitBatchDelJobParams, options?: RequestOptions): Promise<MeetingVipSubmitBatchDelJobResult>
  }
  readonly waitingroom: {
    /**
     * Lists who waits to be let in now (获取等候室当前成员). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98163
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.waitingroom.getCurrentUserList({ meetingid })
     */
    getCurrentUserList(params: MeetingWaitingroomGetCurrentUserListParams, options?: RequestOptions): Promise<MeetingWaitingroomGetCurrentUserListResult>
    /**
     * Every item of `user_list`, page by page. See {@link getCurrentUserList}.
     *
     * https://developer.work.weixin.qq.com/document/path/98163
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.waitingroom.iterateGetCurrentUserList({ meetingid })) console.log(item)
     */
    iterateGetCurrentUserList(params: MeetingWaitingroomGetCurrentUserListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingWaitingroomGetCurrentUserListResult['user_list']>[number], void, undefined>
    /**
     * Lists who has waited to be let in (获取等候室成员记录). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98164
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.waitingroom.getUserList({ meetingid })
     */
    getUserList(params: MeetingWaitingroomGetUserListParams, options?: RequestOptions): Promise<MeetingWaitingroomGetUserListResult>
    /**
     * Every item of `user_list`, page by page. See {@link getUserList}.
     *
     * https://developer.work.weixin.qq.com/document/path/98164
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.meeting.waitingroom.iterateGetUserList({ meetingid })) console.log(item)
     */
    iterateGetUserList(params: MeetingWaitingroomGetUserListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingWaitingroomGetUserListResult['user_list']>[number], void, undefined>
  }
  readonly webinar: {
    /**
     * Cancels a webinar (取消网络研讨会). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98843
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.cancel({ meetingid })
     */
    cancel(params: MeetingWebinarCancelParams, options?: RequestOptions): Promise<MeetingWebinarCancelResult>
    /**
     * Schedules a webinar (创建网络研讨会). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98842
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.create({ admin_userid, title, start_time, end_time, admission_type, playback_for_audience })
     */
    create(params: MeetingWebinarCreateParams, options?: RequestOptions): Promise<MeetingWebinarCreateResult>
    /**
     * Reads a webinar (获取网络研讨会详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98860
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.get()
     */
    get(params?: MeetingWebinarGetParams, options?: RequestOptions): Promise<MeetingWebinarGetResult>
    /**
     * Lists the guests of a webinar (获取研讨会嘉宾列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98871
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.listGuest()
     */
    listGuest(params?: MeetingWebinarListGuestParams, options?: RequestOptions): Promise<MeetingWebinarListGuestResult>
    /**
     * Changes a webinar (修改网络研讨会). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98843
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.update({ meetingid, title, start_time, end_time, admission_type, playback_for_audience })
     */
    update(params: MeetingWebinarUpdateParams, options?: RequestOptions): Promise<MeetingWebinarUpdateResult>
    /**
     * Sets the guests of a webinar (更新研讨会嘉宾). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98872
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.updateGuestList({ meetingid, guests })
     */
    updateGuestList(params: MeetingWebinarUpdateGuestListParams, options?: RequestOptions): Promise<MeetingWebinarUpdateGuestListResult>
    /**
     * Sets what is shown before a webinar (更新研讨会暖场素材). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98882
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.meeting.webinar.updateWarmUp({ meetingid })
     */
    updateWarmUp(params: MeetingWebinarUpdateWarmUpParams, options?: RequestOptions): Promise<MeetingWebinarUpdateWarmUpResult>
    readonly enroll: {
      /**
       * Decides enrolments for a webinar (审批研讨会报名). For self-built apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/98877
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.approve({ meetingid, action, enroll_id_list })
       */
      approve(params: MeetingWebinarEnrollApproveParams, options?: RequestOptions): Promise<MeetingWebinarEnrollApproveResult>
      /**
       * Removes enrolments for a webinar (删除研讨会报名). For self-built apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/98881
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.delete({ meetingid, enroll_id_list })
       */
      delete(params: MeetingWebinarEnrollDeleteParams, options?: RequestOptions): Promise<MeetingWebinarEnrollDeleteResult>
      /**
       * Reads how one enrols for a webinar (获取研讨会报名配置). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/98874
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.getConfig({ meetingid })
       */
      getConfig(params: MeetingWebinarEnrollGetConfigParams, options?: RequestOptions): Promise<MeetingWebinarEnrollGetConfigResult>
      /**
       * Imports enrolments for a webinar (导入研讨会报名). For self-built apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/98880
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.import({ meetingid, enroll_list })
       */
      import(params: MeetingWebinarEnrollImportParams, options?: RequestOptions): Promise<MeetingWebinarEnrollImportResult>
      /**
       * Lists the enrolments for a webinar (获取研讨会报名列表). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/98876
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.list({ meetingid })
       */
      list(params: MeetingWebinarEnrollListParams, options?: RequestOptions): Promise<MeetingWebinarEnrollListResult>
      /**
       * Every item of `enroll_list`, page by page. See {@link list}.
       *
       * https://developer.work.weixin.qq.com/document/path/98876
       * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
       * @example for await (const item of corp.meeting.webinar.enroll.iterateList({ meetingid })) console.log(item)
       */
      iterateList(params: MeetingWebinarEnrollListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingWebinarEnrollListResult['enroll_list']>[number], void, undefined>
      /**
       * Finds enrolments for a webinar by temporary openids (获取研讨会成员报名 id). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/98873
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.queryByTmpOpenid({ meetingid, tmp_openid_list })
       */
      queryByTmpOpenid(params: MeetingWebinarEnrollQueryByTmpOpenidParams, options?: RequestOptions): Promise<MeetingWebinarEnrollQueryByTmpOpenidResult>
      /**
       * Sets how one enrols for a webinar (修改研讨会报名配置). For self-built apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/98875
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.meeting.webinar.enroll.setConfig({ meetingid })
       */
      setConfig(params: MeetingWebinarEnrollSetConfigParams, options?: RequestOptions): Promise<MeetingWebinarEnrollSetConfigResult>
    }
  }
}
