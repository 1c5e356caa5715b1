import { WeComError } from '../errors/index.js'
import { sha1Hex } from './signature.js'

/** What a JS-SDK signature is made of. */
export interface JsSdkSignatureInput {
  /** The `jsapi_ticket` for `wx.config`, the ticket of type `agent_config` for `wx.agentConfig`. */
  ticket: string
  /** Any text; the page must be given the same. */
  nonceStr: string
  /** Seconds since the epoch. */
  timestamp: number | string
  /** Address of the page as the browser has it. What follows a `#` does not count; nothing else is changed. */
  url: string
}

/**
 * The signature of `wx.config`, `wx.agentConfig` and `ww.register`: SHA-1 in lower-case hex.
 *
 * @throws WECOM_CONFIG naming the input that cannot be signed
 * @see https://developer.work.weixin.qq.com/document/path/90506
 * @example createJsSdkSignature({ ticket, nonceStr: 'Wm3WZYTPz0wzccnW', timestamp: 1414587457, url: 'https://app.example.com/?a=1' })
 */
export function createJsSdkSignature({ ticket, nonceStr, timestamp, url }: JsSdkSignatureInput): string {
  if (!isText(ticket)) throw invalid('ticket must be a non-empty text')
  if (!isText(nonceStr)) throw invalid('nonceStr must be a non-empty text')
  if (!/^\d{1,11}$/.test(String(timestamp))) {
    throw invalid('timestamp must be a whole number of seconds since the epoch, not of milliseconds')
  }
  if (!isText(url) || !/^https?:\/\/[^/?#]/i.test(url)) {
    throw invalid('url must be the absolute http or https address of the page')
  }
  const [page] = url.split('#', 1)
  return sha1Hex(`jsapi_ticket=${ticket}&noncestr=${nonceStr}&timestamp=${timestamp}&url=${page}`)
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function invalid(message: string): WeComError {
  return new WeComError('WECOM_CONFIG', `JS-SDK signature: ${message}`, {
    hint: 'Let the page send location.href as it is: the signature is over the very text the browser has.',
  })
}
