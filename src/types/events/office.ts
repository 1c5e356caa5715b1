import type { AppEventBase, DataEventBase, OpenText } from './bases.js'

/**
 * Status of a live stream changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94145
 * @see https://developer.work.weixin.qq.com/document/path/94308
 */
export interface LivingStatusChangeEvent extends AppEventBase {
  Event: 'living_status_change'
  LivingId: string
  /** 0 reserved, 1 live, 2 ended, 3 expired, 4 cancelled. */
  Status: number
}

/**
 * The mailbox of the app got mail.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97506
 */
export interface AppEmailChangeEvent extends DataEventBase {
  Event: 'app_email_change'
  ChangeType: OpenText<'receive_email'>
  /** New mails. */
  Amount: number
}

/**
 * Calendar added.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface AddCalendarEvent extends DataEventBase {
  Event: 'add_calendar'
  CalId: string
}

/**
 * Calendar changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface ModifyCalendarEvent extends DataEventBase {
  Event: 'modify_calendar'
  CalId: string
}

/**
 * Calendar deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface DeleteCalendarEvent extends DataEventBase {
  Event: 'delete_calendar'
  CalId: string
}

/** A schedule and its calendar. */
export interface ScheduleFields {
  CalId: string
  ScheduleId: string
}

/**
 * Schedule added.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface AddScheduleEvent extends DataEventBase, ScheduleFields {
  Event: 'add_schedule'
}

/**
 * Schedule changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface ModifyScheduleEvent extends DataEventBase, ScheduleFields {
  Event: 'modify_schedule'
}

/**
 * Schedule deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface DeleteScheduleEvent extends DataEventBase, ScheduleFields {
  Event: 'delete_schedule'
}

/**
 * A schedule was answered. Fields inferred from the sibling events.
 *
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface RespondScheduleEvent extends DataEventBase, ScheduleFields {
  Event: 'respond_schedule'
}

/** A booking of a meeting room. */
export interface MeetingRoomFields {
  MeetingRoomId: number
  MeetingId: string
  BookingId?: string
}

/**
 * Meeting room booked.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export interface BookMeetingRoomEvent extends DataEventBase, MeetingRoomFields {
  Event: 'book_meeting_room'
}

/**
 * Booking of a meeting room cancelled.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export interface CancelMeetingRoomEvent extends DataEventBase, MeetingRoomFields {
  Event: 'cancel_meeting_room'
}

/** The member or guest it was done to. */
export interface MeetingOperatedUser {
  UserId?: string
  TmpOpenId?: string
  UserRole?: number
}

/** Warm-up material of a meeting. */
export interface MeetingWarmUp {
  WarmUpPicture?: string
  WarmUpVideo?: string
  UploadStatus: number
  ErrorMsg?: string
}

/** Material uploaded for a meeting. */
export interface MeetingUpload {
  MediumType: number
  MediumUrl: string
  UploadStatus: number
  ErrorMsg?: string
}

/** Address of a meeting room system. */
export interface MeetingRoomSystemAddress {
  Protocol: number
  DialString: string
}

/**
 * Meeting changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/99082
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export interface MeetingChangeEvent extends DataEventBase {
  Event: 'meeting_change'
  ChangeType: OpenText<'modify_meeting'>
  MeetingId: string
  MeetingRoomId?: string
  FromUserTmpOpenId?: string
  OperatedUser?: MeetingOperatedUser
  WarmUpInfo?: MeetingWarmUp
  UploadInfo?: MeetingUpload[]
  EnrollId?: string
  MraAddress?: MeetingRoomSystemAddress
  RoomResponseStatus?: number
}

/**
 * Statistics of a meeting.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99648
 */
export interface MeetingStatisticsEvent extends DataEventBase {
  Event: 'meeting_statistics'
  ChangeType: OpenText<'start_meeting'>
  Status: number
}

/**
 * Documents or forms changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/97834
 * @see https://developer.work.weixin.qq.com/document/path/97835
 * @see https://developer.work.weixin.qq.com/document/path/98095
 * @see https://developer.work.weixin.qq.com/document/path/98096
 */
export interface DocChangeEvent extends DataEventBase {
  Event: 'doc_change'
  ChangeType: OpenText<'doc_member_change'>
  DocId?: string[]
  FormId?: string[]
}

/**
 * Smart sheet changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100986
 */
export interface SmartSheetChangeEvent extends DataEventBase {
  Event: 'smart_sheet_change'
  ChangeType: OpenText<'update_field_or_record' | 'add_filed'>
  DocId?: string
  SheetId?: string
  FieldId?: string[]
  RecordId?: string[]
}

/**
 * Drive files changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97975
 */
export interface WedriveFileChangeEvent extends DataEventBase {
  Event: 'wedrive_file_change'
  ChangeType: string
  FileId: string[]
}

/**
 * Drive spaces changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97973
 * @see https://developer.work.weixin.qq.com/document/path/97976
 * @see https://developer.work.weixin.qq.com/document/path/97977
 * @see https://developer.work.weixin.qq.com/document/path/97978
 */
export interface WedriveSpaceChangeEvent extends DataEventBase {
  Event: 'wedrive_space_change'
  ChangeType: OpenText<'dismiss_space'>
  SpaceId: string[]
}

/**
 * The drive is nearly full.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97972
 */
export interface WedriveInsufficientCapacityEvent extends DataEventBase {
  Event: 'wedrive_insufficient_capacity'
}

/**
 * The addresses of WeCom's domains changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100080
 */
export interface SecurityEvent extends DataEventBase {
  Event: 'security'
  ChangeType: OpenText<'change_domain_ip'>
}
