import type { XmlElement } from '../types/index.js'
import { skipStray } from './characters.js'
import { readDialect } from './dialect.js'
import { parseMessageJson } from './json-message.js'
import { readNestedXml } from './nested.js'

/**
 * Reads a decrypted message: the children of its root, all of them text, elements or arrays of those.
 * Text is kept as sent, control characters and unknown entities included; white space beside CDATA is not.
 *
 * A promise only for the first document that needs a parser which is not loaded yet.
 *
 * @throws WECOM_DECRYPT (`plaintext_invalid`) unless it is one well-formed document of at most 32 levels;
 * WECOM_REQUEST (`unsafe_xml`) for a DOCTYPE
 */
export function parseMessageXml(text: string): XmlElement | Promise<XmlElement> {
  return readDialect(text) ?? readNestedXml(text)
}

/** A decrypted message, and how it was written. */
export interface ParsedMessage {
  tree: XmlElement
  form: 'xml' | 'json'
}

/** Reads a decrypted message of either form. @throws WECOM_DECRYPT (`plaintext_invalid`), WECOM_REQUEST (`unsafe_xml`) */
export function parseMessage(text: string): ParsedMessage | Promise<ParsedMessage> {
  if (text.charCodeAt(skipStray(text, 0)) === 123) return { tree: parseMessageJson(text), form: 'json' }
  const tree = parseMessageXml(text)
  if (tree instanceof Promise) return tree.then((read) => ({ tree: read, form: 'xml' as const }))
  return { tree, form: 'xml' }
}
