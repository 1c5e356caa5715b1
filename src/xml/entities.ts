import { isXmlCodePoint } from './characters.js'

const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

// `&#x10FFFF;` with a good many leading zeros; more is nobody's honest text.
const MAX_REFERENCE = 16

/**
 * Decodes the five predefined entities and numeric references, once.
 * `undefined` when there is any other reference, or an ampersand on its own.
 */
export function decodeEntities(text: string): string | undefined {
  let ampersand = text.indexOf('&')
  if (ampersand === -1) return text
  let decoded = ''
  let done = 0
  while (ampersand !== -1) {
    const end = text.indexOf(';', ampersand)
    if (end === -1 || end - ampersand > MAX_REFERENCE) return undefined
    const character = decodeReference(text.slice(ampersand + 1, end))
    if (character === undefined) return undefined
    decoded += text.slice(done, ampersand) + character
    done = end + 1
    ampersand = text.indexOf('&', done)
  }
  return decoded + text.slice(done)
}

function decodeReference(name: string): string | undefined {
  if (name.charCodeAt(0) !== 35) return PREDEFINED.get(name)
  const hex = name.charCodeAt(1) === 120
  const digits = name.slice(hex ? 2 : 1)
  if (!(hex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits)) return undefined
  const code = Number.parseInt(digits, hex ? 16 : 10)
  return isXmlCodePoint(code) ? String.fromCodePoint(code) : undefined
}
