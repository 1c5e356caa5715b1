import type { InstructionEvent } from './bases.js'

/**
 * Member created.
 * Which optional fields come depends on the app permissions.
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface ChangeContactCreateUserEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: create_user */
  ChangeType: 'create_user'
  /** Member */
  UserID: string
  /** Provider-wide id of the member */
  OpenUserID?: string
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
  /** Legacy */
  EnglishName?: string
  /** Legacy */
  IsLeader?: number
  /** Legacy */
  Status?: number
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
 * Only changed fields besides the ids; which optional fields come depends on the app permissions.
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface ChangeContactUpdateUserEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: update_user */
  ChangeType: 'update_user'
  /** Member */
  UserID: string
  /** Provider-wide id of the member */
  OpenUserID?: string
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
  /** Legacy */
  EnglishName?: string
  /** Legacy */
  IsLeader?: number
  /** Legacy */
  Status?: number
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
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface ChangeContactDeleteUserEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: delete_user */
  ChangeType: 'delete_user'
  /** Member */
  UserID: string
  OpenUserID?: string
}

/**
 * Department created.
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface ChangeContactCreatePartyEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
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
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface ChangeContactUpdatePartyEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
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
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface ChangeContactDeletePartyEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
  /** Change kind: delete_party */
  ChangeType: 'delete_party'
  /** Department id */
  Id: number
}

/**
 * Tag members changed.
 * @see https://developer.work.weixin.qq.com/document/path/90641
 */
export interface ChangeContactUpdateTagEvent extends InstructionEvent {
  /** Event name; trim */
  InfoType: 'change_contact'
  /** Authorised corp (plain or provider-scoped encrypted corpid) */
  AuthCorpId: string
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
