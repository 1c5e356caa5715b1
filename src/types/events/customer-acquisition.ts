import type { CorpInstructionBase, DataEventBase, OpenText } from './bases.js'

/** What happened, in the data style. */
export type CustomerAcquisitionChange = OpenText<
  | 'open_profile'
  | 'friend_request'
  | 'customer_start_chat'
  | 'message_from_customer'
  | 'balance_low'
  | 'balance_exhausted'
  | 'balance_increased'
  | 'quota_expire_soon'
  | 'link_unavailable'
  | 'delete_link'
  | 'del_follow_user'
  | 'service_balance_low'
  | 'service_balance_exhausted'
  | 'service_balance_consumed'
  | 'change_price'
>

/**
 * The customer-acquisition permission of the corp changed; says no more than that.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92277
 */
export interface CustomerAcquisitionPermitChangeEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition_permit_change'
}

/**
 * A visitor opened the profile page behind a link.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionOpenProfileEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'open_profile'
  LinkId?: string
  State?: string
}

/**
 * Visitor asked to be added.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionFriendRequestEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'friend_request'
  LinkId?: string
  State?: string
}

/**
 * A customer sent a first message.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionCustomerStartChatEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'customer_start_chat'
  LinkId?: string
  State?: string
  UserID?: string
  ExternalUserID?: string
}

/**
 * A customer won through a link sent a message.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionMessageFromCustomerEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'message_from_customer'
  LinkId?: string
  State?: string
  /** Secret. Valid for 30 minutes. */
  ChatKey?: string
  /** No longer sent since 2024-12-19. */
  UserID?: string
  /** No longer sent since 2024-12-19. */
  ExternalUserID?: string
  /** No longer sent since 2024-12-19. */
  ChatSeq?: number
}

/**
 * Quota low.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionBalanceLowEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'balance_low'
}

/**
 * Quota used up.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionBalanceExhaustedEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'balance_exhausted'
}

/**
 * Quota increased.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionBalanceIncreasedEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'balance_increased'
}

/**
 * Quota expires soon.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionQuotaExpireSoonEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'quota_expire_soon'
  /** Seconds since the epoch. */
  ExpireTime: number
  /** Quota that expires. */
  ExpireQuotaNum: number
}

/**
 * A link can no longer be used.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionLinkUnavailableEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'link_unavailable'
  LinkId: string
}

/**
 * Link deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionDeleteLinkEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'delete_link'
  LinkId: string
}

/**
 * A customer deleted the member. All fields but LinkId are inferred.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionDelFollowUserEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'del_follow_user'
  LinkId?: string
  State?: string
  UserID?: string
  ExternalUserID?: string
}

/**
 * Service quota low.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionServiceBalanceLowEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'service_balance_low'
}

/**
 * Service quota used up.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionServiceBalanceExhaustedEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'service_balance_exhausted'
}

/**
 * Service quota consumed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionServiceBalanceConsumedEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'service_balance_consumed'
  /** One-time key; its meaning is unverified. */
  OnceKey?: string
}

/**
 * Price changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97402
 * @see https://developer.work.weixin.qq.com/document/path/99485
 */
export interface CustomerAcquisitionChangePriceEvent extends CorpInstructionBase {
  InfoType: 'customer_acquisition'
  ChangeType: 'change_price'
  /** Decimal; the unit is not known. */
  Price?: string
  /** Seconds since the epoch. */
  EffectiveTime?: number
}

/**
 * Customer acquisition; what happened is in ChangeType.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97299
 */
export interface DataCustomerAcquisitionEvent extends DataEventBase {
  Event: 'customer_acquisition'
  ChangeType: CustomerAcquisitionChange
  LinkId?: string
  UserID?: string
  ExternalUserID?: string
  State?: string
  /** Seconds since the epoch. */
  ExpireTime?: number
  ExpireQuotaNum?: number
}
