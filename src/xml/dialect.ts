import type { XmlElement } from '../types/index.js'
import { isBlank, isBlankRun, isStrayRun, normaliseLineEnds, skipBlanks, skipStray } from './characters.js'
import { appendChild, emptyElement, MAX_DEPTH, MAX_ELEMENTS, MAX_NAMES } from './element.js'
import { decodeKnownEntities } from './entities.js'
import { malformed } from './malformed.js'
import { skipMessageProlog } from './prolog.js'

const LESS = 60
const GREATER = 62
const SLASH = 47
const EXCLAMATION = 33
const CDATA = '<![CDATA['

/**
 * Reads a document of the dialect WeCom writes: elements, text and CDATA, flat or nested, in one pass.
 *
 * Strict about structure. Not about characters: whoever holds the key sent them, so they are kept as they came.
 *
 * @returns the children of the root, or `undefined` when something stands there that only a parser of all of XML
 * can judge: an attribute, a comment, a declaration, a name beyond ASCII
 * @throws WECOM_DECRYPT (`plaintext_invalid`) when the document is broken
 */
export function readDialect(source: string): XmlElement | undefined {
  const text = normaliseLineEnds(source)
  let at = skipMessageProlog(text)
  if (text.charCodeAt(at) !== LESS) {
    throw malformed(at < text.length ? 'it has text outside the root element' : 'it has no root element')
  }
  let nameEnd = skipName(text, at + 1)
  if (nameEnd === at + 1) return undefined
  let name = text.slice(at + 1, nameEnd)
  at = skipBlanks(text, nameEnd)
  if (text.charCodeAt(at) !== GREATER) return undefined
  at++

  const root = emptyElement()
  let parent = root
  const parents: XmlElement[] = []
  const names: string[] = []
  // How many different children the parent has, and the parents of the parent have.
  let own = 0
  const owns: number[] = []
  for (let count = 0; ; ) {
    at = skipStray(text, at)
    if (text.charCodeAt(at) !== LESS) {
      throw malformed(at < text.length ? 'it mixes text and elements' : 'it is incomplete')
    }
    if (text.charCodeAt(at + 1) === SLASH) {
      at = skipClosing(text, at, name)
      const outer = parents.pop()
      if (outer === undefined) break
      parent = outer
      name = names.pop() as string
      own = owns.pop() as number
      continue
    }

    const nameStart = at + 1
    nameEnd = skipName(text, nameStart)
    if (nameEnd === nameStart) return undefined
    if (++count > MAX_ELEMENTS || own > MAX_NAMES) throw malformed('it has too many elements')
    if (parents.length + 2 > MAX_DEPTH) throw malformed('it is nested too deeply')
    const child = text.slice(nameStart, nameEnd)
    at = nameEnd
    if (text.charCodeAt(at) !== GREATER) {
      at = skipBlanks(text, at)
      if (text.charCodeAt(at) === SLASH && text.charCodeAt(at + 1) === GREATER) {
        own += appendChild(parent, child, '')
        at += 2
        continue
      }
      if (text.charCodeAt(at) !== GREATER) return undefined
    }
    at++

    const bracket = text.charCodeAt(at) === LESS ? at : text.indexOf('<', at)
    if (bracket === -1) throw malformed('it is incomplete')
    const next = text.charCodeAt(bracket + 1)
    if (next === SLASH) {
      own += appendChild(parent, child, bracket === at ? '' : decodeKnownEntities(text.slice(at, bracket)))
      at = skipClosing(text, bracket, child)
    } else if (next === EXCLAMATION) {
      if (!text.startsWith(CDATA, bracket)) return undefined
      const end = bracket === at ? text.indexOf(']]>', at + CDATA.length) : -1
      if (end !== -1 && text.charCodeAt(end + 3) === LESS && text.charCodeAt(end + 4) === SLASH) {
        own += appendChild(parent, child, text.slice(at + CDATA.length, end))
        at = skipClosing(text, end + 3, child)
        continue
      }
      const closing = findClosing(text, at)
      if (closing === -1) return undefined
      own += appendChild(parent, child, readMixed(text, at, closing))
      at = skipClosing(text, closing, child)
    } else {
      if (bracket !== at && !isStrayRun(text, at, bracket)) throw malformed('it mixes text and elements')
      const element = emptyElement()
      own += appendChild(parent, child, element)
      parents.push(parent)
      names.push(name)
      owns.push(own)
      own = 0
      parent = element
      name = child
      at = bracket
    }
  }
  at = skipStray(text, at)
  if (at === text.length) return root
  // A comment may stand there, nothing else.
  if (text.charCodeAt(at) === LESS && text.charCodeAt(at + 1) === EXCLAMATION) return undefined
  throw malformed('it goes on after the root element')
}

/** The end of an ASCII name. */
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

/** After the closing tag of `name`, which must stand at `at`. */
function skipClosing(text: string, at: number, name: string): number {
  if (!text.startsWith(name, at + 2)) throw malformed('its tags do not match')
  let end = at + 2 + name.length
  while (isBlank(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) !== GREATER) throw malformed('its tags do not match')
  return end + 1
}

/** Where the `</` after text and CDATA stands; -1 when something only the other reader may judge comes first. */
function findClosing(text: string, start: number): number {
  let at = start
  for (;;) {
    const bracket = text.indexOf('<', at)
    if (bracket === -1) throw malformed('it is incomplete')
    const next = text.charCodeAt(bracket + 1)
    if (next === SLASH) return bracket
    if (next !== EXCLAMATION) throw malformed('it mixes text and elements')
    if (!text.startsWith(CDATA, bracket)) return -1
    const end = text.indexOf(']]>', bracket + CDATA.length)
    if (end === -1) throw malformed('it has an unclosed section')
    at = end + 3
  }
}

/** Text and CDATA sections up to `end`: all of it, except white space beside the sections. */
function readMixed(text: string, start: number, end: number): string {
  let value = ''
  for (let at = start; at < end; ) {
    const textEnd = text.indexOf('<', at)
    if (!isBlankRun(text, at, textEnd)) value += decodeKnownEntities(text.slice(at, textEnd))
    if (textEnd === end) break
    const sectionEnd = text.indexOf(']]>', textEnd)
    value += text.slice(textEnd + CDATA.length, sectionEnd)
    at = sectionEnd + 3
  }
  return value
}
