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
