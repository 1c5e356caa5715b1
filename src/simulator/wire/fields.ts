import { Refusal } from '../state/refusal.js'

interface IntRule {
  min?: number
  max?: number
  /** The errcode when it is missing or beyond the limits. Default: 40058. */
  code?: number
}

/** Reads the fields of a JSON object by rule; what is null or empty counts as absent. */
export class Fields {
  readonly path: string
  readonly #values: Record<string, unknown>

  constructor(values: Record<string, unknown>, path = '') {
    this.#values = values
    this.path = path
  }

  has(name: string): boolean {
    const value = this.#values[name]
    return value !== undefined && value !== null && value !== ''
  }

  /** The value itself, unread. */
  raw(name: string): unknown {
    return this.#values[name]
  }

  int(name: string, rule: IntRule = {}): number {
    const value = this.#values[name]
    const { min = 0, max = Number.MAX_SAFE_INTEGER, code = 40058 } = rule
    if (!this.has(name)) throw this.refusal(name, code)
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw this.refusal(name)
    if (value < min || value > max) throw this.refusal(name, code)
    return value
  }

  optionalInt(name: string, rule: IntRule = {}): number | undefined {
    return this.has(name) ? this.int(name, rule) : undefined
  }

  oneOf<T extends number>(name: string, allowed: readonly T[], code = 40058): T {
    const value = this.int(name, { code })
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw this.refusal(name, code)
    return found
  }

  text(name: string, maxBytes = Number.POSITIVE_INFINITY, missing = 40058): string {
    const value = this.#values[name]
    if (!this.has(name)) throw this.refusal(name, missing)
    if (typeof value !== 'string' || Buffer.byteLength(value) > maxBytes) throw this.refusal(name)
    return value
  }

  optionalText(name: string, maxBytes?: number): string | undefined {
    return this.has(name) ? this.text(name, maxBytes) : undefined
  }

  object(name: string): Fields {
    const value = this.#values[name]
    if (!isObject(value)) throw this.refusal(name)
    return new Fields(value, `${this.path}${name}.`)
  }

  optionalObject(name: string): Fields | undefined {
    return this.has(name) ? this.object(name) : undefined
  }

  /** A list of objects that is not empty. */
  objects(name: string, most: number, codes: { empty?: number; long?: number } = {}): Fields[] {
    return this.list(name, most, codes).map((value, index) => {
      const path = `${this.path}${name}[${index}]`
      if (!isObject(value)) throw new Refusal(40058, `${path} invalid Request Parameter`)
      return new Fields(value, `${path}.`)
    })
  }

  list(name: string, most: number, codes: { empty?: number; long?: number } = {}): unknown[] {
    const value = this.#values[name]
    if (this.has(name) && !Array.isArray(value)) throw this.refusal(name)
    if (!Array.isArray(value) || value.length === 0) throw this.refusal(name, codes.empty)
    if (value.length > most) throw this.refusal(name, codes.long)
    return value
  }

  /** A refusal that names the field. */
  refusal(name: string, code = 40058): Refusal {
    return code === 40058
      ? new Refusal(code, `${this.path}${name} invalid Request Parameter`)
      : new Refusal(code)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
