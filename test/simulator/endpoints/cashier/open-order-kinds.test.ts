import { describe, expect, it } from 'vitest'
import { DK, installed, type Json, OPEN_CORP, PROVIDER, TP } from '../../support/helpers.js'
import { EDITIONS, MEMBERS, PRO, paytool, SECRET, shop } from '../../support/shop.js'

/** The errcode of an `open_order`. */
async function refusal(body: Json, options = {}): Promise<unknown> {
  const { sim } = await shop(options)
  return (await paytool(sim, 'open_order', body)).errcode
}

const custom = (change: Json = {}, item: Json = {}): Json => ({
  business_type: 2,
  custom_corpid: OPEN_CORP,
  pay_type: 0,
  product_list: {
    customized_app: {
      order_type: 0,
      buy_info_list: [{ suiteid: DK.id, total_price: 88_800, user_count: 5, duration_days: 30, ...item }],
    },
  },
  ...change,
})

describe('open_order of a customised app', () => {
  it('is at the price of the provider', async () => {
    const { sim, app } = await shop()
    await installed(sim, app, DK)
    const answer = await paytool(sim, 'open_order', custom())
    expect(answer).toMatchObject({ errcode: 0, origin_price: 88_800, paid_price: 88_800 })
    const detail = await paytool(sim, 'get_order_detail', { order_id: answer.order_id })
    const [item] = (detail.pay_order as { product_list: { customized_app: { buy_info_list: Json[] } } })
      .product_list.customized_app.buy_info_list
    expect(item).toMatchObject({ suiteid: DK.id, paid_price: 88_800 })
    expect(item).not.toHaveProperty('edition_id')
  })

  it.each<[string, Json, number]>([
    ['without the corp', custom({ custom_corpid: undefined }), 41002],
    ['of a third-party app', custom({}, { suiteid: TP.id }), 40083],
    ['at no price', custom({}, { total_price: 0 }), 84109],
    ['at a price beyond all readings of the limit', custom({}, { total_price: 500_000_001 }), 84077],
    ['without seats', custom({}, { user_count: undefined }), 84078],
    ['where it is not installed', custom(), 84180],
  ])('is refused %s', async (_what, body, errcode) => {
    expect(await refusal(body)).toBe(errcode)
  })
})

describe('open_order of an industry solution', () => {
  const cases = [
    { caseId: 'case1', editions: [{ name: '连锁版', apps: [{ suiteId: TP.id, editionId: PRO.editionId }] }] },
  ]
  const provider = { ...PROVIDER, cashier: { secret: SECRET, members: MEMBERS, promotionCases: cases } }
  const solution = (change: Json = {}, item: Json = {}, head: Json = {}): Json => ({
    business_type: 3,
    pay_type: 0,
    product_list: {
      promotion_case: {
        order_type: 0,
        case_id: 'case1',
        promotion_edition_name: '连锁版',
        duration_days: 30,
        buy_info_list: [{ suiteid: TP.id, user_count: 10, ...item }],
        ...change,
      },
    },
    ...head,
  })

  it('sells its apps for the time of the whole', async () => {
    const { sim } = await shop({ provider })
    const answer = await paytool(sim, 'open_order', solution())
    expect(answer).toMatchObject({ errcode: 0, paid_price: 300 })
    const detail = await paytool(sim, 'get_order_detail', { order_id: answer.order_id })
    expect(detail).toMatchObject({
      pay_order: {
        business_type: 3,
        product_list: {
          promotion_case: { case_id: 'case1', duration_days: 30, buy_info_list: [{ suiteid: TP.id }] },
        },
      },
    })
  })

  it.each<[string, Json, number]>([
    ['of an unknown case', solution({ case_id: 'x' }), 84079],
    ['of an unknown edition', solution({ promotion_edition_name: 'x' }), 84079],
    ['without its name', solution({ promotion_edition_name: '' }), 40058],
    ['with an app that is not part of it', solution({}, { suiteid: DK.id }), 84124],
    ['without days', solution({ duration_days: undefined }), 40058],
  ])('is refused %s', async (_what, body, errcode) => {
    expect(await refusal(body, { provider })).toBe(errcode)
  })

  it('may be free only without recommended apps', async () => {
    const free = solution({}, {}, { pay_type: 2 })
    expect(await refusal(free, { provider })).toBe(0)
    const suites = [{ ...TP, editions: EDITIONS, recommended: true }, DK]
    expect(await refusal(free, { provider, suites })).toBe(40058)
  })
})
