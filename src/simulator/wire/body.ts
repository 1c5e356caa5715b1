import { boundaryOf, type MultipartPart, readMultipart } from './multipart.js'
import type { WireRequest } from './request.js'

/** The body of an API call, as far as WeCom can read it. */
export interface ReadBody {
  fields: Record<string, unknown>
  isJson: boolean
  /** A body came, but it is no JSON object. */
  broken: boolean
  raw: string
  parts?: MultipartPart[]
}

/** WeCom loses the fields of a body it cannot parse and goes on without them. */
export function readBody(request: WireRequest): ReadBody {
  const boundary = request.method === 'POST' ? boundaryOf(request.headers['content-type']) : undefined
  if (boundary !== undefined) {
    const parts = readMultipart(request.bytes, boundary)
    return { fields: {}, isJson: false, broken: false, raw: '', ...(parts !== undefined && { parts }) }
  }
  const raw = request.method === 'POST' ? request.body : ''
  if (raw === '') return { fields: {}, isJson: false, broken: false, raw }
  try {
    const value: unknown = JSON.parse(raw)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { fields: { ...value }, isJson: true, broken: false, raw }
    }
  } catch {
    // Reported in errmsg.
  }
  return { fields: {}, isJson: false, broken: true, raw }
}

/** `\uXXXX` in the JSON text; a doubled backslash before `u` is no escape. */
export function hasEscapes(raw: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\u[0-9a-f]{4}/i.test(raw)
}
