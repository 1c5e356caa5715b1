import { describe, expect, it } from 'vitest'
import { CORP, DK, type Json, PROVIDER, TP } from '../../support/helpers.js'
import {
  asProvider,
  DAY_MS,
  EDITIONS,
  events,
  MEMBERS,
  opened,
  order,
  PRO,
  paytool,
  SECRET,
  shop,
} from '../../support/shop.js'

/** The errcode of an `open_order`. */
async function refusal(body: Json, options = {}): Promise<unknown> {
  const { sim } = await shop(options)
  return (await paytool(sim, 'open_order', body)).errcode
}

const third = (change: Json, item: Json = {}, orderType: unknown = 0) => {
  const body = order({}, item)
  const branch = (body.product_list as { third_app: Json }).third_app
  return { ...body, product_list: { third_app: { ...branch, order_type: orderType, ...change } } }
}

const discount = (change: Json) => ({
  discount_info: { discount_type: 2, discount_ratio: 75, discount_remarks: '老客户优惠', ...change },
})

async function paytoolList(sim: Parameters<typeof paytool>[0]): Promise<string[]> {
  const { pay_order_list } = await paytool(sim, 'get_order_list', { limit: 100 })
  return (pay_order_list as { order_id: string }[]).map((one) => one.order_id)
}

describe('open_order', () => {
  it('gives a payment link and the prices in fen', async () => {
    const { sim, app } = await shop()
    const answer = await paytool(sim, 'open_order', order())
    expect(answer).toMatchObject({ errcode: 0, origin_price: 1000, paid_price: 1000 })
    const url = new URL(String(answer.order_url))
    expect(url.pathname).toBe('/cashier/order')
    expect(url.searchParams.get('order_id')).toBe(answer.order_id)
    expect(Buffer.byteLength(String(answer.order_id))).toBeLessThanOrEqual(64)
    await sim.advance(0)
    expect(events(app)).toEqual(['open_order'])
  })

  it('tells no price that depends on which corp buys', async () => {
    const { sim } = await shop()
    const answer = await paytool(sim, 'open_order', order({ custom_corpid: '' }, {}, 2))
    expect(answer.errcode).toBe(0)
    expect(answer).not.toHaveProperty('origin_price')
    expect(answer).not.toHaveProperty('paid_price')
  })

  it('costs nothing when it is free', async () => {
    const { sim } = await shop()
    const answer = await paytool(sim, 'open_order', order({ pay_type: 2 }))
    expect(answer).toMatchObject({ origin_price: 1000, paid_price: 0 })
  })

  it('takes discounts off', async () => {
    const { sim } = await shop()
    const free = { custom_corpid: '' }
    const ratio = await paytool(sim, 'open_order', order(free, discount({ discount_amount: 0 })))
    expect(ratio).toMatchObject({ origin_price: 1000, paid_price: 750 })
    const off = discount({ discount_type: 1, discount_amount: 300 })
    expect(await paytool(sim, 'open_order', order(free, off))).toMatchObject({ paid_price: 700 })
  })

  it('ignores seats of an edition with a fixed total price', async () => {
    const { sim } = await shop()
    const item = { edition_id: 'sp-flat', user_count: undefined, duration_days: 365 }
    expect(await paytool(sim, 'open_order', order({}, item))).toMatchObject({ paid_price: 36_500 })
  })

  it.each<[string, Json, number]>([
    ['without business_type', { business_type: undefined }, 40058],
    ['with an unknown business_type', { business_type: 4 }, 40058],
    ['with a text for a number', { business_type: '1' }, 40058],
    ['without pay_type', { pay_type: undefined }, 40058],
    ['with an unknown pay_type', { pay_type: 3 }, 40058],
    ['for an unknown corp', { custom_corpid: 'wpUnknown' }, 40013],
    ['for a corp by its plain id', { custom_corpid: CORP.corpId }, 40013],
    ['for a corp with a long id', { custom_corpid: 'w'.repeat(65) }, 40058],
    ['with a creator who is no member', { creator: 'nobody' }, 60111],
    ['with a creator who may not collect', { creator: 'clerk' }, 48002],
    ['paid on behalf without a receipt', { pay_type: 1 }, 41006],
    ['paid on behalf with an unknown receipt', { pay_type: 1, bank_receipt_media_id: 'x' }, 40007],
    ['without products', { product_list: undefined }, 40058],
    ['with the products of another business', { business_type: 3 }, 40058],
    ['without order_type', third({ order_type: undefined }), 40058],
    ['of an unknown order_type', third({ order_type: 3 }), 40058],
    ['without items', third({ buy_info_list: [] }), 40058],
    ['with 21 items', third({ buy_info_list: Array(21).fill({ suiteid: TP.id }) }), 40058],
    ['with an item that is none', third({ buy_info_list: [[]] }), 40058],
    ['with another value for notify_custom_corp', third({ notify_custom_corp: 2 }), 40058],
    ['of an unknown suite', order({}, { suiteid: 'ww-other' }), 40083],
    ['of a customised app as a third-party one', order({}, { suiteid: DK.id }), 40083],
    ['of an unknown edition', order({}, { edition_id: 'sp-x' }), 84079],
    ['without an edition', order({}, { edition_id: undefined }), 40058],
    ['of a virtual edition', order({}, { edition_id: 'sp-virtual' }), 84114],
    ['of a deleted edition', order({}, { edition_id: 'sp-gone' }), 84120],
    ['without seats', order({}, { user_count: undefined }), 84078],
    ['with no seat', order({}, { user_count: 0 }), 84078],
    ['with too many seats', order({}, { user_count: 1_000_001 }), 84078],
    ['with fewer seats than the edition has', order({}, { edition_id: 'sp-big', user_count: 4 }), 84125],
    ['with more seats than the edition has', order({}, { edition_id: 'sp-big', user_count: 51 }), 84126],
    ['without days', order({}, { duration_days: undefined }), 40058],
    ['for no day', order({}, { duration_days: 0 }), 40058],
    ['for more than five years', order({}, { duration_days: 1826 }), 40058],
    ['from a day that does not exist', order({}, { take_effect_date: '20240230' }), 40058],
    ['from a date of another form', order({}, { take_effect_date: '2024-02-20' }), 40058],
    ['from today', order({}, { take_effect_date: '20231115' }), 84130],
    ['from a day more than a year ahead', order({}, { take_effect_date: '20241116' }), 84130],
    ['with a discount without remarks', order({}, discount({ discount_remarks: '' })), 40058],
    ['with long remarks', order({}, discount({ discount_remarks: '优'.repeat(86) })), 40058],
    ['with an unknown discount', order({}, discount({ discount_type: 3 })), 40058],
    ['with a ratio of 9', order({}, discount({ discount_ratio: 9 })), 40058],
    ['with a ratio of 100', order({}, discount({ discount_ratio: 100 })), 40058],
    ['with a discount of nothing', order({}, discount({ discount_type: 1, discount_amount: 0 })), 40058],
    ['with more than 90% off', order({}, discount({ discount_type: 1, discount_amount: 901 })), 84091],
    ['to expand what was not bought', order({}, {}, 1), 84099],
    ['to renew what was not bought', order({}, {}, 2), 84100],
    ['to expand a fixed edition', order({}, { edition_id: 'sp-flat' }, 1), 84098],
  ])('is refused %s', async (_what, change, errcode) => {
    expect(await refusal({ ...order(), ...change })).toBe(errcode)
  })

  it('takes the day from which it counts, from tomorrow to a year ahead', async () => {
    const { sim } = await shop()
    for (const date of ['20231116', '20241114']) {
      const body = order({ custom_corpid: '' }, { take_effect_date: date })
      expect(await paytool(sim, 'open_order', body)).toMatchObject({ errcode: 0 })
    }
  })

  it('limits the discount of a recommended app to a half', async () => {
    const suites = [{ ...TP, editions: EDITIONS, recommended: true }, DK]
    expect(await refusal(order({}, discount({ discount_ratio: 49 })), { suites })).toBe(84091)
    expect(await refusal(order({}, discount({ discount_ratio: 50 })), { suites })).toBe(0)
    const half = discount({ discount_type: 1, discount_amount: 501 })
    expect(await refusal(order({}, half), { suites })).toBe(84091)
  })

  it('needs to know the corp for a fixed discount on anything but a new purchase', async () => {
    const off = discount({ discount_type: 1, discount_amount: 1 })
    expect(await refusal(order({ custom_corpid: '' }, off, 2))).toBe(40058)
    expect(await refusal(order({ custom_corpid: '' }, off, 0))).toBe(0)
  })

  it('is refused for an edition that costs nothing, unless it is free anyway', async () => {
    const suites = [{ ...TP, editions: [{ ...PRO, price: 0 }] }, DK]
    expect(await refusal(order(), { suites })).toBe(90356)
    expect(await refusal(order({ pay_type: 2 }), { suites })).toBe(0)
  })

  it('is refused without a merchant account, unless it is free', async () => {
    const provider = { ...PROVIDER, cashier: { secret: SECRET, members: MEMBERS, merchant: false } }
    expect(await refusal(order(), { provider })).toBe(90317)
    const { sim } = await shop({ provider })
    const orderId = await opened(sim, order({ pay_type: 2 }))
    expect(await paytool(sim, 'close_order', { order_id: orderId })).toMatchObject({ errcode: 90317 })
    expect(await asProvider(sim, 'paytool/get_invoice_list')).toMatchObject({ errcode: 90317 })
    expect(await paytool(sim, 'get_order_list', { limit: 1 })).toMatchObject({ errcode: 0 })
  })

  it('is refused while another order of the app waits, until that is gone', async () => {
    const { sim } = await shop()
    const first = await opened(sim)
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 84106 })
    await sim.cashier.cancel(first)
    const second = await opened(sim)
    await sim.cashier.pay(second)
    await sim.cashier.requestRefund(second)
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 84107 })
  })

  it('is refused while what was bought waits to take effect', async () => {
    const { sim } = await shop()
    await sim.cashier.pay(await opened(sim, order({}, { take_effect_date: '20231201' })))
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 84108 })
    await sim.advance(30 * DAY_MS)
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 0 })
  })

  it('gives no more than three free orders of an app to a corp a day', async () => {
    const { sim } = await shop()
    const free = order({ pay_type: 2 })
    for (let i = 0; i < 3; i++) await sim.cashier.cancel(await opened(sim, free))
    expect(await paytool(sim, 'open_order', free)).toMatchObject({ errcode: 90431 })
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 0 })
    await sim.advance(DAY_MS)
    await sim.cashier.cancel((await paytoolList(sim)).at(-1) ?? '')
    expect(await paytool(sim, 'open_order', free)).toMatchObject({ errcode: 0 })
  })

  it('expands and renews what was bought, by what is left of it', async () => {
    const { sim } = await shop()
    await sim.cashier.pay(await opened(sim))
    await sim.advance(40 * DAY_MS)
    const more = await paytool(sim, 'open_order', order({}, { user_count: 5, duration_days: undefined }, 1))
    expect(more).toMatchObject({ errcode: 0, paid_price: 5 * 60 })
    await sim.cashier.pay(String(more.order_id))
    const renewal = await paytool(sim, 'open_order', order({}, { user_count: undefined }, 2))
    expect(renewal).toMatchObject({ errcode: 0, paid_price: 15 * 100 })
  })

  it('refuses to expand beyond the most seats, or an edition the corp does not have', async () => {
    const { sim } = await shop()
    const big = { edition_id: 'sp-big', user_count: 50 }
    await sim.cashier.pay(await opened(sim, order({}, big)))
    const one = { edition_id: 'sp-big', user_count: 1 }
    expect(await paytool(sim, 'open_order', order({}, one, 1))).toMatchObject({ errcode: 84126 })
    expect(await paytool(sim, 'open_order', order({}, {}, 1))).toMatchObject({ errcode: 84079 })
    expect(await paytool(sim, 'open_order', order({}, {}, 2))).toMatchObject({ errcode: 84079 })
  })

  it('refuses more seats from a day after the end of what was bought', async () => {
    const { sim } = await shop()
    await sim.cashier.pay(await opened(sim))
    const late = order({}, { take_effect_date: '20240301' }, 1)
    expect(await paytool(sim, 'open_order', late)).toMatchObject({ errcode: 84130 })
    const soon = order({}, { take_effect_date: '20240201' }, 1)
    expect(await paytool(sim, 'open_order', soon)).toMatchObject({ errcode: 0 })
  })

  it('refuses a new purchase with more than a year left, or with a date while time is left', async () => {
    const { sim } = await shop()
    await sim.cashier.pay(await opened(sim, order({}, { duration_days: 400 })))
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 84186 })
    await sim.advance(50 * DAY_MS)
    const dated = order({}, { take_effect_date: '20240401' })
    expect(await paytool(sim, 'open_order', dated)).toMatchObject({ errcode: 84130 })
    expect(await paytool(sim, 'open_order', order())).toMatchObject({ errcode: 0 })
  })

  it('refuses a renewal beyond five years', async () => {
    const { sim } = await shop()
    await sim.cashier.pay(await opened(sim, order({}, { duration_days: 1000 })))
    const long = order({}, { duration_days: 826 }, 2)
    expect(await paytool(sim, 'open_order', long)).toMatchObject({ errcode: 84131 })
    expect(await paytool(sim, 'open_order', order({}, { duration_days: 825 }, 2))).toMatchObject({
      errcode: 0,
    })
  })
})
