import type { Endpoint, Field, Shape } from '../../../scripts/spec/model.js'

/** Values that keep to the description, made from its own words and not from what the simulator has of it. */
export function sampleOf(fields: readonly Field[]): Record<string, unknown> {
  const kinds = fields.filter(({ shape }) => shape.kind === 'fields').map(({ name }) => name)
  const values = Object.fromEntries(fields.map((field) => [field.name, valueFor(field.shape, field)]))
  // A message is of one type.
  return 'msgtype' in values && kinds.length > 0 ? { ...values, msgtype: kinds[0] } : values
}

/** A field somewhere in a sample. */
export interface Spot {
  at: string
  field: Field
  /** The whole sample, with another value there; `undefined` leaves the field out. */
  with(value: unknown): unknown
}

/** Every field of a sample, the inner ones included. */
export function spotsOf(
  fields: readonly Field[],
  rebuild: (values: unknown) => unknown = (all) => all,
  at = '',
): Spot[] {
  const sample = sampleOf(fields)
  return fields.flatMap((field) => {
    // Of a message only the part counts that its type names.
    const part = field.shape.kind === 'fields' || field.shape.kind === 'object'
    if ('msgtype' in sample && part && sample.msgtype !== field.name) return []
    const put = (value: unknown) => rebuild({ ...sample, [field.name]: value })
    const here = at + field.name
    return [{ at: here, field, with: put }, ...inside(field.shape, put, here)]
  })
}

function inside(shape: Shape, put: (value: unknown) => unknown, at: string): Spot[] {
  if (shape.kind === 'list') return inside(shape.of, (value) => put([value]), `${at}[]`)
  if (shape.kind === 'map') return inside(shape.of, (value) => put({ one: value }), `${at}.*`)
  return shape.kind === 'fields' ? spotsOf(shape.fields, put, `${at}.`) : []
}

function valueFor(shape: Shape, field: Field): unknown {
  switch (shape.kind) {
    case 'any':
    case 'object':
      return {}
    case 'fields':
      return sampleOf(shape.fields)
    case 'map':
      return { one: valueFor(shape.of, field) }
    case 'list':
      return [valueFor(shape.of, field)]
    case 'plain': {
      const [type] = shape.types
      const [value] = shape.values ?? []
      if (value !== undefined) return type === 'string' ? String(value) : value
      if (type === 'boolean') return true
      if (type === 'integer' || type === 'number') return rangeOf(field.limits)?.[0] ?? 1
      if (field.limits.includes('as RFC 3339')) return '2026-11-27T08:00:00+08:00'
      if (field.limits.includes('digits') || field.limits.some((limit) => /joined by/.test(limit))) return '7'
      return 'x'.repeat(rangeOf(field.limits)?.[0] ?? 1)
    }
  }
}

/** The first range: `4..120 items`. */
function rangeOf(limits: readonly string[]): [least: number, most: number] | undefined {
  for (const limit of limits) {
    const [, least, most] = /^(\d+)\.\.(\d+)/.exec(limit) ?? []
    if (least !== undefined) return [Number(least), Number(most)]
  }
  return undefined
}

/** What of a value contradicts the description; required fields are demanded where it is sure of them. */
export function contradictions(
  endpoint: Endpoint,
  fields: readonly Field[],
  value: unknown,
  at = '',
): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`]
  const given = value as Record<string, unknown>
  const names = new Set(fields.map(({ name }) => name))
  const strangers = Object.keys(given).filter((name) => !names.has(name) && !/^err(?:code|msg)$/.test(name))
  return [
    ...strangers.map((name) => `${at}${name} is not described`),
    ...fields.flatMap((field) => {
      const here = `${at}${field.name}`
      if (given[field.name] === undefined)
        return field.required === true && !field.deprecated ? [`${here} is missing`] : []
      return contradictionsOf(endpoint, field.shape, field, given[field.name], here)
    }),
  ]
}

function contradictionsOf(
  endpoint: Endpoint,
  shape: Shape,
  field: Field,
  value: unknown,
  at: string,
): string[] {
  switch (shape.kind) {
    case 'any':
      return []
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? []
        : [`${at} is no object`]
    case 'fields':
      return contradictions(endpoint, shape.fields, value, `${at}.`)
    case 'map':
      return Object.values(value as object).flatMap((one) =>
        contradictionsOf(endpoint, shape.of, field, one, at),
      )
    case 'list':
      if (!Array.isArray(value)) return [`${at} is no list`]
      return [
        ...sizeProblem(field, /items|people/, value.length, at),
        ...value.flatMap((one, index) => contradictionsOf(endpoint, shape.of, field, one, `${at}[${index}]`)),
      ]
    case 'plain': {
      const right = shape.types.some((type) => {
        if (type === 'integer') return Number.isInteger(value)
        return type === 'id' || type === 'secret' ? typeof value === 'string' : typeof value === type
      })
      if (!right) return [`${at} is no ${shape.types}`]
      if (shape.values !== undefined && !shape.values.some((one) => String(one) === String(value)))
        return [`${at} is none of ${shape.values}`]
      if (typeof value === 'number') return sizeProblem(field, /^(?:max )?[\d.]+$/, value, at)
      return typeof value === 'string' ? textProblems(field, value, at) : []
    }
  }
}

function textProblems(field: Field, value: string, at: string): string[] {
  const problems: string[] = []
  if (field.limits.includes('digits') && !/^-?\d+(?:\.\d+)?$/.test(value)) problems.push(`${at} is no number`)
  if (field.limits.includes('as RFC 3339') && Number.isNaN(Date.parse(value)))
    problems.push(`${at} is no time`)
  // What ends a list is empty, whatever its least length.
  if (value === '') return problems
  return [
    ...problems,
    ...sizeProblem(field, / bytes$/, Buffer.byteLength(value), at),
    ...sizeProblem(field, / (?:chars|items)$/, [...value].length, at),
  ]
}

function sizeProblem(field: Field, unit: RegExp, size: number, at: string): string[] {
  return field.limits.flatMap((limit) => {
    const [, least = '0', most] = /^(?:max |(\d+)\.\.)(\d+)/.exec(limit) ?? []
    if (most === undefined || !unit.test(limit) || field.name === 'cursor') return []
    return size >= Number(least) && size <= Number(most) ? [] : [`${at} is not within ${limit}`]
  })
}
