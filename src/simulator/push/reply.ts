import type { CallbackCrypto } from '../../crypto/index.js'
import type { PassiveReply } from './types.js'
import { readXml, type XmlTree } from './xml.js'

/** Which replies an event takes. */
export type ReplyRule = 'content' | 'update' | 'none'

/** To whom a reply has to be addressed. */
export interface ReplyContext {
  receiveId: string
  /** Further receive ids a reply may carry: libraries in use put the suite's or the provider's id there. */
  alsoAccepted: readonly string[]
  /** FromUserName of what was pushed. */
  userId: string
  rule: ReplyRule
}

type Fields = { [name: string]: XmlTree }

const CONTENT_EVENTS = new Set([
  'subscribe',
  'enter_agent',
  'LOCATION',
  'click',
  'view',
  'view_miniprogram',
  'scancode_waitmsg',
])
const UPDATE_EVENTS = new Set(['template_card_event', 'template_card_menu_event', 'taskcard_click'])
const ARTICLES_AT_MOST = 8

/** Which replies a message (no event name) or an event takes. */
export function replyRule(event: string | undefined): ReplyRule {
  if (event === undefined || CONTENT_EVENTS.has(event)) return 'content'
  return UPDATE_EVENTS.has(event) ? 'update' : 'none'
}

/** Opens and checks a passive reply as strictly as WeCom may. */
export function openReply(
  body: string,
  crypto: CallbackCrypto,
  context: ReplyContext,
): { reply: PassiveReply } | { problem: string } {
  const envelope = readXml(body)
  if (envelope === undefined) return { problem: 'the reply is no XML envelope' }
  const { Encrypt, MsgSignature, TimeStamp, Nonce } = envelope
  const complete = [Encrypt, MsgSignature, TimeStamp, Nonce].every(
    (one) => typeof one === 'string' && one !== '',
  )
  if (!complete) return { problem: 'the reply needs Encrypt, MsgSignature, TimeStamp and Nonce, once each' }
  if (!/^\d{10}$/.test(String(TimeStamp))) return { problem: 'TimeStamp of the reply is not in seconds' }
  let xml: string
  let receiveId: string
  try {
    const sealed = {
      msgSignature: String(MsgSignature),
      timestamp: String(TimeStamp),
      nonce: String(Nonce),
      encrypt: String(Encrypt),
    }
    const opened = crypto.open(sealed, { receiveIds: [context.receiveId, ...context.alsoAccepted] })
    xml = opened.message
    receiveId = opened.receiveId
  } catch (error) {
    return {
      problem: `the reply cannot be opened: ${error instanceof Error ? error.message : 'unknown error'}`,
    }
  }
  const fields = readXml(xml)
  if (fields === undefined) return { problem: 'the decrypted reply is no XML' }
  const problem = problemOf(fields, context)
  if (problem !== undefined) return { problem }
  const { MsgType, Content } = fields
  const content = MsgType === 'text' && typeof Content === 'string' ? { content: Content } : {}
  return { reply: { msgType: String(MsgType), ...content, fields, xml, receiveId } }
}

function problemOf(fields: Fields, context: ReplyContext): string | undefined {
  if (fields.ToUserName !== context.userId) return 'ToUserName of the reply is not the member who wrote'
  if (fields.FromUserName !== context.receiveId) return 'FromUserName of the reply is not the corp'
  if (typeof fields.CreateTime !== 'string' || !/^\d{10}$/.test(fields.CreateTime)) {
    return 'CreateTime of the reply is not in seconds'
  }
  const type = fields.MsgType
  const check = typeof type === 'string' && Object.hasOwn(CHECKS, type) ? CHECKS[type] : undefined
  if (typeof type !== 'string' || check === undefined) return 'MsgType of the reply is unknown'
  const kind: ReplyRule = type.startsWith('update_') ? 'update' : 'content'
  if (context.rule !== kind) return `a ${type} reply is not accepted here`
  return check(fields) ? undefined : `the ${type} reply lacks what it needs`
}

function child(tree: XmlTree | undefined, name: string): XmlTree | undefined {
  return typeof tree === 'object' && !Array.isArray(tree) ? tree[name] : undefined
}

function filled(tree: XmlTree | undefined): boolean {
  return typeof tree === 'string' && tree !== ''
}

const CHECKS: Record<string, (fields: Fields) => boolean> = {
  text: (fields) => filled(fields.Content),
  image: (fields) => filled(child(fields.Image, 'MediaId')),
  voice: (fields) => filled(child(fields.Voice, 'MediaId')),
  video: (fields) => filled(child(fields.Video, 'MediaId')),
  news: (fields) => {
    const item = child(fields.Articles, 'item')
    const items = Array.isArray(item) ? item : item === undefined ? [] : [item]
    const counted = String(items.length) === fields.ArticleCount
    return counted && items.length > 0 && items.length <= ARTICLES_AT_MOST
  },
  update_button: (fields) => filled(child(fields.Button, 'ReplaceName')),
  update_taskcard: (fields) => filled(child(fields.TaskCard, 'ReplaceName')),
  update_template_card: (fields) => typeof fields.TemplateCard === 'object',
}
