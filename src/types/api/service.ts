import type {
  AuthCorpBrief,
  AuthCorpInfo,
  AuthInfo,
  AuthUserInfo,
  DealerCorpInfo,
  EditionInfo,
  RegisterCodeInfo,
} from './auth.js'
import type { ApiResult, BinaryResult } from './common.js'

/** Answer of service/get_pre_auth_code. */
export interface GetPreAuthCodeResult extends ApiResult {
  /** For one install link. Never cache it. */
  pre_auth_code: string
  /** Seconds, 1200 as a rule. */
  expires_in: number
}

/** Parameters of service/set_session_info. */
export interface SetSessionInfoParams {
  pre_auth_code: string
  session_info: {
    /** Old suites of several apps only; empty means all. */
    appid?: readonly number[] | undefined
    /** 0 formal (default), 1 test. Must be 0 once the app is live. */
    auth_type?: 0 | 1 | undefined
  }
}

/** Parameters of both versions of service/get_permanent_code. */
export interface GetPermanentCodeParams {
  /** The temporary code of the install redirect or of create_auth: single use, 10 minutes. */
  auth_code: string
}

/** Answer of service/v2/get_permanent_code. */
export interface GetPermanentCodeV2Result extends ApiResult {
  /** For a customised app this is its secret. */
  permanent_code: string
  auth_corp_info: AuthCorpBrief
  /** Absent, for example, when the app was shared by an upstream corp. */
  auth_user_info?: AuthUserInfo
  register_code_info?: RegisterCodeInfo
  /** The state of the link or QR code used. */
  state?: string
}

/** Answer of service/get_permanent_code (v1). */
export interface GetPermanentCodeResult extends ApiResult {
  /** For a customised app this is its secret. */
  permanent_code: string
  /** Token of the corp; absent for a customised app. */
  access_token?: string
  /** Seconds. */
  expires_in?: number
  dealer_corp_info?: DealerCorpInfo
  auth_corp_info: AuthCorpInfo
  /** Absent for a contacts app without an app of its own. */
  auth_info?: AuthInfo
  auth_user_info?: AuthUserInfo
  register_code_info?: RegisterCodeInfo
  edition_info?: EditionInfo
  /** The state of the link or QR code used. */
  state?: string
}

/** Parameters of both versions of service/get_auth_info. */
export interface GetAuthInfoParams {
  auth_corpid: string
  permanent_code: string
}

/** Answer of both versions of service/get_auth_info; v2 leaves `corp_wxqrcode` out. */
export interface GetAuthInfoResult extends ApiResult {
  dealer_corp_info?: DealerCorpInfo
  auth_corp_info: AuthCorpInfo
  /** Absent for a contacts app without an app of its own. */
  auth_info?: AuthInfo
  edition_info?: EditionInfo
}

/** Parameters of service/get_admin_list. */
export interface GetAdminListParams {
  auth_corpid: string
  agentid: number
}

/** An admin of the app. */
export interface AppAdmin {
  userid: string
  open_userid?: string
  /** 0 may send messages, 1 manages the app. */
  auth_type: number
}

/** Answer of service/get_admin_list. */
export interface GetAdminListResult extends ApiResult {
  /** Without external admins; without system admins when a member authorised the app. */
  admin: AppAdmin[]
}

/** Parameters of service/get_app_qrcode. */
export interface GetAppQrcodeParams {
  suite_id: string
  /** Old suites only. Default: 1. */
  appid?: number | undefined
  /** Letters and digits, at most 32 bytes; comes back with the permanent code. */
  state?: string | undefined
  /** 0 framed for print, 1 framed for screen, 2 plain 312×384 (default), 3 plain 624×768, 4 plain 1996×2456. */
  style?: 0 | 1 | 2 | 3 | 4 | undefined
  /** 1 the picture itself (default), 2 its address. */
  result_type?: 1 | 2 | undefined
}

/** The address of the picture: the answer to `result_type: 2`. */
export interface AppQrcodeUrlResult extends ApiResult {
  qrcode: string
}

/** Answer of service/get_app_qrcode; tell the forms apart by `'qrcode' in result`. */
export type GetAppQrcodeResult = BinaryResult | AppQrcodeUrlResult

/** Parameters of service/get_customized_auth_url. */
export interface GetCustomizedAuthUrlParams {
  /** Letters and digits, at most 32 bytes; comes back with the permanent code. */
  state: string
  /** At most 9 ids of app templates (`dk…`). */
  templateid_list: readonly string[]
}

/** Answer of service/get_customized_auth_url. */
export interface GetCustomizedAuthUrlResult extends ApiResult {
  /** The text to make a QR code of. */
  qrcode_url: string
  /** Seconds, 864000 (10 days) as a rule. */
  expires_in: number
}

/** Answer of service/get_account_balance. */
export interface GetAccountBalanceResult extends ApiResult {
  /** What is left of the provider's prepayments, in fen. */
  balance: number
}
