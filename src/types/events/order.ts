import type { InstructionEvent } from './bases.js'

/**
 * Order placed.
 * @see https://developer.work.weixin.qq.com/document/path/91929
 * @see https://developer.work.weixin.qq.com/document/path/99353
 * @see https://developer.work.weixin.qq.com/document/path/99387
 */
export interface OpenOrderEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'open_order'
  /** Buying corp; NOT AuthCorpId */
  PaidCorpId: string
  /** ≤ 32 characters */
  OrderId: string
  /** UserID; empty when the provider placed the order */
  OperatorId?: string
}

/**
 * Order replaced.
 * No OrderId.
 * @see https://developer.work.weixin.qq.com/document/path/91930
 */
export interface ChangeOrderEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_order'
  /** Buying corp; NOT AuthCorpId */
  PaidCorpId: string
  OldOrderId: string
  NewOrderId: string
}

/**
 * Order paid.
 * @see https://developer.work.weixin.qq.com/document/path/91931
 */
export interface PayForAppSuccessEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'pay_for_app_success'
  /** Buying corp; NOT AuthCorpId */
  PaidCorpId: string
  OrderId: string
}

/**
 * Order refunded.
 * @see https://developer.work.weixin.qq.com/document/path/91932
 */
export interface RefundEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'refund'
  /** Buying corp; NOT AuthCorpId */
  PaidCorpId: string
  OrderId: string
}

/**
 * Edition changed.
 * Spelling is change_editon; fetch auth info (edition_info) again.
 * @see https://developer.work.weixin.qq.com/document/path/91933
 */
export interface ChangeEditonEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_editon'
  /** Buying corp; NOT AuthCorpId */
  PaidCorpId: string
}

/**
 * Order cancelled (custom-app orders).
 * @see https://developer.work.weixin.qq.com/document/path/99387
 * @see https://developer.work.weixin.qq.com/document/path/99392
 */
export interface CancelOrderEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'cancel_order'
  /** Buying corp; NOT AuthCorpId */
  PaidCorpId: string
  OrderId: string
}
