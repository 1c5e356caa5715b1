import crypto from 'node:crypto'

/** Lower-case hex SHA-1. `crypto.hash` is a third cheaper but younger than Node 20.0. */
export const sha1Hex: (text: string) => string =
  typeof crypto.hash === 'function' ? (text) => crypto.hash('sha1', text, 'hex') : sha1HexByObject

/* v8 ignore next -- @preserve: only a Node without crypto.hash comes here */
function sha1HexByObject(text: string): string {
  return crypto.createHash('sha1').update(text).digest('hex')
}

/** SHA-1 over the four texts, sorted by code unit and joined without separators. */
export function callbackSignature(token: string, timestamp: string, nonce: string, encrypt: string): string {
  const parts = [token, timestamp, nonce, encrypt]
  // Insertion sort: four elements, and no comparator call.
  for (let i = 1; i < 4; i++) {
    const part = parts[i] as string
    let j = i - 1
    while (j >= 0 && (parts[j] as string) > part) {
      parts[j + 1] = parts[j] as string
      j--
    }
    parts[j + 1] = part
  }
  return sha1Hex(`${parts[0]}${parts[1]}${parts[2]}${parts[3]}`)
}

/** Compares two hex digests in time that depends on nothing but the length. */
export function sameDigest(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
