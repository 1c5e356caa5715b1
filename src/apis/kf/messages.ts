import { WeComError } from '../../errors/index.js'
import type { RequestOptions } from '../../http/index.js'
import { storeKeys } from '../../store/index.js'
import type { KfSendMsgParams, KfSendMsgResult, KfSyncMsgParams, KfSyncMsgResult } from '../../types/index.js'
import { type LongText, type SentText, sendParts } from '../message/send-text.js'
import { check, text } from '../rules.js'
import type { ApiScope } from '../scope.js'

type Received = KfSyncMsgResult['msg_list'][number]

/** The kinds of message that are described; each has its content under its own name. */
type Kind = {
  [Name in keyof Received]-?: NonNullable<Received[Name]> extends object ? Name : never
}[keyof Received]

/** A message or an event of customer service: what stands beside `msgtype` follows from it. WeCom may add kinds. */
export type KfReceivedMessage = {
  [Name in Kind]: Omit<Received, Kind | 'msgtype'> & { msgtype: Name } & {
    [Own in Name]: NonNullable<Received[Own]>
  }
}[Kind]

/** Which messages are read. */
export interface KfMessagesParams extends Omit<KfSyncMsgParams, 'cursor'> {
  /** Where to begin when nothing was read before: a cursor that another program kept. Default: at the oldest there is. */
  cursor?: string | undefined
}

/** What customer service offers beyond its endpoints. */
export interface KfWorkflows {
  /**
   * Every message of an account since the last one that was read here, page by page. How far it was read is kept in the store, for
   * each corp and account: a page counts as read when the loop asks for what follows it. Who leaves the loop earlier, or whose
   * program dies, gets the whole page again: do things once by `msgid`. Read one account in one place at a time.
   *
   * Give the `token` of the event `event.kf_msg_or_event`, which is good for ten minutes; without it WeCom allows fewer calls.
   *
   * https://developer.work.weixin.qq.com/document/path/94699
   * @throws `WECOM_CONFIG`, `WECOM_API`, `WECOM_STATE` (`cursor_stuck`), `WECOM_STORE`
   * @example for await (const message of corp.kf.iterateMessages({ open_kfid, token })) await save(message)
   */
  iterateMessages(
    params: KfMessagesParams,
    options?: RequestOptions,
  ): AsyncGenerator<KfReceivedMessage, void, undefined>

  /**
   * Sends a text to a customer, in several messages one after the other where it is too long for one (2048 bytes) and may be split.
   * After a message of theirs a customer can be sent five.
   *
   * https://developer.work.weixin.qq.com/document/path/94700
   * @returns one item for each message; with several, `ok` is `false` when a later one failed, and `error` says why
   * @throws `WECOM_CONFIG` when it is too long, and what `sendMsg` throws when nothing was sent
   * @example await corp.kf.sendText({ touser: external_userid, open_kfid }, answer, { whenTooLong: 'split' })
   */
  sendText(
    to: { touser: string; open_kfid: string },
    content: string,
    options?: LongText & RequestOptions,
  ): Promise<SentText<KfSendMsgResult>>
}

interface Source {
  syncMsg(params: KfSyncMsgParams, options?: RequestOptions): Promise<KfSyncMsgResult>
  sendMsg(params: KfSendMsgParams, options?: RequestOptions): Promise<KfSendMsgResult>
}

export function createKfWorkflows(api: Source, { store, suiteId, corpId }: ApiScope): KfWorkflows {
  async function* iterateMessages(
    { cursor: first, ...params }: KfMessagesParams,
    options?: RequestOptions,
  ): AsyncGenerator<KfReceivedMessage, void, undefined> {
    check('kf.iterateMessages', params, { open_kfid: text })
    const key = storeKeys.kfCursor(suiteId, corpId, params.open_kfid)
    const seen = new Set<string>()
    let kept = await store.get(key)
    for (;;) {
      const cursor = kept ?? first
      const page = await api.syncMsg({ ...params, ...(cursor && { cursor }) }, options)
      yield* (page.msg_list ?? []) as KfReceivedMessage[]
      const next = page.next_cursor ?? ''
      const more = Number(page.has_more) === 1
      if (more && (next === '' || next === cursor || seen.has(next))) throw stuck()
      seen.add(next)
      // Never backwards: where somebody else has gone on meanwhile, this goes on from there.
      if (next !== '' && next !== kept)
        kept = (await store.swap(key, kept, next)) ? next : await store.get(key)
      if (!more) return
    }
  }
  return {
    iterateMessages,
    sendText: async ({ touser, open_kfid }, content, { whenTooLong, ...request } = {}) => {
      const long = { path: 'kf/send_msg', msgtype: 'text', content, whenTooLong, request } as const
      return sendParts(long, (part, choice) =>
        api.sendMsg({ touser, open_kfid, ...choice, msgtype: 'text', text: { content: part } }, request),
      )
    },
  }
}

function stuck(): WeComError {
  return new WeComError(
    'WECOM_STATE',
    'Customer service says there are more messages but gives no new cursor',
    {
      reason: 'cursor_stuck',
      hint: 'Read on later; what was read stays read.',
    },
  )
}
