import { WeComError } from '../errors/index.js'

/** What a value must be: a complaint that names its place, or `undefined` when it fits. Complaints quote no value. */
export type Rule = (value: unknown, at: string) => string | undefined

/** The rules of the fields of an object. */
export type Rules = Readonly<Record<string, Rule>>

/** Checks parameters, of an endpoint or of a method. @throws `WECOM_CONFIG` naming the field */
export function check(name: string, params: unknown, rule: Rule | Rules): void {
  const fits = typeof rule === 'function' ? rule : object(rule)
  const complaint = fits(params, '')
  if (complaint !== undefined) throw new WeComError('WECOM_CONFIG', `${name}: ${complaint}`)
}

/** Whatever is not optional must be there. */
function present(rule: Rule): Rule {
  return (value, at) => {
    if (value !== undefined) return rule(value, at)
    return at === '' ? 'the parameters are missing' : `${at} is missing`
  }
}

/** Lets a field be left out. */
export function optional(rule: Rule): Rule {
  return (value, at) => (value === undefined ? undefined : rule(value, at))
}

/** A field that must be left out, and why. */
export function forbidden(why: string): Rule {
  return (value, at) => (value === undefined ? undefined : `${at} ${why}`)
}

/** Text that is not empty. */
export const text: Rule = present((value, at) => {
  if (typeof value !== 'string') return `${at} must be a text`
  return value.trim() === '' ? `${at} is missing: it must be a non-empty text` : undefined
})

/** Text that is not empty, and at most so long in UTF-8: a Chinese character has three bytes. */
export function textUpTo(maxBytes: number): Rule {
  return (value, at) => {
    const bytes = typeof value === 'string' ? Buffer.byteLength(value) : 0
    return (
      text(value, at) ??
      (bytes > maxBytes ? `${at} must be at most ${maxBytes} bytes, not ${bytes}` : undefined)
    )
  }
}

/** Lets a text be empty. */
export function maybeEmpty(rule: Rule): Rule {
  return (value, at) => (value === '' ? undefined : rule(value, at))
}

/** @param unit what is counted, where the name of the field does not tell */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER, unit?: string): Rule {
  const what = unit === undefined ? 'a whole number' : `a whole number of ${unit}`
  const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`
  return present((value, at) =>
    Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `${at} must be ${what} ${range}`,
  )
}

/** Later than any second that is meant, earlier than any millisecond. */
const BETWEEN_SECONDS_AND_MS = 9_999_999_999

/** A time on the wire. */
export const seconds: Rule = present(
  (value, at) =>
    integer(0, BETWEEN_SECONDS_AND_MS)(value, at) &&
    `${at} must be whole seconds since the epoch, not milliseconds`,
)

/** A time of ours; 0 is the beginning of all. */
export const milliseconds: Rule = present((value, at) => {
  const complaint = value === 0 ? undefined : integer(BETWEEN_SECONDS_AND_MS + 1)(value, at)
  return complaint && `${at} must be whole milliseconds since the epoch, not seconds`
})

export function oneOf(...values: readonly number[]): Rule {
  return present((value, at) =>
    values.some((one) => one === value) ? undefined : `${at} must be ${values.join(' or ')}`,
  )
}

/** An object whose fields fit; `whole` looks at what the fields are together. */
export function object(
  rules: Rules,
  whole?: (value: Record<string, unknown>, at: string) => string | undefined,
): Rule {
  return present((value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${at || 'the parameters'} must be an object`
    const fields = value as Record<string, unknown>
    for (const [name, fits] of Object.entries(rules)) {
      const complaint = fits(fields[name], at === '' ? name : `${at}.${name}`)
      if (complaint !== undefined) return complaint
    }
    return whole?.(fields, at)
  })
}

/** An object in which the number in one field says what the others must be. */
export function variants(name: string, rules: Readonly<Record<number, Rule>>): Rule {
  const known = object({ [name]: oneOf(...Object.keys(rules).map(Number)) })
  return (value, at) =>
    known(value, at) ?? rules[Number((value as Record<string, unknown>)[name])]?.(value, at)
}

export interface ListLimits<Item> {
  /** Default 1. */
  min?: number
  max: number
  /** What no two items may have in common. */
  unique?: (item: Item) => string
}

/** A list of `min` to `max` items that all fit. */
export function list<Item>(item: Rule, { min = 1, max, unique }: ListLimits<Item>): Rule {
  return present((value, at) => {
    if (!Array.isArray(value) || value.length < min || value.length > max)
      return `${at} must be a list of ${min} to ${max} items`
    const places = new Map<string, number>()
    for (const [index, one] of value.entries()) {
      const complaint = item(one, `${at}[${index}]`)
      if (complaint !== undefined) return complaint
      const key = unique?.(one)
      if (key === undefined) continue
      const before = places.get(key)
      if (before !== undefined) return `${at}[${index}] repeats ${at}[${before}]`
      places.set(key, index)
    }
    return undefined
  })
}
