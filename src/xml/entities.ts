import { isXmlCodePoint } from './characters.js'

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

const AMPERSAND = 38
const SEMICOLON = 59

// `&#x10FFFF;` with a good many leading zeros; more is nobody's honest text.
const MAX_REFERENCE = 16

/** More references in one element are nobody's honest envelope. */
const MOST_REFERENCES = 1000

/**
 * Decodes the five predefined entities and numeric references of an envelope, once.
 * `undefined` when there is any other reference, or an ampersand on its own, or too many of them.
 */
export function decodeEntities(text: string): string | undefined {
  let ampersand = text.indexOf('&')
  if (ampersand === -1) return text
  let decoded = ''
  let done = 0
  for (let count = 0; ampersand !== -1; count++) {
    const end = text.indexOf(';', ampersand)
    if (count === MOST_REFERENCES || end === -1 || end - ampersand > MAX_REFERENCE) return undefined
    const character = decodeReference(text.slice(ampersand + 1, end))
    if (character === undefined) return undefined
    decoded += text.slice(done, ampersand) + character
    done = end + 1
    ampersand = text.indexOf('&', done)
  }
  return decoded + text.slice(done)
}

/** Decodes the same, and control characters; what is none of these stays as it came. */
export function decodeKnownEntities(text: string): string {
  let ampersand = text.indexOf('&')
  if (ampersand === -1) return text
  let decoded = ''
  let done = 0
  while (ampersand !== -1) {
    const end = endOfReference(text, ampersand + 1)
    const character = end === -1 ? undefined : decodeReference(text.slice(ampersand + 1, end), isCodePoint)
    if (character !== undefined) {
      decoded += text.slice(done, ampersand) + character
      done = end + 1
    }
    ampersand = text.indexOf('&', ampersand + 1)
  }
  return done === 0 ? text : decoded + text.slice(done)
}

/** The semicolon of a reference that begins at `start`, looked for no further than one can go. */
function endOfReference(text: string, start: number): number {
  for (let at = start; at < start + MAX_REFERENCE; at++) {
    const code = text.charCodeAt(at)
    if (code === SEMICOLON) return at
    if (code === AMPERSAND) return -1
  }
  return -1
}

/** Whether it is a character at all, if not always one that XML allows. */
function isCodePoint(code: number): boolean {
  return code < 0xd800 || (code >= 0xe000 && code <= 0x10ffff)
}

function decodeReference(name: string, allowed = isXmlCodePoint): string | undefined {
  if (name.charCodeAt(0) !== 35) return PREDEFINED.get(name)
  const hex = name.charCodeAt(1) === 120
  const digits = name.slice(hex ? 2 : 1)
  if (!(hex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits)) return undefined
  const code = Number.parseInt(digits, hex ? 16 : 10)
  return allowed(code) ? String.fromCodePoint(code) : undefined
}
