/** White space as XML defines it: no-break spaces and the like are text. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13
}

/** The first position at or after `at` that is not white space. */
export function skipBlanks(text: string, at: number): number {
  let next = at
  while (isBlank(text.charCodeAt(next))) next++
  return next
}

/** Whether the text from `start` up to `end` is white space only. */
export function isBlankRun(text: string, start: number, end: number): boolean {
  return skipBlanks(text, start) >= end
}

/** The text without the white space of XML at its ends. */
export function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return end - start === text.length ? text : text.slice(start, end)
}

/**
 * What may stand between the elements of a message without meaning anything: white space, control characters, a
 * byte order mark, and what is left of bytes that were no text.
 */
export function isStray(code: number): boolean {
  return code <= 32 || code === 0xfeff || code >= 0xfffd
}

/** The text without what is stray at its ends. */
export function trimStray(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isStray(text.charCodeAt(start))) start++
  while (end > start && isStray(text.charCodeAt(end - 1))) end--
  return end - start === text.length ? text : text.slice(start, end)
}

/** The first position at or after `at` that is not stray. */
export function skipStray(text: string, at: number): number {
  let next = at
  while (isStray(text.charCodeAt(next))) next++
  return next
}

/** Whether the text from `start` up to `end` is stray only. */
export function isStrayRun(text: string, start: number, end: number): boolean {
  return skipStray(text, start) >= end
}

/** Whether XML 1.0 allows the code point in a document. */
export function isXmlCodePoint(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13
  if (code < 0xd800) return true
  return (code >= 0xe000 && code < 0xfffe) || (code >= 0x10000 && code <= 0x10ffff)
}

/** One class, so one step per character, and three times as fast as a loop over the codes. */
const UNUSUAL = /[^\t\n\r -\ud7ff\ue000-\ufffd]/
const ILLEGAL = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** Whether XML allows every character: no control characters, no half surrogates. */
export function isXmlText(text: string): boolean {
  return !UNUSUAL.test(text) || !ILLEGAL.test(text)
}

/** The same text without the characters XML 1.0 forbids. */
export function dropIllegalCharacters(text: string): string {
  if (isXmlText(text)) return text
  let kept = ''
  for (const character of text) {
    if (isXmlCodePoint(character.codePointAt(0) ?? 0)) kept += character
  }
  return kept
}

/** Line ends as XML reads them: a carriage return, with or without a line feed, is one line feed. */
export function normaliseLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text
}
