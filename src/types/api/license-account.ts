import type { ApiResult, OpenNumber } from './common.js'
import type { LicenseCodeStatus, LicenseType } from './license.js'

/** Parameters of license/active_account. */
export interface ActiveAccountParams {
  /** Secret. */
  active_code: string
  corpid: string
  userid: string
}

/** A code and the member to bind it to. */
export interface LicenseActivation {
  /** Secret. */
  active_code: string
  userid: string
}

/** Parameters of license/batch_active_account. */
export interface BatchActiveAccountParams {
  corpid: string
  /** 1 to 1000, each code once. */
  active_list: readonly LicenseActivation[]
}

/** Answer of license/batch_active_account. */
export interface BatchActiveAccountResult extends ApiResult {
  /** 0 says nothing about the single items; 701024 when every one failed: returned, not thrown. */
  errcode?: number
  /** Look at the `errcode` of each. */
  active_result?: { active_code: string; userid: string; errcode: number }[]
}

/** Parameters of license/active_account_by_type. */
export interface ActiveAccountByTypeParams {
  type: 1 | 2
  corpid: string
  /** A member without a valid account of this type. */
  userid: string
}

/** Parameters of license/get_active_info_by_code. */
export interface GetActiveInfoByCodeParams {
  corpid: string
  /** Secret. */
  active_code: string
}

/** What is known about a code. */
export interface ActiveCodeInfo {
  /** Secret. */
  active_code: string
  type: LicenseType
  status: LicenseCodeStatus
  /** The member it is bound to. */
  userid?: string
  /** Seconds since the epoch. */
  create_time: number
  /** Seconds since the epoch. */
  active_time?: number
  /** Seconds since the epoch; of a code merged while it was valid, the time of the merge. */
  expire_time?: number
  /** Of codes bound to one member one after the other. All secret. */
  merge_info?: { to_active_code?: string; from_active_code?: string }
  /** Of codes shared in a chain of corps. */
  share_info?: { to_corpid?: string; from_corpid?: string }
}

/** Answer of license/get_active_info_by_code. */
export interface GetActiveInfoByCodeResult extends ApiResult {
  active_info: ActiveCodeInfo
}

/** Parameters of license/batch_get_active_info_by_code. */
export interface BatchGetActiveInfoByCodeParams {
  corpid: string
  /** 1 to 1000, each once. Secret. */
  active_code_list: readonly string[]
}

/** Answer of license/batch_get_active_info_by_code. */
export interface BatchGetActiveInfoByCodeResult extends ApiResult {
  /** 701010 or 701024 when no code is valid: returned, not thrown. */
  errcode?: number
  active_info_list?: ActiveCodeInfo[]
  /** Secret. */
  invalid_active_code_list?: string[]
}

/** Parameters of license/list_actived_account. */
export interface ListActivedAccountParams {
  corpid: string
  /** `next_cursor` of the page before; left out for the first. */
  cursor?: string | undefined
  /** 1 to 1000. Default: 500. */
  limit?: number | undefined
}

/** An account that was activated, be it over. */
export interface LicenseAccount {
  userid: string
  type: LicenseType
  /** Seconds since the epoch. */
  active_time: number
  /** Seconds since the epoch. */
  expire_time: number
}

/** Answer of license/list_actived_account. */
export interface ListActivedAccountResult extends ApiResult {
  account_list: LicenseAccount[]
  next_cursor?: string
  has_more: OpenNumber<0 | 1>
}

/** Parameters of license/get_active_info_by_user. */
export interface GetActiveInfoByUserParams {
  corpid: string
  userid: string
}

/** Answer of license/get_active_info_by_user. */
export interface GetActiveInfoByUserResult extends ApiResult {
  /** 1 active, 0 not. */
  active_status: OpenNumber<0 | 1>
  /** At most one of each type; `active_code` is secret. */
  active_info_list: (LicenseAccount & { active_code: string })[]
}

/** Whose account goes to whom. */
export interface LicenseTransfer {
  /** An active member; within 30 days of the last transfer only one who left or is outside the visible range. */
  handover_userid: string
  takeover_userid: string
}

/** Parameters of license/batch_transfer_license. */
export interface BatchTransferLicenseParams {
  corpid: string
  /** 1 to 1000. */
  transfer_list: readonly LicenseTransfer[]
}

/** Answer of license/batch_transfer_license. */
export interface BatchTransferLicenseResult extends ApiResult {
  /** 0 says nothing about the single items; 701024 when every one failed: returned, not thrown. */
  errcode?: number
  /** Look at the `errcode` of each. */
  transfer_result?: { handover_userid: string; takeover_userid: string; errcode: number }[]
}

/** Parameters of license/batch_share_active_code. */
export interface BatchShareActiveCodeParams {
  /** The upstream corp, whose own and unused the codes are. */
  from_corpid: string
  /** The downstream corp; at most twice as many codes a call as it has members. */
  to_corpid: string
  /** 1 to 1000, each code once. Secret. */
  share_list: readonly { active_code: string }[]
  /** 0 upstream and downstream (default), 1 linked corps. */
  corp_link_type?: 0 | 1 | undefined
}

/** Answer of license/batch_share_active_code. */
export interface BatchShareActiveCodeResult extends ApiResult {
  /** 0 says nothing about the single codes; 701024 when every one failed: returned, not thrown. */
  errcode?: number
  /** Of every code, or, by one source, of the refused ones. */
  share_result?: { active_code: string; errcode: number; errmsg?: string }[]
}
