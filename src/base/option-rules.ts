import { closest } from './closest.js'

/** What is wrong with one option. It never quotes the value, which may be a secret. */
export interface OptionProblem {
  /** Such as `suites[0].secret`; empty for the options as a whole. */
  path: string
  /** What to say behind the path: `must be …`. */
  says: string
  hint?: string | undefined
}

type Report = (path: string, says: string, hint?: string) => void

/** Looks at one option and gives the value to go on with. It is not asked about an option that is absent. */
export interface OptionRule {
  (value: unknown, path: string, report: Report): unknown
  /** Whether the option must be there. */
  readonly needed?: { readonly says: string; readonly hint?: string | undefined }
  /** What stands for the option when it is absent. */
  readonly absent?: unknown
}

/** The options there are, each with its rule. */
export type OptionTable = Readonly<Record<string, OptionRule>>

/** An option that passes a test. */
export function rule(test: (value: unknown) => boolean, says: string, hint?: string): OptionRule {
  return (value, path, report) => {
    if (!test(value)) report(path, says, hint)
    return value
  }
}

/** The same option, which must not be absent. */
export function needed(of: OptionRule, says = 'is missing', hint?: string): OptionRule {
  const checks: OptionRule = (value, path, report) => of(value, path, report)
  return Object.assign(checks, { needed: { says, hint } })
}

/** Options in a group, which is never absent though all in it may be. */
export function group(table: OptionTable): OptionRule {
  const checks = optionsOf(table)
  const own: OptionRule = (value, path, report) => checks(value, path, report)
  return Object.assign(own, { absent: checks({}, '', () => {}) })
}

export const text = (hint?: string): OptionRule =>
  rule(
    (value) => typeof value === 'string' && value !== '' && value.trim() === value,
    'must be a non-empty text without blanks around it',
    hint,
  )

export const flag: OptionRule = rule((value) => typeof value === 'boolean', 'must be true or false')

export const func: OptionRule = rule((value) => typeof value === 'function', 'must be a function')

export const oneOf = (...values: readonly string[]): OptionRule =>
  rule((value) => values.includes(value as string), `must be ${values.map((one) => `'${one}'`).join(' or ')}`)

/** A finite number of `unit`, more than 0 or not less than 0. */
export const amount = (unit: string, least: 'positive' | 'zero' = 'positive'): OptionRule =>
  rule(
    (value) => Number.isFinite(value) && (least === 'zero' ? Number(value) >= 0 : Number(value) > 0),
    least === 'zero' ? `must be 0 or a positive number of ${unit}` : `must be a positive number of ${unit}`,
  )

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER): OptionRule =>
  rule(
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    `must be a whole number of at least ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${most}`}`,
  )

/** Any object, or function, with these methods. */
export const methods = (names: readonly string[], hint?: string): OptionRule =>
  rule(
    (value) => isObject(value) && names.every((name) => typeof value[name] === 'function'),
    `must implement ${names.slice(0, -1).join(', ')}${names.length > 1 ? ' and ' : ''}${names.at(-1)}`,
    hint,
  )

export function listOf(of: OptionRule, least: 0 | 1 = 0, says?: string): OptionRule {
  const must = says ?? (least === 0 ? 'must be a list' : 'must be a list that is not empty')
  return (value, path, report) => {
    if (Array.isArray(value) && value.length >= least) {
      // An empty place in a list is one that holds nothing of use.
      return Array.from(value, (item: unknown, index) => of(item, `${path}[${index}]`, report))
    }
    report(path, must)
    return value
  }
}

/**
 * An object with options of its own. The copy it gives has what the table names and nothing else, so that neither
 * a misspelt option nor one that somebody put on `Object.prototype` has an effect.
 */
export function optionsOf(table: OptionTable): OptionRule {
  return (value, path, report) => {
    // An empty list is what PHP's JSON makes of no options.
    if (typeof value !== 'object' || value === null || (Array.isArray(value) && value.length > 0)) {
      report(path, 'must be an object')
      return value
    }
    const copy: Record<string, unknown> = {}
    const within = (name: string) => (path === '' ? name : `${path}.${name}`)
    for (const [name, check] of Object.entries(table)) {
      const given = read(value, name)
      // Written down even when absent, or the copy would have what every object has.
      copy[name] = given === undefined ? check.absent : check(given, within(name), report)
      if (given === undefined && check.needed !== undefined)
        report(within(name), check.needed.says, check.needed.hint)
    }
    for (const name of Object.keys(value)) {
      if (Object.hasOwn(table, name)) continue
      const near = closest(name, Object.keys(table))
      const instead =
        near === undefined ? `there are ${Object.keys(table).join(', ')}` : `did you mean ${near}?`
      report(within(/^[A-Za-z]{1,30}$/.test(name) ? name : '(odd name)'), 'is no option', instead)
    }
    return copy
  }
}

/** An option that is the object's own or of a class of the caller's, but not one that every object has. */
function read(object: object, name: string): unknown {
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const root = at !== object && Object.getPrototypeOf(at) === null
    if (!root && Object.hasOwn(at, name)) return (object as Record<string, unknown>)[name]
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}
