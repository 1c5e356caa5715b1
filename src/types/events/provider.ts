import type { OpenNumber } from '../api/common.js'
import type { LicenseType } from '../api/license.js'
import type { CorpSystemBase, EventUser } from './bases.js'

/** Access to the contact migration. */
export interface ContactSync {
  /** Secret. Token of the contact migration. */
  AccessToken: string
  /** Lifetime in seconds, 1800 in the sample. */
  ExpiresIn: number
}

/**
 * A corp registered through a promotion package. After a contact migration call contact_sync_success with
 * the token.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90585
 * @see https://developer.work.weixin.qq.com/document/path/90810
 */
export interface RegisterCorpEvent extends CorpSystemBase {
  InfoType: 'register_corp'
  /** Secret. The register code that was used. */
  RegisterCode: string
  /** Only when the package has a contact migration. */
  ContactSync?: ContactSync
  /** The administrator who registered. */
  AuthUserInfo?: EventUser
  State?: string
  /** Id of the promotion package. */
  TemplateId: string
}

/**
 * An existing corp entered a promotion package.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90585
 * @see https://developer.work.weixin.qq.com/document/path/98071
 */
export interface EnterRegisterPackageEvent extends CorpSystemBase {
  InfoType: 'enter_register_package'
  /** Secret. */
  RegisterCode: string
  /** The administrator who registered. */
  AuthUserInfo?: EventUser
  State?: string
  /** Id of the promotion package. */
  TemplateId: string
}

/**
 * A license order was paid and its codes exist, which takes long for large orders.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95804
 * @see https://developer.work.weixin.qq.com/document/path/97196
 */
export interface LicensePaySuccessEvent extends CorpSystemBase {
  InfoType: 'license_pay_success'
  /** Of a purchase for several corps presumably the sub-order of this corp. */
  OrderId: string
  /** Member of the provider who ordered. */
  BuyerUserId: string
}

/**
 * A refund of a license order was granted or rejected.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95805
 */
export interface LicenseRefundEvent extends CorpSystemBase {
  InfoType: 'license_refund'
  OrderId: string
  /** 1 refunded, 2 rejected: not the numbers of `LicenseOrderStatus`. */
  OrderStatus: OpenNumber<1 | 2>
}

/** An account that was activated. */
export interface ActivatedAccount {
  /** Secret. */
  ActiveCode: string
  /** 1 base, 2 external contact. */
  Type: LicenseType
  /** Seconds since the epoch. */
  ExpireTime: number
  UserId: string
  /** 1 not activated, 2 active with at most 7 days left, 3 expired. */
  PreviousStatus?: OpenNumber<1 | 2 | 3>
  /** Secret. Of members who had an account. */
  PreviousActiveCode?: string
}

/**
 * Licenses activated automatically.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95994
 */
export interface AutoActivateEvent extends CorpSystemBase {
  InfoType: 'auto_activate'
  /** 1 the member opened the app, 2 the provider sent a message, 3 the provider called an external-contact API. */
  Scene: OpenNumber<1 | 2 | 3>
  AccountList: ActivatedAccount[]
}

/**
 * An order of an advanced API was paid.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101401
 */
export interface AdvancedApiPaySuccessEvent extends CorpSystemBase {
  InfoType: 'advanced_api_pay_success'
  /** 1 in the samples; other values are not known. */
  AdvanceApiType: number
  OrderId: string
  BuyerUserId: string
}

/**
 * An order of an advanced API was cancelled. All fields but AdvanceApiType are unverified.
 *
 * @see https://developer.work.weixin.qq.com/document/path/101403
 */
export interface AdvancedApiCancelEvent extends CorpSystemBase {
  InfoType: 'advanced_api_cancel'
  /** 1 in the samples; other values are not known. */
  AdvanceApiType: number
  OrderId?: string
}

/** The expired API. */
export interface ExpiredChatArchiveApi {
  /** The expired edition. */
  Edition: number
}

/**
 * An advanced API expired.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100269
 */
export interface AdvancedApiExpiredEvent extends CorpSystemBase {
  InfoType: 'advanced_api_expired'
  /** 1 in the samples; other values are not known. */
  AdvanceApiType: number
  ChatArchiveApi?: ExpiredChatArchiveApi
}

/**
 * The trial of an advanced API expired.
 *
 * @see https://developer.work.weixin.qq.com/document/path/100270
 */
export interface AdvancedApiTrialExpiredEvent extends CorpSystemBase {
  InfoType: 'advanced_api_trial_expired'
  /** 1 in the samples; other values are not known. */
  AdvanceApiType: number
}
