import { createHmac, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../../state/refusal.js'
import type { ApiCall } from '../../wire/endpoint.js'

const SKEW_S = 15 * 60
const NONCE_MAX_BYTES = 32
/** WeCom does not tell which code a wrong signature gets; this is its general "signature mismatch". */
const WRONG_SIGNATURE = 49004

/**
 * The text that is signed: every leaf as `name=value`, the pairs sorted by their bytes, joined by `&`.
 * @throws Refusal 40058 for what no documented field is: a boolean, a fraction
 */
export function stringToSign(body: Record<string, unknown>): string {
  const pairs: Buffer[] = []
  for (const [name, value] of Object.entries(body)) collect(name, value, pairs)
  pairs.sort(Buffer.compare)
  return pairs.map((pair) => pair.toString()).join('&')
}

function collect(name: string, value: unknown, pairs: Buffer[]): void {
  if (name === 'sig' || value === null || value === undefined || value === '') return
  if (Array.isArray(value)) {
    for (const one of value) collect(name, one, pairs)
  } else if (typeof value === 'object') {
    for (const [inner, one] of Object.entries(value)) collect(inner, one, pairs)
  } else if (typeof value === 'string' || Number.isSafeInteger(value)) {
    pairs.push(Buffer.from(`${name}=${value}`))
  } else {
    throw new Refusal(40058, `${name} invalid Request Parameter`)
  }
}

/** HMAC-SHA256 over {@link stringToSign}, in base64. */
export function cashierSignature(body: Record<string, unknown>, secret: string): string {
  return createHmac('sha256', secret).update(stringToSign(body)).digest('base64')
}

/** Checks time, signature and nonce of a call to the cashier. @throws Refusal */
export function checkCashierSignature(call: ApiCall): void {
  const { nonce_str: nonce, ts, sig } = call.body
  const now = call.world.clock.now()
  if (nonce === undefined || nonce === null || nonce === '') throw new Refusal(90318)
  if (typeof nonce !== 'string' || Buffer.byteLength(nonce) > NONCE_MAX_BYTES) {
    throw new Refusal(40058, 'nonce_str invalid Request Parameter')
  }
  if (ts === undefined || ts === null || ts === '') throw new Refusal(90319)
  if (typeof ts !== 'number' || !Number.isSafeInteger(ts)) {
    throw new Refusal(40058, 'ts invalid Request Parameter')
  }
  if (Math.abs(Math.floor(now / 1000) - ts) > SKEW_S) throw new Refusal(90319)
  const secret = call.world.provider.cashierSecret
  if (secret === undefined) throw new Refusal(90348)
  const expected = Buffer.from(cashierSignature(call.body, secret))
  const given = Buffer.from(typeof sig === 'string' ? sig : '')
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) {
    throw new Refusal(WRONG_SIGNATURE, 'sig invalid, signature mismatch')
  }
  if (!call.billing.nonces.use(nonce)) throw new Refusal(90318)
}
