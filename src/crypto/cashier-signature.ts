import { createHmac } from 'node:crypto'
import { WeComError } from '../errors/index.js'

/** A cashier request, signed. */
export interface SignedCashierRequest {
  /** Base64 with padding. */
  sig: string
  /** What was signed: `name=value` of every field, sorted, joined by `&`. It holds what the request holds. */
  stringToSign: string
  /** The request to post: a copy without what is empty, with `sig` in it. */
  body: Record<string, unknown>
}

/** Deeper than any request; a cycle gets here as well. */
const MAX_DEPTH = 32

/**
 * Signs the body of a cashier call (收银台, `paytool/*`) with HMAC-SHA256.
 *
 * Whatever is `undefined`, `null`, an empty text or an empty list or object is left out of the body, so that it
 * cannot be read in two ways; so is any `sig`. `nonce_str` and `ts` are the caller's: what is given is signed.
 *
 * @param secret the cashier's API key (收银台API调用密钥), not the provider secret
 * @throws WECOM_CONFIG naming the field, for a value without a certain text form: a boolean, a number that is no
 * safe integer, text with half a character in it, anything but plain data
 * @see https://developer.work.weixin.qq.com/document/path/98768
 * @example const { body } = signCashierRequest({ order_id, nonce_str, ts }, cashierSecret)
 */
export function signCashierRequest(
  body: Readonly<Record<string, unknown>>,
  secret: string,
): SignedCashierRequest {
  if (typeof secret !== 'string' || secret === '') {
    throw new WeComError('WECOM_CONFIG', 'The cashier secret must be a non-empty text')
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new WeComError('WECOM_CONFIG', 'The body of a cashier request must be an object')
  }
  const pruned = prune(body, '', 0)
  const pairs: Buffer[] = []
  collect(pruned, '', pairs)
  // By bytes: UTF-16 order differs from it beyond the basic plane.
  const stringToSign = pairs.sort(Buffer.compare).join('&')
  const sig = createHmac('sha256', secret).update(stringToSign).digest('base64')
  return { sig, stringToSign, body: { ...(pruned as Record<string, unknown> | undefined), sig } }
}

/** A deep copy without what is empty; `undefined` when nothing is left. */
function prune(value: unknown, path: string, depth: number): unknown {
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return wellFormed(value, path)
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value
    throw unsigned(path, 'must be a whole number below 2^53')
  }
  if (typeof value === 'boolean') throw unsigned(path, 'must be 0 or 1, not a boolean')
  if (typeof value !== 'object') throw unsigned(path, `cannot be a ${typeof value}`)
  if (depth === MAX_DEPTH) throw unsigned(path, 'is nested too deep, or holds itself')
  if (Array.isArray(value)) {
    const items = value
      .map((item, index) => prune(item, `${path}[${index}]`, depth + 1))
      .filter((item) => item !== undefined)
    return items.length === 0 ? undefined : items
  }
  if (!isPlain(value)) throw unsigned(path, 'must be plain data')
  const fields = Object.entries(value).flatMap(([name, field]) => {
    if (name === 'sig') return []
    const kept = prune(field, path === '' ? name : `${path}.${name}`, depth + 1)
    return kept === undefined ? [] : [[wellFormed(name, path), kept] as const]
  })
  return fields.length === 0 ? undefined : Object.fromEntries(fields)
}

/** Every leaf as `name=value`, where the items of a list have the list's own name. */
function collect(value: unknown, name: string, pairs: Buffer[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, name, pairs)
  else if (typeof value === 'object' && value !== null)
    for (const [own, field] of Object.entries(value)) collect(field, own, pairs)
  else if (value !== undefined) pairs.push(Buffer.from(`${name}=${value}`))
}

/** JSON and UTF-8 write a lone surrogate differently. */
function wellFormed(text: string, path: string): string {
  if (/\p{Surrogate}/u.test(text)) throw unsigned(path, 'holds half a character (a lone surrogate)')
  return text
}

/** Also for objects of another realm, whose prototypes are not ours. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function unsigned(path: string, problem: string): WeComError {
  return new WeComError('WECOM_CONFIG', `Cashier request: ${path === '' ? 'the body' : path} ${problem}`)
}
