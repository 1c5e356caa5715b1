import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect, type Socket } from 'node:net'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

export interface Sent {
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** Send the body without announcing its length. */
  chunked?: boolean
}

/** One exchange on a connection of its own. */
export function send(port: number, path: string, sent: Sent = {}): Promise<Answer> {
  const { body, chunked = false } = sent
  const method = sent.method ?? (body === undefined ? 'GET' : 'POST')
  const length: Record<string, string> =
    body === undefined || chunked ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const headers = { ...(body !== undefined && { 'content-type': 'text/xml' }), ...length, ...sent.headers }
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false }
    const request = httpRequest(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString() })
      })
    })
    request.on('error', reject)
    if (chunked) request.flushHeaders()
    request.end(body)
  })
}

/** A bare connection, for peers that do not behave. */
export async function dial(port: number): Promise<{ socket: Socket; everything: Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  const everything = new Promise<string>((resolve) => {
    socket.on('error', () => {})
    socket.on('close', () => resolve(Buffer.concat(chunks).toString()))
  })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return { socket, everything }
}
