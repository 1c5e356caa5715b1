export {
  buildEnvelopeXml,
  buildXml,
  cdata,
  type EnvelopeFields,
  type XmlInput,
  type XmlInputElement,
} from './build.js'
export { type Envelope, parseEnvelope, parseEnvelopeXml } from './envelope.js'
export { readFlatXml } from './flat.js'
export { parseMessageXml } from './message.js'
