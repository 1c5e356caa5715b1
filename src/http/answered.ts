import { WeComError } from '../errors/index.js'

/**
 * A field of an answer that cannot be done without.
 * @throws `WECOM_HTTP` (`malformed_response`) when it is missing, empty, blank or no text
 */
export function answeredText(answer: unknown, field: string, path: string): string {
  const value = fieldOf(answer, field)
  if (typeof value === 'string' && value.trim() !== '') return value
  throw malformedAnswer(path, field)
}

/** The error for an answer that lacks a field; trying again may bring a whole one. */
export function malformedAnswer(path: string, field: string): WeComError {
  return new WeComError('WECOM_HTTP', `${path}: the answer has no usable ${field}`, {
    reason: 'malformed_response',
    hint: 'Something between here and WeCom may have answered in its place: check the baseUrl, the proxy and the gateway.',
  })
}

function fieldOf(answer: unknown, field: string): unknown {
  if (typeof answer !== 'object' || answer === null || !Object.hasOwn(answer, field)) return undefined
  return (answer as Record<string, unknown>)[field]
}
