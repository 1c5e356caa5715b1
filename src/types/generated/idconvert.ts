// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `idconvert/apply_to_upgrade_chatid`. */
export interface IdconvertApplyToUpgradeChatidParams {
  upgrade_time: number
}

/** Answer of `idconvert/apply_to_upgrade_chatid`. */
export type IdconvertApplyToUpgradeChatidResult = ApiResult

/** Parameters of `idconvert/batch/external_userid_to_pending_id`. */
export interface IdconvertBatchExternalUseridToPendingIdParams {
  chat_id?: string | undefined
  external_userid: readonly string[]
}

/** Answer of `idconvert/batch/external_userid_to_pending_id`. */
export interface IdconvertBatchExternalUseridToPendingIdResult extends ApiResult {
  result: {
    external_userid: string
    pending_id: string
  }[]
}

/** Parameters of `idconvert/chatid`. */
export interface IdconvertChatidParams {
  chat_id_list: readonly string[]
}

/** Answer of `idconvert/chatid`. */
export interface IdconvertChatidResult extends ApiResult {
  items: {
    chat_id: string
    new_chat_id: string
  }[]
  invalid_chat_id_list?: string[]
}

/** Parameters of `idconvert/convert_tmp_external_userid`. */
export interface IdconvertConvertTmpExternalUseridParams {
  /** One of 1, 2, 3. */
  business_type: number
  /** One of 1, 2, 3, 4. */
  user_type: number
  /** Max 100 items. */
  tmp_external_userid_list: readonly string[]
}

/** Answer of `idconvert/convert_tmp_external_userid`. */
export interface IdconvertConvertTmpExternalUseridResult extends ApiResult {
  results: {
    tmp_external_userid: string
    external_userid?: string
    corpid?: string
    userid?: string
  }[]
  invalid_tmp_external_userid_list?: string[]
}

/** Parameters of `idconvert/external_tagid`. */
export interface IdconvertExternalTagidParams {
  external_tagid_list: readonly string[]
}

/** Answer of `idconvert/external_tagid`. */
export interface IdconvertExternalTagidResult extends ApiResult {
  items: {
    external_tagid: string
    open_external_tagid: string
  }[]
  invalid_external_tagid_list?: string[]
}

/** Parameters of `idconvert/open_kfid`. */
export interface IdconvertOpenKfidParams {
  open_kfid_list: readonly string[]
}

/** Answer of `idconvert/open_kfid`. */
export interface IdconvertOpenKfidResult extends ApiResult {
  items: {
    open_kfid: string
    new_open_kfid: string
  }[]
  invalid_open_kfid_list?: string[]
}

/** Parameters of `idconvert/unionid_to_external_userid`. */
export interface IdconvertUnionidToExternalUseridParams {
  unionid: string
  openid: string
  subject_type?: number | undefined
}

/** Answer of `idconvert/unionid_to_external_userid`. */
export interface IdconvertUnionidToExternalUseridResult extends ApiResult {
  external_userid?: string
  pending_id?: string
}

/** Parameters of `idconvert/upgrade_chatid_for_new_corp`. */
export type IdconvertUpgradeChatidForNewCorpParams = Record<string, never>

/** Answer of `idconvert/upgrade_chatid_for_new_corp`. */
export type IdconvertUpgradeChatidForNewCorpResult = ApiResult
