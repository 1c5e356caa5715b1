import type { SendMessageParams, SendMessageResult } from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'
import { prepareMessage } from '../message/targets.js'

/** `message/…`: what an app sends to members. */
export const messageFamily = {
  /**
   * Sends a message of the app; never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90372
   * @throws `WECOM_API` with errcode 81013 when no recipient is valid; `WECOM_CONFIG` when none is given, when a text is too
   * long, or when the installation tells no agentid and none is given
   * @example await corp.message.send({ touser: ['a', 'b'], msgtype: 'text', text: { content: '你好' } })
   */
  send: endpoint<SendMessageParams, SendMessageResult>({
    method: 'POST',
    path: '/cgi-bin/message/send',
    token: 'corp',
    safe: false,
    page: 90372,
    prepare: prepareMessage,
  }),
}

export type MessageApi = Family<typeof messageFamily>
