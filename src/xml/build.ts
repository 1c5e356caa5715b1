import { WeComError } from '../errors/index.js'
import { dropIllegalCharacters } from './characters.js'

/** What an element can be built from. An array makes siblings of one name; `undefined` is left out. */
export type XmlInput = string | number | undefined | XmlInputElement | readonly XmlInput[]

/** Children by name. */
export interface XmlInputElement {
  readonly [name: string]: XmlInput
}

/** The fields of the envelope of an encrypted reply. */
export interface EnvelopeFields {
  encrypt: string
  msgSignature: string
  /** Seconds since the epoch. */
  timestamp: string | number
  nonce: string
}

/** The text as CDATA. Characters XML cannot carry are dropped, and `]]>` is spread over two sections. */
export function cdata(text: string): string {
  const legal = dropIllegalCharacters(text)
  return `<![CDATA[${legal.includes(']]>') ? legal.replaceAll(']]>', ']]]]><![CDATA[>') : legal}]]>`
}

/**
 * The document `<xml>…</xml>` with the given children: strings as CDATA, numbers as they are.
 *
 * @throws WECOM_CONFIG for a name XML does not allow, or a value that is neither text, number nor element
 */
export function buildXml(children: XmlInputElement): string {
  return `<xml>${buildChildren(children)}</xml>`
}

/** The envelope of an encrypted reply. */
export function buildEnvelopeXml({ encrypt, msgSignature, timestamp, nonce }: EnvelopeFields): string {
  return (
    `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt><MsgSignature><![CDATA[${msgSignature}]]></MsgSignature>` +
    `<TimeStamp>${timestamp}</TimeStamp><Nonce>${cdata(nonce)}</Nonce></xml>`
  )
}

function buildChildren(children: XmlInputElement): string {
  let xml = ''
  for (const [name, value] of Object.entries(children)) {
    if (!/^[A-Za-z_][\w.-]*$/.test(name)) throw unusable(`"${name}" is not the name of an element`)
    if (!Array.isArray(value)) xml += buildElement(name, value)
    else for (const item of value) xml += buildElement(name, item)
  }
  return xml
}

function buildElement(name: string, value: XmlInput): string {
  if (value === undefined) return ''
  return `<${name}>${buildValue(name, value)}</${name}>`
}

function buildValue(name: string, value: Exclude<XmlInput, undefined>): string {
  if (typeof value === 'string') return cdata(value)
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return buildChildren(value as XmlInputElement)
  }
  throw unusable(`${name} must be a text, a finite number or an element`)
}

function unusable(message: string): WeComError {
  return new WeComError('WECOM_CONFIG', `The XML cannot be built: ${message}`)
}
