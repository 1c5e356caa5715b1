import { createRequire } from 'node:module'
import * as wecomCrypto from '@wecom/crypto'
import { XMLParser } from 'fast-xml-parser'
import WxCrypt from 'wxcrypt'
import xml2js from 'xml2js'
import { ENCODING_AES_KEY, SUITE, TOKEN } from './messages.js'

interface WechatCrypto {
  getSignature(timestamp: string, nonce: string, encrypt: string): string
  decrypt(encrypt: string): { message: string; id: string }
  encrypt(message: string): string
}

const WechatCryptoClass = createRequire(import.meta.url)('wechat-crypto') as new (
  token: string,
  key: string,
  id: string,
) => WechatCrypto

const wechatCrypto = new WechatCryptoClass(TOKEN, ENCODING_AES_KEY, SUITE)
const wxcrypt = new WxCrypt(TOKEN, ENCODING_AES_KEY, SUITE)

/** A posted callback in the form every contestant can start from. */
export interface Posted {
  signature: string
  timestamp: string
  nonce: string
  encrypt: string
  /** The ciphertext in its envelope, where a peer insists on taking it out by itself. */
  bare: string
  body: string
}

type Open = (posted: Posted, encrypt: string) => string

/** Verify and decrypt with the published packages, as their READMEs tell. */
export const openers: Record<string, Open> = {
  '@wecom/crypto': ({ signature, timestamp, nonce }, encrypt) => {
    if (wecomCrypto.getSignature(TOKEN, timestamp, nonce, encrypt) !== signature) throw new Error('signature')
    const { message, id } = wecomCrypto.decrypt(ENCODING_AES_KEY, encrypt)
    if (id !== SUITE) throw new Error('id')
    return message
  },
  'wechat-crypto': ({ signature, timestamp, nonce }, encrypt) => {
    if (wechatCrypto.getSignature(timestamp, nonce, encrypt) !== signature) throw new Error('signature')
    const { message, id } = wechatCrypto.decrypt(encrypt)
    if (id !== SUITE) throw new Error('id')
    return message
  },
  // verifyURL is its only public way to decrypt a bare ciphertext; it does the same work.
  wxcrypt: ({ signature, timestamp, nonce }, encrypt) =>
    wxcrypt.verifyURL(signature, timestamp, nonce, encrypt),
}

type Seal = (message: string, timestamp: string, nonce: string) => string

/** Encrypt and sign a reply; the first two give no envelope, so they get a template. */
export function sealers(
  template: (...fields: [string, string, string, string]) => string,
): Record<string, Seal> {
  return {
    '@wecom/crypto': (message, timestamp, nonce) => {
      const encrypt = wecomCrypto.encrypt(ENCODING_AES_KEY, message, SUITE)
      return template(encrypt, wecomCrypto.getSignature(TOKEN, timestamp, nonce, encrypt), timestamp, nonce)
    },
    'wechat-crypto': (message, timestamp, nonce) => {
      const encrypt = wechatCrypto.encrypt(message)
      return template(encrypt, wechatCrypto.getSignature(timestamp, nonce, encrypt), timestamp, nonce)
    },
    wxcrypt: (message, timestamp, nonce) => wxcrypt.encryptMsg(message, timestamp, nonce),
  }
}

const fxp = new XMLParser({
  ignoreAttributes: true,
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
})

interface Rooted {
  xml: Record<string, unknown>
}

/** Its safest settings, without the validating pass: what people use. */
export function parseWithFxp(text: string): Record<string, unknown> {
  return (fxp.parse(text) as Rooted).xml
}

/** One pass that refuses malformed XML, as a correct receiver needs. */
export function parseWithFxpValidated(text: string): Record<string, unknown> {
  return (fxp.parse(text, true) as Rooted).xml
}

/** Calls back synchronously unless told otherwise. */
export function parseWithXml2js(text: string): Record<string, unknown> {
  let parsed: Rooted | undefined
  new xml2js.Parser({ explicitArray: false, async: false }).parseString(text, (error, result) => {
    if (error !== null) throw error
    parsed = result as Rooted
  })
  if (parsed === undefined) throw new Error('not synchronous')
  return parsed.xml
}
