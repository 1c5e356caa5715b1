import type { ApiResult } from './common.js'

/** Parameters of service/auth/getuserinfo3rd, its older form, and auth/getuserinfo. */
export interface LoginCodeParams {
  /** The code of the redirect: single use, 5 minutes, at most 512 bytes. */
  code: string
}

/** Answer of service/auth/getuserinfo3rd: a member, or with `openid` alone somebody who belongs to no corp. */
export interface GetUserInfo3rdResult extends ApiResult {
  corpid?: string
  /** Encrypted when the corp has no authorisation relation with the app. */
  userid?: string
  /** At most 64 bytes, the same in all apps of one provider. */
  open_userid?: string
  /** For service/auth/getuserdetail3rd; only with a scope above snsapi_base and inside the visible range. */
  user_ticket?: string
  /** How long `user_ticket` lasts, seconds. */
  expires_in?: number
  /** Unique per provider. */
  openid?: string
}

/** A child of the person, as the school edition knows it. */
export interface SchoolParent {
  corpid?: string
  parent_userid?: string
  external_userid?: string
}

/** Answer of service/getuserinfo3rd, the older form. */
export interface GetUserInfo3rdLegacyResult extends ApiResult {
  CorpId?: string
  UserId?: string
  DeviceId?: string
  OpenId?: string
  open_userid?: string
  user_ticket?: string
  /** How long `user_ticket` lasts, seconds. */
  expires_in?: number
  external_userid?: string
  parents?: SchoolParent[]
}

/** Parameters of service/auth/getuserdetail3rd, its older form, and auth/getuserdetail. */
export interface UserTicketParams {
  user_ticket: string
}

/** Answer of both forms of getuserdetail3rd. */
export interface GetUserDetail3rdResult extends ApiResult {
  corpid: string
  userid: string
  /** Repeats the userid: a third-party app gets no real names. */
  name?: string
  /** '0' unknown, '1' male, '2' female; real only after consent (snsapi_privateinfo). */
  gender?: string
  /** The default picture without consent. */
  avatar?: string
  /** Address of the personal QR code; after consent only. */
  qr_code?: string
}

/** Parameters of service/get_login_info. */
export interface GetLoginInfoParams {
  /** Of the old QR page or of the business-setting jump: single use, 5 minutes. Not that of an installation. */
  auth_code: string
}

/** Answer of service/get_login_info. */
export interface GetLoginInfoResult extends ApiResult {
  /** 1 creator, 2 internal system admin, 3 external system admin, 4 delegated admin, 5 member. */
  usertype: number
  user_info?: {
    /** Absent for somebody who is not in the contacts. */
    userid?: string
    open_userid?: string
    /** Repeats the userid. */
    name?: string
    avatar?: string
  }
  corp_info: { corpid: string }
  /** Apps of this provider the admin may use; admins only. */
  agent?: {
    agentid: number
    /** 1 manage, 0 use. */
    auth_type: number
  }[]
  /** Departments of a delegated admin; admins only. Older answers have texts for numbers and booleans. */
  auth_info?: { department?: { id: number | string; writable: boolean | string }[] }
}

/** Answer of auth/getuserinfo: a member, or somebody from outside. */
export interface GetUserInfoResult extends ApiResult {
  userid?: string
  /** For auth/getuserdetail. */
  user_ticket?: string
  /** How long `user_ticket` lasts, seconds. */
  expires_in?: number
  openid?: string
  /** A customer whose follower is in the visible range. */
  external_userid?: string
}

/** Answer of auth/getuserdetail. Every optional field needs the admin's choice and the member's consent. */
export interface GetUserDetailResult extends ApiResult {
  userid: string
  /** '0' unknown, '1' male, '2' female. */
  gender?: string
  avatar?: string
  qr_code?: string
  mobile?: string
  email?: string
  biz_mail?: string
  address?: string
}

/** Answer of auth/get_tfa_info. */
export interface GetTfaInfoResult extends ApiResult {
  userid: string
  /** For user/tfa_succ. */
  tfa_code: string
}

/** Parameters of user/tfa_succ. */
export interface TfaSuccParams {
  userid: string
  /** Of auth/get_tfa_info. */
  tfa_code: string
}

/** Parameters of user/authsucc. */
export interface AuthSuccParams {
  userid: string
}

/** Parameters of both forms of jscode2session. */
export interface JsCode2SessionParams {
  /** Of `wx.qy.login`: single use, 5 minutes. */
  js_code: string
  /** Default: the only value there is. */
  grant_type?: 'authorization_code' | undefined
}

/** Answer of both forms of jscode2session. */
export interface JsCode2SessionResult extends ApiResult {
  corpid: string
  /** Encrypted when the corp has not installed the app. */
  userid: string
  /** Third-party apps only. */
  open_userid?: string
  session_key: string
}

/** Parameters of miniprogram/transfer_session. */
export interface TransferSessionParams {
  /** The member of the upstream corp. */
  userid: string
  session_key: string
}

/** Answer of miniprogram/transfer_session. */
export interface TransferSessionResult extends ApiResult {
  /** The member of the downstream corp. */
  userid: string
  session_key: string
}
