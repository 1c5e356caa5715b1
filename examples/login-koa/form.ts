import type { IncomingMessage } from 'node:http'

const MOST_BYTES = 4096

/** The fields of a small form. What is larger than any of ours reads as empty. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size <= MOST_BYTES) chunks.push(chunk)
  }
  return new URLSearchParams(size > MOST_BYTES ? '' : Buffer.concat(chunks).toString())
}
