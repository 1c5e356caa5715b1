import type { ApiResult } from './common.js'
import type {
  LicenseAccountCount,
  LicenseCorpFailure,
  LicenseJobStatus,
  LicensePurchaseDuration,
  LicenseRenewal,
  LicenseRenewalDuration,
  LicenseType,
} from './license.js'

/** Parameters of license/create_renew_order_job. */
export interface CreateRenewLicenseOrderJobParams {
  corpid: string
  /** 1 to 1000 a call, at most 1,000,000 of each type a job. */
  account_list: readonly LicenseRenewal[]
  /** The job to append to. Default: a new one. */
  jobid?: string | undefined
}

/** An account that cannot be renewed, and why. */
export interface LicenseRenewalFailure {
  userid: string
  type: LicenseType
  errcode: number
  errmsg?: string
}

/** Answer of license/create_renew_order_job. */
export interface CreateRenewLicenseOrderJobResult extends ApiResult {
  /** 701024 when every account was refused: returned, not thrown. */
  errcode?: number
  /** Absent when every account was refused. */
  jobid?: string
  /** What was refused; the rest is in the job. */
  invalid_account_list?: LicenseRenewalFailure[]
}

/** Parameters of license/submit_order_job. */
export interface SubmitLicenseOrderJobParams {
  jobid: string
  /** Plain userid of a member of the provider's own corp who may buy licences. */
  buyer_userid: string
  account_duration: LicenseRenewalDuration
}

/** Answer of license/submit_order_job. */
export interface SubmitLicenseOrderJobResult extends ApiResult {
  order_id: string
}

/** What to buy for one corp. */
export interface LicensePurchase {
  corpid: string
  account_count: LicenseAccountCount
  account_duration: LicensePurchaseDuration
  /** Whether members are activated automatically: 1 yes (default), 0 no. */
  auto_active_status?: 0 | 1 | undefined
}

/** Parameters of license/create_new_order_job. */
export interface CreateNewLicenseOrderJobParams {
  /** 1 to 10 a call, at most 100,000 a job, each corp once. */
  buy_list: readonly LicensePurchase[]
  /** The job to append to. Default: a new one. */
  jobid?: string | undefined
}

/** Answer of license/create_new_order_job. */
export interface CreateNewLicenseOrderJobResult extends ApiResult {
  /** 701122 or 701024 when every corp was refused: returned, not thrown. */
  errcode?: number
  /** Absent when every corp was refused. */
  jobid?: string
  /** What was refused; the rest is in the job. */
  invalid_list?: LicenseCorpFailure[]
}

/** Parameters of license/submit_new_order_job. */
export interface SubmitNewLicenseOrderJobParams {
  jobid: string
  /** Plain userid of a member of the provider's own corp who may buy licences. */
  buyer_userid: string
}

/** Answer of license/submit_new_order_job. */
export interface SubmitNewLicenseOrderJobResult extends ApiResult {
  /** The sources disagree on whether it is there. */
  jobid?: string
}

/** Parameters of license/new_order_job_result. */
export interface NewLicenseOrderJobResultParams {
  /** Submitted at most 7 days ago. */
  jobid: string
}

/** Answer of license/new_order_job_result. */
export interface NewLicenseOrderJobResultResult extends ApiResult {
  /** 1 created, 2 being created, 3 failed. */
  status: LicenseJobStatus
  /** The parent order, once it is created. */
  order_id?: string
  fail_list?: LicenseCorpFailure[]
}

/** Parameters of license/submit_pay_job. */
export interface SubmitLicensePayJobParams {
  /** Plain userid of a member of the provider's own corp who may pay. */
  payer_userid: string
  /** A purchase, a renewal, or the parent of a purchase for several corps. */
  order_id: string
}

/** Answer of license/submit_pay_job. */
export interface SubmitLicensePayJobResult extends ApiResult {
  jobid: string
}

/** Parameters of license/pay_job_result. */
export interface LicensePayJobResultParams {
  /** Submitted at most 7 days ago. */
  jobid: string
}

/** Why a payment failed. */
export interface LicensePayFailure {
  errcode: number
  errmsg?: string
  fail_corp_list?: LicenseCorpFailure[]
}

/** Answer of license/pay_job_result. Its own `errcode` is 0 even when the payment failed: look at `status`. */
export interface LicensePayJobResultResult extends ApiResult {
  /** 1 paid, 2 running, 3 failed. */
  status: LicenseJobStatus
  /** After a failure. */
  pay_job_result?: LicensePayFailure
}
