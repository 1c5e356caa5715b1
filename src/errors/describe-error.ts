import { blotOut } from './redact-text.js'
import { isWeComError } from './wecom-error.js'

const LONGEST_PART = 300
const LONGEST = 600
const DEEPEST = 4
const MOST_ERRORS = 3

/**
 * One line about anything that was thrown, for logs and dead letters: its name and message with its causes and the
 * errors it gathers, and nothing in it that looks like a credential. Its other fields are left out.
 * @param secrets what is known to be secret, taken out wherever it stands
 */
export function describeError(error: unknown, secrets: Iterable<string> = []): string {
  const text = oneOf(error, [...secrets], 0)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

function oneOf(error: unknown, secrets: readonly string[], depth: number): string {
  if (!isErrorLike(error)) return 'something that is no Error'
  const name = isWeComError(error) ? error.code : read(error, 'name')
  const line = `${text(name) || 'Error'}: ${text(read(error, 'message'))}`
  const own = blotOut(line, secrets).slice(0, LONGEST_PART)
  if (depth === DEEPEST) return own
  const gathered = read(error, 'errors')
  const errors = Array.isArray(gathered) ? gathered.slice(0, MOST_ERRORS).filter(isErrorLike) : []
  const cause = read(error, 'cause')
  const causes = (isErrorLike(cause) ? [cause, ...errors] : errors).map((each) =>
    oneOf(each, secrets, depth + 1),
  )
  return causes.length === 0 ? own : `${own} (because of ${causes.join('; ')})`
}

function isErrorLike(value: unknown): value is object {
  return value instanceof Error || (typeof value === 'object' && value !== null && isWeComError(value))
}

/** A getter may throw. */
function read(holder: object, name: string): unknown {
  try {
    return (holder as Record<string, unknown>)[name]
  } catch {
    return undefined
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
