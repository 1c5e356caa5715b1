import { systemClock } from '../base/index.js'
import { WeComCallbackError } from '../errors/index.js'
import { parseAesKey } from './aes-key.js'
import { BlockCipher } from './cipher.js'
import {
  decodeAny,
  decodeReceiveId,
  decodeUtf8,
  type Payload,
  packPayload,
  RandomPool,
  receiveIdMismatch,
  unpackPayload,
} from './payload.js'
import { NonceSource } from './random-text.js'
import { callbackSignature, sameDigest } from './signature.js'

/** A key pair of a callback URL, as shown in the provider console. */
export interface CallbackKeys {
  /** Letters and digits, 3 to 32 in the console. A secret. */
  token: string
  /** 43 letters and digits. A secret. */
  encodingAesKey: string
}

/** The signed parts of a request; `encrypt` is `echostr` for a GET. */
export interface SignedCallback {
  msgSignature: string
  timestamp: string
  nonce: string
  encrypt: string
}

/** A decrypted callback. `receiveId` says, authentically, to whom it is addressed. */
export interface OpenedCallback {
  message: string
  receiveId: string
}

/** The fields of a reply envelope. */
export interface SealedReply {
  encrypt: string
  msgSignature: string
  /** Seconds since the epoch. */
  timestamp: string
  nonce: string
}

const MAX_NONCE = 128
const MAX_SIGNATURE = 128

/**
 * Signs, verifies, encrypts and decrypts the callbacks of one Token and EncodingAESKey.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90968
 * @throws WECOM_CONFIG when a key is not of the documented form
 */
export class CallbackCrypto {
  readonly #token: string
  readonly #cipher: BlockCipher
  readonly #random = new RandomPool()
  readonly #nonces = new NonceSource()

  constructor(keys: CallbackKeys) {
    const { token, encodingAesKey } = keys
    if (typeof token !== 'string' || !/^[A-Za-z0-9]{1,32}$/.test(token)) {
      const length = typeof token === 'string' ? `${token.length} characters` : typeof token
      throw new WeComCallbackError(
        'config_invalid',
        `Token must be up to 32 letters and digits, got ${length}`,
        {
          hint: 'Copy the Token of this callback URL from the provider console.',
        },
      )
    }
    this.#token = token
    this.#cipher = new BlockCipher(parseAesKey(encodingAesKey))
  }

  /** The `msg_signature` of a ciphertext: 40 lower-case hex digits. */
  sign(timestamp: string, nonce: string, encrypt: string): string {
    return callbackSignature(this.#token, timestamp, nonce, encrypt)
  }

  /** Whether the signature is this token's, without checking the form of the parameters. */
  matches(callback: SignedCallback): boolean {
    return sameDigest(this.sign(callback.timestamp, callback.nonce, callback.encrypt), callback.msgSignature)
  }

  /**
   * Checks parameters and signature, in constant time.
   * @throws WECOM_REQUEST (`missing_parameter`), WECOM_SIGNATURE (`signature_mismatch`)
   */
  verify(callback: SignedCallback): void {
    checkSignedCallback(callback)
    if (!this.matches(callback)) {
      throw new WeComCallbackError('signature_mismatch', 'msg_signature does not match')
    }
  }

  /**
   * Decrypts without checking a signature or the receive id: prefer {@link open}.
   * @param options.replaceInvalid put U+FFFD for bytes of the message that are no UTF-8. Default false: refuse them
   * @throws WECOM_DECRYPT (`base64_invalid`, `decrypt_failed`, `illegal_buffer`, `plaintext_invalid`)
   */
  decrypt(encrypt: string, options: { replaceInvalid?: boolean } = {}): OpenedCallback {
    const { message, receiveId } = this.#unlock(encrypt)
    const decode = options.replaceInvalid === true ? decodeAny : decodeUtf8
    return { receiveId: decodeReceiveId(receiveId), message: decode(message) }
  }

  /**
   * Verifies, decrypts, and accepts only the given receive ids, compared byte by byte.
   * @throws WECOM_REQUEST, WECOM_SIGNATURE, WECOM_DECRYPT, WECOM_RECEIVE_ID (`receive_id_mismatch`)
   */
  open(callback: SignedCallback, options: { receiveIds: Iterable<string> }): OpenedCallback {
    const { receiveIds } = options
    if (receiveIds === undefined || receiveIds === null || typeof receiveIds === 'string') {
      throw new WeComCallbackError('config_invalid', 'receiveIds must list the ids to accept')
    }
    this.verify(callback)
    const payload = this.#unlock(callback.encrypt)
    const receiveId = decodeReceiveId(payload.receiveId)
    for (const id of receiveIds) {
      if (id === receiveId) return { message: decodeUtf8(payload.message), receiveId }
    }
    throw receiveIdMismatch()
  }

  /**
   * Encrypts a message for `receiveId`.
   * @param options.random 16 bytes; default: fresh ones from the system's secure source
   */
  encrypt(message: string, receiveId: string, options: { random?: Uint8Array } = {}): string {
    return this.#cipher
      .encrypt(packPayload(message, receiveId, options.random ?? this.#random))
      .toString('base64')
  }

  /** Encrypts and signs a reply. @param options.timestamp seconds; default: now */
  seal(
    message: string,
    receiveId: string,
    options: { timestamp?: string | number; nonce?: string; random?: Uint8Array } = {},
  ): SealedReply {
    const encrypt = this.encrypt(
      message,
      receiveId,
      options.random === undefined ? {} : { random: options.random },
    )
    const timestamp = String(options.timestamp ?? Math.floor(systemClock.now() / 1000))
    const nonce = options.nonce ?? this.#nonces.next()
    return { encrypt, msgSignature: this.sign(timestamp, nonce, encrypt), timestamp, nonce }
  }

  #unlock(encrypt: string): Payload {
    const data = decodeBase64(encrypt)
    if (data.length === 0 || data.length % 16 !== 0) {
      throw new WeComCallbackError('decrypt_failed', 'The ciphertext is not a whole number of AES blocks')
    }
    return unpackPayload(this.#cipher.decrypt(data))
  }
}

/** @throws WECOM_REQUEST (`missing_parameter`), WECOM_SIGNATURE for a signature of impossible length */
export function checkSignedCallback(callback: SignedCallback): void {
  const { msgSignature, timestamp, nonce, encrypt } = callback
  if (typeof msgSignature !== 'string' || msgSignature === '') throw missing('msg_signature')
  if (typeof timestamp !== 'string' || !/^\d{1,16}$/.test(timestamp)) throw missing('timestamp')
  if (typeof nonce !== 'string' || nonce === '' || nonce.length > MAX_NONCE) throw missing('nonce')
  if (typeof encrypt !== 'string' || encrypt === '') throw missing('the ciphertext')
  if (msgSignature.length > MAX_SIGNATURE) {
    throw new WeComCallbackError('signature_mismatch', 'msg_signature does not match')
  }
}

function missing(what: string): WeComCallbackError {
  return new WeComCallbackError(
    'missing_parameter',
    `The request lacks ${what}, or it is not of the required form`,
  )
}

/** Buffer skips what is no base64, so the decoded length and the last group are checked against the text. */
function decodeBase64(text: string): Buffer {
  const length = text.length
  const data = Buffer.from(text, 'base64')
  let expected = (length / 4) * 3
  if (text.charCodeAt(length - 1) === 61) expected -= text.charCodeAt(length - 2) === 61 ? 2 : 1
  const sound = length % 4 === 0 && data.length === expected && isStandard(text, data, length)
  if (!sound) throw new WeComCallbackError('base64_invalid', 'The ciphertext is not canonical base64')
  return data
}

/** The length alone cannot tell the URL-safe alphabet and spare bits in the last group from the real thing. */
function isStandard(text: string, data: Buffer, length: number): boolean {
  if (text.includes('-') || text.includes('_')) return false
  const tail = data.length % 3
  if (tail === 0) return true
  return data.subarray(data.length - tail).toString('base64') === text.slice(length - 4)
}
