import { WeComCallbackError } from '../errors/index.js'

/** A decrypted message that cannot be read. The sentence quotes nothing of it: it may hold secrets. */
export function malformed(why: string): WeComCallbackError {
  return new WeComCallbackError('plaintext_invalid', `The decrypted message is not well-formed XML: ${why}`)
}
