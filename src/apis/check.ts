import { WeComError } from '../errors/index.js'

/**
 * A parameter about to be sent, together with where it stands, such as `product_list.third_app.order_type`. What
 * is wrong with it is a WECOM_CONFIG that names the place; `undefined`, `null` and empty text count as absent.
 */
export class Checked {
  readonly value: unknown
  readonly path: string
  readonly #endpoint: string

  constructor(endpoint: string, value: unknown, path = '') {
    this.#endpoint = endpoint
    this.value = value
    this.path = path
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null || this.value === ''
  }

  /** A member of the object this is. */
  at(name: string): Checked {
    const fields = this.#asObject()
    const path = this.path === '' ? name : `${this.path}.${name}`
    return new Checked(this.#endpoint, fields[name], path)
  }

  /** The items of the list this is. */
  items(limits: { min: number; max: number }): Checked[] {
    const { value } = this
    if (!Array.isArray(value)) throw this.refusal('must be a list')
    if (value.length < limits.min || value.length > limits.max)
      throw this.refusal(`must have ${limits.min} to ${limits.max} items, not ${value.length}`)
    return value.map((item, index) => new Checked(this.#endpoint, item, `${this.path}[${index}]`))
  }

  /** Text, required. Its limit counts UTF-8 bytes: a Chinese character has three. */
  text(limits: { maxBytes?: number } = {}): string {
    const { value } = this
    if (this.absent) throw this.refusal('is missing')
    if (typeof value !== 'string') throw this.refusal('must be a text')
    const bytes = Buffer.byteLength(value)
    if (bytes > (limits.maxBytes ?? bytes))
      throw this.refusal(`must be at most ${limits.maxBytes} bytes, not ${bytes}`)
    return value
  }

  /** A whole number, required. */
  integer(limits: { min?: number; max?: number; what?: string } = {}): number {
    const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER, what = '' } = limits
    const { value } = this
    if (this.absent) throw this.refusal('is missing')
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value
    throw this.refusal(`must be a whole number${what}${range(min, max)}`)
  }

  /** One of some numbers, required. */
  oneOf<Value extends number>(...allowed: readonly Value[]): Value {
    const found = allowed.find((value) => value === this.value)
    if (found !== undefined) return found
    throw this.refusal(this.absent ? 'is missing' : `must be ${allowed.join(' or ')}`)
  }

  /** A time in seconds since the epoch, required. */
  seconds(): number {
    const { value } = this
    if (typeof value === 'number' && value > 9_999_999_999)
      throw this.refusal('must be in seconds since the epoch, not milliseconds')
    return this.integer({ min: 0, what: ' of seconds' })
  }

  /** Refuses the parameter where it has no meaning. */
  forbid(why: string): void {
    if (!this.absent) throw this.refusal(why)
  }

  refusal(problem: string): WeComError {
    const what = this.path === '' ? 'params' : this.path
    return new WeComError('WECOM_CONFIG', `${this.#endpoint}: ${what} ${problem}`)
  }

  #asObject(): Record<string, unknown> {
    const { value } = this
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return value as Record<string, unknown>
    throw this.refusal(this.absent ? 'is missing' : 'must be an object')
  }
}

function range(min: number, max: number): string {
  const low = min === Number.MIN_SAFE_INTEGER ? undefined : String(min)
  const high = max === Number.MAX_SAFE_INTEGER ? undefined : String(max)
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`
  if (low !== undefined) return ` of at least ${low}`
  return high === undefined ? '' : ` of at most ${high}`
}
