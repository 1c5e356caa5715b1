/** As long as an integer has to be before it can be too long for a number. */
const LONG_INTEGER = /[:[,\s-]\d{16,}(?:\.0+)?\s*[,}\]]/
const BEGINS_LIKE_OBJECT = /^[\s\p{Cc}]*\{/u

/**
 * Reads an object out of an answer, the way WeCom writes it: texts may hold raw control characters and escapes JSON
 * does not know, and integers that a number cannot hold stay what they are, as texts.
 * @returns `undefined` when it is no object
 */
export function readJsonObject(body: string | Uint8Array): Record<string, unknown> | undefined {
  const text = textOf(body)
  if (text === undefined) return undefined
  const value = LONG_INTEGER.test(text) ? parse(repair(text)) : (parse(text) ?? parse(repair(text)))
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
}

function textOf(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') {
    const text = body.startsWith('\uFEFF') ? body.slice(1) : body
    return BEGINS_LIKE_OBJECT.test(text.slice(0, 100)) ? text : undefined
  }
  // A file can be large: it is only decoded when it begins like an object.
  const start = new TextDecoder().decode(body.subarray(0, 100))
  return BEGINS_LIKE_OBJECT.test(start) ? new TextDecoder().decode(body) : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Makes JSON of what is nearly JSON, from one quote to the next. */
function repair(text: string): string {
  const parts: string[] = []
  let at = 0
  while (at < text.length) {
    const open = text.indexOf('"', at)
    parts.push(repairBetween(open === -1 ? text.slice(at) : text.slice(at, open)))
    if (open === -1) break
    const close = closingQuote(text, open + 1)
    parts.push(repairText(text.slice(open, close)))
    at = close
  }
  return parts.join('')
}

/** The place behind the quote that ends a text. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at)
    if (character === 0x5c) at++
    else if (character === 0x22) return at + 1
  }
  return text.length
}

function repairBetween(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replace(/(^|[:[,\s])(-?\d{16,}(?:\.0+)?)(?=$|[\s,}\]])/g, (whole, before: string, digits: string) =>
      Number.isSafeInteger(Number(digits)) ? whole : `${before}"${digits}"`,
    )
}

function repairText(text: string): string {
  return text
    .replace(/\\(u[\dA-Fa-f]{4}|["\\/bfnrt])|\\/g, (_, known: string | undefined) =>
      known === undefined ? '\\\\' : `\\${known}`,
    )
    .replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
