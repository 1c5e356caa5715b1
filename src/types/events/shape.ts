/** How a field differs from plain text: a number, an id, an object, or a list in one of WeCom's three forms. */
export type FieldShape = 'int' | 'id' | NestedShape | ListShape

export interface NestedShape {
  fields: ObjectShape
}

export interface ListShape {
  /** `comma`: one text; `wrapper`: items inside one element; `repeated`: the element itself, several times. */
  list: 'comma' | 'wrapper' | 'repeated'
  /** Name of an item inside its wrapper. */
  element?: string
  /** What an item is; default text. */
  of?: 'int' | 'id' | NestedShape
}

export type ObjectShape = Readonly<Record<string, FieldShape>>

/** The fields any event may have. */
export const COMMON_FIELDS: ObjectShape = {
  SuiteId: 'id',
  ServiceCorpId: 'id',
  AuthCorpId: 'id',
  TimeStamp: 'int',
  ToUserName: 'id',
  FromUserName: 'id',
  CreateTime: 'int',
  AgentID: 'int',
}
