// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `meeting/advanced_layout/add`. */
export interface MeetingAdvancedLayoutAddParams {
  meetingid: string
  layout_list: readonly {
    layout_name?: string | undefined
    page_list: readonly {
      layout_template_id: string
      enable_polling?: boolean | undefined
      polling_setting?: {
        /** One of 1, 2. */
        polling_interval_unit: number
        /** 1..999999. */
        polling_interval: number
        ignore_user_novideo: boolean
        ignore_user_absence: boolean
      } | undefined
      user_seat_list: readonly {
        grid_id: string
        /** One of 1, 2, 3. */
        grid_type: number
        /** One of 1, 2, 3. */
        video_type?: number | undefined
        user_list?: readonly {
          userid?: string | undefined
          tmp_openid?: string | undefined
          nick_name?: string | undefined
        }[] | undefined
      }[]
    }[]
  }[]
}

/** Answer of `meeting/advanced_layout/add`. */
export interface MeetingAdvancedLayoutAddResult extends ApiResult {
  layout_list: {
    layout_id: string
    layout_name: string
    page_list: {
      layout_template_id: string
      enable_polling: boolean
      polling_setting?: {
        /** One of 1, 2. */
        polling_interval_unit: number
        /** 1..999999. */
        polling_interval: number
        ignore_user_novideo: boolean
        ignore_user_absence: boolean
      }
      user_seat_list: {
        grid_id: string
        /** One of 1, 2, 3. */
        grid_type: number
        /** One of 1, 2, 3. */
        video_type: number
        user_list: {
          userid?: string
          tmp_openid?: string
          nick_name?: string
        }[]
      }[]
    }[]
  }[]
}

/** Parameters of `meeting/advanced_layout/apply`. */
export interface MeetingAdvancedLayoutApplyParams {
  meetingid: string
  layout_id: string
  /** Max 20 items. */
  user_list?: readonly {
    tmp_openid: string
  }[] | undefined
}

/** Answer of `meeting/advanced_layout/apply`. */
export type MeetingAdvancedLayoutApplyResult = ApiResult

/** Parameters of `meeting/advanced_layout/batch_delete`. */
export interface MeetingAdvancedLayoutBatchDeleteParams {
  meetingid: string
  /** Max 20 items. */
  layout_id_list: readonly string[]
}

/** Answer of `meeting/advanced_layout/batch_delete`. */
export type MeetingAdvancedLayoutBatchDeleteResult = ApiResult

/** Parameters of `meeting/advanced_layout/get_user_layout`. */
export interface MeetingAdvancedLayoutGetUserLayoutParams {
  meetingid: string
  tmp_openid: string
  instance_id: number
}

/** Answer of `meeting/advanced_layout/get_user_layout`. */
export interface MeetingAdvancedLayoutGetUserLayoutResult extends ApiResult {
  selected_layout_id: string
  layout_name: string
  /** One of 0, 2, 3. */
  layout_type: number
  page_list?: {
    layout_template_id: string
    enable_polling: boolean
    polling_setting?: {
      /** One of 1, 2. */
      polling_interval_unit: number
      /** 1..999999. */
      polling_interval: number
      ignore_user_novideo: boolean
      ignore_user_absence: boolean
    }
    user_seat_list: {
      grid_id: string
      /** One of 1, 2, 3. */
      grid_type: number
      /** One of 1, 2, 3. */
      video_type: number
      user_list: {
        userid?: string
        tmp_openid?: string
        nick_name?: string
      }[]
    }[]
  }[]
}

/** Parameters of `meeting/advanced_layout/list`. */
export interface MeetingAdvancedLayoutListParams {
  meetingid: string
}

/** Answer of `meeting/advanced_layout/list`. */
export interface MeetingAdvancedLayoutListResult extends ApiResult {
  selected_layout_id: string
  layout_list: {
    layout_id: string
    layout_name: string
    page_list: {
      layout_template_id: string
      enable_polling: boolean
      polling_setting?: {
        /** One of 1, 2. */
        polling_interval_unit: number
        /** 1..999999. */
        polling_interval: number
        ignore_user_novideo: boolean
        ignore_user_absence: boolean
      }
      user_seat_list: {
        grid_id: string
        /** One of 1, 2, 3. */
        grid_type: number
        /** One of 1, 2, 3. */
        video_type: number
        user_list: {
          userid?: string
          tmp_openid?: string
          nick_name?: string
        }[]
      }[]
    }[]
  }[]
}

/** Parameters of `meeting/advanced_layout/update`. */
export interface MeetingAdvancedLayoutUpdateParams {
  meetingid: string
  layout_id: string
  layout_name?: string | undefined
  page_list: readonly {
    layout_template_id: string
    enable_polling?: boolean | undefined
    polling_setting?: {
      /** One of 1, 2. */
      polling_interval_unit: number
      /** 1..999999. */
      polling_interval: number
      ignore_user_novideo: boolean
      ignore_user_absence: boolean
    } | undefined
    user_seat_list: readonly {
      grid_id: string
      /** One of 1, 2, 3. */
      grid_type: number
      /** One of 1, 2, 3. */
      video_type?: number | undefined
      user_list?: readonly {
        userid?: string | undefined
        tmp_openid?: string | undefined
        nick_name?: string | undefined
      }[] | undefined
    }[]
  }[]
}

/** Answer of `meeting/advanced_layout/update`. */
export type MeetingAdvancedLayoutUpdateResult = ApiResult

/** Parameters of `meeting/cancel`. */
export interface MeetingCancelParams {
  meetingid: string
  sub_meetingid?: string | undefined
}

/** Answer of `meeting/cancel`. */
export type MeetingCancelResult = ApiResult

/** Parameters of `meeting/check_device_in_meeting`. */
export interface MeetingCheckDeviceInMeetingParams {
  userid: string
  instance_id_list?: readonly number[] | undefined
  meetingid_list: readonly string[]
}

/** Answer of `meeting/check_device_in_meeting`. */
export interface MeetingCheckDeviceInMeetingResult extends ApiResult {
  result_list: {
    meetingid: string
    instance_id: number
  }[]
}

/** Parameters of `meeting/create`. */
export interface MeetingCreateParams {
  admin_userid: string
  /** Max 40 bytes. */
  title: string
  meeting_start: number
  /** Max 86399 s. */
  meeting_duration: number
  /** Max 500 bytes. */
  description?: string | undefined
  /** Max 128 chars. */
  location?: string | undefined
  cal_id?: string | undefined
  invitees?: {
    userid?: readonly string[] | undefined
    device_sn?: readonly string[] | undefined
  } | undefined
  guests?: readonly {
    area: string
    phone_number: string
    guest_name?: string | undefined
  }[] | undefined
  settings?: {
    password?: string | undefined
    enable_waiting_room?: boolean | undefined
    allow_enter_before_host?: boolean | undefined
    allow_external_user?: boolean | undefined
    /** One of 1, 0, 2. Max 6 people. */
    enable_enter_mute?: number | undefined
    allow_unmute_self?: boolean | undefined
    mute_all?: boolean | undefined
    enable_screen_watermark?: boolean | undefined
    watermark_type?: number | undefined
    auto_record_type?: string | undefined
    attendee_join_auto_record?: boolean | undefined
    enable_host_pause_auto_record?: boolean | undefined
    enable_interpreter?: boolean | undefined
    enable_doc_upload_permission?: boolean | undefined
    enable_enroll?: boolean | undefined
    enable_host_key?: boolean | undefined
    host_key?: string | undefined
    remind_scope?: number | undefined
    /** Max 10 items. */
    hosts?: {
      userid?: readonly string[] | undefined
    } | undefined
    ring_users?: {
      userid?: readonly string[] | undefined
    } | undefined
  } | undefined
  reminders?: {
    /** One of 0, 1. */
    is_repeat?: number | undefined
    repeat_type?: number | undefined
    /** One of 0, 1. */
    is_custom_repeat?: number | undefined
    repeat_until_type?: number | undefined
    repeat_until_count?: number | undefined
    repeat_until?: number | undefined
    repeat_interval?: number | undefined
    repeat_day_of_week?: readonly number[] | undefined
    repeat_day_of_month?: readonly number[] | undefined
    remind_before?: readonly number[] | undefined
  } | undefined
  agentid?: number | undefined
}

/** Answer of `meeting/create`. */
export interface MeetingCreateResult extends ApiResult {
  meetingid: string
  meeting_code?: string
  meeting_link?: string
  excess_users?: string[]
}

/** Parameters of `meeting/create_customer_short_url`. */
export interface MeetingCreateCustomerShortUrlParams {
  meetingid: string
  /** Max 256 bytes. */
  customer_data: string
}

/** Answer of `meeting/create_customer_short_url`. */
export interface MeetingCreateCustomerShortUrlResult extends ApiResult {
  meeting_short_url_customer_data: unknown
}

/** Parameters of `meeting/enroll/approve`. */
export interface MeetingEnrollApproveParams {
  meetingid: string
  /** One of 1, 2, 3. */
  action: number
  enroll_id_list: readonly string[]
}

/** Answer of `meeting/enroll/approve`. */
export interface MeetingEnrollApproveResult extends ApiResult {
  handled_count: number
}

/** Parameters of `meeting/enroll/delete`. */
export interface MeetingEnrollDeleteParams {
  meetingid: string
  enroll_id_list: readonly {
    enroll_id: string
  }[]
}

/** Answer of `meeting/enroll/delete`. */
export interface MeetingEnrollDeleteResult extends ApiResult {
  total_count: number
}

/** Parameters of `meeting/enroll/get_config`. */
export interface MeetingEnrollGetConfigParams {
  meetingid: string
}

/** Answer of `meeting/enroll/get_config`. */
export interface MeetingEnrollGetConfigResult extends ApiResult {
  /** One of 1, 2. */
  approve_type: number
  /** One of 1, 2. */
  is_collect_question: number
  question_list: {
    is_required: number
    question_type: number
    special_type: number
    question_title?: string
    option_list?: {
      content?: string
    }[]
  }[]
  no_registration_needed_for_staff: boolean
}

/** Parameters of `meeting/enroll/import`. */
export interface MeetingEnrollImportParams {
  meetingid: string
  enroll_list: readonly {
    userid?: string | undefined
    area?: string | undefined
    phone_number?: string | undefined
    nick_name?: string | undefined
  }[]
}

/** Answer of `meeting/enroll/import`. */
export interface MeetingEnrollImportResult extends ApiResult {
  total_count: number
  enroll_list: {
    enroll_id: string
    userid?: string
    area?: string
    phone_number?: string
    nick_name?: string
    enroll_code?: string
  }[]
}

/** Parameters of `meeting/enroll/list`. */
export interface MeetingEnrollListParams {
  meetingid: string
  /** One of 0, 1, 2, 3. */
  status?: number | undefined
  cursor?: string | undefined
  /** Max 50 items; default 50. */
  limit?: number | undefined
}

/** Answer of `meeting/enroll/list`. */
export interface MeetingEnrollListResult extends ApiResult {
  enroll_list: {
    enroll_id: string
    userid?: string
    tmp_openid?: string
    enroll_time: string
    enroll_source_type: number
    nick_name?: string
    status: number
    enroll_code?: string
    answer_list?: {
      answer_content: string[]
      is_required: number
      question_type: number
      special_type: number
      question_num: number
      question_title?: string
    }[]
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/enroll/query_by_tmp_openid`. */
export interface MeetingEnrollQueryByTmpOpenidParams {
  meetingid: string
  /** One of 1, 2. */
  sorting_rules?: number | undefined
  /** Max 500 items. */
  tmp_openid_list: readonly string[]
}

/** Answer of `meeting/enroll/query_by_tmp_openid`. */
export interface MeetingEnrollQueryByTmpOpenidResult extends ApiResult {
  enroll_id_list: {
    tmp_openid: string
    enroll_id: string
  }[]
}

/** Parameters of `meeting/enroll/set_config`. */
export interface MeetingEnrollSetConfigParams {
  meetingid: string
  /** One of 1, 2. */
  approve_type?: number | undefined
  /** One of 1, 2. */
  is_collect_question?: number | undefined
  question_list?: readonly {
    is_required?: number | undefined
    question_type?: number | undefined
    special_type?: number | undefined
    question_title?: string | undefined
    option_list?: readonly {
      content?: string | undefined
    }[] | undefined
  }[] | undefined
  no_registration_needed_for_staff?: boolean | undefined
}

/** Answer of `meeting/enroll/set_config`. */
export interface MeetingEnrollSetConfigResult extends ApiResult {
  question_count: number
}

/** Parameters of `meeting/get_attendee_list`. */
export interface MeetingGetAttendeeListParams {
  meetingid: string
  sub_meetingid?: string | undefined
  /** Max 31 days. */
  start_time?: number | undefined
  /** Max 31 days. */
  end_time?: number | undefined
  cursor?: string | undefined
  /** Max 100 items. */
  limit?: number | undefined
}

/** Answer of `meeting/get_attendee_list`. */
export interface MeetingGetAttendeeListResult extends ApiResult {
  attendees: {
    userid: string
    tmp_openid?: string
    instance_id: number
    role: number
    join_type: number
    /** Digits. */
    join_time: string
    /** Digits. */
    quit_time?: string
    net?: string
    webinar_role?: number
    audio_state: boolean
    video_state?: boolean
    screen_shared_state: boolean
    customer_data?: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/get_customer_short_url`. */
export interface MeetingGetCustomerShortUrlParams {
  meetingid: string
}

/** Answer of `meeting/get_customer_short_url`. */
export interface MeetingGetCustomerShortUrlResult extends ApiResult {
  meeting_short_url_customer_data_list: {
    meeting_short_url: string
    customer_data: string
  }[]
}

/** Parameters of `meeting/get_guests`. */
export interface MeetingGetGuestsParams {
  meetingid: string
}

/** Answer of `meeting/get_guests`. */
export interface MeetingGetGuestsResult extends ApiResult {
  guests: {
    area: string
    phone_number: string
    guest_name?: string
  }[]
  meetingid: string
  meeting_code: string
  title: string
}

/** Parameters of `meeting/get_info`. */
export interface MeetingGetInfoParams {
  meetingid?: string | undefined
  meeting_code?: string | undefined
  sub_meetingid?: string | undefined
}

/** Answer of `meeting/get_info`. */
export interface MeetingGetInfoResult extends ApiResult {
  meetingid?: string
  admin_userid: string
  main_department?: number
  /** Max 40 bytes; max 60 bytes. */
  title: string
  meeting_start: number
  meeting_duration: number
  /** One of 1, 2, 3, 4, 5. */
  status: number
  /** One of 0, 1, 2, 3, 5, 6. */
  meeting_type?: number
  /** Max 600 bytes. */
  description: string
  /** Max 128 chars. */
  location?: string
  cal_id?: string
  attendees: {
    member: {
      userid: string
      /** One of 1, 2. */
      status: number
      first_join_time?: number
      last_quit_time?: number
      total_join_count: number
      cumulative_time: number
    }[]
    tmp_external_user: {
      tmp_external_userid: string
      status: number
      first_join_time?: number
      last_quit_time?: number
      total_join_count: number
      cumulative_time: number
    }[]
    device?: {
      device_sn: string
      status: number
    }[]
  }
  guests?: {
    area: string
    phone_number: string
    guest_name?: string
  }[]
  settings: {
    need_password?: boolean
    password?: string
    enable_waiting_room: boolean
    allow_enter_before_host: boolean
    allow_external_user?: boolean
    /** Max 6 people. */
    enable_enter_mute: number | boolean
    allow_unmute_self?: boolean
    mute_all?: boolean
    enable_screen_watermark: boolean
    watermark_type?: number
    auto_record_type?: string
    attendee_join_auto_record?: boolean
    enable_host_pause_auto_record?: boolean
    enable_interpreter?: boolean
    enable_doc_upload_permission?: boolean
    enable_enroll?: boolean
    enable_host_key?: boolean
    host_key?: string
    remind_scope?: number
    /** Max 10 items. */
    hosts?: {
      userid?: string[]
    }
    current_hosts?: {
      userid?: string[]
    }
    co_hosts?: {
      userid?: string[]
    }
    ring_users?: {
      userid?: string[]
    }
  }
  reminders?: {
    /** One of 0, 1. */
    is_repeat: number
    repeat_type?: number
    /** One of 0, 1. */
    is_custom_repeat?: number
    repeat_until_type?: number
    repeat_until_count?: number
    repeat_until?: number
    repeat_interval?: number
    repeat_day_of_week?: number[]
    repeat_day_of_month?: number[]
    remind_before?: number[]
  }
  meeting_code: string
  meeting_link: string
  has_vote?: boolean
  sub_meetings?: {
    sub_meetingid: string
    title: string
    status: number
    start_time: number
    end_time: number
    repeat_id?: string
  }[]
  /** One of 0, 1. */
  has_more_sub_meeting?: number
  remain_sub_meetings?: number
  current_sub_meetingid?: string
  sub_repeat_list?: {
    repeat_id: string
    repeat_type: number
    /** One of 0, 1. */
    is_custom_repeat: number
    repeat_interval: number
    repeat_day_of_week?: number[]
    repeat_day_of_month?: number[]
    repeat_until_type: number
    repeat_until_count?: number
    repeat_until?: number
  }[]
  /** Not documented everywhere. */
  agentid?: number
  /** Not documented everywhere. */
  creator_userid?: string
  /** Not documented everywhere. */
  reserve_meeting_start?: number
  /** Not documented everywhere. */
  reserve_meeting_duration?: number
  /** Not documented everywhere. */
  type?: number
  /** Not documented everywhere. */
  remind_time?: number
}

/** Parameters of `meeting/get_invitees`. */
export interface MeetingGetInviteesParams {
  meetingid: string
  cursor?: string | undefined
}

/** Answer of `meeting/get_invitees`. */
export interface MeetingGetInviteesResult extends ApiResult {
  invitees: {
    userid: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/get_quality`. */
export interface MeetingGetQualityParams {
  meetingid: string
  sub_meetingid?: string | undefined
  start_time: number
  cursor?: string | undefined
  /** Max 50; default 50. */
  limit?: number | undefined
}

/** Answer of `meeting/get_quality`. */
export interface MeetingGetQualityResult extends ApiResult {
  /** One of 0, 1, 2. */
  quality: number
  /** One of 0, 1, 2, 3, 4. */
  audio_quality: number
  /** One of 0, 1, 2, 3, 4. */
  video_quality: number
  /** One of 0, 1, 2, 3, 4. */
  screen_share_quality: number
  /** One of 0, 1, 2, 3, 4. */
  network_quality: number
  problems?: string[]
  attendees: {
    userid: string
    tmp_openid?: string
    instance_id: number
    quality: number
    audio_quality: number
    video_quality: number
    screen_share_quality: number
    network_quality: number
    problems?: string[]
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/get_realtime_attendee_list`. */
export interface MeetingGetRealtimeAttendeeListParams {
  meetingid: string
  sub_meetingid?: string | undefined
  cursor?: string | undefined
  /** Max 50 items. */
  limit?: number | undefined
}

/** Answer of `meeting/get_realtime_attendee_list`. */
export interface MeetingGetRealtimeAttendeeListResult extends ApiResult {
  attendees: {
    userid: string
    tmp_openid?: string
    instance_id: number
    role: number
    join_type: number
    /** Digits. */
    join_time: string
    audio_state: boolean
    video_state: boolean
    screen_shared_state: boolean
  }[]
  has_more: boolean
  next_cursor?: string
  /** Not documented everywhere. */
  status?: string
}

/** Parameters of `meeting/get_user_meetingid`. */
export interface MeetingGetUserMeetingidParams {
  userid: string
  begin_time?: number | undefined
  /** Max 180 days. */
  end_time?: number | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `meeting/get_user_meetingid`. */
export interface MeetingGetUserMeetingidResult extends ApiResult {
  meetingid_list: string[]
  next_cursor?: string
}

/** Parameters of `meeting/layout/add`. */
export interface MeetingLayoutAddParams {
  meetingid: string
  layout_list: readonly {
    page_list: readonly {
      layout_template_id: string
      user_seat_list: readonly {
        grid_id: string
        /** One of 1, 2, 3. */
        grid_type: number
        userid?: string | undefined
        tmp_openid?: string | undefined
        nick_name?: string | undefined
        tool_sdkid?: string | undefined
      }[]
    }[]
  }[]
  default_layout_order?: number | undefined
}

/** Answer of `meeting/layout/add`. */
export interface MeetingLayoutAddResult extends ApiResult {
  selected_layout_id: string
  layout_list: {
    layout_id: string
    page_list: {
      layout_template_id: string
      user_seat_list: {
        grid_id: string
        /** One of 1, 2, 3. */
        grid_type: number
        userid?: string
        tmp_openid?: string
        nick_name?: string
        tool_sdkid?: string
      }[]
    }[]
  }[]
}

/** Parameters of `meeting/layout/add_background`. */
export interface MeetingLayoutAddBackgroundParams {
  meetingid: string
  image_list: readonly {
    image_url: string
    image_md5: string
  }[]
  /** Default 1. */
  default_image_order?: number | undefined
}

/** Answer of `meeting/layout/add_background`. */
export interface MeetingLayoutAddBackgroundResult extends ApiResult {
  selected_background_id: string
  background_list: {
    background_id: string
    image_md5: string
  }[]
}

/** Parameters of `meeting/layout/batch_delete_background`. */
export interface MeetingLayoutBatchDeleteBackgroundParams {
  meetingid: string
  background_id_list: readonly string[]
}

/** Answer of `meeting/layout/batch_delete_background`. */
export type MeetingLayoutBatchDeleteBackgroundResult = ApiResult

/** Parameters of `meeting/layout/delete_background`. */
export interface MeetingLayoutDeleteBackgroundParams {
  meetingid: string
  background_id: string
}

/** Answer of `meeting/layout/delete_background`. */
export type MeetingLayoutDeleteBackgroundResult = ApiResult

/** Parameters of `meeting/layout/list_background`. */
export interface MeetingLayoutListBackgroundParams {
  meetingid: string
}

/** Answer of `meeting/layout/list_background`. */
export interface MeetingLayoutListBackgroundResult extends ApiResult {
  selected_background_id: string
  background_list: {
    background_id: string
    image_md5: string
  }[]
}

/** Parameters of `meeting/layout/list_template`. */
export type MeetingLayoutListTemplateParams = Record<string, never>

/** Answer of `meeting/layout/list_template`. */
export interface MeetingLayoutListTemplateResult extends ApiResult {
  layout_template_list: {
    layout_template_id: string
    thumbnail_url: string
    picture_url: string
    render_rule: string
  }[]
}

/** Parameters of `meeting/layout/set_default`. */
export interface MeetingLayoutSetDefaultParams {
  meetingid: string
  selected_layout_id: string
}

/** Answer of `meeting/layout/set_default`. */
export type MeetingLayoutSetDefaultResult = ApiResult

/** Parameters of `meeting/layout/set_default_background`. */
export interface MeetingLayoutSetDefaultBackgroundParams {
  meetingid: string
  selected_background_id: string
}

/** Answer of `meeting/layout/set_default_background`. */
export type MeetingLayoutSetDefaultBackgroundResult = ApiResult

/** Parameters of `meeting/layout/update`. */
export interface MeetingLayoutUpdateParams {
  meetingid: string
  layout_id: string
  page_list: readonly {
    layout_template_id: string
    user_seat_list: readonly {
      grid_id: string
      /** One of 1, 2, 3. */
      grid_type: number
      userid?: string | undefined
      tmp_openid?: string | undefined
      nick_name?: string | undefined
      tool_sdkid?: string | undefined
    }[]
  }[]
  enable_set_default?: boolean | undefined
}

/** Answer of `meeting/layout/update`. */
export type MeetingLayoutUpdateResult = ApiResult

/** Parameters of `meeting/mra/hangup`. */
export interface MeetingMraHangupParams {
  meetingid: string
  mra: {
    tmp_openid: string
  }
}

/** Answer of `meeting/mra/hangup`. */
export type MeetingMraHangupResult = ApiResult

/** Parameters of `meeting/mra/query_status`. */
export interface MeetingMraQueryStatusParams {
  meetingid: string
  tmp_openid: string
}

/** Answer of `meeting/mra/query_status`. */
export interface MeetingMraQueryStatusResult extends ApiResult {
  tmp_openid: string
  instance_id: number
  /** One of 0, 1, 2. */
  user_role: number
  /** One of 0, 1. */
  webinar_member_role?: number
  ip?: string
  name?: string
  audio_state: boolean
  video_state: boolean
  screen_shared_state: boolean
  /** One of 1, 2. */
  default_layout: number
  raise_hands_state: boolean
}

/** Parameters of `meeting/mra/set_default_layout`. */
export interface MeetingMraSetDefaultLayoutParams {
  meetingid: string
  default_layout: number
  default_novideo_user: number
  mra: {
    tmp_openid: string
  }
}

/** Answer of `meeting/mra/set_default_layout`. */
export type MeetingMraSetDefaultLayoutResult = ApiResult

/** Parameters of `meeting/mra/set_raise_hand`. */
export interface MeetingMraSetRaiseHandParams {
  meetingid: string
  raise_hand: boolean
  mra: {
    tmp_openid: string
  }
}

/** Answer of `meeting/mra/set_raise_hand`. */
export type MeetingMraSetRaiseHandResult = ApiResult

/** Parameters of `meeting/phone/callout`. */
export interface MeetingPhoneCalloutParams {
  meetingid: string
  phone_numbers: readonly {
    area: string | number
    phone: string
    extension_number?: string | undefined
  }[]
}

/** Answer of `meeting/phone/callout`. */
export interface MeetingPhoneCalloutResult extends ApiResult {
  phone_numbers: {
    area: string | number
    phone: string
    extension_number?: string
    status?: string
  }[]
  invalid_phone_numbers: {
    area: string | number
    phone: string
    extension_number?: string
    status?: string
  }[]
}

/** Parameters of `meeting/phone/get_callout_status`. */
export interface MeetingPhoneGetCalloutStatusParams {
  meetingid: string
  cursor?: string | undefined
  /** Max 100; default 20. */
  limit?: number | undefined
}

/** Answer of `meeting/phone/get_callout_status`. */
export interface MeetingPhoneGetCalloutStatusResult extends ApiResult {
  phone_numbers: {
    area: string | number
    phone: string
    extension_number?: string
    status: string
    tmp_openid: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/phone/get_tmp_openid`. */
export interface MeetingPhoneGetTmpOpenidParams {
  meetingid: string
  /** Max 20 items. */
  phone_numbers: readonly {
    area: string | number
    phone: string
    extension_number?: string | undefined
  }[]
}

/** Answer of `meeting/phone/get_tmp_openid`. */
export interface MeetingPhoneGetTmpOpenidResult extends ApiResult {
  tmp_openid_list: {
    area: string | number
    phone: string
    extension_number?: string
    tmp_openid: string
  }[]
}

/** Parameters of `meeting/poll/create_theme`. */
export interface MeetingPollCreateThemeParams {
  meetingid: string
  operator_userid: string
  instance_id: number
  /** Max 50 chars. */
  poll_topic: string
  /** Max 100 chars. */
  poll_desc: string
  /** One of 0, 1. */
  is_anony?: number | undefined
  poll_questions: readonly {
    /** One of 0, 1. */
    question_type: number
    /** Max 50 chars. */
    question_desc: string
    /** Max 36 chars. */
    poll_option: readonly string[]
  }[]
}

/** Answer of `meeting/poll/create_theme`. */
export interface MeetingPollCreateThemeResult extends ApiResult {
  poll_theme_id: string
}

/** Parameters of `meeting/poll/delete`. */
export interface MeetingPollDeleteParams {
  meetingid: string
  poll_theme_id?: string | undefined
  poll_id?: string | undefined
  operator_userid: string
  instance_id: number
}

/** Answer of `meeting/poll/delete`. */
export type MeetingPollDeleteResult = ApiResult

/** Parameters of `meeting/poll/finish`. */
export interface MeetingPollFinishParams {
  meetingid: string
  poll_theme_id: string
  poll_id: string
  operator_userid: string
  instance_id: number
}

/** Answer of `meeting/poll/finish`. */
export type MeetingPollFinishResult = ApiResult

/** Parameters of `meeting/poll/get_poll_detail`. */
export interface MeetingPollGetPollDetailParams {
  meetingid: string
  poll_id: string
  operator_userid: string
  instance_id: number
}

/** Answer of `meeting/poll/get_poll_detail`. */
export interface MeetingPollGetPollDetailResult extends ApiResult {
  poll_theme_id: string
  poll_topic: string
  poll_desc: string
  /** One of 1, 2. */
  status: number
  /** One of 0, 1. */
  is_shared: number
  /** One of 0, 1. */
  is_anony: number
  vote_total_num: number
  poll_question_data: {
    question_id: string
    /** One of 0, 1. */
    question_type: number
    question_desc: string
    option_info: {
      option_id: number
      option_desc: string
      option_num: number
      /** 0..100. */
      rate: number
      option_user?: {
        userid?: string
        tmp_openid?: string
      }[]
    }[]
  }[]
}

/** Parameters of `meeting/poll/get_poll_list`. */
export interface MeetingPollGetPollListParams {
  meetingid: string
  operator_userid: string
  instance_id: number
}

/** Answer of `meeting/poll/get_poll_list`. */
export interface MeetingPollGetPollListResult extends ApiResult {
  polls_theme_info: {
    poll_theme_id: string
    polls_info: {
      poll_id: string
      poll_topic: string
      /** One of 0, 1, 2. */
      status: number
      /** One of 0, 1. */
      is_shared: number
      /** One of 0, 1. */
      is_anony: number
    }[]
  }[]
}

/** Parameters of `meeting/poll/get_theme_info`. */
export interface MeetingPollGetThemeInfoParams {
  meetingid?: string | undefined
  poll_theme_id: string
  operator_userid: string
  instance_id: number
}

/** Answer of `meeting/poll/get_theme_info`. */
export interface MeetingPollGetThemeInfoResult extends ApiResult {
  poll_theme_id?: string
  poll_topic: string
  poll_desc: string
  /** One of 0, 1. */
  is_anony: number
  poll_question_data: {
    /** One of 0, 1. */
    question_type: number
    question_desc: string
    option_info: {
      option_desc: string
    }[]
  }[]
}

/** Parameters of `meeting/poll/start`. */
export interface MeetingPollStartParams {
  meetingid: string
  poll_theme_id: string
  operator_userid: string
  instance_id: number
}

/** Answer of `meeting/poll/start`. */
export interface MeetingPollStartResult extends ApiResult {
  poll_id: string
}

/** Parameters of `meeting/poll/update_theme`. */
export interface MeetingPollUpdateThemeParams {
  meetingid: string
  poll_theme_id: string
  operator_userid: string
  instance_id: number
  /** Max 50 chars. */
  poll_topic: string
  /** Max 100 chars. */
  poll_desc: string
  /** One of 0, 1. */
  is_anony?: number | undefined
  poll_questions: readonly {
    /** One of 0, 1. */
    question_type: number
    /** Max 50 chars. */
    question_desc: string
    /** Max 36 chars. */
    poll_option: readonly string[]
  }[]
}

/** Answer of `meeting/poll/update_theme`. */
export type MeetingPollUpdateThemeResult = ApiResult

/** Parameters of `meeting/realcontrol/close_screen_share`. */
export interface MeetingRealcontrolCloseScreenShareParams {
  meetingid: string
  operated_user: {
    tmp_openid: string
    instance_id: number
  }
}

/** Answer of `meeting/realcontrol/close_screen_share`. */
export type MeetingRealcontrolCloseScreenShareResult = ApiResult

/** Parameters of `meeting/realcontrol/dismiss`. */
export interface MeetingRealcontrolDismissParams {
  meetingid: string
  /** One of 0, 1. Default 1. */
  force_dismiss?: number | undefined
  /** One of 0, 1. Default 0. */
  retrieve_code?: number | undefined
}

/** Answer of `meeting/realcontrol/dismiss`. */
export type MeetingRealcontrolDismissResult = ApiResult

/** Parameters of `meeting/realcontrol/kickout_users`. */
export interface MeetingRealcontrolKickoutUsersParams {
  meetingid: string
  allow_rejoin: boolean
  operated_users: readonly {
    tmp_openid: string
    instance_id: number
  }[]
}

/** Answer of `meeting/realcontrol/kickout_users`. */
export type MeetingRealcontrolKickoutUsersResult = ApiResult

/** Parameters of `meeting/realcontrol/manage_waiting_room_users`. */
export interface MeetingRealcontrolManageWaitingRoomUsersParams {
  meetingid: string
  /** One of 1, 2, 3. */
  operate_type: number
  allow_rejoin?: boolean | undefined
  operated_users: readonly {
    tmp_openid: string
    instance_id: number
  }[]
}

/** Answer of `meeting/realcontrol/manage_waiting_room_users`. */
export type MeetingRealcontrolManageWaitingRoomUsersResult = ApiResult

/** Parameters of `meeting/realcontrol/mute_user`. */
export interface MeetingRealcontrolMuteUserParams {
  meetingid: string
  option: boolean
  operated_user: {
    tmp_openid: string
    instance_id: number
  }
}

/** Answer of `meeting/realcontrol/mute_user`. */
export type MeetingRealcontrolMuteUserResult = ApiResult

/** Parameters of `meeting/realcontrol/set`. */
export interface MeetingRealcontrolSetParams {
  meetingid: string
  mute_all?: boolean | undefined
  /** One of 0, 1, 2. Max 6 people. */
  enable_enter_mute?: number | undefined
  allow_unmute_self?: boolean | undefined
  meeting_locked?: boolean | undefined
  hide_meeting_code_password?: boolean | undefined
  /** One of 0, 1, 2. */
  allow_chat?: number | undefined
  allow_share_screen?: boolean | undefined
  allow_external_user?: boolean | undefined
  play_ivr_on_join?: boolean | undefined
  enable_waiting_room?: boolean | undefined
}

/** Answer of `meeting/realcontrol/set`. */
export type MeetingRealcontrolSetResult = ApiResult

/** Parameters of `meeting/realcontrol/set_cohost`. */
export interface MeetingRealcontrolSetCohostParams {
  meetingid: string
  action: boolean
  operated_user: {
    tmp_openid: string
    instance_id: number
  }
}

/** Answer of `meeting/realcontrol/set_cohost`. */
export type MeetingRealcontrolSetCohostResult = ApiResult

/** Parameters of `meeting/realcontrol/set_nicknames`. */
export interface MeetingRealcontrolSetNicknamesParams {
  meetingid: string
  operated_users?: readonly {
    tmp_openid: string
    instance_id: number
    /** Max 20 chars. */
    nickname: string
  }[] | undefined
}

/** Answer of `meeting/realcontrol/set_nicknames`. */
export type MeetingRealcontrolSetNicknamesResult = ApiResult

/** Parameters of `meeting/realcontrol/switch_user_video`. */
export interface MeetingRealcontrolSwitchUserVideoParams {
  meetingid: string
  video?: boolean | undefined
  operated_user: {
    tmp_openid: string
    instance_id: number
  }
}

/** Answer of `meeting/realcontrol/switch_user_video`. */
export type MeetingRealcontrolSwitchUserVideoResult = ApiResult

/** Parameters of `meeting/record/delete`. */
export interface MeetingRecordDeleteParams {
  meetingid: string
  meeting_record_id: string
}

/** Answer of `meeting/record/delete`. */
export type MeetingRecordDeleteResult = ApiResult

/** Parameters of `meeting/record/delete_file`. */
export interface MeetingRecordDeleteFileParams {
  meetingid: string
  record_file_id: string
}

/** Answer of `meeting/record/delete_file`. */
export type MeetingRecordDeleteFileResult = ApiResult

/** Parameters of `meeting/record/get_file`. */
export interface MeetingRecordGetFileParams {
  record_file_id: string
  meetingid: string
}

/** Answer of `meeting/record/get_file`. */
export interface MeetingRecordGetFileResult extends ApiResult {
  record_file_id?: string
  meetingid?: string
  meeting_code?: string
  view_address?: string
  download_address?: string
  download_address_file_type?: string
  audio_address?: string
  audio_address_file_type?: string
  meeting_summary?: {
    /** Not documented everywhere. */
    download_address?: string
    /** Not documented everywhere. */
    file_type?: string
  }[]
  ai_meeting_transcripts?: {
    download_address?: string
    file_type?: string
  }[]
  record_name?: string
  start_time?: number
  end_time?: number
  meeting_record_name?: string
}

/** Parameters of `meeting/record/get_file_list`. */
export interface MeetingRecordGetFileListParams {
  meeting_record_id: string
  meetingid: string
}

/** Answer of `meeting/record/get_file_list`. */
export interface MeetingRecordGetFileListResult extends ApiResult {
  meeting_record_id?: string
  meetingid?: string
  meeting_code?: string
  title?: string
  record_files?: {
    record_file_id?: string
    view_address?: string
    download_address?: string
    download_address_file_type?: string
    audio_address?: string
    audio_address_file_type?: string
    meeting_summary?: {
      download_address?: string
      file_type?: string
    }[]
  }[]
}

/** Parameters of `meeting/record/get_statistics`. */
export interface MeetingRecordGetStatisticsParams {
  meetingid?: string | undefined
  meeting_record_id: string
  /** Max 31 days. */
  start_time?: number | undefined
  /** Max 31 days. */
  end_time?: number | undefined
}

/** Answer of `meeting/record/get_statistics`. */
export interface MeetingRecordGetStatisticsResult extends ApiResult {
  summaries: {
    date: string
    view_count: number
    download_count: number
  }[]
}

/** Parameters of `meeting/record/list`. */
export interface MeetingRecordListParams {
  meetingid?: string | undefined
  meeting_code?: string | undefined
  userid?: string | undefined
  /** Max 31 days. */
  start_time: number
  /** Max 31 days. */
  end_time: number
  cursor?: string | undefined
  /** Max 20; default 10. */
  limit?: number | undefined
}

/** Answer of `meeting/record/list`. */
export interface MeetingRecordListResult extends ApiResult {
  record_meetings: {
    meeting_record_id: string
    meetingid: string
    meeting_code: string
    host_user_id: string
    title: string
    meeting_start_time: number
    state: number
    record_files: {
      record_file_id: string
      record_start_time: number
      record_end_time: number
      record_size: number
      sharing_state: number
      sharing_url?: string
      required_same_corp?: boolean
      required_attendee?: boolean
      password?: string
      sharing_expire?: number
      allow_download?: boolean
    }[]
  }[]
  has_more?: boolean
  next_cursor?: string
}

/** Parameters of `meeting/record/transcript/get_detail`. */
export interface MeetingRecordTranscriptGetDetailParams {
  record_file_id: string
  meetingid: string
  /** Not documented everywhere. */
  pid?: string | undefined
  /** Not documented everywhere. */
  limit?: number | undefined
}

/** Answer of `meeting/record/transcript/get_detail`. */
export interface MeetingRecordTranscriptGetDetailResult extends ApiResult {
  has_more?: boolean
  transcripts?: {
    paragraphs?: {
      pid?: string
      start_time?: number
      end_time?: number
      speaker_info?: {
        userid?: string
      }
      sentences?: {
        sid?: string
        start_time?: number
        end_time?: number
        words?: {
          wid?: string
          start_time?: number
          end_time?: number
          text?: string
        }[]
      }[]
    }[]
    keywords?: string[]
    audio_detect?: number
  }
}

/** Parameters of `meeting/record/transcript/get_paragraph_list`. */
export interface MeetingRecordTranscriptGetParagraphListParams {
  record_file_id: string
  meetingid: string
}

/** Answer of `meeting/record/transcript/get_paragraph_list`. */
export interface MeetingRecordTranscriptGetParagraphListResult extends ApiResult {
  /** One of 0, 1. */
  audio_detect?: number
  paragraphs?: {
    pid?: string
    start_time?: number
    end_time?: number
  }[]
}

/** Parameters of `meeting/record/transcript/search`. */
export interface MeetingRecordTranscriptSearchParams {
  record_file_id: string
  meetingid: string
  text: string
}

/** Answer of `meeting/record/transcript/search`. */
export interface MeetingRecordTranscriptSearchResult extends ApiResult {
  hits?: {
    pid?: string
    sid?: string
    offset?: number
    length?: number
  }[]
  timelines?: {
    pid?: string
    sid?: string
    start_time?: number
  }[]
}

/** Parameters of `meeting/record/update_sharing_config`. */
export interface MeetingRecordUpdateSharingConfigParams {
  meetingid: string
  meeting_record_id: string
  sharing_config?: {
    enable_sharing: boolean
    sharing_auth_type?: number | undefined
    enable_password?: boolean | undefined
    password?: string | undefined
    enable_sharing_expire?: boolean | undefined
    sharing_expire?: number | undefined
    allow_download?: boolean | undefined
  } | undefined
}

/** Answer of `meeting/record/update_sharing_config`. */
export type MeetingRecordUpdateSharingConfigResult = ApiResult

/** Parameters of `meeting/rooms/book`. */
export interface MeetingRoomsBookParams {
  meetingid: string
  meeting_room_id_list: readonly string[]
  /** Default true. */
  subject_visible?: boolean | undefined
}

/** Answer of `meeting/rooms/book`. */
export interface MeetingRoomsBookResult extends ApiResult {
  meeting_room_list: {
    meeting_room_id: string
    meeting_room_name: string
    meeting_room_location: string
  }[]
}

/** Parameters of `meeting/rooms/call`. */
export interface MeetingRoomsCallParams {
  meetingid: string
  meeting_room_id?: string | undefined
  mra_address?: {
    protocol: number
    dial_string: string
  } | undefined
}

/** Answer of `meeting/rooms/call`. */
export interface MeetingRoomsCallResult extends ApiResult {
  invite_id: string
}

/** Parameters of `meeting/rooms/cancel_call`. */
export interface MeetingRoomsCancelCallParams {
  meetingid: string
  invite_id: string
  meeting_room_id?: string | undefined
  mra_address?: {
    protocol: number
    dial_string: string
  } | undefined
}

/** Answer of `meeting/rooms/cancel_call`. */
export type MeetingRoomsCancelCallResult = ApiResult

/** Parameters of `meeting/rooms/get_config`. */
export interface MeetingRoomsGetConfigParams {
  meeting_room_id: string
}

/** Answer of `meeting/rooms/get_config`. */
export interface MeetingRoomsGetConfigResult extends ApiResult {
  meeting_settings: {
    water_mark: number
    auto_response: number
    caption: boolean
    room_pmi: boolean
    room_notification: boolean
  }
  record_settings: {
    share_record: number
    download_record: boolean
  }
}

/** Parameters of `meeting/rooms/get_info`. */
export interface MeetingRoomsGetInfoParams {
  meeting_room_id: string
}

/** Answer of `meeting/rooms/get_info`. */
export interface MeetingRoomsGetInfoResult extends ApiResult {
  basic_info: {
    rooms_id_list: string[]
    meeting_room_name: string
    city: string
    building: string
    floor: string
    participant_number: number
    device?: string
    desc?: string
    password?: string
  }
  account_info: {
    account_type: number
    valid_period: string
  }
  hardware_info: {
    factory: string
    device_model: string
    sn: string
    ip: string
    mac: string
    rooms_version: string
    firmware_version: string
    health_status: string
    system_type: string
    meeting_room_status: number
    active_time: string
    cpu_info: string
    cpu_usage: string
    gpu_info: string
    net_type: string
    memory_info: string
    monitor_frequency: number
    camera_model: string
    enable_video_mirror: boolean
    microphone_info: string
    speaker_info: string
  }
  pmi_info: {
    pmi_code: string
    pmi_pwd: string
  }
  /** One of 0, 1. */
  monitor_status: number
  /** One of 0, 1. */
  scheduled_status: number
  is_allow_call: boolean
}

/** Parameters of `meeting/rooms/get_inventory`. */
export type MeetingRoomsGetInventoryParams = Record<string, never>

/** Answer of `meeting/rooms/get_inventory`. */
export interface MeetingRoomsGetInventoryResult extends ApiResult {
  normal_count: number
  special_count: number
  normal_used_count: number
  special_used_count: number
  normal_expired_count: number
  special_expired_count: number
}

/** Parameters of `meeting/rooms/get_response_status`. */
export interface MeetingRoomsGetResponseStatusParams {
  meetingid: string
  meeting_room_id?: string | undefined
  mra_address?: {
    protocol: number
    dial_string: string
  } | undefined
}

/** Answer of `meeting/rooms/get_response_status`. */
export interface MeetingRoomsGetResponseStatusResult extends ApiResult {
  /** One of 0, 1, 2, 3, 4, 5, 6. */
  status: number
  response_time: string
}

/** Parameters of `meeting/rooms/list`. */
export interface MeetingRoomsListParams {
  meeting_room_name?: string | undefined
  cursor?: string | undefined
  /** Max 50; default 20. */
  limit?: number | undefined
}

/** Answer of `meeting/rooms/list`. */
export interface MeetingRoomsListResult extends ApiResult {
  meeting_room_list: {
    meeting_room_id: string
    meeting_room_name: string
    meeting_room_location: string
    account_type: number
    active_code: string
    participant_number: number
    meeting_room_status: number
    scheduled_status: number
    is_allow_call: boolean
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/rooms/list_controllers`. */
export interface MeetingRoomsListControllersParams {
  controller_name?: string | undefined
  cursor?: string | undefined
  /** Max 50; default 20. */
  limit?: number | undefined
}

/** Answer of `meeting/rooms/list_controllers`. */
export interface MeetingRoomsListControllersResult extends ApiResult {
  controller_info_list: {
    rooms_id: string
    meeting_room_name: string
    meeting_room_location: string
    manufacture_name: string
    controller_name: string
    controller_model: string
    app_version: string
    framework_version: string
    status: string
    ip_address: string
    mac_address: string
    cpu_type: string
    cpu_usage: string
    network_type: string
    mem_usage: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/rooms/list_devices`. */
export interface MeetingRoomsListDevicesParams {
  meeting_room_name?: string | undefined
  cursor?: string | undefined
  /** Max 50; default 20. */
  limit?: number | undefined
}

/** Answer of `meeting/rooms/list_devices`. */
export interface MeetingRoomsListDevicesResult extends ApiResult {
  device_info_list: {
    rooms_id: string
    meeting_room_id: string
    meeting_room_name: string
    meeting_room_location: string
    device_model: string
    app_version: string
    meeting_room_status: number
    device_monitor_info: {
      camera_status: boolean
      microphone_status: boolean
      speaker_status: boolean
    }
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/rooms/list_meetings`. */
export interface MeetingRoomsListMeetingsParams {
  meeting_room_id?: string | undefined
  rooms_id?: string | undefined
  /** Max 90 days. */
  start_time?: number | undefined
  /** Max 90 days. */
  end_time?: number | undefined
  cursor?: string | undefined
  /** Max 20 items; default 20 items. */
  limit?: number | undefined
}

/** Answer of `meeting/rooms/list_meetings`. */
export interface MeetingRoomsListMeetingsResult extends ApiResult {
  meeting_info_list: {
    meetingid: string
    meeting_code: string
    subject: string
    meeting_type: number
    status: string
    start_time: number
    end_time: number
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/rooms/release`. */
export interface MeetingRoomsReleaseParams {
  meetingid: string
  meeting_room_id_list: readonly string[]
}

/** Answer of `meeting/rooms/release`. */
export type MeetingRoomsReleaseResult = ApiResult

/** Parameters of `meeting/set_guests`. */
export interface MeetingSetGuestsParams {
  meetingid: string
  guests: readonly {
    area: string
    phone_number: string
    guest_name?: string | undefined
  }[]
}

/** Answer of `meeting/set_guests`. */
export type MeetingSetGuestsResult = ApiResult

/** Parameters of `meeting/set_invitees`. */
export interface MeetingSetInviteesParams {
  meetingid: string
  /** Max 2000 people. */
  invitees?: readonly {
    userid: string
  }[] | undefined
}

/** Answer of `meeting/set_invitees`. */
export type MeetingSetInviteesResult = ApiResult

/** Parameters of `meeting/statistics/get_start_list`. */
export interface MeetingStatisticsGetStartListParams {
  /** One of 1, 2. */
  type: number
  begin_time: number
  end_time: number
  cursor?: string | undefined
  /** Max 1000; default 200. */
  limit?: number | undefined
}

/** Answer of `meeting/statistics/get_start_list`. */
export interface MeetingStatisticsGetStartListResult extends ApiResult {
  meeting_list: {
    userid: string
    start_time: number
  }[]
  next_cursor?: string
  /** Not documented everywhere. */
  has_more?: boolean
}

/** Parameters of `meeting/update`. */
export interface MeetingUpdateParams {
  meetingid: string
  /** Max 40 bytes. */
  title?: string | undefined
  meeting_start?: number | undefined
  /** Max 86399 s. */
  meeting_duration?: number | undefined
  /** Max 500 bytes. */
  description?: string | undefined
  /** Max 128 chars. */
  location?: string | undefined
  /** Max 64 bytes. */
  cal_id?: string | undefined
  invitees?: {
    userid?: readonly string[] | undefined
    device_sn?: readonly string[] | undefined
  } | undefined
  guests?: readonly {
    area: string
    phone_number: string
    guest_name?: string | undefined
  }[] | undefined
  settings?: {
    password?: string | undefined
    enable_waiting_room?: boolean | undefined
    allow_enter_before_host?: boolean | undefined
    allow_external_user?: boolean | undefined
    /** One of 1, 0, 2. Max 6 people. */
    enable_enter_mute?: number | undefined
    allow_unmute_self?: boolean | undefined
    mute_all?: boolean | undefined
    enable_screen_watermark?: boolean | undefined
    watermark_type?: number | undefined
    auto_record_type?: string | undefined
    attendee_join_auto_record?: boolean | undefined
    enable_host_pause_auto_record?: boolean | undefined
    enable_interpreter?: boolean | undefined
    enable_doc_upload_permission?: boolean | undefined
    enable_enroll?: boolean | undefined
    enable_host_key?: boolean | undefined
    host_key?: string | undefined
    remind_scope?: number | undefined
    /** Max 10 items. */
    hosts?: {
      userid?: readonly string[] | undefined
    } | undefined
    ring_users?: {
      userid?: readonly string[] | undefined
    } | undefined
  } | undefined
  reminders?: {
    /** One of 0, 1. */
    is_repeat?: number | undefined
    repeat_type?: number | undefined
    /** One of 0, 1. */
    is_custom_repeat?: number | undefined
    repeat_until_type?: number | undefined
    repeat_until_count?: number | undefined
    repeat_until?: number | undefined
    repeat_interval?: number | undefined
    repeat_day_of_week?: readonly number[] | undefined
    repeat_day_of_month?: readonly number[] | undefined
    remind_before?: readonly number[] | undefined
  } | undefined
  agentid?: number | undefined
  /** Default 0. Not documented everywhere. */
  remind_time?: number | undefined
}

/** Answer of `meeting/update`. */
export interface MeetingUpdateResult extends ApiResult {
  excess_users?: string[]
}

/** Parameters of `meeting/vip/batch_add_job_result`. */
export interface MeetingVipBatchAddJobResultParams {
  jobid: string
}

/** Answer of `meeting/vip/batch_add_job_result`. */
export interface MeetingVipBatchAddJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `meeting/vip/batch_del_job_result`. */
export interface MeetingVipBatchDelJobResultParams {
  jobid: string
}

/** Answer of `meeting/vip/batch_del_job_result`. */
export interface MeetingVipBatchDelJobResultResult extends ApiResult {
  job_result: {
    succ_userid_list?: string[]
    fail_userid_list?: string[]
  }
}

/** Parameters of `meeting/vip/list`. */
export interface MeetingVipListParams {
  /** Max 200; default 100. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `meeting/vip/list`. */
export interface MeetingVipListResult extends ApiResult {
  userid_list: string[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/vip/submit_batch_add_job`. */
export interface MeetingVipSubmitBatchAddJobParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `meeting/vip/submit_batch_add_job`. */
export interface MeetingVipSubmitBatchAddJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** Parameters of `meeting/vip/submit_batch_del_job`. */
export interface MeetingVipSubmitBatchDelJobParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `meeting/vip/submit_batch_del_job`. */
export interface MeetingVipSubmitBatchDelJobResult extends ApiResult {
  jobid: string
  invalid_userid_list?: string[]
}

/** Parameters of `meeting/waitingroom/get_current_user_list`. */
export interface MeetingWaitingroomGetCurrentUserListParams {
  meetingid: string
  cursor?: string | undefined
  /** Max 50; default 10. */
  limit?: number | undefined
}

/** Answer of `meeting/waitingroom/get_current_user_list`. */
export interface MeetingWaitingroomGetCurrentUserListResult extends ApiResult {
  user_list: {
    userid: string
    tmp_openid?: string
    instance_id: number
    customer_data?: string
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/waitingroom/get_user_list`. */
export interface MeetingWaitingroomGetUserListParams {
  meetingid: string
  cursor?: string | undefined
  /** Max 50; default 20. */
  limit?: number | undefined
}

/** Answer of `meeting/waitingroom/get_user_list`. */
export interface MeetingWaitingroomGetUserListResult extends ApiResult {
  user_list: {
    userid: string
    tmp_openid?: string
    instance_id: number
    join_time: number
    quit_time?: number
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/webinar/cancel`. */
export interface MeetingWebinarCancelParams {
  meetingid: string
}

/** Answer of `meeting/webinar/cancel`. */
export type MeetingWebinarCancelResult = ApiResult

/** Parameters of `meeting/webinar/create`. */
export interface MeetingWebinarCreateParams {
  admin_userid: string
  title: string
  sponsor?: string | undefined
  /** Digits. */
  start_time: string
  /** Digits. */
  end_time: string
  hosts?: readonly {
    userid: string
  }[] | undefined
  admission_type: number
  password?: string | undefined
  cover_url?: string | undefined
  description?: string | undefined
  enable_guest_invite_link?: boolean | undefined
  media_setting?: {
    enable_enter_mute?: boolean | undefined
    allow_unmute_self?: boolean | undefined
    allow_enter_before_host?: boolean | undefined
    enable_screen_watermark?: boolean | undefined
    watermark_type?: number | undefined
    allow_external_user?: boolean | undefined
    auto_record_type?: string | undefined
    attendee_join_auto_record?: boolean | undefined
    enable_host_pause_auto_record?: boolean | undefined
  } | undefined
  enable_qa?: boolean | undefined
  sensitive_words?: readonly string[] | undefined
  enable_manual_check?: boolean | undefined
  activity_page?: boolean | undefined
  display_number_of_attendees?: number | undefined
  playback_for_audience: boolean
  preparation_mode?: boolean | undefined
}

/** Answer of `meeting/webinar/create`. */
export interface MeetingWebinarCreateResult extends ApiResult {
  meetingid: string
  meeting_code: string
  title: string
  /** Digits. */
  start_time: string
  /** Digits. */
  end_time: string
  admission_type: number
  password?: string
  audience_join_link?: string
  guest_join_link?: string
  manual_check_link?: string
  manual_check_password?: string
}

/** Parameters of `meeting/webinar/enroll/approve`. */
export interface MeetingWebinarEnrollApproveParams {
  meetingid: string
  /** One of 1, 2, 3. */
  action: number
  enroll_id_list: readonly string[]
}

/** Answer of `meeting/webinar/enroll/approve`. */
export interface MeetingWebinarEnrollApproveResult extends ApiResult {
  handled_count: number
}

/** Parameters of `meeting/webinar/enroll/delete`. */
export interface MeetingWebinarEnrollDeleteParams {
  meetingid: string
  enroll_id_list: readonly {
    enroll_id: string
  }[]
}

/** Answer of `meeting/webinar/enroll/delete`. */
export interface MeetingWebinarEnrollDeleteResult extends ApiResult {
  total_count: number
}

/** Parameters of `meeting/webinar/enroll/get_config`. */
export interface MeetingWebinarEnrollGetConfigParams {
  meetingid: string
}

/** Answer of `meeting/webinar/enroll/get_config`. */
export interface MeetingWebinarEnrollGetConfigResult extends ApiResult {
  /** One of 1, 2. */
  approve_type: number
  /** One of 1, 2. */
  is_collect_question: number
  question_list: {
    is_required: number
    question_type: number
    special_type: number
    question_title?: string
    option_list?: {
      content?: string
    }[]
  }[]
  no_registration_needed_for_staff: boolean
}

/** Parameters of `meeting/webinar/enroll/import`. */
export interface MeetingWebinarEnrollImportParams {
  meetingid: string
  enroll_list: readonly {
    userid?: string | undefined
    area?: string | undefined
    phone_number?: string | undefined
    nick_name?: string | undefined
  }[]
}

/** Answer of `meeting/webinar/enroll/import`. */
export interface MeetingWebinarEnrollImportResult extends ApiResult {
  total_count: number
  enroll_list: {
    enroll_id: string
    userid?: string
    area?: string
    phone_number?: string
    nick_name?: string
    enroll_code?: string
  }[]
}

/** Parameters of `meeting/webinar/enroll/list`. */
export interface MeetingWebinarEnrollListParams {
  meetingid: string
  /** One of 0, 1, 2, 3. */
  status?: number | undefined
  cursor?: string | undefined
  /** Max 50 items; default 50. */
  limit?: number | undefined
}

/** Answer of `meeting/webinar/enroll/list`. */
export interface MeetingWebinarEnrollListResult extends ApiResult {
  enroll_list: {
    enroll_id: string | number
    userid?: string
    tmp_openid?: string
    enroll_time: string
    enroll_source_type: number
    nick_name?: string
    status: number
    enroll_code?: string
    answer_list?: {
      answer_content: string[]
      is_required: number
      question_type: number
      special_type: number
      question_num: number
      question_title?: string
    }[]
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `meeting/webinar/enroll/query_by_tmp_openid`. */
export interface MeetingWebinarEnrollQueryByTmpOpenidParams {
  meetingid: string
  /** One of 1, 2. */
  sorting_rules?: number | undefined
  /** Max 500 items. */
  tmp_openid_list: readonly string[]
}

/** Answer of `meeting/webinar/enroll/query_by_tmp_openid`. */
export interface MeetingWebinarEnrollQueryByTmpOpenidResult extends ApiResult {
  enroll_id_list: {
    tmp_openid: string
    enroll_id: string
  }[]
}

/** Parameters of `meeting/webinar/enroll/set_config`. */
export interface MeetingWebinarEnrollSetConfigParams {
  meetingid: string
  /** One of 1, 2. */
  approve_type?: number | undefined
  /** One of 1, 2. */
  is_collect_question?: number | undefined
  question_list?: readonly {
    is_required?: number | undefined
    question_type?: number | undefined
    special_type?: number | undefined
    question_title?: string | undefined
    option_list?: readonly {
      content?: string | undefined
    }[] | undefined
  }[] | undefined
  no_registration_needed_for_staff?: boolean | undefined
}

/** Answer of `meeting/webinar/enroll/set_config`. */
export interface MeetingWebinarEnrollSetConfigResult extends ApiResult {
  question_count: number
}

/** Parameters of `meeting/webinar/get`. */
export interface MeetingWebinarGetParams {
  meetingid?: string | undefined
  meeting_code?: string | undefined
}

/** Answer of `meeting/webinar/get`. */
export interface MeetingWebinarGetResult extends ApiResult {
  meetingid: string
  meeting_code?: string
  title: string
  sponsor: string
  /** Digits. */
  start_time: string
  /** Digits. */
  end_time: string
  status?: string
  hosts?: {
    userid: string
  }[]
  admission_type: number
  password?: string
  cover_url?: string
  description?: string
  enable_guest_invite_link: boolean
  audience_join_link?: string
  guest_join_link?: string
  manual_check_link?: string
  manual_check_password?: string
  media_setting: {
    enable_enter_mute?: boolean
    allow_unmute_self: boolean
    allow_enter_before_host: boolean
    enable_screen_watermark: boolean
    watermark_type: number
    allow_external_user: boolean
    auto_record_type: string
    attendee_join_auto_record: boolean
    enable_host_pause_auto_record: boolean
    /** Not documented everywhere. */
    mute_enable_join?: boolean
  }
  enable_qa: boolean
  activity_page: boolean
  display_number_of_attendees: number
  playback_for_audience: boolean
  playback_url?: string
  preparation_mode: boolean
  warm_up_picture?: string
  warm_up_video?: string
  allow_attendees_invite_others: boolean
}

/** Parameters of `meeting/webinar/list_guest`. */
export interface MeetingWebinarListGuestParams {
  meetingid?: string | undefined
  meeting_code?: string | undefined
}

/** Answer of `meeting/webinar/list_guest`. */
export interface MeetingWebinarListGuestResult extends ApiResult {
  guests: {
    guest_type: number
    userid?: string
    area?: string
    phone_number?: string
    email?: string
    guest_name?: string
  }[]
}

/** Parameters of `meeting/webinar/update`. */
export interface MeetingWebinarUpdateParams {
  meetingid: string
  title: string
  sponsor?: string | undefined
  /** Digits. */
  start_time: string
  /** Digits. */
  end_time: string
  hosts?: readonly {
    userid: string
  }[] | undefined
  admission_type: number
  password?: string | undefined
  cover_url?: string | undefined
  description?: string | undefined
  enable_guest_invite_link?: boolean | undefined
  media_setting?: {
    enable_enter_mute?: boolean | undefined
    allow_unmute_self?: boolean | undefined
    allow_enter_before_host?: boolean | undefined
    enable_screen_watermark?: boolean | undefined
    watermark_type?: number | undefined
    allow_external_user?: boolean | undefined
    auto_record_type?: string | undefined
    attendee_join_auto_record?: boolean | undefined
    enable_host_pause_auto_record?: boolean | undefined
  } | undefined
  enable_qa?: boolean | undefined
  sensitive_words?: readonly string[] | undefined
  enable_manual_check?: boolean | undefined
  activity_page?: boolean | undefined
  display_number_of_attendees?: number | undefined
  playback_for_audience: boolean
  preparation_mode?: boolean | undefined
}

/** Answer of `meeting/webinar/update`. */
export type MeetingWebinarUpdateResult = ApiResult

/** Parameters of `meeting/webinar/update_guest_list`. */
export interface MeetingWebinarUpdateGuestListParams {
  meetingid: string
  guests: readonly {
    guest_type: number
    userid?: string | undefined
    area?: string | undefined
    phone_number?: string | undefined
    email?: string | undefined
    guest_name?: string | undefined
  }[]
}

/** Answer of `meeting/webinar/update_guest_list`. */
export type MeetingWebinarUpdateGuestListResult = ApiResult

/** Parameters of `meeting/webinar/update_warm_up`. */
export interface MeetingWebinarUpdateWarmUpParams {
  meetingid: string
  /** Max 5 MB. */
  warm_up_picture?: string | undefined
  warm_up_video?: string | undefined
  allow_attendees_invite_others?: boolean | undefined
}

/** Answer of `meeting/webinar/update_warm_up`. */
export type MeetingWebinarUpdateWarmUpResult = ApiResult
