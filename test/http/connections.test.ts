import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import { type AxiosTransport, axiosTransport, HttpClient } from '../../src/http/index.js'
import { failure } from './support.js'

// In a file of its own: nock, while active, takes the connections away from the agents.

const HOST = 'http://qyapi.test'
const request = { method: 'GET', headers: {}, timeoutMs: 1000 } as const

describe('the axios transport over a real connection', () => {
  let server: Server
  let base: string
  let connections: number
  const transports: AxiosTransport[] = []

  const serve = async (listener: RequestListener) => {
    connections = 0
    server = createServer(listener).on('connection', () => connections++)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  const transport = (options?: Parameters<typeof axiosTransport>[0]) => {
    const made = axiosTransport(options)
    transports.push(made)
    return made
  }
  afterEach(() => {
    for (const made of transports.splice(0)) made.close()
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  it('uses one connection again and again', async () => {
    await serve((_, response) => response.end('{"errcode":0}'))
    const http = new HttpClient({ baseUrl: base, transport: transport() })
    for (let i = 0; i < 20; i++) await http.call({ method: 'POST', path: '/cgi-bin/x', body: { i } })
    expect(connections).toBe(1)
  })

  it('opens no more connections than it may', async () => {
    await serve((_, response) => setImmediate(() => response.end('{}')))
    const http = new HttpClient({ baseUrl: base, transport: transport({ maxSockets: 3 }) })
    await Promise.all(Array.from({ length: 30 }, () => http.call({ method: 'GET', path: '/cgi-bin/x' })))
    expect(connections).toBe(3)
  })

  it('opens one connection per call without keep-alive', async () => {
    await serve((_, response) => response.end('{}'))
    const send = transport({ keepAlive: false })
    for (let i = 0; i < 3; i++) await send({ ...request, url: `${base}/` })
    expect(connections).toBe(3)
  })

  it('does not mind the proxy of the environment', async () => {
    await serve((_, response) => response.end('{}'))
    const before = process.env.http_proxy
    process.env.http_proxy = 'http://127.0.0.1:1'
    try {
      expect(await transport()({ ...request, url: `${base}/` })).toMatchObject({ status: 200 })
    } finally {
      if (before === undefined) delete process.env.http_proxy
      else process.env.http_proxy = before
    }
  })

  it('goes through a proxy it was given', async () => {
    const asked: (string | undefined)[] = []
    await serve((incoming, response) => {
      asked.push(incoming.url)
      response.end('{}')
    })
    const proxy = { protocol: 'http', host: '127.0.0.1', port: Number(new URL(base).port) }
    await transport({ proxy })({ ...request, url: `${HOST}/cgi-bin/x` })
    expect(asked).toEqual([`${HOST}/cgi-bin/x`])
  })

  it('repeats a safe call once when the connection dies, and an unsafe one never', async () => {
    let seen = 0
    await serve((incoming, response) => {
      if (++seen === 1) incoming.socket.destroy()
      else response.end('{"ok":true}')
    })
    const http = new HttpClient({ baseUrl: base, transport: transport() })
    expect(await http.call({ method: 'GET', path: '/cgi-bin/x' })).toEqual({ ok: true })
    expect(seen).toBe(2)
    seen = 0
    const error = await failure(http.call({ method: 'POST', path: '/cgi-bin/x' }))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_reset' })
    expect(seen).toBe(1)
  })

  it('takes an answer that breaks off for a reset connection', async () => {
    await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('{"errcode"')
      setImmediate(() => response.destroy())
    })
    const error = await failure(transport()({ ...request, url: `${base}/?access_token=SECRET-token` }))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_reset' })
    expect(inspect(error, { depth: 9 })).not.toContain('SECRET')
  })

  it('gives a silent server up after the timeout', async () => {
    await serve(() => {})
    const error = await failure(transport()({ ...request, url: `${base}/`, timeoutMs: 30 }))
    expect(error).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })

  it('lets go of the connection when the signal aborts', async () => {
    const controller = new AbortController()
    const closed = new Promise<void>((resolve) => {
      void serve((incoming) => {
        incoming.socket.on('close', () => resolve())
        controller.abort()
      }).then(async () => {
        const error = await failure(transport()({ ...request, url: `${base}/`, signal: controller.signal }))
        expect(error).toMatchObject({ code: 'WECOM_ABORTED' })
      })
    })
    await closed
  })
})
