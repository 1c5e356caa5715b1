import { noResponse, tooLarge } from './failures.js'
import type { TransportResponse } from './transport.js'

/**
 * Holds what a transport gave against what a transport has to give.
 * @throws `WECOM_HTTP` (`transport`, `response_too_large`)
 */
export function checkResponse(response: unknown, maxBytes: number): TransportResponse {
  const { status, headers, body } = (response ?? {}) as Partial<Record<keyof TransportResponse, unknown>>
  const carrier = 'the transport'
  if (typeof status !== 'number') throw noResponse(carrier, 'status is no number')
  if (typeof headers !== 'object' || headers === null) throw noResponse(carrier, 'headers is no object')
  if (typeof body !== 'string' && !(body instanceof Uint8Array))
    throw noResponse(carrier, 'body is neither a text nor bytes')
  // A text has at least as many bytes as characters; counting them exactly is only worth it near the limit.
  const atLeast = body.length
  const bytes =
    typeof body === 'string' && atLeast <= maxBytes && atLeast * 3 > maxBytes ? byteLength(body) : atLeast
  if (bytes > maxBytes) throw tooLarge(maxBytes)
  return response as TransportResponse
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length
}
