import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

const KEY_ID_BYTES = 4
const SALT_BYTES = 16
const TAG_BYTES = 16
/** No text that is opened is longer, whatever it was compressed to. Bytes. */
export const LONGEST_SEALED_TEXT = 64 * 1024
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const NONE = Buffer.alloc(0)

interface Key {
  id: Buffer
  sealing: KeyObject
  stamping: KeyObject
}

/**
 * Seals text that a stranger keeps for us (AES-256-GCM), and stamps text that he brings back. Every text is sealed by a
 * key of its own, so that no number of them is too many. Whoever has one of the secrets can open it, and make others.
 */
export class SealedBox {
  readonly #secrets: readonly string[]
  readonly #purpose: string
  #derived: readonly Key[] | undefined

  /**
   * @param secrets the first one seals; the others only open, as long as texts they have sealed are about
   * @param purpose what is sealed for one purpose cannot be opened for another
   */
  constructor(secrets: readonly string[], purpose: string) {
    this.#secrets = [...new Set(secrets)]
    this.#purpose = purpose
  }

  /** Letters, digits, `-` and `_`. Compressed, so that encoded addresses fit into a cookie. */
  seal(text: string): string {
    const [key] = this.#keys
    if (key === undefined) throw new TypeError('there is no secret to seal with')
    const salt = randomBytes(SALT_BYTES)
    const { messageKey, iv } = messageKeyOf(key, salt)
    const cipher = createCipheriv('aes-256-gcm', messageKey, iv)
    const sealed = [cipher.update(deflateRawSync(text)), cipher.final(), cipher.getAuthTag()]
    return Buffer.concat([key.id, salt, ...sealed]).toString('base64url')
  }

  /** `undefined` for everything that was not sealed here, whatever it is. */
  open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url')
    // One text has one form: spare bits at its end would give it others.
    if (bytes.length <= KEY_ID_BYTES + SALT_BYTES + TAG_BYTES) return undefined
    if (bytes.toString('base64url') !== sealed) return undefined
    const id = bytes.subarray(0, KEY_ID_BYTES)
    const salt = bytes.subarray(KEY_ID_BYTES, KEY_ID_BYTES + SALT_BYTES)
    const body = bytes.subarray(KEY_ID_BYTES + SALT_BYTES, -TAG_BYTES)
    for (const key of this.#keys) {
      if (!key.id.equals(id)) continue
      const { messageKey, iv } = messageKeyOf(key, salt)
      const decipher = createDecipheriv('aes-256-gcm', messageKey, iv, { authTagLength: TAG_BYTES })
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
      try {
        const deflated = Buffer.concat([decipher.update(body), decipher.final()])
        return inflateRawSync(deflated, { maxOutputLength: LONGEST_SEALED_TEXT }).toString()
      } catch {
        // Another key may have the same id.
      }
    }
    return undefined
  }

  /** Letters and digits that tell that `text` is of ours. */
  stamp(text: string, length: number): string {
    const [key] = this.#keys
    if (key === undefined) throw new TypeError('there is no secret to stamp with')
    return stampOf(key, text, length)
  }

  /** Whether `stamp` is that of `text`. */
  isStamp(stamp: string, text: string): boolean {
    const given = Buffer.from(stamp)
    return this.#keys.some((key) => {
      const own = Buffer.from(stampOf(key, text, stamp.length))
      return own.length === given.length && timingSafeEqual(own, given)
    })
  }

  get #keys(): readonly Key[] {
    this.#derived ??= this.#secrets.map((secret) => keyOf(secret, this.#purpose))
    return this.#derived
  }
}

function keyOf(secret: string, purpose: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, NONE, `wecom-suite/${purpose}`, 64 + KEY_ID_BYTES))
  return {
    sealing: createSecretKey(bytes.subarray(0, 32)),
    stamping: createSecretKey(bytes.subarray(32, 64)),
    id: bytes.subarray(64),
  }
}

function messageKeyOf({ sealing }: Key, salt: Buffer): { messageKey: Buffer; iv: Buffer } {
  const bytes = Buffer.from(hkdfSync('sha256', sealing, salt, 'message', 32 + 12))
  return { messageKey: bytes.subarray(0, 32), iv: bytes.subarray(32) }
}

function stampOf({ stamping }: Key, text: string, length: number): string {
  const bytes = createHmac('sha256', stamping).update(text).digest().subarray(0, length)
  return Array.from(bytes, (byte) => ALPHANUMERIC[byte % ALPHANUMERIC.length]).join('')
}
