import { Refusal } from '../state/refusal.js'
import { codeFor, type Problem } from './codes.js'
import { limitProblem } from './limits.js'
import type { Field, Primitive, Shape } from './shape.js'

const INVALID_INPUT = 'Invalid input invalid Request Parameter'
const STARTS = ['start_time', 'begin_time']

/** Checks values against what the description of an endpoint says. */
export class Checker {
  readonly #endpoint: string

  /** @param endpoint its path: some have errcodes of their own */
  constructor(endpoint: string) {
    this.#endpoint = endpoint
  }

  /** The query, whose values are all text. @throws Refusal */
  query(fields: readonly Field[], query: URLSearchParams): void {
    for (const field of fields) {
      const text = query.get(field.name)
      if (text !== null && text !== '') this.value(field.shape, read(field.shape, text), field.name)
      else if (field.required) throw this.#refusal(field.name, 'missing', 'missing')
    }
  }

  /** The fields of an object. Fields that are not described are left alone, as WeCom does. @throws Refusal */
  fields(fields: readonly Field[], values: Readonly<Record<string, unknown>>, path = ''): void {
    const chosen = this.#messageType(fields, values, path)
    for (const field of fields) {
      const value = own(values, field.name)
      const place = path + field.name
      if (chosen !== undefined && isPart(field) && field.name !== chosen) continue
      if (isAbsent(value)) {
        if (field.required || field.name === chosen) throw this.#refusal(place, 'missing', 'missing')
        continue
      }
      if (field.required && Array.isArray(value) && value.length === 0)
        throw this.#refusal(place, 'missing', 'empty')
      this.value(field.shape, value, place)
      this.#span(field, value, values, place)
    }
  }

  /** One value that is there. @throws Refusal */
  value(shape: Shape, value: unknown, place: string): void {
    switch (shape.kind) {
      case 'any':
        return
      case 'object':
        this.#object(value, place)
        return
      case 'fields':
        this.fields(shape.fields, this.#object(value, place), `${place}.`)
        return
      case 'map':
        for (const [key, one] of Object.entries(this.#object(value, place)))
          this.value(shape.of, one, `${place}.${key}`)
        return
      case 'list': {
        if (!Array.isArray(value)) throw this.#refusal(place, 'type', 'is no array', true)
        this.#limits(shape, value, place)
        for (const [index, one] of value.entries()) {
          if (one === undefined || one === null) throw this.#refusal(`${place}[${index}]`, 'type', 'is null')
          this.value(shape.of, one, `${place}[${index}]`)
        }
        return
      }
      case 'plain': {
        const { types, values } = shape
        if (!types.some((type) => IS[type](value)))
          throw this.#refusal(place, 'type', `is no ${types.join(' or ')}`)
        if (values !== undefined && !values.some((one) => String(one) === String(value)))
          throw this.#refusal(place, 'value', `is none of ${values.join(', ')}`)
        this.#limits(shape, value, place)
      }
    }
  }

  /** Of a message only the part counts that `msgtype` names. */
  #messageType(
    fields: readonly Field[],
    values: Readonly<Record<string, unknown>>,
    path: string,
  ): string | undefined {
    const value = own(values, 'msgtype')
    if (typeof value !== 'string' || !fields.some(({ name }) => name === 'msgtype')) return undefined
    const kinds = fields.filter(isPart)
    if (kinds.length === 0 || value === '') return undefined
    if (kinds.some(({ name }) => name === value)) return value
    throw this.#refusal(`${path}msgtype`, 'value', 'is no type of a message')
  }

  #object(value: unknown, place: string): Record<string, unknown> {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
    throw this.#refusal(place, 'type', 'is no object')
  }

  #limits(shape: Shape, value: unknown, place: string): void {
    const found = limitProblem(shape.limits, value)
    if (found !== undefined) throw this.#refusal(place, found.problem, found.text)
  }

  #span({ shape }: Field, value: unknown, values: Readonly<Record<string, unknown>>, place: string): void {
    const { span } = shape.limits
    if (span === undefined) return
    const start = STARTS.map((name) => own(values, name)).find((one) => one !== undefined)
    if (typeof value !== 'number' || typeof start !== 'number' || value - start <= span) return
    throw this.#refusal(place, 'value', `exceed max range ${span} s`)
  }

  #refusal(place: string, problem: Problem, what: string, list = false): Refusal {
    const code = codeFor(this.#endpoint, place, problem, list)
    return new Refusal(code, code === 40058 ? `${place} ${what}. ${INVALID_INPUT}` : undefined)
  }
}

const IS: Readonly<Record<Primitive, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'number' && Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
}

/** A value of the query as its type has it; as text where it cannot be read so. */
function read(shape: Shape, text: string): unknown {
  const types = shape.kind === 'plain' ? shape.types : []
  if (types.includes('string')) return text
  if (/^-?\d+(?:\.\d+)?$/.test(text) && (types.includes('integer') || types.includes('number')))
    return Number(text)
  if (types.includes('boolean') && /^(?:true|false|0|1)$/.test(text)) return text === 'true' || text === '1'
  return text
}

/** The parts of a message are objects, of fields that are known or not. */
export function isPart({ shape }: Field): boolean {
  return shape.kind === 'fields' || shape.kind === 'object'
}

function own(values: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(values, name) ? values[name] : undefined
}

/** What is null or empty counts as not there. */
function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
