import type { OpenNumber } from './common.js'

/** 1 base (基础账号): identity, app messages, contacts; 2 external contact (互通账号): the customer APIs as well. */
export type LicenseType = OpenNumber<1 | 2>

/**
 * 1 purchase, 2 renewal, 5 migration of an app edition, 6 migration of a historical contract, 8 purchase for
 * several corps (the parent order).
 */
export type LicenseOrderType = OpenNumber<1 | 2 | 5 | 6 | 8>

/**
 * 0 unpaid, 1 paid, 2 cancelled unpaid, 3 expired unpaid, 4 refund requested, 5 refunded, 6 refund rejected,
 * 7 invalid (a test order whose corp left the provider's list of test corps).
 */
export type LicenseOrderStatus = OpenNumber<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7>

/**
 * 1 unbound, 2 bound and valid, 3 expired, 4 awaiting transfer (its member left while automatic activation is on),
 * 5 merged into a newer code and dead, 6 given to a downstream corp.
 */
export type LicenseCodeStatus = OpenNumber<1 | 2 | 3 | 4 | 5 | 6>

/** 1 done, 2 still running, 3 failed. */
export type LicenseJobStatus = OpenNumber<1 | 2 | 3>

/** How many accounts of each type; at least one in all, at most 1,000,000 of each. */
export interface LicenseAccountCount {
  /** Base accounts. */
  base_count?: number | undefined
  /** External-contact accounts. */
  external_contact_count?: number | undefined
}

/** For how long accounts are bought: `months` of 31 days and `days` add up to 31 to 1860 days. */
export interface LicensePurchaseDuration {
  months?: number | undefined
  days?: number | undefined
}

/** For how long accounts are renewed: exactly one of the two. */
export interface LicenseRenewalDuration {
  /** 1 to 60. */
  months?: number | undefined
  /**
   * Seconds since the epoch at which a day ends (24:00:00, China time presumably; WeCom rounds to it): after today,
   * at most 1860 days ahead.
   */
  new_expire_time?: number | undefined
}

/** A member's account of one type, to renew. */
export interface LicenseRenewal {
  userid: string
  type: 1 | 2
}

/** What was refused for one corp, and why. */
export interface LicenseCorpFailure {
  corpid: string
  errcode: number
  errmsg?: string
}
