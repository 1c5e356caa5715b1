import type { ApiResult } from './common.js'

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

/** A text message. */
export interface SendTextParams extends MessageCommon {
  msgtype: 'text'
  text: {
    /** At most 2048 bytes, the rest is cut off; `<a>` links, line breaks and id templates work. */
    content: string
  }
}

/** The kinds of message whose body is passed through as the official page describes it. */
export type OtherMsgtype =
  | 'image'
  | 'voice'
  | 'video'
  | 'file'
  | 'textcard'
  | 'news'
  | 'mpnews'
  | 'markdown'
  | 'miniprogram_notice'
  | 'template_msg'
  | 'template_card'
  | 'interactive_taskcard'

/** A message of another kind: its body stands under the name of its kind. */
export interface SendOtherParams extends MessageCommon {
  msgtype: OtherMsgtype
  [field: string]: unknown
}

/** Parameters of message/send. */
export type SendMessageParams = SendTextParams | SendOtherParams

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
