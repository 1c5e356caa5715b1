import { decodeBytes, decodeEncodedWords, decodePercentBytes, mendMojibake } from './file-name-text.js'

/**
 * The file name in a Content-Disposition header, in whichever of the usual spellings a server wrote it: `filename*`,
 * quoted or bare, percent-encoded, in encoded words, as raw bytes of UTF-8 or GBK. Only the last part of a path
 * counts, and control characters are taken out.
 * @returns `undefined` when there is none that could be used
 */
export function fileNameOf(disposition = ''): string | undefined {
  const found = readParameters(disposition)
  const parameters = found.size > 0 ? found : readParameters(fromFirstName(disposition))
  const extended = joined(parameters, true)
  const name = (extended !== undefined && baseName(decodeExtended(extended))) || undefined
  if (name !== undefined) return name
  const plain = joined(parameters, false)
  return (plain !== undefined && baseName(decodePlain(plain))) || undefined
}

/** The part of a header that can be read although the semicolon in front of it is missing. */
function fromFirstName(header: string): string {
  const at = header.search(/\bfilename\*?\s*=/i)
  return at === -1 ? '' : header.slice(at)
}

/** Parameters by their lower-case names; the first of a name counts. */
function readParameters(header: string): Map<string, string> {
  const parameters = new Map<string, string>()
  const name = /(?:^|;)\s*(filename(?:\*\d{1,2})?\*?)\s*=\s*/iy
  let at = 0
  while (at < header.length) {
    name.lastIndex = at
    const match = name.exec(header)
    if (match === null) {
      at = nextParameter(header, at)
      continue
    }
    const start = name.lastIndex
    const end = valueEnd(header, start)
    const key = (match[1] ?? '').toLowerCase()
    if (!parameters.has(key)) parameters.set(key, unquote(header.slice(start, end).trim()))
    at = end
  }
  return parameters
}

/** The next semicolon outside quotes; the end when there is none. */
function nextParameter(header: string, from: number): number {
  let quoted = false
  for (let at = from; at < header.length; at++) {
    const character = header[at]
    if (quoted && character === '\\') at++
    else if (character === '"') quoted = !quoted
    else if (character === ';' && !quoted && at > from) return at
  }
  return header.length
}

function valueEnd(header: string, start: number): number {
  if (header[start] !== '"') {
    const end = header.indexOf(';', start)
    return end === -1 ? header.length : end
  }
  for (let at = start + 1; at < header.length; at++) {
    // A path of Windows has backslashes that escape nothing.
    if (header[at] === '\\' && /["\\]/.test(header[at + 1] ?? '') && !endsHere(header, at + 1)) at++
    else if (header[at] === '"') return at + 1
  }
  return header.length
}

function endsHere(header: string, quote: number): boolean {
  return header[quote] === '"' && /^"\s*$/.test(header.slice(quote))
}

function unquote(value: string): string {
  const quote = value[0]
  if (quote !== '"' && quote !== "'") return value
  if (quote === "'" && (value.length < 2 || !value.endsWith("'"))) return value
  const inner = value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value.slice(1)
  return quote === '"' ? inner.replace(/\\(["\\])/g, '$1') : inner
}

/** `filename*` or `filename`, put together when it came in numbered pieces. */
function joined(parameters: Map<string, string>, extended: boolean): string | undefined {
  const whole = parameters.get(extended ? 'filename*' : 'filename')
  if (whole !== undefined) return whole
  let text: string | undefined
  let encoded = false
  for (let index = 0; index < 100; index++) {
    const raw = parameters.get(`filename*${index}*`)
    const piece = raw ?? parameters.get(`filename*${index}`)
    if (piece === undefined) break
    if (index === 0) encoded = raw !== undefined
    text = (text ?? '') + (encoded && raw === undefined ? encodeURIComponent(piece) : piece)
  }
  return encoded === extended ? text : undefined
}

/** `charset'language'percent-encoded`, also where parts of that are missing. */
function decodeExtended(value: string): string {
  const match = /^([\w-]{0,40})'[^']{0,40}'(.*)$/s.exec(value)
  const bytes = decodePercentBytes(match?.[2] ?? value)
  if (bytes === undefined) return mendMojibake(match?.[2] ?? value)
  return mendMojibake(decodeBytes(bytes, match?.[1] || undefined))
}

function decodePlain(value: string): string {
  const text = mendMojibake(decodeEncodedWords(value))
  const percent = /%[\da-f]{2}/i.test(text) && !/%(?![\da-f]{2})/i.test(text)
  const bytes = percent ? decodePercentBytes(text) : undefined
  return bytes === undefined ? text : mendMojibake(decodeBytes(bytes))
}

/** The last part of a path, without what must not be in a file name. */
function baseName(path: string): string {
  const name = path
    .replace(/[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[\\/\s]+$/u, '')
    .split(/[\\/]/)
    .at(-1)
    ?.trim()
  return name === undefined || /^\.*$/.test(name) ? '' : name
}
