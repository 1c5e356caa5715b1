// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'
import type { UploadFile } from '../api/upload.js'

/** Parameters of `chatdata/analyze_task_add`. */
export interface ChatdataAnalyzeTaskAddParams {
  analyze_task: number
  jobid?: string | undefined
  msg_list: readonly {
    msgid: string
    encrypt_info: {
      secret_key: string
    }
  }[]
}

/** Answer of `chatdata/analyze_task_add`. */
export interface ChatdataAnalyzeTaskAddResult extends ApiResult {
  jobid?: string
  fail_list?: {
    msgid: string
    errcode: number
    errmsg?: string
  }[]
}

/** Parameters of `chatdata/analyze_task_result`. */
export interface ChatdataAnalyzeTaskResultParams {
  jobid: string
}

/** Answer of `chatdata/analyze_task_result`. */
export interface ChatdataAnalyzeTaskResultResult extends ApiResult {
  status: number
  analyze_result?: {
    result_id: string
    service_encrypt_info: {
      encrypted_secret_key: string
      public_key_ver: number
    }
  }
  analyze_result_list?: {
    msgid: string
    errcode: number
    errmsg?: string
    sentiment_result?: number
    spam_result?: number
  }[]
}

/** Parameters of `chatdata/analyze_task_submit`. */
export interface ChatdataAnalyzeTaskSubmitParams {
  jobid: string
}

/** Answer of `chatdata/analyze_task_submit`. */
export type ChatdataAnalyzeTaskSubmitResult = ApiResult

/** Parameters of `chatdata/async_program_result`. */
export interface ChatdataAsyncProgramResultParams {
  jobid: string
}

/** Answer of `chatdata/async_program_result`. */
export interface ChatdataAsyncProgramResultResult extends ApiResult {
  response_errcode: number
  response_data?: string
}

/** Parameters of `chatdata/async_program_task`. */
export interface ChatdataAsyncProgramTaskParams {
  program_id: string
  ability_id: string
  request_data: string
}

/** Answer of `chatdata/async_program_task`. */
export interface ChatdataAsyncProgramTaskResult extends ApiResult {
  jobid: string
}

/** Parameters of `chatdata/check_debug_mode`. */
export interface ChatdataCheckDebugModeParams {
  program_id: string
}

/** Answer of `chatdata/check_debug_mode`. */
export interface ChatdataCheckDebugModeResult extends ApiResult {
  /** One of 1, 2. */
  debug_mode_status: number
}

/** Parameters of `chatdata/close_debug_mode`. */
export interface ChatdataCloseDebugModeParams {
  program_id: string
}

/** Answer of `chatdata/close_debug_mode`. */
export type ChatdataCloseDebugModeResult = ApiResult

/** Parameters of `chatdata/export/create_job`. */
export interface ChatdataExportCreateJobParams {
  code: string
  media_id: string
}

/** Answer of `chatdata/export/create_job`. */
export interface ChatdataExportCreateJobResult extends ApiResult {
  jobid: string
}

/** Parameters of `chatdata/export/get_job_status`. */
export interface ChatdataExportGetJobStatusParams {
  jobid: string
}

/** Answer of `chatdata/export/get_job_status`. */
export interface ChatdataExportGetJobStatusResult extends ApiResult {
  status: number
  result_id?: string
  result_errcode?: number
  result_errmsg?: string
}

/** Parameters of `chatdata/get_auth_user_list`. */
export interface ChatdataGetAuthUserListParams {
  cursor?: string | undefined
  /** Default 200 items. */
  limit?: number | undefined
}

/** Answer of `chatdata/get_auth_user_list`. */
export interface ChatdataGetAuthUserListResult extends ApiResult {
  auth_user_list: {
    open_userid?: string
    edition_list: number[]
    /** Not documented everywhere. */
    userid?: string
  }[]
  next_cursor?: string
  has_more: boolean
}

/** Parameters of `chatdata/get_corp_auth_info`. */
export type ChatdataGetCorpAuthInfoParams = Record<string, never>

/** Answer of `chatdata/get_corp_auth_info`. */
export interface ChatdataGetCorpAuthInfoResult extends ApiResult {
  auth_edition_list: {
    edition: number
    auth_scope: {
      userid_list?: string[]
      department_id_list?: number[]
      tag_id_list?: number[]
    }
    status: number
    begin_time: number
    end_time: number
    msg_duration_days: number
    auth_user_count?: number
  }[]
}

/** Parameters of `chatdata/get_hide_sensitiveinfo_config`. */
export interface ChatdataGetHideSensitiveinfoConfigParams {
  open_userid: string
}

/** Answer of `chatdata/get_hide_sensitiveinfo_config`. */
export interface ChatdataGetHideSensitiveinfoConfigResult extends ApiResult {
  config: {
    hide_mobile: boolean
    hide_idcard: boolean
    hide_bankno: boolean
  }
}

/** Parameters of `chatdata/get_log_level`. */
export type ChatdataGetLogLevelParams = Record<string, unknown>

/** Answer of `chatdata/get_log_level`. */
export type ChatdataGetLogLevelResult = ApiResult & Record<string, unknown>

/** Parameters of `chatdata/getagreestatus/room`. */
export interface ChatdataGetagreestatusRoomParams {
  chatid: string
}

/** Answer of `chatdata/getagreestatus/room`. */
export interface ChatdataGetagreestatusRoomResult extends ApiResult {
  agreeinfo: {
    external_userid: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `chatdata/getagreestatus/single`. */
export interface ChatdataGetagreestatusSingleParams {
  item: readonly {
    open_userid?: string | undefined
    external_userid?: string | undefined
  }[]
}

/** Answer of `chatdata/getagreestatus/single`. */
export interface ChatdataGetagreestatusSingleResult extends ApiResult {
  agreeinfo: {
    open_userid?: string
    external_userid?: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `chatdata/groupchat/get`. */
export interface ChatdataGroupchatGetParams {
  chatid: string
}

/** Answer of `chatdata/groupchat/get`. */
export interface ChatdataGroupchatGetResult extends ApiResult {
  members: {
    type: number
    memberid: string
    jointime: number
  }[]
  creator: string
  room_create_time: number
}

/** Parameters of `chatdata/keyword/create_rule`. */
export interface ChatdataKeywordCreateRuleParams {
  name: string
  keyword: {
    word_list: readonly string[]
  }
  semantics?: {
    semantics_list: readonly number[]
  } | undefined
  applicable_range?: {
    target_type?: {
      type_list?: readonly number[] | undefined
    } | undefined
    chat_type?: {
      type_list?: readonly number[] | undefined
    } | undefined
    department?: {
      id_list?: readonly number[] | undefined
    } | undefined
    user?: {
      id_list?: readonly string[] | undefined
    } | undefined
    external_contact?: {
      id_list?: readonly string[] | undefined
    } | undefined
    chat?: {
      id_list?: readonly string[] | undefined
    } | undefined
    session_type?: {
      session_type_list?: readonly number[] | undefined
    } | undefined
    exclude_mobile?: {
      mobile_list?: readonly string[] | undefined
    } | undefined
    exclude_email?: {
      email_list?: readonly string[] | undefined
    } | undefined
    exclude_bank_card?: {
      bank_card_list?: readonly string[] | undefined
    } | undefined
  } | undefined
}

/** Answer of `chatdata/keyword/create_rule`. */
export interface ChatdataKeywordCreateRuleResult extends ApiResult {
  rule_id: string
}

/** Parameters of `chatdata/keyword/delete_rule`. */
export interface ChatdataKeywordDeleteRuleParams {
  rule_id: string
}

/** Answer of `chatdata/keyword/delete_rule`. */
export type ChatdataKeywordDeleteRuleResult = ApiResult

/** Parameters of `chatdata/keyword/get_hit_msg_list`. */
export interface ChatdataKeywordGetHitMsgListParams {
  token?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `chatdata/keyword/get_hit_msg_list`. */
export interface ChatdataKeywordGetHitMsgListResult extends ApiResult {
  msg_list: {
    msgid: string
    hit_rule_list: {
      rule_id: string
      has_hit_keyword: boolean
      semantics_list?: number[]
    }[]
  }[]
  next_cursor?: string
  /** One of 0, 1. */
  has_more: number
}

/** Parameters of `chatdata/keyword/get_rule_detail`. */
export interface ChatdataKeywordGetRuleDetailParams {
  rule_id: string
}

/** Answer of `chatdata/keyword/get_rule_detail`. */
export interface ChatdataKeywordGetRuleDetailResult extends ApiResult {
  name: string
  keyword: {
    word_list: string[]
  }
  semantics?: {
    semantics_list: number[]
  }
  applicable_range?: {
    target_type?: {
      type_list?: number[]
    }
    chat_type?: {
      type_list?: number[]
    }
    department?: {
      id_list?: number[]
    }
    user?: {
      id_list?: string[]
    }
    external_contact?: {
      id_list?: string[]
    }
    chat?: {
      id_list?: string[]
    }
    session_type?: {
      session_type_list?: number[]
    }
    exclude_mobile?: {
      mobile_list?: string[]
    }
    exclude_email?: {
      email_list?: string[]
    }
    exclude_bank_card?: {
      bank_card_list?: string[]
    }
  }
}

/** Parameters of `chatdata/keyword/get_rule_list`. */
export interface ChatdataKeywordGetRuleListParams {
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `chatdata/keyword/get_rule_list`. */
export interface ChatdataKeywordGetRuleListResult extends ApiResult {
  rule_list: {
    rule_id: string
    name: string
    create_time: number
  }[]
  next_cursor?: string
  has_more: boolean
}

/** Parameters of `chatdata/keyword/update_rule`. */
export interface ChatdataKeywordUpdateRuleParams {
  rule_id: string
  name?: string | undefined
  keyword?: {
    word_list: readonly string[]
  } | undefined
  semantics?: {
    semantics_list: readonly number[]
  } | undefined
  applicable_range?: {
    target_type?: {
      type_list?: readonly number[] | undefined
    } | undefined
    chat_type?: {
      type_list?: readonly number[] | undefined
    } | undefined
    department?: {
      id_list?: readonly number[] | undefined
    } | undefined
    user?: {
      id_list?: readonly string[] | undefined
    } | undefined
    external_contact?: {
      id_list?: readonly string[] | undefined
    } | undefined
    chat?: {
      id_list?: readonly string[] | undefined
    } | undefined
    session_type?: {
      id_list?: readonly number[] | undefined
    } | undefined
    exclude_mobile?: {
      mobile_list?: readonly string[] | undefined
    } | undefined
    exclude_email?: {
      email_list?: readonly string[] | undefined
    } | undefined
    exclude_bank_card?: {
      bank_card_list?: readonly string[] | undefined
    } | undefined
  } | undefined
}

/** Answer of `chatdata/keyword/update_rule`. */
export type ChatdataKeywordUpdateRuleResult = ApiResult

/** Parameters of `chatdata/open_debug_mode`. */
export interface ChatdataOpenDebugModeParams {
  program_id: string
  debug_token: string
}

/** Answer of `chatdata/open_debug_mode`. */
export type ChatdataOpenDebugModeResult = ApiResult

/** Parameters of `chatdata/search_chat`. */
export interface ChatdataSearchChatParams {
  query_word: string
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `chatdata/search_chat`. */
export interface ChatdataSearchChatResult extends ApiResult {
  chat_list: {
    chatid: string
  }[]
  next_cursor?: string
  /** One of 0, 1. */
  has_more: number
}

/** Parameters of `chatdata/search_msg`. */
export interface ChatdataSearchMsgParams {
  query_word: string
  chat_info?: {
    chat_type: number
    id_list: readonly {
      open_userid?: string | undefined
      external_userid?: string | undefined
    }[]
  } | undefined
  start_time?: number | undefined
  end_time?: number | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `chatdata/search_msg`. */
export interface ChatdataSearchMsgResult extends ApiResult {
  msg_list: {
    msgid: string
  }[]
  next_cursor?: string
  /** One of 0, 1. */
  has_more: number
}

/** Parameters of `chatdata/set_hide_sensitiveinfo_config`. */
export interface ChatdataSetHideSensitiveinfoConfigParams {
  open_userid?: string | undefined
  config: {
    hide_mobile?: boolean | undefined
    hide_idcard?: boolean | undefined
    hide_bankno?: boolean | undefined
  }
  /** Not documented everywhere. */
  userid?: string | undefined
}

/** Answer of `chatdata/set_hide_sensitiveinfo_config`. */
export type ChatdataSetHideSensitiveinfoConfigResult = ApiResult

/** Parameters of `chatdata/set_log_level`. */
export interface ChatdataSetLogLevelParams {
  program_id: string
  /** One of 1, 2, 3. */
  log_level: number
}

/** Answer of `chatdata/set_log_level`. */
export type ChatdataSetLogLevelResult = ApiResult

/** Parameters of `chatdata/set_public_key`. */
export interface ChatdataSetPublicKeyParams {
  public_key: string
  public_key_ver: number
}

/** Answer of `chatdata/set_public_key`. */
export type ChatdataSetPublicKeyResult = ApiResult

/** Parameters of `chatdata/set_receive_callback`. */
export interface ChatdataSetReceiveCallbackParams {
  program_id: string
}

/** Answer of `chatdata/set_receive_callback`. */
export type ChatdataSetReceiveCallbackResult = ApiResult

/** Parameters of `chatdata/specapi/create_job`. */
export interface ChatdataSpecapiCreateJobParams {
  msg_filter: {
    msg_list: readonly {
      msgid: string
      encrypt_info: {
        secret_key: string
      }
    }[]
  }
  custom_id: string
  custom_data?: string | undefined
}

/** Answer of `chatdata/specapi/create_job`. */
export interface ChatdataSpecapiCreateJobResult extends ApiResult {
  jobid?: string
}

/** Parameters of `chatdata/specapi/get_job_result`. */
export interface ChatdataSpecapiGetJobResultParams {
  jobid: string
}

/** Answer of `chatdata/specapi/get_job_result`. */
export interface ChatdataSpecapiGetJobResultResult extends ApiResult {
  status?: number
  dispatch_time?: number
  progress?: number
  result?: {
    job_type?: string
    data?: string
  }
}

/** Parameters of `chatdata/sync_call_program`. */
export interface ChatdataSyncCallProgramParams {
  program_id: string
  ability_id: string
  notify_id?: string | undefined
  request_data: string
}

/** Answer of `chatdata/sync_call_program`. */
export interface ChatdataSyncCallProgramResult extends ApiResult {
  response_data?: string
}

/** Parameters of `chatdata/sync_msg`. */
export interface ChatdataSyncMsgParams {
  token?: string | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `chatdata/sync_msg`. */
export interface ChatdataSyncMsgResult extends ApiResult {
  msg_list: {
    msgid: string
    msgtype: number
    sender: {
      type: number
      id: string
    }
    receiver_list?: {
      type: number
      id: string
    }[]
    chatid?: string
    send_time: number
    service_encrypt_info: {
      encrypted_secret_key: string
      public_key_ver: number
    }
  }[]
  next_cursor?: string
  has_more: boolean
}

/** Parameters of `chatdata/upload_media`. */
export interface ChatdataUploadMediaParams {
  type: string
  /** The file. */
  media: UploadFile
}

/** Answer of `chatdata/upload_media`. */
export interface ChatdataUploadMediaResult extends ApiResult {
  type?: string
  media_id?: string
  /** Digits. */
  created_at?: string
}
