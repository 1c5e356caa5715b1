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
   * Submits an approval (提交审批申请). For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92632
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.oa.applyevent({ creator_userid, template_id, use_template_approver, apply_data, summary_list })
   */
  applyevent(params: OaApplyeventParams, options?: RequestOptions): Promise<OaApplyeventResult>
  /**
   * Reads an approval (获取审批申请详情). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92634
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.oa.getapprovaldetail({ sp_no })
   */
  getapprovaldetail(params: OaGetapprovaldetailParams, options?: RequestOptions): Promise<OaGetapprovaldetailResult>
  /**
   * Lists the numbers of approvals (批量获取审批单号). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94603
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.oa.getapprovalinfo({ starttime, endtime, size })
   */
  getapprovalinfo(params: OaGetapprovalinfoParams, options?: RequestOptions): Promise<OaGetapprovalinfoResult>
  /**
   * Every item of `sp_no_list`, page by page. See {@link getapprovalinfo}.
   *
   * https://developer.work.weixin.qq.com/document/path/94603
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.oa.iterateGetapprovalinfo({ starttime, endtime, size })) console.log(item)
   */
  iterateGetapprovalinfo(params: OaGetapprovalinfoParams, options?: RequestOptions): AsyncGenerator<NonNullable<OaGetapprovalinfoResult['sp_no_list']>[number], void, undefined>
  /**
   * Reads a template of approvals (获取审批模板详情). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92631
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.oa.gettemplatedetail({ template_id })
   */
  gettemplatedetail(params: OaGettemplatedetailParams, options?: RequestOptions): Promise<OaGettemplatedetailResult>
  readonly approval: {
    /**
     * Copies a template of approvals into the corp (复制审批模板). For third-party apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92630
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.approval.copytemplate({ open_template_id })
     */
    copytemplate(params: OaApprovalCopytemplateParams, options?: RequestOptions): Promise<OaApprovalCopytemplateResult>
    /**
     * Creates a template of approvals (创建审批模板). For customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97439
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.approval.createTemplate({ template_name, template_content })
     */
    createTemplate(params: OaApprovalCreateTemplateParams, options?: RequestOptions): Promise<OaApprovalCreateTemplateResult>
    /**
     * Changes a template of approvals (更新审批模板). For customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97440
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.approval.updateTemplate({ template_id, template_name, template_content })
     */
    updateTemplate(params: OaApprovalUpdateTemplateParams, options?: RequestOptions): Promise<OaApprovalUpdateTemplateResult>
  }
  readonly calendar: {
    /**
     * Creates a calendar (创建日历). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93702
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.calendar.add({ calendar })
     */
    add(params: OaCalendarAddParams, options?: RequestOptions): Promise<OaCalendarAddResult>
    /**
     * Removes a calendar (删除日历). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97718
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.calendar.del({ cal_id })
     */
    del(params: OaCalendarDelParams, options?: RequestOptions): Promise<OaCalendarDelResult>
    /**
     * Reads calendars (获取日历详情). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/97717
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.calendar.get({ cal_id_list })
     */
    get(params: OaCalendarGetParams, options?: RequestOptions): Promise<OaCalendarGetResult>
    /**
     * Changes a calendar (更新日历). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/97716
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.calendar.update({ calendar })
     */
    update(params: OaCalendarUpdateParams, options?: RequestOptions): Promise<OaCalendarUpdateResult>
  }
  readonly journal: {
    /**
     * Gets the address of a file in a report (下载微盘文件). Never repeated by itself. Little is known about it:
     * the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/98021
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.journal.downloadWedriveFile({ journaluuid, fileid })
     */
    downloadWedriveFile(params: OaJournalDownloadWedriveFileParams, options?: RequestOptions): Promise<OaJournalDownloadWedriveFileResult>
    /**
     * Starts the export of a document in a report (导出文档). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/96108
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.journal.exportDoc({ journaluuid, docid })
     */
    exportDoc(params: OaJournalExportDocParams, options?: RequestOptions): Promise<OaJournalExportDocResult>
    /**
     * Reads the result of the export of a document (获取文档导出结果). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/96108
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.journal.getExportDocResult({ jobid })
     */
    getExportDocResult(params: OaJournalGetExportDocResultParams, options?: RequestOptions): Promise<OaJournalGetExportDocResultResult>
    /**
     * Reads a report (获取汇报记录详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93394
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.journal.getRecordDetail({ journaluuid })
     */
    getRecordDetail(params: OaJournalGetRecordDetailParams, options?: RequestOptions): Promise<OaJournalGetRecordDetailResult>
    /**
     * Lists the ids of reports (批量获取汇报记录单号). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93393
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.journal.getRecordList({ starttime, endtime, cursor, limit })
     */
    getRecordList(params: OaJournalGetRecordListParams, options?: RequestOptions): Promise<OaJournalGetRecordListResult>
    /**
     * Every item of `journaluuid_list`, page by page. See {@link getRecordList}.
     *
     * https://developer.work.weixin.qq.com/document/path/93393
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.oa.journal.iterateGetRecordList({ starttime, endtime, cursor, limit })) console.log(item)
     */
    iterateGetRecordList(params: OaJournalGetRecordListParams, options?: RequestOptions): AsyncGenerator<NonNullable<OaJournalGetRecordListResult['journaluuid_list']>[number], void, undefined>
    /**
     * Reads the statistics of reports (获取汇报统计数据). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93395
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.journal.getStatList({ starttime, endtime, template_id })
     */
    getStatList(params: OaJournalGetStatListParams, options?: RequestOptions): Promise<OaJournalGetStatListResult>
  }
  readonly meetingroom: {
    /**
     * Creates a meeting room (添加会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.add({ name, capacity })
     */
    add(params: OaMeetingroomAddParams, options?: RequestOptions): Promise<OaMeetingroomAddResult>
    /**
     * Books a meeting room (预定会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.book({ meetingroom_id, start_time, end_time, booker })
     */
    book(params: OaMeetingroomBookParams, options?: RequestOptions): Promise<OaMeetingroomBookResult>
    /**
     * Books a meeting room for a meeting (通过会议预定会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.bookByMeeting({ meetingroom_id, meetingid, booker })
     */
    bookByMeeting(params: OaMeetingroomBookByMeetingParams, options?: RequestOptions): Promise<OaMeetingroomBookByMeetingResult>
    /**
     * Books a meeting room for a schedule (通过日程预定会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.bookBySchedule({ meetingroom_id, schedule_id, booker })
     */
    bookBySchedule(params: OaMeetingroomBookByScheduleParams, options?: RequestOptions): Promise<OaMeetingroomBookByScheduleResult>
    /**
     * Cancels a booking (取消预定会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.cancelBook({ meeting_id })
     */
    cancelBook(params: OaMeetingroomCancelBookParams, options?: RequestOptions): Promise<OaMeetingroomCancelBookResult>
    /**
     * Removes a meeting room (删除会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.del({ meetingroom_id })
     */
    del(params: OaMeetingroomDelParams, options?: RequestOptions): Promise<OaMeetingroomDelResult>
    /**
     * Changes a meeting room (编辑会议室). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.edit({ meetingroom_id })
     */
    edit(params: OaMeetingroomEditParams, options?: RequestOptions): Promise<OaMeetingroomEditResult>
    /**
     * Lists the bookings of meeting rooms (查询会议室预定信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.getBookingInfo()
     */
    getBookingInfo(params?: OaMeetingroomGetBookingInfoParams, options?: RequestOptions): Promise<OaMeetingroomGetBookingInfoResult>
    /**
     * Reads the booking of a meeting (根据会议 id 查询预定). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93620
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.getBookingInfoByMeetingId({ meetingroom_id, meeting_id })
     */
    getBookingInfoByMeetingId(params: OaMeetingroomGetBookingInfoByMeetingIdParams, options?: RequestOptions): Promise<OaMeetingroomGetBookingInfoByMeetingIdResult>
    /**
     * Lists the meeting rooms (查询会议室). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93619
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.meetingroom.list()
     */
    list(params?: OaMeetingroomListParams, options?: RequestOptions): Promise<OaMeetingroomListResult>
    readonly bookinfo: {
      /**
       * Reads a booking by its id (根据预定 id 查询预定详情). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/93620
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.oa.meetingroom.bookinfo.get({ meetingroom_id, booking_id })
       */
      get(params: OaMeetingroomBookinfoGetParams, options?: RequestOptions): Promise<OaMeetingroomBookinfoGetResult>
    }
  }
  readonly schedule: {
    /**
     * Creates a schedule (创建日程). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.add({ schedule })
     */
    add(params: OaScheduleAddParams, options?: RequestOptions): Promise<OaScheduleAddResult>
    /**
     * Adds attendees to a schedule (新增日程参与者). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.addAttendees({ schedule_id })
     */
    addAttendees(params: OaScheduleAddAttendeesParams, options?: RequestOptions): Promise<OaScheduleAddAttendeesResult>
    /**
     * Cancels a schedule (取消日程). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.del({ schedule_id })
     */
    del(params: OaScheduleDelParams, options?: RequestOptions): Promise<OaScheduleDelResult>
    /**
     * Takes attendees off a schedule (删除日程参与者). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.delAttendees({ schedule_id })
     */
    delAttendees(params: OaScheduleDelAttendeesParams, options?: RequestOptions): Promise<OaScheduleDelAttendeesResult>
    /**
     * Reads schedules (获取日程详情). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.get({ schedule_id_list })
     */
    get(params: OaScheduleGetParams, options?: RequestOptions): Promise<OaScheduleGetResult>
    /**
     * Lists the schedules of a calendar (获取日历下的日程列表). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.getByCalendar({ cal_id })
     */
    getByCalendar(params: OaScheduleGetByCalendarParams, options?: RequestOptions): Promise<OaScheduleGetByCalendarResult>
    /**
     * Changes a schedule (更新日程). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/93703
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.schedule.update({ schedule })
     */
    update(params: OaScheduleUpdateParams, options?: RequestOptions): Promise<OaScheduleUpdateResult>
  }
  readonly vacation: {
    /**
     * Reads the kinds of leave (获取企业假期管理配置). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94211
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.vacation.getcorpconf()
     */
    getcorpconf(params?: OaVacationGetcorpconfParams, options?: RequestOptions): Promise<OaVacationGetcorpconfResult>
    /**
     * Reads how much leave a member has (获取成员假期余额). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94212
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.vacation.getuservacationquota({ userid })
     */
    getuservacationquota(params: OaVacationGetuservacationquotaParams, options?: RequestOptions): Promise<OaVacationGetuservacationquotaResult>
    /**
     * Sets how much leave a member has (修改成员假期余额). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94213
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.oa.vacation.setoneuserquota({ userid, vacation_id, leftduration, time_attr })
     */
    setoneuserquota(params: OaVacationSetoneuserquotaParams, options?: RequestOptions): Promise<OaVacationSetoneuserquotaResult>
  }
}
