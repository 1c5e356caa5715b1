import { MAX_DEPTH } from './element.js'

const QUOTE = 34
const BACKSLASH = 92
const COLON = 58
const COMMA = 44
const OPEN_BRACE = 123
const CLOSE_BRACE = 125
const OPEN_BRACKET = 91
const CLOSE_BRACKET = 93

/** WeCom's envelope has three. */
const MOST_KEYS = 64
/** Of all values inside of others. */
const MOST_VALUES = 1000

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const LITERAL = /true|false|null/y
const HEX = /^[0-9A-Fa-f]{4}$/

/**
 * The `encrypt` or `Encrypt` of a JSON envelope: a text, or `undefined` when there is none or it is no text.
 *
 * Anybody can post an envelope, so this is strict and makes nothing of what it does not need: `JSON.parse` takes a
 * hundred times as long over some bodies, and would not tell a repeated key.
 *
 * @returns a sentence's end as `fault` when the text is no JSON object with keys of its own
 */
export function scanJsonEnvelope(
  text: string,
  start: number,
): { encrypt?: string | undefined; fault?: string } {
  const scanner = new Scanner(text, start)
  return scanner.envelope() ? { encrypt: scanner.encrypt } : { fault: scanner.fault }
}

class Scanner {
  encrypt: string | undefined
  fault = 'it is not valid JSON'
  readonly #text: string
  #at: number
  #values = 0
  readonly #keys = new Set<string>()

  constructor(text: string, start: number) {
    this.#text = text
    this.#at = start
  }

  /** Whether the whole text is one object whose keys differ. */
  envelope(): boolean {
    this.#at++
    if (this.#next() === CLOSE_BRACE) this.#at++
    else {
      do {
        if (!this.#member()) return false
      } while (this.#take(COMMA))
      if (!this.#take(CLOSE_BRACE)) return false
    }
    this.#next()
    return this.#at === this.#text.length
  }

  #member(): boolean {
    if (this.#next() !== QUOTE) return false
    const from = this.#at
    if (!this.#skipString()) return false
    const key = this.#stringFrom(from)
    if (this.#keys.has(key) || this.#keys.size === MOST_KEYS) {
      this.fault = 'it repeats a key, or has too many'
      return false
    }
    this.#keys.add(key)
    if (!this.#take(COLON)) return false
    if (key !== 'encrypt' && key !== 'Encrypt') return this.#skipValue()
    if (this.#next() !== QUOTE || this.#keys.has(key === 'encrypt' ? 'Encrypt' : 'encrypt')) {
      this.fault = 'it must have exactly one Encrypt, a text'
      return false
    }
    const value = this.#at
    if (!this.#skipString()) return false
    this.encrypt = this.#stringFrom(value)
    return true
  }

  /** Passes over a value without recursion; what is inside of it does not matter, as long as it is JSON. */
  #skipValue(): boolean {
    const closing: number[] = []
    for (;;) {
      if (++this.#values > MOST_VALUES) return false
      const code = this.#next()
      if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        if (closing.length === MAX_DEPTH) return false
        const end = code === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET
        this.#at++
        if (!this.#take(end)) {
          closing.push(end)
          if (end === CLOSE_BRACE && !this.#skipKey()) return false
          continue
        }
      } else if (!this.#skipScalar(code)) return false
      for (;;) {
        const end = closing[closing.length - 1]
        if (end === undefined) return true
        if (this.#take(COMMA)) {
          if (end === CLOSE_BRACE && !this.#skipKey()) return false
          break
        }
        if (!this.#take(end)) return false
        closing.pop()
      }
    }
  }

  #skipKey(): boolean {
    return this.#next() === QUOTE && this.#skipString() && this.#take(COLON)
  }

  #skipScalar(code: number): boolean {
    if (code === QUOTE) return this.#skipString()
    return this.#skip(code === 45 || (code >= 48 && code <= 57) ? NUMBER : LITERAL)
  }

  #skipString(): boolean {
    const text = this.#text
    for (let at = this.#at + 1; ; ) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        this.#at = at + 1
        return true
      }
      if (code === BACKSLASH) {
        const length = escapeLength(text, at)
        if (length === 0) return false
        at += length
      } else if (code >= 32) at++
      else return false
    }
  }

  /** The string that was passed over last; it is valid JSON. */
  #stringFrom(start: number): string {
    const quoted = this.#text.slice(start, this.#at)
    return quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1)
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.#text)) return false
    this.#at = pattern.lastIndex
    return true
  }

  #take(code: number): boolean {
    if (this.#next() !== code) return false
    this.#at++
    return true
  }

  /** The character code behind the white space; NaN at the end. */
  #next(): number {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return code
      this.#at++
    }
  }
}

/** How long the escape at `at` is, or 0 when it is none. */
function escapeLength(text: string, at: number): number {
  switch (text.charCodeAt(at + 1)) {
    case QUOTE:
    case BACKSLASH:
    case 47: // /
    case 98: // b
    case 102: // f
    case 110: // n
    case 114: // r
    case 116: // t
      return 2
    case 117: // u
      return HEX.test(text.slice(at + 2, at + 6)) ? 6 : 0
    default:
      return 0
  }
}
