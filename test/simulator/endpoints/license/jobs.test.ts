import { describe, expect, it } from 'vitest'
import { element, type Json, OPEN_CORP, TP } from '../../support/helpers.js'
import {
  activate,
  bought,
  codeInfo,
  corpOf,
  license,
  licensing,
  purchase,
  secondsOf,
  YEAR,
} from '../../support/licensing.js'
import { DAY_MS, pushes } from '../../support/shop.js'

type Sim = Awaited<ReturnType<typeof licensing>>['sim']
const SECOND = 'wpSecondCorp'

describe('a renewal', () => {
  const collect = (sim: Sim, list: unknown, change: Json = {}) =>
    license(sim, 'create_renew_order_job', { corpid: OPEN_CORP, account_list: list, ...change })
  const submit = (sim: Sim, jobid: unknown, duration: Json, change: Json = {}) =>
    license(sim, 'submit_order_job', { jobid, buyer_userid: 'kefu', account_duration: duration, ...change })
  const BOB = [{ userid: 'woBob', type: 1 }]
  const active = async (duration: Json = { days: 100 }) => {
    const { sim, app } = await licensing()
    const { base, external } = await bought(sim, { account_duration: duration })
    await activate(sim, base[0], 'woBob')
    const code = base[0]
    const { expire_time } = await codeInfo(sim, code)
    return { sim, app, code, unused: base[1], external, until: Number(expire_time) }
  }

  it('collects accounts over several calls and reports those that cannot be renewed', async () => {
    const { sim, external } = await active()
    await activate(sim, external[0], 'woCid')
    const first = await collect(sim, BOB)
    const more = [
      { userid: 'woCid', type: 2 },
      { userid: 'woBob', type: 1 },
      { userid: 'woNobody', type: 1 },
      { userid: 'woBob', type: 2 },
      { userid: 'woBob', type: 3 },
    ]
    const second = await collect(sim, more, { jobid: first.jobid })
    expect(second).toMatchObject({
      errcode: 0,
      jobid: first.jobid,
      invalid_account_list: [
        { userid: 'woBob', type: 1, errcode: 701020 },
        { userid: 'woNobody', errcode: 701019 },
        { userid: 'woBob', type: 2, errcode: 701004 },
        { userid: 'woBob', type: 3, errcode: 701007 },
      ],
    })
    const { order_id: orderId } = await submit(sim, first.jobid, { months: 2 })
    const { order } = await license(sim, 'get_order', { order_id: orderId })
    expect(order).toMatchObject({
      order_type: 2,
      account_count: { base_count: 1, external_contact_count: 1 },
      account_duration: { months: 2 },
      price: 2 * 420 + 2 * 1680,
    })
    const { account_list: list } = await license(sim, 'list_order_account', { order_id: orderId })
    expect(list).toEqual([
      { userid: 'woBob', type: 1 },
      { userid: 'woCid', type: 2 },
    ])
  })

  it('adds months to what is left once it is paid, without another activation', async () => {
    const { sim, app, code, until } = await active()
    const { jobid } = await collect(sim, BOB)
    const { order_id: orderId } = await submit(sim, jobid, { months: 2 })
    await sim.license.pay(String(orderId))
    await sim.advance(2000)
    expect(await codeInfo(sim, code)).toMatchObject({ status: 2, expire_time: until + 62 * 86_400 })
    expect(element(pushes(app).at(-1) ?? '', 'InfoType')).toBe('license_pay_success')
    await sim.license.refund(String(orderId))
    expect(await codeInfo(sim, code)).toMatchObject({ expire_time: until })
  })

  it('reaches the end of the day that is asked for, in China', async () => {
    const { sim, code } = await active()
    const { jobid } = await collect(sim, BOB)
    // 2024-06-01 10:00 in China.
    const { order_id: orderId } = await submit(sim, jobid, { new_expire_time: 1_717_207_200 })
    await sim.license.pay(String(orderId))
    await sim.advance(2000)
    expect(await codeInfo(sim, code)).toMatchObject({ expire_time: Date.UTC(2024, 5, 1, 16) / 1000 })
  })

  it('takes either months or a time, within the limits', async () => {
    const { sim } = await active()
    const now = secondsOf(sim)
    const { jobid } = await collect(sim, BOB)
    const refused: Json[] = [
      {},
      { months: 1, new_expire_time: now + 9_000_000 },
      { months: 61 },
      { months: 0 },
      { new_expire_time: now },
      { new_expire_time: now - 86_400 },
      { new_expire_time: now + 1861 * 86_400 },
    ]
    for (const duration of refused)
      expect(await submit(sim, jobid, duration)).toMatchObject({ errcode: 40058 })
    expect(await submit(sim, jobid, { months: 60 })).toMatchObject({ errcode: 701030 })
    expect(await submit(sim, jobid, { new_expire_time: now + 50 * 86_400 })).toMatchObject({
      errcode: 701090,
    })
    expect(await submit(sim, jobid, { months: 1 }, { buyer_userid: 'clerk' })).toMatchObject({
      errcode: 48001,
    })
    expect(await submit(sim, jobid, { new_expire_time: now + 1860 * 86_400 })).toMatchObject({ errcode: 0 })
  })

  it('is submitted once, and a refused one can be corrected', async () => {
    const { sim } = await active()
    const { jobid } = await collect(sim, BOB)
    expect(await submit(sim, 'x', { months: 1 })).toMatchObject({ errcode: 40088 })
    const { order_id } = await license(sim, 'create_new_order', purchase())
    expect(await submit(sim, jobid, { months: 1 })).toMatchObject({ errcode: 701032 })
    await license(sim, 'cancel_order', { order_id, corpid: OPEN_CORP })
    expect(await submit(sim, jobid, { months: 1 })).toMatchObject({ errcode: 0 })
    expect(await submit(sim, jobid, { months: 1 })).toMatchObject({ errcode: 701126 })
    expect(await collect(sim, BOB, { jobid })).toMatchObject({ errcode: 701126 })
  })

  it('refuses an empty list, a long one, and one without a valid account', async () => {
    const { sim } = await active()
    expect(await collect(sim, [])).toMatchObject({ errcode: 701025 })
    expect(await collect(sim, Array(1001).fill(BOB[0]))).toMatchObject({ errcode: 701026 })
    const { jobid } = await collect(sim, [{ userid: 'woNobody', type: 1 }])
    expect(await submit(sim, jobid, { months: 1 })).toMatchObject({ errcode: 701025 })
    await sim.advance(101 * DAY_MS)
    expect(await collect(sim, BOB)).toMatchObject({ invalid_account_list: [{ errcode: 701016 }] })
  })
})

describe('a purchase for several corps', () => {
  const both = async () => {
    const { sim, app } = await licensing()
    await sim.administrator.install({ suiteId: TP.id, corpId: SECOND })
    return { sim, app }
  }
  const entry = (corpid: string, change: Json = {}): Json => ({
    corpid,
    account_count: { base_count: 1 },
    account_duration: YEAR,
    ...change,
  })
  const collect = (sim: Sim, list: unknown, change: Json = {}) =>
    license(sim, 'create_new_order_job', { buy_list: list, ...change })
  const submit = (sim: Sim, jobid: unknown) =>
    license(sim, 'submit_new_order_job', { jobid, buyer_userid: 'kefu' })
  const result = (sim: Sim, jobid: unknown) => license(sim, 'new_order_job_result', { jobid })
  const ordered = async (sim: Sim, list: Json[]) => {
    const { jobid } = await collect(sim, list)
    await submit(sim, jobid)
    await sim.advance(2000)
    return String((await result(sim, jobid)).order_id)
  }

  it('is worked off after it is submitted, and read as a parent with its sub-orders', async () => {
    const { sim, app } = await both()
    const { jobid } = await collect(sim, [entry(OPEN_CORP)])
    expect(await collect(sim, [entry(SECOND)], { jobid })).toMatchObject({ errcode: 0, jobid })
    expect(await result(sim, jobid)).toMatchObject({ errcode: 701125 })
    expect(await submit(sim, jobid)).toMatchObject({ errcode: 0 })
    expect(await submit(sim, jobid)).toMatchObject({ errcode: 701126 })
    expect(await collect(sim, [entry(SECOND)], { jobid })).toMatchObject({ errcode: 701126 })
    expect(await result(sim, jobid)).toMatchObject({ errcode: 0, status: 2 })
    await sim.advance(2000)
    const done = await result(sim, jobid)
    expect(done).toMatchObject({ status: 1 })
    const parent = { order_id: done.order_id }
    const union = await license(sim, 'get_union_order', { ...parent, limit: 1 })
    expect(union).toMatchObject({
      has_more: 1,
      order: { order_type: 8, order_status: 0, price: 2 * 12 * 420 },
      buy_list: [{ corpid: OPEN_CORP, account_count: { base_count: 1 }, account_duration: { months: 12 } }],
    })
    const [first] = union.buy_list as Json[]
    expect(await license(sim, 'get_order', parent)).toMatchObject({ errcode: 701120 })
    expect(await license(sim, 'list_order_account', parent)).toMatchObject({ errcode: 701120 })
    const listed = async (body: Json) => (await license(sim, 'list_order', body)).order_list
    expect(await listed({})).toEqual([{ order_id: done.order_id, order_type: 8 }])
    expect(await listed({ corpid: SECOND })).toEqual([])
    await sim.license.pay(String(done.order_id))
    await sim.advance(2000)
    const told = pushes(app).map((xml) => [element(xml, 'AuthCorpId'), element(xml, 'OrderId')])
    expect(told).toHaveLength(2)
    expect(told[0]).toEqual([OPEN_CORP, first?.sub_order_id])
    const { account_list: codes } = await license(sim, 'list_order_account', {
      order_id: first?.sub_order_id,
    })
    expect(codes).toHaveLength(1)
    await sim.advance(7 * DAY_MS)
    expect(await result(sim, jobid)).toMatchObject({ errcode: 40088 })
  })

  it('switches automatic activation on unless told not to', async () => {
    const { sim } = await both()
    const parent = await ordered(sim, [entry(OPEN_CORP), entry(SECOND, { auto_active_status: 0 })])
    await sim.license.pay(parent)
    await sim.advance(2000)
    const auto = async (corpid: string) =>
      (await license(sim, 'get_auto_active_status', { corpid })).auto_active_status
    expect([await auto(OPEN_CORP), await auto(SECOND)]).toEqual([1, 0])
  })

  it('is cancelled and paid as a whole', async () => {
    const { sim } = await both()
    sim.license.topUp(1_000_000)
    const parent = await ordered(sim, [entry(OPEN_CORP), entry(SECOND)])
    const { buy_list: subs } = await license(sim, 'get_union_order', { order_id: parent })
    const sub = (subs as Json[])[0]?.sub_order_id
    const pay = (order: unknown) => license(sim, 'submit_pay_job', { payer_userid: 'kefu', order_id: order })
    expect(await pay(sub)).toMatchObject({ errcode: 701005 })
    const withCorp = { order_id: parent, corpid: OPEN_CORP }
    expect(await license(sim, 'cancel_order', withCorp)).toMatchObject({ errcode: 40058 })
    expect(await license(sim, 'cancel_order', { order_id: parent })).toMatchObject({ errcode: 0 })
    expect(await license(sim, 'get_order', { order_id: sub })).toMatchObject({ order: { order_status: 2 } })
    const again = await ordered(sim, [entry(OPEN_CORP), entry(SECOND)])
    await pay(again)
    await sim.advance(2000)
    expect(await license(sim, 'get_union_order', { order_id: again })).toMatchObject({
      order: { order_status: 1 },
    })
  })

  it('reports corps that cannot be bought for, at once or while it is worked off', async () => {
    const { sim } = await both()
    const many = [
      entry(OPEN_CORP),
      entry(OPEN_CORP),
      entry('wpUnknown'),
      entry(SECOND, { account_count: {} }),
    ]
    const collected = await collect(sim, many)
    expect(collected).toMatchObject({
      errcode: 0,
      invalid_list: [
        { corpid: OPEN_CORP, errcode: 701124 },
        { corpid: 'wpUnknown', errcode: 40013 },
        { corpid: SECOND, errcode: 40058 },
      ],
    })
    await collect(sim, [entry(SECOND)], { jobid: collected.jobid })
    await submit(sim, collected.jobid)
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: SECOND })
    await sim.advance(2000)
    expect(await result(sim, collected.jobid)).toMatchObject({
      status: 1,
      fail_list: [{ corpid: SECOND, errcode: 701015 }],
    })
  })

  it('fails when no corp is left', async () => {
    const { sim } = await both()
    const { jobid } = await collect(sim, [entry(SECOND)])
    await submit(sim, jobid)
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: SECOND })
    await sim.advance(2000)
    const failed = await result(sim, jobid)
    expect(failed).toMatchObject({ errcode: 0, status: 3, fail_list: [{ errcode: 701015 }] })
    expect(failed).not.toHaveProperty('order_id')
  })

  it('refuses test corps, empty and long lists, and a list without any valid corp', async () => {
    const { sim } = await both()
    corpOf(sim).testCorp = true
    expect(await collect(sim, [entry(OPEN_CORP)])).toMatchObject({
      errcode: 701122,
      invalid_list: [{ errcode: 701121 }],
    })
    expect(await collect(sim, [])).toMatchObject({ errcode: 701025 })
    expect(await collect(sim, Array(11).fill(entry(SECOND)))).toMatchObject({ errcode: 701026 })
    expect(await collect(sim, [entry(SECOND)], { jobid: 'x' })).toMatchObject({ errcode: 40088 })
  })
})
