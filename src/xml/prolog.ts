import { isBlank, skipBlanks, skipStray } from './characters.js'

const BOM = 0xfeff

/** Version, encoding and standalone, in this order; whatever encoding it names, the text is decoded already. */
const DECLARATION =
  /^\s+version\s*=\s*(["'])1\.\d+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$/

const LONGEST_DECLARATION = 200

/** The position after byte order mark, XML declaration and white space, or -1 when the declaration is broken. */
export function skipProlog(text: string): number {
  const at = text.charCodeAt(0) === BOM ? 1 : 0
  if (!text.startsWith('<?xml', at) || !isBlank(text.charCodeAt(at + 5))) return skipBlanks(text, at)
  const end = text.indexOf('?>', at)
  if (end === -1 || end > LONGEST_DECLARATION) return -1
  return DECLARATION.test(text.slice(at + 5, end)) ? skipBlanks(text, end + 2) : -1
}

/** The same for a message, whose declaration is of no interest: nobody wrote it who could not write the rest. */
export function skipMessageProlog(text: string): number {
  const at = skipStray(text, 0)
  if (!text.startsWith('<?xml', at) || !isBlank(text.charCodeAt(at + 5))) return at
  const end = text.indexOf('?>', at)
  return end === -1 || end - at > LONGEST_DECLARATION ? at : skipStray(text, end + 2)
}
