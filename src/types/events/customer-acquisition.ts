import type { InstructionEvent } from './bases.js'

/**
 * Customer-acquisition permission changed.
 * No ChangeType and no further field.
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface CustomerAcquisitionPermitChangeEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition_permit_change'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
}

/**
 * Visitor opened the profile page.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionOpenProfileEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: open_profile */
  ChangeType: 'open_profile'
  /** Acquisition link */
  LinkId?: string
  State?: string
}

/**
 * Visitor asked to be added.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionFriendRequestEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: friend_request */
  ChangeType: 'friend_request'
  /** Acquisition link */
  LinkId?: string
  State?: string
}

/**
 * Customer sent a first message.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionCustomerStartChatEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: customer_start_chat */
  ChangeType: 'customer_start_chat'
  /** Acquisition link */
  LinkId?: string
  State?: string
  UserID?: string
  ExternalUserID?: string
}

/**
 * Message from an acquired customer.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionMessageFromCustomerEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: message_from_customer */
  ChangeType: 'message_from_customer'
  /** Acquisition link */
  LinkId?: string
  State?: string
  /** Valid 30 min; secret: do not log */
  ChatKey?: string
  /** No longer sent since 2024-12-19 */
  UserID?: string
  /** No longer sent since 2024-12-19 */
  ExternalUserID?: string
  /** No longer sent since 2024-12-19 */
  ChatSeq?: number
}

/**
 * Quota low.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionBalanceLowEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: balance_low */
  ChangeType: 'balance_low'
}

/**
 * Quota used up.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionBalanceExhaustedEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: balance_exhausted */
  ChangeType: 'balance_exhausted'
}

/**
 * Quota increased.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionBalanceIncreasedEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: balance_increased */
  ChangeType: 'balance_increased'
}

/**
 * Quota expires soon.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionQuotaExpireSoonEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: quota_expire_soon */
  ChangeType: 'quota_expire_soon'
  /** Seconds */
  ExpireTime: number
  /** Quota that expires */
  ExpireQuotaNum: number
}

/**
 * Link unusable.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionLinkUnavailableEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: link_unavailable */
  ChangeType: 'link_unavailable'
  LinkId: string
}

/**
 * Link deleted.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionDeleteLinkEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: delete_link */
  ChangeType: 'delete_link'
  LinkId: string
}

/**
 * Customer deleted the member.
 * Fields beyond LinkId inferred.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionDelFollowUserEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: del_follow_user */
  ChangeType: 'del_follow_user'
  /** Acquisition link */
  LinkId?: string
  State?: string
  UserID?: string
  ExternalUserID?: string
}

/**
 * Service quota low.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionServiceBalanceLowEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: service_balance_low */
  ChangeType: 'service_balance_low'
}

/**
 * Service quota used up.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionServiceBalanceExhaustedEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: service_balance_exhausted */
  ChangeType: 'service_balance_exhausted'
}

/**
 * Service quota consumed.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionServiceBalanceConsumedEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: service_balance_consumed */
  ChangeType: 'service_balance_consumed'
  /** One-time key; meaning not verified */
  OnceKey?: string
}

/**
 * Price changed.
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionChangePriceEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'customer_acquisition'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: change_price */
  ChangeType: 'change_price'
  /** Unit unknown */
  Price?: string
  /** Seconds */
  EffectiveTime?: number
}
