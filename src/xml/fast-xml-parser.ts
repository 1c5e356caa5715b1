import type { XMLParser } from 'fast-xml-parser'
import { WeComError } from '../errors/index.js'

export const TEXT = '#text'
export const SECTION = '#cdata'

/**
 * Begins every element name while the parser works, because it refuses or renames names such as
 * `constructor` and `toString`. No XML name begins with it, so adding it twice is noticed: the parser
 * transforms the name of an empty tag two times.
 */
export const NAME_MARK = '.'

let parser: XMLParser | undefined

/** The parser, if it has been loaded. */
export function fastXmlParser(): XMLParser | undefined {
  return parser
}

/**
 * Loads the parser, which few messages need. Only `import()` with the name in it will do: bundlers follow it into
 * one file or into a chunk, while a package asked for in any other way is missing where the bundle runs.
 * @throws WECOM_CONFIG (`package_missing`)
 */
export async function loadFastXmlParser(): Promise<XMLParser> {
  if (parser !== undefined) return parser
  const library = await import('fast-xml-parser').catch((cause: unknown) => {
    throw new WeComError('WECOM_CONFIG', 'The package fast-xml-parser could not be loaded', {
      reason: 'package_missing',
      hint: 'Install the dependencies of wecom-suite beside the program, or let the bundler take them in.',
      cause,
    })
  })
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
  return parser
}
