// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `user/batchdelete`. */
export interface UserBatchdeleteParams {
  /** Max 200 items. */
  useridlist: readonly string[]
}

/** Answer of `user/batchdelete`. */
export type UserBatchdeleteResult = ApiResult

/** Parameters of `user/check_member_auth`. */
export interface UserCheckMemberAuthParams {
  open_userid: string
}

/** Answer of `user/check_member_auth`. */
export interface UserCheckMemberAuthResult extends ApiResult {
  is_member_auth: boolean
}

/** Parameters of `user/convert_to_openid`. */
export interface UserConvertToOpenidParams {
  userid: string
}

/** Answer of `user/convert_to_openid`. */
export interface UserConvertToOpenidResult extends ApiResult {
  openid: string
}

/** Parameters of `user/convert_to_userid`. */
export interface UserConvertToUseridParams {
  openid: string
}

/** Answer of `user/convert_to_userid`. */
export interface UserConvertToUseridResult extends ApiResult {
  userid: string
}

/** Parameters of `user/create`. */
export interface UserCreateParams {
  /** 1..64 bytes. */
  userid: string
  /** 1..64 items. */
  name: string
  /** 1..32 items. */
  alias?: string | undefined
  /** 6..64 bytes. */
  email?: string | undefined
  biz_mail?: string | undefined
  mobile?: string | undefined
  telephone?: string | undefined
  /** Digits. */
  gender?: string | undefined
  /** Max 128 chars. */
  address?: string | undefined
  /** 0..128 chars. */
  position?: string | undefined
  /** Max 100 items. */
  department: readonly number[]
  order?: readonly number[] | undefined
  is_leader_in_dept?: readonly number[] | undefined
  main_department?: number | undefined
  direct_leader?: readonly string[] | undefined
  avatar_mediaid?: string | undefined
  /** One of 0, 1. */
  enable?: number | undefined
  /** Default true. */
  to_invite?: boolean | undefined
  extattr?: {
    attrs?: readonly {
      type: number
      name: string
      text?: {
        value: string
      } | undefined
      web?: {
        title: string
        url: string
      } | undefined
      /** Not documented everywhere. */
      miniprogram?: {
        appid?: string | undefined
        pagepath?: string | undefined
        title?: string | undefined
      } | undefined
    }[] | undefined
  } | undefined
  external_position?: string | undefined
  external_profile?: {
    external_corp_name?: string | undefined
    wechat_channels?: {
      nickname: string
      /** One of 0, 1. Not documented everywhere. */
      status?: number | undefined
    } | undefined
    external_attr?: readonly {
      type: number
      name: string
      text?: {
        value: string
      } | undefined
      web?: {
        title: string
        url: string
      } | undefined
      miniprogram?: {
        appid: string
        pagepath: string
        title: string
      } | undefined
    }[] | undefined
  } | undefined
  /** Not documented everywhere. */
  nickname?: string | undefined
}

/** Answer of `user/create`. */
export type UserCreateResult = ApiResult

/** Parameters of `user/delete`. */
export interface UserDeleteParams {
  userid: string
}

/** Answer of `user/delete`. */
export type UserDeleteResult = ApiResult

/** Parameters of `user/get_active_stat`. */
export interface UserGetActiveStatParams {
  date: string
}

/** Answer of `user/get_active_stat`. */
export interface UserGetActiveStatResult extends ApiResult {
  active_cnt: number
}

/** Parameters of `user/get_userid_by_email`. */
export interface UserGetUseridByEmailParams {
  /** One of 1, 2. */
  email_type?: number | undefined
  email: string
}

/** Answer of `user/get_userid_by_email`. */
export interface UserGetUseridByEmailResult extends ApiResult {
  /** 1..64 bytes. */
  userid: string
}

/** Parameters of `user/getuserid`. */
export interface UserGetuseridParams {
  /** 5..32 bytes. */
  mobile: string
}

/** Answer of `user/getuserid`. */
export interface UserGetuseridResult extends ApiResult {
  /** 1..64 bytes. */
  userid: string
}

/** Parameters of `user/getuserinfo`. */
export interface UserGetuserinfoParams {
  code?: string | undefined
}

/** Answer of `user/getuserinfo`. */
export interface UserGetuserinfoResult extends ApiResult {
  UserId?: string
  /** Max 64 bytes. */
  OpenId?: string
  external_userid?: string
  DeviceId?: string
  parents?: {
    corpid: string
    parent_userid: string
  }[]
}

/** Parameters of `user/list_id`. */
export interface UserListIdParams {
  /** 1..10000. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `user/list_id`. */
export interface UserListIdResult extends ApiResult {
  dept_user: {
    userid: string
    department: number
    open_userid?: string
  }[]
  next_cursor?: string
}

/** Parameters of `user/list_member_auth`. */
export interface UserListMemberAuthParams {
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `user/list_member_auth`. */
export interface UserListMemberAuthResult extends ApiResult {
  member_auth_list: {
    open_userid: string
  }[]
  next_cursor?: string
}

/** Parameters of `user/list_selected_ticket_user`. */
export interface UserListSelectedTicketUserParams {
  selected_ticket: string
}

/** Answer of `user/list_selected_ticket_user`. */
export interface UserListSelectedTicketUserResult extends ApiResult {
  operator_open_userid: string
  open_userid_list: string[]
  unauth_open_userid_list?: string[]
  total: number
}

/** Parameters of `user/update`. */
export interface UserUpdateParams {
  /** 1..64 bytes. */
  userid: string
  new_userid?: string | undefined
  /** 1..64 items. */
  name?: string | undefined
  /** 1..32 items. */
  alias?: string | undefined
  /** Max 64 bytes. */
  email?: string | undefined
  biz_mail?: string | undefined
  biz_mail_alias?: {
    item: readonly string[]
  } | undefined
  mobile?: string | undefined
  telephone?: string | undefined
  /** Digits. */
  gender?: string | undefined
  /** Max 128 chars. */
  address?: string | undefined
  /** 0..128 chars. */
  position?: string | undefined
  /** Max 100 items. */
  department?: readonly number[] | undefined
  order?: readonly number[] | undefined
  is_leader_in_dept?: readonly number[] | undefined
  main_department?: number | undefined
  direct_leader?: readonly string[] | undefined
  avatar_mediaid?: string | undefined
  /** One of 0, 1. */
  enable?: number | undefined
  to_invite?: boolean | undefined
  extattr?: {
    attrs?: readonly {
      type: number
      name: string
      text?: {
        value: string
      } | undefined
      web?: {
        title: string
        url: string
      } | undefined
      /** Not documented everywhere. */
      miniprogram?: {
        appid?: string | undefined
        pagepath?: string | undefined
        title?: string | undefined
      } | undefined
    }[] | undefined
  } | undefined
  /** Max 12 Chinese chars. */
  external_position?: string | undefined
  external_profile?: {
    external_corp_name?: string | undefined
    wechat_channels?: {
      nickname: string
      /** One of 0, 1. Not documented everywhere. */
      status?: number | undefined
    } | undefined
    external_attr?: readonly {
      type: number
      name: string
      text?: {
        value: string
      } | undefined
      web?: {
        title: string
        url: string
      } | undefined
      miniprogram?: {
        appid: string
        pagepath: string
        title: string
      } | undefined
    }[] | undefined
  } | undefined
  /** Not documented everywhere. */
  nickname?: string | undefined
}

/** Answer of `user/update`. */
export type UserUpdateResult = ApiResult
