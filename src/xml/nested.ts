import type { XMLParser } from 'fast-xml-parser'
import { WeComCallbackError } from '../errors/index.js'
import type { XmlElement } from '../types/index.js'
import { isBlankRun, isStray, isStrayRun, normaliseLineEnds } from './characters.js'
import { appendChild, emptyElement, MAX_NAMES } from './element.js'
import { decodeKnownEntities } from './entities.js'
import { fastXmlParser, loadFastXmlParser, NAME_MARK, SECTION, TEXT } from './fast-xml-parser.js'
import { malformed } from './malformed.js'
import { DECLARATION, findForbiddenMarkup } from './markup.js'
import { skipMessageProlog } from './prolog.js'
import { hasDeclaration } from './unsafe.js'

/** The parser refuses ampersands that begin nothing, so that none reaches it as it is, in CDATA neither. */
const AMPERSAND = '&amp;'

/** A node as fast-xml-parser keeps it: one key, the mark and the name of an element or one of two names. */
type Node = Record<string, string | Node[]>

/** Reads any document with fast-xml-parser, loaded at first use, by the same rules. Attributes and comments are ignored. */
export function readNestedXml(source: string): XmlElement | Promise<XmlElement> {
  const parser = fastXmlParser()
  if (parser !== undefined) return readWith(parser, source)
  return loadFastXmlParser().then((loaded) => readWith(loaded, source))
}

function readWith(parser: XMLParser, source: string): XmlElement {
  const whole = normaliseLineEnds(source)
  const text = whole.slice(0, endOf(whole))
  const start = skipMessageProlog(text)
  const fault = findForbiddenMarkup(text, start)
  if (fault === DECLARATION && hasDeclaration(text)) {
    throw new WeComCallbackError('unsafe_xml', 'The message holds a DOCTYPE or an entity declaration')
  }
  if (fault !== undefined) throw malformed(fault)
  for (const node of parse(parser, text.slice(start))) {
    const name = nameOf(node)
    if (name === TEXT) continue
    const nodes = node[name] as Node[]
    const root = readElement(nodes)
    if (typeof root === 'object') return root
    if (nodes.every(isStrayNode)) return emptyElement()
    throw malformed('its root holds text only')
  }
  throw malformed('it has no root element')
}

function parse(parser: XMLParser, text: string): Node[] {
  try {
    return parser.parse(text.replaceAll('&', AMPERSAND), true)
  } catch {
    // The parser's own sentence quotes the message, which may hold secrets.
    throw malformed('its tags or attributes are not well-formed')
  }
}

function readElement(nodes: Node[]): string | XmlElement {
  const names = nodes.map(nameOf)
  if (!names.some((name) => name.startsWith(NAME_MARK))) return readLeaf(nodes, names)
  const element = emptyElement()
  let own = 0
  for (const [index, node] of nodes.entries()) {
    const name = names[index] as string
    const content = node[name] as string | Node[]
    if (name.startsWith(NAME_MARK)) {
      if (own > MAX_NAMES) throw malformed('it has too many elements')
      own += appendChild(element, name.slice(NAME_MARK.length), readElement(content as Node[]))
    } else if (name === SECTION || !isStrayRun(content as string, 0, content.length)) {
      throw malformed('it mixes text and elements')
    }
  }
  return element
}

/** The same rules as in the flat reader: white space beside CDATA does not count, all other text does. */
function readLeaf(nodes: Node[], names: string[]): string {
  const sections = names.includes(SECTION)
  let value = ''
  for (const [index, node] of nodes.entries()) {
    const content = node[names[index] as string] as string | Node[]
    if (typeof content !== 'string') value += restore(content[0]?.[TEXT])
    else if (!sections || !isBlankRun(content, 0, content.length)) {
      value += decodeKnownEntities(restore(content))
    }
  }
  return value
}

function isStrayNode(node: Node): boolean {
  const content = node[TEXT]
  return typeof content === 'string' && isStrayRun(content, 0, content.length)
}

function nameOf(node: Node): string {
  for (const name in node) return name
  return TEXT
}

function restore(content: string | Node[] | undefined): string {
  return typeof content === 'string' ? content.replaceAll(AMPERSAND, '&') : ''
}

/** The parser minds what is stray behind the root. */
function endOf(text: string): number {
  let end = text.length
  while (end > 0 && isStray(text.charCodeAt(end - 1))) end--
  return end
}
