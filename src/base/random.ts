import { randomBytes, randomInt } from 'node:crypto'

const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** `bytes` random bytes as lower-case hex, from the system's secure source. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

/** `length` random letters and digits, from the system's secure source. */
export function randomAlphanumeric(length: number): string {
  let text = ''
  for (let i = 0; i < length; i++) text += ALPHANUMERIC[randomInt(ALPHANUMERIC.length)]
  return text
}
