import { randomHex } from '../base/index.js'

/** A form as the bytes of multipart/form-data, as a browser would send it. */
export async function formBytes(form: FormData): Promise<{ body: Uint8Array; contentType: string }> {
  const boundary = `wecom-suite-${randomHex(16)}`
  const parts: Uint8Array[] = []
  const encoder = new TextEncoder()
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`
    if (typeof value === 'string') {
      parts.push(encoder.encode(`${head}\r\n\r\n${value}\r\n`))
      continue
    }
    const type = value.type === '' ? 'application/octet-stream' : value.type
    const file = `; filename="${quoted(value.name)}"\r\nContent-Type: ${type}`
    parts.push(encoder.encode(`${head}${file}\r\n\r\n`))
    parts.push(new Uint8Array(await value.arrayBuffer()), encoder.encode('\r\n'))
  }
  parts.push(encoder.encode(`--${boundary}--\r\n`))
  return { body: concatenated(parts), contentType: `multipart/form-data; boundary=${boundary}` }
}

/** As browsers write it. */
function quoted(name: string): string {
  return name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
