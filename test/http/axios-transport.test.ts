import { inspect } from 'node:util'
import axios from 'axios'
import nock from 'nock'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { axiosTransport } from '../../src/http/index.js'
import { failure } from './support.js'

const HOST = 'http://qyapi.test'
const URL_WITH_TOKEN = `${HOST}/cgi-bin/user/get?access_token=SECRET-token`
const request = { method: 'GET', url: URL_WITH_TOKEN, headers: {}, timeoutMs: 1000 } as const

describe('the axios transport', () => {
  // Active, it stands in the way of the real connections other files make.
  beforeAll(() => {
    if (!nock.isActive()) nock.activate()
  })
  afterAll(() => nock.restore())
  beforeEach(() => {
    nock.disableNetConnect()
  })
  afterEach(() => {
    nock.cleanAll()
    nock.enableNetConnect()
  })

  it('sends exactly the method, address, headers and body it is given', async () => {
    const scope = nock(HOST, {
      reqheaders: { 'content-type': 'application/json', accept: 'application/json' },
    })
      .post('/cgi-bin/message/send?access_token=a%2Bb', '{"text":{"content":"你好"}}')
      .reply(200, '{"errcode":0}')
    const response = await axiosTransport()({
      method: 'POST',
      url: `${HOST}/cgi-bin/message/send?access_token=a%2Bb`,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: '{"text":{"content":"你好"}}',
      timeoutMs: 1000,
    })
    expect(response.body).toBe('{"errcode":0}')
    scope.done()
  })

  it('returns text unparsed, with status and lower-case headers', async () => {
    nock(HOST).get(/.*/).reply(502, '{"a": 1 }', { 'Content-Type': 'application/json', 'Error-Code': '1' })
    expect(await axiosTransport()(request)).toEqual({
      status: 502,
      headers: expect.objectContaining({ 'content-type': 'application/json', 'error-code': '1' }),
      body: '{"a": 1 }',
    })
  })

  it('returns bytes when asked for binary', async () => {
    nock(HOST)
      .get(/.*/)
      .reply(200, Buffer.from([0x89, 0x50, 0xff, 0]), { 'content-type': 'image/png' })
    const { body } = await axiosTransport()({ ...request, responseType: 'binary' })
    expect([...(body as Uint8Array)]).toEqual([0x89, 0x50, 0xff, 0])
  })

  it('follows no redirect', async () => {
    nock(HOST).get(/.*/).reply(302, '', { location: 'http://evil.test/' })
    const evil = nock('http://evil.test').get('/').reply(200, '{}')
    expect(await axiosTransport()(request)).toMatchObject({ status: 302 })
    expect(evil.isDone()).toBe(false)
  })

  it.each([
    ['ECONNRESET', 'connection_reset'],
    ['EPIPE', 'connection_reset'],
    ['ECONNREFUSED', 'connection_refused'],
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['EHOSTUNREACH', 'unreachable'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['HPE_INVALID_CONSTANT', 'malformed_response'],
    ['EAI_FAIL', 'dns'],
    ['ERR_OSSL_WRONG_VERSION_NUMBER', 'tls'],
    ['INVALID_PURPOSE', 'tls'],
    ['Z_DATA_ERROR', 'malformed_response'],
    ['ESOMETHING', 'network'],
    ['E_SOMETHING_ELSE', 'network'],
    ['SOMETHING', 'transport'],
  ])('turns %s into WECOM_HTTP with the reason %s', async (code, reason) => {
    nock(HOST)
      .get(/.*/)
      .replyWithError(Object.assign(new Error(`failed ${URL_WITH_TOKEN}`), { code, syscall: 'read' }))
    const error = await failure(axiosTransport()(request))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason, cause: { code, syscall: 'read' } })
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('SECRET')
  })

  it('turns a connect timeout into WECOM_TIMEOUT', async () => {
    nock(HOST)
      .get(/.*/)
      .replyWithError(Object.assign(new Error('connect'), { code: 'ETIMEDOUT', syscall: 'connect' }))
    expect(await failure(axiosTransport()(request))).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })

  it('goes through an axios instance of one’s own, whatever its defaults do to answers', async () => {
    nock(HOST).get(/.*/).reply(500, '{"errcode":0}')
    const seen: (string | undefined)[] = []
    const own = axios.create({ baseURL: 'http://elsewhere.test', transformResponse: () => 'spoilt' })
    own.interceptors.request.use((config) => {
      seen.push(config.url)
      return config
    })
    expect(await axiosTransport({ axios: own })(request)).toMatchObject({
      status: 500,
      body: '{"errcode":0}',
    })
    expect(seen).toEqual([URL_WITH_TOKEN])
  })
})
