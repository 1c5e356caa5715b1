import type { XMLParser } from 'fast-xml-parser'
import { WeComCallbackError } from '../errors/index.js'
import type { XmlElement } from '../types/index.js'
import { isBlankRun, normaliseLineEnds } from './characters.js'
import { appendChild, emptyElement } from './element.js'
import { decodeEntities } from './entities.js'
import { fastXmlParser, loadFastXmlParser, NAME_MARK, SECTION, TEXT } from './fast-xml-parser.js'
import { DECLARATION, findForbiddenMarkup } from './markup.js'
import { skipProlog } from './prolog.js'
import { hasDeclaration } from './unsafe.js'

/** A node as fast-xml-parser keeps it: one key, the mark and the name of an element or one of two names. */
type Node = Record<string, string | Node[]>

/** Reads any document with fast-xml-parser, loaded at first use. Attributes and comments are accepted and ignored. */
export function readNestedXml(source: string): XmlElement | Promise<XmlElement> {
  const parser = fastXmlParser()
  if (parser !== undefined) return readWith(parser, source)
  return loadFastXmlParser().then((loaded) => readWith(loaded, source))
}

function readWith(parser: XMLParser, source: string): XmlElement {
  const text = normaliseLineEnds(source)
  const start = skipProlog(text)
  if (start === -1) throw malformed('its XML declaration is broken')
  const fault = findForbiddenMarkup(text, start)
  if (fault === DECLARATION && hasDeclaration(text)) {
    throw new WeComCallbackError('unsafe_xml', 'The message holds a DOCTYPE or an entity declaration')
  }
  if (fault !== undefined) throw malformed(fault)
  for (const node of parse(parser, text.slice(start))) {
    const name = nameOf(node)
    if (name === TEXT) continue
    const root = readElement(node[name] as Node[])
    if (typeof root === 'object') return root
    if (isBlankRun(root, 0, root.length)) return emptyElement()
    throw malformed('its root holds text only')
  }
  throw malformed('it has no root element')
}

function parse(parser: XMLParser, text: string): Node[] {
  try {
    return parser.parse(text, true)
  } catch {
    // The parser's own sentence quotes the message, which may hold secrets.
    throw malformed('its tags or attributes are not well-formed')
  }
}

function readElement(nodes: Node[]): string | XmlElement {
  const names = nodes.map(nameOf)
  if (!names.some((name) => name.startsWith(NAME_MARK))) return readLeaf(nodes, names)
  const element = emptyElement()
  for (const [index, node] of nodes.entries()) {
    const name = names[index] as string
    const content = node[name] as string | Node[]
    if (name.startsWith(NAME_MARK)) {
      appendChild(element, name.slice(NAME_MARK.length), readElement(content as Node[]))
    } else if (name === SECTION || !isBlankRun(content as string, 0, content.length)) {
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
    if (typeof content !== 'string') value += content[0]?.[TEXT] ?? ''
    else if (!sections || !isBlankRun(content, 0, content.length)) {
      const decoded = decodeEntities(content)
      if (decoded === undefined) throw malformed('it has an unknown entity')
      value += decoded
    }
  }
  return value
}

function nameOf(node: Node): string {
  for (const name in node) return name
  return TEXT
}

function malformed(why: string): WeComCallbackError {
  return new WeComCallbackError('plaintext_invalid', `The decrypted message is not well-formed XML: ${why}`)
}
