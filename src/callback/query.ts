import type { SignedCallback } from '../crypto/index.js'
import { WeComCallbackError } from '../errors/index.js'

/** The signed parts of a request, as far as its URL has them. */
export type CallbackQuery = { [Part in keyof SignedCallback]: string | undefined }

/** What WeCom appends to a callback URL. */
const PARTS: ReadonlyMap<string, keyof SignedCallback> = new Map([
  ['msg_signature', 'msgSignature'],
  ['timestamp', 'timestamp'],
  ['nonce', 'nonce'],
  ['echostr', 'encrypt'],
])

const MAX_QUERY = 8192
const MAX_ECHOSTR = 4096

/**
 * Reads WeCom's parameters out of a raw query, decoding each value once. Everything else in the query, also a bare
 * PHP-style route in front, is left alone.
 * @throws WECOM_REQUEST (`payload_too_large`, `missing_parameter` for a repeated or undecodable parameter)
 */
export function readCallbackQuery(raw: string): CallbackQuery {
  if (raw.length > MAX_QUERY) throw new WeComCallbackError('payload_too_large', 'The query is too long')
  const query: CallbackQuery = {
    msgSignature: undefined,
    timestamp: undefined,
    nonce: undefined,
    encrypt: undefined,
  }
  let start = 0
  while (start < raw.length) {
    let end = start
    let equals = -1
    // A relay that appends with a second "?" makes that a separator too.
    for (; end < raw.length; end++) {
      const char = raw.charCodeAt(end)
      if (char === 38 || char === 63) break
      if (char === 61 && equals === -1) equals = end
    }
    if (equals !== -1) assign(query, raw.slice(start, equals), raw.slice(equals + 1, end))
    start = end + 1
  }
  if (query.encrypt !== undefined) {
    if (query.encrypt.length > MAX_ECHOSTR)
      throw new WeComCallbackError('payload_too_large', 'echostr is too long')
    // base64 has no spaces: one that is there was a "+" before somebody decoded it twice.
    query.encrypt = query.encrypt.replaceAll(' ', '+')
  }
  return query
}

function assign(query: CallbackQuery, name: string, value: string): void {
  const part = PARTS.get(name)
  if (part === undefined) return
  if (query[part] !== undefined) {
    throw new WeComCallbackError('missing_parameter', `The query has ${name} more than once`)
  }
  query[part] = decode(name, value)
}

function decode(name: string, value: string): string {
  const spaced = value.includes('+') ? value.replaceAll('+', ' ') : value
  if (!spaced.includes('%')) return spaced
  try {
    return decodeURIComponent(spaced)
  } catch {
    throw new WeComCallbackError('missing_parameter', `${name} is not properly percent-encoded`)
  }
}
