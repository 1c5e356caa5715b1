import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { axiosTransport, fetchTransport, HttpClient } from '../../src/http/index.js'
import { client, failure, GET, SEND } from './support.js'

const planted: string[] = []
function plant(name: string, value: unknown) {
  planted.push(name)
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  })
}

describe('what somebody put on Object.prototype', () => {
  let server: Server
  let baseUrl: string
  beforeEach(async () => {
    server = createServer((_, response) => response.end('{"errcode":0}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => {
    for (const name of planted.splice(0)) Reflect.deleteProperty(Object.prototype, name)
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })

  it.each([
    ['proxy', { host: '127.0.0.1', port: 1 }],
    ['axios', { request: () => Promise.reject(new Error('planted')) }],
    ['maxSockets', 0],
    ['auth', { username: 'a', password: 'b' }],
    ['fetch', () => Promise.reject(new Error('planted'))],
    ['transport', () => Promise.reject(new Error('planted'))],
    ['maxAnswerBytes', 1],
    ['maxBytes', 1],
    ['timeoutMs', -1],
    ['retries', 77],
    ['retry', false],
    ['query', { planted: '1' }],
    ['freshBody', () => ({ planted: 1 })],
    ['contentType', 'text/planted'],
    ['errcode', 40001],
    ['errmsg', 'planted'],
    ['resultErrcodes', [1]],
    ['hooks', { onRequest: 1 }],
  ])('is no option and no field of an answer: %s', async (name, value) => {
    plant(name, value)
    for (const transport of [axiosTransport({ keepAlive: false }), fetchTransport()]) {
      const http = new HttpClient({ baseUrl, transport })
      expect(await http.call({ method: 'POST', path: '/cgi-bin/x', body: { a: 1 } })).toEqual({ errcode: 0 })
    }
  })

  it('is in no request', async () => {
    plant('token', { kind: 'corp', name: 'access_token', value: 'planted' })
    plant('body', { planted: 1 })
    plant('query', { planted: 1 })
    plant('signal', AbortSignal.abort())
    const { http, requests } = client([{}])
    await http.call({ method: 'GET', path: '/a' })
    await http.call(SEND)
    expect(requests.map(({ url }) => url)).toEqual([
      'https://qyapi.weixin.qq.com/a',
      'https://qyapi.weixin.qq.com/cgi-bin/message/send',
    ])
    expect(requests[1]?.body).toBe('{}')
  })

  it('makes no success of a failure', async () => {
    plant('errcode', 0)
    const { http } = client([{ status: 500, body: '{}' }], { retries: 0 })
    expect(await failure(http.call(GET))).toMatchObject({ code: 'WECOM_HTTP', reason: 'http_status' })
  })
})
