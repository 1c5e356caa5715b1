import { describe, expect, it } from 'vitest'
import { WeComError } from '../../src/errors/index.js'
import { advance, client, errno, failure, GET, SAFE_POST, SEND, type Step, settle } from './support.js'

const OK: Step = { body: { errcode: 0 } }
const BUSY: Step = { body: { errcode: -1, errmsg: 'system busy' } }

describe('a call that is safe to repeat', () => {
  it('is tried three times in all, 1 s and 2 s apart, while WeCom is busy', async () => {
    const { http, requests, clock } = client([BUSY])
    const failed = failure(http.call(SAFE_POST))
    await advance(clock, 999)
    expect(requests).toHaveLength(1)
    await advance(clock, 1)
    expect(requests).toHaveLength(2)
    await advance(clock, 1999)
    expect(requests).toHaveLength(2)
    await advance(clock, 1)
    expect(requests).toHaveLength(3)
    expect(await failed).toMatchObject({ errcode: -1, retry: 'backoff' })
    await advance(clock, 20_000)
    expect(requests).toHaveLength(3)
  })

  it('spreads its waits by up to a half', async () => {
    const { http, requests, clock } = client([BUSY, OK], { random: () => 0.999 })
    const done = http.call(SAFE_POST)
    await advance(clock, 1499)
    expect(requests).toHaveLength(1)
    await advance(clock, 1)
    expect(requests).toHaveLength(2)
    await done
  })

  it('sends the same bytes every time', async () => {
    const { http, requests, clock } = client([BUSY, OK])
    const body = { auth_corpid: 'wp1' }
    const done = http.call({ ...SAFE_POST, body })
    await settle()
    body.auth_corpid = 'changed'
    await advance(clock, 1000)
    await done
    expect(requests.map((request) => request.body)).toEqual([
      '{"auth_corpid":"wp1"}',
      '{"auth_corpid":"wp1"}',
    ])
  })

  it.each([
    ['a 502 page', { status: 502, body: '<html>', headers: { 'content-type': 'text/html' } }],
    ['a 429', { status: 429, body: {} }],
    ['a 503 with an errcode', { status: 503, body: { errcode: 40003 } }],
    ['the concurrency limit', { body: { errcode: 45033 } }],
    ['a name that does not resolve', errno('EAI_AGAIN', 'getaddrinfo')],
  ] satisfies [string, Step][])('is repeated after %s', async (_, step) => {
    const { http, requests, clock } = client([step, OK])
    const done = http.call(GET)
    await advance(clock, 1000)
    expect(await done).toEqual({ errcode: 0 })
    expect(requests).toHaveLength(2)
  })

  it('is repeated once, at once, after a reset connection', async () => {
    const { http, requests } = client([errno('ECONNRESET')])
    expect(await failure(http.call(GET))).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_reset' })
    expect(requests).toHaveLength(2)
  })

  it.each([
    ['an errcode about the request', { body: { errcode: 40003 } }],
    ['a refused token', { body: { errcode: 42001 } }],
    ['the frequency limit', { body: { errcode: 45009 } }],
    ['a 404', { status: 404, body: {} }],
    ['a page with status 200', { body: '<html>' }],
    ['a refused connection', errno('ECONNREFUSED', 'connect')],
    ['a timeout of the transport', new WeComError('WECOM_TIMEOUT', 'no answer in time')],
  ] satisfies [string, Step][])('is not repeated after %s', async (_, step) => {
    const { http, requests, clock } = client([step])
    const failed = failure(http.call(GET))
    await advance(clock, 10_000)
    await failed
    expect(requests).toHaveLength(1)
  })

  it('is not repeated when the caller asks so, or the client is set so', async () => {
    const asked = client([BUSY])
    await failure(asked.http.call(GET, { retry: false }))
    expect(asked.requests).toHaveLength(1)
    const set = client([BUSY], { retries: 0 })
    await failure(set.http.call(GET))
    expect(set.requests).toHaveLength(1)
  })
})

describe('a call that is not safe to repeat', () => {
  it.each([
    ['busy', BUSY],
    ['a 502', { status: 502, body: '' }],
    ['a reset connection', errno('ECONNRESET')],
    ['a name that does not resolve', errno('EAI_AGAIN')],
  ] satisfies [string, Step][])('is sent once, whatever happens: %s', async (_, step) => {
    const { http, requests, clock } = client([step, OK])
    const failed = failure(http.call(SEND, { retry: true }))
    await advance(clock, 10_000)
    expect((await failed).code).toMatch(/^WECOM_(API|HTTP)$/)
    expect(requests).toHaveLength(1)
  })

  it('is what a POST is taken for unless it says otherwise', async () => {
    const { http, requests } = client([errno('ECONNRESET')])
    await failure(http.call({ method: 'POST', path: '/cgi-bin/anything' }))
    expect(requests).toHaveLength(1)
  })
})
