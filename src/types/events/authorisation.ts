import type { CorpInstructionBase, CorpSystemBase, InstructionBase, OpenText } from './bases.js'

/**
 * The suite ticket, pushed about every ten minutes. The newest by TimeStamp counts; names no corp.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90628
 * @see https://developer.work.weixin.qq.com/document/path/90794
 */
export interface SuiteTicketEvent extends InstructionBase {
  InfoType: 'suite_ticket'
  /** Secret. At most 512 bytes; valid for 30 minutes. */
  SuiteTicket: string
}

/** Further facts of an authorisation. */
export interface AuthExtraInfo {
  /** Authorised customer-service accounts. */
  AuthOpenKfIdList?: string[]
}

/**
 * A corp authorised the suite. Names no corp: that is known once the code is exchanged. Answer within 1000
 * ms.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 * @see https://developer.work.weixin.qq.com/document/path/99401
 */
export interface CreateAuthEvent extends InstructionBase {
  InfoType: 'create_auth'
  /**
   * Secret. Temporary authorisation code: at most 512 bytes, single use, valid for 10 minutes (5 by older
   * pages).
   */
  AuthCode: string
  /** State of the install link or QR code. */
  State?: string
  /** Only with the component of WeCom customer service. */
  ExtraInfo?: AuthExtraInfo
}

/**
 * Visibility, permissions, mode or enabling changed: fetch the auth info again. Answer within 1000 ms.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 * @see https://developer.work.weixin.qq.com/document/path/99401
 */
export interface ChangeAuthEvent extends CorpInstructionBase {
  InfoType: 'change_auth'
  State?: string
  /** Only with the component of WeCom customer service. */
  ExtraInfo?: AuthExtraInfo
}

/**
 * A corp withdrew its authorisation; the permanent code is void from now on. Answer within 1000 ms.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90642
 * @see https://developer.work.weixin.qq.com/document/path/97086
 */
export interface CancelAuthEvent extends CorpInstructionBase {
  InfoType: 'cancel_auth'
  State?: string
}

/**
 * The permanent code of a custom app was reset: exchange the code for the new one. Names no corp. Answer
 * within 1000 ms.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97175
 */
export interface ResetPermanentCodeEvent extends InstructionBase {
  InfoType: 'reset_permanent_code'
  /** Secret. To be exchanged for the new permanent code. */
  AuthCode: string
}

/**
 * A corp granted access to its organisation structure: read the contacts again.
 *
 * @see https://developer.work.weixin.qq.com/document/path/97378
 */
export interface CorpArchAuthEvent extends CorpInstructionBase {
  InfoType: 'corp_arch_auth'
}

/**
 * A special permission was granted; one event per permission.
 *
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export interface ApproveSpecialAuthEvent extends CorpInstructionBase {
  InfoType: 'approve_special_auth'
  AuthType: OpenText<'customer_acquisition'>
}

/**
 * A special permission was withdrawn; one event per permission.
 *
 * @see https://developer.work.weixin.qq.com/document/path/98959
 */
export interface CancelSpecialAuthEvent extends CorpInstructionBase {
  InfoType: 'cancel_special_auth'
  AuthType: OpenText<'customer_acquisition'>
}

/**
 * A data permission was granted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101587
 */
export interface AuthDataPermissionEvent extends CorpInstructionBase {
  InfoType: 'auth_data_permission'
  AuthType: OpenText<'data_zone_chat'>
}

/**
 * A data permission ends in 7 days; sent once.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101587
 */
export interface ExpireRemindDataPermissionEvent extends CorpInstructionBase {
  InfoType: 'expire_remind_data_permission'
  AuthType: OpenText<'data_zone_chat'>
}

/**
 * The authorisation for device data changed. Instruction style, though sent to the data URL. Answer within
 * 1000 ms.
 *
 * @see https://developer.work.weixin.qq.com/document/path/96103
 */
export interface DeviceDataAuthChangeEvent extends CorpInstructionBase {
  InfoType: 'device_data_auth_change'
  /** App id. */
  AgentID: number
}

/**
 * Authorisation deleted. Unconfirmed: the name is in no official page, do not rely on it.
 */
export interface DelAuthEvent extends CorpInstructionBase {
  InfoType: 'del_auth'
}

/**
 * A corp agreed to the migration of external user ids. That it goes to the system URL is inferred.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95327
 */
export interface AgreeExternalUseridMigrationEvent extends CorpSystemBase {
  InfoType: 'agree_external_userid_migration'
}
