// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `agent/batch_set_workbench_data`. */
export interface AgentBatchSetWorkbenchDataParams {
  agentid: number
  /** Max 1000 items. */
  userid_list: readonly string[]
  data: {
    type: string
    keydata?: {
      /** Max 4 items. */
      items: readonly {
        key?: string | undefined
        data: string
        jump_url?: string | undefined
        pagepath?: string | undefined
      }[]
    } | undefined
    image?: {
      url?: string | undefined
      jump_url?: string | undefined
      pagepath?: string | undefined
    } | undefined
    list?: {
      /** Max 3 items. */
      items: readonly {
        title: string
        jump_url?: string | undefined
        pagepath?: string | undefined
      }[]
    } | undefined
    webview?: {
      url?: string | undefined
      jump_url?: string | undefined
      pagepath?: string | undefined
      height?: string | undefined
      /** Default false. */
      hide_title?: boolean | undefined
      /** Default false. */
      enable_webview_click?: boolean | undefined
    } | undefined
  }
}

/** Answer of `agent/batch_set_workbench_data`. */
export type AgentBatchSetWorkbenchDataResult = ApiResult

/** Parameters of `agent/get`. */
export interface AgentGetParams {
  agentid: number
}

/** Answer of `agent/get`. */
export interface AgentGetResult extends ApiResult {
  agentid: number
  name: string
  square_logo_url: string
  description: string
  allow_userinfos: {
    user: {
      userid: string
    }[]
  }
  allow_partys: {
    partyid: number[]
  }
  allow_tags: {
    tagid: number[]
  }
  /** One of 0, 1. */
  close: number
  /** One of 0, 1. */
  report_location_flag: number
  /** One of 0, 1. */
  isreportenter: number
  redirect_domain?: string
  home_url?: string
  /** One of 0, 1, 2, 3. */
  customized_publish_status?: number
}

/** Parameters of `agent/get_admin_list`. */
export type AgentGetAdminListParams = Record<string, never>

/** Answer of `agent/get_admin_list`. */
export interface AgentGetAdminListResult extends ApiResult {
  admin?: {
    userid: string
    auth_type: number
  }[]
}

/** Parameters of `agent/get_permissions`. */
export type AgentGetPermissionsParams = Record<string, never>

/** Answer of `agent/get_permissions`. */
export interface AgentGetPermissionsResult extends ApiResult {
  app_permissions: string[]
}

/** Parameters of `agent/get_workbench_template`. */
export interface AgentGetWorkbenchTemplateParams {
  agentid: number
}

/** Answer of `agent/get_workbench_template`. */
export interface AgentGetWorkbenchTemplateResult extends ApiResult {
  type?: string
  keydata?: {
    /** Max 4 items. */
    items: {
      key?: string
      data: string
      jump_url?: string
      pagepath?: string
    }[]
  }
  image?: {
    url?: string
    jump_url?: string
    pagepath?: string
  }
  list?: {
    /** Max 3 items. */
    items: {
      title: string
      jump_url?: string
      pagepath?: string
    }[]
  }
  webview?: {
    url?: string
    jump_url?: string
    pagepath?: string
    height?: string
    /** Default false. */
    hide_title?: boolean
    /** Default false. */
    enable_webview_click?: boolean
  }
  replace_user_data?: boolean
  /** Not documented everywhere. */
  agentid?: string
}

/** Parameters of `agent/list`. */
export type AgentListParams = Record<string, never>

/** Answer of `agent/list`. */
export interface AgentListResult extends ApiResult {
  agentlist: {
    agentid: number
    name: string
    square_logo_url: string
  }[]
}

/** Parameters of `agent/migrate_to_customized_app`. */
export interface AgentMigrateToCustomizedAppParams {
  suite_access_token: string
}

/** Answer of `agent/migrate_to_customized_app`. */
export type AgentMigrateToCustomizedAppResult = ApiResult

/** Parameters of `agent/set`. */
export interface AgentSetParams {
  agentid: number
  /** Max 32 items. */
  name?: string | undefined
  logo_mediaid?: string | undefined
  /** 4..120 items. */
  description?: string | undefined
  /** One of 0, 1. */
  report_location_flag?: number | undefined
  /** One of 0, 1. */
  isreportenter?: number | undefined
  redirect_domain?: string | undefined
  home_url?: string | undefined
}

/** Answer of `agent/set`. */
export type AgentSetResult = ApiResult

/** Parameters of `agent/set_workbench_data`. */
export interface AgentSetWorkbenchDataParams {
  agentid: number
  userid: string
  type: string
  keydata?: {
    /** Max 4 items. */
    items: readonly {
      key?: string | undefined
      data: string
      jump_url?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  image?: {
    url?: string | undefined
    jump_url?: string | undefined
    pagepath?: string | undefined
  } | undefined
  list?: {
    /** Max 3 items. */
    items: readonly {
      title: string
      jump_url?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  webview?: {
    url?: string | undefined
    jump_url?: string | undefined
    pagepath?: string | undefined
    height?: string | undefined
    /** Default false. */
    hide_title?: boolean | undefined
    /** Default false. */
    enable_webview_click?: boolean | undefined
  } | undefined
}

/** Answer of `agent/set_workbench_data`. */
export type AgentSetWorkbenchDataResult = ApiResult

/** Parameters of `agent/set_workbench_template`. */
export interface AgentSetWorkbenchTemplateParams {
  agentid: number
  type: string
  keydata?: {
    /** Max 4 items. */
    items: readonly {
      key?: string | undefined
      data: string
      jump_url?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  image?: {
    url?: string | undefined
    jump_url?: string | undefined
    pagepath?: string | undefined
  } | undefined
  list?: {
    /** Max 3 items. */
    items: readonly {
      title: string
      jump_url?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  webview?: {
    url?: string | undefined
    jump_url?: string | undefined
    pagepath?: string | undefined
    height?: string | undefined
    /** Default false. */
    hide_title?: boolean | undefined
    /** Default false. */
    enable_webview_click?: boolean | undefined
  } | undefined
  /** Default false. */
  replace_user_data?: boolean | undefined
}

/** Answer of `agent/set_workbench_template`. */
export type AgentSetWorkbenchTemplateResult = ApiResult
