import { createRequire } from 'node:module'
import * as wecomCrypto from '@wecom/crypto'
import { describe, expect, it } from 'vitest'
import WxCrypt from 'wxcrypt'
import { CallbackCrypto, generateEncodingAesKey, generateToken } from '../../src/crypto/index.js'
import { parseEnvelope } from '../../src/xml/index.js'

const ID = 'ww6d1f0c2b9a8e7453'
const token = generateToken()
const encodingAesKey = generateEncodingAesKey()
const ours = new CallbackCrypto({ token, encodingAesKey })

const WechatCrypto = createRequire(import.meta.url)('wechat-crypto') as new (
  token: string,
  key: string,
  id: string,
) => {
  getSignature(timestamp: string, nonce: string, encrypt: string): string
  decrypt(encrypt: string): { message: string; id: string }
  encrypt(message: string): string
}
const wechat = new WechatCrypto(token, encodingAesKey, ID)
const wxcrypt = new WxCrypt(token, encodingAesKey, ID)

interface Peer {
  sign(timestamp: string, nonce: string, encrypt: string): string
  /** What it decrypts. */
  read(encrypt: string): string
  /** What it encrypts. */
  write(message: string): string
}

const peers: Record<string, Peer> = {
  '@wecom/crypto': {
    sign: (timestamp, nonce, encrypt) => wecomCrypto.getSignature(token, timestamp, nonce, encrypt),
    read: (encrypt) => wecomCrypto.decrypt(encodingAesKey, encrypt).message,
    write: (message) => wecomCrypto.encrypt(encodingAesKey, message, ID),
  },
  'wechat-crypto': {
    sign: (timestamp, nonce, encrypt) => wechat.getSignature(timestamp, nonce, encrypt),
    read: (encrypt) => wechat.decrypt(encrypt).message,
    write: (message) => wechat.encrypt(message),
  },
  wxcrypt: {
    sign: (timestamp, nonce, encrypt) => ours.sign(timestamp, nonce, encrypt),
    read: (encrypt) =>
      wxcrypt.verifyURL(ours.sign('1767225600', 'abc', encrypt), '1767225600', 'abc', encrypt),
    write: (message) => parseEnvelope(wxcrypt.encryptMsg(message, '1767225600', 'abc')).encrypt,
  },
}

const messages = [
  '1616140317555161061',
  '<xml><Content><![CDATA[你好，世界 😀]]></Content></xml>',
  'x'.repeat(70_000),
]
for (let length = 1; length <= 64; length++) messages.push('m'.repeat(length))

describe.each(Object.entries(peers))('messages exchanged with %s', (_, peer) => {
  it('of ours are read there, one after the other', () => {
    for (const message of messages) expect(peer.read(ours.encrypt(message, ID))).toBe(message)
  })

  it('carry the same signature', () => {
    const encrypt = ours.encrypt('hello', ID)
    expect(peer.sign('1767225600', 'abc', encrypt)).toBe(ours.sign('1767225600', 'abc', encrypt))
  })

  it('of theirs are read here', () => {
    for (const message of messages) {
      const encrypt = peer.write(message)
      const signed = {
        msgSignature: peer.sign('1767225600', 'abc', encrypt),
        timestamp: '1767225600',
        nonce: 'abc',
        encrypt,
      }
      expect(ours.open(signed, { receiveIds: [ID] })).toEqual({ message, receiveId: ID })
    }
  })
})
