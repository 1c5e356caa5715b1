import { describe, expect, it } from 'vitest'
import type { OpenOrderParams } from '../../../src/types/index.js'
import { failure } from '../../http/support.js'
import {
  cashier,
  customizedAppOrder,
  NOW,
  OPEN_ORDER,
  promotionCaseOrder,
  thirdAppOrder,
} from '../../support/paytool.js'

type Path = (string | number)[]

/** The order with one field replaced; `undefined` takes it out. */
function change(order: object, path: Path, value: unknown): OpenOrderParams {
  const copy = structuredClone(order) as Record<string | number, unknown>
  let holder = copy
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>
  const last = path.at(-1) as string | number
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy as unknown as OpenOrderParams
}

function textOf(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1)
}

async function refusal(order: OpenOrderParams): Promise<string> {
  const { paytool, calls } = cashier({ [OPEN_ORDER]: () => ({ errcode: 0, order_id: 'o', order_url: 'u' }) })
  const error = await failure(paytool.openOrder(order))
  expect(error.code).toBe('WECOM_CONFIG')
  expect(calls).toEqual([])
  return error.message
}

async function accepted(order: OpenOrderParams): Promise<Record<string, unknown>> {
  const { paytool, calls } = cashier({ [OPEN_ORDER]: () => ({ errcode: 0, order_id: 'o', order_url: 'u' }) })
  await paytool.openOrder(order)
  return calls.at(-1)?.body ?? {}
}

const T: Path = ['product_list', 'third_app']
const T0: Path = [...T, 'buy_info_list', 0]
const C: Path = ['product_list', 'customized_app']
const C0: Path = [...C, 'buy_info_list', 0]
const P: Path = ['product_list', 'promotion_case']
const P0: Path = [...P, 'buy_info_list', 0]
const DISCOUNT: Path = [...T0, 'discount_info']
const item = thirdAppOrder().product_list.third_app.buy_info_list[0]
const ratio = { discount_type: 2, discount_ratio: 75, discount_remarks: '老客户优惠' }
const fixed = { discount_type: 1, discount_amount: 100, discount_remarks: '老客户优惠' }

const ids: [string, object, Path][] = [
  ['third app suiteid', thirdAppOrder(), [...T0, 'suiteid']],
  ['third app edition_id', thirdAppOrder(), [...T0, 'edition_id']],
  ['customised app suiteid', customizedAppOrder(), [...C0, 'suiteid']],
  ['customised app corp', customizedAppOrder(), ['custom_corpid']],
  ['solution case_id', promotionCaseOrder(), [...P, 'case_id']],
  ['solution suiteid', promotionCaseOrder(), [...P0, 'suiteid']],
]

describe('an order is refused before anything is sent, by the place of what is wrong', () => {
  it.each<[string, object, Path, unknown, string]>([
    ['no business type', thirdAppOrder(), ['business_type'], undefined, 'missing'],
    ['an unknown business type', thirdAppOrder(), ['business_type'], 4, '1 or 2 or 3'],
    ['no payment type', thirdAppOrder(), ['pay_type'], undefined, 'missing'],
    ['a payment type as text', thirdAppOrder(), ['pay_type'], '0', '0 or 1 or 2'],
    ['no products', thirdAppOrder(), ['product_list'], undefined, 'missing'],
    ['another branch beside', thirdAppOrder(), C, customizedAppOrder().product_list.customized_app, 'belong'],
    ['another branch, empty', promotionCaseOrder(), T, {}, 'belong'],
    ['no branch', thirdAppOrder(), T, undefined, 'missing'],
    ['a list for a branch', thirdAppOrder(), T, [], 'object'],
    ['no order type', thirdAppOrder(), [...T, 'order_type'], undefined, 'missing'],
    ['an order type of another world', thirdAppOrder(), [...T, 'order_type'], 3, '0 or 1 or 2'],
    ['a boolean flag', thirdAppOrder(), [...T, 'notify_custom_corp'], true, '0 or 1'],
    ['no items', thirdAppOrder(), [...T, 'buy_info_list'], [], '1 to 20'],
    ['no list of items', thirdAppOrder(), [...T, 'buy_info_list'], undefined, 'list'],
    ['21 items', thirdAppOrder(), [...T, 'buy_info_list'], Array(21).fill(item), '1 to 20'],
    [
      '21 items of a solution',
      promotionCaseOrder(),
      [...P, 'buy_info_list'],
      Array(21).fill(item),
      '1 to 20',
    ],
    ['an item that is none', thirdAppOrder(), T0, 'item', 'object'],
    ['an app id as text', thirdAppOrder(), [...T0, 'appid'], '1', 'whole number'],
    ['no seats at all', thirdAppOrder(), [...T0, 'user_count'], 0, '1 to 1000000'],
    ['too many seats', thirdAppOrder(), [...T0, 'user_count'], 1_000_001, '1 to 1000000'],
    ['half a seat', thirdAppOrder(), [...T0, 'user_count'], 1.5, 'whole number'],
    ['too many seats of a solution', promotionCaseOrder(), [...P0, 'user_count'], 1_000_001, '1 to 1000000'],
    ['too many days', thirdAppOrder(), [...T0, 'duration_days'], 1826, '1 to 1825'],
    ['no days', thirdAppOrder(), [...T0, 'duration_days'], undefined, 'missing'],
    ['no days of a solution', promotionCaseOrder(), [...P, 'duration_days'], undefined, 'missing'],
    ['no days of a customised app', customizedAppOrder(), [...C0, 'duration_days'], undefined, 'missing'],
    ['no seats of a customised app', customizedAppOrder(), [...C0, 'user_count'], undefined, 'missing'],
    ['no price', customizedAppOrder(), [...C0, 'total_price'], undefined, 'missing'],
    ['a price of nothing', customizedAppOrder(), [...C0, 'total_price'], 0, 'of fen of at least 1'],
    ['a negative price', customizedAppOrder(), [...C0, 'total_price'], -1, 'at least 1'],
    ['a price in yuan', customizedAppOrder(), [...C0, 'total_price'], 199.9, 'fen'],
    ['a price beyond safe numbers', customizedAppOrder(), [...C0, 'total_price'], 2 ** 53, 'fen'],
    ['a price as text', customizedAppOrder(), [...C0, 'total_price'], '100', 'fen'],
    ['no proof of payment', thirdAppOrder(), ['pay_type'], 1, 'uploadReceipt'],
    [
      'an edition name too long',
      promotionCaseOrder(),
      [...P, 'promotion_edition_name'],
      '版'.repeat(43),
      '128',
    ],
    ['a discount on a customised app', customizedAppOrder(), [...C0, 'discount_info'], ratio, 'third-party'],
    ['a discount on a solution', promotionCaseOrder(), [...P0, 'discount_info'], ratio, 'third-party'],
    ['a discount of no type', thirdAppOrder(), [...DISCOUNT, 'discount_type'], undefined, 'missing'],
  ])('%s', async (name, order, path, value, problem) => {
    const base = name.includes('of no type') ? change(order, DISCOUNT, ratio) : order
    const message = await refusal(change(base, path, value))
    const place = name === 'no proof of payment' ? 'bank_receipt_media_id' : textOf(path)
    expect(message).toContain(place)
    expect(message).toContain(problem)
  })

  it.each(ids)('%s over 64 bytes, or missing', async (_, order, path) => {
    for (const value of ['x'.repeat(65), '字'.repeat(22), '', undefined, null, 7])
      expect(await refusal(change(order, path, value))).toContain(textOf(path))
    const longest = change(order, path, 'x'.repeat(64))
    expect(await accepted(longest)).toMatchObject({ business_type: longest.business_type })
  })

  it('names the item among many', async () => {
    const list = Array.from({ length: 5 }, () => ({ ...item }))
    const order = change(thirdAppOrder(), [...T, 'buy_info_list'], list)
    const message = await refusal(change(order, [...T, 'buy_info_list', 3, 'user_count'], -1))
    expect(message).toContain('product_list.third_app.buy_info_list[3].user_count')
  })

  it.each<[string, object, string, string]>([
    ['a ratio below 10', { ...ratio, discount_ratio: 9 }, '.discount_ratio', '10 to 99'],
    ['a ratio of all', { ...ratio, discount_ratio: 100 }, '.discount_ratio', '10 to 99'],
    ['no ratio', { ...ratio, discount_ratio: undefined }, '.discount_ratio', 'missing'],
    ['an amount beside a ratio', { ...ratio, discount_amount: 5 }, '.discount_amount', 'no meaning'],
    ['no amount', { ...fixed, discount_amount: undefined }, '.discount_amount', 'missing'],
    ['an amount of nothing', { ...fixed, discount_amount: 0 }, '.discount_amount', '1 to 10000000'],
    ['too large an amount', { ...fixed, discount_amount: 10_000_001 }, '.discount_amount', '1 to 10000000'],
    ['a ratio beside an amount', { ...fixed, discount_ratio: 80 }, '.discount_ratio', 'no meaning'],
    ['no remarks', { ...ratio, discount_remarks: '' }, '.discount_remarks', 'missing'],
    ['remarks over 256 bytes', { ...ratio, discount_remarks: '惠'.repeat(86) }, '.discount_remarks', '256'],
  ])('a discount with %s', async (_, discount, field, problem) => {
    const message = await refusal(change(thirdAppOrder(), DISCOUNT, discount))
    expect(message).toContain(textOf(DISCOUNT) + field)
    expect(message).toContain(problem)
  })

  it('a fixed discount for nobody, unless the order is new', async () => {
    const discounted = change(change(thirdAppOrder(), DISCOUNT, fixed), ['custom_corpid'], undefined)
    expect(await refusal(change(discounted, [...T, 'order_type'], 2))).toContain('custom_corpid')
    await accepted(discounted)
  })

  it.each([
    ['20260101', 'after today'],
    ['20251231', 'after today'],
    ['20270102', 'one year'],
    ['20260230', 'yyyyMMdd'],
    ['2026-03-01', 'yyyyMMdd'],
    ['20261301', 'yyyyMMdd'],
    [20260301, 'text'],
  ])('the day %s for a third-party app', async (day, problem) => {
    const message = await refusal(change(thirdAppOrder(), [...T0, 'take_effect_date'], day))
    expect(message).toContain(`${textOf(T0)}.take_effect_date`)
    expect(message).toContain(problem)
  })

  it('a day where the day is given', async () => {
    const dated = change(customizedAppOrder(), [...C0, 'take_effect_date'], '20260301')
    for (const type of [1, 2])
      expect(await refusal(change(dated, [...C, 'order_type'], type))).toContain('take_effect_date')
  })

  it('what is no plain data, and what is nothing', async () => {
    const order = { ...thirdAppOrder(), extra: () => 1 }
    expect(await refusal(order)).toContain('plain data')
    expect(await refusal(undefined as never)).toContain('business_type is missing')
    expect(await refusal({ ...thirdAppOrder(), extra: { flag: true } } as never)).toContain('extra.flag')
  })
})

describe('an order is accepted', () => {
  it.each<[string, OpenOrderParams]>([
    ['of a third-party app', thirdAppOrder()],
    ['of a customised app', customizedAppOrder()],
    ['of a solution', promotionCaseOrder()],
    ['for any corp', change(thirdAppOrder(), ['custom_corpid'], undefined)],
    ['of an edition with a fixed total price', change(thirdAppOrder(), [...T0, 'user_count'], undefined)],
    [
      'of more seats, without days',
      change(change(thirdAppOrder(), [...T, 'order_type'], 1), [...T0, 'duration_days'], undefined),
    ],
    [
      'renewing a customised app, without seats',
      change(change(customizedAppOrder(), [...C, 'order_type'], 2), [...C0, 'user_count'], undefined),
    ],
    ['of 20 items', change(thirdAppOrder(), [...T, 'buy_info_list'], Array(20).fill(item))],
    [
      'with the limits reached',
      change(thirdAppOrder(), T0, { ...item, user_count: 1_000_000, duration_days: 1825 }),
    ],
    [
      'paid before, with its proof',
      change(change(thirdAppOrder(), ['pay_type'], 1), ['bank_receipt_media_id'], 'M'),
    ],
    ['with a discount by ratio', change(thirdAppOrder(), DISCOUNT, ratio)],
    [
      'with a discount by ratio and a zero amount',
      change(thirdAppOrder(), DISCOUNT, { ...ratio, discount_amount: 0 }),
    ],
    ['with a fixed discount', change(thirdAppOrder(), DISCOUNT, fixed)],
    ['from tomorrow', change(thirdAppOrder(), [...T0, 'take_effect_date'], '20260102')],
    ['in a year', change(thirdAppOrder(), [...T0, 'take_effect_date'], '20270101')],
    ['of a customised app from today', change(customizedAppOrder(), [...C0, 'take_effect_date'], '20260101')],
    ['of a customised app at any price', change(customizedAppOrder(), [...C0, 'total_price'], 600_000_000)],
  ])('%s', async (_, order) => {
    expect(await accepted(order)).toMatchObject(JSON.parse(JSON.stringify(order)))
  })

  it('by the day in China, which may be tomorrow here', async () => {
    const { paytool, clock } = cashier({
      [OPEN_ORDER]: () => ({ errcode: 0, order_id: 'o', order_url: 'u' }),
    })
    const order = change(thirdAppOrder(), [...T0, 'take_effect_date'], '20260102')
    await clock.advance(15 * 3_600_000 + 59 * 60_000)
    await paytool.openOrder(order)
    await clock.advance(60_000)
    expect(new Date(clock.now()).toISOString()).toBe('2026-01-01T16:00:00.000Z')
    expect(await failure(paytool.openOrder(order))).toMatchObject({ code: 'WECOM_CONFIG' })
  })

  it('with fields the library does not know, which are sent and signed as they are', async () => {
    const order = { ...change(thirdAppOrder(), [...T0, 'gift_days'], 30), channel: 'a&b=c' }
    expect(await accepted(order as OpenOrderParams)).toMatchObject({
      channel: 'a&b=c',
      product_list: { third_app: { buy_info_list: [{ gift_days: 30 }] } },
    })
  })

  it('as it was when the method was called, whatever becomes of the object', async () => {
    const { paytool, calls } = cashier({
      [OPEN_ORDER]: () => ({ errcode: 0, order_id: 'o', order_url: 'u' }),
    })
    const order = thirdAppOrder()
    const opened = paytool.openOrder(order)
    const [first] = order.product_list.third_app.buy_info_list
    if (first) first.user_count = 999
    await opened
    expect(calls.at(-1)?.body).toMatchObject({
      product_list: { third_app: { buy_info_list: [{ user_count: 10 }] } },
      ts: NOW / 1000,
    })
  })
})
