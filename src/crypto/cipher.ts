import { type Cipher, createCipheriv, createDecipheriv, type Decipher } from 'node:crypto'
import type { AesKey } from './aes-key.js'

/**
 * AES-256-CBC without padding over whole messages, on one long-lived pair of cipher objects.
 *
 * Going on with the same object chains from the last ciphertext block instead of the IV, which alters only
 * the first plaintext block; in this protocol that block is 16 random bytes nobody reads. When encrypting,
 * the chained value merely replaces the IV in front of a fresh random block, so it has to be undone: the
 * first block is pre-mixed with (chain XOR iv), which makes the ciphertext identical to a fresh object's.
 */
export class BlockCipher {
  readonly #aes: AesKey
  #decipher: Decipher | undefined
  #cipher: Cipher | undefined
  readonly #chain = Buffer.alloc(16)

  constructor(aes: AesKey) {
    this.#aes = aes
  }

  /** `data` must be a positive multiple of 16 bytes. The first 16 bytes returned are meaningless. */
  decrypt(data: Buffer): Buffer {
    this.#decipher ??= createDecipheriv('aes-256-cbc', this.#aes.key, this.#aes.iv).setAutoPadding(false)
    const plain = this.#decipher.update(data)
    /* v8 ignore if -- @preserve: whole blocks come back whole, unless the engine is at fault */
    if (plain.length !== data.length) {
      this.#decipher = undefined
      throw new Error('AES returned an incomplete result')
    }
    return plain
  }

  /** `data` must be a positive multiple of 16 bytes; its first block is overwritten. */
  encrypt(data: Buffer): Buffer {
    const { iv, key } = this.#aes
    if (this.#cipher === undefined) {
      this.#cipher = createCipheriv('aes-256-cbc', key, iv).setAutoPadding(false)
    } else {
      const chain = this.#chain
      for (let i = 0; i < 16; i++) {
        data[i] = (data[i] as number) ^ (chain[i] as number) ^ (iv[i] as number)
      }
    }
    const encrypted = this.#cipher.update(data)
    /* v8 ignore if -- @preserve: whole blocks come back whole, unless the engine is at fault */
    if (encrypted.length !== data.length) {
      this.#cipher = undefined
      throw new Error('AES returned an incomplete result')
    }
    encrypted.copy(this.#chain, 0, encrypted.length - 16)
    return encrypted
  }
}
