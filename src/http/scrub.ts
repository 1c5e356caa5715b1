import { redactText } from '../errors/index.js'

const DEEPEST = 4
const MOST_ERRORS = 5
const LONGEST = 1000

/** The first code in an error and its causes; empty when there is none. */
export function codeOf(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return ''
  return textOf(error, 'code') ?? codeOf(fieldOf(error, 'cause'), depth + 1)
}

/**
 * An error with name, message, stack, code and system call of another, all of them without secrets, and nothing else
 * of it: HTTP clients put URLs and whole requests into theirs. Causes and gathered errors are kept the same way.
 */
export function scrub(
  error: unknown,
  clean: (text: string) => string = redactText,
  depth = 0,
): Error | undefined {
  if (!(error instanceof Error) || depth > DEEPEST) return undefined
  const message = clean(textOf(error, 'message') ?? '').slice(0, LONGEST)
  const cause = scrub(fieldOf(error, 'cause'), clean, depth + 1)
  const gathered = fieldOf(error, 'errors')
  const errors = (Array.isArray(gathered) ? gathered.slice(0, MOST_ERRORS) : [])
    .map((each) => scrub(each, clean, depth + 1))
    .filter((each) => each !== undefined)
  const options = cause === undefined ? undefined : { cause }
  const copy = errors.length > 0 ? new AggregateError(errors, message, options) : new Error(message, options)
  hide(copy, 'name', clean(textOf(error, 'name') ?? 'Error').slice(0, 100))
  hide(copy, 'stack', clean(textOf(error, 'stack') ?? '').slice(0, 4 * LONGEST))
  const code = codeOf(error)
  const syscall = textOf(error, 'syscall') ?? textOf(fieldOf(error, 'cause'), 'syscall')
  return Object.assign(
    copy,
    code !== '' && { code: clean(code) },
    syscall !== undefined && { syscall: clean(syscall) },
  )
}

/** A field of anything; a getter that throws gives nothing. */
export function fieldOf(holder: unknown, name: string): unknown {
  try {
    return typeof holder === 'object' && holder !== null
      ? (holder as Record<string, unknown>)[name]
      : undefined
  } catch {
    return undefined
  }
}

/** A field, if it is a text. */
export function textOf(holder: unknown, name: string): string | undefined {
  const value = fieldOf(holder, name)
  return typeof value === 'string' ? value : undefined
}

function hide(target: object, name: string, value: string): void {
  Object.defineProperty(target, name, { value, enumerable: false, configurable: true, writable: true })
}
