// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `message/get_statistics`. */
export interface MessageGetStatisticsParams {
  time_type?: number | undefined
}

/** Answer of `message/get_statistics`. */
export interface MessageGetStatisticsResult extends ApiResult {
  statistics: {
    agentid: number
    app_name: string
    count: number
  }[]
}

/** Parameters of `message/recall`. */
export interface MessageRecallParams {
  msgid: string
}

/** Answer of `message/recall`. */
export type MessageRecallResult = ApiResult

/** Parameters of `message/update_taskcard`. */
export interface MessageUpdateTaskcardParams {
  userids: readonly string[]
  task_id: string
  agentid: number
  original_task_id?: string | undefined
  replace_name: string
}

/** Answer of `message/update_taskcard`. */
export interface MessageUpdateTaskcardResult extends ApiResult {
  invaliduser?: string[]
}

/** Parameters of `message/update_template_card`. */
export interface MessageUpdateTemplateCardParams {
  agentid: number
  /** Max 1000 items. */
  userids?: readonly string[] | undefined
  /** Max 100 items. */
  partyids?: readonly number[] | undefined
  /** Max 100 items. */
  tagids?: readonly number[] | undefined
  /** One of 0, 1. */
  atall?: number | undefined
  response_code: string
  /** One of 0, 1. Default 0. */
  enable_id_trans?: number | undefined
  button?: {
    task_id?: string | undefined
    replace_name: string
  } | undefined
  template_card?: {
    card_type: string
    card_image?: {
      url: string
      aspect_ratio?: number | undefined
    } | undefined
    source?: {
      icon_url: string
      desc?: string | undefined
      desc_color?: number | undefined
    } | undefined
    main_title?: {
      title: string
      desc?: string | undefined
    } | undefined
    quote_area?: {
      /** One of 1, 2. */
      type?: number | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
      title?: string | undefined
      quote_text?: string | undefined
    } | undefined
    emphasis_content?: {
      title: string
      desc?: string | undefined
    } | undefined
    sub_title_text?: string | undefined
    vertical_content_list?: readonly {
      title: string
      desc?: string | undefined
    }[] | undefined
    horizontal_content_list?: readonly {
      keyname: string
      value: string
      /** One of 1, 2, 3. */
      type?: number | undefined
      url?: string | undefined
      media_id?: string | undefined
      userid?: string | undefined
    }[] | undefined
    jump_list?: readonly {
      /** One of 1, 2. */
      type?: number | undefined
      title: string
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[] | undefined
    card_action?: {
      /** One of 1, 2. */
      type?: number | undefined
      title?: string | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    } | undefined
    action_menu?: {
      desc?: string | undefined
      action_list: readonly {
        key: string
        text: string
      }[]
    } | undefined
    task_id?: string | undefined
    button_list?: readonly {
      type?: number | undefined
      key?: string | undefined
      text: string
      style?: number | undefined
      url?: string | undefined
    }[] | undefined
    checkbox?: {
      question_key: string
      mode?: number | undefined
      option_list: readonly {
        id: string
        text: string
        is_checked: boolean
        disable?: boolean | undefined
      }[]
      disable?: boolean | undefined
    } | undefined
    select_list?: readonly {
      question_key: string
      title: string
      selected_id?: string | undefined
      option_list: readonly {
        id: string
        text: string
        disable?: boolean | undefined
      }[]
      disable?: boolean | undefined
    }[] | undefined
    submit_button?: {
      type?: number | undefined
      key?: string | undefined
      text: string
      style?: number | undefined
      url?: string | undefined
    } | undefined
    replace_text?: string | undefined
  } | undefined
}

/** Answer of `message/update_template_card`. */
export interface MessageUpdateTemplateCardResult extends ApiResult {
  invaliduser?: string[]
  /** Not documented everywhere. */
  invalidparty?: string
  /** Not documented everywhere. */
  invalidtag?: string
  /** Not documented everywhere. */
  msgid?: string
  /** Not documented everywhere. */
  response_code?: string
  /** Not documented everywhere. */
  unlicenseduser?: string
}
