import type {
  CommonMessage,
  LongTextOption,
  MarkdownContent,
  MiniprogramNoticeContent,
  TextContent,
} from './message-contents.js'

interface SchoolMessageBase {
  /** Which of parents and students it reaches. */
  recv_scope?: number | undefined
  to_external_user?: readonly string[] | undefined
  /** At most 1000. */
  to_parent_userid?: readonly string[] | undefined
  /** At most 1000. */
  to_student_userid?: readonly string[] | undefined
  /** At most 100. */
  to_party?: readonly (string | number)[] | undefined
  /** 1 sends to everybody. Default: 0. */
  toall?: 0 | 1 | undefined
  agentid: number
  enable_id_trans?: 0 | 1 | undefined
  enable_duplicate_check?: 0 | 1 | undefined
  /** Seconds, at most 14400. Default: 1800. */
  duplicate_check_interval?: number | undefined
}

/** Parameters of externalcontact/message/send, a school notice: what stands beside `msgtype` follows from it. */
export type ExternalcontactMessageSendParams = SchoolMessageBase &
  (
    | ({ msgtype: 'text'; text: TextContent } & LongTextOption)
    | CommonMessage
    | {
        msgtype: 'miniprogram'
        miniprogram: {
          appid: string
          pagepath: string
          title?: string | undefined
          thumb_media_id: string
        }
      }
  )

/** Parameters of linkedcorp/message/send: what stands beside `msgtype` follows from it. */
export type LinkedcorpMessageSendParams = {
  /** Members as `corpid/userid`, those of the own corp by their userid; at most 1000. */
  touser?: readonly string[] | undefined
  /** Departments as `linkedid/departmentid`; at most 100. */
  toparty?: readonly string[] | undefined
  /** Tags of the own corp; at most 100. */
  totag?: readonly number[] | undefined
  /** 1 sends to everybody the app sees. Default: 0. */
  toall?: 0 | 1 | undefined
  agentid?: number | undefined
  /** 1 confidential. Default: 0. */
  safe?: 0 | 1 | undefined
} & (
  | ({ msgtype: 'text'; text: TextContent } & LongTextOption)
  | ({ msgtype: 'markdown'; markdown: MarkdownContent } & LongTextOption)
  | CommonMessage
  | { msgtype: 'miniprogram_notice'; miniprogram_notice: MiniprogramNoticeContent }
)
