import { describe, expect, it } from 'vitest'
import { CORP, element, type Json, OPEN_CORP, PROVIDER } from '../../support/helpers.js'
import {
  DAY_MS,
  edition,
  events,
  opened,
  order,
  paytool,
  pushes,
  shop,
  statusOf,
} from '../../support/shop.js'

const SECOND = 'wpSecondCorp'

describe('a cashier order that the customer pays', () => {
  it('goes from unpaid to paid to completed, and the money arrives', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim, { ...order(), creator: 'kefu' })
    const detail = async () =>
      (await paytool(sim, 'get_order_detail', { order_id: orderId })).pay_order as Json
    const unpaid = await detail()
    expect(unpaid).toMatchObject({
      order_status: 1,
      custom_corpid: OPEN_CORP,
      custom_corp_name: CORP.name,
      creator: 'kefu',
      order_from: 2,
      pay_type: 0,
      business_type: 1,
    })
    for (const name of ['paid_time', 'pay_channel', 'channel_order_id', 'income_time', 'income_amount']) {
      expect(unpaid).not.toHaveProperty(name)
    }
    await sim.advance(1000)
    await sim.cashier.pay(orderId)
    expect(await detail()).toMatchObject({
      order_status: 2,
      pay_channel: 1,
      paid_time: Math.floor(sim.clock.now() / 1000),
    })
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
    await sim.advance(7 * DAY_MS)
    expect(await detail()).toMatchObject({ order_status: 7, income_type: 1, income_amount: 1000 })
  })

  it('expires unpaid after seven days, without an event', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim)
    await sim.advance(7 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(4)
    await expect(sim.cashier.pay(orderId)).rejects.toMatchObject({ code: 'WECOM_STATE', errcode: 90314 })
    expect(events(app)).toEqual(['open_order'])
  })

  it('is closed by the provider, once and while it is unpaid', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim)
    const close = () => paytool(sim, 'close_order', { order_id: orderId })
    expect(await close()).toMatchObject({ errcode: 0 })
    await sim.advance(0)
    expect(await statusOf(sim, orderId)).toBe(3)
    expect(await close()).toMatchObject({ errcode: 90311 })
    expect(events(app)).toEqual(['open_order', 'cancel_order'])
    const paid = await opened(sim)
    await sim.cashier.pay(paid)
    expect(await paytool(sim, 'close_order', { order_id: paid })).toMatchObject({ errcode: 90311 })
    expect(sim.cashier.notices.filter((one) => one.kind === 'cancelled')).toEqual([])
  })

  it('is cancelled by the corp, of which the creator hears', async () => {
    const { sim } = await shop()
    await sim.cashier.cancel(await opened(sim, { ...order(), creator: 'kefu' }))
    await sim.cashier.cancel(await opened(sim))
    expect(sim.cashier.notices.filter((one) => one.kind === 'cancelled')).toMatchObject([
      { corpId: PROVIDER.corpId, userIds: ['kefu'] },
      { corpId: PROVIDER.corpId, userIds: ['kefu', 'clerk'] },
    ])
  })

  it('reminds the administrators of the corp, unless that is switched off or the app is not there', async () => {
    const { sim } = await shop()
    await sim.cashier.cancel(await opened(sim, order({ notify_custom_corp: 0 })))
    await opened(sim, order({ custom_corpid: SECOND }))
    expect(sim.cashier.notices.filter((one) => one.kind !== 'cancelled')).toEqual([])
    const orderId = await opened(sim)
    expect(sim.cashier.notices.at(-1)).toMatchObject({
      kind: 'payment_reminder',
      orderId,
      corpId: OPEN_CORP,
      userIds: [CORP.adminUserId],
    })
    await sim.advance(3 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(1)
  })

  it('is refused by WeChat Pay above 50,000 yuan, and goes through the bank then', async () => {
    const { sim } = await shop()
    const dear = order({}, { user_count: 50_001 })
    const orderId = await opened(sim, dear)
    await expect(sim.cashier.pay(orderId, { channel: 1 })).rejects.toMatchObject({ errcode: 90345 })
    await sim.cashier.pay(orderId)
    expect(sim.cashier.order(orderId)).toMatchObject({ pay_channel: 2 })
  })

  it('can be taken by any corp when it names none', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim, order({ custom_corpid: '' }))
    await sim.advance(0)
    expect(events(app)).toEqual([])
    await expect(sim.cashier.pay(orderId)).rejects.toMatchObject({ errcode: 41002 })
    await sim.cashier.pay(orderId, { corpId: OPEN_CORP })
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
    expect(sim.cashier.order(orderId)).toMatchObject({ custom_corpid: OPEN_CORP })
  })

  it('stays for any corp when the payment is refused', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim, order({ custom_corpid: '' }, { user_count: 50_001 }))
    const payment = { corpId: OPEN_CORP, channel: 1 as const }
    await expect(sim.cashier.pay(orderId, payment)).rejects.toMatchObject({ errcode: 90345 })
    expect(sim.cashier.order(orderId)).not.toHaveProperty('custom_corpid')
    await sim.cashier.pay(orderId, { ...payment, channel: 2 })
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
  })

  it('is not taken by another corp than the one it names', async () => {
    const { sim } = await shop()
    const orderId = await opened(sim)
    await expect(sim.cashier.pay(orderId, { corpId: SECOND })).rejects.toMatchObject({ errcode: 90359 })
  })

  it('needs money, not a confirmation', async () => {
    const { sim } = await shop()
    await expect(sim.cashier.confirm(await opened(sim))).rejects.toMatchObject({ errcode: 90314 })
  })
})

describe('a cashier order that waits for a confirmation', () => {
  const free = (change: Json = {}) => order({ pay_type: 2, ...change })

  it('is confirmed by the administrator of the corp', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim, free())
    expect(await statusOf(sim, orderId)).toBe(8)
    expect(sim.cashier.notices.at(-1)).toMatchObject({ kind: 'confirmation_request', orderId })
    await expect(sim.cashier.pay(orderId)).rejects.toMatchObject({ errcode: 90314 })
    await sim.cashier.confirm(orderId)
    expect(await statusOf(sim, orderId)).toBe(2)
    expect(sim.cashier.order(orderId)).not.toHaveProperty('pay_channel')
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
  })

  it('is confirmed by itself after 72 hours', async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim, free())
    await sim.advance(3 * DAY_MS - 1)
    expect(await statusOf(sim, orderId)).toBe(8)
    await sim.advance(1)
    expect(await statusOf(sim, orderId)).toBe(2)
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
  })

  it('asks for the confirmation of a free order even when told not to', async () => {
    const { sim } = await shop()
    await opened(sim, free({ notify_custom_corp: 0 }))
    expect(sim.cashier.notices).toMatchObject([{ kind: 'confirmation_request' }])
  })

  it('is cancelled, and the creator told, when it no longer fits after 72 hours', async () => {
    const { sim, app } = await shop()
    await sim.cashier.pay(await opened(sim))
    await sim.advance(98 * DAY_MS)
    const more = order({ pay_type: 2, creator: 'kefu' }, { user_count: 5 }, 1)
    const orderId = await opened(sim, more)
    await sim.advance(3 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(3)
    expect(sim.cashier.notices.at(-1)).toMatchObject({ kind: 'confirmation_failed', userIds: ['kefu'] })
    expect(events(app).at(-1)).toBe('cancel_order')
  })

  it('is not confirmed by itself after it was closed', async () => {
    const { sim } = await shop()
    const orderId = await opened(sim, free())
    await paytool(sim, 'close_order', { order_id: orderId })
    await sim.advance(4 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(3)
  })

  it('waits for ever where nobody was asked', async () => {
    const { sim } = await shop()
    const orderId = await opened(sim, free({ custom_corpid: SECOND }))
    await sim.advance(30 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(8)
  })
})

describe('a refund of a cashier order', () => {
  const paid = async () => {
    const { sim, app } = await shop()
    const orderId = await opened(sim)
    await sim.cashier.pay(orderId)
    await sim.cashier.requestRefund(orderId)
    return { sim, app, orderId }
  }

  it('takes everything back', async () => {
    const { sim, app, orderId } = await paid()
    expect(await statusOf(sim, orderId)).toBe(5)
    expect(edition(sim)).toMatchObject({ app_status: 3 })
    await sim.cashier.approveRefund(orderId)
    expect(await statusOf(sim, orderId)).toBe(6)
    expect(edition(sim)).toMatchObject({ app_status: 0 })
    expect(events(app).slice(-2)).toEqual(['refund', 'change_editon'])
  })

  it('in part leaves the customer what was bought', async () => {
    const { sim, app, orderId } = await paid()
    await expect(sim.cashier.approveRefund(orderId, 1001)).rejects.toMatchObject({ errcode: 90341 })
    await expect(sim.cashier.approveRefund(orderId, 0)).rejects.toMatchObject({ errcode: 90347 })
    await sim.cashier.approveRefund(orderId, 400)
    expect(await statusOf(sim, orderId)).toBe(9)
    expect(edition(sim)).toMatchObject({ app_status: 3 })
    expect(events(app).at(-1)).toBe('refund')
  })

  it('that is refused leads back', async () => {
    const { sim, orderId } = await paid()
    await sim.cashier.rejectRefund(orderId)
    expect(await statusOf(sim, orderId)).toBe(2)
    await expect(sim.cashier.approveRefund(orderId)).rejects.toMatchObject({ errcode: 90314 })
    await sim.advance(7 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(7)
    await sim.cashier.requestRefund(orderId)
    await sim.cashier.rejectRefund(orderId)
    expect(await statusOf(sim, orderId)).toBe(7)
  })

  it('is made when nobody decides within seven days', async () => {
    const { sim, orderId } = await paid()
    await sim.advance(7 * DAY_MS)
    expect(await statusOf(sim, orderId)).toBe(6)
  })

  it('cannot be asked for before paying', async () => {
    const { sim } = await shop()
    const orderId = await opened(sim)
    await expect(sim.cashier.requestRefund(orderId)).rejects.toMatchObject({ errcode: 90314 })
    await expect(sim.cashier.requestRefund('nothing')).rejects.toMatchObject({ errcode: 90310 })
  })
})

it('gives the order another id in the app than in the cashier', async () => {
  const { sim, app } = await shop()
  const orderId = await opened(sim)
  await sim.advance(0)
  const [inApp] = sim.market.ordersOf(orderId)
  expect(inApp?.orderId).not.toBe(orderId)
  expect(inApp?.orderId.length).toBeLessThanOrEqual(32)
  const [push = ''] = pushes(app)
  expect(element(push, 'OrderId')).toBe(inApp?.orderId)
  expect(element(push, 'PaidCorpId')).toBe(OPEN_CORP)
  expect(element(push, 'OperatorId')).toBe('')
})
