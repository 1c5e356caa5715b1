import type { Problem } from './codes.js'
import type { Limits, Range } from './shape.js'

const NUMERIC = /^-?\d+(?:\.\d+)?$/
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

/** What a value of the right type does that the limits forbid; `text` as it stands in errmsg. */
export function limitProblem(limits: Limits, value: unknown): { problem: Problem; text: string } | undefined {
  if (Array.isArray(value)) return outside('count', value.length, limits.items, 'size')
  if (typeof value === 'number') {
    if (limits.digits !== undefined && String(Math.abs(value)).length > limits.digits)
      return { problem: 'value', text: `exceed max length ${limits.digits}` }
    return outside('value', value, limits.value, 'value')
  }
  return typeof value === 'string' ? ofText(limits, value) : undefined
}

function ofText(limits: Limits, value: string): { problem: Problem; text: string } | undefined {
  const { bytes, chars, items, joined, numbers, numeric, rfc3339 } = limits
  if (numeric && !NUMERIC.test(value)) return { problem: 'value', text: 'is no number' }
  if (rfc3339 && !RFC3339.test(value)) return { problem: 'value', text: 'is no time of RFC 3339' }
  if (joined !== undefined) {
    const parts = value.split(joined)
    if (numbers && !parts.every((part) => /^\d+$/.test(part)))
      return { problem: 'value', text: `is no list of numbers, joined by ${joined}` }
    const wrong = outside('count', parts.length, items, 'size')
    if (wrong !== undefined) return wrong
  }
  return (
    outside('length', Buffer.byteLength(value), bytes, 'length') ??
    outside('length', [...value].length, chars, 'length')
  )
}

function outside(problem: Problem, size: number, range: Range | undefined, what: string) {
  if (range === undefined) return undefined
  if (size < range.least) return { problem, text: `exceed min ${what} ${range.least}` }
  return size > range.most ? { problem, text: `exceed max ${what} ${range.most}` } : undefined
}
