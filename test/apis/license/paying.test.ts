import { describe, expect, it } from 'vitest'
import { failure } from '../../http/support.js'
import { inTurn, licenses, lost, passTime, times } from './support.js'

const SUBMIT = 'submit_pay_job'
const RESULT = 'pay_job_result'
const payment = { order_id: 'order', payer_userid: 'payer' }

const bank = (script: Parameters<typeof licenses>[0] = {}) =>
  licenses({ [SUBMIT]: () => ({ jobid: 'job' }), [RESULT]: inTurn({ status: 2 }, { status: 1 }), ...script })

describe('a payment from the balance', () => {
  it('is submitted once and waited for', async () => {
    const { license, clock, bodies } = bank()
    expect(await passTime(clock, license.payOrder(payment))).toEqual({ jobid: 'job' })
    expect(bodies(SUBMIT)).toEqual([payment])
    expect(bodies(RESULT)).toEqual([{ jobid: 'job' }, { jobid: 'job' }])
  })

  it('that failed is an error, although the errcode of the answer is 0', async () => {
    const fail_corp_list = [{ corpid: 'corp', errcode: 701130, errmsg: 'expired' }]
    const { license } = bank({
      [RESULT]: () => ({
        errcode: 0,
        status: 3,
        pay_job_result: { errcode: 90433, errmsg: 'balance', fail_corp_list },
      }),
    })
    expect(await failure(license.payOrder(payment))).toMatchObject({
      name: 'WeComJobError',
      code: 'WECOM_API',
      reason: 'job_failed',
      errcode: 90433,
      failures: fail_corp_list,
      jobid: 'job',
    })
  })

  it('that failed without a reason is an error too', async () => {
    const { license } = bank({ [RESULT]: () => ({ status: 3 }) })
    expect(await failure(license.waitForPayJob('job'))).toMatchObject({ reason: 'job_failed', failures: [] })
  })

  it('is asked about again with growing pauses', async () => {
    const { license, clock } = bank({
      [RESULT]: () => {
        asked.push(clock.now())
        return { status: 2 }
      },
    })
    const asked: number[] = []
    await failure(passTime(clock, license.waitForPayJob('job', { maxWaitMs: 60_000 })))
    const pauses = asked.slice(1).map((at, index) => at - (asked[index] ?? 0))
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000])
  })

  it('still running when the wait ends keeps its jobid, and waiting can be taken up again', async () => {
    const { license, clock, bodies } = bank({ [RESULT]: inTurn({ status: 2 }, { status: 2 }, { status: 1 }) })
    const error = await failure(passTime(clock, license.payOrder(payment, { maxWaitMs: 1000 })))
    expect(error).toMatchObject({
      code: 'WECOM_TIMEOUT',
      reason: 'job_pending',
      jobid: 'job',
      hint: expect.stringContaining('waitForPayJob'),
    })
    expect(await license.waitForPayJob('job')).toEqual({ jobid: 'job' })
    expect(bodies(SUBMIT)).toHaveLength(1)
  })

  it('goes on being waited for while asking fails in passing', async () => {
    const { license, clock } = bank({
      [RESULT]: inTurn(
        lost(),
        lost(),
        { errcode: -1, errmsg: 'busy' },
        { errcode: -1, errmsg: 'busy' },
        { status: 1 },
      ),
    })
    expect(await passTime(clock, license.payOrder(payment))).toEqual({ jobid: 'job' })
  })

  it('whose state WeCom refuses to tell is an error with the jobid', async () => {
    const { license } = bank({ [RESULT]: () => ({ errcode: 40088, errmsg: 'no such jobid' }) })
    expect(await failure(license.payOrder(payment))).toMatchObject({
      code: 'WECOM_API',
      reason: 'job_unreadable',
      errcode: 40088,
      jobid: 'job',
    })
  })

  it('can be left to itself: aborting the wait keeps the jobid', async () => {
    const { license, clock } = bank({ [RESULT]: () => ({ status: 2 }) })
    const controller = new AbortController()
    const promise = license.payOrder(payment, { signal: controller.signal })
    await clock.advance(1500)
    controller.abort()
    expect(await failure(promise)).toMatchObject({
      code: 'WECOM_ABORTED',
      reason: 'job_pending',
      jobid: 'job',
    })
    expect(clock.pendingTimers).toBe(0)
  })

  it('without an answer to its submission is never submitted again', async () => {
    const { license, bodies } = bank({ [SUBMIT]: inTurn(lost()) })
    expect(await failure(license.payOrder(payment))).toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'submit_unknown',
      jobid: undefined,
      hint: expect.stringContaining('getOrder'),
    })
    expect(bodies(SUBMIT)).toHaveLength(1)
  })

  it('that WeCom refuses says why', async () => {
    const { license } = bank({ [SUBMIT]: () => ({ errcode: 701084, errmsg: 'not unpaid' }) })
    expect(await failure(license.payOrder(payment))).toMatchObject({
      reason: 'submit_refused',
      errcode: 701084,
    })
  })

  it('aborted before it was submitted is not submitted', async () => {
    const { license, calls } = bank()
    const signal = AbortSignal.abort()
    expect(await failure(license.payOrder(payment, { signal }))).toMatchObject({
      code: 'WECOM_ABORTED',
      reason: 'submit_refused',
    })
    expect(await failure(license.payOrder(payment, { maxWaitMs: Number.NaN }))).toMatchObject({
      code: 'WECOM_CONFIG',
    })
    expect(calls).toEqual([])
  })
})

describe('the codes of a paid order', () => {
  const LIST = 'list_order_account'
  const page = { account_list: [{ active_code: 'code', type: 1 }], has_more: 0 }

  it('are waited for until they are made', async () => {
    const making = { errcode: 701022, errmsg: 'still generating' }
    const { license, clock, bodies } = licenses({
      [LIST]: inTurn(...times(6, () => making), { account_list: [], has_more: 0 }, page),
    })
    expect(await passTime(clock, license.waitForCodes('order'))).toBeUndefined()
    expect(bodies(LIST).at(-1)).toEqual({ order_id: 'order', limit: 1 })
  })

  it('are not waited for in an order that is not paid, nor for ever', async () => {
    const unpaid = licenses({ [LIST]: () => ({ errcode: 701083, errmsg: 'unpaid' }) })
    expect(await failure(unpaid.license.waitForCodes('order'))).toMatchObject({
      code: 'WECOM_API',
      errcode: 701083,
    })
    const slow = licenses({ [LIST]: () => ({ account_list: [], has_more: 0 }) })
    const promise = slow.license.waitForCodes('order', { maxWaitMs: 5000 })
    expect(await failure(passTime(slow.clock, promise))).toMatchObject({
      code: 'WECOM_TIMEOUT',
      reason: 'codes_pending',
    })
  })
})
