import type { AppEventBase, EventUser } from './bases.js'

/** An approver of a step. */
export interface OpenApprovalApprover {
  ItemName: string
  ItemUserid: string
  /** Name of the department. */
  ItemParty?: string
  /** URL. */
  ItemImage: string
  /** 1 pending, 2 approved, 3 rejected, 4 forwarded. */
  ItemStatus: number
  ItemSpeech?: string
  /** Seconds since the epoch; 0 while not handled. */
  ItemOpTime?: number
}

/** A step of the approval. */
export interface OpenApprovalNode {
  NodeStatus: number
  /** 1 any, 2 all. */
  NodeAttr: number
  /** 1 fixed members, 2 tag, 3 superior. */
  NodeType?: number
  Items: OpenApprovalApprover[]
}

/** A member who gets a copy. */
export interface OpenApprovalNotified {
  ItemName: string
  ItemUserid: string
  ItemParty?: string
  ItemImage: string
}

/** An approval of the approval engine. */
export interface OpenApprovalInfo {
  /** Number of the approval in the own system. */
  ThirdNo: string
  OpenSpName: string
  OpenTemplateId: string
  /** 1 in progress, 2 approved, 3 rejected, 4 cancelled. */
  OpenSpStatus: number
  /** Seconds since the epoch. */
  ApplyTime: number
  /** Personal data. */
  ApplyUserName: string
  ApplyUserId: string
  ApplyUserParty?: string
  ApplyUserImage: string
  ApprovalNodes: OpenApprovalNode[]
  NotifyNodes?: OpenApprovalNotified[]
  /** Index of the current step. */
  ApproverStep: number
}

/**
 * Status of an approval in the approval engine for own apps changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90269
 * @see https://developer.work.weixin.qq.com/document/path/93798
 */
export interface OpenApprovalChangeEvent extends AppEventBase {
  Event: 'open_approval_change'
  ApprovalInfo: OpenApprovalInfo
}

/** The applicant. */
export interface SysApprovalApplicant {
  UserId: string
  /** Department id. */
  Party: number
}

/** What an approver of a step did. */
export interface SysApprovalRecordDetail {
  Approver: EventUser
  Speech?: string
  SpStatus: number
  /** Seconds since the epoch; 0 while not handled. */
  SpTime?: number
  /** Media ids. */
  Attach?: string[]
}

/** A step of the approval. */
export interface SysApprovalRecord {
  SpStatus: number
  /** 1 any, 2 all. */
  ApproverAttr: number
  Details: SysApprovalRecordDetail[]
}

/** What a member of a step did. */
export interface SysApprovalSubNode {
  UserInfo: EventUser
  Speech?: string
  SpYj?: number
  /** Seconds since the epoch. */
  Sptime?: number
  MediaIds?: string[]
}

/** A step of the process. */
export interface SysApprovalProcessNode {
  /** 1 approve, 2 copy, 3 handle. */
  NodeType: number
  SpStatus?: number
  ApvRel?: number
  SubNodeList: SysApprovalSubNode[]
}

/** The process of the approval. */
export interface SysApprovalProcess {
  NodeList: SysApprovalProcessNode[]
}

/** A comment. */
export interface SysApprovalComment {
  CommentUserInfo: EventUser
  /** Seconds since the epoch. */
  CommentTime: number
  CommentContent: string
  /** 64-bit, so text. */
  CommentId: string
  /** Media ids. */
  Attach?: string[]
}

/** An approval of WeCom's approval app. */
export interface SysApprovalInfo {
  /** Number of the approval. */
  SpNo: string
  /** Number of the approval as text; since 2025-07. */
  SpNoStr?: string
  SpName: string
  /** 1 in progress, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid. */
  SpStatus: number
  TemplateId: string
  /** Seconds since the epoch. */
  ApplyTime: number
  Applyer: SysApprovalApplicant
  SpRecord?: SysApprovalRecord[]
  Notifyer?: EventUser[]
  ProcessList?: SysApprovalProcess
  Comments?: SysApprovalComment[]
  /**
   * 1 submitted, 2 approved, 3 rejected, 4 forwarded, 5 urged, 6 withdrawn, 8 withdrawn after approval, 10
   * commented.
   */
  StatuChangeEvent: number
}

/**
 * An approval of WeCom's own approval app changed. Data style; third-party apps get it on the instruction
 * URL.
 *
 * @see https://developer.work.weixin.qq.com/document/path/91815
 * @see https://developer.work.weixin.qq.com/document/path/92633
 */
export interface SysApprovalChangeEvent extends AppEventBase {
  Event: 'sys_approval_change'
  ApprovalInfo: SysApprovalInfo
}

/**
 * A member asked for a premium account.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99876
 */
export interface SubmitVipAccountApprovalEvent extends AppEventBase {
  Event: 'submit_vip_account_approval'
  BusinessType: number
  ApplyId: string
  ApplyReason: string
}

/**
 * A request for a premium account is finished.
 *
 * @see https://developer.work.weixin.qq.com/document/path/99877
 */
export interface FinishVipAccountApprovalEvent extends AppEventBase {
  Event: 'finish_vip_account_approval'
  FinishType: number
  ApplyId: string
}
