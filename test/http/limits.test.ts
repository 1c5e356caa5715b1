import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import {
  type AxiosTransport,
  axiosTransport,
  fetchTransport,
  HttpClient,
  type HttpClientOptions,
} from '../../src/http/index.js'
import { client, failure, GET } from './support.js'

const json = (bytes: number) => `{"errcode":0,"x":"${'x'.repeat(bytes - 20)}"}`

describe.each(['axios', 'fetch'] as const)('the size of an answer over %s', (kind) => {
  let server: Server
  let axios: AxiosTransport | undefined

  async function serve(listener: RequestListener, options: HttpClientOptions = {}) {
    server = createServer(listener)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    axios = kind === 'axios' ? axiosTransport() : undefined
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return new HttpClient({ baseUrl, transport: axios ?? fetchTransport(), retries: 0, ...options })
  }
  afterEach(() => {
    axios?.close()
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  it('is 16 MiB of JSON at most, counted after unpacking', async () => {
    const bomb = gzipSync(json(64 * 1024 * 1024))
    expect(bomb.length).toBeLessThan(100_000)
    const http = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' })
      response.end(bomb)
    })
    const error = await failure(http.call(GET))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'response_too_large' })
    expect(error.message).toContain('16777216 bytes')
  })

  it('is what the options say, to the byte', async () => {
    let bytes = 1000
    const http = await serve((_, response) => response.end(json(bytes)), { maxAnswerBytes: 1000 })
    expect(json(bytes)).toHaveLength(1000)
    expect(await http.call(GET)).toMatchObject({ errcode: 0 })
    bytes = 1001
    expect(await failure(http.call(GET))).toMatchObject({ reason: 'response_too_large' })
  })

  it('is another one for files', async () => {
    const body = Buffer.alloc(3000, 1)
    const http = await serve((_, response) => response.end(body), { maxAnswerBytes: 10, maxFileBytes: 3000 })
    const call = { ...GET, responseType: 'binary' } as const
    expect(await http.call<{ data: Uint8Array }>(call)).toMatchObject({
      data: expect.objectContaining({ length: 3000 }),
    })
    await new Promise((resolve) => server.close(resolve).closeAllConnections())
    const smaller = await serve((_, response) => response.end(body), { maxFileBytes: 2999 })
    expect(await failure(smaller.call(call))).toMatchObject({ reason: 'response_too_large' })
  })

  it('is held to while the answer comes, not when it has come', async () => {
    let written = 0
    const closed = new Promise<void>((resolve) => {
      void serve(
        (_, response) => {
          response.on('close', resolve)
          const more = () => {
            while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20))) written += 65_536
          }
          response.on('drain', more)
          more()
        },
        { maxAnswerBytes: 100_000 },
      ).then(async (http) => {
        expect(await failure(http.call(GET))).toMatchObject({ reason: 'response_too_large' })
      })
    })
    await closed
    expect(written).toBeLessThan(64 * 1024 * 1024)
  })
})

describe('the size of an answer', () => {
  it('is checked for a transport that does not look at it, in bytes and not in characters', async () => {
    const body = '{"name":"李李李"}'
    expect(Buffer.byteLength(body)).toBe(20)
    expect(await client([{ body }], { maxAnswerBytes: 20 }).http.call(GET)).toEqual({ name: '李李李' })
    const error = await failure(client([{ body }], { maxAnswerBytes: 19 }).http.call(GET))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'response_too_large' })
    const bytes = client([{ body: new TextEncoder().encode(body) }], { maxAnswerBytes: 19 })
    expect(await failure(bytes.http.call(GET))).toMatchObject({ reason: 'response_too_large' })
  })

  it('is told to the transport', async () => {
    const { http, requests } = client([{}], { maxAnswerBytes: 7000, maxFileBytes: 9000 })
    await http.call(GET)
    await http.call({ ...GET, responseType: 'binary' })
    expect(requests.map(({ maxBytes }) => maxBytes)).toEqual([7000, 9000])
  })

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1'])('cannot be limited to %s', (value) => {
    for (const name of ['maxAnswerBytes', 'maxFileBytes']) {
      expect(() => new HttpClient({ [name]: value as number })).toThrow(
        expect.objectContaining({ code: 'WECOM_CONFIG', message: expect.stringContaining(name) }),
      )
    }
  })

  it('is no reason to ask again', async () => {
    const { http, requests } = client([{ body: json(200) }], { maxAnswerBytes: 100 })
    await failure(http.call(GET))
    expect(requests).toHaveLength(1)
  })
})
