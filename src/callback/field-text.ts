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
const INT = /^-?\d{1,15}$/
const LONGEST_INT = 16

const BROKEN_CDATA = '![CDATA['

/** The text without the white space of XML at its ends. */
export function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end - start === text.length ? text : text.slice(start, end)
}

/** A plain text; where blanks mean something, as it came. */
export function toText(value: string, field: string): string {
  return UNTRIMMED.has(field) ? value : trimBlanks(value)
}

/** A number where it is one, else the text. */
export function toInt(value: string): number | string {
  const text = toId(value)
  // Adding 0 makes a plain zero of -0.
  return text.length <= LONGEST_INT && INT.test(text) ? Number(text) + 0 : text
}

/** An id. Some samples lack the `<` of their CDATA, so that the markup arrives as text: it goes. */
export function toId(value: string): string {
  const text = trimBlanks(value)
  const broken = text.startsWith(BROKEN_CDATA) && text.endsWith(']]')
  return broken ? trimBlanks(text.slice(BROKEN_CDATA.length, -2)) : text
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}
