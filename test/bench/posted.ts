import type { Library } from './library.js'
import { ENCODING_AES_KEY, envelope, SUITE, TOKEN } from './messages.js'
import type { Posted } from './peers.js'

/** A message as WeCom would post it. */
export function post(library: Library, message: string): Posted {
  const crypto = new library.CallbackCrypto({ token: TOKEN, encodingAesKey: ENCODING_AES_KEY })
  // Now: an old callback would be refused.
  const sealed = crypto.seal(message, SUITE, {
    timestamp: Math.floor(Date.now() / 1000),
    nonce: '1320562132',
  })
  const { encrypt, msgSignature: signature, timestamp, nonce } = sealed
  const body = envelope(encrypt)
  return { signature, timestamp, nonce, encrypt, bare: encrypt, body }
}

/** The query of the post. */
export function queryOf({ signature, timestamp, nonce }: Posted): string {
  return `msg_signature=${signature}&timestamp=${timestamp}&nonce=${nonce}`
}
