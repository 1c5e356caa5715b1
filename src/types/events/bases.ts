/** Any text, with the values that are known. */
export type OpenText<Known extends string> = Known | (string & Record<never, never>)

/** What every instruction callback of a suite has. */
export interface InstructionBase {
  /** Suite id, or the template id (`dk…`) of a custom app. */
  SuiteId: string
  /** Name of the event. */
  InfoType: string
  /** Seconds since the epoch. */
  TimeStamp: number
}

/** An instruction callback about a corp. */
export interface CorpInstructionBase extends InstructionBase {
  /** The authorised corp: a plain corpid, or one encrypted for the provider. */
  AuthCorpId: string
}

/** An instruction callback about an order. */
export interface OrderInstructionBase extends InstructionBase {
  /** The buying corp. Orders have no AuthCorpId. */
  PaidCorpId: string
}

/** What every event on the provider's system event URL has. */
export interface SystemBase {
  /** The provider's corpid. */
  ServiceCorpId: string
  /** Name of the event. */
  InfoType: string
  /** Seconds since the epoch. */
  TimeStamp: number
}

/** A system event about a corp. */
export interface CorpSystemBase extends SystemBase {
  /** The customer's corpid. */
  AuthCorpId: string
}

/** What every data callback has. */
export interface DataBase {
  /** The corp. */
  ToUserName: string
  /** UserID of the member, or `sys`. */
  FromUserName: string
  /** Seconds since the epoch. */
  CreateTime: number
  /** Kind of message; `event` for events. */
  MsgType: string
}

/** A message of a member to an app. */
export interface MessageBase extends DataBase {
  /** 64-bit, so text. */
  MsgId: string
  /** App id. */
  AgentID: number
}

/** An event in the data style. */
export interface DataEventBase extends DataBase {
  MsgType: 'event'
  /** Name of the event, in the case it is sent in. */
  Event: string
}

/** A data event of an app. */
export interface AppEventBase extends DataEventBase {
  /** App id. */
  AgentID: number
}

/** A member, where WeCom names nothing else of it. */
export interface EventUser {
  UserId: string
}
