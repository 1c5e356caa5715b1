import type { InstructionEvent } from './bases.js'

/**
 * Suite ticket.
 * No AuthCorpId; official sample has a blank before the CDATA of InfoType; SuiteId may be a template id; keep newest by TimeStamp.
 * @see https://developer.work.weixin.qq.com/document/path/90628
 * @see https://developer.work.weixin.qq.com/document/path/90794
 */
export interface SuiteTicketEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'suite_ticket'
  /** ≤ 512 bytes, valid 30 min, pushed about every 10 min; secret: do not log */
  SuiteTicket: string
}

/**
 * Authorised.
 * NO AuthCorpId: the corp is known only after exchanging the code; answer in 1000 ms; the code may also arrive through the redirect of a provider-initiated install.
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 * @see https://developer.work.weixin.qq.com/document/path/99401
 */
export interface CreateAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'create_auth'
  /** Temporary authorisation code, ≤ 512 bytes, single use; valid 10 min (older docs: 5 min); secret: do not log */
  AuthCode: string
  /** State of the install link / QR code */
  State?: string
  /** Only with the WeCom customer-service component (doc 99401) */
  ExtraInfo?: {
    /** Customer-service accounts authorised */
    AuthOpenKfIdList?: string[]
  }
}

/**
 * Authorisation changed.
 * Visibility, enable/disable, permission or mode change: fetch the auth info again; answer in 1000 ms.
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 * @see https://developer.work.weixin.qq.com/document/path/99401
 */
export interface ChangeAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_auth'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  State?: string
  /** Only with the WeCom customer-service component (doc 99401) */
  ExtraInfo?: {
    /** Customer-service accounts authorised */
    AuthOpenKfIdList?: string[]
  }
}

/**
 * Authorisation cancelled.
 * Permanent code is invalid from now on; delete tokens and corp data; answer in 1000 ms.
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 */
export interface CancelAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'cancel_auth'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Seen in the common field table only */
  State?: string
}

/**
 * Permanent code reset (custom app).
 * No AuthCorpId; answer in 1000 ms; the old code stops working after the exchange (inferred).
 * @see https://developer.work.weixin.qq.com/document/path/97175
 */
export interface ResetPermanentCodeEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'reset_permanent_code'
  /** Exchange for the new permanent code; secret: do not log */
  AuthCode: string
}

/**
 * Corp granted organisation-structure permission.
 * Re-read contacts.
 * @see https://developer.work.weixin.qq.com/document/path/97378
 */
export interface CorpArchAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'corp_arch_auth'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
}

/**
 * Special permission granted.
 * One event per permission.
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export interface ApproveSpecialAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'approve_special_auth'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Customer_acquisition; other values unknown */
  AuthType: string
}

/**
 * Special permission withdrawn.
 * One event per permission.
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export interface CancelSpecialAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'cancel_special_auth'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Customer_acquisition; other values unknown */
  AuthType: string
}

/**
 * Data permission granted.
 * Doc revision of 2026-06-23.
 * @see https://developer.work.weixin.qq.com/document/path/101587
 */
export interface AuthDataPermissionEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'auth_data_permission'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** E.g. data_zone_chat; other values unknown */
  AuthType: string
}

/**
 * Data permission expires soon.
 * Sent once, 7 days before; a third event (expired) exists, its InfoType is unknown.
 * @see https://developer.work.weixin.qq.com/document/path/101587
 */
export interface ExpireRemindDataPermissionEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'expire_remind_data_permission'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** As auth_data_permission */
  AuthType: string
}

/**
 * Device data authorisation changed.
 * Instruction-style body sent to the DATA URL; answer in 1000 ms.
 * @see https://developer.work.weixin.qq.com/document/path/96103
 */
export interface DeviceDataAuthChangeEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'device_data_auth_change'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** App id */
  AgentID: number
}

/**
 * Authorisation deleted.
 * Name seen in one project, no document: do not rely on it.
 */
export interface DelAuthEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'del_auth'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
}

/**
 * Interconnected corp: shared app changed.
 * Refresh the list of corps the app is shared to.
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export interface ShareAgentChangeEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'share_agent_change'
  /** Legacy multi-app suite id; ignore when absent */
  AppId?: number
  /** Corp that shared/unshared; the doc sample has a broken CDATA here */
  CorpId?: string
  /** App id in that corp */
  AgentId?: number
}

/**
 * Upstream/downstream: shared app changed.
 * @see https://developer.work.weixin.qq.com/document/path/93373
 */
export interface ShareChainChangeEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'share_chain_change'
  /** Legacy multi-app suite id; ignore when absent */
  AppId?: number
  /** Corp that shared/unshared; the doc sample has a broken CDATA here */
  CorpId?: string
  /** App id in that corp */
  AgentId?: number
}
