import { describe, expect, it } from 'vitest'
import { advance, client, errno, failure, GET, SEND, settle } from './support.js'

describe('time', () => {
  it('ends a try after the timeout, and tells the transport', async () => {
    const { http, requests, clock } = client(['silence'], { timeoutMs: 5000 })
    const failed = failure(http.call(GET))
    await advance(clock, 4999)
    expect(requests[0]?.signal?.aborted).toBe(false)
    await advance(clock, 1)
    expect(await failed).toMatchObject({
      code: 'WECOM_TIMEOUT',
      message: 'GET /cgi-bin/user/get: no answer within 5000 ms',
    })
    expect(requests[0]?.signal?.aborted).toBe(true)
    expect(requests).toHaveLength(1)
  })

  it('is ten seconds per try unless the call says otherwise', async () => {
    const { http, requests, clock } = client(['silence'])
    const failed = [failure(http.call(GET)), failure(http.call(GET, { timeoutMs: 45_000 }))]
    await settle()
    expect(requests.map((request) => request.timeoutMs)).toEqual([10_000, 45_000])
    await advance(clock, 45_000, 5000)
    for (const error of await Promise.all(failed)) expect(error.code).toBe('WECOM_TIMEOUT')
  })

  it('leaves a later try only what is left of the budget', async () => {
    const busy = { body: { errcode: -1 } }
    const { http, requests, clock } = client([busy, 'silence'], { timeoutMs: 3000, budgetMs: 3500 })
    const failed = failure(http.call(GET))
    await advance(clock, 1000)
    expect(requests.map((request) => request.timeoutMs)).toEqual([3000, 2500])
    await advance(clock, 2500)
    expect(await failed).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })

  it('is not waited away: a repeat that would start after the budget is not made', async () => {
    const { http, requests } = client([{ body: { errcode: -1 } }], { timeoutMs: 500, budgetMs: 900 })
    expect(await failure(http.call(GET))).toMatchObject({ errcode: -1 })
    expect(requests).toHaveLength(1)
  })

  it('leaves no timer behind after an answer', async () => {
    const { http, requests, clock } = client([{}])
    await http.call(GET)
    await advance(clock, 20_000, 5000)
    expect(requests[0]?.signal?.aborted).toBe(false)
  })

  it.each([0, -1, Number.NaN])('is never %d ms', async (timeoutMs) => {
    expect(await failure(client([{}]).http.call(GET, { timeoutMs }))).toMatchObject({ code: 'WECOM_CONFIG' })
  })
})

describe('an abort signal', () => {
  it('already aborted keeps the call from being sent', async () => {
    const { http, requests } = client([{}])
    const error = await failure(http.call(GET, { signal: AbortSignal.abort('why') }))
    expect(error).toMatchObject({ code: 'WECOM_ABORTED', cause: 'why' })
    expect(requests).toHaveLength(0)
  })

  it('ends a try under way', async () => {
    const { http, requests } = client(['silence'])
    const controller = new AbortController()
    const failed = failure(http.call(SEND, { signal: controller.signal }))
    await settle()
    controller.abort()
    expect(await failed).toMatchObject({
      code: 'WECOM_ABORTED',
      message: 'POST /cgi-bin/message/send: aborted by the caller',
    })
    expect(requests[0]?.signal?.aborted).toBe(true)
  })

  it('ends the wait between tries', async () => {
    const { http, requests, clock } = client([{ body: { errcode: -1 } }, {}])
    const controller = new AbortController()
    const failed = failure(http.call(GET, { signal: controller.signal }))
    await advance(clock, 500)
    controller.abort(new Error('enough'))
    expect(await failed).toMatchObject({ code: 'WECOM_ABORTED', cause: { message: 'enough' } })
    await advance(clock, 5000)
    expect(requests).toHaveLength(1)
  })

  it('reaches whoever a transport hands its request on to', async () => {
    const seen: (AbortSignal | undefined)[] = []
    const { http, clock } = client([], {
      timeoutMs: 5000,
      transport: (request) => {
        const copy = { ...request, url: 'http://elsewhere.invalid/' }
        seen.push(copy.signal)
        return new Promise(() => {})
      },
    })
    const failed = failure(http.call(GET))
    await settle()
    expect(seen[0]).toBeInstanceOf(AbortSignal)
    await advance(clock, 5000)
    expect(await failed).toMatchObject({ code: 'WECOM_TIMEOUT' })
    expect(seen[0]?.aborted).toBe(true)
  })

  it('is aborted already for a transport that asks for it late', async () => {
    let late: (() => AbortSignal | undefined) | undefined
    const { http, clock } = client([], {
      timeoutMs: 5000,
      transport: (request) => {
        late = () => request.signal
        return new Promise(() => {})
      },
    })
    const failed = failure(http.call(GET))
    await advance(clock, 5000)
    await failed
    expect(late?.()?.aborted).toBe(true)
  })

  it('is told apart from a timeout of the transport', async () => {
    const { http } = client([errno('ETIMEDOUT', 'connect')])
    const { signal } = new AbortController()
    expect(await failure(http.call(GET, { signal }))).toMatchObject({ code: 'WECOM_TIMEOUT' })
  })
})
