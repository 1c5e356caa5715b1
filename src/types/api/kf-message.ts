import type { LongTextOption, MediaContent, TextContent } from './message-contents.js'

/** A link to a page, as customer service sends it. */
export interface KfLinkContent {
  /** At most 128 bytes. */
  title: string
  /** At most 512 bytes. */
  desc?: string | undefined
  /** At most 2048 bytes. */
  url: string
  /** Of `media/upload`. */
  thumb_media_id: string
}

/** A card of a mini program, as customer service sends it. */
export interface KfMiniprogramContent {
  appid: string
  pagepath: string
  /** At most 64 bytes. */
  title: string
  /** Of `media/upload`. */
  thumb_media_id: string
}

/** An entry of a menu. */
export type KfMenuItem =
  /** Comes back as a text with this `menu_id`. */
  | { type: 'click'; click: { id: string; content: string } }
  | { type: 'view'; view: { url: string; content: string } }
  | { type: 'miniprogram'; miniprogram: { appid: string; pagepath: string; content: string } }
  | { type: 'text'; text: { content: string; no_newline?: 0 | 1 | undefined } }

/** A menu of questions and links. */
export interface KfMenuContent {
  /** At most 1024 bytes. */
  head_content?: string | undefined
  /** At most 50. */
  list: readonly KfMenuItem[]
  /** At most 1024 bytes. */
  tail_content?: string | undefined
}

interface KfText extends LongTextOption {
  msgtype: 'text'
  text: TextContent
}

interface KfMenu {
  msgtype: 'msgmenu'
  msgmenu: KfMenuContent
}

type KfMessage =
  | KfText
  | KfMenu
  | { msgtype: 'image'; image: MediaContent }
  | { msgtype: 'voice'; voice: MediaContent }
  | { msgtype: 'video'; video: MediaContent }
  | { msgtype: 'file'; file: MediaContent }
  | { msgtype: 'link'; link: KfLinkContent }
  | { msgtype: 'miniprogram'; miniprogram: KfMiniprogramContent }
  | {
      msgtype: 'location'
      location: {
        latitude: number
        longitude: number
        name: string
        address?: string | undefined
      }
    }
  | { msgtype: 'business_card'; business_card: { userid: string } }
  | {
      msgtype: 'ca_link'
      ca_link: {
        /** Of a customer acquisition link. */
        link_url: string
      }
    }

/** Parameters of kf/send_msg: what stands beside `msgtype` follows from it. */
export type KfSendMsgParams = KfMessage & {
  /** The `external_userid` of the customer. */
  touser: string
  open_kfid: string
  /** At most 32 bytes; WeCom makes one where none is given. */
  msgid?: string | undefined
}

/** Parameters of kf/send_msg_on_event: words of welcome, of waiting, or of good-bye. */
export type KfSendMsgOnEventParams = (KfText | KfMenu) & {
  /** Of the event, good once: a `welcome_code` or `msg_code`. */
  code: string
  /** At most 32 bytes. */
  msgid?: string | undefined
}
