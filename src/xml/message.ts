import type { XmlElement } from '../types/index.js'
import { readFlatXml } from './flat.js'
import { readNestedXml } from './nested.js'

/**
 * Reads a decrypted message: the children of its root, all of them text, elements or arrays of those.
 * Text is kept as sent, white space beside CDATA is not.
 *
 * A promise only for the first document that needs a parser which is not loaded yet.
 *
 * @throws WECOM_DECRYPT (`plaintext_invalid`) unless it is one well-formed document of at most 32 levels;
 * WECOM_REQUEST (`unsafe_xml`) for a DOCTYPE
 */
export function parseMessageXml(text: string): XmlElement | Promise<XmlElement> {
  return readFlatXml(text) ?? readNestedXml(text)
}
