import type { InstructionEvent } from './bases.js'

/**
 * Contact export finished.
 * Time element is TimeStamp or CreateTime (sources disagree).
 * @see https://developer.work.weixin.qq.com/document/path/94956
 */
export interface SuiteBatchJobResultEvent extends Omit<InstructionEvent, 'TimeStamp'> {
  /** Event name; trim */
  InfoType: 'batch_job_result'
  /** Seconds */
  TimeStamp?: number
  /** Seconds */
  CreateTime?: number
  /** Not in every sample */
  AuthCorpId?: string
  BatchJob: {
    JobId: string
    /** Export_user, export_simple_user, export_department, export_taguser (suite); sync_user, replace_user, invite_user, replace_party … (data) */
    JobType: string
    /** 0 ok */
    ErrCode?: number
    ErrMsg?: string
  }
}

/**
 * New conversation data.
 * @see https://developer.work.weixin.qq.com/document/path/97085
 */
export interface ConversationNewMessageEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'conversation_new_message'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Pull token; secret: do not log */
  Token?: string
}

/**
 * Keyword hit.
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
export interface HitKeywordEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'hit_keyword'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Pull token; secret: do not log */
  Token?: string
}

/**
 * Chat export finished.
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
export interface ChatArchiveExportFinishedEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'chat_archive_export_finished'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  JobId?: string
}

/**
 * Customer agreed to archiving.
 * @see https://developer.work.weixin.qq.com/document/path/99532
 */
export interface ChatArchiveAuditApprovedSingleEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'chat_archive_audit_approved_single'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  OpenUserID?: string
  ExternalUserID?: string
  ChatId?: string
}

/**
 * Group agreed to archiving.
 * Fields as for single (inferred).
 * @see https://developer.work.weixin.qq.com/document/path/99532
 */
export interface ChatArchiveAuditApprovedRoomEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'chat_archive_audit_approved_room'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  OpenUserID?: string
  ExternalUserID?: string
  ChatId?: string
}

/**
 * School contacts changed.
 * @see https://developer.work.weixin.qq.com/document/path/92032
 * @see https://developer.work.weixin.qq.com/document/path/92050
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export interface ChangeSchoolContactEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_school_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: create_student, update_student, delete_student, create_parent, update_parent, delete_parent, subscribe, unsubscribe, create_department, update_department, delete_department (accept …_deparmtment too, see the data variant) */
  ChangeType: string
  /** Student/parent UserID or department id */
  Id: string
}

/**
 * School contacts changed in bulk.
 * Field list not found: treat as a signal to re-read.
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export interface ChangeSchoolContactBatchEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_school_contact_batch'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
}
