import type { InstructionEvent } from './bases.js'

/**
 * Customer added.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactAddExternalContactEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: add_external_contact */
  ChangeType: 'add_external_contact'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
  /** State of the contact-way */
  State?: string
  /** Valid 20 s (doc 92277 family), once; secret: do not log */
  WelcomeCode?: string
  /** Customer-acquisition link */
  LinkId?: string
}

/**
 * Customer remark/tags edited.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactEditExternalContactEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: edit_external_contact */
  ChangeType: 'edit_external_contact'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
}

/**
 * Customer added the member without verification.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactAddHalfExternalContactEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: add_half_external_contact */
  ChangeType: 'add_half_external_contact'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
  /** State of the contact-way */
  State?: string
  /** Valid 20 s (doc 92277 family), once; secret: do not log */
  WelcomeCode?: string
}

/**
 * Member deleted customer.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactDelExternalContactEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: del_external_contact */
  ChangeType: 'del_external_contact'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
  /** DELETE_BY_TRANSFER when removed by a transfer */
  Source?: string
}

/**
 * Customer deleted member.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactDelFollowUserEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: del_follow_user */
  ChangeType: 'del_follow_user'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
}

/**
 * Transfer failed.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactTransferFailEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: transfer_fail */
  ChangeType: 'transfer_fail'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
  /** Customer_refused, customer_limit_exceed */
  FailReason: string
}

/**
 * Customer group created.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalChatCreateEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_chat'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: create */
  ChangeType: 'create'
  /** Customer group */
  ChatId: string
}

/**
 * Customer group changed.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalChatUpdateEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_chat'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: update */
  ChangeType: 'update'
  /** Customer group */
  ChatId: string
  /** Add_member, del_member, change_owner, change_name, change_notice */
  UpdateDetail: string
  /** With add_member */
  JoinScene?: number
  /** With del_member: 0 left, 1 removed by owner/admin */
  QuitScene?: number
  /** With add/del_member */
  MemChangeCnt?: number
  /** Members or external users */
  MemChangeList?: string[]
  /** Opaque */
  LastMemVer?: string
  /** Opaque */
  CurMemVer?: string
}

/**
 * Customer group dismissed.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalChatDismissEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_chat'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: dismiss */
  ChangeType: 'dismiss'
  /** Customer group */
  ChatId: string
}

/**
 * Customer tag created.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagCreateEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_tag'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: create */
  ChangeType: 'create'
  /** Tag or tag group id */
  Id: string
  /** Tag or tag_group */
  TagType: string
}

/**
 * Customer tag changed.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagUpdateEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_tag'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: update */
  ChangeType: 'update'
  /** Tag or tag group id */
  Id: string
  /** Tag or tag_group */
  TagType: string
}

/**
 * Customer tag deleted.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagDeleteEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_tag'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: delete */
  ChangeType: 'delete'
  /** Tag or tag group id */
  Id: string
  /** Tag or tag_group */
  TagType: string
  /** Rule group */
  StrategyId?: string
}

/**
 * Customer tags reordered.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagShuffleEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_external_tag'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: shuffle */
  ChangeType: 'shuffle'
  /** Tag or tag group id */
  Id?: string
  /** Tag or tag_group */
  TagType?: string
  /** Rule group */
  StrategyId?: string
}
