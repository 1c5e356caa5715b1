import type { SealedReply } from '../crypto/index.js'
import type { CallbackResponse } from './types.js'

const NOSNIFF = { 'x-content-type-options': 'nosniff' }

/** 200, byte for byte. */
export function text(body: string): CallbackResponse {
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8', ...NOSNIFF }, body }
}

/** One look for every refusal, so that nobody can learn from the difference. */
export function refused(status: 403 | 413): CallbackResponse {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...NOSNIFF }, body: '' }
}

export function methodNotAllowed(): CallbackResponse {
  return { status: 405, headers: { allow: 'GET, POST', ...NOSNIFF }, body: '' }
}

/** WeCom tries again after this. */
export function unavailable(): CallbackResponse {
  return { status: 503, headers: { ...NOSNIFF }, body: '' }
}

/** A sealed reply in the form the request came in. */
export function xmlOrJson(
  format: 'xml' | 'json',
  reply: SealedReply,
  toXml: (reply: SealedReply) => string,
): CallbackResponse {
  if (format === 'xml') {
    return {
      status: 200,
      headers: { 'content-type': 'application/xml; charset=utf-8', ...NOSNIFF },
      body: toXml(reply),
    }
  }
  const { encrypt, msgSignature, timestamp, nonce } = reply
  const body = JSON.stringify({ encrypt, msgsignature: msgSignature, timestamp: Number(timestamp), nonce })
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8', ...NOSNIFF }, body }
}
