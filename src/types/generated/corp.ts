// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `corp/apply_mass_call_ticket`. */
export type CorpApplyMassCallTicketParams = Record<string, never>

/** Answer of `corp/apply_mass_call_ticket`. */
export interface CorpApplyMassCallTicketResult extends ApiResult {
  mass_call_ticket: string
}

/** Parameters of `corp/get_join_qrcode`. */
export interface CorpGetJoinQrcodeParams {
  size_type?: number | undefined
}

/** Answer of `corp/get_join_qrcode`. */
export interface CorpGetJoinQrcodeResult extends ApiResult {
  join_qrcode: string
}

/** Parameters of `corp/getapprovaldata`. */
export interface CorpGetapprovaldataParams {
  starttime: number
  endtime: number
  /** Not documented everywhere. */
  next_spnum?: number | undefined
}

/** Answer of `corp/getapprovaldata`. */
export interface CorpGetapprovaldataResult extends ApiResult {
  /** Max 10000. Not documented everywhere. */
  count?: number
  /** Not documented everywhere. */
  total?: number
  /** Not documented everywhere. */
  next_spnum?: number
  /** Not documented everywhere. */
  data?: {
    /** Not documented everywhere. */
    spname?: string
    /** Not documented everywhere. */
    apply_name?: string
    /** Not documented everywhere. */
    apply_org?: string
    /** Not documented everywhere. */
    approval_name?: string[]
    /** Not documented everywhere. */
    notify_name?: string[]
    /** Not documented everywhere. */
    sp_status?: number
    /** Not documented everywhere. */
    sp_num?: string
    /** Not documented everywhere. */
    expense?: {
      /** Not documented everywhere. */
      expense_type?: number
      /** Not documented everywhere. */
      reason?: string
      /** Not documented everywhere. */
      item?: {
        /** Not documented everywhere. */
        expenseitem_type?: number
        /** Not documented everywhere. */
        time?: number
        /** Not documented everywhere. */
        sums?: number
        /** Not documented everywhere. */
        reason?: string
      }[]
    }
    /** Not documented everywhere. */
    leave?: {
      /** Not documented everywhere. */
      timeunit?: number
      /** Not documented everywhere. */
      leave_type?: number
      /** Not documented everywhere. */
      start_time?: number
      /** Not documented everywhere. */
      end_time?: number
      /** Not documented everywhere. */
      duration?: number
      /** Not documented everywhere. */
      reason?: string
    }
    /** Not documented everywhere. */
    comm?: {
      /** Not documented everywhere. */
      apply_data?: string
    }
    /** Not documented everywhere. */
    mediaids?: string[]
    /** Not documented everywhere. */
    apply_time?: number
    /** Not documented everywhere. */
    apply_user_id?: string
  }[]
}

/** Parameters of `corp/getopenapprovaldata`. */
export interface CorpGetopenapprovaldataParams {
  thirdNo: string
}

/** Answer of `corp/getopenapprovaldata`. */
export interface CorpGetopenapprovaldataResult extends ApiResult {
  data: {
    ThirdNo: string
    OpenTemplateId: string
    OpenSpName: string
    OpenSpstatus: number
    ApplyTime: number
    ApplyUserId: string
    ApplyUsername: string
    ApplyUserParty: string
    ApplyUserImage: string
    ApprovalNodes: {
      ApprovalNode: {
        NodeStatus: number
        NodeAttr: number
        NodeType: number
        Items: {
          Item: {
            ItemUserId: string
            ItemName: string
            ItemParty: string
            ItemImage: string
            ItemStatus: number
            ItemOpTime?: number
            ItemSpeech?: string
          }[]
        }
      }[]
    }
    NotifyNodes: {
      NotifyNode: {
        ItemUserId?: string
        ItemName: string
        ItemParty: string
        ItemImage: string
      }[]
    }
    ApproverStep?: number
  }
}
