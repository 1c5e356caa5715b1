/** A file of a form. */
export interface FilePart {
  filename: string
  contentType: string
  bytes: Uint8Array
}

const BREAK = Buffer.from('\r\n')

/**
 * Takes a file out of a multipart/form-data body.
 * @returns undefined when the body is no such form, is cut off, or has no file of that name
 */
export function readFilePart(contentType: string, body: Uint8Array, name: string): FilePart | undefined {
  const boundary = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]{1,70})"|([^\s";]{1,70}))/i.exec(
    contentType,
  )
  if (boundary === null) return undefined
  // The first delimiter has no line break in front of it; one is put there to have them all alike.
  const text = Buffer.concat([BREAK, body])
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  let start = text.indexOf(delimiter)
  while (start !== -1) {
    const next = text.indexOf(delimiter, start + delimiter.length)
    if (next === -1) return undefined
    const part = readPart(text.subarray(start + delimiter.length, next), name)
    if (part !== undefined) return part
    start = next
  }
  return undefined
}

function readPart(part: Buffer, wanted: string): FilePart | undefined {
  const end = part.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const headers = new Map<string, string>()
  for (const line of part.subarray(0, end).toString().split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  const disposition = headers.get('content-disposition') ?? ''
  const filename = parameter(disposition, 'filename')
  if (parameter(disposition, 'name') !== wanted || filename === undefined) return undefined
  const contentType = headers.get('content-type') ?? 'application/octet-stream'
  return { filename, contentType, bytes: part.subarray(end + 4) }
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(disposition)
  return found?.[1] ?? found?.[2]
}
