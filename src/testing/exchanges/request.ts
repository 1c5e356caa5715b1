import { sha256Hex } from '../../base/index.js'
import type { TransportRequest } from '../../http/index.js'
import type { RecordedRequest } from './file.js'
import type { Scrubber } from './scrub.js'

/** A request as it is recorded, and as it is looked for: without host and without secrets. */
export function recordedRequest(request: TransportRequest, scrubber: Scrubber): RecordedRequest {
  const url = new URL(request.url, 'http://wecom.invalid')
  const facts = {
    method: request.method,
    path: url.pathname,
    query: scrubber.query(url.searchParams),
  }
  const { body } = request
  if (body === undefined || body.length === 0) return facts
  const json = typeof body === 'string' ? parsed(body) : undefined
  if (json !== undefined) return { ...facts, body: scrubber.scrub(json) }
  return { ...facts, sha256: sha256Hex(withoutBoundary(request)) }
}

/** Of a form every request has another boundary. */
function withoutBoundary({ headers, body = '' }: TransportRequest): string {
  const text = Buffer.from(body).toString('latin1')
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
  const boundary = /boundary="?([^";]+)/i.exec(type)?.[1]
  return boundary === undefined ? text : text.replaceAll(boundary, 'boundary')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
