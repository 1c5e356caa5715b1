import type { OrderInstructionBase } from './bases.js'

/**
 * Order placed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91929
 * @see https://developer.work.weixin.qq.com/document/path/99353
 * @see https://developer.work.weixin.qq.com/document/path/99387
 */
export interface OpenOrderEvent extends OrderInstructionBase {
  InfoType: 'open_order'
  /** At most 32 characters. */
  OrderId: string
  /** UserID; empty when the provider placed the order. */
  OperatorId?: string
}

/**
 * An order was replaced by another one; there is no OrderId.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91930
 */
export interface ChangeOrderEvent extends OrderInstructionBase {
  InfoType: 'change_order'
  OldOrderId: string
  NewOrderId: string
}

/**
 * Order paid.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91931
 */
export interface PayForAppSuccessEvent extends OrderInstructionBase {
  InfoType: 'pay_for_app_success'
  OrderId: string
}

/**
 * Order refunded.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91932
 */
export interface RefundEvent extends OrderInstructionBase {
  InfoType: 'refund'
  OrderId: string
}

/**
 * The edition changed: fetch the auth info (`edition_info`) again. The spelling is WeCom's.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91933
 */
export interface ChangeEditonEvent extends OrderInstructionBase {
  InfoType: 'change_editon'
}

/**
 * Order of a custom app cancelled.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99387
 * @see https://developer.work.weixin.qq.com/document/path/99388
 * @see https://developer.work.weixin.qq.com/document/path/99389
 * @see https://developer.work.weixin.qq.com/document/path/99390
 * @see https://developer.work.weixin.qq.com/document/path/99391
 * @see https://developer.work.weixin.qq.com/document/path/99392
 */
export interface CancelOrderEvent extends OrderInstructionBase {
  InfoType: 'cancel_order'
  OrderId: string
}
