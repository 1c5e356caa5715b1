import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** A request of WeCom to the app. */
export interface DeliverRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body: string
  /** Aborted when WeCom no longer waits. */
  signal: AbortSignal
}

/** The app's answer. */
export interface DeliverResponse {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

/** Carries a request of WeCom to the app and its answer back; rejects when there is none. */
export type Deliver = (request: DeliverRequest) => Promise<DeliverResponse>

const ANSWER_AT_MOST = 1024 * 1024

/** Delivers over HTTP: one connection per request, no redirect followed, the body taken byte by byte. */
export const deliverOverHttp: Deliver = ({ method, url, headers, body, signal }) =>
  new Promise((resolve, reject) => {
    const start = url.startsWith('https:') ? httpsRequest : httpRequest
    const length = method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {}
    const outgoing = start(url, { method, headers: { ...headers, ...length }, signal, agent: false })
    outgoing.on('error', reject)
    outgoing.on('response', (incoming) => {
      const chunks: Buffer[] = []
      let size = 0
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > ANSWER_AT_MOST) incoming.destroy(new Error('The answer is larger than 1 MiB'))
        else chunks.push(chunk)
      })
      incoming.on('error', reject)
      incoming.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text })
      })
    })
    outgoing.end(method === 'POST' ? body : undefined)
  })
