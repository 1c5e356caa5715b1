// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `kf/account/add`. */
export interface KfAccountAddParams {
  /** Max 16 chars. */
  name: string
  /** Max 128 bytes. */
  media_id: string
}

/** Answer of `kf/account/add`. */
export interface KfAccountAddResult extends ApiResult {
  open_kfid: string
}

/** Parameters of `kf/account/del`. */
export interface KfAccountDelParams {
  /** Max 64 bytes. */
  open_kfid: string
}

/** Answer of `kf/account/del`. */
export type KfAccountDelResult = ApiResult

/** Parameters of `kf/account/list`. */
export interface KfAccountListParams {
  /** Default 0. */
  offset?: number | undefined
  /** Default 100; 1..100. */
  limit?: number | undefined
}

/** Answer of `kf/account/list`. */
export interface KfAccountListResult extends ApiResult {
  account_list: {
    open_kfid: string
    name: string
    avatar: string
    manage_privilege: boolean
  }[]
}

/** Parameters of `kf/account/update`. */
export interface KfAccountUpdateParams {
  /** Max 64 bytes. */
  open_kfid: string
  /** Max 16 chars. */
  name?: string | undefined
  /** Max 128 bytes. */
  media_id?: string | undefined
}

/** Answer of `kf/account/update`. */
export type KfAccountUpdateResult = ApiResult

/** Parameters of `kf/add_contact_way`. */
export interface KfAddContactWayParams {
  /** Max 64 bytes. */
  open_kfid: string
  /** Max 32 bytes. */
  scene?: string | undefined
}

/** Answer of `kf/add_contact_way`. */
export interface KfAddContactWayResult extends ApiResult {
  url: string
}

/** Parameters of `kf/customer/batchget`. */
export interface KfCustomerBatchgetParams {
  external_userid_list: readonly string[]
  /** One of 0, 1. */
  need_enter_session_context?: number | undefined
}

/** Answer of `kf/customer/batchget`. */
export interface KfCustomerBatchgetResult extends ApiResult {
  customer_list: {
    external_userid: string
    nickname: string
    avatar: string
    gender: number
    unionid?: string
    enter_session_context?: {
      scene?: string
      scene_param?: string
      wechat_channels?: {
        nickname?: string
        /** One of 1, 2, 3, 4, 5. */
        scene?: number
        /** Not documented everywhere. */
        shop_nickname?: string
      }
    }
  }[]
  invalid_external_userid: string[]
}

/** Parameters of `kf/customer/cancel_upgrade_service`. */
export interface KfCustomerCancelUpgradeServiceParams {
  open_kfid: string
  external_userid: string
}

/** Answer of `kf/customer/cancel_upgrade_service`. */
export type KfCustomerCancelUpgradeServiceResult = ApiResult

/** Parameters of `kf/customer/get_upgrade_service_config`. */
export type KfCustomerGetUpgradeServiceConfigParams = Record<string, never>

/** Answer of `kf/customer/get_upgrade_service_config`. */
export interface KfCustomerGetUpgradeServiceConfigResult extends ApiResult {
  member_range?: {
    userid_list?: string[]
    department_id_list?: number[]
  }
  groupchat_range?: {
    chat_id_list?: string[]
  }
}

/** Parameters of `kf/customer/upgrade_service`. */
export interface KfCustomerUpgradeServiceParams {
  open_kfid: string
  external_userid: string
  /** One of 1, 2. */
  type: number
  member?: {
    userid: string
    wording?: string | undefined
  } | undefined
  groupchat?: {
    chat_id: string
    wording?: string | undefined
  } | undefined
}

/** Answer of `kf/customer/upgrade_service`. */
export type KfCustomerUpgradeServiceResult = ApiResult

/** Parameters of `kf/get_corp_qualification`. */
export type KfGetCorpQualificationParams = Record<string, never>

/** Answer of `kf/get_corp_qualification`. */
export interface KfGetCorpQualificationResult extends ApiResult {
  wechat_channels_binding: boolean
}

/** Parameters of `kf/get_corp_statistic`. */
export interface KfGetCorpStatisticParams {
  open_kfid: string
  start_time: number
  end_time: number
}

/** Answer of `kf/get_corp_statistic`. */
export interface KfGetCorpStatisticResult extends ApiResult {
  statistic_list?: {
    stat_time: number
    statistic: {
      session_cnt: number
      customer_cnt: number
      customer_msg_cnt: number
      upgrade_service_customer_cnt: number
      msg_rejected_customer_cnt: number
      ai_session_reply_cnt: number
      ai_transfer_rate: number
      ai_knowledge_hit_rate: number
    }
  }[]
}

/** Parameters of `kf/get_servicer_statistic`. */
export interface KfGetServicerStatisticParams {
  open_kfid: string
  servicer_userid?: string | undefined
  start_time: number
  end_time: number
}

/** Answer of `kf/get_servicer_statistic`. */
export interface KfGetServicerStatisticResult extends ApiResult {
  statistic_list?: {
    stat_time: number
    statistic: {
      session_cnt: number
      customer_cnt: number
      customer_msg_cnt: number
      reply_rate?: number
      first_reply_average_sec?: number
      satisfaction_investgate_cnt: number
      satisfaction_participation_rate?: number
      satisfied_rate?: number
      middling_rate?: number
      dissatisfied_rate?: number
      upgrade_service_customer_cnt: number
      upgrade_service_member_invite_cnt: number
      upgrade_service_member_customer_cnt: number
      upgrade_service_groupchat_invite_cnt: number
      upgrade_service_groupchat_customer_cnt: number
      msg_rejected_customer_cnt: number
    }
  }[]
}

/** Parameters of `kf/get_statistic`. */
export type KfGetStatisticParams = Record<string, never>

/** Answer of `kf/get_statistic`. */
export type KfGetStatisticResult = ApiResult

/** Parameters of `kf/knowledge/add_group`. */
export interface KfKnowledgeAddGroupParams {
  /** Max 12 chars. */
  name: string
}

/** Answer of `kf/knowledge/add_group`. */
export interface KfKnowledgeAddGroupResult extends ApiResult {
  group_id: string
}

/** Parameters of `kf/knowledge/add_intent`. */
export interface KfKnowledgeAddIntentParams {
  group_id: string
  question: {
    text: {
      content: string
    }
  }
  similar_questions?: {
    /** Max 100 items. */
    items: readonly {
      text: {
        content: string
      }
    }[]
  } | undefined
  answers: readonly {
    text: {
      content: string
    }
    /** Max 4 items. */
    attachments: readonly {
      msgtype: string
      image?: {
        media_id: string
      } | undefined
      link?: {
        title: string
        desc?: string | undefined
        url: string
        pic_url?: string | undefined
      } | undefined
      video?: {
        media_id: string
      } | undefined
      miniprogram?: {
        appid: string
        pagepath: string
        /** Max 64 bytes. */
        title?: string | undefined
        thumb_media_id?: string | undefined
      } | undefined
    }[]
  }[]
}

/** Answer of `kf/knowledge/add_intent`. */
export interface KfKnowledgeAddIntentResult extends ApiResult {
  intent_id: string
}

/** Parameters of `kf/knowledge/del_group`. */
export interface KfKnowledgeDelGroupParams {
  group_id: string
}

/** Answer of `kf/knowledge/del_group`. */
export type KfKnowledgeDelGroupResult = ApiResult

/** Parameters of `kf/knowledge/del_intent`. */
export interface KfKnowledgeDelIntentParams {
  intent_id: string
}

/** Answer of `kf/knowledge/del_intent`. */
export type KfKnowledgeDelIntentResult = ApiResult

/** Parameters of `kf/knowledge/list_group`. */
export interface KfKnowledgeListGroupParams {
  group_id?: string | undefined
  cursor?: string | undefined
  /** Max 1000; default 500. */
  limit?: number | undefined
}

/** Answer of `kf/knowledge/list_group`. */
export interface KfKnowledgeListGroupResult extends ApiResult {
  group_list: {
    group_id: string
    name: string
    /** One of 0, 1. */
    is_default: number
  }[]
  /** One of 0, 1. */
  has_more: number
  next_cursor?: string
}

/** Parameters of `kf/knowledge/list_intent`. */
export interface KfKnowledgeListIntentParams {
  group_id?: string | undefined
  intent_id?: string | undefined
  cursor?: string | undefined
  /** Max 1000; default 500. */
  limit?: number | undefined
}

/** Answer of `kf/knowledge/list_intent`. */
export interface KfKnowledgeListIntentResult extends ApiResult {
  intent_list: {
    group_id: string
    intent_id: string
    question: {
      text: {
        content: string
      }
    }
    similar_questions?: {
      /** Max 100 items. */
      items: {
        text: {
          content: string
        }
      }[]
    }
    answers: {
      text: {
        content: string
      }
      /** Max 4 items. */
      attachments: {
        msgtype: string
        image?: {
          name: string
          /** Not documented everywhere. */
          media_id?: string
        }
        link?: {
          title: string
          desc?: string
          url: string
          pic_url?: string
          /** Not documented everywhere. */
          picurl?: string
        }
        video?: {
          name: string
          /** Not documented everywhere. */
          media_id?: string
        }
        miniprogram?: {
          appid: string
          pagepath: string
          /** Max 64 bytes. */
          title?: string
          /** Not documented everywhere. */
          thumb_media_id?: string
        }
        /** Not documented everywhere. */
        file?: {
          /** Not documented everywhere. */
          media_id?: string
        }
      }[]
    }[]
  }[]
  /** One of 0, 1. */
  has_more: number
  next_cursor?: string
}

/** Parameters of `kf/knowledge/mod_group`. */
export interface KfKnowledgeModGroupParams {
  group_id: string
  /** Max 12 chars. */
  name: string
}

/** Answer of `kf/knowledge/mod_group`. */
export type KfKnowledgeModGroupResult = ApiResult

/** Parameters of `kf/knowledge/mod_intent`. */
export interface KfKnowledgeModIntentParams {
  intent_id: string
  question?: {
    text?: {
      content: string
    } | undefined
  } | undefined
  similar_questions?: {
    /** Max 100 items. */
    items: readonly {
      text?: {
        content: string
      } | undefined
    }[]
  } | undefined
  answers?: readonly {
    text?: {
      content: string
    } | undefined
    /** Max 4 items. */
    attachments?: readonly {
      msgtype: string
      image?: {
        media_id: string
      } | undefined
      link?: {
        title: string
        desc?: string | undefined
        url: string
        pic_url?: string | undefined
      } | undefined
      video?: {
        media_id: string
      } | undefined
      miniprogram?: {
        appid: string
        pagepath: string
        /** Max 64 bytes. */
        title?: string | undefined
        thumb_media_id?: string | undefined
      } | undefined
    }[] | undefined
  }[] | undefined
}

/** Answer of `kf/knowledge/mod_intent`. */
export type KfKnowledgeModIntentResult = ApiResult

/** Answer of `kf/send_msg`. */
export interface KfSendMsgResult extends ApiResult {
  msgid: string
}

/** Answer of `kf/send_msg_on_event`. */
export interface KfSendMsgOnEventResult extends ApiResult {
  msgid: string
}

/** Parameters of `kf/service_state/get`. */
export interface KfServiceStateGetParams {
  open_kfid: string
  external_userid: string
}

/** Answer of `kf/service_state/get`. */
export interface KfServiceStateGetResult extends ApiResult {
  /** One of 0, 1, 2, 3, 4. */
  service_state: number
  servicer_userid?: string
}

/** Parameters of `kf/service_state/trans`. */
export interface KfServiceStateTransParams {
  open_kfid: string
  external_userid: string
  service_state: number
  servicer_userid?: string | undefined
}

/** Answer of `kf/service_state/trans`. */
export interface KfServiceStateTransResult extends ApiResult {
  msg_code: string
}

/** Parameters of `kf/servicer/add`. */
export interface KfServicerAddParams {
  open_kfid: string
  /** Max 100 items. */
  userid_list?: readonly string[] | undefined
  department_id_list?: readonly number[] | undefined
}

/** Answer of `kf/servicer/add`. */
export interface KfServicerAddResult extends ApiResult {
  result_list: {
    userid?: string
    errcode: number
    errmsg: string
    /** Not documented everywhere. */
    department_id?: number
  }[]
}

/** Parameters of `kf/servicer/del`. */
export interface KfServicerDelParams {
  open_kfid: string
  /** Max 100 items. */
  userid_list?: readonly string[] | undefined
  /** Max 100 items. */
  department_id_list?: readonly number[] | undefined
}

/** Answer of `kf/servicer/del`. */
export interface KfServicerDelResult extends ApiResult {
  result_list: {
    userid?: string
    errcode: number
    errmsg: string
    /** Not documented everywhere. */
    department_id?: number
  }[]
}

/** Parameters of `kf/servicer/list`. */
export interface KfServicerListParams {
  open_kfid: string
}

/** Answer of `kf/servicer/list`. */
export interface KfServicerListResult extends ApiResult {
  servicer_list: {
    userid?: string
    /** One of 0, 1. */
    status?: number
    department_id?: number
    /** Not documented everywhere. */
    stop_type?: number
  }[]
}

/** Parameters of `kf/sync_msg`. */
export interface KfSyncMsgParams {
  token?: string | undefined
  /** Max 64 bytes. */
  cursor?: string | undefined
  limit?: number | undefined
  /** One of 0, 1. Default 0. */
  voice_format?: number | undefined
  open_kfid: string
}

/** Answer of `kf/sync_msg`. */
export interface KfSyncMsgResult extends ApiResult {
  msg_list: {
    msgid?: string
    msgtype: string
    origin?: number
    open_kfid?: string
    servicer_userid?: string
    external_userid?: string
    text?: {
      content: string
      menu_id?: string
    }
    image?: {
      media_id: string
    }
    voice?: {
      media_id: string
    }
    video?: {
      media_id: string
      title?: string
      description?: string
    }
    file?: {
      media_id: string
    }
    link?: {
      url: string
      title: string
      desc?: string
      thumb_media_id: string
      pic_url: string
    }
    miniprogram?: {
      appid: string
      pagepath: string
      title: string
      thumb_media_id: string
    }
    msgmenu?: {
      head_content?: string
      list: {
        type: string
        text?: {
          content: string
          /** One of 0, 1. */
          no_newline?: number
        }
        click?: {
          id: string
          content: string
        }
        view?: {
          url: string
          content: string
        }
        miniprogram?: {
          appid: string
          pagepath: string
          content: string
        }
      }[]
      tail_content?: string
    }
    location?: {
      latitude: number
      longitude: number
      name: string
      address?: string
    }
    business_card?: {
      userid: string
    }
    event?: {
      event_type: string
      open_kfid?: string
      external_userid?: string
      servicer_userid?: string
      scene?: string
      scene_param?: string
      welcome_code?: string
      status?: number
      fail_msgid?: string
      fail_type?: number
      change_type?: number
      old_servicer_userid?: string
      new_servicer_userid?: string
      msg_code?: string
      wechat_channels?: {
        nickname?: string
        scene: number
      }
      recall_msgid?: string
    }
    channels?: {
      sub_type: number
      nickname: string
      title?: string
    }
    channels_shop_product?: {
      product_id: string
      head_img: string
      title: string
      sales_price: number
      shop_nickname: string
      shop_head_img: string
    }
    channels_shop_order?: {
      order_id: string
      product_titles: string
      price_wording: string
      state: string
      image_url: string
      shop_nickname: string
    }
    merged_msg?: {
      title: string
      item: {
        sender_name: string
        msgtype: string
        msg_content: string
        send_time: number
      }[]
    }
    send_time?: number
  }[]
  /** One of 0, 1. */
  has_more: number
  next_cursor?: string
}
