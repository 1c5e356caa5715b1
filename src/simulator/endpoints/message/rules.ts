import { Refusal } from '../../state/refusal.js'

type Fields = Record<string, unknown>

const TEXT_MAX_BYTES = 2048
const ARTICLES_AT_MOST = 8
const INTERACTIVE_CARDS = ['button_interaction', 'vote_interaction', 'multiple_interaction']
const CARDS = ['text_notice', 'news_notice', ...INTERACTIVE_CARDS]

function text(fields: Fields, name: string, missing: number, maxBytes?: number): string {
  const value = fields[name]
  if (value === undefined || value === null || value === '') throw new Refusal(missing, `${name} missing`)
  if (typeof value !== 'string') throw new Refusal(40058, `${name} invalid Request Parameter`)
  if (maxBytes !== undefined && Buffer.byteLength(value) > maxBytes) {
    throw new Refusal(45002, `${name} size out of limit`)
  }
  return value
}

/** Cuts at a character's edge, as WeCom does with a long text. */
function cut(value: string, maxBytes: number): string {
  const bytes = Buffer.from(value)
  if (bytes.length <= maxBytes) return value
  let end = maxBytes
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.subarray(0, end).toString()
}

function articles(fields: Fields, check: (article: Fields) => void): Fields {
  const list = fields.articles
  if (!Array.isArray(list) || list.length === 0)
    throw new Refusal(40058, 'articles invalid Request Parameter')
  if (list.length > ARTICLES_AT_MOST) throw new Refusal(45008)
  for (const article of list) {
    if (typeof article !== 'object' || article === null)
      throw new Refusal(40058, 'articles invalid Request Parameter')
    check(article)
  }
  return fields
}

function newsArticle(article: Fields): void {
  text(article, 'title', 41016)
  if (article.appid === undefined || article.pagepath === undefined)
    text(article, 'url', 41010, TEXT_MAX_BYTES)
}

function media(fields: Fields): Fields {
  text(fields, 'media_id', 41006)
  return fields
}

function templateMessage(fields: Fields): Fields {
  text(fields, 'template_id', 40058, 64)
  if (fields.miniprogram === undefined) text(fields, 'url', 41010, TEXT_MAX_BYTES)
  const items = fields.content_item
  if (!Array.isArray(items) || items.length === 0 || items.length > 5) {
    throw new Refusal(40058, 'content_item invalid Request Parameter')
  }
  return fields
}

function templateCard(fields: Fields): Fields {
  const type = text(fields, 'card_type', 40058)
  if (!CARDS.includes(type)) throw new Refusal(40058, 'card_type invalid Request Parameter')
  if (fields.action_menu !== undefined) text(fields, 'task_id', 40058, 128)
  if (type === 'text_notice' && fields.card_action === undefined) {
    throw new Refusal(40058, 'card_action invalid Request Parameter')
  }
  return fields
}

/** Checks per msgtype; each gives back what is delivered. */
const RULES: Record<string, (fields: Fields) => Fields> = {
  text: (fields) => ({ ...fields, content: cut(text(fields, 'content', 44004), TEXT_MAX_BYTES) }),
  markdown: (fields) => {
    text(fields, 'content', 44004, TEXT_MAX_BYTES)
    return fields
  },
  image: media,
  voice: media,
  video: media,
  file: media,
  textcard: (fields) => {
    text(fields, 'title', 41016)
    text(fields, 'description', 41033)
    const url = text(fields, 'url', 41010, TEXT_MAX_BYTES)
    if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) throw new Refusal(40058, 'url invalid Request Parameter')
    return fields
  },
  news: (fields) => articles(fields, newsArticle),
  mpnews: (fields) =>
    articles(fields, (article) => {
      text(article, 'title', 41016)
      text(article, 'thumb_media_id', 41006)
      text(article, 'content', 44004, 666 * 1024)
    }),
  miniprogram_notice: (fields) => {
    text(fields, 'appid', 40058)
    text(fields, 'title', 41016)
    return fields
  },
  template_msg: templateMessage,
  template_card: templateCard,
  interactive_taskcard: (fields) => {
    text(fields, 'title', 41016)
    text(fields, 'description', 41033)
    text(fields, 'task_id', 40058)
    return fields
  },
}

/** The body of the message, checked. `custom` apps have no template_msg. */
export function checkMessage(body: Fields, custom: boolean): { msgtype: string; content: Fields } {
  const msgtype = body.msgtype
  const rule = typeof msgtype === 'string' && Object.hasOwn(RULES, msgtype) ? RULES[msgtype] : undefined
  if (typeof msgtype !== 'string' || rule === undefined || (custom && msgtype === 'template_msg')) {
    throw new Refusal(40008)
  }
  const content = body[msgtype]
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    throw new Refusal(msgtype === 'text' || msgtype === 'markdown' ? 44004 : 40058)
  }
  return { msgtype, content: rule({ ...content }) }
}

/** Whether the answer carries a response_code. */
export function isInteractive(msgtype: string, content: Fields): boolean {
  return msgtype === 'template_card' && INTERACTIVE_CARDS.includes(String(content.card_type))
}
