import type { CommonMessage, GroupTextContent, LongTextOption, MarkdownContent } from './message-contents.js'

interface AppchatMessageBase {
  chatid: string
  /** 1 confidential. Default: 0. */
  safe?: 0 | 1 | undefined
}

/** A text into a group chat of the app. */
export interface AppchatTextParams extends AppchatMessageBase, LongTextOption {
  msgtype: 'text'
  text: GroupTextContent
}

/** Markdown into a group chat of the app. */
export interface AppchatMarkdownParams extends AppchatMessageBase, LongTextOption {
  msgtype: 'markdown'
  markdown: MarkdownContent & Omit<GroupTextContent, 'content'>
}

/** Parameters of appchat/send: what stands beside `msgtype` follows from it. */
export type AppchatSendParams =
  | AppchatTextParams
  | AppchatMarkdownParams
  | (AppchatMessageBase & CommonMessage)
