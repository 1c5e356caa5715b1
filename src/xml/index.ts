export {
  buildEnvelopeXml,
  buildXml,
  cdata,
  type EnvelopeFields,
  type XmlInput,
  type XmlInputElement,
} from './build.js'
export { trimBlanks, trimStray } from './characters.js'
export { type Envelope, parseEnvelope, parseEnvelopeXml } from './envelope.js'
export { type ParsedMessage, parseMessage, parseMessageXml } from './message.js'
