import { describe, expect, it } from 'vitest'
import { APP, BIG, FLAT, PRO } from './support/credentials.js'
import { CUSTOMER, openShop, TEN, TRIAL_MS } from './support/market.js'
import { all, DAY } from './support/world.js'

describe('an app that sells editions', () => {
  it('is on trial, is bought, grows, is renewed, changes its edition, and ends', async () => {
    const shop = await openShop()
    const { wecom, sim, clock, told, listen, settled, later, booked, known, story } = shop
    listen(wecom)
    await shop.install()
    const installedAt = clock.now()
    const corp = wecom.corp(CUSTOMER)
    expect(await corp.entitlement()).toMatchObject({
      status: 'trial',
      usable: true,
      editionId: PRO.editionId,
      editionName: PRO.name,
      trialUntil: installedAt + TRIAL_MS,
    })

    const { orderId } = await sim.market.order(TEN)
    await settled()
    expect(await wecom.suite().order.getOrder({ orderid: orderId })).toMatchObject({
      order_status: 0,
      order_type: 0,
      paid_corpid: CUSTOMER,
      operator_id: 'woAnn1',
      suiteid: APP.id,
      edition_id: PRO.editionId,
      user_count: 10,
      order_period: 365,
      price: 3650,
      order_from: 0,
    })
    const changed = await sim.market.changePrice(orderId, 3000)
    await expect(wecom.suite().order.getOrder({ orderid: orderId })).rejects.toMatchObject({ errcode: 84080 })
    const replaced = await wecom.suite().order.getOrder({ orderid: changed.orderId })
    expect(replaced).toMatchObject({ order_status: 0, price: 3000 })
    expect(await corp.entitlement()).toMatchObject({ status: 'trial' })

    const boughtAt = clock.now()
    await sim.market.pay(changed.orderId)
    await settled()
    expect(await corp.entitlement()).toMatchObject({
      status: 'paid',
      seats: 10,
      paidUntil: boughtAt + 365 * DAY,
    })
    expect(await known()).toEqual(booked())

    const grown = await sim.market.order({ ...TEN, type: 'expand', userCount: 5 })
    await sim.market.pay(grown.orderId)
    await settled()
    expect(await corp.entitlement()).toMatchObject({ seats: 15, paidUntil: boughtAt + 365 * DAY })

    const renewed = await sim.market.order({ ...TEN, type: 'renew', days: 365 })
    await sim.market.pay(renewed.orderId)
    await settled()
    expect(await corp.entitlement()).toMatchObject({ paidUntil: boughtAt + 730 * DAY })

    const other = { corpId: CUSTOMER, editionId: BIG.editionId, userCount: 15 }
    await sim.market.pay((await sim.market.order({ ...other, type: 'change' })).orderId)
    await settled()
    expect(await corp.entitlement()).toMatchObject({ editionId: BIG.editionId, seats: 15 })
    expect(await known()).toEqual(booked())

    await later(730 * DAY)
    expect(await corp.entitlement()).toMatchObject({ status: 'paid_expired', usable: false })
    expect(await known()).toEqual(booked())
    expect(story()).toEqual(['trial', 'paid', 'paid', 'paid', 'paid', 'paid_expired'])
    expect(told.map(({ revision }) => revision)).toEqual(
      told.map(({ revision }) => revision).toSorted((a, b) => a - b),
    )
    for (const [index, { previous }] of told.entries()) {
      expect(previous).toEqual(told[index - 1]?.entitlement)
    }
  })

  it('is on trial for longer when that is extended, at most 60 days', async () => {
    const { wecom, sim, listen, settled, later, story, clock, ...shop } = await openShop()
    listen(wecom)
    await shop.install()
    const until = clock.now() + TRIAL_MS
    const extend = (prolong_days: number) =>
      wecom.suite().order.prolongTry({ buyer_corpid: CUSTOMER, prolong_days })
    expect(await extend(5)).toMatchObject({ try_end_time: (until + 5 * DAY) / 1000 })
    await settled()
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ trialUntil: until + 5 * DAY })
    await later(20 * DAY)
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ status: 'trial_expired', usable: false })
    await extend(10)
    await settled()
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ status: 'trial', usable: true })
    await expect(extend(31)).rejects.toMatchObject({ errcode: 90352 })
    expect(story()).toEqual(['trial', 'trial', 'trial_expired', 'trial'])
    await sim.market.pay((await sim.market.order(TEN)).orderId)
    await settled()
    await expect(extend(1)).rejects.toMatchObject({ code: 'WECOM_API' })
  })

  it('is given back: what is left is what WeCom leaves', async () => {
    const { wecom, sim, listen, settled, booked, known, story, ...shop } = await openShop()
    listen(wecom)
    await shop.install()
    const { orderId } = await sim.market.order(TEN)
    await sim.market.pay(orderId)
    await sim.market.requestRefund(orderId)
    expect((await wecom.suite().order.getOrder({ orderid: orderId })).order_status).toBe(4)
    await sim.market.rejectRefund(orderId)
    expect((await wecom.suite().order.getOrder({ orderid: orderId })).order_status).toBe(6)
    await settled()
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ status: 'paid' })
    await sim.market.refund(orderId)
    await settled()
    expect((await wecom.suite().order.getOrder({ orderid: orderId })).order_status).toBe(5)
    expect(await known()).toEqual(booked())
    expect(story()).toEqual(['trial', 'paid', 'trial'])
  })

  it('with a fixed total price has no seats to speak of', async () => {
    const { wecom, sim, settled, ...shop } = await openShop()
    await shop.install()
    const { orderId } = await sim.market.order({ corpId: CUSTOMER, editionId: FLAT.editionId })
    await sim.market.pay(orderId)
    await settled()
    const entitlement = await wecom.corp(CUSTOMER).entitlement()
    expect(entitlement).toMatchObject({ status: 'paid', editionName: FLAT.name })
    expect(entitlement).not.toHaveProperty('seats')
  })

  it('with more members than seats is usable for 7 days more', async () => {
    const { wecom, sim, listen, settled, later, story, ...shop } = await openShop()
    listen(wecom)
    await shop.install()
    await sim.market.pay((await sim.market.order({ ...TEN, userCount: 2 })).orderId)
    await settled()
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({ status: 'over_limit', usable: true })
    await later(7 * DAY)
    expect(await wecom.corp(CUSTOMER).entitlement()).toMatchObject({
      status: 'over_limit_ended',
      usable: false,
    })
    await wecom.installs.refresh(CUSTOMER)
    await settled()
    expect(story()).toEqual(['trial', 'over_limit', 'over_limit_ended'])
  })
})

describe('orders of an app', () => {
  it('are listed over any span of time, each once, and told of by events', async () => {
    const { wecom, sim, settled, later, clock, ...shop } = await openShop()
    const events: string[] = []
    for (const name of [
      'open_order',
      'change_order',
      'pay_for_app_success',
      'cancel_order',
      'refund',
    ] as const) {
      wecom.on(name, ({ event, corp }) => {
        expect(corp?.corpId).toBe(CUSTOMER)
        const { InfoType, ...ids } = event as unknown as Record<string, string>
        events.push(`${InfoType} ${ids.OrderId ?? `${ids.OldOrderId} > ${ids.NewOrderId}`}`)
      })
    }
    await shop.install()
    const from = clock.now()
    const first = await sim.market.order(TEN)
    await sim.market.cancel(first.orderId)
    await later(3 * DAY)
    const second = await sim.market.order({ ...TEN, by: 'provider' })
    const third = await sim.market.changePrice(second.orderId, 1)
    await sim.market.pay(third.orderId)
    await sim.market.refund(third.orderId)
    await settled()
    expect(events).toEqual([
      `open_order ${first.orderId}`,
      `cancel_order ${first.orderId}`,
      `open_order ${second.orderId}`,
      `change_order ${second.orderId} > ${third.orderId}`,
      `pay_for_app_success ${third.orderId}`,
      `refund ${third.orderId}`,
    ])
    const orders = await all(wecom.suite().order.iterateOrders({ from, to: clock.now() }))
    expect(orders.map(({ orderid, order_status }) => [orderid, order_status])).toEqual([
      [first.orderId, 2],
      [third.orderId, 5],
    ])
    expect(orders[1]).not.toHaveProperty('operator_id')
    expect(sim.calls('service/get_order_list')).toBe(3)
    expect(await all(wecom.suite().order.iterateOrders({ from, to: clock.now(), test_mode: 1 }))).toEqual([])
  })

  it('that nobody pays expire', async () => {
    const { wecom, sim, later, ...shop } = await openShop()
    await shop.install()
    const { orderId } = await sim.market.order(TEN)
    await later(7 * DAY)
    expect((await wecom.suite().order.getOrder({ orderid: orderId })).order_status).toBe(3)
  })
})
