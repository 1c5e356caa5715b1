import { describe, expect, it } from 'vitest'
import type { MarketOrder } from '../../../src/simulator/index.js'
import { CORP, DK, element, installed, type Json, OPEN_CORP, PROVIDER, TP } from '../support/helpers.js'
import {
  asSuite,
  DAY_MS,
  EDITIONS,
  edition,
  events,
  opened,
  order,
  PRO,
  paytool,
  pushes,
  shop,
} from '../support/shop.js'

const WISH: MarketOrder = {
  suiteId: TP.id,
  corpId: CORP.corpId,
  editionId: PRO.editionId,
  userCount: 10,
  days: 100,
}

const READ = (sim: Shop, orderid: string) => asSuite(sim, 'service/get_order', { orderid })
type Shop = Awaited<ReturnType<typeof shop>>['sim']

async function listed(sim: Shop): Promise<string | undefined> {
  const { pay_order_list } = await paytool(sim, 'get_order_list', { limit: 1 })
  return (pay_order_list as { order_id: string }[])[0]?.order_id
}

describe('an order in the app market', () => {
  it('is told, read, paid and takes effect', async () => {
    const { sim, app } = await shop()
    const { orderId, price } = await sim.market.order(WISH)
    expect(price).toBe(1000)
    const [opening = ''] = pushes(app)
    expect(element(opening, 'OrderId')).toBe(orderId)
    expect(element(opening, 'OperatorId')).toBe(CORP.adminUserId)
    expect(element(opening, 'SuiteId')).toBe(TP.id)
    const unpaid = await READ(sim, orderId)
    const now = Math.floor(sim.clock.now() / 1000)
    expect(unpaid).toMatchObject({
      errcode: 0,
      orderid: orderId,
      order_status: 0,
      order_type: 0,
      paid_corpid: OPEN_CORP,
      operator_id: CORP.adminUserId,
      operator_corpid: OPEN_CORP,
      suiteid: TP.id,
      edition_id: PRO.editionId,
      edition_name: PRO.name,
      price: 1000,
      user_count: 10,
      order_period: 100,
      order_time: now,
      order_from: 0,
    })
    for (const name of ['paid_time', 'begin_time', 'end_time']) expect(unpaid).not.toHaveProperty(name)
    await sim.market.pay(orderId)
    expect(await READ(sim, orderId)).toMatchObject({
      order_status: 1,
      paid_time: now,
      begin_time: now,
      end_time: now + 100 * 86_400,
      service_share_amount: 900,
      platform_share_amount: 100,
    })
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
    expect(edition(sim)).toMatchObject({ app_status: 3, user_limit: 10, expired_time: now + 100 * 86_400 })
  })

  it('is in the list of the cashier as one of the customer', async () => {
    const { sim } = await shop()
    const { cashierOrderId } = await sim.market.order(WISH)
    const { pay_order_list: list } = await paytool(sim, 'get_order_list', { limit: 10 })
    expect(list).toMatchObject([{ order_id: cashierOrderId, order_from: 1, order_status: 1 }])
  })

  it('gets another id with another price, and the old one is dead', async () => {
    const { sim, app } = await shop()
    const first = await sim.market.order(WISH)
    const second = await sim.market.changePrice(first.orderId, 800)
    const third = await sim.market.changePrice(second.orderId, 700)
    expect(new Set([first.orderId, second.orderId, third.orderId]).size).toBe(3)
    const last = pushes(app).at(-1) ?? ''
    expect(element(last, 'InfoType')).toBe('change_order')
    expect(element(last, 'OldOrderId')).toBe(second.orderId)
    expect(element(last, 'NewOrderId')).toBe(third.orderId)
    expect(element(last, 'OrderId')).toBeUndefined()
    expect(await READ(sim, first.orderId)).toMatchObject({ errcode: 84080 })
    expect(await READ(sim, third.orderId)).toMatchObject({ errcode: 0, price: 700, order_status: 0 })
    await sim.market.pay(third.orderId)
    await expect(sim.market.changePrice(third.orderId, 1)).rejects.toMatchObject({ errcode: 84104 })
  })

  it('has no other price when it is cancelled, nor none at all', async () => {
    const { sim } = await shop()
    const { orderId } = await sim.market.order(WISH)
    await expect(sim.market.changePrice(orderId, 0)).rejects.toMatchObject({ errcode: 84109 })
    await sim.market.cancel(orderId)
    await expect(sim.market.changePrice(orderId, 1)).rejects.toMatchObject({ errcode: 84105 })
  })

  it('is cancelled, refunded or expires', async () => {
    const { sim, app } = await shop()
    const cancelled = await sim.market.order(WISH)
    await sim.market.cancel(cancelled.orderId)
    expect(await READ(sim, cancelled.orderId)).toMatchObject({ order_status: 2 })
    const refunded = await sim.market.order(WISH)
    await sim.market.pay(refunded.orderId)
    await sim.market.requestRefund(refunded.orderId)
    expect(await READ(sim, refunded.orderId)).toMatchObject({ order_status: 4 })
    await sim.market.approveRefund(refunded.orderId)
    expect(await READ(sim, refunded.orderId)).toMatchObject({ order_status: 5 })
    const expired = await sim.market.order(WISH)
    await sim.advance(7 * DAY_MS)
    expect(await READ(sim, expired.orderId)).toMatchObject({ order_status: 3 })
    expect(events(app)).toEqual([
      'open_order',
      'cancel_order',
      'open_order',
      'pay_for_app_success',
      'change_editon',
      'refund',
      'change_editon',
      'open_order',
    ])
  })

  it('keeps what was bought when the refund is refused', async () => {
    const { sim } = await shop()
    const { orderId } = await sim.market.order(WISH)
    await sim.market.pay(orderId)
    await sim.market.requestRefund(orderId)
    await sim.market.rejectRefund(orderId)
    expect(await READ(sim, orderId)).toMatchObject({ order_status: 6 })
    expect(edition(sim)).toMatchObject({ app_status: 3 })
  })

  it('is refused while another one is open, being paid back or waiting to take effect', async () => {
    const { sim } = await shop()
    const { orderId } = await sim.market.order(WISH)
    await expect(sim.market.order(WISH)).rejects.toMatchObject({ errcode: 84081 })
    await sim.market.pay(orderId)
    await sim.market.requestRefund(orderId)
    await expect(sim.market.order(WISH)).rejects.toMatchObject({ errcode: 84082 })
    await sim.market.approveRefund(orderId)
    await sim.cashier.pay(await opened(sim, order({}, { take_effect_date: '20231201' })))
    await expect(sim.market.order(WISH)).rejects.toMatchObject({ errcode: 84097 })
  })

  it('names the provider when the provider ordered', async () => {
    const { sim, app } = await shop()
    const { orderId } = await sim.market.order({ ...WISH, by: 'provider' })
    expect(element(pushes(app)[0] ?? '', 'OperatorId')).toBe('')
    const read = await READ(sim, orderId)
    expect(read).toMatchObject({ order_from: 1, operator_corpid: PROVIDER.corpId })
    expect(read).not.toHaveProperty('operator_id')
    await expect(sim.market.order({ ...WISH, by: 'provider' })).rejects.toMatchObject({ errcode: 84106 })
  })

  it('comes from the cashier too', async () => {
    const { sim } = await shop()
    const [inApp] = sim.market.ordersOf(await opened(sim))
    expect(await READ(sim, inApp?.orderId ?? '')).toMatchObject({ order_from: 3, order_status: 0 })
  })

  it.each<[string, Partial<MarketOrder>, number]>([
    ['an unknown edition', { editionId: 'x' }, 84079],
    ['no seats', { userCount: 0 }, 84078],
    ['half a seat', { userCount: 1.5 }, 84078],
    ['a virtual edition', { editionId: 'sp-virtual' }, 84114],
    ['more of what was not bought', { type: 'expand' }, 84099],
    ['a renewal of what was not bought', { type: 'renew' }, 84100],
    ['another edition than none', { type: 'change', editionId: 'sp-big' }, 84099],
  ])('is refused for %s', async (_what, change, errcode) => {
    const { sim } = await shop()
    await expect(sim.market.order({ ...WISH, ...change })).rejects.toMatchObject({
      code: 'WECOM_STATE',
      errcode,
    })
  })

  it('of a customised app that sells editions is told as well', async () => {
    const { sim, app } = await shop({ suites: [TP, { ...DK, editions: EDITIONS }] })
    await installed(sim, app, DK)
    const { orderId } = await sim.market.order({ ...WISH, suiteId: DK.id })
    await sim.market.cancel(orderId)
    expect(events(app)).toEqual(['open_order', 'cancel_order'])
    expect(await asSuite(sim, 'service/get_order', { orderid: orderId }, DK)).toMatchObject({ errcode: 0 })
  })
})

describe('reading app orders', () => {
  it('is for the suite they are of', async () => {
    const { sim } = await shop()
    const { orderId } = await sim.market.order(WISH)
    const read = (suite: typeof TP, orderid: string) => asSuite(sim, 'service/get_order', { orderid }, suite)
    expect(await read(DK, orderId)).toMatchObject({ errcode: 84080 })
    expect(await read(TP, 'x')).toMatchObject({ errcode: 84080 })
    expect(await read(TP, '')).toMatchObject({ errcode: 90300 })
  })

  it('lists them by time, formal ones apart from those of test corps', async () => {
    const { sim } = await shop()
    const second = sim.corps[1]
    if (second !== undefined) second.testCorp = true
    const formal = await sim.market.order(WISH)
    const test = await sim.market.order({ ...WISH, corpId: 'wpSecondCorp' })
    const now = Math.floor(sim.clock.now() / 1000)
    const list = async (body: Json) => {
      const { order_list } = await asSuite(sim, 'service/get_order_list', body)
      return (order_list as Json[] | undefined)?.map((one) => one.orderid)
    }
    const window = { start_time: now, end_time: now }
    expect(await list(window)).toEqual([formal.orderId])
    expect(await list({ ...window, test_mode: 1 })).toEqual([test.orderId])
    expect(await list({ start_time: now + 1, end_time: now + 2 })).toEqual([])
    expect(await list({ start_time: now })).toBeUndefined()
    expect(await list({ start_time: now, end_time: now - 1 })).toBeUndefined()
  })

  it('does not show an order that no corp has taken', async () => {
    const { sim } = await shop()
    const [inApp] = sim.market.ordersOf(await opened(sim, order({ custom_corpid: '' })))
    expect(await READ(sim, inApp?.orderId ?? '')).toMatchObject({ errcode: 84080 })
  })
})

describe('order events under faults', () => {
  it('come twice, are lost, or come in the other order', async () => {
    const { sim, app } = await shop()
    sim.faults.duplicatePush({ name: 'open_order' })
    sim.faults.dropPush({ name: 'pay_for_app_success' })
    const { orderId } = await sim.market.order(WISH)
    await sim.market.pay(orderId)
    expect(events(app)).toEqual(['open_order', 'open_order', 'change_editon'])
    await sim.market.requestRefund(orderId)
    sim.faults.reorderPushes(2)
    await sim.market.approveRefund(orderId)
    expect(events(app).slice(-2)).toEqual(['change_editon', 'refund'])
  })

  it('are held until they are released, in the order that is asked for', async () => {
    const { sim, app } = await shop()
    sim.faults.holdPushes()
    const placed = sim.market.order(WISH)
    const [inApp] = sim.market.ordersOf((await listed(sim)) ?? '')
    const paid = sim.market.pay(inApp?.orderId ?? '')
    expect(sim.faults.heldPushes).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
    await sim.advance(0)
    expect(events(app)).toEqual([])
    await expect(sim.faults.releasePushes([7])).rejects.toMatchObject({ code: 'WECOM_CONFIG' })
    await sim.faults.releasePushes([2, 0])
    await Promise.all([placed, paid])
    expect(events(app)).toEqual(['change_editon', 'open_order', 'pay_for_app_success'])
    await sim.market.refund(inApp?.orderId ?? '')
    expect(events(app)).toHaveLength(5)
  })
})
