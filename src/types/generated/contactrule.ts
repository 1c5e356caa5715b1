// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `contactrule/create`. */
export interface ContactruleCreateParams {
  /** Not documented everywhere. */
  rules?: readonly {
    /** Not documented everywhere. */
    rule_id?: number | undefined
    /** Not documented everywhere. */
    rule_type?: number | undefined
    /** Not documented everywhere. */
    range?: {
      /** Not documented everywhere. */
      userid?: readonly string[] | undefined
      /** Not documented everywhere. */
      partyid?: readonly number[] | undefined
      /** Not documented everywhere. */
      tagid?: readonly number[] | undefined
    } | undefined
    /** Not documented everywhere. */
    whitelist?: {
      /** Not documented everywhere. */
      userid?: readonly string[] | undefined
      /** Not documented everywhere. */
      partyid?: readonly number[] | undefined
      /** Not documented everywhere. */
      tagid?: readonly number[] | undefined
    } | undefined
    /** Not documented everywhere. */
    exclude?: {
      /** Not documented everywhere. */
      userid?: readonly string[] | undefined
      /** Not documented everywhere. */
      partyid?: readonly number[] | undefined
      /** Not documented everywhere. */
      tagid?: readonly number[] | undefined
    } | undefined
    /** Not documented everywhere. */
    is_allowed_search?: boolean | undefined
    /** Not documented everywhere. */
    is_allowed_conversation?: boolean | undefined
  }[] | undefined
}

/** Answer of `contactrule/create`. */
export interface ContactruleCreateResult extends ApiResult {
  /** Not documented everywhere. */
  rule_ids?: number[]
}

/** Parameters of `contactrule/delete`. */
export interface ContactruleDeleteParams {
  /** Not documented everywhere. */
  rule_ids?: readonly number[] | undefined
}

/** Answer of `contactrule/delete`. */
export type ContactruleDeleteResult = ApiResult

/** Parameters of `contactrule/list`. */
export type ContactruleListParams = Record<string, never>

/** Answer of `contactrule/list`. */
export interface ContactruleListResult extends ApiResult {
  /** Not documented everywhere. */
  rules?: {
    /** Not documented everywhere. */
    rule_id?: number
    /** Not documented everywhere. */
    rule_type?: number
    /** Not documented everywhere. */
    range?: {
      /** Not documented everywhere. */
      userid?: string[]
      /** Not documented everywhere. */
      partyid?: number[]
      /** Not documented everywhere. */
      tagid?: number[]
    }
    /** Not documented everywhere. */
    whitelist?: {
      /** Not documented everywhere. */
      userid?: string[]
      /** Not documented everywhere. */
      partyid?: number[]
      /** Not documented everywhere. */
      tagid?: number[]
    }
    /** Not documented everywhere. */
    exclude?: {
      /** Not documented everywhere. */
      userid?: string[]
      /** Not documented everywhere. */
      partyid?: number[]
      /** Not documented everywhere. */
      tagid?: number[]
    }
    /** Not documented everywhere. */
    is_allowed_search?: boolean
    /** Not documented everywhere. */
    is_allowed_conversation?: boolean
  }[]
}

/** Parameters of `contactrule/update`. */
export interface ContactruleUpdateParams {
  /** Not documented everywhere. */
  rules?: readonly {
    /** Not documented everywhere. */
    rule_id?: number | undefined
    /** Not documented everywhere. */
    rule_type?: number | undefined
    /** Not documented everywhere. */
    range?: {
      /** Not documented everywhere. */
      userid?: readonly string[] | undefined
      /** Not documented everywhere. */
      partyid?: readonly number[] | undefined
      /** Not documented everywhere. */
      tagid?: readonly number[] | undefined
    } | undefined
    /** Not documented everywhere. */
    whitelist?: {
      /** Not documented everywhere. */
      userid?: readonly string[] | undefined
      /** Not documented everywhere. */
      partyid?: readonly number[] | undefined
      /** Not documented everywhere. */
      tagid?: readonly number[] | undefined
    } | undefined
    /** Not documented everywhere. */
    exclude?: {
      /** Not documented everywhere. */
      userid?: readonly string[] | undefined
      /** Not documented everywhere. */
      partyid?: readonly number[] | undefined
      /** Not documented everywhere. */
      tagid?: readonly number[] | undefined
    } | undefined
    /** Not documented everywhere. */
    is_allowed_search?: boolean | undefined
    /** Not documented everywhere. */
    is_allowed_conversation?: boolean | undefined
  }[] | undefined
}

/** Answer of `contactrule/update`. */
export type ContactruleUpdateResult = ApiResult
