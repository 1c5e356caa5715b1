import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AxiosTransport, axiosTransport, HttpClient, proxyFromEnv } from '../../src/http/index.js'
import { failure } from './support.js'

const file = (name: string) => readFileSync(new URL(`../fixtures/tls/${name}`, import.meta.url))
const TLS = { key: file('localhost-key.pem'), cert: file('localhost-cert.pem') }
const portOf = (server: Server) => (server.address() as AddressInfo).port
const listen = (server: Server) => new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

describe('https through a proxy', () => {
  const servers: Server[] = []
  const transports: AxiosTransport[] = []
  const sockets = new Set<Duplex>()
  let origin: ReturnType<typeof createTlsServer>
  let tunnels: { url: string; auth: string | undefined }[]
  let peak: number
  let trust: string | undefined

  beforeEach(async () => {
    // The certificate of the fixture is its own authority; what is tried here is the way, not the trust.
    trust = process.env.NODE_TLS_REJECT_UNAUTHORIZED
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
    tunnels = []
    peak = 0
    origin = createTlsServer(TLS, (request, response) => {
      request.resume().on('end', () => setImmediate(() => response.end(`{"host":"${request.headers.host}"}`)))
    })
    await start(origin)
  })

  afterEach(async () => {
    if (trust === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = trust
    for (const transport of transports.splice(0)) transport.close()
    for (const socket of sockets) socket.destroy()
    sockets.clear()
    await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))))
  })

  async function start(server: Server) {
    servers.push(server)
    server.on('connection', (socket) => sockets.add(socket))
    await listen(server)
  }

  async function proxy(answer = 'HTTP/1.1 200 Connection established\r\n\r\n', secure = false) {
    const server = secure ? createTlsServer(TLS) : createServer()
    let open = 0
    server.on('connect', (request: IncomingMessage, client: Duplex) => {
      tunnels.push({ url: request.url ?? '', auth: request.headers['proxy-authorization'] })
      open++
      peak = Math.max(peak, open)
      client.on('close', () => open--).on('error', () => {})
      if (!/ 2\d\d /.test(answer)) return client.end(answer)
      const upstream = connect(portOf(origin), '127.0.0.1', () => {
        client.write(answer)
        upstream.pipe(client).pipe(upstream)
      })
      sockets.add(upstream)
      upstream.on('error', () => client.destroy())
      client.on('close', () => upstream.destroy())
    })
    await start(server)
    return { host: '127.0.0.1', port: portOf(server) }
  }

  function through(options: Parameters<typeof axiosTransport>[0], timeoutMs = 5000) {
    const transport = axiosTransport(options)
    transports.push(transport)
    const http = new HttpClient({
      baseUrl: `https://localhost:${portOf(origin)}`,
      transport,
      timeoutMs,
      retries: 0,
    })
    return (path = '/cgi-bin/x') => http.call({ method: 'POST', path })
  }

  it('uses one tunnel again and again, and sends the proxy no more than the host', async () => {
    const call = through({ proxy: await proxy() })
    for (let i = 0; i < 10; i++) expect(await call()).toEqual({ host: `localhost:${portOf(origin)}` })
    expect(tunnels).toEqual([{ url: `localhost:${portOf(origin)}`, auth: undefined }])
  })

  it('opens no more tunnels than it may', async () => {
    const call = through({ proxy: await proxy(), maxSockets: 3 })
    await Promise.all(Array.from({ length: 30 }, () => call()))
    expect(peak).toBe(3)
    expect(tunnels).toHaveLength(3)
  })

  it('opens one tunnel per call without keep-alive', async () => {
    const call = through({ proxy: await proxy(), keepAlive: false })
    for (let i = 0; i < 3; i++) await call()
    expect(tunnels).toHaveLength(3)
  })

  it('lets the process end while a tunnel is idle', async () => {
    const unrefs: ReturnType<typeof vi.spyOn>[] = []
    const watch = (message: unknown) =>
      void unrefs.push(vi.spyOn((message as { socket: Socket }).socket, 'unref'))
    subscribe('net.client.socket', watch)
    try {
      await through({ proxy: await proxy() })()
      // The first socket is the one to the proxy; the proxy made the other.
      await vi.waitFor(() => expect(unrefs[0]).toHaveBeenCalled())
    } finally {
      unsubscribe('net.client.socket', watch)
    }
  })

  it('takes the proxy as an address, with user and password', async () => {
    const { host, port } = await proxy()
    await through({ proxy: `http://me:p%40ss@${host}:${port}` })()
    await through({ proxy: { host, port, auth: { username: 'me', password: 'p@ss' } } })()
    const auth = `Basic ${Buffer.from('me:p@ss').toString('base64')}`
    expect(tunnels.map((tunnel) => tunnel.auth)).toEqual([auth, auth])
  })

  it('speaks TLS with a proxy that asks for it', async () => {
    const { host, port } = await proxy(undefined, true)
    expect(await through({ proxy: `https://${host}:${port}` })()).toEqual({
      host: `localhost:${portOf(origin)}`,
    })
    expect(tunnels).toHaveLength(1)
  })

  it('carries large bodies both ways', async () => {
    origin.removeAllListeners('request')
    origin.on('request', (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => response.end(Buffer.concat(chunks)))
    })
    const call = axiosTransport({ proxy: await proxy() })
    transports.push(call)
    const body = new Uint8Array(3_000_000).map((_, index) => index % 251)
    const url = `https://localhost:${portOf(origin)}/x`
    const answer = await call({
      method: 'POST',
      url,
      headers: {},
      body,
      timeoutMs: 10_000,
      responseType: 'binary',
    })
    expect(Buffer.compare(answer.body as Uint8Array, body)).toBe(0)
  })

  it.each([
    ['HTTP/1.1 407 Proxy Authentication Required\r\n\r\n', 'it answered 407'],
    ['HTTP/1.1 502 Bad Gateway\r\n\r\n', 'it answered 502'],
    ['nonsense\r\n\r\n', 'its answer is not HTTP'],
    ['', 'it hung up'],
  ])(
    'names the proxy that opens no tunnel but says %j, and answers all calls that wait',
    async (answer, said) => {
      const call = through({ proxy: await proxy(answer), maxSockets: 1 })
      const errors = await Promise.all([failure(call()), failure(call()), failure(call())])
      for (const error of errors) {
        expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'proxy' })
        expect(error.message).toContain(`the proxy opened no tunnel: ${said}`)
      }
    },
  )

  it('names the proxy that cannot be reached, without its password', async () => {
    const { port } = await proxy()
    await new Promise((done) => servers.pop()?.close(done))
    const error = await failure(through({ proxy: `http://me:hunter2@127.0.0.1:${port}` })())
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_refused' })
    expect(error.message).toContain(`proxy 127.0.0.1:${port}`)
    expect(inspect(error, { depth: 9 })).not.toContain('hunter2')
  })

  it('gives up a proxy that never answers, and takes its tunnel away', async () => {
    const closed = new Promise<void>((done) => {
      const silent = createServer()
      silent.on('connect', (_: IncomingMessage, client: Duplex) => client.on('end', () => done()).resume())
      void start(silent).then(async () => {
        const call = through({ proxy: { host: '127.0.0.1', port: portOf(silent) } }, 100)
        expect(await failure(call())).toMatchObject({ code: 'WECOM_TIMEOUT' })
      })
    })
    await closed
  })

  it('still checks the certificate of WeCom', async () => {
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'
    const error = await failure(through({ proxy: await proxy() })())
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'tls' })
  })
})

describe('the option proxy', () => {
  it.each([
    'socks5://127.0.0.1:1080',
    'http://',
    'http://a b:1',
    'http://proxy:99999',
    'http://proxy/path',
    'http://proxy?x=1',
    { host: '' },
    { host: 'a/b' },
    { host: 'proxy', port: 0 },
    { host: 'proxy', port: 'x' },
    { host: 'proxy', protocol: 'ftp' },
    { port: 3128 },
    7,
  ])('is refused as %j, without being quoted', (proxy) => {
    let error: unknown
    try {
      axiosTransport({ proxy: proxy as never })
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining('proxy') })
    expect(String(error)).not.toContain('99999')
  })

  it.each([
    undefined,
    false,
    '',
    'proxy.example.com',
    'http://[::1]:3128',
    new URL('https://proxy'),
    { host: '::1', port: 1 },
  ])('may be %j', (proxy) => {
    expect(() => axiosTransport({ proxy: proxy as never })).not.toThrow()
  })
})

describe('proxyFromEnv', () => {
  const P = 'http://proxy:3128'
  it.each([
    [{}, false],
    [{ HTTPS_PROXY: P }, P],
    [{ https_proxy: P, HTTPS_PROXY: 'http://other:1' }, P],
    [{ https_proxy: '', HTTPS_PROXY: P }, P],
    [{ HTTP_PROXY: P }, false],
    [{ ALL_PROXY: P }, P],
    [{ all_proxy: 'http://other:1', HTTPS_PROXY: P }, P],
    [{ HTTPS_PROXY: ` ${P} ` }, P],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'proxy:3128'],
    [{ HTTPS_PROXY: P, NO_PROXY: '*' }, false],
    [{ HTTPS_PROXY: P, NO_PROXY: 'qyapi.weixin.qq.com' }, false],
    [{ HTTPS_PROXY: P, NO_PROXY: 'localhost, .QQ.com' }, false],
    [{ HTTPS_PROXY: P, NO_PROXY: 'weixin.qq.com' }, false],
    [{ HTTPS_PROXY: P, NO_PROXY: '*.qq.com' }, false],
    [{ HTTPS_PROXY: P, no_proxy: 'qyapi.weixin.qq.com:443' }, false],
    [{ HTTPS_PROXY: P, no_proxy: 'qyapi.weixin.qq.com:8443' }, P],
    [{ HTTPS_PROXY: P, NO_PROXY: 'xqq.com,q.com,eixin.qq.com' }, P],
    [{ HTTPS_PROXY: P, NO_PROXY: '' }, P],
  ] as [Record<string, string>, string | false][])('reads %j as %j', (env, expected) => {
    expect(proxyFromEnv(env)).toBe(expected)
  })

  it('goes by the base URL', () => {
    expect(proxyFromEnv({ HTTPS_PROXY: P }, 'http://gateway/api')).toBe(false)
    expect(proxyFromEnv({ HTTP_PROXY: P }, 'http://gateway/api')).toBe(P)
    expect(proxyFromEnv({ HTTP_PROXY: P, NO_PROXY: 'gateway:80' }, 'http://gateway/api')).toBe(false)
    expect(proxyFromEnv({ HTTPS_PROXY: P, NO_PROXY: '::1' }, 'https://[::1]')).toBe(false)
    expect(proxyFromEnv({ HTTPS_PROXY: P, NO_PROXY: '[::1]:443' }, 'https://[::1]')).toBe(false)
  })

  it('refuses what is no proxy, and does not mind what objects inherit', () => {
    expect(() => proxyFromEnv({ HTTPS_PROXY: 'socks5://me:hunter2@x:1' })).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG', message: expect.not.stringContaining('hunter2') }),
    )
    expect(proxyFromEnv(Object.create({ HTTPS_PROXY: P }))).toBe(false)
  })
})
