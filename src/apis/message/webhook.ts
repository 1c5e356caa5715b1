import { WeComError } from '../../errors/index.js'
import { callOf, type EndpointDescriptor, type HttpClient, type RequestOptions } from '../../http/index.js'
import type {
  UploadFile,
  WebhookSendParams,
  WebhookSendResult,
  WebhookUploadMediaResult,
} from '../../types/index.js'
import { type LongText, type SentText, sendParts } from './send-text.js'
import { checkTextLength } from './text-limits.js'

/** How a text goes out through a robot, and how its calls are made. */
export type WebhookTextOptions = LongText & RequestOptions

/** A group robot: it sends into the one group it was made in. */
export interface Webhook {
  /**
   * Sends a message; never repeated by itself. A robot may send 20 a minute.
   *
   * https://developer.work.weixin.qq.com/document/path/99110
   * @throws `WECOM_CONFIG` when a text is too long, `WECOM_API`
   * @example await wecom.webhook(key).send({ msgtype: 'text', text: { content: '你好', mentioned_list: ['@all'] } })
   */
  send(params: WebhookSendParams, options?: RequestOptions): Promise<WebhookSendResult>

  /**
   * Sends a text, in several messages one after the other where it is too long for one (2048 bytes) and may be split. Members are
   * called on in the last.
   *
   * https://developer.work.weixin.qq.com/document/path/99110
   * @returns one item for each message; with several, `ok` is `false` when a later one failed, and `error` says why
   * @throws `WECOM_CONFIG` when it is too long, and what `send` throws when nothing was sent
   * @example await wecom.webhook(key).sendText(log, { whenTooLong: 'split' })
   */
  sendText(
    content: string,
    options?: WebhookTextOptions & {
      /** Userids to call on, or `@all`. */
      mentioned_list?: readonly string[] | undefined
      /** Mobile numbers to call on, or `@all`. */
      mentioned_mobile_list?: readonly string[] | undefined
    },
  ): Promise<SentText<WebhookSendResult>>

  /**
   * The same in Markdown (4096 bytes): `markdown`, or with `version: 2` the richer `markdown_v2`.
   *
   * https://developer.work.weixin.qq.com/document/path/99110
   * @throws `WECOM_CONFIG` when it is too long, and what `send` throws when nothing was sent
   * @example await wecom.webhook(key).sendMarkdown('# 日报', { version: 2 })
   */
  sendMarkdown(
    content: string,
    options?: WebhookTextOptions & { version?: 1 | 2 | undefined },
  ): Promise<SentText<WebhookSendResult>>

  /**
   * Uploads a file for `send`; the media id is good for three days and for this robot only.
   *
   * https://developer.work.weixin.qq.com/document/path/99110
   * @throws `WECOM_CONFIG`, `WECOM_API`
   * @example const { media_id } = await wecom.webhook(key).uploadMedia({ type: 'file', media: { data, filename: '日报.pdf' } })
   */
  uploadMedia(
    params: { type: 'file' | 'voice'; media: UploadFile },
    options?: RequestOptions,
  ): Promise<WebhookUploadMediaResult>
}

/** The endpoints of robots. Their key is no token of ours, so no handle has them. */
export const webhookEndpoints = {
  send: { method: 'POST', path: '/cgi-bin/webhook/send', token: 'none', safe: false, page: 99110 },
  uploadMedia: {
    method: 'POST',
    path: '/cgi-bin/webhook/upload_media',
    token: 'none',
    safe: false,
    page: 99110,
    filePart: 'media',
  },
} as const satisfies Record<string, EndpointDescriptor>

/** @throws `WECOM_CONFIG` when the key is none */
export function createWebhook(http: HttpClient, key: string): Webhook {
  if (typeof key !== 'string' || !/^[\w-]+$/.test(key)) {
    throw new WeComError('WECOM_CONFIG', 'The key of a group robot is letters, digits and hyphens', {
      hint: 'It is what stands behind key= in the address of the robot, not the address.',
    })
  }
  const call = <Result>(
    descriptor: EndpointDescriptor,
    params: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ) =>
    http.call<Result>(
      Object.assign(callOf(descriptor, params), { token: { kind: 'none', name: 'key', value: key } }),
      options,
    )
  const send: Webhook['send'] = async (params, options) =>
    call(webhookEndpoints.send, checkTextLength('webhook/send', params), options)
  return {
    send,
    sendText: async (content, { signal, timeoutMs, retry, whenTooLong, ...mentions } = {}) => {
      const request = { signal, timeoutMs, retry }
      const text = { path: 'webhook/send', msgtype: 'text', content, whenTooLong, request } as const
      return sendParts(text, (part, choice, last) =>
        send({ ...choice, msgtype: 'text', text: { content: part, ...(last && mentions) } }, request),
      )
    },
    sendMarkdown: async (content, { version = 1, whenTooLong, ...request } = {}) => {
      const msgtype = version === 2 ? 'markdown_v2' : 'markdown'
      const text = { path: 'webhook/send', msgtype, content, whenTooLong, request } as const
      return sendParts(text, (part, choice) =>
        send(
          msgtype === 'markdown'
            ? { ...choice, msgtype, markdown: { content: part } }
            : { ...choice, msgtype, markdown_v2: { content: part } },
          request,
        ),
      )
    },
    uploadMedia: async (params, options) => call(webhookEndpoints.uploadMedia, { ...params }, options),
  }
}
