// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `school/agent/get_allow_scope`. */
export type SchoolAgentGetAllowScopeParams = Record<string, never>

/** Answer of `school/agent/get_allow_scope`. */
export interface SchoolAgentGetAllowScopeResult extends ApiResult {
  allow_scope: {
    students: {
      userid: string
    }[]
    departments: number[]
  }
}

/** Parameters of `school/department/create`. */
export interface SchoolDepartmentCreateParams {
  id?: number | undefined
  name: string
  type: number
  parentid: number
  standard_grade?: number | undefined
  register_year?: number | undefined
  order?: number | undefined
  department_admins?: readonly {
    userid: string
    type: number
    subject?: string | undefined
  }[] | undefined
}

/** Answer of `school/department/create`. */
export interface SchoolDepartmentCreateResult extends ApiResult {
  id: number
}

/** Parameters of `school/department/delete`. */
export interface SchoolDepartmentDeleteParams {
  id: number
}

/** Answer of `school/department/delete`. */
export type SchoolDepartmentDeleteResult = ApiResult

/** Parameters of `school/department/list`. */
export interface SchoolDepartmentListParams {
  id?: number | undefined
}

/** Answer of `school/department/list`. */
export interface SchoolDepartmentListResult extends ApiResult {
  departments: {
    id: number
    name: string
    type: number
    parentid: number
    standard_grade?: number
    register_year?: number
    order?: number
    department_admins: {
      userid: string
      type: number
      subject?: string
    }[]
    /** One of 0, 1. */
    is_graduated?: number
    /** One of 0, 1. */
    open_group_chat?: number
    group_chat_id?: string
  }[]
}

/** Parameters of `school/department/update`. */
export interface SchoolDepartmentUpdateParams {
  id: number
  new_id?: number | undefined
  name?: string | undefined
  parentid?: number | undefined
  standard_grade?: number | undefined
  register_year?: number | undefined
  order?: number | undefined
  department_admins?: readonly {
    op: number
    userid: string
    type?: number | undefined
    subject?: string | undefined
  }[] | undefined
}

/** Answer of `school/department/update`. */
export type SchoolDepartmentUpdateResult = ApiResult

/** Parameters of `school/get_chat_create_mode`. */
export type SchoolGetChatCreateModeParams = Record<string, never>

/** Answer of `school/get_chat_create_mode`. */
export interface SchoolGetChatCreateModeResult extends ApiResult {
  /** One of 0, 1. Not documented everywhere. */
  create_mode?: number
}

/** Parameters of `school/get_payment_result`. */
export interface SchoolGetPaymentResultParams {
  payment_id: string
}

/** Answer of `school/get_payment_result`. */
export interface SchoolGetPaymentResultResult extends ApiResult {
  project_name: string
  amount: number
  payment_result: {
    student_userid: string
    payer_parent_userid?: string
    trade_state: number
    trade_no: string
  }[]
}

/** Parameters of `school/get_teacher_view_mode`. */
export type SchoolGetTeacherViewModeParams = Record<string, never>

/** Answer of `school/get_teacher_view_mode`. */
export interface SchoolGetTeacherViewModeResult extends ApiResult {
  view_mode: number
}

/** Parameters of `school/get_trade`. */
export interface SchoolGetTradeParams {
  payment_id: string
  trade_no: string
}

/** Answer of `school/get_trade`. */
export interface SchoolGetTradeResult extends ApiResult {
  transaction_id: string
  pay_time: number
}

/** Parameters of `school/getuserinfo`. */
export interface SchoolGetuserinfoParams {
  /** Max 512 bytes. */
  code: string
}

/** Answer of `school/getuserinfo`. */
export interface SchoolGetuserinfoResult extends ApiResult {
  DeviceId?: string
  parent_userid?: string
  student_userid?: string
}

/** Parameters of `school/living/get_living_info`. */
export interface SchoolLivingGetLivingInfoParams {
  livingid: string
}

/** Answer of `school/living/get_living_info`. */
export interface SchoolLivingGetLivingInfoResult extends ApiResult {
  living_info: {
    anchor_userid: string
    theme: string
    living_start: number
    living_duration: number
    living_range: {
      partyids?: number[]
      group_names?: string[]
    }
    /** One of 0, 1. */
    open_replay: number
    viewer_num: number
    comment_num: number
    push_stream_url?: string
    /** Not documented everywhere. */
    online_count?: number
    /** Not documented everywhere. */
    subscribe_count?: number
  }
}

/** Parameters of `school/living/get_unwatch_stat`. */
export interface SchoolLivingGetUnwatchStatParams {
  livingid: string
  next_key?: string | undefined
}

/** Answer of `school/living/get_unwatch_stat`. */
export interface SchoolLivingGetUnwatchStatResult extends ApiResult {
  stat_info: {
    students: {
      student_userid?: string
      parent_userid?: string
      partyids: number[]
    }[]
  }
  /** One of 0, 1. */
  ending: number
  next_key?: string
}

/** Parameters of `school/living/get_unwatch_stat_v2`. */
export interface SchoolLivingGetUnwatchStatV2Params {
  livingid: string
  next_cursor?: string | undefined
}

/** Answer of `school/living/get_unwatch_stat_v2`. */
export interface SchoolLivingGetUnwatchStatV2Result extends ApiResult {
  stat_info: {
    students: {
      student_userid: string
      partyids: number[]
    }[]
    parents: {
      student_userid: string
      partyids: number[]
      parent_userid: string
    }[]
  }
  /** One of 0, 1. */
  has_more: number
  next_cursor?: string
}

/** Parameters of `school/living/get_watch_stat`. */
export interface SchoolLivingGetWatchStatParams {
  livingid: string
  next_key?: string | undefined
}

/** Answer of `school/living/get_watch_stat`. */
export interface SchoolLivingGetWatchStatResult extends ApiResult {
  stat_infoes: {
    students: {
      student_userid?: string
      parent_userid?: string
      partyids: number[]
      watch_time: number
      enter_time: number
      leave_time: number
      /** One of 0, 1. */
      is_comment: number
    }[]
    visitors: {
      nickname?: string
      watch_time: number
      enter_time: number
      leave_time: number
      /** One of 0, 1. */
      is_comment: number
    }[]
  }
  /** One of 0, 1. */
  ending: number
  next_key?: string
}

/** Parameters of `school/living/get_watch_stat_v2`. */
export interface SchoolLivingGetWatchStatV2Params {
  livingid: string
  next_cursor?: string | undefined
}

/** Answer of `school/living/get_watch_stat_v2`. */
export interface SchoolLivingGetWatchStatV2Result extends ApiResult {
  stat_info: {
    students: {
      student_userid: string
      partyids: number[]
      watch_time: number
      enter_time: number
      leave_time: number
      /** One of 0, 1. */
      is_comment: number
    }[]
    parents: {
      student_userid: string
      partyids: number[]
      watch_time: number
      enter_time: number
      leave_time: number
      /** One of 0, 1. */
      is_comment: number
      parent_userid: string
    }[]
    visitors: {
      nickname?: string
      watch_time: number
      enter_time: number
      leave_time: number
      /** One of 0, 1. */
      is_comment: number
    }[]
  }
  /** One of 0, 1. */
  has_more: number
  next_cursor?: string
}

/** Parameters of `school/set_arch_sync_mode`. */
export interface SchoolSetArchSyncModeParams {
  /** One of 1, 2, 3. */
  arch_sync_mode: number
}

/** Answer of `school/set_arch_sync_mode`. */
export type SchoolSetArchSyncModeResult = ApiResult

/** Parameters of `school/set_teacher_view_mode`. */
export interface SchoolSetTeacherViewModeParams {
  view_mode: number
}

/** Answer of `school/set_teacher_view_mode`. */
export type SchoolSetTeacherViewModeResult = ApiResult

/** Parameters of `school/set_upgrade_info`. */
export interface SchoolSetUpgradeInfoParams {
  upgrade_switch?: number | undefined
  upgrade_time?: number | undefined
}

/** Answer of `school/set_upgrade_info`. */
export interface SchoolSetUpgradeInfoResult extends ApiResult {
  next_upgrade_time: number
}

/** Parameters of `school/user/batch_create_parent`. */
export interface SchoolUserBatchCreateParentParams {
  /** Max 100 items. */
  parents: readonly {
    parent_userid: string
    mobile: string
    to_invite?: boolean | undefined
    children: readonly {
      student_userid: string
      relation: string
    }[]
  }[]
}

/** Answer of `school/user/batch_create_parent`. */
export interface SchoolUserBatchCreateParentResult extends ApiResult {
  result_list: {
    parent_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `school/user/batch_create_student`. */
export interface SchoolUserBatchCreateStudentParams {
  /** Max 100 items. */
  students: readonly {
    student_userid: string
    name: string
    mobile?: string | undefined
    to_invite?: boolean | undefined
    department: readonly number[]
  }[]
}

/** Answer of `school/user/batch_create_student`. */
export interface SchoolUserBatchCreateStudentResult extends ApiResult {
  result_list: {
    student_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `school/user/batch_delete_parent`. */
export interface SchoolUserBatchDeleteParentParams {
  /** Max 100 items. */
  useridlist: readonly string[]
}

/** Answer of `school/user/batch_delete_parent`. */
export interface SchoolUserBatchDeleteParentResult extends ApiResult {
  result_list: {
    parent_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `school/user/batch_delete_student`. */
export interface SchoolUserBatchDeleteStudentParams {
  /** Max 100 items. */
  useridlist: readonly string[]
}

/** Answer of `school/user/batch_delete_student`. */
export interface SchoolUserBatchDeleteStudentResult extends ApiResult {
  result_list: {
    student_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `school/user/batch_update_parent`. */
export interface SchoolUserBatchUpdateParentParams {
  /** Max 100 items. */
  parents?: readonly {
    parent_userid: string
    new_parent_userid?: string | undefined
    mobile?: string | undefined
    children?: readonly {
      student_userid: string
      relation: string
    }[] | undefined
  }[] | undefined
}

/** Answer of `school/user/batch_update_parent`. */
export interface SchoolUserBatchUpdateParentResult extends ApiResult {
  result_list: {
    parent_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `school/user/batch_update_student`. */
export interface SchoolUserBatchUpdateStudentParams {
  /** Max 100 items. */
  students?: readonly {
    student_userid: string
    new_student_userid?: string | undefined
    name?: string | undefined
    mobile?: string | undefined
    department?: readonly number[] | undefined
  }[] | undefined
}

/** Answer of `school/user/batch_update_student`. */
export interface SchoolUserBatchUpdateStudentResult extends ApiResult {
  result_list: {
    student_userid: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `school/user/create_parent`. */
export interface SchoolUserCreateParentParams {
  /** 1..64 bytes. */
  parent_userid: string
  mobile: string
  /** Default true. */
  to_invite?: boolean | undefined
  children: readonly {
    student_userid: string
    relation: string
  }[]
}

/** Answer of `school/user/create_parent`. */
export type SchoolUserCreateParentResult = ApiResult

/** Parameters of `school/user/create_student`. */
export interface SchoolUserCreateStudentParams {
  /** 1..64 bytes. */
  student_userid: string
  /** 1..32 chars. */
  name: string
  mobile?: string | undefined
  /** Default true. */
  to_invite?: boolean | undefined
  /** Max 20 items. */
  department: readonly number[]
}

/** Answer of `school/user/create_student`. */
export type SchoolUserCreateStudentResult = ApiResult

/** Parameters of `school/user/delete_parent`. */
export interface SchoolUserDeleteParentParams {
  userid: string
}

/** Answer of `school/user/delete_parent`. */
export type SchoolUserDeleteParentResult = ApiResult

/** Parameters of `school/user/delete_student`. */
export interface SchoolUserDeleteStudentParams {
  userid: string
}

/** Answer of `school/user/delete_student`. */
export type SchoolUserDeleteStudentResult = ApiResult

/** Parameters of `school/user/get`. */
export interface SchoolUserGetParams {
  /** 1..64 bytes. */
  userid: string
}

/** Answer of `school/user/get`. */
export interface SchoolUserGetResult extends ApiResult {
  /** One of 1, 2. */
  user_type: number
  student?: {
    student_userid: string
    name: string
    department: number[]
    parents: {
      parent_userid: string
      mobile?: string
      relation: string
      /** One of 0, 1. */
      is_subscribe: number
      external_userid?: string
    }[]
  }
  parent?: {
    parent_userid: string
    mobile: string
    children: {
      student_userid: string
      name?: string
      relation: string
    }[]
    /** One of 0, 1. */
    is_subscribe: number
    external_userid?: string
  }
}

/** Parameters of `school/user/get_health_qrcode`. */
export interface SchoolUserGetHealthQrcodeParams {
  type: number
  userids: readonly string[]
}

/** Answer of `school/user/get_health_qrcode`. */
export interface SchoolUserGetHealthQrcodeResult extends ApiResult {
  result_list: {
    errcode: number
    errmsg?: string
    userid: string
    qrcode_data?: string
  }[]
}

/** Parameters of `school/user/get_student_customize_health_info`. */
export interface SchoolUserGetStudentCustomizeHealthInfoParams {
  date: string
  next_key?: string | undefined
  limit?: number | undefined
}

/** Answer of `school/user/get_student_customize_health_info`. */
export interface SchoolUserGetStudentCustomizeHealthInfoResult extends ApiResult {
  template_id: string
  question_templates: {
    question_id: number
    title: string
    question_type: number
    is_must_fill: number
    is_not_display: number
    option_list?: {
      option_id: number
      option_text: string
    }[]
  }[]
  health_infos: {
    userid: string
    health_qrcode_status: number
    self_submit: number
    report_values: {
      question_id: number
      single_chose?: number
      text?: string
    }[]
  }[]
  /** One of 0, 1. */
  ending: number
  next_key?: string
}

/** Parameters of `school/user/get_teacher_customize_health_info`. */
export interface SchoolUserGetTeacherCustomizeHealthInfoParams {
  date: string
  next_key?: string | undefined
  limit?: number | undefined
}

/** Answer of `school/user/get_teacher_customize_health_info`. */
export interface SchoolUserGetTeacherCustomizeHealthInfoResult extends ApiResult {
  template_id: string
  question_templates: {
    question_id: number
    title: string
    question_type: number
    is_must_fill: number
    is_not_display: number
    option_list?: {
      option_id: number
      option_text: string
    }[]
  }[]
  health_infos: {
    userid: string
    health_qrcode_status: number
    self_submit: number
    report_values: {
      question_id: number
      single_chose?: number
      text?: string
    }[]
  }[]
  /** One of 0, 1. */
  ending: number
  next_key?: string
}

/** Parameters of `school/user/list`. */
export interface SchoolUserListParams {
  department_id: number
  /** One of 0, 1. */
  fetch_child?: number | undefined
}

/** Answer of `school/user/list`. */
export interface SchoolUserListResult extends ApiResult {
  students: {
    student_userid: string
    name: string
    department: number[]
    parents: {
      parent_userid: string
      mobile?: string
      relation: string
      /** One of 0, 1. */
      is_subscribe: number
      external_userid?: string
    }[]
  }[]
}

/** Parameters of `school/user/list_parent`. */
export interface SchoolUserListParentParams {
  department_id: number
}

/** Answer of `school/user/list_parent`. */
export interface SchoolUserListParentResult extends ApiResult {
  parents: {
    parent_userid: string
    mobile: string
    children: {
      student_userid: string
      name?: string
      relation: string
    }[]
    /** One of 0, 1. */
    is_subscribe: number
    external_userid?: string
  }[]
}

/** Parameters of `school/user/update_parent`. */
export interface SchoolUserUpdateParentParams {
  parent_userid: string
  new_parent_userid?: string | undefined
  mobile?: string | undefined
  children?: readonly {
    student_userid: string
    relation: string
  }[] | undefined
}

/** Answer of `school/user/update_parent`. */
export type SchoolUserUpdateParentResult = ApiResult

/** Parameters of `school/user/update_student`. */
export interface SchoolUserUpdateStudentParams {
  /** 1..64 bytes. */
  student_userid: string
  new_student_userid?: string | undefined
  /** 1..32 chars. */
  name?: string | undefined
  mobile?: string | undefined
  /** Max 20 items. */
  department?: readonly number[] | undefined
}

/** Answer of `school/user/update_student`. */
export type SchoolUserUpdateStudentResult = ApiResult
