import { createRequire } from 'node:module'
import type { XMLParser } from 'fast-xml-parser'

export const TEXT = '#text'
export const SECTION = '#cdata'

/**
 * Begins every element name while the parser works, because it refuses or renames names such as
 * `constructor` and `toString`. No XML name begins with it, so adding it twice is noticed: the parser
 * transforms the name of an empty tag two times.
 */
export const NAME_MARK = '.'

let parser: XMLParser | undefined

/**
 * The parser, loaded at first use: few messages need it, and as a CommonJS file it loads in a tenth of the
 * time its modules take. Both builds of this library have one of the two values below.
 */
export function fastXmlParser(): XMLParser {
  if (parser === undefined) {
    const require = createRequire(typeof __filename === 'string' ? __filename : import.meta.url)
    const library = require('fast-xml-parser') as typeof import('fast-xml-parser')
    parser = new library.XMLParser({
      preserveOrder: true,
      textNodeName: TEXT,
      cdataPropName: SECTION,
      ignoreAttributes: true,
      processEntities: false,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      jPath: false,
      transformTagName: (name) => (name.startsWith(NAME_MARK) ? name : NAME_MARK + name),
    })
  }
  return parser
}
