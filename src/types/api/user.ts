import type { ApiResult } from './common.js'

/** A text or web attribute of a member. */
export interface MemberAttribute {
  /** 0 text, 1 web page. */
  type: number
  name: string
  text?: { value: string }
  web?: { url: string; title: string }
}

/** An attribute shown to people outside the corp. */
export interface ExternalAttribute extends MemberAttribute {
  /** 2 in `type`: a mini program. */
  miniprogram?: { appid: string; pagepath: string; title: string }
}

/** What people outside the corp see of a member. */
export interface ExternalProfile {
  external_corp_name?: string
  wechat_channels?: { nickname: string; status?: number }
  external_attr?: ExternalAttribute[]
}

/**
 * A member. A third-party app gets ids and organisation only: `name` repeats the userid, and what is personal
 * (mobile, email, avatar …) reaches customised apps the admin granted it to.
 */
export interface Member {
  userid: string
  open_userid?: string
  name?: string
  department: number[]
  /** Place inside each department, larger first; as long as `department`. */
  order?: number[]
  /** 0 or 1 for each department. */
  is_leader_in_dept?: number[]
  /** At most 5. */
  direct_leader?: string[]
  main_department?: number
  /** 1 active, 2 disabled, 4 not activated, 5 left. */
  status: number
  position?: string
  mobile?: string
  /** '0' unknown, '1' male, '2' female. */
  gender?: string
  email?: string
  biz_mail?: string
  avatar?: string
  thumb_avatar?: string
  telephone?: string
  alias?: string
  english_name?: string
  address?: string
  qr_code?: string
  external_position?: string
  extattr?: { attrs?: MemberAttribute[] }
  external_profile?: ExternalProfile
}

/** A member as user/simplelist lists it. */
export interface MemberBrief {
  userid: string
  /** Repeats the userid for a third-party app. */
  name?: string
  department: number[]
  open_userid?: string
}

/** Parameters of user/get. */
export interface GetUserParams {
  /** 1 to 64 bytes, case-insensitive. */
  userid: string
}

/** Answer of user/get. */
export interface GetUserResult extends ApiResult, Member {}

/** Parameters of user/list and user/simplelist. */
export interface ListUsersParams {
  /** A department the app may see. */
  department_id: number
  /** 1 with the departments below. Newer pages no longer list it: do not rely on it. */
  fetch_child?: 0 | 1 | undefined
}

/** Answer of user/list. */
export interface ListUsersResult extends ApiResult {
  userlist: Member[]
}

/** Answer of user/simplelist. */
export interface SimplelistUsersResult extends ApiResult {
  userlist: MemberBrief[]
}
