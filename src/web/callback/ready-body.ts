import type { CallbackBody } from '../../callback/index.js'
import { isOfXmlParser, parsedXml } from './parsed-xml.js'

/** Where koa-body keeps the text of what it parsed. */
const UNPARSED = Symbol.for('unparsedBody')

/**
 * What a body parser left, in a form the envelope can be read from. WeCom signs the ciphertext and not the body, so a
 * parsed body will do. `undefined`: nothing of use.
 */
export function readyBody(candidates: readonly unknown[], contentType: string): CallbackBody {
  let empty: CallbackBody
  for (const candidate of candidates) {
    const body = readable(candidate, contentType)
    if (body === undefined) continue
    // A parser that found nothing to its taste leaves an empty text beside what another one has read.
    if (body !== '' && !(body instanceof Uint8Array && body.length === 0)) return body
    empty = body
  }
  return empty
}

/** Getters within may throw, as the body itself may: then it is nothing of use. */
function readable(candidate: unknown, contentType: string): CallbackBody {
  try {
    const text = textOrBytes(candidate)
    if (text !== undefined) return text
    if (typeof candidate !== 'object' || candidate === null) return undefined
    const unparsed = textOrBytes((candidate as { [UNPARSED]?: unknown })[UNPARSED])
    return unparsed ?? envelopeOf(candidate as Record<string, unknown>, contentType)
  } catch {
    return undefined
  }
}

function textOrBytes(value: unknown): string | Uint8Array | undefined {
  if (typeof value === 'string') return unquoted(value)
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (typeof value !== 'object' || value === null) return undefined
  // A Buffer that went through JSON on its way from a gateway.
  const { type, data } = value as { type?: unknown; data?: unknown }
  return type === 'Buffer' && Array.isArray(data) ? Uint8Array.from(data as number[]) : undefined
}

/** A text that was made JSON of, as gateways do with bodies they do not know. */
function unquoted(text: string): string {
  if (!/^\s*"/.test(text)) return text
  try {
    const inner: unknown = JSON.parse(text)
    return typeof inner === 'string' ? inner : text
  } catch {
    return text
  }
}

/**
 * The envelope in an object, in the form it was sent in, for the reply must have the same. The content type tells; where
 * it does not, JSON has the ciphertext as a text in `encrypt`.
 */
function envelopeOf(body: Record<string, unknown>, contentType: string): Record<string, unknown> | undefined {
  // Parsed JSON is handed on as it is: whether it is an envelope is for the callback to judge.
  if (/\bjson\b/i.test(contentType)) return Object.keys(body).length === 0 ? undefined : body
  const isJson = !/\bxml\b/i.test(contentType) && Object.hasOwn(body, 'encrypt') && !isOfXmlParser(body)
  return isJson ? body : parsedXml(body)
}
