// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `corpgroup/batch/external_userid_to_pending_id`. */
export interface CorpgroupBatchExternalUseridToPendingIdParams {
  chat_id?: string | undefined
  external_userid: readonly string[]
}

/** Answer of `corpgroup/batch/external_userid_to_pending_id`. */
export interface CorpgroupBatchExternalUseridToPendingIdResult extends ApiResult {
  /** Not documented everywhere. */
  result?: {
    /** Not documented everywhere. */
    external_userid?: string
    /** Not documented everywhere. */
    pending_id?: string
  }[]
}

/** Parameters of `corpgroup/corp/get_chain_corpinfo`. */
export interface CorpgroupCorpGetChainCorpinfoParams {
  chain_id: string
  corpid?: string | undefined
  pending_corpid?: string | undefined
}

/** Answer of `corpgroup/corp/get_chain_corpinfo`. */
export interface CorpgroupCorpGetChainCorpinfoResult extends ApiResult {
  corp_name: string
  groupid: number
  custom_id?: string
  qualification_status?: number
  is_joined: boolean
}

/** Parameters of `corpgroup/corp/get_chain_corpinfo_list`. */
export interface CorpgroupCorpGetChainCorpinfoListParams {
  chain_id: string
  groupid?: number | undefined
  need_pending?: boolean | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `corpgroup/corp/get_chain_corpinfo_list`. */
export interface CorpgroupCorpGetChainCorpinfoListResult extends ApiResult {
  group_corps: {
    groupid: number
    corpid?: string
    pending_corpid?: string
    corp_name: string
    custom_id?: string
    invite_userid?: string
    /** One of 0, 1. */
    is_joined: number
  }[]
  has_more: boolean
  next_cursor?: string
}

/** Parameters of `corpgroup/corp/get_chain_group`. */
export interface CorpgroupCorpGetChainGroupParams {
  chain_id: string
  groupid?: number | undefined
}

/** Answer of `corpgroup/corp/get_chain_group`. */
export interface CorpgroupCorpGetChainGroupResult extends ApiResult {
  groups: {
    groupid: number
    group_name: string
    parentid: number
    order: number
  }[]
}

/** Parameters of `corpgroup/corp/get_chain_list`. */
export type CorpgroupCorpGetChainListParams = Record<string, never>

/** Answer of `corpgroup/corp/get_chain_list`. */
export interface CorpgroupCorpGetChainListResult extends ApiResult {
  chains: {
    chain_id: string
    chain_name: string
  }[]
}

/** Parameters of `corpgroup/corp/get_chain_user_custom_id`. */
export interface CorpgroupCorpGetChainUserCustomIdParams {
  chain_id: string
  corpid: string
  userid: string
}

/** Answer of `corpgroup/corp/get_chain_user_custom_id`. */
export interface CorpgroupCorpGetChainUserCustomIdResult extends ApiResult {
  user_custom_id: string
}

/** Parameters of `corpgroup/corp/gettoken`. */
export interface CorpgroupCorpGettokenParams {
  /** Default 0. */
  business_type?: number | undefined
  corpid: string
  agentid: number
}

/** Answer of `corpgroup/corp/gettoken`. */
export interface CorpgroupCorpGettokenResult extends ApiResult {
  /** Max 512 bytes. */
  access_token: string
  expires_in: number
}

/** Parameters of `corpgroup/corp/list_app_share_info`. */
export interface CorpgroupCorpListAppShareInfoParams {
  agentid: number
  business_type?: number | undefined
  corpid?: string | undefined
  cursor?: string | undefined
  /** Max 100. */
  limit?: number | undefined
}

/** Answer of `corpgroup/corp/list_app_share_info`. */
export interface CorpgroupCorpListAppShareInfoResult extends ApiResult {
  corp_list: {
    corpid: string
    corp_name: string
    agentid: number
  }[]
  /** One of 0, 1. */
  ending: number
  next_cursor?: string
}

/** Parameters of `corpgroup/corp/remove_corp`. */
export interface CorpgroupCorpRemoveCorpParams {
  chain_id: string
  corpid?: string | undefined
  pending_corpid?: string | undefined
}

/** Answer of `corpgroup/corp/remove_corp`. */
export type CorpgroupCorpRemoveCorpResult = ApiResult

/** Parameters of `corpgroup/get_corp_shared_chain_list`. */
export interface CorpgroupGetCorpSharedChainListParams {
  /** Not documented everywhere. */
  corpid?: string | undefined
}

/** Answer of `corpgroup/get_corp_shared_chain_list`. */
export interface CorpgroupGetCorpSharedChainListResult extends ApiResult {
  /** Not documented everywhere. */
  chains?: {
    /** Not documented everywhere. */
    chain_id?: string
    /** Not documented everywhere. */
    chain_name?: string
  }[]
}

/** Parameters of `corpgroup/getresult`. */
export interface CorpgroupGetresultParams {
  /** Max 64 bytes. */
  jobid: string
}

/** Answer of `corpgroup/getresult`. */
export interface CorpgroupGetresultResult extends ApiResult {
  /** One of 1, 2, 3. */
  status: number
  result?: {
    chain_id: string
    /** One of 1, 2, 3. */
    import_status: number
    fail_list?: {
      errcode: number
      errmsg?: string
      corp_name: string
      custom_id?: string
      contact_info_list?: {
        errcode: number
        errmsg?: string
        mobile?: string
      }[]
    }[]
  }
}

/** Parameters of `corpgroup/import_chain_contact`. */
export interface CorpgroupImportChainContactParams {
  chain_id: string
  contact_list: readonly {
    /** 1..32 items. */
    corp_name: string
    group_path?: string | undefined
    /** 0..64 bytes. */
    custom_id?: string | undefined
    contact_info_list: readonly {
      /** 1..32 items. */
      name: string
      /** One of 1, 2. */
      identity_type: number
      mobile?: string | undefined
      /** 1..2. */
      user_custom_id?: string | undefined
    }[]
  }[]
}

/** Answer of `corpgroup/import_chain_contact`. */
export interface CorpgroupImportChainContactResult extends ApiResult {
  /** Max 64 bytes. */
  jobid: string
}

/** Parameters of `corpgroup/rule/add_rule`. */
export interface CorpgroupRuleAddRuleParams {
  chain_id: string
  rule_info: {
    owner_corp_range: {
      userids?: readonly string[] | undefined
      departmentids?: readonly (string | number)[] | undefined
    }
    member_corp_range: {
      groupids?: readonly (string | number)[] | undefined
      corpids?: readonly string[] | undefined
    }
  }
}

/** Answer of `corpgroup/rule/add_rule`. */
export interface CorpgroupRuleAddRuleResult extends ApiResult {
  rule_id: number
}

/** Parameters of `corpgroup/rule/delete_rule`. */
export interface CorpgroupRuleDeleteRuleParams {
  chain_id: string
  rule_id: number
}

/** Answer of `corpgroup/rule/delete_rule`. */
export type CorpgroupRuleDeleteRuleResult = ApiResult

/** Parameters of `corpgroup/rule/get_rule_info`. */
export interface CorpgroupRuleGetRuleInfoParams {
  chain_id: string
  rule_id: number
}

/** Answer of `corpgroup/rule/get_rule_info`. */
export interface CorpgroupRuleGetRuleInfoResult extends ApiResult {
  rule_info: {
    owner_corp_range: {
      userids?: string[]
      departmentids?: (string | number)[]
    }
    member_corp_range: {
      groupids?: (string | number)[]
      corpids?: string[]
    }
  }
}

/** Parameters of `corpgroup/rule/list_ids`. */
export interface CorpgroupRuleListIdsParams {
  chain_id: string
}

/** Answer of `corpgroup/rule/list_ids`. */
export interface CorpgroupRuleListIdsResult extends ApiResult {
  rule_ids: number[]
}

/** Parameters of `corpgroup/rule/modify_rule`. */
export interface CorpgroupRuleModifyRuleParams {
  chain_id: string
  rule_id: number
  rule_info: {
    owner_corp_range: {
      userids?: readonly string[] | undefined
      departmentids?: readonly (string | number)[] | undefined
    }
    member_corp_range: {
      groupids?: readonly (string | number)[] | undefined
      corpids?: readonly string[] | undefined
    }
  }
}

/** Answer of `corpgroup/rule/modify_rule`. */
export type CorpgroupRuleModifyRuleResult = ApiResult

/** Parameters of `corpgroup/unionid_to_external_userid`. */
export interface CorpgroupUnionidToExternalUseridParams {
  unionid: string
  openid: string
  corpid?: string | undefined
  mass_call_ticket?: string | undefined
}

/** Answer of `corpgroup/unionid_to_external_userid`. */
export interface CorpgroupUnionidToExternalUseridResult extends ApiResult {
  external_userid_info: {
    corpid: string
    external_userid: string
  }[]
}

/** Parameters of `corpgroup/unionid_to_pending_id`. */
export interface CorpgroupUnionidToPendingIdParams {
  unionid: string
  openid: string
}

/** Answer of `corpgroup/unionid_to_pending_id`. */
export interface CorpgroupUnionidToPendingIdResult extends ApiResult {
  /** Not documented everywhere. */
  pending_id?: string
}
