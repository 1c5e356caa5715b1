import type { ApiResult, NoParams } from './common.js'

/** Parameters of service/get_register_code. */
export interface GetRegisterCodeParams {
  /** Id of the promotion package (推广包), at most 128 bytes. */
  template_id: string
  /** Fills the form in. */
  corp_name?: string | undefined
  /** Fills the form in. */
  admin_name?: string | undefined
  /** Fills the form in. */
  admin_mobile?: string | undefined
  /**
   * Letters and digits, at most 128 bytes. Comes back in get_register_info, `register_corp`,
   * `enter_register_package` and in `register_code_info` of the installation.
   */
  state?: string | undefined
  /** Member of the provider's own corp who looks after the customer. */
  follow_user?: string | undefined
}

/** Answer of service/get_register_code. */
export interface GetRegisterCodeResult extends ApiResult {
  /** Secret until the link is opened: good for one opening. */
  register_code: string
  /** Seconds the link can be opened for, 600 as a rule. */
  expires_in: number
}

/** Parameters of service/get_register_info. */
export interface GetRegisterInfoParams {
  /** Can be asked about for 24 hours. */
  register_code: string
}

/** Answer of service/get_register_info. */
export interface GetRegisterInfoResult extends ApiResult {
  /** The corp that was registered. */
  corpid: string
  /** Only for packages with the contact migration interface. */
  contact_sync?: {
    /** Secret: reads and writes the whole directory of the new corp. */
    access_token: string
    /** Seconds, 1800 as a rule. */
    expires_in: number
  }
  /** The administrator who registered. */
  auth_user_info?: { userid: string }
  /** Only when it was given to get_register_code. */
  state?: string
  template_id: string
}

/** Parameters of agent/set_scope. A list that is left out is cleared at WeCom. */
export interface SetAgentScopeParams {
  agentid: number
  /** User ids. */
  allow_user?: readonly string[] | undefined
  /** Department ids. */
  allow_party?: readonly number[] | undefined
  /** Tag ids. */
  allow_tag?: readonly number[] | undefined
}

/** Answer of agent/set_scope. */
export interface SetAgentScopeResult extends ApiResult {
  invaliduser?: string[]
  invalidparty?: number[]
  invalidtag?: number[]
}

/** Parameters of sync/contact_sync_success: none. */
export type ContactSyncSuccessParams = NoParams
