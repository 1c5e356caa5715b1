import { describe, expect, it } from 'vitest'
import { isWeComApiError } from '../../src/errors/index.js'
import { advance, client, errno, failure, type Step } from './support.js'

const OPEN = {
  method: 'POST',
  path: '/cgi-bin/paytool/open_order',
  safeToRepeat: false,
  findOut: 'Look at the list.',
} as const

describe('a call that must not be repeated', () => {
  it.each<[string, Step, string]>([
    ['a reset connection', errno('ECONNRESET'), 'WECOM_HTTP'],
    ['a gateway in trouble', { status: 502, body: 'bad gateway' }, 'WECOM_HTTP'],
    ['half an answer', { body: '{"errcode":0,"order_id":"' }, 'WECOM_HTTP'],
    ['a busy WeCom', { body: { errcode: -1, errmsg: 'busy' } }, 'WECOM_API'],
    ['a busy order centre', { body: { errcode: 90304, errmsg: 'busy' } }, 'WECOM_API'],
    ['a request that was there already', { body: { errcode: 90318, errmsg: 'replay' } }, 'WECOM_API'],
  ])('has an unknown outcome after %s', async (_, step, code) => {
    const { http, requests } = client([step])
    const error = await failure(http.call(OPEN))
    expect(error).toMatchObject({ code, reason: 'outcome_unknown' })
    expect(error.hint).toContain('Look at the list.')
    expect(error.cause).toMatchObject({ code })
    expect(isWeComApiError(error)).toBe(code === 'WECOM_API')
    expect(requests).toHaveLength(1)
  })

  it('has an unknown outcome when no answer comes in time', async () => {
    const { http, clock, requests } = client(['silence'])
    const failed = failure(http.call(OPEN, { timeoutMs: 1_000 }))
    await advance(clock, 1_000)
    expect(await failed).toMatchObject({ code: 'WECOM_TIMEOUT', reason: 'outcome_unknown' })
    expect(requests).toHaveLength(1)
  })

  it('has an unknown outcome when it is aborted on its way, and none when it is aborted before', async () => {
    const { http, requests } = client(['silence'])
    const controller = new AbortController()
    const failed = failure(http.call(OPEN, { signal: controller.signal }))
    controller.abort()
    expect(await failed).toMatchObject({ code: 'WECOM_ABORTED', reason: 'outcome_unknown' })
    const late = await failure(http.call(OPEN, { signal: controller.signal }))
    expect(late).toMatchObject({ code: 'WECOM_ABORTED', reason: undefined })
    expect(requests).toHaveLength(1)
  })

  it.each<[string, Step, string]>([
    ['a refused connection', errno('ECONNREFUSED', 'connect'), 'connection_refused'],
    ['an unknown host', errno('ENOTFOUND', 'getaddrinfo'), 'dns'],
    ['a refused certificate', errno('CERT_HAS_EXPIRED', 'connect'), 'tls'],
  ])('was never sent after %s', async (_, step, reason) => {
    expect(await failure(client([step]).http.call(OPEN))).toMatchObject({ code: 'WECOM_HTTP', reason })
  })

  it('was refused when WeCom says so', async () => {
    const { http } = client([{ body: { errcode: 84106, errmsg: 'unpaid order' } }])
    expect(await failure(http.call(OPEN))).toMatchObject({ errcode: 84106, reason: undefined })
  })

  it('tells hooks what its caller is told', async () => {
    const told: unknown[] = []
    const { http } = client([errno('ECONNRESET')], {
      hooks: { onError: ({ reason, error }) => void told.push(reason, error) },
    })
    const error = await failure(http.call(OPEN))
    expect(told).toEqual(['outcome_unknown', error])
  })
})
