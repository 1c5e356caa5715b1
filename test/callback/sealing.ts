import { createCipheriv } from 'node:crypto'
import { CallbackCrypto } from '../../src/crypto/index.js'
import type { CallbackRequest } from '../../src/index.js'
import { SUITE } from '../support/callbacks.js'

/** 2026-01-01, when the tests' messages are from. */
export const NOW = 1_767_225_600

export interface Signed {
  encrypt: string
  timestamp?: string
  nonce?: string
}

/** Encrypts bytes that need not be text, by node:crypto alone. */
export function encryptBytes(message: Uint8Array, receiveId: string, { encodingAesKey } = SUITE): string {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(message.length)
  const content = Buffer.concat([Buffer.alloc(16, 'r'), length, message, Buffer.from(receiveId)])
  const padding = 32 - (content.length % 32)
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false)
  return cipher.update(Buffer.concat([content, Buffer.alloc(padding, padding)])).toString('base64')
}

/** Signs with the Token, and gives the query. */
export function queryOf({ encrypt, timestamp = String(NOW), nonce = 'n1' }: Signed, keys = SUITE) {
  const signature = new CallbackCrypto(keys).sign(timestamp, nonce, encrypt)
  return new URLSearchParams({ msg_signature: signature, timestamp, nonce })
}

export function postOf(signed: Signed, query = queryOf(signed)): CallbackRequest {
  const body = `<xml><Encrypt><![CDATA[${signed.encrypt}]]></Encrypt></xml>`
  return { method: 'POST', query: query.toString(), body: async () => body }
}

/** The same ciphertext and signature as a URL check. */
export function checkOf(signed: Signed, query = queryOf(signed)): CallbackRequest {
  query.set('echostr', signed.encrypt)
  return { method: 'GET', query: query.toString(), body: async () => undefined }
}
