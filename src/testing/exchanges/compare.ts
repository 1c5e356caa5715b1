import type { RecordedRequest } from './file.js'
import { PLACEHOLDER } from './scrub.js'
import type { SecretNames } from './secret-names.js'

const SECRET = '[secret]'
const SHOWN_AT_MOST = 80

/** What of a request is compared: every value by its place. Secrets are all alike, and what is ignored is not there. */
export function comparable(
  request: RecordedRequest,
  names: SecretNames,
  ignored: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const facts = new Map([
    ['method', request.method],
    ['path', request.path],
  ])
  const walk = (value: unknown, place: string): void => {
    if (Array.isArray(value)) {
      if (value.length === 0) facts.set(place, '[]')
      for (const [index, one] of value.entries()) walk(one, `${place}[${index}]`)
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value)
      if (entries.length === 0) facts.set(place, '{}')
      for (const [name, field] of entries) {
        if (ignored.has(name)) continue
        const secret = place === 'query' ? names.hasInQuery(name) : names.has(name)
        if (secret) facts.set(`${place}.${name}`, isNothing(field) ? JSON.stringify(field) : SECRET)
        else walk(field, `${place}.${name}`)
      }
    } else {
      facts.set(
        place,
        typeof value === 'string' ? JSON.stringify(value).replace(PLACEHOLDER, SECRET) : String(value),
      )
    }
  }
  walk(request.query, 'query')
  if (request.body !== undefined) walk(request.body, 'body')
  if (request.sha256 !== undefined) facts.set('the file', request.sha256)
  // An empty query and a missing one are the same.
  if (facts.get('query') === '{}') facts.delete('query')
  return facts
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}

/** In which places a request is another than the recorded one, as parts of a sentence. */
export function differences(
  asked: ReadonlyMap<string, string>,
  recorded: ReadonlyMap<string, string>,
): string[] {
  const places = new Set([...asked.keys(), ...recorded.keys()])
  return [...places].flatMap((place) => {
    const [here, there] = [asked.get(place), recorded.get(place)]
    if (here === there) return []
    return [`${place} is ${shown(here)}, recorded is ${shown(there)}`]
  })
}

function shown(value: string | undefined): string {
  if (value === undefined) return 'not there'
  return value.length > SHOWN_AT_MOST ? `${value.slice(0, SHOWN_AT_MOST)}…` : value
}
