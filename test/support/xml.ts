import { loadFastXmlParser } from '../../src/xml/fast-xml-parser.js'
import { parseMessageXml as parse, parseMessage as parseAny } from '../../src/xml/index.js'
import { readNestedXml as readNested } from '../../src/xml/nested.js'

// With the parser at hand both read at once, also what is refused.
await loadFastXmlParser()

export const parseMessageXml = (text: string) => atOnce(parse(text))
export const readNestedXml = (text: string) => atOnce(readNested(text))

export const parseMessage = (text: string) => atOnce(parseAny(text))

function atOnce<T extends object>(read: T | Promise<T>): T {
  if (read instanceof Promise) throw new Error('the parser is loaded, and yet it has to be waited for')
  return read
}
