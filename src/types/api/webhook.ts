import type { GroupTextContent, LongTextOption, MediaContent } from './message-contents.js'
import type { NewsNoticeCard, TextNoticeCard } from './template-card.js'

/** Markdown of a group robot. */
export interface WebhookMarkdownContent {
  /** At most 4096 bytes. */
  content: string
}

/** Parameters of webhook/send: what stands beside `msgtype` follows from it. */
export type WebhookSendParams =
  | ({ msgtype: 'text'; text: GroupTextContent } & LongTextOption)
  | ({ msgtype: 'markdown'; markdown: WebhookMarkdownContent } & LongTextOption)
  | ({ msgtype: 'markdown_v2'; markdown_v2: WebhookMarkdownContent } & LongTextOption)
  | {
      msgtype: 'image'
      image: {
        /** The bytes of a JPG or PNG in Base64. */
        base64: string
        /** MD5 of the bytes in hex. */
        md5: string
      }
    }
  | {
      msgtype: 'news'
      news: {
        /** 1 to 8. */
        articles: readonly {
          /** At most 128 bytes. */
          title: string
          /** At most 512 bytes. */
          description?: string | undefined
          url: string
          picurl?: string | undefined
        }[]
      }
    }
  | { msgtype: 'file'; file: MediaContent }
  | { msgtype: 'voice'; voice: MediaContent }
  | { msgtype: 'template_card'; template_card: TextNoticeCard | NewsNoticeCard }
