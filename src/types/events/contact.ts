import type { CorpInstructionBase, DataEventBase } from './bases.js'

/** A custom attribute that is text. */
export interface ExtAttrText {
  Value: string
}

/** A custom attribute that is a link. */
export interface ExtAttrWeb {
  Title: string
  Url: string
}

/** A custom attribute of a member. */
export interface ExtAttrItem {
  Name: string
  /** 0 text, 1 web page. */
  Type?: number
  Text?: ExtAttrText
  Web?: ExtAttrWeb
  /** Older form. */
  Value?: string
}

/** What tells of a member. */
export interface MemberFields {
  /** May be absent, or the UserID, where the app has no permission. Personal data. */
  Name?: string
  /** Ids of the departments the app can see. */
  Department?: number[]
  /** Id of the main department. */
  MainDepartment?: number
  /** 1 for each department the member leads, else 0; in the order of Department. */
  IsLeaderInDept?: number[]
  /** UserIDs of the direct superiors. */
  DirectLeader?: string[]
  /** Personal data. */
  Mobile?: string
  Position?: string
  /** 1 male, 2 female, 0 unknown. */
  Gender?: number
  /** Personal data. */
  Email?: string
  /** Personal data. */
  BizMail?: string
  /** URL. */
  Avatar?: string
  Alias?: string
  /** Personal data. */
  Telephone?: string
  /** 1 active, 2 disabled, 4 not activated, 5 left. */
  Status?: number
  /** Custom attributes. */
  ExtAttr?: ExtAttrItem[]
}

/**
 * Member created. Which optional fields come depends on the permissions of the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface ChangeContactCreateUserEvent extends CorpInstructionBase, MemberFields {
  InfoType: 'change_contact'
  ChangeType: 'create_user'
  UserID: string
  /** Id of the member across the apps of the provider. */
  OpenUserID?: string
  /** Legacy. */
  EnglishName?: string
  /** Legacy. */
  IsLeader?: number
}

/**
 * Member updated: only what changed, besides the ids. Which optional fields come depends on the permissions
 * of the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface ChangeContactUpdateUserEvent extends CorpInstructionBase, MemberFields {
  InfoType: 'change_contact'
  ChangeType: 'update_user'
  UserID: string
  /** Id of the member across the apps of the provider. */
  OpenUserID?: string
  /** Only when the UserID changed. */
  NewUserID?: string
  /** Legacy. */
  EnglishName?: string
  /** Legacy. */
  IsLeader?: number
}

/**
 * Member deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90639
 */
export interface ChangeContactDeleteUserEvent extends CorpInstructionBase {
  InfoType: 'change_contact'
  ChangeType: 'delete_user'
  UserID: string
  OpenUserID?: string
}

/** A new department. */
export interface CreatedPartyFields {
  /** Department id. */
  Id: number
  Name?: string
  /** Id of the parent department. */
  ParentId?: number
  /** Sort value, up to 2^32 - 1. */
  Order?: number
}

/**
 * Department created.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface ChangeContactCreatePartyEvent extends CorpInstructionBase, CreatedPartyFields {
  InfoType: 'change_contact'
  ChangeType: 'create_party'
}

/** A changed department. */
export interface UpdatedPartyFields {
  /** Department id. */
  Id: number
  /** Only when changed. */
  Name?: string
  /** Only when changed. */
  ParentId?: number
}

/**
 * Department updated.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface ChangeContactUpdatePartyEvent extends CorpInstructionBase, UpdatedPartyFields {
  InfoType: 'change_contact'
  ChangeType: 'update_party'
}

/**
 * Department deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90640
 */
export interface ChangeContactDeletePartyEvent extends CorpInstructionBase {
  InfoType: 'change_contact'
  ChangeType: 'delete_party'
  /** Department id. */
  Id: number
}

/** Who joined or left a tag. */
export interface TagMemberFields {
  /** Tag id. */
  TagId: number
  AddUserItems?: string[]
  DelUserItems?: string[]
  /** Ids of departments added. */
  AddPartyItems?: number[]
  /** Ids of departments removed. */
  DelPartyItems?: number[]
}

/**
 * Tag members changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90641
 */
export interface ChangeContactUpdateTagEvent extends CorpInstructionBase, TagMemberFields {
  InfoType: 'change_contact'
  ChangeType: 'update_tag'
}

/**
 * Member created. Since 2022-08-15 new contact-sync URLs get only UserID and Department of members.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactCreateUserEvent extends DataEventBase, MemberFields {
  Event: 'change_contact'
  ChangeType: 'create_user'
  UserID: string
  /** Personal data. */
  Address?: string
}

/**
 * Member updated. Since 2022-08-15 new contact-sync URLs get only UserID and Department of members.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactUpdateUserEvent extends DataEventBase, MemberFields {
  Event: 'change_contact'
  ChangeType: 'update_user'
  UserID: string
  /** Only when the UserID changed. */
  NewUserID?: string
  /** Personal data. */
  Address?: string
}

/**
 * Member deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactDeleteUserEvent extends DataEventBase {
  Event: 'change_contact'
  ChangeType: 'delete_user'
  UserID: string
}

/**
 * Department created.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactCreatePartyEvent extends DataEventBase, CreatedPartyFields {
  Event: 'change_contact'
  ChangeType: 'create_party'
}

/**
 * Department updated.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactUpdatePartyEvent extends DataEventBase, UpdatedPartyFields {
  Event: 'change_contact'
  ChangeType: 'update_party'
}

/**
 * Department deleted.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactDeletePartyEvent extends DataEventBase {
  Event: 'change_contact'
  ChangeType: 'delete_party'
  /** Department id. */
  Id: number
}

/**
 * Tag members changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90970
 * @see https://developer.work.weixin.qq.com/document/path/90971
 * @see https://developer.work.weixin.qq.com/document/path/90972
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/92654
 * @see https://developer.work.weixin.qq.com/document/path/92655
 * @see https://developer.work.weixin.qq.com/document/path/92656
 */
export interface DataChangeContactUpdateTagEvent extends DataEventBase, TagMemberFields {
  Event: 'change_contact'
  ChangeType: 'update_tag'
}
