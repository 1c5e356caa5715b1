import { describe, expect, it } from 'vitest'
import { DK, element, type Json, OPEN_CORP, PROVIDER, TP } from '../../support/helpers.js'
import {
  activate,
  bought,
  codeInfo,
  corpOf,
  license,
  licensing,
  purchase,
  secondsOf,
} from '../../support/licensing.js'
import { DAY_MS, EDITIONS, events, PRO, pushes, SECRET, shop } from '../../support/shop.js'

type Sim = Awaited<ReturnType<typeof licensing>>['sim']

const orderInfo = async (sim: Sim, orderId: string) =>
  (await license(sim, 'get_order', { order_id: orderId })).order as Json

describe('a licence order for one corp', () => {
  it('is paid in the console; the codes and the event come after that', async () => {
    const { sim, app } = await licensing()
    const created = await license(sim, 'create_new_order', purchase())
    const orderId = String(created.order_id)
    expect(await orderInfo(sim, orderId)).toMatchObject({
      order_type: 1,
      order_status: 0,
      corpid: OPEN_CORP,
      account_count: { base_count: 2, external_contact_count: 1 },
      account_duration: { months: 12 },
      price: 2 * 12 * 420 + 12 * 1680,
    })
    const accounts = () => license(sim, 'list_order_account', { order_id: orderId })
    expect(await accounts()).toMatchObject({ errcode: 701083 })
    await sim.license.pay(orderId)
    expect(await orderInfo(sim, orderId)).toMatchObject({ order_status: 1, pay_time: secondsOf(sim) })
    expect(await accounts()).toMatchObject({ errcode: 701022 })
    expect(events(app)).toEqual([])
    await sim.advance(2000)
    const [push = ''] = pushes(app)
    expect(element(push, 'InfoType')).toBe('license_pay_success')
    expect(element(push, 'ServiceCorpId')).toBe(PROVIDER.corpId)
    expect(element(push, 'AuthCorpId')).toBe(OPEN_CORP)
    expect(element(push, 'OrderId')).toBe(orderId)
    expect(element(push, 'BuyerUserId')).toBe('kefu')
    expect((await accounts()).account_list).toHaveLength(3)
    await expect(sim.license.pay(orderId)).rejects.toMatchObject({ errcode: 701084 })
  })

  it.each<[string, Json, number]>([
    ['an unknown corp', { corpid: 'x' }, 40013],
    ['no corp', { corpid: undefined }, 41002],
    ['a corp without an app of the provider', { corpid: 'wpSecondCorp' }, 701015],
    ['no buyer', { buyer_userid: undefined }, 41009],
    ['a buyer who is no member', { buyer_userid: 'x' }, 60111],
    ['a buyer who may not', { buyer_userid: 'clerk' }, 48001],
    ['no accounts', { account_count: {} }, 40058],
    ['no accounts of either type', { account_count: { base_count: 0, external_contact_count: 0 } }, 40058],
    ['more than a million', { account_count: { base_count: 1_000_001 } }, 40058],
    ['no duration', { account_duration: undefined }, 40058],
    ['30 days', { account_duration: { days: 30 } }, 40058],
    ['1861 days', { account_duration: { months: 60, days: 1 } }, 40058],
    ['months in a text', { account_duration: { months: '12' } }, 40058],
    [
      'a short time and more than twice the headcount',
      {
        account_count: { base_count: 9 },
        account_duration: { months: 3 },
      },
      701132,
    ],
  ])('is refused for %s', async (_what, change, errcode) => {
    const { sim } = await licensing()
    expect(await license(sim, 'create_new_order', purchase(change))).toMatchObject({ errcode })
  })

  it.each<[string, Json]>([
    ['31 days', { account_duration: { days: 31 } }],
    ['60 months', { account_duration: { months: 60 } }],
    ['months and days', { account_duration: { months: 59, days: 31 } }],
    [
      'twice the headcount for a short time',
      {
        account_count: { base_count: 8, external_contact_count: 8 },
        account_duration: { months: 3 },
      },
    ],
    ['many for more than 93 days', { account_count: { base_count: 100 }, account_duration: { days: 94 } }],
  ])('is taken for %s', async (_what, change) => {
    const { sim } = await licensing()
    expect(await license(sim, 'create_new_order', purchase(change))).toMatchObject({ errcode: 0 })
  })

  it('is refused while one of the corp is unpaid, generates codes or is paid back', async () => {
    const { sim } = await licensing()
    const create = () => license(sim, 'create_new_order', purchase())
    const orderId = String((await create()).order_id)
    expect(await create()).toMatchObject({ errcode: 701032 })
    await sim.license.pay(orderId)
    expect(await create()).toMatchObject({ errcode: 701033 })
    await sim.advance(2000)
    await sim.license.requestRefund(orderId)
    expect(await create()).toMatchObject({ errcode: 701037 })
    await sim.license.refund(orderId, 'rejected')
    expect(await create()).toMatchObject({ errcode: 0 })
  })

  it('is cancelled while unpaid, and expires by the clock', async () => {
    const { sim } = await licensing()
    const create = async () => String((await license(sim, 'create_new_order', purchase())).order_id)
    const first = await create()
    const cancel = (body: Json) => license(sim, 'cancel_order', body)
    expect(await cancel({ order_id: 'x', corpid: OPEN_CORP })).toMatchObject({ errcode: 701005 })
    expect(await cancel({ order_id: first })).toMatchObject({ errcode: 41002 })
    expect(await cancel({ order_id: first, corpid: 'wpSecondCorp' })).toMatchObject({ errcode: 701086 })
    expect(await cancel({ order_id: first, corpid: OPEN_CORP })).toMatchObject({ errcode: 0 })
    expect(await orderInfo(sim, first)).toMatchObject({ order_status: 2 })
    expect(await cancel({ order_id: first, corpid: OPEN_CORP })).toMatchObject({ errcode: 701084 })
    const second = await create()
    await sim.advance(7 * DAY_MS)
    expect(await orderInfo(sim, second)).toMatchObject({ order_status: 3 })
    expect(await cancel({ order_id: second, corpid: OPEN_CORP })).toMatchObject({ errcode: 701084 })
    await expect(sim.license.pay(second)).rejects.toMatchObject({ errcode: 701084 })
  })

  it('is paid back: unbound codes are void, bound ones end, and the event tells which way it went', async () => {
    const { sim, app } = await licensing()
    const { orderId, base } = await bought(sim)
    await activate(sim, base[0], 'woBob')
    await sim.license.requestRefund(orderId)
    expect(await orderInfo(sim, orderId)).toMatchObject({ order_status: 4 })
    await sim.license.refund(orderId)
    expect(await orderInfo(sim, orderId)).toMatchObject({ order_status: 5 })
    const last = pushes(app).at(-1) ?? ''
    expect(element(last, 'InfoType')).toBe('license_refund')
    expect(element(last, 'OrderStatus')).toBe('1')
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 3, expire_time: secondsOf(sim) })
    expect(await codeInfo(sim, base[1])).toMatchObject({ errcode: 701021 })
  })

  it('keeps its codes when the refund is rejected', async () => {
    const { sim, app } = await licensing()
    const { orderId, base } = await bought(sim)
    await sim.license.refund(orderId, 'rejected')
    expect(await orderInfo(sim, orderId)).toMatchObject({ order_status: 6 })
    expect(element(pushes(app).at(-1) ?? '', 'OrderStatus')).toBe('2')
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 1 })
  })

  it('cannot be paid back before it is paid', async () => {
    const { sim } = await licensing()
    const { order_id: orderId } = await license(sim, 'create_new_order', purchase())
    await expect(sim.license.refund(String(orderId))).rejects.toMatchObject({ errcode: 701083 })
  })
})

describe('licences and app orders', () => {
  const selling = (edition: Json) => ({
    provider: { ...PROVIDER, cashier: { secret: SECRET, members: [{ userId: 'kefu' }] } },
    suites: [{ ...TP, editions: [{ ...PRO, ...edition }] }, DK],
  })
  const create = (sim: Sim, change: Json) => license(sim, 'create_new_order', purchase(change))
  const buyApp = async (sim: Sim) => {
    const wish = { suiteId: TP.id, corpId: OPEN_CORP, editionId: PRO.editionId, userCount: 4, days: 30 }
    await sim.market.pay((await sim.market.order(wish)).orderId)
  }

  it('are bought only where the app was bought, and is not over', async () => {
    const { sim } = await shop({ suites: [{ ...TP, editions: EDITIONS }, DK] })
    expect(await create(sim, {})).toMatchObject({ errcode: 701129 })
    await buyApp(sim)
    const fine = await create(sim, {})
    expect(fine).toMatchObject({ errcode: 0 })
    expect(fine.errmsg).toBe('ok')
    await license(sim, 'cancel_order', { order_id: fine.order_id, corpid: OPEN_CORP })
    await sim.advance(30 * DAY_MS)
    expect(await create(sim, {})).toMatchObject({ errcode: 701130 })
  })

  it('are bought on a trial for three months at most, up to its free seats, with a warning', async () => {
    const { sim } = await shop(selling({ trialDays: 15, freeUsers: 3 }))
    expect(await create(sim, { account_duration: { days: 94 } })).toMatchObject({ errcode: 701133 })
    const many = { account_count: { base_count: 4 }, account_duration: { months: 3 } }
    expect(await create(sim, many)).toMatchObject({ errcode: 701131 })
    const answer = await create(sim, { account_duration: { months: 3 } })
    expect(answer).toMatchObject({ errcode: 0 })
    expect(answer.errmsg).toContain('WARNING')
  })
})

describe('a test corp', () => {
  const test = async () => {
    const { sim, app } = await licensing()
    corpOf(sim).testCorp = true
    return { sim, app }
  }
  const month = { account_duration: { months: 1 } }

  it('gets at most 1000 accounts of a type, for exactly a month', async () => {
    const { sim } = await test()
    const create = (change: Json) => license(sim, 'create_new_order', purchase({ ...month, ...change }))
    expect(await create({ account_duration: { months: 2 } })).toMatchObject({ errcode: 701028 })
    expect(await create({ account_duration: { months: 1, days: 1 } })).toMatchObject({ errcode: 701028 })
    expect(await create({ account_duration: { days: 31 } })).toMatchObject({ errcode: 701028 })
    expect(await create({ account_count: { base_count: 1001 } })).toMatchObject({ errcode: 701027 })
    expect(await create({ account_count: { base_count: 1000 } })).toMatchObject({ errcode: 0 })
  })

  it('is renewed once, by a month', async () => {
    const { sim } = await test()
    const { base } = await bought(sim, month)
    await activate(sim, base[0], 'woBob')
    const renew = async (duration: Json) => {
      const { jobid } = await license(sim, 'create_renew_order_job', {
        corpid: OPEN_CORP,
        account_list: [{ userid: 'woBob', type: 1 }],
      })
      const body = { jobid, buyer_userid: 'kefu', account_duration: duration }
      return license(sim, 'submit_order_job', body)
    }
    expect(await renew({ months: 2 })).toMatchObject({ errcode: 701028 })
    const later = secondsOf(sim) + 90 * 86_400
    expect(await renew({ new_expire_time: later })).toMatchObject({ errcode: 701028 })
    const renewed = await renew({ months: 1 })
    expect(renewed).toMatchObject({ errcode: 0 })
    await sim.license.pay(String(renewed.order_id))
    await sim.advance(2000)
    expect(await renew({ months: 1 })).toMatchObject({ errcode: 701029 })
  })

  it('has orders of its own kind, which end when it leaves the test list', async () => {
    const { sim } = await test()
    const { orderId } = await bought(sim, month)
    const list = async (body: Json) =>
      ((await license(sim, 'list_order', body)).order_list as Json[]).map((one) => one.order_id)
    expect(await list({ corpid: OPEN_CORP })).toEqual([orderId])
    expect(await list({})).toEqual([])
    corpOf(sim).testCorp = false
    expect(await orderInfo(sim, orderId)).toMatchObject({ order_status: 7 })
    expect(await list({ corpid: OPEN_CORP })).toEqual([])
  })

  it('cannot be one after it had a formal order', async () => {
    const { sim } = await licensing()
    await bought(sim)
    corpOf(sim).testCorp = true
    expect(await license(sim, 'create_new_order', purchase(month))).toMatchObject({ errcode: 701035 })
  })
})

it('does not answer support_policy_query any more', async () => {
  const { sim } = await licensing()
  expect(await license(sim, 'support_policy_query', { corpid: OPEN_CORP })).toMatchObject({ errcode: 701112 })
})
