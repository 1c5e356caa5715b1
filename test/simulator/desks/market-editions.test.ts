import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/base/index.js'
import { type MarketOrder, SimulatorClock } from '../../../src/simulator/index.js'
import { CORP, DK, installed, type Json, OPEN_CORP, PROVIDER, TP } from '../support/helpers.js'
import { asSuite, DAY_MS, edition, events, PRO, SECRET, shop } from '../support/shop.js'

const WISH: MarketOrder = {
  suiteId: TP.id,
  corpId: CORP.corpId,
  editionId: PRO.editionId,
  userCount: 10,
  days: 100,
}

const READ = (sim: Shop, orderid: string) => asSuite(sim, 'service/get_order', { orderid })
type Shop = Awaited<ReturnType<typeof shop>>['sim']

describe('what a corp may use', () => {
  it('grows with more seats and ends with the period', async () => {
    const { sim, app } = await shop()
    const first = await sim.market.order(WISH)
    await sim.market.pay(first.orderId)
    const more = await sim.market.order({ ...WISH, type: 'expand', userCount: 5 })
    await sim.market.pay(more.orderId)
    const until = Math.floor(sim.clock.now() / 1000) + 100 * 86_400
    expect(edition(sim)).toMatchObject({ app_status: 3, user_limit: 15, expired_time: until })
    const before = events(app).length
    await sim.advance(100 * DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 4, expired_time: until })
    expect(events(app).slice(before)).toEqual(['change_editon'])
    await expect(sim.market.order({ ...WISH, type: 'expand' })).rejects.toMatchObject({ errcode: 84102 })
  })

  it('goes on with a renewal, with all seats and without a gap', async () => {
    const { sim, app } = await shop()
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    const start = sim.clock.now()
    const more = await sim.market.order({ ...WISH, type: 'expand', userCount: 5 })
    await sim.market.pay(more.orderId)
    const renewal = await sim.market.order({ ...WISH, type: 'renew', days: 50 })
    expect(renewal.price).toBe(15 * 50)
    await sim.market.pay(renewal.orderId)
    const until = Math.floor(start / 1000) + 150 * 86_400
    expect(edition(sim)).toMatchObject({ user_limit: 15, expired_time: until })
    const before = events(app).length
    await sim.advance(120 * DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 3, user_limit: 15, expired_time: until })
    expect(events(app)).toHaveLength(before)
    expect(await READ(sim, renewal.orderId)).toMatchObject({
      begin_time: Math.floor(start / 1000) + 8_640_000,
    })
  })

  it('starts anew with a renewal after the end', async () => {
    const { sim } = await shop()
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    await sim.advance(110 * DAY_MS)
    const renewal = await sim.market.order({ ...WISH, type: 'renew', days: 50 })
    await sim.market.pay(renewal.orderId)
    const until = Math.floor(sim.clock.now() / 1000) + 50 * 86_400
    expect(edition(sim)).toMatchObject({ app_status: 3, user_limit: 10, expired_time: until })
  })

  it('changes to another edition for the time that is left, at the difference', async () => {
    const { sim } = await shop()
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    const until = edition(sim).expired_time
    await sim.advance(50 * DAY_MS)
    const change = await sim.market.order({ ...WISH, type: 'change', editionId: 'sp-big', userCount: 20 })
    expect(change.price).toBe(20 * 10 * 50 - 10 * 50)
    await sim.market.pay(change.orderId)
    expect(edition(sim)).toMatchObject({ edition_id: 'sp-big', user_limit: 20, expired_time: until })
    expect(await READ(sim, change.orderId)).toMatchObject({ order_type: 3, order_period: 50 })
  })

  it('has the seats of the other edition, without those that were added to the former one', async () => {
    const { sim } = await shop()
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    const more = await sim.market.order({ ...WISH, type: 'expand', userCount: 5 })
    await sim.market.pay(more.orderId)
    const change = await sim.market.order({ ...WISH, type: 'change', editionId: 'sp-big', userCount: 15 })
    await sim.market.pay(change.orderId)
    expect(edition(sim)).toMatchObject({ edition_id: 'sp-big', user_limit: 15 })
    await sim.market.refund(change.orderId)
    expect(edition(sim)).toMatchObject({ edition_id: 'sp-pro', user_limit: 15 })
  })

  it('loses a renewal that is paid back, and keeps the rest', async () => {
    const { sim } = await shop()
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    const until = edition(sim).expired_time
    const renewal = await sim.market.order({ ...WISH, type: 'renew', days: 50 })
    await sim.market.pay(renewal.orderId)
    await sim.market.refund(renewal.orderId)
    expect(edition(sim)).toMatchObject({ app_status: 3, expired_time: until })
  })

  it('is over the limit for seven days from when that is noticed, then too long', async () => {
    const { sim } = await shop()
    await sim.market.pay((await sim.market.order({ ...WISH, userCount: 3 })).orderId)
    expect(edition(sim)).toMatchObject({ app_status: 6, user_limit: 3 })
    await sim.advance(7 * DAY_MS - 1)
    expect(edition(sim)).toMatchObject({ app_status: 6 })
    await sim.advance(1)
    expect(edition(sim)).toMatchObject({ app_status: 7 })
    await sim.market.pay((await sim.market.order({ ...WISH, type: 'expand', userCount: 1 })).orderId)
    expect(edition(sim)).toMatchObject({ app_status: 3, user_limit: 4 })
  })

  it('has no limit with a fixed total price', async () => {
    const { sim } = await shop()
    await sim.market.pay((await sim.market.order({ ...WISH, editionId: 'sp-flat' })).orderId)
    expect(edition(sim)).toMatchObject({ app_status: 3, user_limit: 0 })
  })

  it('lasts longer than the longest timer of the machine', async () => {
    const { sim, app } = await shop({ clock: new SimulatorClock(systemClock) })
    await sim.market.pay((await sim.market.order({ ...WISH, days: 365 })).orderId)
    const before = events(app).length
    await sim.advance(364 * DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 3 })
    expect(events(app)).toHaveLength(before)
    await sim.advance(DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 4 })
    expect(events(app).slice(before)).toEqual(['change_editon'])
  })

  it('is told by get_auth_info', async () => {
    const { sim, app } = await shop()
    const { code } = await installed(sim, app)
    const body = { auth_corpid: OPEN_CORP, permanent_code: code }
    const read = () => asSuite(sim, 'service/v2/get_auth_info', body)
    expect(await read()).toMatchObject({ edition_info: { agent: [{ app_status: 0, edition_id: 'sp-pro' }] } })
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    expect(await read()).toMatchObject({
      edition_info: {
        agent: [{ app_status: 3, is_virtual_version: false, is_shared_from_other_corp: false }],
      },
    })
  })
})

describe('a trial', () => {
  const trial = (trialDays: number | 'unlimited', more = {}) => ({
    provider: { ...PROVIDER, cashier: { secret: SECRET } },
    suites: [{ ...TP, editions: [{ ...PRO, trialDays, ...more }] }, DK],
  })
  const prolong = (sim: Shop, days: unknown) =>
    asSuite(sim, 'service/prolong_try', { buyer_corpid: OPEN_CORP, prolong_days: days })

  it('begins with the installation and ends by the clock, with an event', async () => {
    const { sim, app } = await shop(trial(15))
    const until = Math.floor(sim.clock.now() / 1000) + 15 * 86_400
    expect(edition(sim)).toMatchObject({ app_status: 1, expired_time: until })
    expect(events(app)).toEqual([])
    await sim.advance(15 * DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 2, expired_time: until })
    expect(events(app)).toEqual(['change_editon'])
  })

  it('does not begin again with another installation', async () => {
    const { sim, app } = await shop(trial(15))
    const until = edition(sim).expired_time
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: CORP.corpId })
    await sim.advance(10 * DAY_MS)
    await installed(sim, app)
    expect(edition(sim)).toMatchObject({ app_status: 1, expired_time: until })
  })

  it('can be unlimited, with a number of free seats', async () => {
    const { sim } = await shop(trial('unlimited', { freeUsers: 5 }))
    await sim.advance(1000 * DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 5, user_limit: 5, expired_time: 0 })
    expect(await prolong(sim, 1)).toMatchObject({ errcode: 90314 })
  })

  it('is prolonged while it runs and after it is over, 60 days altogether', async () => {
    const { sim, app } = await shop(trial(15))
    const start = Math.floor(sim.clock.now() / 1000)
    expect(await prolong(sim, 10)).toMatchObject({ errcode: 0, try_end_time: start + 25 * 86_400 })
    await sim.advance(30 * DAY_MS)
    expect(edition(sim)).toMatchObject({ app_status: 2 })
    expect(await prolong(sim, 36)).toMatchObject({ errcode: 90352 })
    expect(await prolong(sim, 35)).toMatchObject({ errcode: 0, try_end_time: start + 65 * 86_400 })
    expect(edition(sim)).toMatchObject({ app_status: 1 })
    expect(await prolong(sim, 1)).toMatchObject({ errcode: 90352 })
    expect(events(app)).toEqual(['change_editon', 'change_editon', 'change_editon'])
  })

  it.each<[string, Json, number]>([
    ['no corp', { prolong_days: 1 }, 41002],
    ['an unknown corp', { buyer_corpid: 'x', prolong_days: 1 }, 40013],
    ['a corp without the app', { buyer_corpid: 'wpSecondCorp', prolong_days: 1 }, 48004],
    ['no days', { buyer_corpid: OPEN_CORP }, 40058],
    ['less than a day', { buyer_corpid: OPEN_CORP, prolong_days: 0 }, 40058],
  ])('is not prolonged for %s', async (_what, body, errcode) => {
    const { sim } = await shop(trial(15))
    expect(await asSuite(sim, 'service/prolong_try', body)).toMatchObject({ errcode })
  })

  it('is not prolonged once the app was bought, nor where there is no edition', async () => {
    const { sim } = await shop(trial(15))
    await sim.market.pay((await sim.market.order(WISH)).orderId)
    expect(await prolong(sim, 1)).toMatchObject({ errcode: 90314 })
    const plain = await shop({ suites: [TP, DK] })
    expect(await prolong(plain.sim, 1)).toMatchObject({ errcode: 84113 })
  })

  it('cannot be expanded or renewed', async () => {
    const { sim } = await shop(trial(15))
    await expect(sim.market.order({ ...WISH, type: 'expand' })).rejects.toMatchObject({ errcode: 84095 })
    await expect(sim.market.order({ ...WISH, type: 'renew' })).rejects.toMatchObject({ errcode: 84096 })
  })
})
