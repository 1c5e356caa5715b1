import type { DataMessage } from './bases.js'

/**
 * Customer added.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactAddExternalContactEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactEditExternalContactEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
  /** Change kind: edit_external_contact */
  ChangeType: 'edit_external_contact'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
}

/**
 * Customer added the member without verification.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactAddHalfExternalContactEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactDelExternalContactEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactDelFollowUserEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
  /** Change kind: del_follow_user */
  ChangeType: 'del_follow_user'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
}

/**
 * Transfer failed.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactTransferFailEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalChatCreateEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_chat'
  /** Change kind: create */
  ChangeType: 'create'
  /** Customer group */
  ChatId: string
}

/**
 * Customer group changed.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalChatUpdateEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_chat'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalChatDismissEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_chat'
  /** Change kind: dismiss */
  ChangeType: 'dismiss'
  /** Customer group */
  ChatId: string
}

/**
 * Customer tag created.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagCreateEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_tag'
  /** Change kind: create */
  ChangeType: 'create'
  /** Tag or tag group id */
  Id: string
  /** Tag or tag_group */
  TagType: string
}

/**
 * Customer tag changed.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagUpdateEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_tag'
  /** Change kind: update */
  ChangeType: 'update'
  /** Tag or tag group id */
  Id: string
  /** Tag or tag_group */
  TagType: string
}

/**
 * Customer tag deleted.
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagDeleteEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_tag'
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
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagShuffleEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_tag'
  /** Change kind: shuffle */
  ChangeType: 'shuffle'
  /** Tag or tag group id */
  Id?: string
  /** Tag or tag_group */
  TagType?: string
  /** Rule group */
  StrategyId?: string
}

/**
 * Customer agreed to archiving.
 * @see https://developer.work.weixin.qq.com/document/path/92005
 */
export interface ChangeExternalContactMsgAuditApprovedEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_external_contact'
  /** Change kind: msg_audit_approved */
  ChangeType: 'msg_audit_approved'
  /** Member */
  UserID: string
  /** External contact */
  ExternalUserID: string
  /** secret: do not log */
  WelcomeCode?: string
}

/**
 * Customer acquisition.
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface CustomerAcquisitionEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'customer_acquisition'
  /** Change kind: as in §3.4 */
  ChangeType: string
  LinkId?: string
  UserID?: string
  ExternalUserID?: string
  State?: string
  ExpireTime?: number
  ExpireQuotaNum?: number
}

/**
 * Customer-service message available.
 * No FromUserName, no AgentID; pull with kf/sync_msg.
 * @see https://developer.work.weixin.qq.com/document/path/94670
 * @see https://developer.work.weixin.qq.com/document/path/94699
 */
export interface KfMsgOrEventEvent extends Omit<DataMessage, 'FromUserName'> {
  /** Always event */
  MsgType: 'event'
  /** Event name */
  Event: 'kf_msg_or_event'
  /** Pull token, valid 10 min; secret: do not log */
  Token: string
  /** Customer-service account */
  OpenKfId: string
}

/**
 * Customer-service accounts authorised/unauthorised.
 * @see https://developer.work.weixin.qq.com/document/path/97712
 */
export interface KfAccountAuthChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'kf_account_auth_change'
  /** May occur several times */
  AuthAddOpenKfId?: string[]
  /** May occur several times */
  AuthDelOpenKfId?: string[]
}
