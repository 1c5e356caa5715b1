import { randomBytes } from 'node:crypto'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function randomText(length: number): string {
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      // 248 is the largest multiple of 62 in a byte: above it some letters would come more often.
      if (byte < 248 && text.length < length) text += ALPHABET[byte % 62]
    }
  }
  return text
}

/** Nonces that do not repeat: a random head and a running number. */
export class NonceSource {
  #head = ''
  #count = 0

  next(): string {
    if (this.#head === '' || this.#count === 0xffffff) {
      this.#head = randomText(10)
      this.#count = 0
    }
    this.#count++
    return this.#head + this.#count.toString(36)
  }
}

/** A Token for a callback URL: 32 random letters and digits. */
export function generateToken(): string {
  return randomText(32)
}

/** An EncodingAESKey for a callback URL: 43 random letters and digits. */
export function generateEncodingAesKey(): string {
  return randomText(43)
}
