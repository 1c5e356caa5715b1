import type { DataMessage } from './bases.js'

/**
 * Member created.
 * Since 2022-08-15 new contact-sync URLs get only UserID and Department of members.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactCreateUserEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: create_user */
  ChangeType: 'create_user'
  /** Member */
  UserID: string
  /** May be absent or equal to the UserID without permission (inferred); personal data */
  Name?: string
  /** Department ids, only visible ones */
  Department?: number[]
  /** Main department id */
  MainDepartment?: number
  /** 0/1 per department, same order */
  IsLeaderInDept?: number[]
  /** UserIDs; one source (MudWechat) separates by | */
  DirectLeader?: string[]
  /** personal data */
  Mobile?: string
  Position?: string
  /** 1 male, 2 female; 0/empty unknown */
  Gender?: number
  /** personal data */
  Email?: string
  /** personal data */
  BizMail?: string
  /** URL */
  Avatar?: string
  Alias?: string
  /** personal data */
  Telephone?: string
  /** 1 active, 2 disabled, 4 not activated, 5 left */
  Status?: number
  /** personal data */
  Address?: string
  /** Custom attributes */
  ExtAttr?: {
    /** Attribute name */
    Name: string
    /** 0 text, 1 web page */
    Type?: number
    Text?: {
      Value: string
    }
    Web?: {
      Title: string
      Url: string
    }
    /** Older form, directly in Item */
    Value?: string
  }[]
}

/**
 * Member updated.
 * Since 2022-08-15 new contact-sync URLs get only UserID and Department of members.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactUpdateUserEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: update_user */
  ChangeType: 'update_user'
  /** Member */
  UserID: string
  /** Only when the UserID was changed */
  NewUserID?: string
  /** May be absent or equal to the UserID without permission (inferred); personal data */
  Name?: string
  /** Department ids, only visible ones */
  Department?: number[]
  /** Main department id */
  MainDepartment?: number
  /** 0/1 per department, same order */
  IsLeaderInDept?: number[]
  /** UserIDs; one source (MudWechat) separates by | */
  DirectLeader?: string[]
  /** personal data */
  Mobile?: string
  Position?: string
  /** 1 male, 2 female; 0/empty unknown */
  Gender?: number
  /** personal data */
  Email?: string
  /** personal data */
  BizMail?: string
  /** URL */
  Avatar?: string
  Alias?: string
  /** personal data */
  Telephone?: string
  /** 1 active, 2 disabled, 4 not activated, 5 left */
  Status?: number
  /** personal data */
  Address?: string
  /** Custom attributes */
  ExtAttr?: {
    /** Attribute name */
    Name: string
    /** 0 text, 1 web page */
    Type?: number
    Text?: {
      Value: string
    }
    Web?: {
      Title: string
      Url: string
    }
    /** Older form, directly in Item */
    Value?: string
  }[]
}

/**
 * Member deleted.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactDeleteUserEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: delete_user */
  ChangeType: 'delete_user'
  UserID: string
}

/**
 * Department created.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactCreatePartyEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: create_party */
  ChangeType: 'create_party'
  /** Department id */
  Id: number
  Name?: string
  /** Parent department id */
  ParentId?: number
  /** Sort value, up to 2^32-1; PowerWeChat names it OrderId (sources disagree) */
  Order?: number
}

/**
 * Department updated.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactUpdatePartyEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: update_party */
  ChangeType: 'update_party'
  /** Department id */
  Id: number
  /** Only when changed */
  Name?: string
  /** Only when changed */
  ParentId?: number
}

/**
 * Department deleted.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactDeletePartyEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: delete_party */
  ChangeType: 'delete_party'
  /** Department id */
  Id: number
}

/**
 * Tag members changed.
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactUpdateTagEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_contact'
  /** Change kind: update_tag */
  ChangeType: 'update_tag'
  /** Tag id */
  TagId: number
  /** UserIDs added */
  AddUserItems?: string[]
  /** UserIDs removed */
  DelUserItems?: string[]
  /** Department ids added */
  AddPartyItems?: number[]
  /** Department ids removed */
  DelPartyItems?: number[]
}
