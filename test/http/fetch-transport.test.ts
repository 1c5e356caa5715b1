import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { fetchTransport, HttpClient } from '../../src/http/index.js'
import { failure } from './support.js'

const TOKEN = { kind: 'corp', name: 'access_token', value: 'SECRET-token' } as const
const GET = { method: 'GET', path: '/cgi-bin/x', token: TOKEN } as const

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('latin1')
}

describe('the fetch transport', () => {
  let server: Server | undefined
  let base: string

  const serve = async (listener: RequestListener) => {
    server = createServer(listener)
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const client = (options = {}) =>
    new HttpClient({ baseUrl: base, transport: fetchTransport(), retries: 0, ...options })
  afterEach(() => {
    server?.closeAllConnections()
    return new Promise((resolve) => (server === undefined ? resolve(0) : server.close(resolve)))
  })

  it('sends method, address, headers and body, and reads the answer', async () => {
    const seen: unknown[] = []
    await serve(async (request, response) => {
      seen.push([request.method, request.url, request.headers['content-type'], await bodyOf(request)])
      response.setHeader('Content-Type', 'application/json').end('{"errcode":0,"name":"李"}')
    })
    const body = { text: 'a' }
    expect(await client().call({ method: 'POST', path: '/cgi-bin/x', token: TOKEN, body })).toEqual({
      errcode: 0,
      name: '李',
    })
    await client().call({ method: 'POST', path: '/cgi-bin/x', body: Uint8Array.of(1, 255) })
    expect(seen).toEqual([
      ['POST', '/cgi-bin/x?access_token=SECRET-token', 'application/json', '{"text":"a"}'],
      ['POST', '/cgi-bin/x', 'application/octet-stream', '\u0001\u00ff'],
    ])
  })

  it('returns files as bytes, with their names', async () => {
    await serve((_, response) => {
      response.writeHead(200, {
        'content-type': 'image/png',
        'content-disposition': `attachment; filename="${Buffer.from('测.png').toString('latin1')}"`,
      })
      response.end(Buffer.from([0x89, 0, 0xff]))
    })
    expect(await client().call({ ...GET, responseType: 'binary' })).toEqual({
      data: Uint8Array.of(0x89, 0, 0xff),
      contentType: 'image/png',
      filename: '测.png',
    })
  })

  it('follows no redirect', async () => {
    const seen: (string | undefined)[] = []
    await serve((request, response) => {
      seen.push(request.url)
      response.writeHead(302, { location: '/elsewhere' }).end()
    })
    expect(await failure(client().call(GET))).toMatchObject({ code: 'WECOM_HTTP' })
    expect(seen).toEqual(['/cgi-bin/x?access_token=SECRET-token'])
  })

  it('takes a redirect a browser hides for one', async () => {
    const hidden = { status: 0, type: 'opaqueredirect', headers: new Headers(), body: null }
    const send = fetchTransport({ fetch: async () => hidden as unknown as Response })
    expect(await send({ method: 'GET', url: 'http://a/', headers: {}, timeoutMs: 10 })).toMatchObject({
      status: 302,
    })
  })

  it('names the host that refuses the connection, and keeps the cause without secrets', async () => {
    await serve(() => {})
    const gone = base
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    const error = await failure(new HttpClient({ baseUrl: gone, transport: fetchTransport() }).call(GET))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_refused' })
    expect(error.message).toContain(new URL(gone).host)
    expect(error.cause).toMatchObject({ code: 'ECONNREFUSED', syscall: 'connect' })
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET')
  })

  it('takes an answer that breaks off for a reset connection', async () => {
    await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"errcode"')
      setImmediate(() => response.destroy())
    })
    expect(await failure(client().call(GET))).toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'connection_reset',
    })
  })

  it('gives a silent server up after the timeout, with and without a client around it', async () => {
    await serve(() => {})
    expect(await failure(client({ timeoutMs: 30 }).call(GET))).toMatchObject({ code: 'WECOM_TIMEOUT' })
    const bare = fetchTransport()({ method: 'GET', url: base, headers: {}, timeoutMs: 30 })
    expect(await failure(bare)).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })

  it('gives an answer up that stops in the middle', async () => {
    await serve((_, response) => void response.write('{"errcode":'))
    expect(await failure(client({ timeoutMs: 100 }).call(GET))).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })

  it('lets go of the connection when the signal aborts', async () => {
    const controller = new AbortController()
    const closed = new Promise<void>((resolve) => {
      void serve((request) => {
        request.socket.on('close', () => resolve())
        controller.abort()
      }).then(async () => {
        const aborted = client().call(GET, { signal: controller.signal })
        expect(await failure(aborted)).toMatchObject({ code: 'WECOM_ABORTED' })
      })
    })
    await closed
  })

  it('names the fetch that gives no response or fails by itself', async () => {
    const broken = [
      async () => ({ json: 1 }),
      async () => undefined,
      async () => Promise.reject(new Error('boom')),
    ]
    for (const fetch of broken) {
      const transport = fetchTransport({ fetch: fetch as unknown as typeof globalThis.fetch })
      const error = await failure(new HttpClient({ transport, retries: 0 }).call(GET))
      expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'transport' })
      expect(error.message).toMatch(/fetch (gave no usable response|failed: Error: boom)/)
    }
  })

  it('takes what fetch says without a code for a failed exchange', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'))
    const error = await failure(
      new HttpClient({ transport: fetchTransport({ fetch }), retries: 0 }).call(GET),
    )
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'network' })
  })

  it('refuses what is no fetch', () => {
    expect(() => fetchTransport({ fetch: 'x' as never })).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG' }),
    )
  })
})
