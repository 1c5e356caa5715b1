import { WeComError } from '../errors/index.js'

/**
 * Writes a query, percent-encoded down to the unreserved characters. `undefined` leaves a parameter out.
 * @throws `WECOM_CONFIG` for a value that has no one spelling in a query: arrays, objects, null, NaN
 */
export function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const parts: string[] = []
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parts.push(`${encode(name)}=${encode(text(name, value))}`)
  }
  return parts.join('&')
}

function text(name: string, value: unknown): string {
  // A lone surrogate has no UTF-8 form.
  if (typeof value === 'string' && (isUnreserved(value) || !/\p{Surrogate}/u.test(value))) return value
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'boolean') return String(value)
  throw new WeComError('WECOM_CONFIG', `Query parameter ${name} must be a text, a finite number or a boolean`)
}

function encode(value: string): string {
  if (isUnreserved(value)) return value
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/** Tokens, ids and the names of parameters: nothing in them has to be encoded. */
function isUnreserved(value: string): boolean {
  return /^[\w.~-]*$/.test(value)
}
