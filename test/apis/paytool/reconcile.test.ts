import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CashierOrderDetail, OpenOrderParams } from '../../../src/types/index.js'
import { failure } from '../../http/support.js'
import {
  CUSTOMER,
  cashier,
  customizedAppOrder,
  NOW,
  ORDER_DETAIL,
  ORDER_LIST,
  promotionCaseOrder,
  thirdAppOrder,
} from '../../support/paytool.js'

type Json = Record<string, unknown>

/** The order as WeCom would list it, made a second after the attempt. */
function made(order: OpenOrderParams, order_id = 'order-1', change: Json = {}): CashierOrderDetail {
  const { business_type, pay_type, custom_corpid, creator, product_list } = structuredClone(order)
  return {
    order_id,
    create_time: NOW / 1000 + 1,
    business_type,
    pay_type,
    ...(custom_corpid !== undefined && { custom_corpid }),
    ...(creator !== undefined && { creator }),
    buy_content: '应用',
    origin_price: business_type === 2 ? 250_000 : 100_000,
    paid_price: pay_type === 2 ? 0 : 100_000,
    order_status: 1,
    order_from: 2,
    product_list,
    ...change,
  } as unknown as CashierOrderDetail
}

function world(...orders: CashierOrderDetail[]) {
  return cashier({
    [ORDER_LIST]: ({ body }) => {
      const { start_time, end_time, business_type } = body as Record<string, number>
      const inside = orders.filter(
        (order) =>
          order.create_time >= (start_time ?? 0) &&
          order.create_time <= (end_time ?? 0) &&
          order.business_type === business_type,
      )
      return { errcode: 0, has_more: 0, pay_order_list: inside.map(({ product_list: _, ...rest }) => rest) }
    },
    [ORDER_DETAIL]: ({ body }) => ({
      errcode: 0,
      pay_order: orders.find(({ order_id }) => order_id === body.order_id),
    }),
  })
}

/** The one item of a third-party app in an order that was read, changed. */
function withItem(order: CashierOrderDetail, change: Json): CashierOrderDetail {
  const copy = structuredClone(order)
  const [item] = copy.product_list.third_app?.buy_info_list ?? []
  Object.assign(item as object, change)
  return copy
}

const order = thirdAppOrder()
const attempt = { order, attemptedAt: NOW }

describe('an attempt without an answer', () => {
  it.each<[string, OpenOrderParams]>([
    ['of a third-party app', thirdAppOrder()],
    ['of a customised app', { ...customizedAppOrder(), pay_type: 0 }],
    ['of a solution', promotionCaseOrder()],
  ])('%s is found when it made an order', async (_, sent) => {
    const read = made(sent)
    const items = read.product_list.customized_app?.buy_info_list
    for (const item of items ?? []) Object.assign(item, { origin_price: 250_000, paid_price: 250_000 })
    const { paytool } = world(read)
    const found = await paytool.reconcile({ order: sent, attemptedAt: NOW })
    expect(found).toMatchObject({ outcome: 'one', final: false })
    expect(found.candidates).toEqual([{ order: read, unverified: [] }])
  })

  it('is looked for from a bit before it until WeCom would take it no more', async () => {
    const { paytool, calls, clock } = world()
    await clock.advance(3_600_000)
    const { window } = await paytool.reconcile(attempt)
    expect(window).toEqual({ start_time: NOW / 1000 - 300, end_time: NOW / 1000 + 1200 })
    expect(calls.at(-1)?.body).toMatchObject({ business_type: 1, ...window })
  })

  it('may still make an order for 20 minutes: only then is "none" final', async () => {
    const { paytool, clock } = world()
    expect(await paytool.reconcile(attempt)).toMatchObject({ outcome: 'none', candidates: [], final: false })
    await clock.advance(20 * 60_000)
    expect(await paytool.reconcile(attempt)).toMatchObject({ final: false })
    await clock.advance(1)
    expect(await paytool.reconcile(attempt)).toMatchObject({ outcome: 'none', final: true })
  })

  it('is not guessed at when two orders fit', async () => {
    const { paytool } = world(made(order, 'b', { create_time: NOW / 1000 + 9 }), made(order, 'a'))
    const { outcome, candidates } = await paytool.reconcile(attempt)
    expect(outcome).toBe('several')
    expect(candidates.map((candidate) => candidate.order.order_id)).toEqual(['a', 'b'])
  })

  it('is not confused with an order that is known', async () => {
    const { paytool } = world(made(order, 'before', { create_time: NOW / 1000 - 60 }), made(order, 'a'))
    const { outcome, candidates } = await paytool.reconcile({ ...attempt, known: ['before'] })
    expect(outcome).toBe('one')
    expect(candidates[0]?.order.order_id).toBe('a')
  })

  it('is found whatever has become of the order since', async () => {
    const { paytool } = world(made(order, 'a', { order_status: 3 }))
    expect(await paytool.reconcile(attempt)).toMatchObject({
      outcome: 'one',
      candidates: [{ order: { order_status: 3 } }],
    })
  })

  it.each<[string, CashierOrderDetail]>([
    ['placed by the customer', made(order, 'x', { order_from: 1 })],
    ['with another way to pay', made(order, 'x', { pay_type: 2 })],
    ['of another customer', made(order, 'x', { custom_corpid: 'wpCustomerCustomerCustomer000002' })],
    ['too old', made(order, 'x', { create_time: NOW / 1000 - 301 })],
    ['of another app', withItem(made(order), { suiteid: 'ww0000000000000000' })],
    ['of another edition', withItem(made(order), { edition_id: 'sp00000000000000a2' })],
    ['for other seats', withItem(made(order), { user_count: 11 })],
    ['for other days', withItem(made(order), { duration_days: 30 })],
    [
      'of another type',
      made({ ...order, product_list: { third_app: { ...order.product_list.third_app, order_type: 2 } } }),
    ],
    [
      'of two items',
      made({
        ...order,
        product_list: {
          third_app: {
            order_type: 0,
            buy_info_list: [1, 2].flatMap(() => order.product_list.third_app.buy_info_list),
          },
        },
      }),
    ],
  ])('is not taken for an order %s', async (_, other) => {
    expect(await world(other).paytool.reconcile(attempt)).toMatchObject({ outcome: 'none' })
  })

  it('is not taken for one of another price', async () => {
    const sent = { ...customizedAppOrder(), pay_type: 0 } as const
    const other = made(sent, 'x', { origin_price: 250_001 })
    expect(await world(other).paytool.reconcile({ order: sent, attemptedAt: NOW })).toMatchObject({
      outcome: 'none',
    })
  })

  it.each<[string, CashierOrderDetail, string]>([
    [
      'the customer by an id of another kind',
      made(order, 'x', { custom_corpid: 'ww0123456789abcdef' }),
      'custom_corpid',
    ],
    ['no customer', made(order, 'x', { custom_corpid: undefined }), 'custom_corpid'],
    [
      'the edition by its name',
      withItem(made(order), { edition_id: '专业版' }),
      'product_list.third_app.buy_info_list[0].edition_id',
    ],
    [
      'no seats',
      withItem(made(order), { user_count: undefined }),
      'product_list.third_app.buy_info_list[0].user_count',
    ],
    [
      'no items',
      made(order, 'x', { product_list: { third_app: { order_type: 0 } } }),
      'product_list.third_app.buy_info_list',
    ],
    [
      'a price the discount does not explain',
      withItem(made(order), { origin_price: 100, paid_price: 70 }),
      'product_list.third_app.buy_info_list[0].discount_info',
    ],
  ])('says what could not be compared when WeCom reads back %s', async (_, read, field) => {
    const { outcome, candidates } = await world(read).paytool.reconcile(attempt)
    expect(outcome).toBe('one')
    expect(candidates[0]?.unverified).toEqual([field])
  })

  it('compares the price with the discount that was sent', async () => {
    const [item] = order.product_list.third_app.buy_info_list
    const discount_info = { discount_type: 2, discount_ratio: 75, discount_remarks: '优惠' } as const
    const sent: OpenOrderParams = {
      ...order,
      product_list: { third_app: { order_type: 0, buy_info_list: [{ ...item, discount_info }] as never } },
    }
    const read = withItem(made(order), { origin_price: 19_999, paid_price: 14_999 })
    const { candidates } = await world(read).paytool.reconcile({ order: sent, attemptedAt: NOW })
    expect(candidates[0]?.unverified).toEqual([])
  })

  it('compares the creator without relying on it', async () => {
    const { paytool } = world(made(order, 'x', { creator: 'somebody' }))
    const { candidates } = await paytool.reconcile({ ...attempt, order: { ...order, creator: 'lisi' } })
    expect(candidates[0]?.unverified).toEqual(['creator'])
  })

  it('takes seats that are added for the seats there are', async () => {
    const sent = {
      ...order,
      product_list: { third_app: { ...order.product_list.third_app, order_type: 1 as const } },
    }
    const read = withItem(made(sent), { user_count: 60 })
    const { candidates } = await world(read).paytool.reconcile({ order: sent, attemptedAt: NOW })
    expect(candidates[0]?.unverified).toEqual(['product_list.third_app.buy_info_list[0].user_count'])
  })

  it('fails as a whole when an order cannot be read', async () => {
    const { paytool } = cashier({
      [ORDER_LIST]: () => ({ errcode: 0, has_more: 0, pay_order_list: [made(order)] }),
      [ORDER_DETAIL]: () => ({ errcode: 90310, errmsg: 'not found' }),
    })
    expect(await failure(paytool.reconcile(attempt))).toMatchObject({ errcode: 90310 })
  })

  it.each<[string, object, string]>([
    ['no time', { attemptedAt: undefined }, 'attemptedAt'],
    ['a time in seconds', { attemptedAt: NOW / 1000 }, 'milliseconds'],
    ['a time to come', { attemptedAt: NOW + 1 }, 'attemptedAt'],
    ['no order', { order: undefined }, 'order'],
  ])('needs more than %s', async (_, part, problem) => {
    const error = await failure(world().paytool.reconcile({ ...attempt, ...part } as never))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(problem) })
  })
})

describe('an order of many items', () => {
  const id = fc.integer({ min: 0, max: 2 })
  const entry = fc.record({ suite: id, edition: id, seats: fc.integer({ min: 1, max: 3 }) })
  const entries = fc.array(entry, { minLength: 1, maxLength: 8 })
  const orderOf = (list: { suite: number; edition: number; seats: number }[]): OpenOrderParams => ({
    business_type: 1,
    pay_type: 0,
    custom_corpid: CUSTOMER,
    product_list: {
      third_app: {
        order_type: 0,
        buy_info_list: list.map(({ suite, edition, seats }) => ({
          suiteid: `ww000000000000000${suite}`,
          edition_id: `sp000000000000000${edition}`,
          user_count: seats,
          duration_days: 30,
        })),
      },
    },
  })
  const textOf = (list: { suite: number; edition: number; seats: number }[]) =>
    list
      .map((one) => `${one.suite}/${one.edition}/${one.seats}`)
      .sort()
      .join()

  it('is the same in any order of its items, and another one with other items', async () => {
    await fc.assert(
      fc.asyncProperty(entries, entries, fc.boolean(), async (sent, other, same) => {
        const list = same ? [...sent].reverse() : other
        const { paytool } = world(made(orderOf(list)))
        const { outcome } = await paytool.reconcile({ order: orderOf(sent), attemptedAt: NOW })
        expect(outcome).toBe(textOf(list) === textOf(sent) ? 'one' : 'none')
      }),
      { numRuns: 60 },
    )
  })

  it('is paired as a whole when some of it could be this or that', async () => {
    const sent = orderOf([
      { suite: 0, edition: 0, seats: 1 },
      { suite: 0, edition: 1, seats: 1 },
    ])
    const read = made(sent)
    const [first, second] = read.product_list.third_app?.buy_info_list ?? []
    Object.assign(first as object, { edition_id: '标准版' })
    Object.assign(second as object, { edition_id: 'sp0000000000000000' })
    const { candidates } = await world(read).paytool.reconcile({ order: sent, attemptedAt: NOW })
    expect(candidates[0]?.unverified).toEqual(['product_list.third_app.buy_info_list[1].edition_id'])
  })
})
