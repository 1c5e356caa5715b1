export {
  CallbackCrypto,
  type CallbackKeys,
  checkSignedCallback,
  type OpenedCallback,
  receiveIdMismatch,
  type SealedReply,
  type SignedCallback,
} from './callback-crypto.js'
export { tryDecodeUtf8 } from './payload.js'
export { generateEncodingAesKey, generateToken } from './random-text.js'
