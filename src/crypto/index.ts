export {
  CallbackCrypto,
  type CallbackKeys,
  checkSignedCallback,
  type OpenedCallback,
  type SealedReply,
  type SignedCallback,
} from './callback-crypto.js'
export { type SignedCashierRequest, signCashierRequest } from './cashier-signature.js'
export { createJsSdkSignature, type JsSdkSignatureInput } from './js-sdk-signature.js'
export { receiveIdMismatch } from './payload.js'
export { generateEncodingAesKey, generateToken } from './random-text.js'
