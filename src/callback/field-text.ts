import { trimBlanks, trimStray } from '../xml/index.js'

/** Texts in which blanks at the ends mean something. */
const UNTRIMMED: ReadonlySet<string> = new Set([
  'Content',
  'Name',
  'State',
  'EventKey',
  'ScanResult',
  'Label',
  'Title',
  'Description',
])

/** A number of at most 15 digits keeps all of them. */
const MOST_DIGITS = 15
const MINUS = 45
const ZERO = 48

const BROKEN_CDATA = '![CDATA['

/** A plain text; where blanks mean something, as it came. */
export function toText(value: string, field: string): string {
  const trimmed = trimBlanks(value)
  return trimmed === value || UNTRIMMED.has(field) ? value : trimmed
}

/** The integer, or `undefined` when the text is none, or has more digits than a number can keep. */
export function toInt(value: string): number | undefined {
  const text = withoutMarkup(trimBlanks(value))
  const start = text.charCodeAt(0) === MINUS ? 1 : 0
  const digits = text.length - start
  if (digits === 0 || digits > MOST_DIGITS) return undefined
  let int = 0
  for (let at = start; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return undefined
    int = int * 10 + digit
  }
  return start === 0 || int === 0 ? int : -int
}

/** An id: no control character at its ends is part of one. */
export function toId(value: string): string {
  return withoutMarkup(trimStray(value))
}

/** Some samples lack the `<` of their CDATA, so that the markup arrives as text: it goes. */
function withoutMarkup(text: string): string {
  const broken = text.startsWith(BROKEN_CDATA) && text.endsWith(']]')
  return broken ? trimBlanks(text.slice(BROKEN_CDATA.length, -2)) : text
}
