import type { AppEventBase, CorpInstructionBase, DataEventBase } from './bases.js'

/**
 * New conversation data.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97085
 */
export interface ConversationNewMessageEvent extends CorpInstructionBase {
  InfoType: 'conversation_new_message'
  /** Secret. To pull the data with. */
  Token?: string
}

/**
 * Keyword hit.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
export interface HitKeywordEvent extends CorpInstructionBase {
  InfoType: 'hit_keyword'
  /** Secret. To pull the data with. */
  Token?: string
}

/**
 * An export of conversations is ready.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97244
 */
export interface ChatArchiveExportFinishedEvent extends CorpInstructionBase {
  InfoType: 'chat_archive_export_finished'
  JobId?: string
}

/**
 * A customer agreed to archiving.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99532
 */
export interface ChatArchiveAuditApprovedSingleEvent extends CorpInstructionBase {
  InfoType: 'chat_archive_audit_approved_single'
  OpenUserID?: string
  ExternalUserID?: string
  ChatId?: string
}

/**
 * A group agreed to archiving. Fields inferred from the event for one customer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99532
 */
export interface ChatArchiveAuditApprovedRoomEvent extends CorpInstructionBase {
  InfoType: 'chat_archive_audit_approved_room'
  OpenUserID?: string
  ExternalUserID?: string
  ChatId?: string
}

/**
 * Notice from a special program.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100048
 * @see https://developer.work.weixin.qq.com/document/path/101389
 */
export interface ProgramNotifyEvent extends DataEventBase {
  Event: 'program_notify'
  /** Secret. At most 128 bytes; valid for 10 minutes. */
  NotifyId: string
  /** 0 to 255. */
  NotifyScene: number
}

/**
 * New archived conversations: pull them with the archive SDK.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95039
 */
export interface MsgauditNotifyEvent extends AppEventBase {
  Event: 'msgaudit_notify'
}
