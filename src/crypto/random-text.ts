import { randomAlphanumeric } from '../base/index.js'

/** Nonces that do not repeat: a random head and a running number. */
export class NonceSource {
  #head = ''
  #count = 0

  next(): string {
    if (this.#head === '' || this.#count === 0xffffff) {
      this.#head = randomAlphanumeric(10)
      this.#count = 0
    }
    this.#count++
    return this.#head + this.#count.toString(36)
  }
}

/** A Token for a callback URL: 32 random letters and digits. */
export function generateToken(): string {
  return randomAlphanumeric(32)
}

/** An EncodingAESKey for a callback URL: 43 random letters and digits. */
export function generateEncodingAesKey(): string {
  return randomAlphanumeric(43)
}
