import { describe, expect, it } from 'vitest'
import { COLLECTOR } from './support/credentials.js'
import { BOB, CID, CUSTOMER, licensing, YEAR } from './support/licensing.js'
import { all, corpIdOf, DAY, MINUTE } from './support/world.js'

const FOR_SEVERAL = [1, 2, 4].map((number) => ({
  corpid: corpIdOf(number),
  account_count: { base_count: number },
  account_duration: YEAR,
  auto_active_status: 0 as const,
}))

describe('a licence order', () => {
  it('is placed, paid in the console, read, and its codes are listed page by page', async () => {
    const { license, sim, order, meanwhile, wecom, settled } = await licensing()
    const paid: unknown[] = []
    wecom.on('license_pay_success', ({ event }) => paid.push({ ...event }))
    const order_id = await order()
    expect((await license.getOrder({ order_id })).order).toMatchObject({
      order_id,
      order_type: 1,
      order_status: 0,
      corpid: CUSTOMER,
      price: expect.any(Number),
      account_count: { base_count: 3, external_contact_count: 1 },
      account_duration: YEAR,
    })
    await expect(license.listOrderAccount({ order_id })).rejects.toMatchObject({ errcode: 701083 })
    await expect(order()).rejects.toMatchObject({ errcode: 701032 })
    await sim.license.pay(order_id)
    await expect(license.listOrderAccount({ order_id }, { retry: false })).rejects.toMatchObject({
      errcode: 701022,
    })
    await meanwhile(license.waitForCodes(order_id))
    await settled()
    expect(paid).toMatchObject([
      {
        AuthCorpId: CUSTOMER,
        OrderId: order_id,
        BuyerUserId: COLLECTOR,
        ServiceCorpId: sim.provider.settings.corpId,
      },
    ])
    const accounts = await all(license.iterateOrderAccounts({ order_id, limit: 2 }))
    expect(accounts.map(({ type }) => type)).toEqual([1, 1, 1, 2])
    expect(new Set(accounts.map(({ active_code }) => active_code)).size).toBe(4)
    expect((await license.getOrder({ order_id })).order).toMatchObject({
      order_status: 1,
      pay_time: expect.any(Number),
    })
  })

  it('is cancelled while it is unpaid, by its own corp', async () => {
    const { license, order } = await licensing()
    const order_id = await order()
    await expect(license.cancelOrder({ order_id, corpid: corpIdOf(2) })).rejects.toMatchObject({
      errcode: 701086,
    })
    await license.cancelOrder({ order_id, corpid: CUSTOMER })
    expect((await license.getOrder({ order_id })).order.order_status).toBe(2)
    await expect(license.cancelOrder({ order_id, corpid: CUSTOMER })).rejects.toMatchObject({
      errcode: 701084,
    })
  })

  it('is given back, or not, and that is told', async () => {
    const { license, sim, codes, wecom, settled } = await licensing()
    const told: unknown[] = []
    wecom.on('license_refund', ({ event }) => told.push([event.OrderId, Number(event.OrderStatus)]))
    const { order_id, base } = await codes()
    await sim.license.requestRefund(order_id)
    expect((await license.getOrder({ order_id })).order.order_status).toBe(4)
    await sim.license.refund(order_id, 'rejected')
    expect((await license.getOrder({ order_id })).order.order_status).toBe(6)
    await sim.license.refund(order_id)
    expect((await license.getOrder({ order_id })).order.order_status).toBe(5)
    await settled()
    expect(told).toEqual([
      [order_id, 2],
      [order_id, 1],
    ])
    expect(await license.readCodes(CUSTOMER, base)).toMatchObject({ ok: false })
  })

  it('is listed over any span of time, with the parents of several corps where no corp is named', async () => {
    const { license, order, clock, later, meanwhile } = await licensing()
    const start_time = clock.now() / 1000
    const first = await order()
    await later(40 * DAY)
    const second = await order()
    const { order_id: union } = await meanwhile(
      license.orderForCorps({
        buyer_userid: COLLECTOR,
        buy_list: [{ ...FOR_SEVERAL[1], corpid: corpIdOf(3) } as (typeof FOR_SEVERAL)[0]],
      }),
    )
    const end_time = Math.ceil(clock.now() / 1000)
    const of = async (params: object) =>
      (await all(license.iterateOrders({ start_time, end_time, limit: 1, ...params }))).map(
        ({ order_id, order_type }) => [order_id, order_type],
      )
    expect(await of({})).toEqual([
      [first, 1],
      [second, 1],
      [union, 8],
    ])
    expect(await of({ corpid: CUSTOMER })).toEqual([
      [first, 1],
      [second, 1],
    ])
    expect((await license.listOrder({ limit: 2 })).has_more).toBe(1)
    await expect(license.getOrder({ order_id: union })).rejects.toMatchObject({ errcode: 701120 })
  })
})

describe('a payment from the balance', () => {
  it('goes through, and the balance says so', async () => {
    const { license, sim, order, meanwhile, wecom } = await licensing()
    sim.license.topUp(10_000_000)
    const order_id = await order()
    const { price } = (await license.getOrder({ order_id })).order
    await meanwhile(license.payOrder({ order_id, payer_userid: COLLECTOR }))
    expect((await license.getOrder({ order_id })).order.order_status).toBe(1)
    expect(await wecom.provider.service.getAccountBalance()).toMatchObject({ balance: 10_000_000 - price })
    expect(sim.calls('license/submit_pay_job')).toBe(1)
    await expect(meanwhile(license.payOrder({ order_id, payer_userid: COLLECTOR }))).rejects.toMatchObject({
      reason: 'submit_refused',
      errcode: 701084,
    })
  })

  it('that the balance does not cover fails, and can be made up for', async () => {
    const { license, sim, order, meanwhile } = await licensing()
    const order_id = await order()
    const payment = { order_id, payer_userid: COLLECTOR }
    await expect(meanwhile(license.payOrder(payment))).rejects.toMatchObject({
      reason: 'job_failed',
      errcode: 90432,
    })
    sim.license.topUp(1)
    await expect(meanwhile(license.payOrder(payment))).rejects.toMatchObject({
      reason: 'job_failed',
      errcode: 90433,
      jobid: expect.any(String),
    })
    sim.license.topUp(10_000_000)
    await meanwhile(license.payOrder(payment))
    expect((await license.getOrder({ order_id })).order.order_status).toBe(1)
  })

  it('without an answer is not made twice, and its job is waited for', async () => {
    const { license, sim, order, meanwhile, clock } = await licensing()
    sim.license.topUp(10_000_000)
    const order_id = await order()
    sim.faults.add({ path: 'license/submit_pay_job', kind: 'reset', when: 'after' })
    const payment = { order_id, payer_userid: COLLECTOR }
    await expect(meanwhile(license.payOrder(payment))).rejects.toMatchObject({ reason: 'submit_unknown' })
    expect(sim.calls('license/submit_pay_job')).toBe(1)
    await clock.advance(3000)
    await meanwhile(license.waitForCodes(order_id))
    expect((await license.getOrder({ order_id })).order.order_status).toBe(1)
  })

  it('that takes longer than one waits is taken up again', async () => {
    const { license, sim, order, meanwhile } = await licensing()
    sim.license.topUp(10_000_000)
    const order_id = await order()
    const waiting = license.payOrder({ order_id, payer_userid: COLLECTOR }, { maxWaitMs: 500 })
    const error = await meanwhile(waiting).catch((reason) => reason)
    expect(error).toMatchObject({ code: 'WECOM_TIMEOUT', reason: 'job_pending' })
    sim.faults.add({ path: 'license/pay_job_result', kind: 'busy', times: 3 })
    expect(await meanwhile(license.waitForPayJob(error.jobid))).toEqual({ jobid: error.jobid })
    expect((await license.payJobResult({ jobid: error.jobid })).status).toBe(1)
  })
})

describe('a purchase for several corps', () => {
  it('leaves out whom WeCom refuses only when told to, and says whom', async () => {
    const { license, sim, meanwhile } = await licensing()
    const params = { buyer_userid: COLLECTOR, buy_list: FOR_SEVERAL }
    await expect(meanwhile(license.orderForCorps(params))).rejects.toMatchObject({
      reason: 'items_refused',
      failures: [{ corpid: corpIdOf(4), errcode: 701015 }],
    })
    expect(sim.calls('license/submit_new_order_job')).toBe(0)
    const { order_id, failures } = await meanwhile(license.orderForCorps(params, { skipRefused: true }))
    expect(failures).toMatchObject([{ corpid: corpIdOf(4), errcode: 701015 }])
    const parts = await all(license.iterateUnionOrder({ order_id, limit: 1 }))
    expect(parts).toMatchObject([
      { corpid: corpIdOf(1), account_count: { base_count: 1 }, account_duration: YEAR },
      { corpid: corpIdOf(2), account_count: { base_count: 2 } },
    ])
    sim.license.topUp(10_000_000)
    await meanwhile(license.payOrder({ order_id, payer_userid: COLLECTOR }))
    expect((await license.getUnionOrder({ order_id })).order).toMatchObject({
      order_type: 8,
      order_status: 1,
    })
    for (const { sub_order_id, account_count } of parts) {
      await meanwhile(license.waitForCodes(sub_order_id))
      const accounts = await all(license.iterateOrderAccounts({ order_id: sub_order_id }))
      expect(accounts).toHaveLength(account_count.base_count ?? 0)
    }
  })

  it('is told of corp by corp, by the ids of its parts', async () => {
    const { license, sim, meanwhile, wecom, settled } = await licensing()
    const told: string[] = []
    wecom.on('license_pay_success', ({ event }) => told.push(`${event.AuthCorpId} ${event.OrderId}`))
    const buy_list = FOR_SEVERAL.slice(0, 2)
    const { order_id } = await meanwhile(license.orderForCorps({ buyer_userid: COLLECTOR, buy_list }))
    await sim.license.pay(order_id)
    const parts = await all(license.iterateUnionOrder({ order_id }))
    await meanwhile(license.waitForCodes(parts.at(-1)?.sub_order_id ?? ''))
    await settled()
    expect(told.toSorted()).toEqual(
      parts.map(({ corpid, sub_order_id }) => `${corpid} ${sub_order_id}`).toSorted(),
    )
  })

  it('of refused corps alone is no order', async () => {
    const { license } = await licensing()
    const nobody = [{ ...FOR_SEVERAL[2] } as (typeof FOR_SEVERAL)[0]]
    expect(await license.collectOrders(nobody)).toMatchObject({
      ok: false,
      jobid: undefined,
      items: [{ outcome: 'refused', errcode: 701015 }],
    })
    expect(await license.createNewOrderJob({ buy_list: nobody })).toMatchObject({
      errcode: 701122,
      invalid_list: [{ corpid: corpIdOf(4), errcode: 701015 }],
    })
  })

  it('without an answer to its submission is submitted again, which WeCom takes once', async () => {
    const { license, sim, meanwhile } = await licensing()
    const buy_list = FOR_SEVERAL.slice(0, 2)
    sim.faults.add({ path: 'license/submit_new_order_job', kind: 'reset', when: 'after' })
    const lost = await meanwhile(license.orderForCorps({ buyer_userid: COLLECTOR, buy_list })).catch((e) => e)
    expect(lost).toMatchObject({ reason: 'submit_unknown', jobid: expect.any(String) })
    const again = { jobid: lost.jobid, buyer_userid: COLLECTOR }
    const { order_id } = await meanwhile(license.submitOrderForCorps(again))
    const unions = (await all(license.iterateOrders())).filter(({ order_type }) => order_type === 8)
    expect(unions).toEqual([{ order_id, order_type: 8 }])
    await expect(license.cancelOrder({ order_id, corpid: CUSTOMER })).rejects.toBeDefined()
    await license.cancelOrder({ order_id })
    expect((await license.getUnionOrder({ order_id })).order.order_status).toBe(2)
  })
})

describe('a renewal', () => {
  it('prolongs the accounts of members, and needs no activation', async () => {
    const { license, sim, codes, meanwhile } = await licensing()
    const { base } = await codes()
    const active_list = [
      { active_code: base[0] ?? '', userid: BOB },
      { active_code: base[1] ?? '', userid: CID },
    ]
    await license.activateAccounts(CUSTOMER, active_list)
    const expiry = async () =>
      (await license.getActiveInfoByUser({ corpid: CUSTOMER, userid: BOB })).active_info_list[0]
        ?.expire_time ?? 0
    const before = await expiry()
    const account_list = [BOB, CID, 'nobody'].map((userid) => ({ userid, type: 1 as const }))
    const params = {
      corpid: CUSTOMER,
      buyer_userid: COLLECTOR,
      account_list,
      account_duration: { months: 2 },
    }
    await expect(license.renewAccounts(params)).rejects.toMatchObject({
      reason: 'items_refused',
      failures: [{ userid: 'nobody', errcode: 701019 }],
    })
    const { order_id, failures } = await license.renewAccounts(params, { skipRefused: true })
    expect(failures).toMatchObject([{ userid: 'nobody' }])
    expect((await license.getOrder({ order_id })).order).toMatchObject({
      order_type: 2,
      account_count: { base_count: 2 },
      account_duration: { months: 2 },
    })
    await sim.license.pay(order_id)
    await meanwhile(license.waitForCodes(order_id))
    expect(await all(license.iterateOrderAccounts({ order_id }))).toEqual([
      { userid: BOB, type: 1 },
      { userid: CID, type: 1 },
    ])
    expect(await expiry()).toBe(before + 62 * 86_400)
  })

  it('up to a day is one of China', async () => {
    const { license, codes, clock } = await licensing()
    const { base } = await codes()
    await license.activateAccounts(CUSTOMER, [{ active_code: base[0] ?? '', userid: BOB }])
    const renew = (new_expire_time: number) =>
      license.renewAccounts({
        corpid: CUSTOMER,
        buyer_userid: COLLECTOR,
        account_list: [{ userid: BOB, type: 1 }],
        account_duration: { new_expire_time },
      })
    const midnight = Math.floor((clock.now() / 1000 + 8 * 3600) / 86_400) * 86_400 - 8 * 3600
    await expect(renew(midnight + 86_400)).rejects.toMatchObject({ code: 'WECOM_CONFIG' })
    const { order_id } = await renew(midnight + 800 * 86_400)
    expect((await license.getOrder({ order_id })).order.account_duration).toEqual({
      new_expire_time: midnight + 800 * 86_400,
    })
  })

  it('that was submitted without an answer says so, and its order is found', async () => {
    const { license, sim, codes, clock } = await licensing()
    const { base } = await codes()
    await license.activateAccounts(CUSTOMER, [{ active_code: base[0] ?? '', userid: BOB }])
    const start_time = Math.floor(clock.now() / 1000)
    sim.faults.add({ path: 'license/submit_order_job', kind: 'reset', when: 'after' })
    const renewal = {
      corpid: CUSTOMER,
      buyer_userid: COLLECTOR,
      account_list: [{ userid: BOB, type: 1 as const }],
      account_duration: { months: 1 },
    }
    const lost = await license.renewAccounts(renewal).catch((error) => error)
    expect(lost).toMatchObject({ reason: 'submit_unknown' })
    const submission = { jobid: lost.jobid, buyer_userid: COLLECTOR, account_duration: { months: 1 } }
    await expect(license.submitOrderJob(submission)).rejects.toMatchObject({ errcode: 701126 })
    const found = await license.reconcileOrder({
      order_type: 2,
      corpid: CUSTOMER,
      start_time,
      account_count: { base_count: 1 },
      account_duration: { months: 1 },
    })
    expect(found).toMatchObject({ outcome: 'one', orders: [{ order_type: 2, corpid: CUSTOMER }] })
  })
})

describe('an order whose answer was lost', () => {
  it('is found by what was ordered, and not made again', async () => {
    const { license, sim, order, clock } = await licensing()
    await order(undefined, corpIdOf(2))
    await clock.advance(10 * MINUTE)
    const start_time = Math.floor(clock.now() / 1000)
    sim.faults.add({ path: 'license/create_new_order', kind: 'reset', when: 'after' })
    await expect(order()).rejects.toMatchObject({ reason: 'outcome_unknown' })
    expect(sim.calls('license/create_new_order')).toBe(2)
    const wanted = { order_type: 1 as const, corpid: CUSTOMER, start_time }
    const found = await license.reconcileOrder({
      ...wanted,
      account_count: { base_count: 3, external_contact_count: 1 },
      account_duration: YEAR,
    })
    expect(found).toMatchObject({ outcome: 'one', orders: [{ corpid: CUSTOMER, order_status: 0 }] })
    expect(await license.reconcileOrder({ ...wanted, account_count: { base_count: 4 } })).toEqual({
      outcome: 'none',
      orders: [],
    })
  })

  it('of several corps is found by them', async () => {
    const { license, clock, meanwhile } = await licensing()
    const start_time = Math.floor(clock.now() / 1000)
    const buy_list = FOR_SEVERAL.slice(0, 2)
    const { order_id } = await meanwhile(license.orderForCorps({ buyer_userid: COLLECTOR, buy_list }))
    const corpids = buy_list.map(({ corpid }) => corpid)
    expect(await license.reconcileOrder({ order_type: 8, corpids, start_time })).toMatchObject({
      outcome: 'one',
      orders: [{ order_id }],
    })
    expect(await license.reconcileOrder({ order_type: 8, corpids: [corpIdOf(3)], start_time })).toMatchObject(
      { outcome: 'none' },
    )
  })
})
