import buffer from 'node:buffer'
import { WeComCallbackError } from '../errors/index.js'
import type { XmlElement } from '../types/index.js'
import { isBlank, isXmlText, trimBlanks } from './characters.js'
import { readFlatXml, scanFlatXml } from './flat.js'
import { scanJsonEnvelope } from './json-envelope.js'
import { hasDeclaration } from './unsafe.js'

/** What counts of a posted body: the ciphertext, and the format a reply should have. */
export interface Envelope {
  encrypt: string
  format: 'xml' | 'json'
}

/**
 * Reads the XML envelope of a callback: the children of its root. Everything WeCom does not send is refused,
 * as anybody can post an envelope: attributes, comments, nested elements, processing instructions.
 *
 * @throws WECOM_REQUEST (`envelope_invalid`, or `unsafe_xml` for a DOCTYPE)
 */
export function parseEnvelopeXml(text: string): XmlElement {
  const children = readFlatXml(text)
  if (children === undefined) throw refusal(text)
  return children
}

function refusal(text: string): WeComCallbackError {
  return hasDeclaration(text)
    ? new WeComCallbackError('unsafe_xml', 'The body holds a DOCTYPE or an entity declaration')
    : invalid('it is not a flat XML document')
}

/** WeCom's envelope has three. */
const MOST_FIELDS = 64

/**
 * Takes the ciphertext out of a posted body: text, bytes (strict UTF-8), or the object a body parser left of
 * them, in XML or JSON. XML spells it `Encrypt`, JSON `encrypt` or `Encrypt`; it must occur once. White space around
 * it is no part of it: templates and gateways put it on a line of its own.
 *
 * Anybody can post a body, so no more work is done on it than it takes to find the ciphertext.
 *
 * @throws WECOM_REQUEST (`envelope_invalid`, `unsafe_xml`)
 */
export function parseEnvelope(body: string | Uint8Array | Record<string, unknown>): Envelope {
  if (typeof body === 'string') return readText(body)
  if (body instanceof Uint8Array) return readText(decode(body))
  return readParsed(body)
}

function readText(text: string): Envelope {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let at = start
  while (isBlank(text.charCodeAt(at))) at++
  const first = text.charCodeAt(at)
  if (first === 60) return { encrypt: readXml(text), format: 'xml' }
  if (first === 123) return { encrypt: readJson(text, at), format: 'json' }
  throw invalid(Number.isNaN(first) ? 'it is empty' : 'it is neither XML nor a JSON object')
}

/** The ciphertext is not looked at here: what is not base64 fails when it is decoded. */
function readXml(text: string): string {
  let encrypt: string | undefined
  let legal = true
  const flat = scanFlatXml(
    text,
    (name, value) => {
      if (name !== 'Encrypt') legal &&= isXmlText(value)
      else if (encrypt === undefined) encrypt = value
      else legal = false
    },
    MOST_FIELDS,
  )
  if (!flat) throw refusal(text)
  if (!legal) throw invalid('it repeats Encrypt or holds control characters')
  return ciphertext(encrypt)
}

function readJson(text: string, start: number): string {
  const { encrypt, fault } = scanJsonEnvelope(text, start)
  if (fault !== undefined) throw invalid(fault)
  return ciphertext(encrypt)
}

function decode(bytes: Uint8Array): string {
  const { Buffer } = buffer
  const view = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.isAscii(view)) return view.toString('latin1')
  if (!buffer.isUtf8(view)) throw invalid('it is not UTF-8')
  return view.toString('utf8')
}

/** xml2js and its kin leave `{ xml: { Encrypt: ['…'] } }`, some of them in lower case. */
function readParsed(body: unknown): Envelope {
  if (!isObject(body)) throw invalid('a body parser left no object')
  if (!Object.hasOwn(body, 'xml')) return { encrypt: fieldOf(body), format: 'json' }
  if (Object.hasOwn(body, 'Encrypt') || Object.hasOwn(body, 'encrypt')) throw invalid('it is ambiguous')
  return { encrypt: fieldOf(body.xml, true), format: 'xml' }
}

function fieldOf(value: unknown, listOfOne = false): string {
  if (!isObject(value)) throw invalid('it is not an object')
  const upper = Object.hasOwn(value, 'Encrypt')
  if (upper === Object.hasOwn(value, 'encrypt')) throw invalid('it must have exactly one Encrypt')
  const field = upper ? value.Encrypt : value.encrypt
  return ciphertext(listOfOne && Array.isArray(field) && field.length === 1 ? field[0] : field)
}

function ciphertext(value: unknown): string {
  const text = typeof value === 'string' ? trimBlanks(value) : ''
  if (text !== '') return text
  throw invalid('it must have exactly one Encrypt, a text that is not empty')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function invalid(why: string): WeComCallbackError {
  return new WeComCallbackError('envelope_invalid', `The body is no envelope of WeCom: ${why}`)
}
