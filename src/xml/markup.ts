import { isStrayRun } from './characters.js'
import { MAX_DEPTH, MAX_ELEMENTS } from './element.js'

/** With all its attributes; the parser takes more than twice as long for one twice as long. */
const LONGEST_TAG = 8192

const SLASH = 47
const EXCLAMATION = 33
const QUESTION = 63
const CDATA = '<![CDATA['
const COMMENT = '<!--'

/** The fault of `<!` that begins neither a comment nor CDATA. */
export const DECLARATION = 'it has a declaration'

/**
 * What fast-xml-parser and its validator let pass, looked at in one linear pass over the markup: DOCTYPE,
 * processing instructions, CDATA or text outside the root, too many or too deep elements, unclosed sections.
 * Whether tags match and attributes are well-formed is left to the validator.
 *
 * @returns what is wrong, or `undefined`
 */
export function findForbiddenMarkup(text: string, start: number): string | undefined {
  let at = start
  let depth = 0
  let elements = 0
  for (;;) {
    const bracket = text.indexOf('<', at)
    const textEnd = bracket === -1 ? text.length : bracket
    if (depth === 0 && !isStrayRun(text, at, textEnd)) return 'it has text outside the root element'
    if (bracket === -1) break

    const next = text.charCodeAt(bracket + 1)
    if (next === QUESTION) return 'it has a processing instruction'
    if (next === EXCLAMATION) {
      const section = text.startsWith(CDATA, bracket)
      if (!section && !text.startsWith(COMMENT, bracket)) return DECLARATION
      if (section && depth === 0) return 'it has CDATA outside the root element'
      at = section ? endOfSection(text, bracket) : endOfComment(text, bracket)
      if (at === -1) return 'it has an unclosed section'
    } else {
      at = endOfTag(text, bracket + 1)
      if (at === -1) return 'it has an unclosed tag, or a very long one'
      if (next === SLASH) depth--
      else {
        if (depth === 0 && elements > 0) return 'it has more than one root element'
        // The root does not count, as in the flat reader.
        if (elements++ > MAX_ELEMENTS) return 'it has too many elements'
        if (depth + 1 > MAX_DEPTH) return 'it is nested too deeply'
        if (text.charCodeAt(at - 2) !== SLASH) depth++
      }
      if (depth < 0) return 'its tags do not match'
    }
  }
  return elements === 0 || depth > 0 ? 'it is incomplete' : undefined
}

function endOfSection(text: string, at: number): number {
  const end = text.indexOf(']]>', at + CDATA.length)
  return end === -1 ? -1 : end + 3
}

/** XML forbids a double hyphen inside a comment. */
function endOfComment(text: string, at: number): number {
  const end = text.indexOf('--', at + COMMENT.length)
  return end !== -1 && text.charCodeAt(end + 2) === 62 ? end + 3 : -1
}

/**
 * After the `>` that closes a tag: one inside a quoted attribute does not, and `<` may not occur at all.
 * Nor may white space that only JavaScript knows: the parser would trim it off names.
 */
function endOfTag(text: string, start: number): number {
  let quote = 0
  const last = Math.min(text.length, start + LONGEST_TAG)
  for (let at = start; at < last; at++) {
    const code = text.charCodeAt(at)
    if (code === 60) return -1
    if (code === 34 || code === 39) {
      if (quote === 0) quote = code
      else if (quote === code) quote = 0
    } else if (quote === 0) {
      if (code === 62) return at + 1
      if (code > 127 && String.fromCharCode(code).trim() === '') return -1
    }
  }
  return -1
}
