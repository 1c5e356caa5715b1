import type { CorpInstructionBase, DataEventBase, OpenText } from './bases.js'

/** A customer and the member who follows it. */
export interface FollowedCustomerFields {
  UserID: string
  ExternalUserID: string
}

/**
 * Customer added.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactAddExternalContactEvent
  extends CorpInstructionBase,
    FollowedCustomerFields {
  InfoType: 'change_external_contact'
  ChangeType: 'add_external_contact'
  /** State of the contact way. */
  State?: string
  /** Secret. Valid once, for 20 seconds. */
  WelcomeCode?: string
  /** Customer-acquisition link. */
  LinkId?: string
}

/**
 * Remark or tags of a customer edited.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactEditExternalContactEvent
  extends CorpInstructionBase,
    FollowedCustomerFields {
  InfoType: 'change_external_contact'
  ChangeType: 'edit_external_contact'
}

/**
 * A customer added a member who needs no verification.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactAddHalfExternalContactEvent
  extends CorpInstructionBase,
    FollowedCustomerFields {
  InfoType: 'change_external_contact'
  ChangeType: 'add_half_external_contact'
  /** State of the contact way. */
  State?: string
  /** Secret. Valid once, for 20 seconds. */
  WelcomeCode?: string
}

/**
 * A member deleted a customer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactDelExternalContactEvent
  extends CorpInstructionBase,
    FollowedCustomerFields {
  InfoType: 'change_external_contact'
  ChangeType: 'del_external_contact'
  /** Present when a transfer removed the customer. */
  Source?: OpenText<'DELETE_BY_TRANSFER'>
}

/**
 * A customer deleted a member.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactDelFollowUserEvent extends CorpInstructionBase, FollowedCustomerFields {
  InfoType: 'change_external_contact'
  ChangeType: 'del_follow_user'
}

/**
 * The transfer of a customer failed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalContactTransferFailEvent extends CorpInstructionBase, FollowedCustomerFields {
  InfoType: 'change_external_contact'
  ChangeType: 'transfer_fail'
  FailReason: OpenText<'customer_refused' | 'customer_limit_exceed'>
}

/**
 * Customer group created.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalChatCreateEvent extends CorpInstructionBase {
  InfoType: 'change_external_chat'
  ChangeType: 'create'
  ChatId: string
}

/** What changed in a customer group. */
export interface GroupChangeFields {
  ChatId: string
  UpdateDetail: OpenText<'add_member' | 'del_member' | 'change_owner' | 'change_name' | 'change_notice'>
  /** With add_member. */
  JoinScene?: number
  /** With del_member: 0 left, 1 removed by the owner or an administrator. */
  QuitScene?: number
  /** With add_member and del_member. */
  MemChangeCnt?: number
  /** Ids of members and external users. */
  MemChangeList?: string[]
  /** Opaque. */
  LastMemVer?: string
  /** Opaque. */
  CurMemVer?: string
}

/**
 * Customer group changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalChatUpdateEvent extends CorpInstructionBase, GroupChangeFields {
  InfoType: 'change_external_chat'
  ChangeType: 'update'
}

/**
 * Customer group dismissed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalChatDismissEvent extends CorpInstructionBase {
  InfoType: 'change_external_chat'
  ChangeType: 'dismiss'
  ChatId: string
}

/**
 * Customer tag or tag group created.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagCreateEvent extends CorpInstructionBase {
  InfoType: 'change_external_tag'
  ChangeType: 'create'
  /** Id of the tag or tag group. */
  Id: string
  TagType: OpenText<'tag' | 'tag_group'>
}

/**
 * Customer tag or tag group changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagUpdateEvent extends CorpInstructionBase {
  InfoType: 'change_external_tag'
  ChangeType: 'update'
  /** Id of the tag or tag group. */
  Id: string
  TagType: OpenText<'tag' | 'tag_group'>
}

/** A customer tag or tag group. */
export interface CustomerTagFields {
  /** Id of the tag or tag group. */
  Id: string
  TagType: OpenText<'tag' | 'tag_group'>
  /** Id of the rule group. */
  StrategyId?: string
}

/**
 * Customer tag or tag group deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagDeleteEvent extends CorpInstructionBase, CustomerTagFields {
  InfoType: 'change_external_tag'
  ChangeType: 'delete'
}

/**
 * Customer tags or tag groups reordered.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface ChangeExternalTagShuffleEvent extends CorpInstructionBase {
  InfoType: 'change_external_tag'
  ChangeType: 'shuffle'
  /** Id of the tag or tag group. */
  Id?: string
  TagType?: OpenText<'tag' | 'tag_group'>
  /** Id of the rule group. */
  StrategyId?: string
}

/**
 * Customer added.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactAddExternalContactEvent
  extends DataEventBase,
    FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'add_external_contact'
  /** State of the contact way. */
  State?: string
  /** Secret. Valid once, for 20 seconds. */
  WelcomeCode?: string
  /** Customer-acquisition link. */
  LinkId?: string
}

/**
 * Remark or tags of a customer edited.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactEditExternalContactEvent
  extends DataEventBase,
    FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'edit_external_contact'
}

/**
 * A customer added a member who needs no verification.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactAddHalfExternalContactEvent
  extends DataEventBase,
    FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'add_half_external_contact'
  /** State of the contact way. */
  State?: string
  /** Secret. Valid once, for 20 seconds. */
  WelcomeCode?: string
}

/**
 * A member deleted a customer.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactDelExternalContactEvent
  extends DataEventBase,
    FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'del_external_contact'
  /** Present when a transfer removed the customer. */
  Source?: OpenText<'DELETE_BY_TRANSFER'>
}

/**
 * A customer deleted a member.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactDelFollowUserEvent extends DataEventBase, FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'del_follow_user'
}

/**
 * The transfer of a customer failed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalContactTransferFailEvent extends DataEventBase, FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'transfer_fail'
  FailReason: OpenText<'customer_refused' | 'customer_limit_exceed'>
}

/**
 * Customer group created.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalChatCreateEvent extends DataEventBase {
  Event: 'change_external_chat'
  ChangeType: 'create'
  ChatId: string
}

/**
 * Customer group changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalChatUpdateEvent extends DataEventBase, GroupChangeFields {
  Event: 'change_external_chat'
  ChangeType: 'update'
}

/**
 * Customer group dismissed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalChatDismissEvent extends DataEventBase {
  Event: 'change_external_chat'
  ChangeType: 'dismiss'
  ChatId: string
}

/**
 * Customer tag or tag group created.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagCreateEvent extends DataEventBase {
  Event: 'change_external_tag'
  ChangeType: 'create'
  /** Id of the tag or tag group. */
  Id: string
  TagType: OpenText<'tag' | 'tag_group'>
}

/**
 * Customer tag or tag group changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagUpdateEvent extends DataEventBase {
  Event: 'change_external_tag'
  ChangeType: 'update'
  /** Id of the tag or tag group. */
  Id: string
  TagType: OpenText<'tag' | 'tag_group'>
}

/**
 * Customer tag or tag group deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagDeleteEvent extends DataEventBase, CustomerTagFields {
  Event: 'change_external_tag'
  ChangeType: 'delete'
}

/**
 * Customer tags or tag groups reordered.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92130
 */
export interface DataChangeExternalTagShuffleEvent extends DataEventBase {
  Event: 'change_external_tag'
  ChangeType: 'shuffle'
  /** Id of the tag or tag group. */
  Id?: string
  TagType?: OpenText<'tag' | 'tag_group'>
  /** Id of the rule group. */
  StrategyId?: string
}

/**
 * A customer agreed to archiving.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92005
 */
export interface DataChangeExternalContactMsgAuditApprovedEvent
  extends DataEventBase,
    FollowedCustomerFields {
  Event: 'change_external_contact'
  ChangeType: 'msg_audit_approved'
  /** Secret. */
  WelcomeCode?: string
}
