import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isWeComJobError, type WeComJobError } from '../../../src/index.js'
import type { LicensePurchase } from '../../../src/types/index.js'
import { failure } from '../../http/support.js'
import { inTurn, licenses, lost, NOW_SECONDS, passTime, times } from './support.js'

const CREATE = 'create_new_order_job'
const SUBMIT = 'submit_new_order_job'
const RESULT = 'new_order_job_result'
const buy_list: LicensePurchase[] = times(25, (n) => ({
  corpid: `corp-${n}`,
  account_count: { base_count: 5 },
  account_duration: { months: 12 },
}))
const order = { buyer_userid: 'buyer', buy_list }
const created = { status: 1, order_id: 'order' }
const invalid = { corpid: 'corp-3', errcode: 701129, errmsg: 'no app order' }

/** A WeCom that makes the order, except where the script says otherwise. */
const shop = (script: Parameters<typeof licenses>[0] = {}) =>
  licenses({
    [CREATE]: () => ({ jobid: 'job' }),
    [SUBMIT]: () => ({ errcode: 0 }),
    [RESULT]: inTurn({ status: 2 }, { status: 2 }, created),
    ...script,
  })

async function jobFailure(promise: Promise<unknown>): Promise<WeComJobError> {
  const error: unknown = await failure(promise)
  if (!isWeComJobError(error)) throw error
  return error
}

describe('an order for several corps', () => {
  it('is put together ten corps a call, submitted once and waited for', async () => {
    const { license, clock, bodies } = shop()
    const ordered = await passTime(clock, license.orderForCorps(order))
    expect(ordered).toEqual({ order_id: 'order', jobid: 'job', failures: [], warnings: [] })
    expect(bodies(CREATE)).toEqual([
      { buy_list: buy_list.slice(0, 10) },
      { buy_list: buy_list.slice(10, 20), jobid: 'job' },
      { buy_list: buy_list.slice(20), jobid: 'job' },
    ])
    expect(bodies(SUBMIT)).toEqual([{ jobid: 'job', buyer_userid: 'buyer' }])
    expect(bodies(RESULT)).toHaveLength(3)
  })

  it('is not submitted when a corp is refused, and says which and why', async () => {
    const { license, bodies } = shop({
      [CREATE]: inTurn({ jobid: 'job', invalid_list: [invalid] }, { jobid: 'job' }),
    })
    const error = await jobFailure(license.orderForCorps(order))
    expect(error).toMatchObject({
      code: 'WECOM_API',
      reason: 'items_refused',
      jobid: 'job',
      failures: [invalid],
    })
    expect(error.items).toHaveLength(25)
    expect(error.items.filter(({ outcome }) => outcome === 'done')).toHaveLength(24)
    expect(bodies(SUBMIT)).toEqual([])
  })

  it('is made of the rest when that is wanted, with what is missing in the result', async () => {
    const failed = { corpid: 'corp-4', errcode: 701130 }
    const { license } = shop({
      [CREATE]: inTurn({ jobid: 'job', invalid_list: [invalid] }, { jobid: 'job' }),
      [RESULT]: () => ({ ...created, fail_list: [failed] }),
    })
    const { failures } = await license.orderForCorps(order, { skipRefused: true })
    expect(failures).toEqual([invalid, failed])
  })

  it('is not made of nothing: every corp refused is an error, with each reason', async () => {
    const { license, bodies } = shop({
      [CREATE]: () => ({ errcode: 701122, errmsg: 'all invalid', invalid_list: [invalid] }),
    })
    const error = await jobFailure(
      license.orderForCorps({ ...order, buy_list: buy_list.slice(3, 5) }, { skipRefused: true }),
    )
    expect(error).toMatchObject({ reason: 'items_refused', jobid: undefined })
    expect(error.failures).toEqual([invalid, { corpid: 'corp-4', errcode: 701122, errmsg: 'all invalid' }])
    expect(bodies(SUBMIT)).toEqual([])
  })

  it('is not submitted when putting it together stops, and nothing that is known gets lost', async () => {
    const { license, bodies } = shop({ [CREATE]: inTurn({ jobid: 'job' }, lost()) })
    const error = await jobFailure(license.orderForCorps(order))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'collect_stopped', jobid: 'job' })
    expect(error.items.map(({ outcome }) => outcome)).toEqual([
      ...times(10, () => 'done'),
      ...times(10, () => 'unknown'),
      ...times(5, () => 'not_sent'),
    ])
    expect(bodies(CREATE)).toHaveLength(2)
    expect(bodies(SUBMIT)).toEqual([])
  })

  it('stays one job when a call in the middle is refused as a whole and names none', async () => {
    const { license, bodies } = shop({
      [CREATE]: inTurn({ jobid: 'job' }, { errcode: 701122, errmsg: 'all invalid' }, { jobid: 'job' }),
    })
    const { jobid, items } = await license.collectOrders(buy_list)
    expect(jobid).toBe('job')
    expect(bodies(CREATE).map((body) => body.jobid)).toEqual([undefined, 'job', 'job'])
    expect(items.filter(({ outcome }) => outcome === 'refused')).toHaveLength(10)
  })

  it('does not go on with an answer that names no job', async () => {
    const { license } = shop({ [CREATE]: () => ({ errcode: 0 }) })
    expect(await jobFailure(license.orderForCorps(order))).toMatchObject({
      reason: 'collect_stopped',
      cause: { reason: 'malformed_response' },
    })
  })

  it('without an answer to its submission can be taken up again: "submitted before" means that it worked', async () => {
    const { license, clock, bodies } = shop({
      [SUBMIT]: inTurn(lost(), { errcode: 701126, errmsg: 'jobid submitted' }),
    })
    const error = await jobFailure(license.orderForCorps(order))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'submit_unknown', jobid: 'job' })
    expect(error.items).toHaveLength(25)
    expect(bodies(SUBMIT)).toHaveLength(1)
    const { jobid = '' } = error
    const ordered = await passTime(clock, license.submitOrderForCorps({ jobid, buyer_userid: 'buyer' }))
    expect(ordered).toMatchObject({ order_id: 'order', jobid: 'job' })
  })

  it('that WeCom refuses to start says why and keeps the job for later', async () => {
    const { license, bodies } = shop({ [SUBMIT]: () => ({ errcode: 701032, errmsg: 'unpaid order' }) })
    expect(await jobFailure(license.orderForCorps(order))).toMatchObject({
      code: 'WECOM_API',
      reason: 'submit_refused',
      errcode: 701032,
      jobid: 'job',
      hint: expect.stringContaining('Pay or cancel'),
    })
    expect(bodies(RESULT)).toEqual([])
  })

  it('that fails says for whom and why', async () => {
    const { license } = shop({ [RESULT]: () => ({ status: 3, fail_list: [invalid] }) })
    const error = await jobFailure(license.orderForCorps(order))
    expect(error).toMatchObject({
      code: 'WECOM_API',
      reason: 'job_failed',
      jobid: 'job',
      failures: [invalid],
    })
    expect(error.toJSON()).toMatchObject({ jobid: 'job', failures: [invalid], failureCount: 1 })
    expect(inspect(error)).not.toContain('corp-20')
  })

  it('that takes longer than one waits for can be waited for again', async () => {
    const { license, clock, bodies } = shop({
      [RESULT]: inTurn(...times(5, () => ({ status: 2 })), created),
    })
    const error = await jobFailure(passTime(clock, license.orderForCorps(order, { maxWaitMs: 10_000 })))
    expect(error).toMatchObject({
      code: 'WECOM_TIMEOUT',
      reason: 'job_pending',
      jobid: 'job',
      hint: expect.stringContaining('waitForOrderJob'),
    })
    expect(bodies(RESULT)).toHaveLength(5)
    expect(await license.waitForOrderJob('job')).toMatchObject({ order_id: 'order' })
    expect(bodies(SUBMIT)).toHaveLength(1)
  })

  it('is refused before anything is sent when a parameter is wrong', async () => {
    const { license, calls } = shop()
    for (const promise of [
      license.orderForCorps({ ...order, buyer_userid: '' }),
      license.orderForCorps({ ...order, buy_list: [...buy_list, ...buy_list] }),
      license.orderForCorps(order, { maxWaitMs: 0 }),
      license.submitOrderForCorps({ jobid: 'job', buyer_userid: '' }),
      license.waitForOrderJob(''),
      license.collectOrders(buy_list, { jobid: '' }),
    ]) {
      expect(await failure(promise)).toMatchObject({ code: 'WECOM_CONFIG' })
    }
    expect(calls).toEqual([])
  })

  it('has what WeCom warned about, which is logged as well', async () => {
    const WARNING = 'ok, WARNING: app order not associated'
    const { license, logged } = shop({
      [CREATE]: inTurn({ jobid: 'job', errmsg: WARNING }, { jobid: 'job', errmsg: 'ok' }),
      [SUBMIT]: () => ({ errcode: 0, errmsg: `${WARNING} 2` }),
      [RESULT]: () => created,
    })
    const { warnings } = await license.orderForCorps(order)
    expect(warnings).toEqual([WARNING, `${WARNING} 2`])
    expect(logged.filter((line) => line.includes(WARNING))).toHaveLength(2)
  })
})

describe('a renewal', () => {
  const account_list = times(
    1500,
    (n) => ({ userid: `u${n}`, type: (n % 2) + 1 }) as { userid: string; type: 1 | 2 },
  )
  const renewal = { corpid: 'corp', buyer_userid: 'buyer', account_list, account_duration: { months: 12 } }
  const script = {
    create_renew_order_job: () => ({ jobid: 'job' }),
    submit_order_job: () => ({ order_id: 'order' }),
  }

  it('is put together a thousand accounts a call and submitted once', async () => {
    const { license, bodies } = licenses(script)
    expect(await license.renewAccounts(renewal)).toEqual({
      order_id: 'order',
      jobid: 'job',
      failures: [],
      warnings: [],
    })
    expect(bodies('create_renew_order_job')).toEqual([
      { corpid: 'corp', account_list: account_list.slice(0, 1000) },
      { corpid: 'corp', account_list: account_list.slice(1000), jobid: 'job' },
    ])
    expect(bodies('submit_order_job')).toEqual([
      { jobid: 'job', buyer_userid: 'buyer', account_duration: { months: 12 } },
    ])
  })

  it('is not submitted when an account is refused, unless the rest is wanted', async () => {
    const refusal = { userid: 'U3', type: 2, errcode: 701004, errmsg: 'not activated' }
    const { license, bodies } = licenses({
      ...script,
      create_renew_order_job: () => ({ jobid: 'job', invalid_account_list: [refusal] }),
    })
    const few = { ...renewal, account_list: account_list.slice(0, 10) }
    const failures = [{ ...refusal, userid: 'u3' }]
    expect(await jobFailure(license.renewAccounts(few))).toMatchObject({ reason: 'items_refused', failures })
    expect(bodies('submit_order_job')).toEqual([])
    expect(await license.renewAccounts(few, { skipRefused: true })).toMatchObject({
      order_id: 'order',
      failures,
    })
  })

  it('without an answer to its submission says to look for the order', async () => {
    const { license, bodies } = licenses({ ...script, submit_order_job: inTurn(lost()) })
    expect(await jobFailure(license.renewAccounts(renewal))).toMatchObject({
      reason: 'submit_unknown',
      jobid: 'job',
      hint: expect.stringContaining('reconcileOrder'),
    })
    expect(bodies('submit_order_job')).toHaveLength(1)
  })

  it('of a job that was submitted before says to look for the order', async () => {
    const { license } = licenses({
      ...script,
      submit_order_job: () => ({ errcode: 701126, errmsg: 'submitted' }),
    })
    expect(await jobFailure(license.renewAccounts(renewal))).toMatchObject({
      reason: 'already_submitted',
      errcode: 701126,
      hint: expect.stringContaining('reconcileOrder'),
    })
  })

  const DAY = 86_400
  /** 24:00 of 1 January 2026 in China, the day it is there. */
  const END_OF_TODAY = NOW_SECONDS + 16 * 3600
  it.each([
    ['now', NOW_SECONDS, false],
    ['the end of today', END_OF_TODAY, false],
    ['the end of tomorrow', END_OF_TODAY + DAY, true],
    ['the last day', END_OF_TODAY + 1860 * DAY, true],
    ['the day after', END_OF_TODAY + 1861 * DAY, false],
  ])('up to %s is checked before anything is sent', async (_, new_expire_time, fits) => {
    const { license, calls } = licenses(script)
    const promise = license.renewAccounts({ ...renewal, account_duration: { new_expire_time } })
    if (fits) return expect(await promise).toMatchObject({ order_id: 'order' })
    expect(await failure(promise)).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('new_expire_time'),
    })
    expect(calls).toEqual([])
  })

  it('of more accounts of a type than a job holds is refused before anything is sent', async () => {
    const { license, calls } = licenses(script)
    const many = times(1_000_001, (n) => ({ userid: `u${n}`, type: 1 as const }))
    expect(await failure(license.collectRenewals('corp', many))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('1000000 accounts of each type'),
    })
    expect(calls).toEqual([])
  })

  it('takes an account in the list of refused ones for refused, with or without a reason', async () => {
    const [first, second] = account_list
    const { license } = licenses({
      create_renew_order_job: () => ({
        jobid: 'job',
        invalid_account_list: [{ ...first, errcode: '0' }, second],
      }),
    })
    const { items } = await license.collectRenewals('corp', account_list.slice(0, 3))
    expect(items.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'done'])
  })

  it('can be put together over several lists', async () => {
    const { license, bodies } = licenses(script)
    const first = await license.collectRenewals('corp', account_list.slice(0, 2))
    expect(first).toMatchObject({ ok: true, jobid: 'job', warnings: [] })
    await license.collectRenewals('corp', account_list.slice(2, 4), { jobid: 'job' })
    expect(bodies('create_renew_order_job')[1]).toMatchObject({ jobid: 'job' })
  })
})
