import type { Field, Limits, Primitive, Range, Shape } from './shape.js'

const TYPES: Readonly<Record<string, Primitive>> = { s: 'string', i: 'integer', n: 'number', b: 'boolean' }
const RANGES: Readonly<Record<string, 'value' | 'bytes' | 'chars' | 'items'>> = {
  V: 'value',
  B: 'bytes',
  C: 'chars',
  I: 'items',
}
const WORDS: Readonly<Record<string, Limits>> = {
  Q: { numeric: true },
  P: { joined: '|' },
  K: { joined: ',' },
  N: { joined: '|', numbers: true },
  T: { rfc3339: true },
}
const NAME = /[\w-]+/y
const PLAIN = /([sinb]+)(?:\(([^)]*)\))?/y
const LIMIT = /([VBCIDSQPKNT])(\d+)?(?:~(\d+))?/y

/** Reads the compact notation in which the simulator has the description; scripts/spec/write-described.ts tells it. */
export function readFields(text: string): Field[] {
  const reader = new Reader(text)
  const fields = text === '' ? [] : reader.fields()
  if (!reader.atEnd) throw reader.unreadable()
  return fields
}

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get atEnd(): boolean {
    return this.#at === this.#text.length
  }

  fields(): Field[] {
    const fields: Field[] = []
    do {
      const [name] = this.#match(NAME)
      const required = this.#take('!')
      fields.push({ name, required, shape: this.#take(':') ? this.#shape() : TEXT })
    } while (this.#take(','))
    return fields
  }

  unreadable(): Error {
    return new Error(`the description cannot be read at "${this.#text.slice(this.#at, this.#at + 30)}"`)
  }

  #shape(): Shape {
    if (this.#take('*')) return { kind: 'any', limits: {} }
    if (this.#take('o')) return { kind: 'object', limits: {} }
    if (this.#take('%')) return { kind: 'map', of: this.#shape(), limits: {} }
    if (this.#take('{')) {
      if (this.#take('}')) return { kind: 'object', limits: {} }
      const fields = this.fields()
      this.#need('}')
      return { kind: 'fields', fields, limits: {} }
    }
    if (this.#take('[')) {
      const of = this.#shape()
      this.#need(']')
      return { kind: 'list', of, limits: this.#limits() }
    }
    const [, letters = '', listed] = this.#match(PLAIN)
    const types = [...letters].flatMap((letter) => TYPES[letter] ?? [])
    const numbers = types.includes('integer')
    const values = listed?.split('|').map((value) => (numbers ? Number(value) : value))
    return { kind: 'plain', types, ...(values !== undefined && { values }), limits: this.#limits() }
  }

  #limits(): Limits {
    const limits: Limits = {}
    for (;;) {
      LIMIT.lastIndex = this.#at
      const match = LIMIT.exec(this.#text)
      if (match === null) return limits
      this.#at = LIMIT.lastIndex
      const [, letter = '', first = '', second] = match
      const range = RANGES[letter]
      if (range !== undefined) limits[range] = rangeOf(first, second)
      else if (letter === 'D') limits.digits = Number(first)
      else if (letter === 'S') limits.span = Number(first)
      else Object.assign(limits, WORDS[letter])
    }
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false
    this.#at++
    return true
  }

  #need(char: string): void {
    if (!this.#take(char)) throw this.unreadable()
  }

  #match(pattern: RegExp): RegExpExecArray {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) throw this.unreadable()
    this.#at = pattern.lastIndex
    return match
  }
}

const TEXT: Shape = { kind: 'plain', types: ['string'], limits: {} }

function rangeOf(first: string, second: string | undefined): Range {
  return second === undefined
    ? { least: 0, most: Number(first) }
    : { least: Number(first), most: Number(second) }
}
