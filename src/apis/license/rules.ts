import { WeComError } from '../../errors/index.js'

/** What a value must be: a complaint that names its place, or `undefined` when it fits. Complaints quote no value. */
export type Rule = (value: unknown, at: string) => string | undefined

/** The rules of the fields of an object. */
export type Rules = Readonly<Record<string, Rule>>

/** Checks the parameters of an endpoint. @throws `WECOM_CONFIG` naming the field */
export function check(endpoint: string, params: object, rule: Rule): void {
  const complaint = rule(params, '')
  if (complaint !== undefined) throw new WeComError('WECOM_CONFIG', `${endpoint}: ${complaint}`)
}

export const text: Rule = (value, at) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : `${at} must be a non-empty text`

export function integer(min: number, max: number): Rule {
  return (value, at) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `${at} must be a whole number from ${min} to ${max}`
}

/** Past this, a number of seconds is one of milliseconds. */
const LAST_SECOND = 99_999_999_999

export const seconds: Rule = (value, at) =>
  integer(1, LAST_SECOND)(value, at) && `${at} must be whole seconds since the epoch, not milliseconds`

export function oneOf(...values: readonly number[]): Rule {
  return (value, at) =>
    values.some((one) => one === value) ? undefined : `${at} must be ${values.join(' or ')}`
}

export function optional(rule: Rule): Rule {
  return (value, at) => (value === undefined ? undefined : rule(value, at))
}

/** An object whose fields fit; `whole` looks at what the fields are together. */
export function object(
  rules: Rules,
  whole?: (value: Record<string, unknown>, at: string) => string | undefined,
) {
  const rule: Rule = (value, at) => {
    if (typeof value !== 'object' || value === null) return `${at || 'the parameters'} must be an object`
    const fields = value as Record<string, unknown>
    for (const [name, fits] of Object.entries(rules)) {
      const complaint = fits(fields[name], at === '' ? name : `${at}.${name}`)
      if (complaint !== undefined) return complaint
    }
    return whole?.(fields, at)
  }
  return rule
}

export interface ListLimits<Item> {
  max: number
  /** What no two items may have in common. */
  unique?: (item: Item) => string
}

/** A list of 1 to `max` items that all fit. */
export function list<Item>(item: Rule, { max, unique }: ListLimits<Item>): Rule {
  return (value, at) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > max)
      return `${at} must be a list of 1 to ${max} items`
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
  }
}
