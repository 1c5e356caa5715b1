import { spellingsOf } from '../../errors/index.js'
import type { SecretNames } from './secret-names.js'

/** What a scrubbed secret reads like: `[access_token:1]`. It has to pass for a token when it is played back. */
export const PLACEHOLDER = /\[[\w-]+:\d+\]/g

/** `…?auth_code=x`, `"access_token": "x"`, also escaped or percent-encoded: credentials within a text. */
const IN_TEXT =
  /([\w-]*(?:token|secret|code|ticket|sign|signature|echostr|sig|key|passwd|password))((?:\\{0,8}["'`]|%22)?\s{0,4}(?:[=:]|%3[ad])\s{0,4}(\\{0,8}["'`]|%22)?)([^&\s"'`<>\\%,;{}[\]()]+)/gi
const ERROR_CODE = /^(?:err|error|ret|status)_?code$/i
/** Behind a colon without quotes a shorter value is a word of a sentence. */
const SHORTEST_AFTER_COLON = 6
/** Shorter values are found, as a whole or within a text, where they are something else. */
const SAME_FROM = 4
const WITHIN_FROM = 6

/** Takes secrets out of what is recorded. The same secret becomes the same placeholder wherever it stands. */
export class Scrubber {
  readonly #names: SecretNames
  readonly #placeholders = new Map<string, string>()
  readonly #counts = new Map<string, number>()

  constructor(names: SecretNames) {
    this.#names = names
  }

  /** A copy without what has the name of a secret. Values that are met later are taken out by {@link sweep}. */
  scrub(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value)
    if (Array.isArray(value)) return value.map((one) => this.scrub(one))
    if (typeof value !== 'object' || value === null) return value
    return mapObject(value, (name, field) => [
      name,
      this.#names.has(name) ? this.#hide(name, field) : this.scrub(field),
    ])
  }

  /** The same for a query. */
  query(query: URLSearchParams): Record<string, unknown> {
    const result: Record<string, unknown> = Object.create(null)
    for (const name of new Set(query.keys())) {
      const [first, ...more] = query.getAll(name).map((value) => {
        return this.#names.hasInQuery(name) ? this.#hide(name, value) : this.text(value)
      })
      result[name] = more.length === 0 ? first : [first, ...more]
    }
    return { ...result }
  }

  /** A text without the credentials that its own words show. */
  text(text: string): string {
    return text.replace(
      IN_TEXT,
      (all, name: string, between: string, quote: string | undefined, value: string) => {
        const word = quote === undefined && !/=|%3d/i.test(between) && value.length < SHORTEST_AFTER_COLON
        return word || ERROR_CODE.test(name) ? all : name + between + this.#placeholder(name, value)
      },
    )
  }

  /** A copy in which no secret that has been met is left, whatever the field it stands in is called. */
  sweep(value: unknown): unknown {
    if (typeof value === 'string') return this.#swept(value)
    if (Array.isArray(value)) return value.map((one) => this.sweep(one))
    if (typeof value !== 'object' || value === null) return value
    return mapObject(value, (name, field) => [this.#swept(name), this.sweep(field)])
  }

  #swept(text: string): string {
    const same = this.#placeholders.get(text)
    if (same !== undefined && text.length >= SAME_FROM) return same
    let swept = text
    for (const [secret, placeholder] of this.#placeholders) {
      if (secret.length < WITHIN_FROM) continue
      for (const spelling of spellingsOf(secret)) swept = swept.replaceAll(spelling, () => placeholder)
    }
    return swept
  }

  #hide(name: string, value: unknown): unknown {
    if (typeof value === 'string') return value === '' ? '' : this.#placeholder(name, value)
    if (typeof value === 'number') return 0
    if (Array.isArray(value)) return value.map((one) => this.#hide(name, one))
    if (typeof value !== 'object' || value === null) return value
    return mapObject(value, (inner, field) => [inner, this.#hide(inner, field)])
  }

  #placeholder(name: string, value: string): string {
    const known = this.#placeholders.get(value)
    if (known !== undefined) return known
    // Played back, a placeholder is sent as if it were the secret.
    if (value.replace(PLACEHOLDER, '') === '') return value
    const word = name.replace(/[^\w-]+/g, '') || 'secret'
    const count = (this.#counts.get(word) ?? 0) + 1
    this.#counts.set(word, count)
    const placeholder = `[${word}:${count}]`
    this.#placeholders.set(value, placeholder)
    return placeholder
  }
}

function mapObject(value: object, map: (name: string, field: unknown) => [string, unknown]): object {
  return Object.fromEntries(Object.entries(value).map(([name, field]) => map(name, field)))
}
