import type { ApiResult } from './common.js'
import type {
  CommonMessage,
  LongTextOption,
  MarkdownContent,
  MiniprogramNoticeContent,
  TextContent,
} from './message-contents.js'
import type {
  ButtonInteractionCard,
  CardQuestion,
  CardVote,
  MultipleInteractionCard,
  NewsNoticeCard,
  TemplateCard,
  TextNoticeCard,
  VoteInteractionCard,
} from './template-card.js'

/** Whom a message goes to: at least one of the three. Lists go out joined by `|`. */
export interface MessageTargets {
  /** Userids, at most 1000, or `@all` for everybody the app sees; the other two are ignored then. */
  touser?: string | readonly string[] | undefined
  /** Department ids, at most 100. */
  toparty?: string | number | readonly (string | number)[] | undefined
  /** Tag ids, at most 100. */
  totag?: string | number | readonly (string | number)[] | undefined
}

/** What every kind of message has in common. */
export interface MessageCommon extends MessageTargets {
  /** The app's id inside the corp, which differs from corp to corp. Default: that of the installation. */
  agentid?: number | undefined
  /** 0 may be shared (default), 1 confidential with a watermark, 2 inside the corp only (mpnews). */
  safe?: 0 | 1 | 2 | undefined
  /** 1 replaces id templates by names. Default: 0. */
  enable_id_trans?: 0 | 1 | undefined
  /** 1 lets WeCom drop a repeat of the same message. Default: 0. */
  enable_duplicate_check?: 0 | 1 | undefined
  /** Seconds in which a repeat counts as one, at most 14400. Default: 1800. */
  duplicate_check_interval?: number | undefined
}

/** A text message of an app. */
export interface AppTextMessage extends LongTextOption {
  msgtype: 'text'
  text: TextContent
}

/** A message of an app in a subset of Markdown. */
export interface AppMarkdownMessage extends LongTextOption {
  msgtype: 'markdown'
  markdown: MarkdownContent
}

/** A message by a template of the provider, for third-party apps. */
export interface AppTemplateMessage {
  msgtype: 'template_msg'
  template_msg: TemplateMessageContent
  /** Of members who picked tickets, at most 10. */
  selected_ticket_list?: readonly string[] | undefined
  /** Sends to those behind the tickets who have not authorised the app; the recipients are ignored then. */
  only_unauth?: boolean | undefined
}

/** What an app sends to members: what stands beside `msgtype` follows from it. */
export type AppMessage =
  | AppTextMessage
  | AppMarkdownMessage
  | AppTemplateMessage
  | CommonMessage
  | { msgtype: 'miniprogram_notice'; miniprogram_notice: MiniprogramNoticeContent }
  | { msgtype: 'template_card'; template_card: TemplateCard }
  | { msgtype: 'interactive_taskcard'; interactive_taskcard: TaskCardContent }

/** Parameters of message/send: to whom, and what. */
export type SendMessageParams = MessageCommon & AppMessage

/** Parameters of message/send with a text. */
export type SendTextParams = MessageCommon & AppTextMessage

/** Parameters of message/send as they go out: recipients joined by `|`, the agent named. */
export type MessageSendWireParams = Omit<MessageCommon, keyof MessageTargets | 'agentid'> &
  AppMessage & {
    touser?: string | undefined
    toparty?: string | undefined
    totag?: string | undefined
    agentid: number
  }

/** What a message by template says. */
export type TemplateMessageContent = {
  /** Approved in the console of the provider, at most 64 bytes. */
  template_id: string
  /** 1 to 5. */
  content_item?:
    | readonly {
        /** 1 to 20 characters, as in the template. */
        key: string
        /** 1 to 40 characters. */
        value: string
      }[]
    | undefined
} & (
  | {
      /** At most 2048 bytes. */
      url: string
      miniprogram?: undefined
    }
  | {
      url?: string | undefined
      /** Goes before `url`. */
      miniprogram: { appid: string; pagepath: string }
    }
)

/** A card with buttons of the old kind. Template cards replace it. */
export interface TaskCardContent {
  title: string
  description: string
  url?: string | undefined
  /** Digits, letters and `_-@`, at most 128 bytes, once per app. */
  task_id: string
  btn: readonly {
    /** Comes back with the event. */
    key: string
    name: string
    color?: string | undefined
    is_bold?: boolean | undefined
  }[]
}

/** Answer of message/send. Recipients in part wrong are no error: look at the lists. */
export interface SendMessageResult extends ApiResult {
  /** For message/recall. */
  msgid?: string
  /** Userids joined by `|`. */
  invaliduser?: string
  /** Department ids joined by `|`. */
  invalidparty?: string
  /** Tag ids joined by `|`. */
  invalidtag?: string
  /** Members without a basic interface licence, joined by `|`. */
  unlicenseduser?: string
  /** For updating an interactive card once. */
  response_code?: string
}

/** Whose cards are changed: those of some members, or of everybody who got it. */
interface CardReceivers {
  /** At most 1000. */
  userids?: readonly string[] | undefined
  /** At most 100. */
  partyids?: readonly number[] | undefined
  /** At most 100. */
  tagids?: readonly number[] | undefined
  /** 1 changes the card of everybody who got it. */
  atall?: 0 | 1 | undefined
}

interface UpdateCardBase extends CardReceivers {
  agentid: number
  /** Of the event or of the sent message; good once. */
  response_code: string
  enable_id_trans?: 0 | 1 | undefined
}

/** What the new card takes besides its own fields. */
interface Replaced {
  /** What the pressed button says then. */
  replace_text?: string | undefined
}

interface Locked {
  /** Takes no more choices. */
  disable?: boolean | undefined
}

/** A card that takes the place of another. */
export type ReplacementCard =
  | TextNoticeCard
  | NewsNoticeCard
  | (ButtonInteractionCard & Replaced)
  | (Omit<VoteInteractionCard, 'checkbox'> & Replaced & { checkbox: CardVote & Locked })
  | (Omit<MultipleInteractionCard, 'select_list'> &
      Replaced & { select_list: readonly (CardQuestion & Locked)[] })

/** Parameters of message/update_template_card: a button is greyed out, or the card is replaced. */
export type MessageUpdateTemplateCardParams = UpdateCardBase &
  (
    | {
        button: {
          /** What the button says then. */
          replace_name: string
          task_id?: string | undefined
        }
        template_card?: undefined
      }
    | { template_card: ReplacementCard; button?: undefined }
  )
