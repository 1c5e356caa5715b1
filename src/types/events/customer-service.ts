import type { DataEventBase } from './bases.js'

/**
 * Messages or events of customer service are waiting: pull them with kf/sync_msg. Names no sender.
 *
 * @see https://developer.work.weixin.qq.com/document/path/94670
 * @see https://developer.work.weixin.qq.com/document/path/94699
 */
export interface KfMsgOrEvent extends Omit<DataEventBase, 'FromUserName'> {
  Event: 'kf_msg_or_event'
  /** Secret. To pull with; valid for 10 minutes. */
  Token: string
  /** Customer-service account. */
  OpenKfId: string
}

/**
 * Customer-service accounts were authorised or withdrawn.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97712
 */
export interface KfAccountAuthChangeEvent extends DataEventBase {
  Event: 'kf_account_auth_change'
  AuthAddOpenKfId?: string[]
  AuthDelOpenKfId?: string[]
}
