import { createHash } from 'node:crypto'

/** The SHA-256 digest in lower-case hex: names a secret, or a file, without telling it. */
export function sha256Hex(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}
