import { WeComError } from '../../errors/index.js'
import type { RequestOptions } from '../../http/index.js'
import type {
  AppchatSendParams,
  AppchatSendResult,
  MessageCommon,
  MessageTargets,
  SendMessageParams,
  SendMessageResult,
} from '../../types/index.js'
import { type BatchReport, walkBatches } from '../walk-batches.js'
import { splitText } from './split-text.js'
import { TEXT_LIMITS, type TextPath, type WhenTooLong } from './text-limits.js'

/** How a text goes out. */
export interface LongText {
  /**
   * What becomes of a text that is longer than one message: `refuse` it with `WECOM_CONFIG`, `split` it into several, or let WeCom
   * `cut` it. Default: `refuse`.
   */
  whenTooLong?: WhenTooLong | undefined
}

/** How a text goes out to members, and how its calls are made. */
export type SendTextOptions = LongText & Omit<MessageCommon, keyof MessageTargets> & RequestOptions

/** What came of each part of a text, in their order. */
export type SentText<Result> = BatchReport<string, Result>

/** What the messages of an app offer beyond their endpoints. */
export interface MessageWorkflows {
  /**
   * Sends a text, in several messages one after the other where it is too long for one and may be split.
   *
   * https://developer.work.weixin.qq.com/document/path/90372
   * @param to userids, or recipients as `send` takes them
   * @returns one item for each message with its answer; with several, `ok` is `false` when a later one failed, and `error` says why
   * @throws `WECOM_CONFIG` when it is too long, and what `send` throws when nothing was sent
   * @example await corp.message.sendText('zhangsan', report, { whenTooLong: 'split' })
   */
  sendText(
    to: string | readonly string[] | MessageTargets,
    content: string,
    options?: SendTextOptions,
  ): Promise<SentText<SendMessageResult>>

  /**
   * The same in a subset of Markdown.
   *
   * https://developer.work.weixin.qq.com/document/path/90372
   * @throws `WECOM_CONFIG` when it is too long, and what `send` throws when nothing was sent
   * @example await corp.message.sendMarkdown({ toparty: [2] }, '**今日** 完成 12 单', { whenTooLong: 'split' })
   */
  sendMarkdown(
    to: string | readonly string[] | MessageTargets,
    content: string,
    options?: SendTextOptions,
  ): Promise<SentText<SendMessageResult>>
}

/** How a text goes out to a group chat, and how its calls are made. */
export type SendChatTextOptions = LongText &
  RequestOptions & {
    /** 1 confidential. Default: 0. */
    safe?: 0 | 1 | undefined
    /** Userids to call on, or `@all`. */
    mentioned_list?: readonly string[] | undefined
    /** Mobile numbers to call on, or `@all`. */
    mentioned_mobile_list?: readonly string[] | undefined
  }

/** What the group chats of an app offer beyond their endpoints. */
export interface AppchatWorkflows {
  /**
   * Sends a text into a group chat, in several messages one after the other where it is too long for one and may be split. Members
   * are called on in the last.
   *
   * https://developer.work.weixin.qq.com/document/path/90248
   * @returns one item for each message; with several, `ok` is `false` when a later one failed, and `error` says why
   * @throws `WECOM_CONFIG` when it is too long, and what `send` throws when nothing was sent
   * @example await corp.appchat.sendText(chatid, minutes, { whenTooLong: 'split' })
   */
  sendText(
    chatid: string,
    content: string,
    options?: SendChatTextOptions,
  ): Promise<SentText<AppchatSendResult>>

  /**
   * The same in a subset of Markdown.
   *
   * https://developer.work.weixin.qq.com/document/path/90248
   * @throws `WECOM_CONFIG` when it is too long, and what `send` throws when nothing was sent
   * @example await corp.appchat.sendMarkdown(chatid, '**会议纪要**')
   */
  sendMarkdown(
    chatid: string,
    content: string,
    options?: SendChatTextOptions,
  ): Promise<SentText<AppchatSendResult>>
}

interface Sender<Params, Result> {
  send(params: Params, options?: RequestOptions): Promise<Result>
}

export function createMessageWorkflows(api: Sender<SendMessageParams, SendMessageResult>): MessageWorkflows {
  const sender =
    (msgtype: 'text' | 'markdown'): MessageWorkflows['sendText'] =>
    async (to, content, options) => {
      const { request, whenTooLong, rest } = takeApart(options)
      const targets = typeof to === 'string' || isList(to) ? { touser: to } : to
      const text = { path: 'message/send', msgtype, content, whenTooLong, request } as const
      return sendParts(text, (part, choice) => {
        const common = { ...rest, ...targets, ...choice }
        const message: SendMessageParams =
          msgtype === 'text'
            ? { ...common, msgtype, text: { content: part } }
            : { ...common, msgtype, markdown: { content: part } }
        return api.send(message, request)
      })
    }
  return { sendText: sender('text'), sendMarkdown: sender('markdown') }
}

export function createAppchatWorkflows(api: Sender<AppchatSendParams, AppchatSendResult>): AppchatWorkflows {
  const sender =
    (msgtype: 'text' | 'markdown'): AppchatWorkflows['sendText'] =>
    async (chatid, content, options) => {
      const { request, whenTooLong, rest } = takeApart(options)
      const { safe, ...mentions } = rest
      const text = { path: 'appchat/send', msgtype, content, whenTooLong, request } as const
      return sendParts(text, (part, choice, last) => {
        const common = { chatid, ...(safe !== undefined && { safe }), ...choice }
        const body = { content: part, ...(last && mentions) }
        const message: AppchatSendParams =
          msgtype === 'text' ? { ...common, msgtype, text: body } : { ...common, msgtype, markdown: body }
        return api.send(message, request)
      })
    }
  return { sendText: sender('text'), sendMarkdown: sender('markdown') }
}

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value)
}

function takeApart<Options extends LongText & RequestOptions>(options: Options = {} as Options) {
  const { signal, timeoutMs, retry, whenTooLong, ...rest } = options
  return { request: { signal, timeoutMs, retry }, whenTooLong, rest }
}

export interface TextToSend {
  path: TextPath
  msgtype: string
  content: string
  whenTooLong: WhenTooLong | undefined
  request: RequestOptions
}

/**
 * Sends a text in as many messages as it needs. Fails like a call when nothing was sent, and reports otherwise.
 * @param send sends one part; `choice` goes along with its parameters
 */
export async function sendParts<Result>(
  { path, msgtype, content, whenTooLong = 'refuse', request }: TextToSend,
  send: (part: string, choice: { whenTooLong?: 'cut' }, last: boolean) => Promise<Result>,
): Promise<SentText<Result>> {
  const parts = partsOf(path, msgtype, content, whenTooLong)
  const choice = whenTooLong === 'cut' ? { whenTooLong } : {}
  let sent = 0
  const walk = { size: 1, path: `/cgi-bin/${path}`, signal: request.signal }
  const report = await walkBatches<string, Result>(parts, walk, async ([part = '']) => {
    const found = await send(part, choice, sent === parts.length - 1)
    sent++
    return [{ item: part, outcome: 'done', found }]
  })
  if (sent === 0 && report.error !== undefined) throw report.error
  return report
}

/** @throws `WECOM_CONFIG` unless there is something to send */
function partsOf(path: TextPath, msgtype: string, content: unknown, whenTooLong: WhenTooLong): string[] {
  if (typeof content !== 'string' || content.trim() === '')
    throw new WeComError('WECOM_CONFIG', `${path}: the content must be a text that is not empty`)
  if (!CHOICES.includes(whenTooLong))
    throw new WeComError('WECOM_CONFIG', `${path}: whenTooLong must be ${CHOICES.join(', ')}`)
  // The call itself refuses what is too long.
  if (whenTooLong !== 'split') return [content]
  const limits: Readonly<Record<string, number | undefined>> = TEXT_LIMITS[path]
  return splitText(content, limits[msgtype] ?? Number.MAX_SAFE_INTEGER)
}

const CHOICES: readonly WhenTooLong[] = ['split', 'refuse', 'cut']
