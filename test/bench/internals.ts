import type { XmlElement } from '../../src/types/index.js'
import { parseMessageXml as parse } from '../../src/xml/index.js'

/** What the bench measures, gathered so that it can be built exactly as the package is. */
export { readMessage } from '../../src/callback/message.js'
export { normaliseMessage } from '../../src/callback/normalise.js'
export { CallbackCrypto } from '../../src/crypto/index.js'
export { weComExpress } from '../../src/express/index.js'
export { createWeCom, MemoryStore } from '../../src/index.js'
export { weComKoa } from '../../src/koa/index.js'
export { weComNode } from '../../src/node/index.js'
export { TokenSource } from '../../src/tokens/index.js'
export { loadFastXmlParser } from '../../src/xml/fast-xml-parser.js'
export { buildEnvelopeXml, parseEnvelope, parseMessage } from '../../src/xml/index.js'
/** Reads at once, as the parser is loaded before anything is measured. */
export const parseMessageXml = parse as (text: string) => XmlElement

// Built the same way, for tsx pays for the name of every inner function each time it is made.
export { parseLimit } from './limit.js'
