import { WeComError } from '../../errors/index.js'

/** No character is longer in UTF-8. */
const LONGEST_CHARACTER = 4

/** What falls apart when it is cut: links, coloured and bold text, code, id templates, addresses. Bounded, for texts of strangers. */
const WHOLE =
  /```[\s\S]{0,4000}?```|<(a|font)\b[^>]{0,2000}>[\s\S]{0,2000}?<\/\1>|!?\[[^\]\n]{0,1000}\]\([^)\n]{0,2000}\)|\*\*[^*\n]{1,1000}\*\*|`[^`\n]{1,1000}`|\$[A-Za-z]\w{0,40}=[^$\n]{1,200}\$|https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]{1,2000}/g

/** Where a text may be cut, the best first: behind a line, a sentence, a part of one. */
const BORDERS = [/\n/, /[。！？!?；;…]["'”’」』）)]?|[.]["')]?(?=\s)/, /[，,、：:]|\s/].map(
  (border) => new RegExp(border, 'gu'),
)

/**
 * Splits a text into parts of at most so many bytes in UTF-8: at the ends of lines where there are some, else at those of sentences,
 * of words, and at last between characters; never inside a link, a format, an emoji or an id template that fits into a part. Line
 * breaks and blanks at the borders are left out.
 * @param maxBytes at least 4
 * @returns the text itself where it fits; nothing of a longer text of blanks
 * @throws `WECOM_CONFIG` when `maxBytes` is no such number
 * @example for (const content of splitText(report, 2048)) await corp.message.sendText('zhangsan', content)
 */
export function splitText(text: string, maxBytes: number): string[] {
  if (!Number.isSafeInteger(maxBytes) || maxBytes < LONGEST_CHARACTER)
    throw new WeComError('WECOM_CONFIG', `maxBytes must be a whole number of at least ${LONGEST_CHARACTER}`)
  if (Buffer.byteLength(text) <= maxBytes) return [text]
  const parts: string[] = []
  const inside = insides(text, maxBytes)
  for (let start = 0; start < text.length; ) {
    const end = furthestEnd(text, start, maxBytes)
    const cut = end === text.length ? end : cutBetween(text, start, end, inside)
    const part = text.slice(start, cut).trimEnd()
    if (part !== '') parts.push(part)
    start = cut
    // Behind a line the next one keeps its indentation.
    const left = text.charAt(cut - 1) === '\n' ? /[\r\n]/ : /\s/
    while (start < text.length && left.test(text.charAt(start))) start++
  }
  return parts
}

/** Marks the places where a cut would break something that fits into a part. */
function insides(text: string, maxBytes: number): Uint8Array {
  const marks = new Uint8Array(text.length + 1)
  for (const { 0: found, index } of text.matchAll(WHOLE))
    if (Buffer.byteLength(found) <= maxBytes) marks.fill(1, index + 1, index + found.length)
  return marks
}

/** The end of the longest piece from `start` that fits. */
function furthestEnd(text: string, start: number, maxBytes: number): number {
  let bytes = 0
  let at = start
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
    bytes += Buffer.byteLength(character)
    if (bytes > maxBytes) break
    at += character.length
  }
  return at
}

function cutBetween(text: string, start: number, end: number, inside: Uint8Array): number {
  const window = text.slice(start, end)
  for (const border of BORDERS) {
    const cut = lastBorder(window, border, (at) => inside[start + at] === 0)
    if (cut !== undefined) return start + cut
  }
  let before = end
  while (inside[before] === 1) before--
  // At `start` nothing can be inside of what fits.
  return before < end && before > start ? before : characterBorder(text, start, end)
}

/** Behind the last border of a kind that is not the end of blanks only. */
function lastBorder(window: string, border: RegExp, keeps: (at: number) => boolean): number | undefined {
  const first = window.search(/\S/)
  let last: number | undefined
  for (const { 0: found, index } of window.matchAll(border)) {
    const at = index + found.length
    if (index > first && keeps(at)) last = at
  }
  return last
}

/** The last place up to `end` where no character is cut that is made of several. */
function characterBorder(text: string, start: number, end: number): number {
  const from = Math.max(start, end - 64)
  const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text.slice(from, end + 64))
  const cut = from + (characters.containing(end - from)?.index ?? 0)
  return cut > start && (cut > from || from === start) ? cut : end
}
