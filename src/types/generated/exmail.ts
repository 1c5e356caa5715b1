// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `exmail/account/act_email`. */
export interface ExmailAccountActEmailParams {
  userid: string
  publicemail_id: number
  type: number
}

/** Answer of `exmail/account/act_email`. */
export type ExmailAccountActEmailResult = ApiResult

/** Parameters of `exmail/app/compose_send`. */
export interface ExmailAppComposeSendParams {
  to: {
    emails?: readonly string[] | undefined
    userids?: readonly string[] | undefined
  }
  cc?: {
    emails?: readonly string[] | undefined
    userids?: readonly string[] | undefined
  } | undefined
  bcc?: {
    emails?: readonly string[] | undefined
    userids?: readonly string[] | undefined
  } | undefined
  subject: string
  content: string
  content_type?: string | undefined
  attachment_list?: readonly {
    file_name: string
    content: string
  }[] | undefined
  schedule?: {
    schedule_id?: string | undefined
    method?: string | undefined
    start_time: number
    end_time: number
    location?: string | undefined
    reminders?: {
      /** One of 0, 1. */
      is_remind?: number | undefined
      remind_before_event_mins?: number | undefined
      remind_time_diffs?: readonly number[] | undefined
      /** One of 0, 1. */
      is_repeat?: number | undefined
      /** One of 0, 1, 2, 5. */
      repeat_type?: number | undefined
      repeat_until?: number | undefined
      /** One of 0, 1. */
      is_custom_repeat?: number | undefined
      repeat_interval?: number | undefined
      /** 1..7. */
      repeat_day_of_week?: readonly number[] | undefined
      repeat_day_of_month?: readonly number[] | undefined
      timezone?: number | undefined
      repeat_week_of_month?: readonly number[] | undefined
      repeat_month_of_year?: readonly number[] | undefined
    } | undefined
  } | undefined
  meeting?: {
    option?: {
      password?: string | undefined
      /** One of 0, 1, 2. */
      auto_record?: number | undefined
      enable_waiting_room?: boolean | undefined
      allow_enter_before_host?: boolean | undefined
      enable_screen_watermark?: boolean | undefined
      /** One of 0, 2. */
      enter_restraint?: number | undefined
      /** One of 0, 1, 2. Max 6 people. */
      enable_enter_mute?: number | undefined
      /** One of 1, 2, 3. */
      remind_scope?: number | undefined
      /** One of 0, 1. */
      water_mark_type?: number | undefined
    } | undefined
    /** Max 10 items. */
    hosts?: {
      userids?: readonly string[] | undefined
    } | undefined
    meeting_admins: {
      userids?: readonly string[] | undefined
    }
  } | undefined
  /** One of 0, 1. */
  enable_id_trans?: number | undefined
}

/** Answer of `exmail/app/compose_send`. */
export type ExmailAppComposeSendResult = ApiResult

/** Parameters of `exmail/app/get_email_alias`. */
export type ExmailAppGetEmailAliasParams = Record<string, never>

/** Answer of `exmail/app/get_email_alias`. */
export interface ExmailAppGetEmailAliasResult extends ApiResult {
  email: string
  alias_list: string[]
}

/** Parameters of `exmail/app/get_mail_list`. */
export interface ExmailAppGetMailListParams {
  begin_time: number
  end_time: number
  /** Max 1000; default 100. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `exmail/app/get_mail_list`. */
export interface ExmailAppGetMailListResult extends ApiResult {
  mail_list: {
    mail_id: string
  }[]
  /** One of 0, 1. */
  has_more: number
  next_cursor?: string
}

/** Parameters of `exmail/app/read_mail`. */
export interface ExmailAppReadMailParams {
  mail_id: string
}

/** Answer of `exmail/app/read_mail`. */
export interface ExmailAppReadMailResult extends ApiResult {
  mail_data: string
}

/** Parameters of `exmail/app/update_email_alias`. */
export interface ExmailAppUpdateEmailAliasParams {
  new_email: string
}

/** Answer of `exmail/app/update_email_alias`. */
export type ExmailAppUpdateEmailAliasResult = ApiResult

/** Parameters of `exmail/group/create`. */
export interface ExmailGroupCreateParams {
  groupid: string
  groupname: string
  email_list?: {
    list: readonly string[]
  } | undefined
  group_list?: {
    list: readonly string[]
  } | undefined
  tag_list?: {
    list: readonly number[]
  } | undefined
  department_list?: {
    list: readonly number[]
  } | undefined
  /** One of 0, 2, 3. */
  allow_type?: number | undefined
  allow_emaillist?: {
    list: readonly string[]
  } | undefined
  allow_taglist?: {
    list: readonly number[]
  } | undefined
  allow_departmentlist?: {
    list: readonly number[]
  } | undefined
}

/** Answer of `exmail/group/create`. */
export type ExmailGroupCreateResult = ApiResult

/** Parameters of `exmail/group/delete`. */
export interface ExmailGroupDeleteParams {
  groupid: string
}

/** Answer of `exmail/group/delete`. */
export type ExmailGroupDeleteResult = ApiResult

/** Parameters of `exmail/group/get`. */
export interface ExmailGroupGetParams {
  groupid: string
}

/** Answer of `exmail/group/get`. */
export interface ExmailGroupGetResult extends ApiResult {
  groupid: string
  groupname: string
  email_list?: {
    list: string[]
  }
  group_list?: {
    list: string[]
  }
  tag_list?: {
    list: number[]
  }
  department_list?: {
    list: number[]
  }
  /** One of 0, 2, 3. */
  allow_type: number
  allow_emaillist?: {
    list: string[]
  }
  allow_taglist?: {
    list: number[]
  }
  allow_departmentlist?: {
    list: number[]
  }
}

/** Parameters of `exmail/group/search`. */
export interface ExmailGroupSearchParams {
  groupid?: string | undefined
  /** One of 0, 1. */
  fuzzy: number
}

/** Answer of `exmail/group/search`. */
export interface ExmailGroupSearchResult extends ApiResult {
  groups: {
    groupid: string
    groupname: string
  }[]
  /** Not documented everywhere. */
  count?: number
}

/** Parameters of `exmail/group/update`. */
export interface ExmailGroupUpdateParams {
  groupid: string
  groupname?: string | undefined
  email_list?: {
    list: readonly string[]
  } | undefined
  group_list?: {
    list: readonly string[]
  } | undefined
  tag_list?: {
    list: readonly number[]
  } | undefined
  department_list?: {
    list: readonly number[]
  } | undefined
  /** One of 0, 2, 3. */
  allow_type?: number | undefined
  allow_emaillist?: {
    list: readonly string[]
  } | undefined
  allow_taglist?: {
    list: readonly number[]
  } | undefined
  allow_departmentlist?: {
    list: readonly number[]
  } | undefined
}

/** Answer of `exmail/group/update`. */
export type ExmailGroupUpdateResult = ApiResult

/** Parameters of `exmail/mail/get_newcount`. */
export interface ExmailMailGetNewcountParams {
  userid: string
}

/** Answer of `exmail/mail/get_newcount`. */
export interface ExmailMailGetNewcountResult extends ApiResult {
  count: number
}

/** Parameters of `exmail/publicmail/create`. */
export interface ExmailPublicmailCreateParams {
  email: string
  /** Max 64 chars. */
  name: string
  userid_list?: {
    list: readonly string[]
  } | undefined
  tag_list?: {
    list: readonly number[]
  } | undefined
  department_list?: {
    list: readonly number[]
  } | undefined
  /** One of 0, 1. Default 0. */
  create_auth_code?: number | undefined
  auth_code_info?: {
    remark?: string | undefined
  } | undefined
}

/** Answer of `exmail/publicmail/create`. */
export interface ExmailPublicmailCreateResult extends ApiResult {
  id: number
  /** Not documented everywhere. */
  auth_code_id?: number
  /** Not documented everywhere. */
  auth_code?: string
}

/** Parameters of `exmail/publicmail/delete`. */
export interface ExmailPublicmailDeleteParams {
  id: number
}

/** Answer of `exmail/publicmail/delete`. */
export type ExmailPublicmailDeleteResult = ApiResult

/** Parameters of `exmail/publicmail/delete_auth_code`. */
export interface ExmailPublicmailDeleteAuthCodeParams {
  id: number
  auth_code_id: number
}

/** Answer of `exmail/publicmail/delete_auth_code`. */
export type ExmailPublicmailDeleteAuthCodeResult = ApiResult

/** Parameters of `exmail/publicmail/get`. */
export interface ExmailPublicmailGetParams {
  id_list: readonly number[]
}

/** Answer of `exmail/publicmail/get`. */
export interface ExmailPublicmailGetResult extends ApiResult {
  list: {
    id: number
    email: string
    name: string
    userid_list?: {
      list: string[]
    }
    tag_list?: {
      list: number[]
    }
    department_list?: {
      list: number[]
    }
    alias_list?: {
      list: string[]
    }
  }[]
}

/** Parameters of `exmail/publicmail/get_auth_code_list`. */
export interface ExmailPublicmailGetAuthCodeListParams {
  id: number
}

/** Answer of `exmail/publicmail/get_auth_code_list`. */
export interface ExmailPublicmailGetAuthCodeListResult extends ApiResult {
  auth_code_list: {
    auth_code_id: number
    remark: string
    last_use_time: number
    create_time: number
  }[]
}

/** Parameters of `exmail/publicmail/search`. */
export interface ExmailPublicmailSearchParams {
  email?: string | undefined
  /** One of 0, 1. */
  fuzzy: number
}

/** Answer of `exmail/publicmail/search`. */
export interface ExmailPublicmailSearchResult extends ApiResult {
  list: {
    id: number
    email: string
    name: string
  }[]
}

/** Parameters of `exmail/publicmail/update`. */
export interface ExmailPublicmailUpdateParams {
  id: number
  /** Max 64 chars. */
  name?: string | undefined
  userid_list?: {
    list: readonly string[]
  } | undefined
  tag_list?: {
    list: readonly number[]
  } | undefined
  department_list?: {
    list: readonly number[]
  } | undefined
  alias_list?: {
    list: readonly string[]
  } | undefined
  /** One of 0, 1. Default 0. */
  create_auth_code?: number | undefined
  auth_code_info?: {
    remark?: string | undefined
  } | undefined
}

/** Answer of `exmail/publicmail/update`. */
export interface ExmailPublicmailUpdateResult extends ApiResult {
  /** Not documented everywhere. */
  auth_code_id?: number
  /** Not documented everywhere. */
  auth_code?: string
}

/** Parameters of `exmail/useroption/get`. */
export interface ExmailUseroptionGetParams {
  userid: string
  type: readonly number[]
}

/** Answer of `exmail/useroption/get`. */
export interface ExmailUseroptionGetResult extends ApiResult {
  option: {
    list: {
      /** One of 1, 2, 3, 4. */
      type: number
      value: string
    }[]
  }
}

/** Parameters of `exmail/useroption/update`. */
export interface ExmailUseroptionUpdateParams {
  userid: string
  option: {
    list: readonly {
      /** One of 1, 2, 3, 4. */
      type: number
      value: string
    }[]
  }
}

/** Answer of `exmail/useroption/update`. */
export type ExmailUseroptionUpdateResult = ApiResult

/** Parameters of `exmail/vip/batch_add`. */
export interface ExmailVipBatchAddParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `exmail/vip/batch_add`. */
export interface ExmailVipBatchAddResult extends ApiResult {
  /** Not documented everywhere. */
  succ_userid_list?: string[]
  /** Not documented everywhere. */
  fail_userid_list?: string[]
}

/** Parameters of `exmail/vip/batch_del`. */
export interface ExmailVipBatchDelParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `exmail/vip/batch_del`. */
export interface ExmailVipBatchDelResult extends ApiResult {
  /** Not documented everywhere. */
  succ_userid_list?: string[]
  /** Not documented everywhere. */
  fail_userid_list?: string[]
}

/** Parameters of `exmail/vip/list`. */
export interface ExmailVipListParams {
  /** Not documented everywhere. */
  cursor?: string | undefined
  /** Max 200; default 100. Not documented everywhere. */
  limit?: number | undefined
}

/** Answer of `exmail/vip/list`. */
export interface ExmailVipListResult extends ApiResult {
  /** Not documented everywhere. */
  has_more?: boolean
  /** Not documented everywhere. */
  next_cursor?: string
  /** Not documented everywhere. */
  userid_list?: string[]
}
