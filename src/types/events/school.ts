import type { CorpInstructionBase, DataEventBase, OpenText } from './bases.js'

/** What happened to a school contact. Both spellings of department occur. */
export type SchoolContactChange = OpenText<
  | 'create_student'
  | 'update_student'
  | 'delete_student'
  | 'create_parent'
  | 'update_parent'
  | 'delete_parent'
  | 'subscribe'
  | 'unsubscribe'
  | 'create_department'
  | 'update_department'
  | 'delete_department'
  | 'create_deparmtment'
  | 'update_deparmtment'
  | 'delete_deparmtment'
>

/**
 * School contacts changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 * @see https://developer.work.weixin.qq.com/document/path/92050
 * @see https://developer.work.weixin.qq.com/document/path/92051
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export interface ChangeSchoolContactEvent extends CorpInstructionBase {
  InfoType: 'change_school_contact'
  ChangeType: SchoolContactChange
  /** UserID of a student or parent, or a department id. */
  Id: string
}

/**
 * School contacts changed in bulk: read them again. The further fields are not known.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export interface ChangeSchoolContactBatchEvent extends CorpInstructionBase {
  InfoType: 'change_school_contact_batch'
}

/**
 * School contacts changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92032
 * @see https://developer.work.weixin.qq.com/document/path/92050
 * @see https://developer.work.weixin.qq.com/document/path/92051
 * @see https://developer.work.weixin.qq.com/document/path/92052
 */
export interface DataChangeSchoolContactEvent extends DataEventBase {
  Event: 'change_school_contact'
  ChangeType: SchoolContactChange
  /** UserID of a student or parent, or a department id. */
  Id: string
}
