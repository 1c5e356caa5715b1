import { isWeComError, redactText } from '../errors/index.js'

/** What a log may say about anything that was thrown. */
export function describeError(error: unknown): string {
  if (isWeComError(error)) return `${error.code}: ${error.message}`
  return error instanceof Error ? redactText(`${error.name}: ${error.message}`).slice(0, 300) : 'not an Error'
}
