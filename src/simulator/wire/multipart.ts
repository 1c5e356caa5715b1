/** A part of a multipart body. */
export interface MultipartPart {
  name: string
  /** Absent: a plain field. */
  filename?: string
  contentType?: string
  /** The other parameters of its Content-Disposition, such as `filelength`. */
  parameters: Record<string, string>
  bytes: Uint8Array
}

const PARAMETER = /;\s*([!#$%&'*+.^_`|~0-9a-z-]+)=(?:"((?:[^"\\\r\n]|\\.)*)"|([^\s;"]+))/giy
const HEADER = /^([!#$%&'*+.^_`|~0-9a-z-]+):[ \t]*(.*?)[ \t]*$/is
const BOUNDARY = /^[0-9a-zA-Z'()+_,./:=? -]{0,69}[0-9a-zA-Z'()+_,./:=?-]$/

/** The boundary of a `multipart/form-data` content type; undefined for anything else. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const [, rest] = /^multipart\/form-data\s*(;.*)$/is.exec(contentType ?? '') ?? []
  if (rest === undefined) return undefined
  const boundary = parameters(rest)?.boundary
  return boundary !== undefined && BOUNDARY.test(boundary) ? boundary : undefined
}

/**
 * Reads a multipart body by its grammar: CRLF line ends, a Content-Disposition per part, a closing delimiter.
 * @returns undefined when it is anything else
 */
export function readMultipart(body: Uint8Array, boundary: string): MultipartPart[] | undefined {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1')
  const opening = delimiter.subarray(2)
  let at: number
  if (bytes.subarray(0, opening.length).equals(opening)) {
    at = opening.length
  } else {
    const found = bytes.indexOf(delimiter)
    if (found === -1) return undefined
    at = found + delimiter.length
  }
  const parts: MultipartPart[] = []
  for (;;) {
    const mark = bytes.toString('latin1', at, at + 2)
    if (mark === '--') return parts
    if (mark !== '\r\n') return undefined
    const end = bytes.indexOf(delimiter, at)
    if (end === -1) return undefined
    const part = readPart(bytes.subarray(at + 2, end))
    if (part === undefined) return undefined
    parts.push(part)
    at = end + delimiter.length
  }
}

function readPart(bytes: Buffer): MultipartPart | undefined {
  const gap = bytes.indexOf('\r\n\r\n')
  if (gap === -1) return undefined
  const headers = new Map<string, string>()
  for (const line of bytes.toString('utf8', 0, gap).split('\r\n')) {
    const [, name, value] = HEADER.exec(line) ?? []
    if (name === undefined || value === undefined) return undefined
    headers.set(name.toLowerCase(), value)
  }
  const [, rest] = /^form-data\s*(;.*)$/is.exec(headers.get('content-disposition') ?? '') ?? []
  const { name, filename, ...others } = (rest === undefined ? undefined : parameters(rest)) ?? {}
  if (name === undefined) return undefined
  const contentType = headers.get('content-type')
  return {
    name,
    ...(filename !== undefined && { filename }),
    ...(contentType !== undefined && { contentType }),
    parameters: others,
    bytes: bytes.subarray(gap + 4),
  }
}

/** `; a=b; c="d"` by lower-case names; undefined when something is left over or repeated. */
function parameters(text: string): Record<string, string> | undefined {
  const found: Record<string, string> = Object.create(null)
  PARAMETER.lastIndex = 0
  let end = 0
  for (;;) {
    const match = PARAMETER.exec(text)
    if (match === null) break
    const [, name = '', quoted, plain = ''] = match
    if (name.toLowerCase() in found) return undefined
    found[name.toLowerCase()] = quoted === undefined ? plain : decodeQuoted(quoted)
    end = PARAMETER.lastIndex
  }
  return text.slice(end).trim() === '' ? found : undefined
}

/** Browsers and Node write `%22`, `%0D`, `%0A`; others write a backslash before a quote. */
function decodeQuoted(text: string): string {
  const unescaped = text.replace(/\\(["\\])/g, '$1')
  return unescaped.replace(/%(22|0D|0A)/gi, (_all, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
