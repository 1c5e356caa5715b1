import type { XmlElement } from '../../src/types/index.js'
import { loadFastXmlParser } from '../../src/xml/fast-xml-parser.js'
import { parseMessageXml as parse } from '../../src/xml/index.js'
import { readNestedXml as readNested } from '../../src/xml/nested.js'

// With the parser at hand both read at once, also what is refused.
await loadFastXmlParser()

export const parseMessageXml = (text: string) => atOnce(parse(text))
export const readNestedXml = (text: string) => atOnce(readNested(text))

function atOnce(read: XmlElement | Promise<XmlElement>): XmlElement {
  if (read instanceof Promise) throw new Error('the parser is loaded, and yet it has to be waited for')
  return read
}
