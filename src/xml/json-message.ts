import { WeComCallbackError } from '../errors/index.js'
import type { XmlElement, XmlValue } from '../types/index.js'
import { isStray } from './characters.js'
import { appendChild, emptyElement, MAX_DEPTH, MAX_ELEMENTS, MAX_NAMES } from './element.js'

const QUOTE = 34
const BACKSLASH = 92
const COLON = 58
const COMMA = 44
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['/', '/'],
  ['\\', '\\'],
  ['"', '"'],
])

/**
 * Reads a decrypted message in JSON into the same form as one in XML: all values are texts, numbers with the digits
 * they were sent with. A repeated key is a repeated element.
 *
 * Strict about structure, not about characters: control characters and unknown escapes in a text stay as they came.
 *
 * @throws WECOM_DECRYPT (`plaintext_invalid`) unless it is one object of at most 32 levels
 */
export function parseMessageJson(text: string): XmlElement {
  return new MessageReader(text).read()
}

class MessageReader {
  readonly #text: string
  #at = 0
  #count = 0

  constructor(text: string) {
    this.#text = text
  }

  read(): XmlElement {
    if (this.#next() !== OPEN_BRACE) throw malformed('it is not an object')
    const root = this.#object(1)
    if (!Number.isNaN(this.#next())) throw malformed('it goes on after the object')
    return root
  }

  /** The character code at the next place that means something; NaN at the end. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (!isStray(code)) return code
      this.#at++
    }
  }

  #object(depth: number): XmlElement {
    const element = emptyElement()
    this.#at++
    if (this.#next() === CLOSE_BRACE) {
      this.#at++
      return element
    }
    for (let own = 0; ; ) {
      if (this.#next() !== QUOTE) throw malformed('a key is missing')
      const name = this.#string()
      if (this.#next() !== COLON) throw malformed('a colon is missing')
      this.#at++
      const value = this.#value(depth)
      if (element[name] === undefined && ++own > MAX_NAMES) throw malformed('it has too many keys')
      if (!Array.isArray(value)) appendChild(element, name, value)
      else if (element[name] === undefined) element[name] = value
      else for (const item of value) appendChild(element, name, item)
      if (this.#ends(CLOSE_BRACE)) return element
    }
  }

  /** A list in a list is taken for more of the outer one. */
  #array(depth: number): (string | XmlElement)[] {
    const items: (string | XmlElement)[] = []
    this.#at++
    if (this.#next() === CLOSE_BRACKET) {
      this.#at++
      return items
    }
    for (;;) {
      const value = this.#value(depth)
      if (Array.isArray(value)) for (const item of value) items.push(item)
      else items.push(value)
      if (this.#ends(CLOSE_BRACKET)) return items
    }
  }

  #value(depth: number): XmlValue {
    if (++this.#count > MAX_ELEMENTS) throw malformed('it has too many values')
    const code = this.#next()
    if (code === QUOTE) return this.#string()
    if (code !== OPEN_BRACE && code !== OPEN_BRACKET) return this.#literal()
    // What holds others costs more than a text.
    this.#count++
    if (depth + 1 > MAX_DEPTH) throw malformed('it is nested too deeply')
    return code === OPEN_BRACE ? this.#object(depth + 1) : this.#array(depth + 1)
  }

  /** Whether the object or list ends here, instead of going on behind a comma. */
  #ends(closing: number): boolean {
    const code = this.#next()
    if (code !== closing && code !== COMMA) throw malformed('a comma is missing')
    this.#at++
    return code === closing
  }

  /** A number as it was sent, `true`, `false`, or the empty text for `null`. */
  #literal(): string {
    const start = this.#at
    while (isLiteral(this.#text.charCodeAt(this.#at))) this.#at++
    const literal = this.#text.slice(start, this.#at)
    if (literal === 'null') return ''
    if (literal === 'true' || literal === 'false' || NUMBER.test(literal)) return literal
    throw malformed('a value is missing')
  }

  #string(): string {
    const text = this.#text
    const start = this.#at
    let escapes = false
    for (let at = start + 1; ; at++) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        this.#at = at + 1
        return escapes ? unescaped(text.slice(start, at + 1)) : text.slice(start + 1, at)
      }
      if (code === BACKSLASH) {
        escapes = true
        at++
      } else if (Number.isNaN(code)) throw malformed('a text has no end')
    }
  }
}

/** The text in the quotes; an escape nobody knows stands for itself. */
function unescaped(quoted: string): string {
  try {
    return JSON.parse(quoted) as string
  } catch {
    const parts: string[] = []
    let start = 1
    for (let at = quoted.indexOf('\\'); at !== -1; at = quoted.indexOf('\\', start)) {
      const [character, length] = escapeAt(quoted, at)
      parts.push(quoted.slice(start, at), character)
      start = at + length
    }
    return parts.join('') + quoted.slice(start, -1)
  }
}

/** What an escape stands for, and how long it is. */
function escapeAt(text: string, at: number): [string, number] {
  const letter = text.charAt(at + 1)
  const hex = letter === 'u' ? text.slice(at + 2, at + 6) : ''
  if (/^[0-9A-Fa-f]{4}$/.test(hex)) return [String.fromCharCode(Number.parseInt(hex, 16)), 6]
  return [ESCAPES.get(letter) ?? `\\${letter}`, 2]
}

/** Letters, digits, and what a number has besides. */
function isLiteral(code: number): boolean {
  const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return letter || (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46
}

/** The sentence quotes nothing of the message: it may hold secrets. */
function malformed(why: string): WeComCallbackError {
  return new WeComCallbackError('plaintext_invalid', `The decrypted message is not valid JSON: ${why}`)
}
