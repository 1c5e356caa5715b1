import { describe, expect, it } from 'vitest'
import { get, type Json, OPEN_CORP, providerToken, TP } from '../../support/helpers.js'
import { activate, bought, license, licensing, purchase, secondsOf } from '../../support/licensing.js'
import { DAY_MS } from '../../support/shop.js'

type Sim = Awaited<ReturnType<typeof licensing>>['sim']

const orderInfo = async (sim: Sim, orderId: string) =>
  (await license(sim, 'get_order', { order_id: orderId })).order as Json

describe('reading licence orders', () => {
  it('lists them in a window of 31 days, page by page', async () => {
    const { sim } = await licensing()
    const ids: string[] = []
    for (let i = 0; i < 3; i++) {
      const { order_id } = await license(sim, 'create_new_order', purchase())
      ids.push(String(order_id))
      await license(sim, 'cancel_order', { order_id, corpid: OPEN_CORP })
    }
    const now = secondsOf(sim)
    const first = await license(sim, 'list_order', { limit: 2 })
    expect(first).toMatchObject({ has_more: 1, order_list: [{ order_id: ids[0], order_type: 1 }, {}] })
    const second = await license(sim, 'list_order', { limit: 2, cursor: first.next_cursor })
    expect(second).toMatchObject({ has_more: 0, next_cursor: '', order_list: [{ order_id: ids[2] }] })
    const refused: Json[] = [
      { start_time: now },
      { end_time: now },
      { start_time: now, end_time: now - 1 },
      { start_time: now, end_time: now + 31 * 86_400 + 1 },
      { limit: 1001 },
      { limit: 0 },
    ]
    for (const body of refused)
      expect(await license(sim, 'list_order', body)).toMatchObject({ errcode: 40058 })
    expect(await license(sim, 'list_order', { cursor: 'x' })).toMatchObject({ errcode: 50100 })
    const accounts = Buffer.from('accounts:2').toString('base64url')
    expect(await license(sim, 'list_order', { cursor: accounts })).toMatchObject({ errcode: 50100 })
    const window = { start_time: now, end_time: now + 31 * 86_400 }
    expect((await license(sim, 'list_order', window)).order_list).toHaveLength(3)
    expect((await license(sim, 'list_order', { corpid: 'wpSecondCorp' })).order_list).toEqual([])
  })

  it('lists the codes of an order page by page, with the members they are bound to', async () => {
    const { sim } = await licensing()
    const { orderId, base } = await bought(sim)
    await activate(sim, base[0], 'woBob')
    const first = await license(sim, 'list_order_account', { order_id: orderId, limit: 2 })
    expect(first).toMatchObject({
      has_more: 1,
      account_list: [{ active_code: base[0], userid: 'woBob' }, {}],
    })
    const rest = { order_id: orderId, cursor: first.next_cursor }
    expect((await license(sim, 'list_order_account', rest)).account_list).toHaveLength(1)
    expect(JSON.stringify(sim.log)).not.toContain(base[0])
  })

  it('refuses an unknown order', async () => {
    const { sim } = await licensing()
    for (const name of ['get_order', 'list_order_account', 'get_union_order', 'cancel_order']) {
      expect(await license(sim, name, { order_id: 'x' })).toMatchObject({ errcode: 701005 })
    }
  })
})

describe('the balance', () => {
  const balance = async (sim: Sim) =>
    get(sim, `service/get_account_balance?provider_access_token=${await providerToken(sim)}`)

  it('is opened by the first top-up and pays orders', async () => {
    const { sim } = await licensing()
    expect(await balance(sim)).toMatchObject({ errcode: 90432 })
    expect(sim.license.topUp(50_000)).toBe(50_000)
    const { order_id: orderId } = await license(sim, 'create_new_order', purchase())
    const { jobid } = await license(sim, 'submit_pay_job', { payer_userid: 'kefu', order_id: orderId })
    expect(await license(sim, 'pay_job_result', { jobid })).toMatchObject({ errcode: 0, status: 2 })
    await sim.advance(2000)
    expect(await license(sim, 'pay_job_result', { jobid })).toMatchObject({ errcode: 0, status: 1 })
    expect(await balance(sim)).toMatchObject({ errcode: 0, balance: 50_000 - 30_240 })
    expect(await orderInfo(sim, String(orderId))).toMatchObject({ order_status: 1 })
  })

  it('that does not suffice fails the job, not the call', async () => {
    const { sim } = await licensing()
    const { order_id: orderId } = await license(sim, 'create_new_order', purchase())
    const pay = async () => {
      const { jobid } = await license(sim, 'submit_pay_job', { payer_userid: 'kefu', order_id: orderId })
      await sim.advance(2000)
      return license(sim, 'pay_job_result', { jobid })
    }
    expect(await pay()).toMatchObject({ errcode: 0, status: 3, pay_job_result: { errcode: 90432 } })
    sim.license.topUp(30_239)
    expect(await pay()).toMatchObject({ errcode: 0, status: 3, pay_job_result: { errcode: 90433 } })
    sim.license.topUp(1)
    expect(await pay()).toMatchObject({ errcode: 0, status: 1 })
  })

  it('pays an order once, for a member who may', async () => {
    const { sim } = await licensing()
    sim.license.topUp(100_000)
    const { order_id: orderId } = await license(sim, 'create_new_order', purchase())
    const submit = (change: Json = {}) =>
      license(sim, 'submit_pay_job', { payer_userid: 'kefu', order_id: orderId, ...change })
    expect(await submit({ payer_userid: 'clerk' })).toMatchObject({ errcode: 48001 })
    expect(await submit({ payer_userid: 'x' })).toMatchObject({ errcode: 60111 })
    expect(await submit({ order_id: 'x' })).toMatchObject({ errcode: 701005 })
    const { jobid } = await submit()
    expect(await submit()).toMatchObject({ errcode: 701085 })
    const cancel = { order_id: orderId, corpid: OPEN_CORP }
    expect(await license(sim, 'cancel_order', cancel)).toMatchObject({ errcode: 701084 })
    await sim.advance(2000)
    expect(await submit()).toMatchObject({ errcode: 701084 })
    await sim.advance(7 * DAY_MS)
    expect(await license(sim, 'pay_job_result', { jobid })).toMatchObject({ errcode: 40088 })
  })

  it('does not pay for a corp that left meanwhile', async () => {
    const { sim } = await licensing()
    sim.license.topUp(100_000)
    const { order_id: orderId } = await license(sim, 'create_new_order', purchase())
    const { jobid } = await license(sim, 'submit_pay_job', { payer_userid: 'kefu', order_id: orderId })
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: OPEN_CORP })
    await sim.advance(2000)
    expect(await license(sim, 'pay_job_result', { jobid })).toMatchObject({
      errcode: 0,
      status: 3,
      pay_job_result: { errcode: 701160, fail_corp_list: [{ corpid: OPEN_CORP, errcode: 701015 }] },
    })
    expect(await balance(sim)).toMatchObject({ balance: 100_000 })
  })
})
