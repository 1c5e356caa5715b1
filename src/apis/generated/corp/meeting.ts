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
   * `meeting/cancel`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93709
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  cancel(params: MeetingCancelParams, options?: RequestOptions): Promise<MeetingCancelResult>
  /**
   * `meeting/check_device_in_meeting`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98164
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  checkDeviceInMeeting(params: MeetingCheckDeviceInMeetingParams, options?: RequestOptions): Promise<MeetingCheckDeviceInMeetingResult>
  /**
   * `meeting/create`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93706
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: MeetingCreateParams, options?: RequestOptions): Promise<MeetingCreateResult>
  /**
   * `meeting/create_customer_short_url`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  createCustomerShortUrl(params: MeetingCreateCustomerShortUrlParams, options?: RequestOptions): Promise<MeetingCreateCustomerShortUrlResult>
  /**
   * `meeting/get_attendee_list`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98156
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAttendeeList(params: MeetingGetAttendeeListParams, options?: RequestOptions): Promise<MeetingGetAttendeeListResult>
  /**
   * Every item of `attendees`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetAttendeeList(params: MeetingGetAttendeeListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetAttendeeListResult['attendees']>[number], void, undefined>
  /**
   * `meeting/get_customer_short_url`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98819
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getCustomerShortUrl(params: MeetingGetCustomerShortUrlParams, options?: RequestOptions): Promise<MeetingGetCustomerShortUrlResult>
  /**
   * `meeting/get_guests`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99039
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getGuests(params: MeetingGetGuestsParams, options?: RequestOptions): Promise<MeetingGetGuestsResult>
  /**
   * `meeting/get_info`. For third-party apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93708
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getInfo(params?: MeetingGetInfoParams, options?: RequestOptions): Promise<MeetingGetInfoResult>
  /**
   * `meeting/get_invitees`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98160
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getInvitees(params: MeetingGetInviteesParams, options?: RequestOptions): Promise<MeetingGetInviteesResult>
  /**
   * Every item of `invitees`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetInvitees(params: MeetingGetInviteesParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetInviteesResult['invitees']>[number], void, undefined>
  /**
   * `meeting/get_quality`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98821
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getQuality(params: MeetingGetQualityParams, options?: RequestOptions): Promise<MeetingGetQualityResult>
  /**
   * `meeting/get_realtime_attendee_list`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98157
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getRealtimeAttendeeList(params: MeetingGetRealtimeAttendeeListParams, options?: RequestOptions): Promise<MeetingGetRealtimeAttendeeListResult>
  /**
   * Every item of `attendees`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetRealtimeAttendeeList(params: MeetingGetRealtimeAttendeeListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetRealtimeAttendeeListResult['attendees']>[number], void, undefined>
  /**
   * `meeting/get_user_meetingid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93707
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getUserMeetingid(params: MeetingGetUserMeetingidParams, options?: RequestOptions): Promise<MeetingGetUserMeetingidResult>
  /**
   * Every item of `meetingid_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetUserMeetingid(params: MeetingGetUserMeetingidParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingGetUserMeetingidResult['meetingid_list']>[number], void, undefined>
  /**
   * `meeting/set_guests`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99040
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setGuests(params: MeetingSetGuestsParams, options?: RequestOptions): Promise<MeetingSetGuestsResult>
  /**
   * `meeting/set_invitees`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98162
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setInvitees(params: MeetingSetInviteesParams, options?: RequestOptions): Promise<MeetingSetInviteesResult>
  /**
   * `meeting/update`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93710
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params: MeetingUpdateParams, options?: RequestOptions): Promise<MeetingUpdateResult>
  readonly advancedLayout: {
    /**
     * `meeting/advanced_layout/add`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98861
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: MeetingAdvancedLayoutAddParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutAddResult>
    /**
     * `meeting/advanced_layout/apply`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98869
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    apply(params: MeetingAdvancedLayoutApplyParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutApplyResult>
    /**
     * `meeting/advanced_layout/batch_delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98866
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDelete(params: MeetingAdvancedLayoutBatchDeleteParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutBatchDeleteResult>
    /**
     * `meeting/advanced_layout/get_user_layout`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98865
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUserLayout(params: MeetingAdvancedLayoutGetUserLayoutParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutGetUserLayoutResult>
    /**
     * `meeting/advanced_layout/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98862
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: MeetingAdvancedLayoutListParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutListResult>
    /**
     * `meeting/advanced_layout/update`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98868
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: MeetingAdvancedLayoutUpdateParams, options?: RequestOptions): Promise<MeetingAdvancedLayoutUpdateResult>
  }
  readonly enroll: {
    /**
     * `meeting/enroll/approve`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98807
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    approve(params: MeetingEnrollApproveParams, options?: RequestOptions): Promise<MeetingEnrollApproveResult>
    /**
     * `meeting/enroll/delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98817
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: MeetingEnrollDeleteParams, options?: RequestOptions): Promise<MeetingEnrollDeleteResult>
    /**
     * `meeting/enroll/get_config`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98821
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getConfig(params: MeetingEnrollGetConfigParams, options?: RequestOptions): Promise<MeetingEnrollGetConfigResult>
    /**
     * `meeting/enroll/import`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98816
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    import(params: MeetingEnrollImportParams, options?: RequestOptions): Promise<MeetingEnrollImportResult>
    /**
     * `meeting/enroll/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98810
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: MeetingEnrollListParams, options?: RequestOptions): Promise<MeetingEnrollListResult>
    /**
     * Every item of `enroll_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params: MeetingEnrollListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingEnrollListResult['enroll_list']>[number], void, undefined>
    /**
     * `meeting/enroll/query_by_tmp_openid`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98794
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    queryByTmpOpenid(params: MeetingEnrollQueryByTmpOpenidParams, options?: RequestOptions): Promise<MeetingEnrollQueryByTmpOpenidResult>
    /**
     * `meeting/enroll/set_config`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98821
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setConfig(params: MeetingEnrollSetConfigParams, options?: RequestOptions): Promise<MeetingEnrollSetConfigResult>
  }
  readonly layout: {
    /**
     * `meeting/layout/add`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98845
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: MeetingLayoutAddParams, options?: RequestOptions): Promise<MeetingLayoutAddResult>
    /**
     * `meeting/layout/add_background`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98851
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addBackground(params: MeetingLayoutAddBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutAddBackgroundResult>
    /**
     * `meeting/layout/batch_delete_background`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98854
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDeleteBackground(params: MeetingLayoutBatchDeleteBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutBatchDeleteBackgroundResult>
    /**
     * `meeting/layout/delete_background`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98853
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteBackground(params: MeetingLayoutDeleteBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutDeleteBackgroundResult>
    /**
     * `meeting/layout/list_background`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98856
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listBackground(params: MeetingLayoutListBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutListBackgroundResult>
    /**
     * `meeting/layout/list_template`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98844
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listTemplate(params?: MeetingLayoutListTemplateParams, options?: RequestOptions): Promise<MeetingLayoutListTemplateResult>
    /**
     * `meeting/layout/set_default`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98847
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setDefault(params: MeetingLayoutSetDefaultParams, options?: RequestOptions): Promise<MeetingLayoutSetDefaultResult>
    /**
     * `meeting/layout/set_default_background`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98852
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setDefaultBackground(params: MeetingLayoutSetDefaultBackgroundParams, options?: RequestOptions): Promise<MeetingLayoutSetDefaultBackgroundResult>
    /**
     * `meeting/layout/update`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98846
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: MeetingLayoutUpdateParams, options?: RequestOptions): Promise<MeetingLayoutUpdateResult>
  }
  readonly mra: {
    /**
     * `meeting/mra/hangup`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98789
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    hangup(params: MeetingMraHangupParams, options?: RequestOptions): Promise<MeetingMraHangupResult>
    /**
     * `meeting/mra/query_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98786
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    queryStatus(params: MeetingMraQueryStatusParams, options?: RequestOptions): Promise<MeetingMraQueryStatusResult>
    /**
     * `meeting/mra/set_default_layout`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98787
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setDefaultLayout(params: MeetingMraSetDefaultLayoutParams, options?: RequestOptions): Promise<MeetingMraSetDefaultLayoutResult>
    /**
     * `meeting/mra/set_raise_hand`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98788
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setRaiseHand(params: MeetingMraSetRaiseHandParams, options?: RequestOptions): Promise<MeetingMraSetRaiseHandResult>
  }
  readonly phone: {
    /**
     * `meeting/phone/callout`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98823
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    callout(params: MeetingPhoneCalloutParams, options?: RequestOptions): Promise<MeetingPhoneCalloutResult>
    /**
     * `meeting/phone/get_callout_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98824
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getCalloutStatus(params: MeetingPhoneGetCalloutStatusParams, options?: RequestOptions): Promise<MeetingPhoneGetCalloutStatusResult>
    /**
     * Every item of `phone_numbers`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetCalloutStatus(params: MeetingPhoneGetCalloutStatusParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingPhoneGetCalloutStatusResult['phone_numbers']>[number], void, undefined>
    /**
     * `meeting/phone/get_tmp_openid`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98825
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getTmpOpenid(params: MeetingPhoneGetTmpOpenidParams, options?: RequestOptions): Promise<MeetingPhoneGetTmpOpenidResult>
  }
  readonly poll: {
    /**
     * `meeting/poll/create_theme`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98834
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    createTheme(params: MeetingPollCreateThemeParams, options?: RequestOptions): Promise<MeetingPollCreateThemeResult>
    /**
     * `meeting/poll/delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98839
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: MeetingPollDeleteParams, options?: RequestOptions): Promise<MeetingPollDeleteResult>
    /**
     * `meeting/poll/finish`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98841
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    finish(params: MeetingPollFinishParams, options?: RequestOptions): Promise<MeetingPollFinishResult>
    /**
     * `meeting/poll/get_poll_detail`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98838
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getPollDetail(params: MeetingPollGetPollDetailParams, options?: RequestOptions): Promise<MeetingPollGetPollDetailResult>
    /**
     * `meeting/poll/get_poll_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98836
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getPollList(params: MeetingPollGetPollListParams, options?: RequestOptions): Promise<MeetingPollGetPollListResult>
    /**
     * `meeting/poll/get_theme_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98837
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getThemeInfo(params: MeetingPollGetThemeInfoParams, options?: RequestOptions): Promise<MeetingPollGetThemeInfoResult>
    /**
     * `meeting/poll/start`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98840
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    start(params: MeetingPollStartParams, options?: RequestOptions): Promise<MeetingPollStartResult>
    /**
     * `meeting/poll/update_theme`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98835
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateTheme(params: MeetingPollUpdateThemeParams, options?: RequestOptions): Promise<MeetingPollUpdateThemeResult>
  }
  readonly realcontrol: {
    /**
     * `meeting/realcontrol/close_screen_share`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98185
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    closeScreenShare(params: MeetingRealcontrolCloseScreenShareParams, options?: RequestOptions): Promise<MeetingRealcontrolCloseScreenShareResult>
    /**
     * `meeting/realcontrol/dismiss`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98187
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    dismiss(params: MeetingRealcontrolDismissParams, options?: RequestOptions): Promise<MeetingRealcontrolDismissResult>
    /**
     * `meeting/realcontrol/kickout_users`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98181
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    kickoutUsers(params: MeetingRealcontrolKickoutUsersParams, options?: RequestOptions): Promise<MeetingRealcontrolKickoutUsersResult>
    /**
     * `meeting/realcontrol/manage_waiting_room_users`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98186
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    manageWaitingRoomUsers(params: MeetingRealcontrolManageWaitingRoomUsersParams, options?: RequestOptions): Promise<MeetingRealcontrolManageWaitingRoomUsersResult>
    /**
     * `meeting/realcontrol/mute_user`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98184
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    muteUser(params: MeetingRealcontrolMuteUserParams, options?: RequestOptions): Promise<MeetingRealcontrolMuteUserResult>
    /**
     * `meeting/realcontrol/set`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98175
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    set(params: MeetingRealcontrolSetParams, options?: RequestOptions): Promise<MeetingRealcontrolSetResult>
    /**
     * `meeting/realcontrol/set_cohost`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98180
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setCohost(params: MeetingRealcontrolSetCohostParams, options?: RequestOptions): Promise<MeetingRealcontrolSetCohostResult>
    /**
     * `meeting/realcontrol/set_nicknames`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98188
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setNicknames(params: MeetingRealcontrolSetNicknamesParams, options?: RequestOptions): Promise<MeetingRealcontrolSetNicknamesResult>
    /**
     * `meeting/realcontrol/switch_user_video`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98189
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    switchUserVideo(params: MeetingRealcontrolSwitchUserVideoParams, options?: RequestOptions): Promise<MeetingRealcontrolSwitchUserVideoResult>
  }
  readonly record: {
    /**
     * `meeting/record/delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98206
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: MeetingRecordDeleteParams, options?: RequestOptions): Promise<MeetingRecordDeleteResult>
    /**
     * `meeting/record/delete_file`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98207
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteFile(params: MeetingRecordDeleteFileParams, options?: RequestOptions): Promise<MeetingRecordDeleteFileResult>
    /**
     * `meeting/record/get_file`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100916
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getFile(params: MeetingRecordGetFileParams, options?: RequestOptions): Promise<MeetingRecordGetFileResult>
    /**
     * `meeting/record/get_file_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100917
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getFileList(params: MeetingRecordGetFileListParams, options?: RequestOptions): Promise<MeetingRecordGetFileListResult>
    /**
     * `meeting/record/get_statistics`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98209
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getStatistics(params: MeetingRecordGetStatisticsParams, options?: RequestOptions): Promise<MeetingRecordGetStatisticsResult>
    /**
     * `meeting/record/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98192
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: MeetingRecordListParams, options?: RequestOptions): Promise<MeetingRecordListResult>
    /**
     * Every item of `record_meetings`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params: MeetingRecordListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRecordListResult['record_meetings']>[number], void, undefined>
    /**
     * `meeting/record/update_sharing_config`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98208
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateSharingConfig(params: MeetingRecordUpdateSharingConfigParams, options?: RequestOptions): Promise<MeetingRecordUpdateSharingConfigResult>
    readonly transcript: {
      /**
       * `meeting/record/transcript/get_detail`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100926
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      getDetail(params: MeetingRecordTranscriptGetDetailParams, options?: RequestOptions): Promise<MeetingRecordTranscriptGetDetailResult>
      /**
       * `meeting/record/transcript/get_paragraph_list`. For self-built apps. Little is known about it: the
       * types may be incomplete.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100925
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      getParagraphList(params: MeetingRecordTranscriptGetParagraphListParams, options?: RequestOptions): Promise<MeetingRecordTranscriptGetParagraphListResult>
      /**
       * `meeting/record/transcript/search`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100927
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      search(params: MeetingRecordTranscriptSearchParams, options?: RequestOptions): Promise<MeetingRecordTranscriptSearchResult>
    }
  }
  readonly rooms: {
    /**
     * `meeting/rooms/book`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98791
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    book(params: MeetingRoomsBookParams, options?: RequestOptions): Promise<MeetingRoomsBookResult>
    /**
     * `meeting/rooms/call`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98804
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    call(params: MeetingRoomsCallParams, options?: RequestOptions): Promise<MeetingRoomsCallResult>
    /**
     * `meeting/rooms/cancel_call`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98805
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    cancelCall(params: MeetingRoomsCancelCallParams, options?: RequestOptions): Promise<MeetingRoomsCancelCallResult>
    /**
     * `meeting/rooms/get_config`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98802
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getConfig(params: MeetingRoomsGetConfigParams, options?: RequestOptions): Promise<MeetingRoomsGetConfigResult>
    /**
     * `meeting/rooms/get_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98793
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getInfo(params: MeetingRoomsGetInfoParams, options?: RequestOptions): Promise<MeetingRoomsGetInfoResult>
    /**
     * `meeting/rooms/get_inventory`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98809
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getInventory(params?: MeetingRoomsGetInventoryParams, options?: RequestOptions): Promise<MeetingRoomsGetInventoryResult>
    /**
     * `meeting/rooms/get_response_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98806
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getResponseStatus(params: MeetingRoomsGetResponseStatusParams, options?: RequestOptions): Promise<MeetingRoomsGetResponseStatusResult>
    /**
     * `meeting/rooms/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98795
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: MeetingRoomsListParams, options?: RequestOptions): Promise<MeetingRoomsListResult>
    /**
     * Every item of `meeting_room_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: MeetingRoomsListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListResult['meeting_room_list']>[number], void, undefined>
    /**
     * `meeting/rooms/list_controllers`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98799
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listControllers(params?: MeetingRoomsListControllersParams, options?: RequestOptions): Promise<MeetingRoomsListControllersResult>
    /**
     * Every item of `controller_info_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListControllers(params?: MeetingRoomsListControllersParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListControllersResult['controller_info_list']>[number], void, undefined>
    /**
     * `meeting/rooms/list_devices`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98798
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listDevices(params?: MeetingRoomsListDevicesParams, options?: RequestOptions): Promise<MeetingRoomsListDevicesResult>
    /**
     * Every item of `device_info_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListDevices(params?: MeetingRoomsListDevicesParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListDevicesResult['device_info_list']>[number], void, undefined>
    /**
     * `meeting/rooms/list_meetings`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98796
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listMeetings(params?: MeetingRoomsListMeetingsParams, options?: RequestOptions): Promise<MeetingRoomsListMeetingsResult>
    /**
     * Every item of `meeting_info_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateListMeetings(params?: MeetingRoomsListMeetingsParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingRoomsListMeetingsResult['meeting_info_list']>[number], void, undefined>
    /**
     * `meeting/rooms/release`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98792
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    release(params: MeetingRoomsReleaseParams, options?: RequestOptions): Promise<MeetingRoomsReleaseResult>
  }
  readonly statistics: {
    /**
     * `meeting/statistics/get_start_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99651
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getStartList(params: MeetingStatisticsGetStartListParams, options?: RequestOptions): Promise<MeetingStatisticsGetStartListResult>
    /**
     * Every item of `meeting_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetStartList(params: MeetingStatisticsGetStartListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingStatisticsGetStartListResult['meeting_list']>[number], void, undefined>
  }
  readonly vip: {
    /**
     * `meeting/vip/batch_add_job_result`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99508
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchAddJobResult(params: MeetingVipBatchAddJobResultParams, options?: RequestOptions): Promise<MeetingVipBatchAddJobResultResult>
    /**
     * `meeting/vip/batch_del_job_result`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99509
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDelJobResult(params: MeetingVipBatchDelJobResultParams, options?: RequestOptions): Promise<MeetingVipBatchDelJobResultResult>
    /**
     * `meeting/vip/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99510
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: MeetingVipListParams, options?: RequestOptions): Promise<MeetingVipListResult>
    /**
     * Every item of `userid_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: MeetingVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingVipListResult['userid_list']>[number], void, undefined>
    /**
     * `meeting/vip/submit_batch_add_job`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99508
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    submitBatchAddJob(params: MeetingVipSubmitBatchAddJobParams, options?: RequestOptions): Promise<MeetingVipSubmitBatchAddJobResult>
    /**
     * `meeting/vip/submit_batch_del_job`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99509
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    submitBatchDelJob(params: MeetingVipSubmitBatchDelJobParams, options?: RequestOptions): Promise<MeetingVipSubmitBatchDelJobResult>
  }
  readonly waitingroom: {
    /**
     * `meeting/waitingroom/get_current_user_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98163
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getCurrentUserList(params: MeetingWaitingroomGetCurrentUserListParams, options?: RequestOptions): Promise<MeetingWaitingroomGetCurrentUserListResult>
    /**
     * Every item of `user_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetCurrentUserList(params: MeetingWaitingroomGetCurrentUserListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingWaitingroomGetCurrentUserListResult['user_list']>[number], void, undefined>
    /**
     * `meeting/waitingroom/get_user_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98164
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUserList(params: MeetingWaitingroomGetUserListParams, options?: RequestOptions): Promise<MeetingWaitingroomGetUserListResult>
    /**
     * Every item of `user_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetUserList(params: MeetingWaitingroomGetUserListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingWaitingroomGetUserListResult['user_list']>[number], void, undefined>
  }
  readonly webinar: {
    /**
     * `meeting/webinar/cancel`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98843
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    cancel(params: MeetingWebinarCancelParams, options?: RequestOptions): Promise<MeetingWebinarCancelResult>
    /**
     * `meeting/webinar/create`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98842
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    create(params: MeetingWebinarCreateParams, options?: RequestOptions): Promise<MeetingWebinarCreateResult>
    /**
     * `meeting/webinar/get`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98860
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params?: MeetingWebinarGetParams, options?: RequestOptions): Promise<MeetingWebinarGetResult>
    /**
     * `meeting/webinar/list_guest`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98871
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listGuest(params?: MeetingWebinarListGuestParams, options?: RequestOptions): Promise<MeetingWebinarListGuestResult>
    /**
     * `meeting/webinar/update`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98843
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: MeetingWebinarUpdateParams, options?: RequestOptions): Promise<MeetingWebinarUpdateResult>
    /**
     * `meeting/webinar/update_guest_list`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98872
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateGuestList(params: MeetingWebinarUpdateGuestListParams, options?: RequestOptions): Promise<MeetingWebinarUpdateGuestListResult>
    /**
     * `meeting/webinar/update_warm_up`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98882
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateWarmUp(params: MeetingWebinarUpdateWarmUpParams, options?: RequestOptions): Promise<MeetingWebinarUpdateWarmUpResult>
    readonly enroll: {
      /**
       * `meeting/webinar/enroll/approve`. For self-built apps. Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98877
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      approve(params: MeetingWebinarEnrollApproveParams, options?: RequestOptions): Promise<MeetingWebinarEnrollApproveResult>
      /**
       * `meeting/webinar/enroll/delete`. For self-built apps. Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98881
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      delete(params: MeetingWebinarEnrollDeleteParams, options?: RequestOptions): Promise<MeetingWebinarEnrollDeleteResult>
      /**
       * `meeting/webinar/enroll/get_config`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98874
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      getConfig(params: MeetingWebinarEnrollGetConfigParams, options?: RequestOptions): Promise<MeetingWebinarEnrollGetConfigResult>
      /**
       * `meeting/webinar/enroll/import`. For self-built apps. Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98880
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      import(params: MeetingWebinarEnrollImportParams, options?: RequestOptions): Promise<MeetingWebinarEnrollImportResult>
      /**
       * `meeting/webinar/enroll/list`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98876
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      list(params: MeetingWebinarEnrollListParams, options?: RequestOptions): Promise<MeetingWebinarEnrollListResult>
      /**
       * Every item of `enroll_list`, page by page.
       *
       * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
       */
      iterateList(params: MeetingWebinarEnrollListParams, options?: RequestOptions): AsyncGenerator<NonNullable<MeetingWebinarEnrollListResult['enroll_list']>[number], void, undefined>
      /**
       * `meeting/webinar/enroll/query_by_tmp_openid`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98873
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      queryByTmpOpenid(params: MeetingWebinarEnrollQueryByTmpOpenidParams, options?: RequestOptions): Promise<MeetingWebinarEnrollQueryByTmpOpenidResult>
      /**
       * `meeting/webinar/enroll/set_config`. For self-built apps. Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/98875
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      setConfig(params: MeetingWebinarEnrollSetConfigParams, options?: RequestOptions): Promise<MeetingWebinarEnrollSetConfigResult>
    }
  }
}
