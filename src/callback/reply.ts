import type { XmlInput } from '../xml/index.js'
import { buildXml } from '../xml/index.js'

interface ReplyBase {
  /** Default: the member who sent the message. */
  ToUserName?: string
}

/**
 * A passive reply: the answer to a member's message, carried by the response itself.
 * @see https://developer.work.weixin.qq.com/document/path/90241
 */
export type ReplyMessage =
  | (ReplyBase & { MsgType: 'text'; Content: string })
  | (ReplyBase & { MsgType: 'image'; Image: { MediaId: string } })
  | (ReplyBase & { MsgType: 'voice'; Voice: { MediaId: string } })
  | (ReplyBase & { MsgType: 'video'; Video: { MediaId: string; Title?: string; Description?: string } })
  | (ReplyBase & { MsgType: 'news'; Articles: readonly ReplyArticle[] })
  | (ReplyBase & { MsgType: 'update_button'; Button: { ReplaceName: string } })
  | (ReplyBase & { MsgType: 'update_taskcard'; TaskCard: { ReplaceName: string } })
  | (ReplyBase & { MsgType: 'update_template_card'; TemplateCard: Record<string, XmlInput> })

/** An article of a reply with news. */
export interface ReplyArticle {
  Title: string
  Description?: string
  PicUrl?: string
  Url?: string
}

/** The XML of a reply to `event`. */
export function buildReply(reply: ReplyMessage, event: Record<string, unknown>, nowSeconds: number): string {
  const { ToUserName, ...rest } = reply
  const fields: Record<string, XmlInput> = {
    ToUserName: ToUserName ?? String(event.FromUserName ?? ''),
    FromUserName: String(event.ToUserName ?? ''),
    CreateTime: nowSeconds,
  }
  for (const [name, value] of Object.entries(rest)) {
    if (name === 'Articles' && Array.isArray(value)) {
      fields.ArticleCount = value.length
      fields.Articles = { item: value as XmlInput[] }
    } else {
      fields[name] = value as XmlInput
    }
  }
  return buildXml(fields)
}
