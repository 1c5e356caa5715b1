// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `externalcontact/add_contact_way`. */
export interface ExternalcontactAddContactWayParams {
  /** One of 1, 2. */
  type: number
  /** One of 1, 2. */
  scene: number
  style?: number | undefined
  /** Max 30 chars. */
  remark?: string | undefined
  /** Default true. */
  skip_verify?: boolean | undefined
  /** Max 30 chars. */
  state?: string | undefined
  user?: readonly string[] | undefined
  party?: readonly number[] | undefined
  /** Default false. */
  is_temp?: boolean | undefined
  /** Max 14 days. */
  expires_in?: number | undefined
  /** Max 14 days. */
  chat_expires_in?: number | undefined
  unionid?: string | undefined
  is_exclusive?: boolean | undefined
  mark_source?: boolean | undefined
  conclusions?: {
    text?: {
      content: string
    } | undefined
    image?: {
      media_id: string
      /** Not documented everywhere. */
      pic_url?: string | undefined
    } | undefined
    link?: {
      url: string
      title?: string | undefined
      desc?: string | undefined
      picurl?: string | undefined
    } | undefined
    miniprogram?: {
      appid: string
      page: string
      title?: string | undefined
      pic_media_id?: string | undefined
    } | undefined
  } | undefined
}

/** Answer of `externalcontact/add_contact_way`. */
export interface ExternalcontactAddContactWayResult extends ApiResult {
  config_id: string
  qr_code?: string
}

/** Parameters of `externalcontact/add_corp_tag`. */
export interface ExternalcontactAddCorpTagParams {
  group_id?: string | undefined
  /** Max 30 chars; max 30 items. */
  group_name?: string | undefined
  order?: number | undefined
  tag?: readonly {
    /** Max 30 chars; max 30 items. */
    name: string
    order?: number | undefined
  }[] | undefined
  agentid?: number | undefined
}

/** Answer of `externalcontact/add_corp_tag`. */
export interface ExternalcontactAddCorpTagResult extends ApiResult {
  tag_group: {
    group_id: string
    group_name: string
    order: number
    tag: {
      id: string
      name: string
      order: number
      deleted?: boolean
      create_time: number
    }[]
    deleted?: boolean
    create_time: number
  }
}

/** Parameters of `externalcontact/add_intercept_rule`. */
export interface ExternalcontactAddInterceptRuleParams {
  /** 1..20 items. */
  rule_name: string
  /** Max 300 items; 1..32 items. */
  word_list: readonly string[]
  semantics_list?: readonly number[] | undefined
  /** One of 1, 2. */
  intercept_type: number
  applicable_range: {
    user_list?: readonly string[] | undefined
    department_list?: readonly number[] | undefined
  }
}

/** Answer of `externalcontact/add_intercept_rule`. */
export interface ExternalcontactAddInterceptRuleResult extends ApiResult {
  rule_id: string
}

/** Answer of `externalcontact/add_moment_task`. */
export interface ExternalcontactAddMomentTaskResult extends ApiResult {
  /** Max 64 bytes. */
  jobid: string
}

/** Answer of `externalcontact/add_msg_template`. */
export interface ExternalcontactAddMsgTemplateResult extends ApiResult {
  msgid: string
  fail_list?: string[]
}

/** Parameters of `externalcontact/add_product_album`. */
export interface ExternalcontactAddProductAlbumParams {
  /** Max 300 chars. */
  description: string
  price: number
  /** Max 128 bytes. */
  product_sn?: string | undefined
  /** Max 9 items. */
  attachments: readonly {
    type: string
    image?: {
      media_id: string
    } | undefined
  }[]
}

/** Answer of `externalcontact/add_product_album`. */
export interface ExternalcontactAddProductAlbumResult extends ApiResult {
  product_id: string
}

/** Parameters of `externalcontact/add_strategy_tag`. */
export interface ExternalcontactAddStrategyTagParams {
  strategy_id: number
  group_id?: string | undefined
  /** Max 30 chars. */
  group_name?: string | undefined
  order?: number | undefined
  tag: readonly {
    /** Max 30 chars. */
    name: string
    order?: number | undefined
  }[]
}

/** Answer of `externalcontact/add_strategy_tag`. */
export interface ExternalcontactAddStrategyTagResult extends ApiResult {
  tag_group: {
    strategy_id?: number
    group_id: string
    group_name: string
    order: number
    create_time: number
    tag: {
      id: string
      name: string
      order: number
      create_time: number
      /** Not documented everywhere. */
      deleted?: boolean
    }[]
  }
}

/** Parameters of `externalcontact/batch/get_by_user`. */
export interface ExternalcontactBatchGetByUserParams {
  /** Max 100 items. */
  userid_list: readonly string[]
  cursor?: string | undefined
  /** Max 100; default 50. */
  limit?: number | undefined
}

/** Answer of `externalcontact/batch/get_by_user`. */
export interface ExternalcontactBatchGetByUserResult extends ApiResult {
  external_contact_list: {
    external_contact: {
      external_userid: string
      name: string
      foreign_key?: string
      unionid?: string
      avatar?: string
      /** One of 1, 2. */
      type: number
      /** One of 0, 1, 2. */
      gender: number
      position?: string
      corp_name?: string
      corp_full_name?: string
      /** One of 0, 1. */
      is_subscribe?: number
      subscriber_info?: {
        tag_id?: string[]
        remark?: string
        remark_mobiles?: string[]
      }
      external_profile?: {
        external_corp_name?: string
        wechat_channels?: {
          nickname?: string
          /** One of 0, 1. */
          status?: number
        }
        external_attr: {
          /** One of 0, 1, 2. */
          type: number
          name: string
          text?: {
            value: string
          }
          web?: {
            title: string
            url: string
          }
          miniprogram?: {
            appid: string
            pagepath: string
            title: string
          }
        }[]
      }
    }
    follow_info: {
      userid: string
      remark: string
      remark_corp_name?: string
      remark_mobiles?: string[]
      description: string
      tags?: {
        /** One of 1, 2, 3. */
        type: number
        tag_id?: string
        tag_name?: string
        group_name?: string
      }[]
      tag_id?: string[]
      add_way: number
      createtime: number
      state?: string
      oper_userid?: string
      wechat_channels?: {
        nickname?: string
        source?: number
      }
    }
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/batch_to_external_userid`. */
export interface ExternalcontactBatchToExternalUseridParams {
  mobiles: readonly string[]
}

/** Answer of `externalcontact/batch_to_external_userid`. */
export interface ExternalcontactBatchToExternalUseridResult extends ApiResult {
  success_list: {
    errcode?: number
    errmsg?: string
    external_userid?: string
    foreign_key?: string
    mobile?: string
  }[]
  fail_list: {
    errcode: number
    errmsg?: string
    external_userid?: string
    foreign_key?: string
    mobile?: string
  }[]
}

/** Parameters of `externalcontact/cancel_groupmsg_send`. */
export interface ExternalcontactCancelGroupmsgSendParams {
  msgid: string
}

/** Answer of `externalcontact/cancel_groupmsg_send`. */
export type ExternalcontactCancelGroupmsgSendResult = ApiResult

/** Parameters of `externalcontact/cancel_moment_task`. */
export interface ExternalcontactCancelMomentTaskParams {
  moment_id: string
}

/** Answer of `externalcontact/cancel_moment_task`. */
export type ExternalcontactCancelMomentTaskResult = ApiResult

/** Parameters of `externalcontact/check_follow_user`. */
export interface ExternalcontactCheckFollowUserParams {
  userid?: readonly string[] | undefined
  partyid?: readonly number[] | undefined
}

/** Answer of `externalcontact/check_follow_user`. */
export interface ExternalcontactCheckFollowUserResult extends ApiResult {
  /** Not documented everywhere. */
  authorized?: {
    userid?: string[]
    partyid?: number[]
  }
  /** Not documented everywhere. */
  unauthorized?: {
    userid?: string[]
    partyid?: number[]
  }
}

/** Parameters of `externalcontact/close_temp_chat`. */
export interface ExternalcontactCloseTempChatParams {
  userid: string
  external_userid: string
}

/** Answer of `externalcontact/close_temp_chat`. */
export type ExternalcontactCloseTempChatResult = ApiResult

/** Parameters of `externalcontact/contact_list`. */
export interface ExternalcontactContactListParams {
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/contact_list`. */
export interface ExternalcontactContactListResult extends ApiResult {
  info_list: {
    external_userid?: string
    tmp_openid?: string
    name?: string
    follow_userid?: string
    chat_id?: string
    chat_name?: string
    add_time: number
    is_customer: boolean
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/convert_to_openid`. */
export interface ExternalcontactConvertToOpenidParams {
  external_userid: string
}

/** Answer of `externalcontact/convert_to_openid`. */
export interface ExternalcontactConvertToOpenidResult extends ApiResult {
  openid: string
}

/** Parameters of `externalcontact/customer_acquisition/create_link`. */
export interface ExternalcontactCustomerAcquisitionCreateLinkParams {
  /** Max 30 chars. */
  link_name: string
  range?: {
    user_list?: readonly string[] | undefined
    /** Max 100 items. */
    department_list?: readonly number[] | undefined
  } | undefined
  priority_option?: {
    /** One of 1, 2. */
    priority_type: number
    priority_userid_list?: readonly string[] | undefined
  } | undefined
  /** Default true. */
  skip_verify?: boolean | undefined
  mark_source?: boolean | undefined
}

/** Answer of `externalcontact/customer_acquisition/create_link`. */
export interface ExternalcontactCustomerAcquisitionCreateLinkResult extends ApiResult {
  link: {
    link_id: string
    link_name: string
    url: string
    skip_verify?: boolean
    mark_source?: boolean
    create_time: number
  }
}

/** Parameters of `externalcontact/customer_acquisition/customer`. */
export interface ExternalcontactCustomerAcquisitionCustomerParams {
  link_id: string
  cursor?: string | undefined
  /** Max 1000. */
  limit?: number | undefined
}

/** Answer of `externalcontact/customer_acquisition/customer`. */
export interface ExternalcontactCustomerAcquisitionCustomerResult extends ApiResult {
  customer_list: {
    external_userid: string
    userid?: string
    /** One of 0, 1, 2. */
    chat_status: number
    /** Max 64 bytes. */
    state?: string
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/customer_acquisition/delete_link`. */
export interface ExternalcontactCustomerAcquisitionDeleteLinkParams {
  link_id: string
}

/** Answer of `externalcontact/customer_acquisition/delete_link`. */
export type ExternalcontactCustomerAcquisitionDeleteLinkResult = ApiResult

/** Parameters of `externalcontact/customer_acquisition/get`. */
export interface ExternalcontactCustomerAcquisitionGetParams {
  link_id: string
}

/** Answer of `externalcontact/customer_acquisition/get`. */
export interface ExternalcontactCustomerAcquisitionGetResult extends ApiResult {
  link: {
    link_id?: string
    link_name: string
    url: string
    skip_verify: boolean
    mark_source: boolean
    create_time: number
  }
  range?: {
    user_list?: string[]
    department_list?: number[]
  }
  priority_option?: {
    /** One of 1, 2. */
    priority_type: number
    priority_userid_list?: string[]
  }
  /** Not documented everywhere. */
  skip_verify?: boolean
}

/** Parameters of `externalcontact/customer_acquisition/get_chat_info`. */
export interface ExternalcontactCustomerAcquisitionGetChatInfoParams {
  chat_key: string
}

/** Answer of `externalcontact/customer_acquisition/get_chat_info`. */
export interface ExternalcontactCustomerAcquisitionGetChatInfoResult extends ApiResult {
  userid: string
  external_userid: string
  chat_info: {
    link_id: string
    state?: string
    recv_msg_cnt: number
  }
}

/** Parameters of `externalcontact/customer_acquisition/list_link`. */
export interface ExternalcontactCustomerAcquisitionListLinkParams {
  cursor?: string | undefined
  /** Max 100. */
  limit?: number | undefined
}

/** Answer of `externalcontact/customer_acquisition/list_link`. */
export interface ExternalcontactCustomerAcquisitionListLinkResult extends ApiResult {
  link_id_list: string[]
  next_cursor?: string
}

/** Parameters of `externalcontact/customer_acquisition/statistic`. */
export interface ExternalcontactCustomerAcquisitionStatisticParams {
  link_id: string
  start_time: number
  end_time: number
}

/** Answer of `externalcontact/customer_acquisition/statistic`. */
export interface ExternalcontactCustomerAcquisitionStatisticResult extends ApiResult {
  click_link_customer_cnt: number
  new_customer_cnt: number
}

/** Parameters of `externalcontact/customer_acquisition/update_link`. */
export interface ExternalcontactCustomerAcquisitionUpdateLinkParams {
  link_id: string
  /** Max 30 chars. */
  link_name?: string | undefined
  range?: {
    user_list?: readonly string[] | undefined
    /** Max 100 items. */
    department_list?: readonly number[] | undefined
  } | undefined
  priority_option?: {
    /** One of 1, 2. */
    priority_type: number
    priority_userid_list?: readonly string[] | undefined
  } | undefined
  /** Default true. */
  skip_verify?: boolean | undefined
  mark_source?: boolean | undefined
}

/** Answer of `externalcontact/customer_acquisition/update_link`. */
export type ExternalcontactCustomerAcquisitionUpdateLinkResult = ApiResult

/** Parameters of `externalcontact/customer_acquisition_app/get_permit`. */
export type ExternalcontactCustomerAcquisitionAppGetPermitParams = Record<string, never>

/** Answer of `externalcontact/customer_acquisition_app/get_permit`. */
export interface ExternalcontactCustomerAcquisitionAppGetPermitResult extends ApiResult {
  /** Not documented everywhere. */
  user_list?: string[]
  /** Not documented everywhere. */
  department_list?: number[]
  /** Not documented everywhere. */
  tag_list?: number[]
}

/** Parameters of `externalcontact/customer_acquisition_quota`. */
export type ExternalcontactCustomerAcquisitionQuotaParams = Record<string, never>

/** Answer of `externalcontact/customer_acquisition_quota`. */
export interface ExternalcontactCustomerAcquisitionQuotaResult extends ApiResult {
  total: number
  balance: number
  quota_list?: {
    balance: number
    expire_date: number
  }[]
}

/** Parameters of `externalcontact/customer_strategy/create`. */
export interface ExternalcontactCustomerStrategyCreateParams {
  parent_id?: number | undefined
  strategy_name: string
  /** Max 20 items. */
  admin_list: readonly string[]
  privilege: {
    view_customer_list?: boolean | undefined
    view_customer_data?: boolean | undefined
    view_room_list?: boolean | undefined
    contact_me?: boolean | undefined
    join_room?: boolean | undefined
    share_customer?: boolean | undefined
    oper_resign_customer?: boolean | undefined
    oper_resign_group?: boolean | undefined
    send_customer_msg?: boolean | undefined
    edit_welcome_msg?: boolean | undefined
    view_behavior_data?: boolean | undefined
    view_room_data?: boolean | undefined
    send_group_msg?: boolean | undefined
    room_deduplication?: boolean | undefined
    rapid_reply?: boolean | undefined
    onjob_customer_transfer?: boolean | undefined
    edit_anti_spam_rule?: boolean | undefined
    export_customer_list?: boolean | undefined
    export_customer_data?: boolean | undefined
    export_customer_group_list?: boolean | undefined
    /** Not documented everywhere. */
    manage_customer_tag?: boolean | undefined
  }
  /** Max 100 items. */
  range: readonly {
    type: number
    userid?: string | undefined
    partyid?: number | undefined
  }[]
}

/** Answer of `externalcontact/customer_strategy/create`. */
export interface ExternalcontactCustomerStrategyCreateResult extends ApiResult {
  strategy_id: number
}

/** Parameters of `externalcontact/customer_strategy/del`. */
export interface ExternalcontactCustomerStrategyDelParams {
  strategy_id: number
}

/** Answer of `externalcontact/customer_strategy/del`. */
export type ExternalcontactCustomerStrategyDelResult = ApiResult

/** Parameters of `externalcontact/customer_strategy/edit`. */
export interface ExternalcontactCustomerStrategyEditParams {
  strategy_id: number
  strategy_name?: string | undefined
  admin_list?: readonly string[] | undefined
  privilege?: {
    view_customer_list?: boolean | undefined
    view_customer_data?: boolean | undefined
    view_room_list?: boolean | undefined
    contact_me?: boolean | undefined
    join_room?: boolean | undefined
    share_customer?: boolean | undefined
    oper_resign_customer?: boolean | undefined
    oper_resign_group?: boolean | undefined
    send_customer_msg?: boolean | undefined
    edit_welcome_msg?: boolean | undefined
    view_behavior_data?: boolean | undefined
    view_room_data?: boolean | undefined
    send_group_msg?: boolean | undefined
    room_deduplication?: boolean | undefined
    rapid_reply?: boolean | undefined
    onjob_customer_transfer?: boolean | undefined
    edit_anti_spam_rule?: boolean | undefined
    export_customer_list?: boolean | undefined
    export_customer_data?: boolean | undefined
    export_customer_group_list?: boolean | undefined
    /** Not documented everywhere. */
    manage_customer_tag?: boolean | undefined
  } | undefined
  range_add?: readonly {
    type: number
    userid?: string | undefined
    partyid?: number | undefined
  }[] | undefined
  range_del?: readonly {
    type: number
    userid?: string | undefined
    partyid?: number | undefined
  }[] | undefined
}

/** Answer of `externalcontact/customer_strategy/edit`. */
export type ExternalcontactCustomerStrategyEditResult = ApiResult

/** Parameters of `externalcontact/customer_strategy/get`. */
export interface ExternalcontactCustomerStrategyGetParams {
  strategy_id: number
}

/** Answer of `externalcontact/customer_strategy/get`. */
export interface ExternalcontactCustomerStrategyGetResult extends ApiResult {
  strategy: {
    strategy_id: number
    parent_id: number
    strategy_name: string
    admin_list: string[]
    privilege: {
      view_customer_list: boolean
      view_customer_data: boolean
      view_room_list: boolean
      contact_me: boolean
      join_room: boolean
      share_customer: boolean
      oper_resign_customer: boolean
      oper_resign_group: boolean
      send_customer_msg: boolean
      edit_welcome_msg: boolean
      view_behavior_data: boolean
      view_room_data: boolean
      send_group_msg: boolean
      room_deduplication: boolean
      rapid_reply: boolean
      onjob_customer_transfer: boolean
      edit_anti_spam_rule: boolean
      export_customer_list: boolean
      export_customer_data: boolean
      export_customer_group_list: boolean
      /** Not documented everywhere. */
      manage_customer_tag?: boolean
    }
    create_time: number
  }
}

/** Parameters of `externalcontact/customer_strategy/get_range`. */
export interface ExternalcontactCustomerStrategyGetRangeParams {
  strategy_id: number
  cursor?: string | undefined
  /** Max 1000. */
  limit?: number | undefined
}

/** Answer of `externalcontact/customer_strategy/get_range`. */
export interface ExternalcontactCustomerStrategyGetRangeResult extends ApiResult {
  range: {
    type: number
    userid?: string
    partyid?: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/customer_strategy/list`. */
export interface ExternalcontactCustomerStrategyListParams {
  cursor?: string | undefined
  /** Default 1000; max 1000. */
  limit?: number | undefined
}

/** Answer of `externalcontact/customer_strategy/list`. */
export interface ExternalcontactCustomerStrategyListResult extends ApiResult {
  strategy: {
    strategy_id: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/del_contact_way`. */
export interface ExternalcontactDelContactWayParams {
  config_id: string
}

/** Answer of `externalcontact/del_contact_way`. */
export type ExternalcontactDelContactWayResult = ApiResult

/** Parameters of `externalcontact/del_corp_tag`. */
export interface ExternalcontactDelCorpTagParams {
  tag_id?: readonly string[] | undefined
  group_id?: readonly string[] | undefined
  agentid?: number | undefined
}

/** Answer of `externalcontact/del_corp_tag`. */
export type ExternalcontactDelCorpTagResult = ApiResult

/** Parameters of `externalcontact/del_intercept_rule`. */
export interface ExternalcontactDelInterceptRuleParams {
  rule_id: string
}

/** Answer of `externalcontact/del_intercept_rule`. */
export type ExternalcontactDelInterceptRuleResult = ApiResult

/** Parameters of `externalcontact/del_strategy_tag`. */
export interface ExternalcontactDelStrategyTagParams {
  tag_id?: readonly string[] | undefined
  group_id?: readonly string[] | undefined
}

/** Answer of `externalcontact/del_strategy_tag`. */
export type ExternalcontactDelStrategyTagResult = ApiResult

/** Parameters of `externalcontact/delete_product_album`. */
export interface ExternalcontactDeleteProductAlbumParams {
  product_id: string
}

/** Answer of `externalcontact/delete_product_album`. */
export type ExternalcontactDeleteProductAlbumResult = ApiResult

/** Parameters of `externalcontact/edit_corp_tag`. */
export interface ExternalcontactEditCorpTagParams {
  id: string
  /** Max 30 chars; max 30 items. */
  name?: string | undefined
  order?: number | undefined
  agentid?: number | undefined
}

/** Answer of `externalcontact/edit_corp_tag`. */
export type ExternalcontactEditCorpTagResult = ApiResult

/** Parameters of `externalcontact/edit_strategy_tag`. */
export interface ExternalcontactEditStrategyTagParams {
  id: string
  name?: string | undefined
  order?: number | undefined
}

/** Answer of `externalcontact/edit_strategy_tag`. */
export type ExternalcontactEditStrategyTagResult = ApiResult

/** Parameters of `externalcontact/from_service_external_userid`. */
export interface ExternalcontactFromServiceExternalUseridParams {
  external_userid: string
  source_agentid: number
}

/** Answer of `externalcontact/from_service_external_userid`. */
export interface ExternalcontactFromServiceExternalUseridResult extends ApiResult {
  external_userid: string
}

/** Parameters of `externalcontact/get`. */
export interface ExternalcontactGetParams {
  external_userid: string
  /** Not documented everywhere. */
  cursor?: string | undefined
}

/** Answer of `externalcontact/get`. */
export interface ExternalcontactGetResult extends ApiResult {
  external_contact: {
    external_userid: string
    name: string
    foreign_key?: string
    unionid?: string
    avatar?: string
    /** One of 1, 2. */
    type: number
    /** One of 0, 1, 2. */
    gender: number
    position?: string
    corp_name?: string
    corp_full_name?: string
    /** One of 0, 1. */
    is_subscribe?: number
    subscriber_info?: {
      tag_id?: string[]
      remark?: string
      remark_mobiles?: string[]
    }
    external_profile?: {
      external_corp_name?: string
      wechat_channels?: {
        nickname?: string
        /** One of 0, 1. */
        status?: number
      }
      external_attr: {
        /** One of 0, 1, 2. */
        type: number
        name: string
        text?: {
          value: string
        }
        web?: {
          title: string
          url: string
        }
        miniprogram?: {
          appid: string
          pagepath: string
          title: string
        }
      }[]
    }
  }
  follow_user: {
    userid: string
    remark: string
    remark_corp_name?: string
    remark_mobiles?: string[]
    description: string
    tags?: {
      /** One of 1, 2, 3. */
      type: number
      tag_id?: string
      tag_name?: string
      group_name?: string
    }[]
    tag_id?: string[]
    add_way: number
    createtime: number
    state?: string
    oper_userid?: string
    wechat_channels?: {
      nickname?: string
      source?: number
    }
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_contact_way`. */
export interface ExternalcontactGetContactWayParams {
  config_id: string
}

/** Answer of `externalcontact/get_contact_way`. */
export interface ExternalcontactGetContactWayResult extends ApiResult {
  contact_way?: {
    config_id: string
    /** One of 1, 2. */
    type: number
    /** One of 1, 2. */
    scene: number
    style: number
    remark: string
    skip_verify: boolean
    state: string
    qr_code?: string
    user?: string[]
    party?: number[]
    /** Default false. */
    is_temp: boolean
    expires_in?: number
    chat_expires_in?: number
    unionid?: string
    is_exclusive?: boolean
    mark_source?: boolean
    conclusions: {
      text?: {
        /** Max 4000 bytes. */
        content: string
      }
      image?: {
        pic_url: string
        /** Not documented everywhere. */
        media_id?: string
      }
      link?: {
        url: string
        /** Max 128 bytes. */
        title?: string
        /** Max 512 bytes. */
        desc?: string
        picurl?: string
      }
      miniprogram?: {
        appid: string
        page: string
        /** Max 64 bytes. */
        title?: string
        pic_media_id?: string
      }
    }
  }
}

/** Parameters of `externalcontact/get_corp_tag_list`. */
export interface ExternalcontactGetCorpTagListParams {
  tag_id?: readonly string[] | undefined
  group_id?: readonly string[] | undefined
}

/** Answer of `externalcontact/get_corp_tag_list`. */
export interface ExternalcontactGetCorpTagListResult extends ApiResult {
  tag_group: {
    group_id: string
    group_name: string
    order: number
    tag: {
      id: string
      name: string
      order: number
      deleted?: boolean
      create_time: number
    }[]
    deleted?: boolean
    create_time: number
  }[]
}

/** Parameters of `externalcontact/get_follow_user_list`. */
export type ExternalcontactGetFollowUserListParams = Record<string, never>

/** Answer of `externalcontact/get_follow_user_list`. */
export interface ExternalcontactGetFollowUserListResult extends ApiResult {
  follow_user: string[]
}

/** Parameters of `externalcontact/get_groupmsg_list_v2`. */
export interface ExternalcontactGetGroupmsgListV2Params {
  chat_type: string
  start_time: number
  end_time: number
  creator?: string | undefined
  /** One of 0, 1, 2. Default 2. */
  filter_type?: number | undefined
  /** Max 100; default 50. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_groupmsg_list_v2`. */
export interface ExternalcontactGetGroupmsgListV2Result extends ApiResult {
  group_msg_list?: {
    msgid: string
    creator: string
    /** One of 0, 1. */
    create_type: number
    text?: {
      /** Max 4000 bytes; max 4000 items. */
      content: string
    }
    attachments?: {
      msgtype: string
      image?: {
        media_id?: string
        pic_url?: string
      }
      link?: {
        /** Max 64 items. */
        title: string
        /** Max 512 bytes; max 512 items. */
        desc?: string
        url: string
        picurl?: string
      }
      video?: {
        media_id: string
      }
      miniprogram?: {
        appid: string
        page: string
        /** Max 64 bytes; max 64 items. */
        title: string
        pic_media_id?: string
      }
      file?: {
        media_id: string
      }
    }[]
    create_time: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_groupmsg_send_result`. */
export interface ExternalcontactGetGroupmsgSendResultParams {
  msgid: string
  /** Max 1000; default 500. */
  limit?: number | undefined
  cursor?: string | undefined
  userid: string
}

/** Answer of `externalcontact/get_groupmsg_send_result`. */
export interface ExternalcontactGetGroupmsgSendResultResult extends ApiResult {
  send_list?: {
    userid: string
    chat_id?: string
    external_userid?: string
    /** One of 0, 1, 2, 3. */
    status: number
    send_time?: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_groupmsg_task`. */
export interface ExternalcontactGetGroupmsgTaskParams {
  msgid: string
  /** Max 1000; default 500. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_groupmsg_task`. */
export interface ExternalcontactGetGroupmsgTaskResult extends ApiResult {
  task_list?: {
    userid: string
    status: number
    send_time?: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_intercept_rule`. */
export interface ExternalcontactGetInterceptRuleParams {
  rule_id: string
}

/** Answer of `externalcontact/get_intercept_rule`. */
export interface ExternalcontactGetInterceptRuleResult extends ApiResult {
  rule: {
    rule_id: string | number
    rule_name: string
    create_time?: number
    word_list: string[]
    extra_rule?: {
      semantics_list?: number[]
    }
    intercept_type: number
    applicable_range?: {
      user_list?: string[]
      department_list?: number[]
    }
    /** Not documented everywhere. */
    semantics_list?: number[]
  }
}

/** Parameters of `externalcontact/get_intercept_rule_list`. */
export type ExternalcontactGetInterceptRuleListParams = Record<string, never>

/** Answer of `externalcontact/get_intercept_rule_list`. */
export interface ExternalcontactGetInterceptRuleListResult extends ApiResult {
  rule_list: {
    rule_id: string
    rule_name: string
    create_time: number
  }[]
}

/** Parameters of `externalcontact/get_moment_comments`. */
export interface ExternalcontactGetMomentCommentsParams {
  moment_id: string
  userid: string
}

/** Answer of `externalcontact/get_moment_comments`. */
export interface ExternalcontactGetMomentCommentsResult extends ApiResult {
  comment_list: {
    userid?: string
    external_userid?: string
    create_time: number
  }[]
  like_list: {
    userid?: string
    external_userid?: string
    create_time: number
  }[]
}

/** Parameters of `externalcontact/get_moment_customer_list`. */
export interface ExternalcontactGetMomentCustomerListParams {
  moment_id: string
  userid: string
  /** Max 1000; default 500. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_moment_customer_list`. */
export interface ExternalcontactGetMomentCustomerListResult extends ApiResult {
  customer_list: {
    userid: string
    external_userid: string
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_moment_list`. */
export interface ExternalcontactGetMomentListParams {
  start_time: number
  end_time: number
  creator?: string | undefined
  /** One of 0, 1, 2. */
  filter_type?: number | undefined
  /** Max 100; default 100; max 20; default 20. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_moment_list`. */
export interface ExternalcontactGetMomentListResult extends ApiResult {
  moment_list: {
    moment_id: string
    creator: string
    /** One of 0, 1. */
    create_type: number
    /** One of 0, 1. */
    visible_type: number
    text?: {
      content: string
    }
    image?: {
      media_id: string
    }[]
    video?: {
      media_id: string
      thumb_media_id?: string
    }
    link?: {
      url: string
      title?: string
      /** Not documented everywhere. */
      media_id?: string
    }
    location?: {
      /** Digits. */
      longitude: string
      /** Digits. */
      latitude: string
      name?: string
    }
    create_time: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_moment_send_result`. */
export interface ExternalcontactGetMomentSendResultParams {
  moment_id: string
  userid: string
  /** Max 5000; default 3000. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_moment_send_result`. */
export interface ExternalcontactGetMomentSendResultResult extends ApiResult {
  customer_list: {
    external_userid: string
    /** Not documented everywhere. */
    userid?: string
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_moment_task`. */
export interface ExternalcontactGetMomentTaskParams {
  moment_id: string
  /** Max 1000; default 500. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_moment_task`. */
export interface ExternalcontactGetMomentTaskResult extends ApiResult {
  task_list: {
    userid: string
    /** One of 0, 1. */
    publish_status: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/get_moment_task_result`. */
export interface ExternalcontactGetMomentTaskResultParams {
  /** Max 64 bytes. */
  jobid: string
}

/** Answer of `externalcontact/get_moment_task_result`. */
export interface ExternalcontactGetMomentTaskResultResult extends ApiResult {
  type: string
  /** One of 1, 2, 3. */
  status: number
  result: {
    errcode: number
    errmsg: string
    moment_id: string
    invalid_sender_list?: {
      user_list?: string[]
      department_list?: number[]
    }
    invalid_external_contact_list?: {
      tag_list?: string[]
    }
  }
}

/** Parameters of `externalcontact/get_new_external_userid`. */
export interface ExternalcontactGetNewExternalUseridParams {
  /** Max 1000 items. */
  external_userid_list: readonly string[]
}

/** Answer of `externalcontact/get_new_external_userid`. */
export interface ExternalcontactGetNewExternalUseridResult extends ApiResult {
  items: {
    external_userid: string
    new_external_userid: string
  }[]
}

/** Parameters of `externalcontact/get_product_album`. */
export interface ExternalcontactGetProductAlbumParams {
  product_id: string
}

/** Answer of `externalcontact/get_product_album`. */
export interface ExternalcontactGetProductAlbumResult extends ApiResult {
  product: {
    product_id: string
    description: string
    price: number
    product_sn?: string
    attachments?: {
      type: string
      image?: {
        media_id: string
      }
    }[]
    create_time: number
  }
}

/** Parameters of `externalcontact/get_product_album_list`. */
export interface ExternalcontactGetProductAlbumListParams {
  cursor?: string | undefined
  limit?: number | undefined
}

/** Answer of `externalcontact/get_product_album_list`. */
export interface ExternalcontactGetProductAlbumListResult extends ApiResult {
  next_cursor?: string
  product_list: {
    product_id: string
    description: string
    price: number
    product_sn?: string
    attachments?: {
      type: string
      image?: {
        media_id: string
      }
    }[]
    /** Not documented everywhere. */
    create_time?: number
  }[]
}

/** Parameters of `externalcontact/get_strategy_tag_list`. */
export interface ExternalcontactGetStrategyTagListParams {
  strategy_id?: number | undefined
  tag_id?: readonly string[] | undefined
  group_id?: readonly string[] | undefined
}

/** Answer of `externalcontact/get_strategy_tag_list`. */
export interface ExternalcontactGetStrategyTagListResult extends ApiResult {
  tag_group: {
    strategy_id: number
    group_id: string
    group_name: string
    order: number
    create_time: number
    tag: {
      id: string
      name: string
      order: number
      create_time: number
      /** Not documented everywhere. */
      deleted?: boolean
    }[]
  }[]
}

/** Parameters of `externalcontact/get_subscribe_mode`. */
export type ExternalcontactGetSubscribeModeParams = Record<string, never>

/** Answer of `externalcontact/get_subscribe_mode`. */
export interface ExternalcontactGetSubscribeModeResult extends ApiResult {
  subscribe_mode: number
}

/** Parameters of `externalcontact/get_subscribe_qr_code`. */
export type ExternalcontactGetSubscribeQrCodeParams = Record<string, never>

/** Answer of `externalcontact/get_subscribe_qr_code`. */
export interface ExternalcontactGetSubscribeQrCodeResult extends ApiResult {
  qrcode_big: string
  qrcode_middle: string
  qrcode_thumb: string
}

/** Parameters of `externalcontact/get_unassigned_list`. */
export interface ExternalcontactGetUnassignedListParams {
  page_id?: number | undefined
  /** Max 1000; default 1000. */
  page_size?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/get_unassigned_list`. */
export interface ExternalcontactGetUnassignedListResult extends ApiResult {
  info: {
    handover_userid: string
    external_userid: string
    dimission_time: number
  }[]
  is_last: boolean
  next_cursor?: string
}

/** Parameters of `externalcontact/get_user_behavior_data`. */
export interface ExternalcontactGetUserBehaviorDataParams {
  start_time: number
  end_time: number
  /** Max 100 items. */
  userid?: readonly string[] | undefined
  /** Max 100 items. */
  partyid?: readonly number[] | undefined
}

/** Answer of `externalcontact/get_user_behavior_data`. */
export interface ExternalcontactGetUserBehaviorDataResult extends ApiResult {
  behavior_data: {
    stat_time: number
    chat_cnt: number
    message_cnt: number
    reply_percentage?: number
    avg_reply_time?: number
    negative_feedback_cnt: number
    new_apply_cnt: number
    new_contact_cnt: number
  }[]
}

/** Answer of `externalcontact/group_welcome_template/add`. */
export interface ExternalcontactGroupWelcomeTemplateAddResult extends ApiResult {
  template_id: string
}

/** Parameters of `externalcontact/group_welcome_template/del`. */
export interface ExternalcontactGroupWelcomeTemplateDelParams {
  template_id: string
  agentid?: number | undefined
}

/** Answer of `externalcontact/group_welcome_template/del`. */
export type ExternalcontactGroupWelcomeTemplateDelResult = ApiResult

/** Answer of `externalcontact/group_welcome_template/edit`. */
export type ExternalcontactGroupWelcomeTemplateEditResult = ApiResult

/** Parameters of `externalcontact/group_welcome_template/get`. */
export interface ExternalcontactGroupWelcomeTemplateGetParams {
  template_id: string
}

/** Answer of `externalcontact/group_welcome_template/get`. */
export interface ExternalcontactGroupWelcomeTemplateGetResult extends ApiResult {
  text?: {
    content: string
  }
  image?: {
    media_id?: string
    pic_url?: string
  }
  link?: {
    /** Max 128 bytes. */
    title: string
    /** Max 512 bytes. */
    desc?: string
    /** Max 2048 bytes. */
    url: string
    /** Max 2048 bytes. */
    picurl?: string
  }
  video?: {
    media_id: string
  }
  miniprogram?: {
    appid: string
    page: string
    title: string
    pic_media_id?: string
    /** Not documented everywhere. */
    pagepath?: string
  }
  file?: {
    media_id: string
  }
  agentid?: number
}

/** Parameters of `externalcontact/groupchat/add_join_way`. */
export interface ExternalcontactGroupchatAddJoinWayParams {
  /** One of 1, 2. */
  scene: number
  /** Max 30 chars. */
  remark?: string | undefined
  /** One of 0, 1. Default 1. */
  auto_create_room?: number | undefined
  /** Max 40 items. */
  room_base_name?: string | undefined
  room_base_id?: number | undefined
  /** Max 5 items. */
  chat_id_list: readonly string[]
  /** Max 30 items. */
  state?: string | undefined
  /** Default true. */
  mark_source?: boolean | undefined
}

/** Answer of `externalcontact/groupchat/add_join_way`. */
export interface ExternalcontactGroupchatAddJoinWayResult extends ApiResult {
  config_id: string
}

/** Parameters of `externalcontact/groupchat/del_join_way`. */
export interface ExternalcontactGroupchatDelJoinWayParams {
  config_id: string
}

/** Answer of `externalcontact/groupchat/del_join_way`. */
export type ExternalcontactGroupchatDelJoinWayResult = ApiResult

/** Parameters of `externalcontact/groupchat/get`. */
export interface ExternalcontactGroupchatGetParams {
  chat_id: string
  /** One of 0, 1. */
  need_name?: number | undefined
}

/** Answer of `externalcontact/groupchat/get`. */
export interface ExternalcontactGroupchatGetResult extends ApiResult {
  group_chat: {
    chat_id: string
    name: string
    owner: string
    notice: string
    member_list: {
      /** One of 1, 2. */
      type: number
      userid: string
      unionid?: string
      invitor?: {
        userid: string
      }
      name?: string
      group_nickname?: string
      /** One of 1, 2, 3. */
      join_scene: number
      join_time: number
      state?: string
    }[]
    admin_list: {
      userid: string
    }[]
    create_time: number
    member_version?: string
  }
}

/** Parameters of `externalcontact/groupchat/get_join_way`. */
export interface ExternalcontactGroupchatGetJoinWayParams {
  config_id: string
}

/** Answer of `externalcontact/groupchat/get_join_way`. */
export interface ExternalcontactGroupchatGetJoinWayResult extends ApiResult {
  join_way: {
    config_id: string
    scene: number
    /** Max 30 chars. */
    remark: string
    /** One of 0, 1. Default 1. */
    auto_create_room: number
    /** Max 40 items. */
    room_base_name?: string
    room_base_id?: number
    chat_id_list: string[]
    qr_code?: string
    /** Max 30 items. */
    state?: string
    mark_source?: boolean
  }
}

/** Parameters of `externalcontact/groupchat/get_new_external_userid`. */
export interface ExternalcontactGroupchatGetNewExternalUseridParams {
  external_userid_list: readonly string[]
  chat_id: string
}

/** Answer of `externalcontact/groupchat/get_new_external_userid`. */
export interface ExternalcontactGroupchatGetNewExternalUseridResult extends ApiResult {
  items: {
    external_userid: string
    new_external_userid: string
  }[]
}

/** Parameters of `externalcontact/groupchat/list`. */
export interface ExternalcontactGroupchatListParams {
  /** One of 0, 1, 2, 3. Default 0. */
  status_filter?: number | undefined
  /** Max 1000 people. */
  owner_filter?: {
    /** Max 100 items. */
    userid_list?: readonly string[] | undefined
  } | undefined
  /** 1..1000. */
  limit: number
  cursor?: string | undefined
}

/** Answer of `externalcontact/groupchat/list`. */
export interface ExternalcontactGroupchatListResult extends ApiResult {
  group_chat_list: {
    chat_id: string
    /** One of 0, 1, 2, 3. */
    status: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/groupchat/onjob_transfer`. */
export interface ExternalcontactGroupchatOnjobTransferParams {
  /** 1..100. */
  chat_id_list: readonly string[]
  new_owner: string
}

/** Answer of `externalcontact/groupchat/onjob_transfer`. */
export interface ExternalcontactGroupchatOnjobTransferResult extends ApiResult {
  failed_chat_list?: {
    chat_id: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `externalcontact/groupchat/statistic`. */
export interface ExternalcontactGroupchatStatisticParams {
  day_begin_time: number
  day_end_time?: number | undefined
  /** Max 1000 people. */
  owner_filter: {
    /** Max 100 items. */
    userid_list?: readonly string[] | undefined
  }
  /** One of 1, 2, 3, 4. Default 1. */
  order_by?: number | undefined
  /** One of 0, 1. */
  order_asc?: number | undefined
  /** Default 0. */
  offset?: number | undefined
  /** Default 500; 1..1000. */
  limit?: number | undefined
}

/** Answer of `externalcontact/groupchat/statistic`. */
export interface ExternalcontactGroupchatStatisticResult extends ApiResult {
  items: {
    owner: string
    data: {
      new_chat_cnt: number
      chat_total: number
      chat_has_msg: number
      new_member_cnt: number
      member_total: number
      member_has_msg: number
      msg_total: number
      migrate_trainee_chat_cnt?: number
    }
  }[]
  total: number
  next_offset?: number
}

/** Parameters of `externalcontact/groupchat/statistic_group_by_day`. */
export interface ExternalcontactGroupchatStatisticGroupByDayParams {
  day_begin_time: number
  day_end_time?: number | undefined
  /** Max 1000 people. */
  owner_filter: {
    /** Max 100 items. */
    userid_list?: readonly string[] | undefined
  }
}

/** Answer of `externalcontact/groupchat/statistic_group_by_day`. */
export interface ExternalcontactGroupchatStatisticGroupByDayResult extends ApiResult {
  items: {
    stat_time: number
    data: {
      new_chat_cnt: number
      chat_total: number
      chat_has_msg: number
      new_member_cnt: number
      member_total: number
      member_has_msg: number
      msg_total: number
      migrate_trainee_chat_cnt?: number
    }
    /** Not documented everywhere. */
    owner?: string
  }[]
  /** Not documented everywhere. */
  total?: number
  /** Not documented everywhere. */
  next_offset?: number
}

/** Parameters of `externalcontact/groupchat/transfer`. */
export interface ExternalcontactGroupchatTransferParams {
  /** 1..100. */
  chat_id_list: readonly string[]
  new_owner: string
}

/** Answer of `externalcontact/groupchat/transfer`. */
export interface ExternalcontactGroupchatTransferResult extends ApiResult {
  failed_chat_list?: {
    chat_id: string
    errcode: number
    errmsg: string
  }[]
}

/** Parameters of `externalcontact/groupchat/update_join_way`. */
export interface ExternalcontactGroupchatUpdateJoinWayParams {
  config_id: string
  /** One of 1, 2. */
  scene: number
  /** Max 30 chars. */
  remark?: string | undefined
  /** One of 0, 1. Default 1. */
  auto_create_room?: number | undefined
  /** Max 40 items. */
  room_base_name?: string | undefined
  room_base_id?: number | undefined
  chat_id_list: readonly string[]
  /** Max 30 items. */
  state?: string | undefined
  mark_source?: boolean | undefined
}

/** Answer of `externalcontact/groupchat/update_join_way`. */
export type ExternalcontactGroupchatUpdateJoinWayResult = ApiResult

/** Parameters of `externalcontact/list`. */
export interface ExternalcontactListParams {
  userid: string
}

/** Answer of `externalcontact/list`. */
export interface ExternalcontactListResult extends ApiResult {
  external_userid: string[]
}

/** Parameters of `externalcontact/list_contact_way`. */
export interface ExternalcontactListContactWayParams {
  start_time?: number | undefined
  end_time?: number | undefined
  /** Max 1000 items; default 100 items. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `externalcontact/list_contact_way`. */
export interface ExternalcontactListContactWayResult extends ApiResult {
  contact_way: {
    config_id: string
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/mark_tag`. */
export interface ExternalcontactMarkTagParams {
  userid: string
  external_userid: string
  add_tag?: readonly string[] | undefined
  remove_tag?: readonly string[] | undefined
}

/** Answer of `externalcontact/mark_tag`. */
export type ExternalcontactMarkTagResult = ApiResult

/** Answer of `externalcontact/message/send`. */
export interface ExternalcontactMessageSendResult extends ApiResult {
  invalid_external_user?: string[]
  invalid_parent_userid?: string[]
  invalid_student_userid?: string[]
  invalid_party?: (string | number)[]
}

/** Parameters of `externalcontact/moment_strategy/create`. */
export interface ExternalcontactMomentStrategyCreateParams {
  parent_id?: number | undefined
  strategy_name: string
  admin_list: readonly string[]
  privilege: {
    view_moment_list?: boolean | undefined
    send_moment?: boolean | undefined
    /** Not documented everywhere. */
    manage_moment_cover_and_sign?: boolean | undefined
  }
  range: readonly {
    type: number
    userid?: string | undefined
    partyid?: number | undefined
  }[]
}

/** Answer of `externalcontact/moment_strategy/create`. */
export interface ExternalcontactMomentStrategyCreateResult extends ApiResult {
  strategy_id: number
}

/** Parameters of `externalcontact/moment_strategy/del`. */
export interface ExternalcontactMomentStrategyDelParams {
  strategy_id: number
}

/** Answer of `externalcontact/moment_strategy/del`. */
export type ExternalcontactMomentStrategyDelResult = ApiResult

/** Parameters of `externalcontact/moment_strategy/edit`. */
export interface ExternalcontactMomentStrategyEditParams {
  strategy_id: number
  strategy_name?: string | undefined
  admin_list?: readonly string[] | undefined
  privilege?: {
    view_moment_list?: boolean | undefined
    send_moment?: boolean | undefined
    /** Not documented everywhere. */
    manage_moment_cover_and_sign?: boolean | undefined
  } | undefined
  range_add?: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    partyid?: number | undefined
  }[] | undefined
  range_del?: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    partyid?: number | undefined
  }[] | undefined
}

/** Answer of `externalcontact/moment_strategy/edit`. */
export type ExternalcontactMomentStrategyEditResult = ApiResult

/** Parameters of `externalcontact/moment_strategy/get`. */
export interface ExternalcontactMomentStrategyGetParams {
  strategy_id: number
}

/** Answer of `externalcontact/moment_strategy/get`. */
export interface ExternalcontactMomentStrategyGetResult extends ApiResult {
  strategy: {
    strategy_id: number
    parent_id: number
    strategy_name: string
    admin_list: string[]
    privilege: {
      view_moment_list: boolean
      /** Default true. */
      send_moment: boolean
      /** Not documented everywhere. */
      manage_moment_cover_and_sign?: boolean
    }
    create_time: number
  }
}

/** Parameters of `externalcontact/moment_strategy/get_range`. */
export interface ExternalcontactMomentStrategyGetRangeParams {
  strategy_id: number
  cursor?: string | undefined
  /** Max 1000; default 1000. */
  limit?: number | undefined
}

/** Answer of `externalcontact/moment_strategy/get_range`. */
export interface ExternalcontactMomentStrategyGetRangeResult extends ApiResult {
  range: {
    /** One of 1, 2. */
    type: number
    userid?: string
    partyid?: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/moment_strategy/list`. */
export interface ExternalcontactMomentStrategyListParams {
  cursor?: string | undefined
  /** Default 1000. */
  limit?: number | undefined
}

/** Answer of `externalcontact/moment_strategy/list`. */
export interface ExternalcontactMomentStrategyListResult extends ApiResult {
  strategy: {
    strategy_id: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/opengid_to_chatid`. */
export interface ExternalcontactOpengidToChatidParams {
  opengid: string
}

/** Answer of `externalcontact/opengid_to_chatid`. */
export interface ExternalcontactOpengidToChatidResult extends ApiResult {
  chat_id: string
}

/** Parameters of `externalcontact/remark`. */
export interface ExternalcontactRemarkParams {
  userid: string
  external_userid: string
  /** Max 20 chars. */
  remark?: string | undefined
  /** Max 20 chars. */
  remark_company?: string | undefined
  remark_mobiles?: readonly string[] | undefined
  remark_pic_mediaid?: string | undefined
  /** Max 150 chars. */
  description?: string | undefined
}

/** Answer of `externalcontact/remark`. */
export type ExternalcontactRemarkResult = ApiResult

/** Parameters of `externalcontact/remind_groupmsg_send`. */
export interface ExternalcontactRemindGroupmsgSendParams {
  msgid: string
}

/** Answer of `externalcontact/remind_groupmsg_send`. */
export type ExternalcontactRemindGroupmsgSendResult = ApiResult

/** Parameters of `externalcontact/resigned/transfer_customer`. */
export interface ExternalcontactResignedTransferCustomerParams {
  handover_userid: string
  takeover_userid: string
  /** Max 100 items. */
  external_userid: readonly string[]
  transfer_success_msg?: string | undefined
}

/** Answer of `externalcontact/resigned/transfer_customer`. */
export interface ExternalcontactResignedTransferCustomerResult extends ApiResult {
  customer: {
    errcode: number
    external_userid: string
  }[]
}

/** Parameters of `externalcontact/resigned/transfer_result`. */
export interface ExternalcontactResignedTransferResultParams {
  handover_userid: string
  takeover_userid: string
  /** Max 1000 items. */
  cursor?: string | undefined
}

/** Answer of `externalcontact/resigned/transfer_result`. */
export interface ExternalcontactResignedTransferResultResult extends ApiResult {
  customer: {
    /** One of 1, 2, 3, 4. */
    status: number
    external_userid: string
    takeover_time?: number
  }[]
  next_cursor?: string
}

/** Answer of `externalcontact/send_welcome_msg`. */
export type ExternalcontactSendWelcomeMsgResult = ApiResult

/** Parameters of `externalcontact/set_subscribe_mode`. */
export interface ExternalcontactSetSubscribeModeParams {
  /** One of 1, 2. */
  subscribe_mode: number
}

/** Answer of `externalcontact/set_subscribe_mode`. */
export type ExternalcontactSetSubscribeModeResult = ApiResult

/** Parameters of `externalcontact/to_service_external_userid`. */
export interface ExternalcontactToServiceExternalUseridParams {
  external_userid: string
}

/** Answer of `externalcontact/to_service_external_userid`. */
export interface ExternalcontactToServiceExternalUseridResult extends ApiResult {
  external_userid: string
}

/** Parameters of `externalcontact/transfer_customer`. */
export interface ExternalcontactTransferCustomerParams {
  handover_userid: string
  takeover_userid: string
  /** Max 100 items. */
  external_userid: readonly string[]
  /** Max 200 chars. */
  transfer_success_msg?: string | undefined
}

/** Answer of `externalcontact/transfer_customer`. */
export interface ExternalcontactTransferCustomerResult extends ApiResult {
  customer: {
    errcode: number
    external_userid: string
  }[]
}

/** Parameters of `externalcontact/transfer_result`. */
export interface ExternalcontactTransferResultParams {
  handover_userid: string
  takeover_userid: string
  /** Max 1000 items. */
  cursor?: string | undefined
}

/** Answer of `externalcontact/transfer_result`. */
export interface ExternalcontactTransferResultResult extends ApiResult {
  customer: {
    /** One of 1, 2, 3, 4, 5. */
    status: number
    external_userid: string
    takeover_time?: number
  }[]
  next_cursor?: string
}

/** Parameters of `externalcontact/unionid_to_external_userid`. */
export interface ExternalcontactUnionidToExternalUseridParams {
  unionid: string
}

/** Answer of `externalcontact/unionid_to_external_userid`. */
export interface ExternalcontactUnionidToExternalUseridResult extends ApiResult {
  external_userid?: string
}

/** Parameters of `externalcontact/update_contact_way`. */
export interface ExternalcontactUpdateContactWayParams {
  config_id: string
  style?: number | undefined
  /** Max 30 chars. */
  remark?: string | undefined
  skip_verify?: boolean | undefined
  state?: string | undefined
  user?: readonly string[] | undefined
  party?: readonly number[] | undefined
  is_temp?: boolean | undefined
  expires_in?: number | undefined
  chat_expires_in?: number | undefined
  unionid?: string | undefined
  is_exclusive?: boolean | undefined
  mark_source?: boolean | undefined
  conclusions?: {
    text?: {
      /** Max 4000 bytes. */
      content: string
    } | undefined
    image?: {
      media_id: string
      /** Not documented everywhere. */
      pic_url?: string | undefined
    } | undefined
    link?: {
      url: string
      /** Max 128 bytes. */
      title?: string | undefined
      /** Max 512 bytes. */
      desc?: string | undefined
      picurl?: string | undefined
    } | undefined
    miniprogram?: {
      appid: string
      page: string
      /** Max 64 bytes. */
      title?: string | undefined
      pic_media_id?: string | undefined
    } | undefined
  } | undefined
}

/** Answer of `externalcontact/update_contact_way`. */
export type ExternalcontactUpdateContactWayResult = ApiResult

/** Parameters of `externalcontact/update_intercept_rule`. */
export interface ExternalcontactUpdateInterceptRuleParams {
  rule_id: string
  rule_name: string
  word_list: readonly string[]
  extra_rule?: {
    semantics_list?: readonly number[] | undefined
  } | undefined
  intercept_type?: number | undefined
  add_applicable_range?: {
    user_list?: readonly string[] | undefined
    department_list?: readonly number[] | undefined
  } | undefined
  remove_applicable_range?: {
    user_list?: readonly string[] | undefined
    department_list?: readonly number[] | undefined
  } | undefined
}

/** Answer of `externalcontact/update_intercept_rule`. */
export type ExternalcontactUpdateInterceptRuleResult = ApiResult

/** Parameters of `externalcontact/update_product_album`. */
export interface ExternalcontactUpdateProductAlbumParams {
  product_id: string
  description?: string | undefined
  price?: number | undefined
  product_sn?: string | undefined
  attachments?: readonly {
    type: string
    image?: {
      media_id: string
    } | undefined
  }[] | undefined
}

/** Answer of `externalcontact/update_product_album`. */
export type ExternalcontactUpdateProductAlbumResult = ApiResult
