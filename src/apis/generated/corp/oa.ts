// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  OaApplyeventParams,
  OaApplyeventResult,
  OaApprovalCopytemplateParams,
  OaApprovalCopytemplateResult,
  OaApprovalCreateTemplateParams,
  OaApprovalCreateTemplateResult,
  OaApprovalUpdateTemplateParams,
  OaApprovalUpdateTemplateResult,
  OaCalendarAddParams,
  OaCalendarAddResult,
  OaCalendarDelParams,
  OaCalendarDelResult,
  OaCalendarGetParams,
  OaCalendarGetResult,
  OaCalendarUpdateParams,
  OaCalendarUpdateResult,
  OaGetapprovaldetailParams,
  OaGetapprovaldetailResult,
  OaGetapprovalinfoParams,
  OaGetapprovalinfoResult,
  OaGettemplatedetailParams,
  OaGettemplatedetailResult,
  OaJournalDownloadWedriveFileParams,
  OaJournalDownloadWedriveFileResult,
  OaJournalExportDocParams,
  OaJournalExportDocResult,
  OaJournalGetExportDocResultParams,
  OaJournalGetExportDocResultResult,
  OaJournalGetRecordDetailParams,
  OaJournalGetRecordDetailResult,
  OaJournalGetRecordListParams,
  OaJournalGetRecordListResult,
  OaJournalGetStatListParams,
  OaJournalGetStatListResult,
  OaMeetingroomAddParams,
  OaMeetingroomAddResult,
  OaMeetingroomBookByMeetingParams,
  OaMeetingroomBookByMeetingResult,
  OaMeetingroomBookByScheduleParams,
  OaMeetingroomBookByScheduleResult,
  OaMeetingroomBookParams,
  OaMeetingroomBookResult,
  OaMeetingroomBookinfoGetParams,
  OaMeetingroomBookinfoGetResult,
  OaMeetingroomCancelBookParams,
  OaMeetingroomCancelBookResult,
  OaMeetingroomDelParams,
  OaMeetingroomDelResult,
  OaMeetingroomEditParams,
  OaMeetingroomEditResult,
  OaMeetingroomGetBookingInfoByMeetingIdParams,
  OaMeetingroomGetBookingInfoByMeetingIdResult,
  OaMeetingroomGetBookingInfoParams,
  OaMeetingroomGetBookingInfoResult,
  OaMeetingroomListParams,
  OaMeetingroomListResult,
  OaScheduleAddAttendeesParams,
  OaScheduleAddAttendeesResult,
  OaScheduleAddParams,
  OaScheduleAddResult,
  OaScheduleDelAttendeesParams,
  OaScheduleDelAttendeesResult,
  OaScheduleDelParams,
  OaScheduleDelResult,
  OaScheduleGetByCalendarParams,
  OaScheduleGetByCalendarResult,
  OaScheduleGetParams,
  OaScheduleGetResult,
  OaScheduleUpdateParams,
  OaScheduleUpdateResult,
  OaVacationGetcorpconfParams,
  OaVacationGetcorpconfResult,
  OaVacationGetuservacationquotaParams,
  OaVacationGetuservacationquotaResult,
  OaVacationSetoneuserquotaParams,
  OaVacationSetoneuserquotaResult,
} from '../../../types/index.js'

/** `oa/…` with the token of the corp. */
export interface CorpOaApi {
  /**
   * `oa/applyevent`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92632
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  applyevent(params: OaApplyeventParams, options?: RequestOptions): Promise<OaApplyeventResult>
  /**
   * `oa/getapprovaldetail`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92634
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getapprovaldetail(params: OaGetapprovaldetailParams, options?: RequestOptions): Promise<OaGetapprovaldetailResult>
  /**
   * `oa/getapprovalinfo`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94603
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getapprovalinfo(params: OaGetapprovalinfoParams, options?: RequestOptions): Promise<OaGetapprovalinfoResult>
  /**
   * Every item of `sp_no_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetapprovalinfo(params: OaGetapprovalinfoParams, options?: RequestOptions): AsyncGenerator<NonNullable<OaGetapprovalinfoResult['sp_no_list']>[number], void, undefined>
  /**
   * `oa/gettemplatedetail`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92631
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  gettemplatedetail(params: OaGettemplatedetailParams, options?: RequestOptions): Promise<OaGettemplatedetailResult>
  readonly approval: {
    /**
     * `oa/approval/copytemplate`. For third-party apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92630
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    copytemplate(params: OaApprovalCopytemplateParams, options?: RequestOptions): Promise<OaApprovalCopytemplateResult>
    /**
     * `oa/approval/create_template`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97439
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    createTemplate(params: OaApprovalCreateTemplateParams, options?: RequestOptions): Promise<OaApprovalCreateTemplateResult>
    /**
     * `oa/approval/update_template`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97440
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateTemplate(params: OaApprovalUpdateTemplateParams, options?: RequestOptions): Promise<OaApprovalUpdateTemplateResult>
  }
  readonly calendar: {
    /**
     * `oa/calendar/add`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: OaCalendarAddParams, options?: RequestOptions): Promise<OaCalendarAddResult>
    /**
     * `oa/calendar/del`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97718
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: OaCalendarDelParams, options?: RequestOptions): Promise<OaCalendarDelResult>
    /**
     * `oa/calendar/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97717
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: OaCalendarGetParams, options?: RequestOptions): Promise<OaCalendarGetResult>
    /**
     * `oa/calendar/update`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/97716
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: OaCalendarUpdateParams, options?: RequestOptions): Promise<OaCalendarUpdateResult>
  }
  readonly journal: {
    /**
     * `oa/journal/download_wedrive_file`. Never repeated by itself. Little is known about it: the types
     * may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98021
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    downloadWedriveFile(params: OaJournalDownloadWedriveFileParams, options?: RequestOptions): Promise<OaJournalDownloadWedriveFileResult>
    /**
     * `oa/journal/export_doc`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96108
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    exportDoc(params: OaJournalExportDocParams, options?: RequestOptions): Promise<OaJournalExportDocResult>
    /**
     * `oa/journal/get_export_doc_result`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/96108
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getExportDocResult(params: OaJournalGetExportDocResultParams, options?: RequestOptions): Promise<OaJournalGetExportDocResultResult>
    /**
     * `oa/journal/get_record_detail`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getRecordDetail(params: OaJournalGetRecordDetailParams, options?: RequestOptions): Promise<OaJournalGetRecordDetailResult>
    /**
     * `oa/journal/get_record_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93393
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getRecordList(params: OaJournalGetRecordListParams, options?: RequestOptions): Promise<OaJournalGetRecordListResult>
    /**
     * Every item of `journaluuid_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetRecordList(params: OaJournalGetRecordListParams, options?: RequestOptions): AsyncGenerator<NonNullable<OaJournalGetRecordListResult['journaluuid_list']>[number], void, undefined>
    /**
     * `oa/journal/get_stat_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93395
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getStatList(params: OaJournalGetStatListParams, options?: RequestOptions): Promise<OaJournalGetStatListResult>
  }
  readonly meetingroom: {
    /**
     * `oa/meetingroom/add`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: OaMeetingroomAddParams, options?: RequestOptions): Promise<OaMeetingroomAddResult>
    /**
     * `oa/meetingroom/book`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    book(params: OaMeetingroomBookParams, options?: RequestOptions): Promise<OaMeetingroomBookResult>
    /**
     * `oa/meetingroom/book_by_meeting`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    bookByMeeting(params: OaMeetingroomBookByMeetingParams, options?: RequestOptions): Promise<OaMeetingroomBookByMeetingResult>
    /**
     * `oa/meetingroom/book_by_schedule`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    bookBySchedule(params: OaMeetingroomBookByScheduleParams, options?: RequestOptions): Promise<OaMeetingroomBookByScheduleResult>
    /**
     * `oa/meetingroom/cancel_book`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    cancelBook(params: OaMeetingroomCancelBookParams, options?: RequestOptions): Promise<OaMeetingroomCancelBookResult>
    /**
     * `oa/meetingroom/del`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: OaMeetingroomDelParams, options?: RequestOptions): Promise<OaMeetingroomDelResult>
    /**
     * `oa/meetingroom/edit`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    edit(params: OaMeetingroomEditParams, options?: RequestOptions): Promise<OaMeetingroomEditResult>
    /**
     * `oa/meetingroom/get_booking_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getBookingInfo(params?: OaMeetingroomGetBookingInfoParams, options?: RequestOptions): Promise<OaMeetingroomGetBookingInfoResult>
    /**
     * `oa/meetingroom/get_booking_info_by_meeting_id`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getBookingInfoByMeetingId(params: OaMeetingroomGetBookingInfoByMeetingIdParams, options?: RequestOptions): Promise<OaMeetingroomGetBookingInfoByMeetingIdResult>
    /**
     * `oa/meetingroom/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: OaMeetingroomListParams, options?: RequestOptions): Promise<OaMeetingroomListResult>
    readonly bookinfo: {
      /**
       * `oa/meetingroom/bookinfo/get`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/93620
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      get(params: OaMeetingroomBookinfoGetParams, options?: RequestOptions): Promise<OaMeetingroomBookinfoGetResult>
    }
  }
  readonly schedule: {
    /**
     * `oa/schedule/add`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: OaScheduleAddParams, options?: RequestOptions): Promise<OaScheduleAddResult>
    /**
     * `oa/schedule/add_attendees`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addAttendees(params: OaScheduleAddAttendeesParams, options?: RequestOptions): Promise<OaScheduleAddAttendeesResult>
    /**
     * `oa/schedule/del`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    del(params: OaScheduleDelParams, options?: RequestOptions): Promise<OaScheduleDelResult>
    /**
     * `oa/schedule/del_attendees`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delAttendees(params: OaScheduleDelAttendeesParams, options?: RequestOptions): Promise<OaScheduleDelAttendeesResult>
    /**
     * `oa/schedule/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: OaScheduleGetParams, options?: RequestOptions): Promise<OaScheduleGetResult>
    /**
     * `oa/schedule/get_by_calendar`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getByCalendar(params: OaScheduleGetByCalendarParams, options?: RequestOptions): Promise<OaScheduleGetByCalendarResult>
    /**
     * `oa/schedule/update`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: OaScheduleUpdateParams, options?: RequestOptions): Promise<OaScheduleUpdateResult>
  }
  readonly vacation: {
    /**
     * `oa/vacation/getcorpconf`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94211
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getcorpconf(params?: OaVacationGetcorpconfParams, options?: RequestOptions): Promise<OaVacationGetcorpconfResult>
    /**
     * `oa/vacation/getuservacationquota`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94212
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getuservacationquota(params: OaVacationGetuservacationquotaParams, options?: RequestOptions): Promise<OaVacationGetuservacationquotaResult>
    /**
     * `oa/vacation/setoneuserquota`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94213
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    setoneuserquota(params: OaVacationSetoneuserquotaParams, options?: RequestOptions): Promise<OaVacationSetoneuserquotaResult>
  }
}
