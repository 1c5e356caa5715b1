import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import axios, { type AxiosInstance } from 'axios'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { axiosTransport, HttpClient, type Transport } from '../../src/http/index.js'
import { errno, failure, GET } from './support.js'

const TOKEN = { kind: 'corp', name: 'access_token', value: 'SECRET+token/1' } as const

describe('an axios instance of one’s own that is at fault is named', () => {
  let server: Server
  let baseUrl: string
  beforeEach(async () => {
    server = createServer((_, response) => response.end('{"errcode":0,"a":1}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  async function errorWith(prepare: (instance: AxiosInstance) => void) {
    const instance = axios.create()
    prepare(instance)
    const transport = axiosTransport({ axios: instance, keepAlive: false })
    return failure(new HttpClient({ baseUrl, transport, retries: 0 }).call({ ...GET, token: TOKEN }))
  }

  it.each([
    ['returns the data', (r: { data: unknown }) => r.data],
    ['returns parsed data', (r: { data: string }) => JSON.parse(r.data)],
    ['returns nothing', () => undefined],
    ['parses the data in place', (r: { data: string }) => Object.assign(r, { data: JSON.parse(r.data) })],
    ['drops the headers', (r: object) => ({ ...r, headers: undefined })],
  ])('when an interceptor %s', async (_, interceptor) => {
    const error = await errorWith((instance) => instance.interceptors.response.use(interceptor as never))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'transport' })
    expect(error.message).toContain('the axios instance gave no usable response')
    expect(error.hint).toContain('interceptors')
  })

  it('when an interceptor throws, with what it threw but without the token in it', async () => {
    const error = await errorWith((instance) =>
      instance.interceptors.response.use((r) => {
        throw Object.assign(new TypeError(`cannot read ${r.config.url}`), { config: r.config, r })
      }),
    )
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'transport' })
    expect(error.message).toMatch(/the axios instance failed: TypeError: cannot read http:.*redacted/)
    expect(error.cause).toMatchObject({ message: expect.stringContaining('cannot read') })
    expect((error.cause as Error).stack).toContain('causes.test')
    expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/SECRET/)
  })

  it('when an interceptor throws what is no Error', async () => {
    const error = await errorWith((instance) =>
      instance.interceptors.request.use(() => Promise.reject('SECRET')),
    )
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'transport' })
    expect(error.message).toContain('something that is no Error')
    expect(inspect(error)).not.toContain('SECRET')
  })
})

const call = (transport: Transport) =>
  failure(
    new HttpClient({ transport, retries: 0 }).call({ ...GET, token: TOKEN, query: { code: 'öffne&dich' } }),
  )

describe('a transport of one’s own that is at fault is named', () => {
  it.each([
    undefined,
    null,
    'text',
    {},
    { status: '200', headers: {}, body: '' },
    { status: 200, body: '{}' },
    { status: 200, headers: {}, body: { a: 1 } },
  ])('when it gives %j', async (response) => {
    const error = await call(async () => response as never)
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'transport' })
    expect(error.message).toContain('GET /cgi-bin/user/get: the transport gave no usable response')
  })

  it('when it throws before it has a promise', async () => {
    const error = await call(() => {
      throw new RangeError('out of range')
    })
    expect(error.message).toBe('GET /cgi-bin/user/get: the transport failed: RangeError: out of range')
  })

  it('with its causes and gathered errors, and no spelling of a secret in any of them', async () => {
    const secrets = ['SECRET+token/1', 'öffne&dich']
    const spellings = secrets.flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      encodeURIComponent(encodeURIComponent(secret)),
      JSON.stringify(secret),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
      new URLSearchParams({ x: secret }).toString(),
    ])
    const inner = errno('ESOMETHING', 'read')
    inner.message = spellings.join(' | ')
    inner.stack = `Error: ${spellings.join(' | ')}\n    at here`
    const gathered = new AggregateError([inner, new Error(spellings[0])], spellings.join(), { cause: inner })
    const error = await call(() =>
      Promise.reject(Object.assign(new Error(spellings.join()), { cause: gathered, config: spellings })),
    )
    const shown = inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + error.stack
    for (const spelling of spellings) expect(shown).not.toContain(spelling)
    expect(error.cause).toMatchObject({
      cause: {
        errors: [{ code: 'ESOMETHING', syscall: 'read' }, {}],
        cause: inner && { code: 'ESOMETHING' },
      },
    })
  })

  it('however it may be made', async () => {
    const loop = new Error('loop')
    loop.cause = loop
    const hostile = Object.defineProperty(new Error('x'), 'cause', {
      get() {
        throw new Error('getter')
      },
    })
    for (const thrown of [
      loop,
      hostile,
      Object.create(Error.prototype),
      null,
      1,
      { message: 'SECRET+token/1' },
    ]) {
      const error = await call(() => Promise.reject(thrown))
      expect(error).toMatchObject({ code: 'WECOM_HTTP' })
      expect(inspect(error, { depth: 9 })).not.toContain('SECRET')
    }
  })
})

describe('a connection that fails says where', () => {
  it.each([
    [errno('ECONNREFUSED', 'connect'), 'the connection was refused (qyapi.weixin.qq.com)'],
    [
      Object.assign(errno('ECONNREFUSED', 'connect'), { address: '10.0.0.1', port: 443 }),
      'the connection was refused (qyapi.weixin.qq.com, 10.0.0.1:443)',
    ],
    [
      Object.assign(new AggregateError([Object.assign(errno('ECONNREFUSED'), { address: '::1', port: 1 })]), {
        code: 'ECONNREFUSED',
      }),
      'the connection was refused (qyapi.weixin.qq.com, ::1:1)',
    ],
    [
      Object.assign(errno('ENOTFOUND', 'getaddrinfo'), { hostname: 'qyapi.weixin.qq.com' }),
      'the host name could not be resolved (qyapi.weixin.qq.com)',
    ],
    [errno('ETIMEDOUT', 'connect'), 'no answer in time (qyapi.weixin.qq.com)'],
  ])('%s', async (thrown, message) => {
    const error = await call(() => Promise.reject(thrown))
    expect(error.message).toBe(`GET /cgi-bin/user/get: ${message}`)
  })
})
