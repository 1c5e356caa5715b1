import type { DataMessage } from './bases.js'

/**
 * Third-party approval status changed.
 * Samples have no CDATA.
 * @see https://developer.work.weixin.qq.com/document/path/90269
 * @see https://developer.work.weixin.qq.com/document/path/93798
 */
export interface OpenApprovalChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'open_approval_change'
  /** App id */
  AgentID: number
  ApprovalInfo: {
    /** Own approval number */
    ThirdNo: string
    OpenSpName: string
    OpenTemplateId: string
    /** 1 in progress, 2 approved, 3 rejected, 4 cancelled */
    OpenSpStatus: number
    ApplyTime: number
    /** personal data */
    ApplyUserName: string
    ApplyUserId: string
    ApplyUserParty?: string
    ApplyUserImage: string
    ApprovalNodes: {
      NodeStatus: number
      /** 1 any, 2 all */
      NodeAttr: number
      /** 1 fixed members, 2 tag, 3 superior */
      NodeType?: number
      Items: {
        ItemName: string
        /** Spelt ItemUserId in doc 90376: accept both */
        ItemUserid: string
        /** Department name */
        ItemParty?: string
        /** URL */
        ItemImage: string
        /** 1 pending, 2 approved, 3 rejected, 4 forwarded */
        ItemStatus: number
        ItemSpeech?: string
        /** 0 when not handled */
        ItemOpTime?: number
      }[]
    }[]
    NotifyNodes?: {
      ItemName: string
      /** Or ItemUserId */
      ItemUserid: string
      ItemParty?: string
      ItemImage: string
    }[]
    /** Index; also spelt approverstep; blank inside the tag in samples */
    ApproverStep: number
  }
}

/**
 * Approval of the WeCom approval app changed.
 * Data-style body; for third-party apps configured on the INSTRUCTION URL (doc 92633).
 * @see https://developer.work.weixin.qq.com/document/path/91815
 * @see https://developer.work.weixin.qq.com/document/path/92633
 */
export interface SysApprovalChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'sys_approval_change'
  /** App id */
  AgentID: number
  ApprovalInfo: {
    /** Approval number */
    SpNo: string
    /** Since 2025-07 */
    SpNoStr?: string
    SpName: string
    /** 1 in progress, 2 approved, 3 rejected, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid */
    SpStatus: number
    TemplateId: string
    ApplyTime: number
    Applyer: {
      UserId: string
      /** Department id */
      Party: number
    }
    SpRecord?: {
      SpStatus: number
      /** 1 any, 2 all */
      ApproverAttr: number
      Details: {
        Approver: {
          UserId: string
        }
        Speech?: string
        SpStatus: number
        /** 0 when not handled */
        SpTime?: number
        /** Media ids */
        Attach?: string[]
      }[]
    }[]
    Notifyer?: {
      UserId: string
    }[]
    ProcessList?: {
      NodeList: {
        /** 1 approve, 2 copy, 3 handle */
        NodeType: number
        SpStatus?: number
        ApvRel?: number
        SubNodeList: {
          UserInfo: {
            UserId: string
          }
          Speech?: string
          SpYj?: number
          Sptime?: number
          MediaIds?: string[]
        }[]
      }[]
    }
    Comments?: {
      CommentUserInfo: {
        UserId: string
      }
      CommentTime: number
      CommentContent: string
      /** 64-bit */
      CommentId: string
      /** Media ids */
      Attach?: string[]
    }[]
    /** 1 submitted, 2 approved, 3 rejected, 4 forwarded, 5 urged, 6 withdrawn, 8 withdrawn after approval, 10 commented; more may exist */
    StatuChangeEvent: number
  }
}

/**
 * Live stream status.
 * @see https://developer.work.weixin.qq.com/document/path/94145
 * @see https://developer.work.weixin.qq.com/document/path/94308
 */
export interface LivingStatusChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'living_status_change'
  /** App id */
  AgentID: number
  LivingId: string
  /** 0 reserved, 1 live, 2 ended, 3 expired, 4 cancelled */
  Status: number
}

/**
 * New archived conversations.
 * Pull with the archive SDK.
 * @see https://developer.work.weixin.qq.com/document/path/95039
 */
export interface MsgauditNotifyEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'msgaudit_notify'
  /** App id */
  AgentID: number
}

/**
 * Asynchronous media upload finished.
 * @see https://developer.work.weixin.qq.com/document/path/96219
 */
export interface UploadMediaJobFinishEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'upload_media_job_finish'
  JobId: string
}

/**
 * App mailbox got mail.
 * @see https://developer.work.weixin.qq.com/document/path/97506
 */
export interface AppEmailChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'app_email_change'
  /** Change kind: receive_email */
  ChangeType: string
  /** New mails; CDATA in the sample */
  Amount: number
}

/**
 * Calendar added.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface AddCalendarEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'add_calendar'
  CalId: string
}

/**
 * Calendar changed.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface ModifyCalendarEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'modify_calendar'
  CalId: string
}

/**
 * Calendar deleted.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface DeleteCalendarEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'delete_calendar'
  CalId: string
}

/**
 * Schedule added.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface AddScheduleEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'add_schedule'
  CalId: string
  ScheduleId: string
}

/**
 * Schedule changed.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface ModifyScheduleEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'modify_schedule'
  CalId: string
  ScheduleId: string
}

/**
 * Schedule deleted.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface DeleteScheduleEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'delete_schedule'
  CalId: string
  ScheduleId: string
}

/**
 * Schedule answered.
 * Fields inferred from the sibling events.
 * @see https://developer.work.weixin.qq.com/document/path/93651
 * @see https://developer.work.weixin.qq.com/document/path/93704
 */
export interface RespondScheduleEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'respond_schedule'
  CalId: string
  ScheduleId: string
}

/**
 * Room booked.
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export interface BookMeetingRoomEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'book_meeting_room'
  MeetingRoomId: number
  /** Trailing blank in the sample: trim */
  MeetingId: string
  /** Newer docs */
  BookingId?: string
}

/**
 * Room released.
 * @see https://developer.work.weixin.qq.com/document/path/95333
 */
export interface CancelMeetingRoomEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'cancel_meeting_room'
  MeetingRoomId: number
  /** Trailing blank in the sample: trim */
  MeetingId: string
  /** Newer docs */
  BookingId?: string
}

/**
 * Meeting changed.
 * @see https://developer.work.weixin.qq.com/document/path/99081
 * @see https://developer.work.weixin.qq.com/document/path/99082
 * @see https://developer.work.weixin.qq.com/document/path/98333
 */
export interface MeetingChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'meeting_change'
  /** Change kind: e.g. modify_meeting; full list not collected */
  ChangeType: string
  MeetingId: string
  MeetingRoomId?: string
  FromUserTmpOpenId?: string
  OperatedUser?: {
    UserId?: string
    TmpOpenId?: string
    UserRole?: number
  }
  WarmUpInfo?: {
    WarmUpPicture?: string
    WarmUpVideo?: string
    UploadStatus: number
    ErrorMsg?: string
  }
  UploadInfo?: {
    MediumType: number
    MediumUrl: string
    UploadStatus: number
    ErrorMsg?: string
  }[]
  EnrollId?: string
  MraAddress?: {
    Protocol: number
    DialString: string
  }
  RoomResponseStatus?: number
}

/**
 * Meeting statistics.
 * @see https://developer.work.weixin.qq.com/document/path/99648
 */
export interface MeetingStatisticsEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'meeting_statistics'
  /** Change kind: e.g. start_meeting */
  ChangeType: string
  Status: number
}

/**
 * Documents/forms changed.
 * @see https://developer.work.weixin.qq.com/document/path/97833
 * @see https://developer.work.weixin.qq.com/document/path/97835
 * @see https://developer.work.weixin.qq.com/document/path/98095
 * @see https://developer.work.weixin.qq.com/document/path/98096
 */
export interface DocChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'doc_change'
  /** Change kind: e.g. doc_member_change; full list not collected */
  ChangeType: string
  DocId?: string[]
  FormId?: string[]
}

/**
 * Smart sheet changed.
 * @see https://developer.work.weixin.qq.com/document/path/100986
 */
export interface SmartSheetChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'smart_sheet_change'
  /** Change kind: update_field_or_record …; add_filed is a documented spelling */
  ChangeType: string
  DocId?: string
  SheetId?: string
  FieldId?: string[]
  RecordId?: string[]
}

/**
 * Drive files changed.
 * @see https://developer.work.weixin.qq.com/document/path/97975
 */
export interface WedriveFileChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'wedrive_file_change'
  /** Change kind: values not collected */
  ChangeType: string
  FileId: string[]
}

/**
 * Drive spaces changed.
 * @see https://developer.work.weixin.qq.com/document/path/97973
 * @see https://developer.work.weixin.qq.com/document/path/97976
 * @see https://developer.work.weixin.qq.com/document/path/97978
 */
export interface WedriveSpaceChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'wedrive_space_change'
  /** Change kind: e.g. dismiss_space */
  ChangeType: string
  SpaceId: string[]
}

/**
 * Drive nearly full.
 * @see https://developer.work.weixin.qq.com/document/path/97972
 */
export interface WedriveInsufficientCapacityEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'wedrive_insufficient_capacity'
}

/**
 * WeCom domain addresses changed.
 * @see https://developer.work.weixin.qq.com/document/path/100080
 */
export interface SecurityEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'security'
  /** Change kind: change_domain_ip */
  ChangeType: string
}

/**
 * Upstream/downstream structure changed.
 * Self-built apps only.
 * @see https://developer.work.weixin.qq.com/document/path/95796
 */
export interface ChangeChainEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_chain'
  /** Change kind: e.g. create_chain */
  ChangeType: string
  /** Broken CDATA in the sample */
  ChainId: string
  GroupIds?: number[]
  CorpIds?: string[]
}

/**
 * School contacts changed.
 * @see https://developer.work.weixin.qq.com/document/path/92032
 * @see https://developer.work.weixin.qq.com/document/path/92050
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export interface DataChangeSchoolContactEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_school_contact'
  /** Change kind: create_student, update_student, delete_student, create_parent, update_parent, delete_parent, subscribe, unsubscribe, create_deparmtment, update_deparmtment, delete_deparmtment (misspelt in doc samples; WxJava uses …_department: accept both) */
  ChangeType: string
  /** Student/parent UserID or department id */
  Id: string
}

/**
 * Premium account requested.
 * @see https://developer.work.weixin.qq.com/document/path/99876
 */
export interface SubmitVipAccountApprovalEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'submit_vip_account_approval'
  /** App id */
  AgentID: number
  BusinessType: number
  ApplyId: string
  ApplyReason: string
}

/**
 * Premium account request finished.
 * @see https://developer.work.weixin.qq.com/document/path/99877
 */
export interface FinishVipAccountApprovalEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'finish_vip_account_approval'
  /** App id */
  AgentID: number
  FinishType: number
  ApplyId: string
}
