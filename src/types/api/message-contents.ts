/** A text. */
export interface TextContent {
  /** At most 2048 bytes; `<a>` links, line breaks and id templates work. */
  content: string
}

/** A text for a group, which may call on members. */
export interface GroupTextContent extends TextContent {
  /** Userids to call on, or `@all`. */
  mentioned_list?: readonly string[] | undefined
  /** Mobile numbers to call on, or `@all`. */
  mentioned_mobile_list?: readonly string[] | undefined
}

/** A subset of Markdown. */
export interface MarkdownContent {
  /** At most 2048 bytes. */
  content: string
}

/** An uploaded file: a picture, a recording, any file. */
export interface MediaContent {
  /** Of `media/upload`, valid for 3 days. */
  media_id: string
}

/** An uploaded video. */
export interface VideoContent extends MediaContent {
  /** At most 128 bytes. */
  title?: string | undefined
  /** At most 512 bytes. */
  description?: string | undefined
}

/** A card of text with a link. */
export interface TextCardContent {
  /** At most 128 bytes. */
  title: string
  /** At most 512 bytes; `<div class="gray">`, `normal`, `highlight` and `<br>` work. */
  description: string
  /** At most 2048 bytes, with its scheme. */
  url: string
  /** At most 4 characters. Default: 详情. */
  btntxt?: string | undefined
}

interface NewsArticleBase {
  /** At most 128 bytes. */
  title: string
  /** At most 512 bytes. */
  description?: string | undefined
  /** JPG or PNG, best 1068×455 for the first article and 150×150 for the others. */
  picurl?: string | undefined
  btntxt?: string | undefined
}

/** An article of `news`: it opens a page or a mini program. */
export type NewsArticle = NewsArticleBase &
  (
    | {
        /** At most 2048 bytes. */
        url: string
        appid?: undefined
        pagepath?: undefined
      }
    | {
        /** For clients that open no mini programs; these two go before it. */
        url?: string | undefined
        /** A mini program that is linked to the app. */
        appid: string
        pagepath: string
      }
  )

/** Articles with links. */
export interface NewsContent {
  /** 1 to 8. */
  articles: readonly NewsArticle[]
}

/** An article of `mpnews`, kept by WeCom itself. */
export interface MpnewsArticle {
  /** At most 128 bytes. */
  title: string
  /** Of `media/upload`. */
  thumb_media_id: string
  /** At most 64 bytes. */
  author?: string | undefined
  content_source_url?: string | undefined
  /** HTML, at most 666 KB. */
  content: string
  /** At most 512 bytes. */
  digest?: string | undefined
}

/** Articles that WeCom keeps. */
export interface MpnewsContent {
  /** 1 to 8. */
  articles: readonly MpnewsArticle[]
}

/** A notice of a mini program. */
export interface MiniprogramNoticeContent {
  /** A mini program that is linked to this app. */
  appid: string
  page?: string | undefined
  /** 4 to 12 characters. */
  title: string
  /** 4 to 12 characters. */
  description?: string | undefined
  /** Shows the first item large. Default: `false`. */
  emphasis_first_item?: boolean | undefined
  /** At most 10. */
  content_item?:
    | readonly {
        /** At most 10 characters. */
        key: string
        /** At most 30 characters. */
        value: string
      }[]
    | undefined
}

/** The kinds of message that an app, a group chat and a school notice have in common. */
export type CommonMessage =
  | { msgtype: 'image'; image: MediaContent }
  | { msgtype: 'voice'; voice: MediaContent }
  | { msgtype: 'video'; video: VideoContent }
  | { msgtype: 'file'; file: MediaContent }
  | { msgtype: 'textcard'; textcard: TextCardContent }
  | { msgtype: 'news'; news: NewsContent }
  | { msgtype: 'mpnews'; mpnews: MpnewsContent }

/** What becomes of a text that WeCom would cut off. */
export interface LongTextOption {
  /**
   * `refuse`: the call is refused with `WECOM_CONFIG`. `cut`: it is sent, and WeCom cuts it. Not sent itself.
   * Default: `refuse`.
   */
  whenTooLong?: 'refuse' | 'cut' | undefined
}
