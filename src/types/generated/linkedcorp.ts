// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `linkedcorp/agent/get_perm_list`. */
export type LinkedcorpAgentGetPermListParams = Record<string, never>

/** Answer of `linkedcorp/agent/get_perm_list`. */
export interface LinkedcorpAgentGetPermListResult extends ApiResult {
  userids?: string[]
  department_ids?: string[]
}

/** Parameters of `linkedcorp/department/list`. */
export interface LinkedcorpDepartmentListParams {
  department_id: string
}

/** Answer of `linkedcorp/department/list`. */
export interface LinkedcorpDepartmentListResult extends ApiResult {
  department_list: {
    /** Digits. */
    department_id: string
    department_name?: string
    /** Digits. */
    parentid: string
    order: number
  }[]
}

/** Parameters of `linkedcorp/message/send`. */
export interface LinkedcorpMessageSendParams {
  touser?: readonly string[] | undefined
  toparty?: readonly string[] | undefined
  totag?: readonly number[] | undefined
  /** One of 0, 1. */
  toall?: number | undefined
  msgtype: string
  text?: {
    content: string
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    title?: string | undefined
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  textcard?: {
    url: string
    title: string
    description: string
    btntxt?: string | undefined
  } | undefined
  news?: {
    articles: readonly {
      url: string
      title: string
      description?: string | undefined
      picurl?: string | undefined
      btntxt?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  mpnews?: {
    articles: readonly {
      url?: string | undefined
      title: string
      digest?: string | undefined
      author?: string | undefined
      content: string
      content_source_url?: string | undefined
      thumb_media_id?: string | undefined
    }[]
  } | undefined
  markdown?: {
    content: string
  } | undefined
  miniprogram_notice?: {
    appid: string
    page: string
    title: string
    description?: string | undefined
    content_item?: readonly {
      key: string
      value: string
    }[] | undefined
    emphasis_first_item?: boolean | undefined
  } | undefined
  agentid?: number | undefined
  /** One of 0, 1. */
  safe?: number | undefined
}

/** Answer of `linkedcorp/message/send`. */
export interface LinkedcorpMessageSendResult extends ApiResult {
  invaliduser?: string[]
  invalidparty?: string[]
  invalidtag?: number[]
}

/** Parameters of `linkedcorp/user/get`. */
export interface LinkedcorpUserGetParams {
  userid: string
}

/** Answer of `linkedcorp/user/get`. */
export interface LinkedcorpUserGetResult extends ApiResult {
  user_info: {
    corpid: string
    /** 1..64 bytes. */
    userid: string
    name?: string
    mobile?: string
    telephone?: string
    email?: string
    position?: string
    department?: string[]
    extattr?: {
      attrs: {
        /** One of 0, 1. */
        type: number
        name: string
        text?: {
          value: string
        }
        web?: {
          title: string
          url: string
        }
        /** Not documented everywhere. */
        value?: string
        /** Not documented everywhere. */
        miniprogram?: {
          appid?: string
          pagepath?: string
          title?: string
        }
      }[]
    }
  }
}

/** Parameters of `linkedcorp/user/list`. */
export interface LinkedcorpUserListParams {
  department_id: string
  fetch_child?: boolean | undefined
}

/** Answer of `linkedcorp/user/list`. */
export interface LinkedcorpUserListResult extends ApiResult {
  userlist: {
    corpid: string
    /** 1..64 bytes. */
    userid: string
    name?: string
    mobile?: string
    telephone?: string
    email?: string
    position?: string
    department?: string[]
    extattr?: {
      attrs: {
        /** One of 0, 1. */
        type: number
        name: string
        text?: {
          value: string
        }
        web?: {
          title: string
          url: string
        }
        /** Not documented everywhere. */
        value?: string
        /** Not documented everywhere. */
        miniprogram?: {
          appid?: string
          pagepath?: string
          title?: string
        }
      }[]
    }
  }[]
}

/** Parameters of `linkedcorp/user/simplelist`. */
export interface LinkedcorpUserSimplelistParams {
  department_id: string
  fetch_child?: boolean | undefined
}

/** Answer of `linkedcorp/user/simplelist`. */
export interface LinkedcorpUserSimplelistResult extends ApiResult {
  userlist: {
    corpid: string
    userid: string
    name?: string
    department?: string[]
  }[]
}
