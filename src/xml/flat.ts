import type { XmlElement } from '../types/index.js'
import { isBlankRun, isXmlText, normaliseLineEnds, skipBlanks } from './characters.js'
import { appendChild, emptyElement, MAX_ELEMENTS } from './element.js'
import { decodeEntities } from './entities.js'
import { skipProlog } from './prolog.js'

const LESS = 60
const GREATER = 62
const SLASH = 47
const CDATA = '<![CDATA['

/** More CDATA sections in one element are nobody's honest envelope. */
const MOST_SECTIONS = 1000

/**
 * Reads the form an envelope has: one root whose children hold text or CDATA only.
 *
 * Strict and in one pass. Gives the root's children, or `undefined` when the document is of any other kind,
 * well-formed or not: nested, with attributes or comments, truncated. The caller decides what that means.
 */
export function readFlatXml(text: string): XmlElement | undefined {
  if (!isXmlText(text)) return undefined
  const children = emptyElement()
  const whole = scanFlatXml(normaliseLineEnds(text), (name, value) => appendChild(children, name, value))
  return whole ? children : undefined
}

/**
 * Tells every child of the root in order, and whether the whole document was as it should be. Leaves line ends as
 * they are, and does not look for forbidden characters in the values, which costs as much as all the rest.
 *
 * @param most the most children there may be
 */
export function scanFlatXml(
  text: string,
  child: (name: string, value: string) => void,
  most = MAX_ELEMENTS,
): boolean {
  const rootStart = skipProlog(text)
  if (rootStart === -1 || text.charCodeAt(rootStart) !== LESS) return false
  const rootNameEnd = skipName(text, rootStart + 1)
  const root = text.slice(rootStart + 1, rootNameEnd)
  let at = skipTagEnd(text, rootNameEnd)
  if (root === '' || at === -1) return false

  for (let count = 1; ; count++) {
    at = skipBlanks(text, at)
    if (text.charCodeAt(at) !== LESS) return false
    if (text.charCodeAt(at + 1) === SLASH) break
    const nameEnd = skipName(text, at + 1)
    if (nameEnd === at + 1 || count > most) return false
    const name = text.slice(at + 1, nameEnd)
    const contentStart = skipTagEnd(text, nameEnd)
    if (contentStart === -1) {
      at = skipEmptyTagEnd(text, nameEnd)
      if (at === -1) return false
      child(name, '')
      continue
    }
    const sectionEnd = endOfOnlySection(text, contentStart)
    const closing = sectionEnd === -1 ? findClosing(text, contentStart) : sectionEnd + 3
    if (closing === -1) return false
    const value =
      sectionEnd === -1
        ? readLeaf(text, contentStart, closing)
        : text.slice(contentStart + CDATA.length, sectionEnd)
    at = skipClosing(text, closing, name)
    if (value === undefined || at === -1) return false
    child(name, value)
  }
  at = skipClosing(text, at, root)
  return at !== -1 && skipBlanks(text, at) === text.length
}

/** The end of an ASCII name. Other names exist in XML, but not in WeCom's documents. */
function skipName(text: string, start: number): number {
  let at = start
  for (;;) {
    const code = text.charCodeAt(at)
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
    const other = (code >= 48 && code <= 57) || code === 45 || code === 46
    if (!letter && !(other && at > start)) return at
    at++
  }
}

function skipTagEnd(text: string, nameEnd: number): number {
  const at = skipBlanks(text, nameEnd)
  return text.charCodeAt(at) === GREATER ? at + 1 : -1
}

function skipEmptyTagEnd(text: string, nameEnd: number): number {
  const at = skipBlanks(text, nameEnd)
  return text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === GREATER ? at + 2 : -1
}

function skipClosing(text: string, at: number, name: string): number {
  return text.startsWith(name, at + 2) ? skipTagEnd(text, at + 2 + name.length) : -1
}

/** The usual content, one CDATA section from tag to tag: where it ends, or -1. */
function endOfOnlySection(text: string, start: number): number {
  if (text.charCodeAt(start + 1) !== 33 || !text.startsWith(CDATA, start)) return -1
  const end = text.indexOf(']]>', start + CDATA.length)
  const closes = text.charCodeAt(end + 3) === LESS && text.charCodeAt(end + 4) === SLASH
  return end !== -1 && closes ? end : -1
}

/** Where the `</` after text and CDATA stands, or -1 when something else comes first. */
function findClosing(text: string, start: number): number {
  let at = start
  for (let sections = 0; sections <= MOST_SECTIONS; sections++) {
    const bracket = text.indexOf('<', at)
    if (bracket === -1) return -1
    if (text.charCodeAt(bracket + 1) === SLASH) return bracket
    if (!text.startsWith(CDATA, bracket)) return -1
    const end = text.indexOf(']]>', bracket + CDATA.length)
    if (end === -1) return -1
    at = end + 3
  }
  return -1
}

/** The value of an element from text and CDATA sections; `undefined` when they are not well-formed. */
function readLeaf(text: string, start: number, end: number): string | undefined {
  // Up to `end` every bracket outside a section opens a section: findClosing has seen to that.
  const section = text.indexOf('<', start)
  if (section === end) return decodeText(text.slice(start, end))
  let value = ''
  let at = start
  while (at < end) {
    const textEnd = text.indexOf('<', at)
    if (!isBlankRun(text, at, textEnd)) {
      const decoded = decodeText(text.slice(at, textEnd))
      if (decoded === undefined) return undefined
      value += decoded
    }
    if (textEnd === end) break
    const sectionEnd = text.indexOf(']]>', textEnd)
    value += text.slice(textEnd + CDATA.length, sectionEnd)
    at = sectionEnd + 3
  }
  return value
}

function decodeText(text: string): string | undefined {
  return text.includes(']]>') ? undefined : decodeEntities(text)
}
