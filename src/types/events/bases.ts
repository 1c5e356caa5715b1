/** What every instruction callback of a suite has. */
export interface InstructionEvent {
  /** Suite id, or the template id (`dk…`) of customised apps. */
  SuiteId: string
  InfoType: string
  /** Seconds since the epoch. */
  TimeStamp: number
}

/** What every event on the provider's system event URL has. */
export interface SystemEvent {
  /** The provider's corpid. */
  ServiceCorpId: string
  InfoType: string
  /** Seconds since the epoch. */
  TimeStamp: number
}

/** What every data callback has. */
export interface DataMessage {
  /** The corp. */
  ToUserName: string
  /** The member, or `sys`. */
  FromUserName: string
  /** Seconds since the epoch. */
  CreateTime: number
  MsgType: string
}
