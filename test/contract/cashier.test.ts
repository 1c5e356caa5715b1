import { describe, expect, it } from 'vitest'
import type { TransportRequest } from '../../src/index.js'
import type { SimulatorOptions } from '../../src/simulator/index.js'
import type { OpenOrderParams } from '../../src/types/index.js'
import {
  APP,
  BIG,
  CASHIER_SECRET,
  COLLECTOR,
  CUSTOM,
  FLAT,
  LOGIN,
  PRO,
  PROVIDER,
} from './support/credentials.js'
import { all, corpIdOf, createWorld, DAY, DOMAIN, MINUTE } from './support/world.js'

const CUSTOMER = corpIdOf(1)
const CASES = [
  {
    caseId: 'sl-school',
    editions: [{ name: '标准版', apps: [{ suiteId: APP.id, editionId: PRO.editionId }] }],
  },
]
const HOUR = 60 * MINUTE

/** A provider with a cashier, whose two apps are installed in company 1, and what it sends. */
async function cashier(cashierOptions: object = {}, simulator: SimulatorOptions = {}) {
  const sent: { path: string; body: Record<string, unknown> }[] = []
  const made = await createWorld({
    simulator: {
      provider: {
        ...PROVIDER,
        loginDomain: DOMAIN,
        cashier: {
          secret: CASHIER_SECRET,
          members: [{ userId: COLLECTOR }, { userId: 'Clerk', canCollect: false, canInvoice: false }],
          promotionCases: CASES,
          ...cashierOptions,
        },
      },
      suites: [{ ...APP, editions: [PRO, BIG, FLAT] }, CUSTOM, LOGIN],
      ...simulator,
    },
  })
  const transport = (request: TransportRequest) => {
    if (typeof request.body === 'string') {
      sent.push({ path: new URL(request.url).pathname, body: JSON.parse(request.body) })
    }
    return made.sim.transport(request)
  }
  const wecom = made.create({ transport })
  made.use(wecom)
  await made.install(CUSTOMER)
  await made.install(CUSTOMER, { suiteId: CUSTOM.id })
  const bodies = (name: string) =>
    sent.filter(({ path }) => path === `/cgi-bin/paytool/${name}`).map(({ body }) => body)
  const status = async (order_id: string) =>
    (await wecom.paytool.getOrderDetail({ order_id })).pay_order.order_status
  return { ...made, wecom, paytool: wecom.paytool, bodies, status }
}

const ITEM = { suiteid: APP.id, edition_id: PRO.editionId, user_count: 10, duration_days: 100 }

function order(change: Partial<OpenOrderParams> = {}, item: object = {}, order_type: 0 | 1 | 2 = 0) {
  return {
    business_type: 1,
    pay_type: 0,
    custom_corpid: CUSTOMER,
    product_list: { third_app: { order_type, buy_info_list: [{ ...ITEM, ...item }] } },
    ...change,
  } as OpenOrderParams & { business_type: 1 }
}

const custom = (change: object = {}, item: object = {}, order_type: 0 | 1 | 2 = 0): OpenOrderParams => ({
  business_type: 2,
  pay_type: 0,
  custom_corpid: CUSTOMER,
  product_list: {
    customized_app: {
      order_type,
      buy_info_list: [{ suiteid: CUSTOM.id, total_price: 5000, user_count: 5, duration_days: 30, ...item }],
    },
  },
  ...change,
})

const solution = (change: object = {}): OpenOrderParams => ({
  business_type: 3,
  pay_type: 0,
  custom_corpid: CUSTOMER,
  product_list: {
    promotion_case: {
      order_type: 0,
      case_id: 'sl-school',
      promotion_edition_name: '标准版',
      duration_days: 100,
      buy_info_list: [{ suiteid: APP.id, user_count: 10 }],
    },
  },
  ...change,
})

describe('an order of the cashier', () => {
  it.each([
    ['a third-party app', order(), 1000],
    ['a customised app', custom(), 5000],
    ['an industry solution', solution(), 1000],
  ])('of %s is paid by the link, and completed', async (_what, params, price) => {
    const { paytool, sim, later, status, settled } = await withDays()
    const { order_id, order_url, origin_price, paid_price } = await paytool.openOrder(params)
    expect({ origin_price, paid_price }).toEqual({ origin_price: price, paid_price: price })
    expect(order_url).toContain(encodeURIComponent(order_id))
    expect(await status(order_id)).toBe(1)
    await sim.cashier.pay(order_id)
    await settled()
    const { pay_order } = await paytool.getOrderDetail({ order_id })
    expect(pay_order).toMatchObject({
      order_id,
      order_status: 2,
      order_from: 2,
      pay_type: 0,
      pay_channel: 1,
      custom_corpid: CUSTOMER,
      custom_corp_name: '企业1',
      creator: COLLECTOR,
      business_type: params.business_type,
      channel_order_id: expect.any(String),
      paid_time: expect.any(Number),
    })
    expect(Object.keys(pay_order.product_list)).toEqual(Object.keys(params.product_list))
    await later(7 * DAY)
    expect((await paytool.getOrderDetail({ order_id })).pay_order).toMatchObject({
      order_status: 7,
      income_type: expect.any(Number),
      income_time: expect.any(Number),
      income_amount: expect.any(Number),
    })
  })

  it('that was paid elsewhere needs a receipt, and is confirmed', async () => {
    const { paytool, sim, status, wecom, settled } = await cashier()
    const receipt = { data: Buffer.from('%PDF-1.7'), filename: '银行回单.pdf' }
    const { media_id, type } = await paytool.uploadReceipt(receipt)
    expect(type).toBe('file')
    const { order_id } = await paytool.openOrder(order({ pay_type: 1, bank_receipt_media_id: media_id }))
    expect(await status(order_id)).toBe(8)
    await sim.cashier.confirm(order_id)
    await settled()
    expect(await status(order_id)).toBe(2)
    expect(await wecom.suite(APP.id).corp(CUSTOMER).entitlement()).toMatchObject({
      status: 'paid',
      seats: 10,
    })
    await expect(
      paytool.openOrder(order({ pay_type: 1, bank_receipt_media_id: 'made-up' }, {}, 2)),
    ).rejects.toMatchObject({ errcode: 40007 })
  })

  it('whose receipt is a picture is taken too, for 3 days', async () => {
    const { paytool, later } = await withDays()
    const picture = { data: Buffer.from([0xff, 0xd8, 0xff, 0, 13, 10, 45, 45]), filename: '回单.JPG' }
    const { media_id, type } = await paytool.uploadReceipt(picture)
    expect(type).toBe('image')
    await later(3 * DAY)
    await expect(
      paytool.openOrder(order({ pay_type: 1, bank_receipt_media_id: media_id })),
    ).rejects.toMatchObject({ errcode: 40007 })
  })

  it('that is free costs nothing and confirms itself after three days', async () => {
    const { paytool, later, status, sim } = await withDays()
    const free = await paytool.openOrder(order({ pay_type: 2 }))
    expect(free.paid_price).toBe(0)
    expect(await status(free.order_id)).toBe(8)
    expect(sim.cashier.notices).toHaveLength(1)
    await later(3 * DAY)
    expect(await status(free.order_id)).toBe(2)
  })

  it('adds seats, renews, and begins on a day to come', async () => {
    const { paytool, sim, settled, wecom } = await cashier()
    const pay = async (params: OpenOrderParams) => {
      const { order_id } = await paytool.openOrder(params)
      await sim.cashier.pay(order_id)
      await settled()
      return (await paytool.getOrderDetail({ order_id })).pay_order
    }
    const corp = wecom.suite(APP.id).corp(CUSTOMER)
    await pay(order())
    await pay(order({}, { user_count: 5, duration_days: undefined }, 1))
    expect(await corp.entitlement()).toMatchObject({ seats: 15 })
    const renewed = await pay(order({}, { user_count: undefined, duration_days: 200 }, 2))
    expect(renewed.paid_price).toBe(15 * 200)
    expect(await corp.entitlement()).toMatchObject({ seats: 15 })
    const begin = await paytool.openOrder(custom({}, { take_effect_date: '20260201' }))
    expect(
      (await paytool.getOrderDetail(begin)).pay_order.product_list.customized_app?.buy_info_list,
    ).toMatchObject([{ suiteid: CUSTOM.id, take_effect_date: '20260201', user_count: 5, duration_days: 30 }])
    await sim.cashier.pay(begin.order_id)
    const added = custom({}, { total_price: 1, user_count: 1, duration_days: undefined }, 1)
    await expect(paytool.openOrder(added)).rejects.toMatchObject({ errcode: 84108 })
  })

  it('has the discounts of the rules', async () => {
    const { paytool } = await cashier()
    const discounted = (discount_info: object) => order({}, { discount_info })
    const ratio = await paytool.openOrder(
      discounted({ discount_type: 2, discount_ratio: 75, discount_remarks: '春节特惠' }),
    )
    expect(ratio).toMatchObject({ origin_price: 1000, paid_price: 750 })
    await paytool.closeOrder(ratio)
    const amount = await paytool.openOrder(
      discounted({ discount_type: 1, discount_amount: 900, discount_remarks: 'x' }),
    )
    expect(amount).toMatchObject({ origin_price: 1000, paid_price: 100 })
    await paytool.closeOrder(amount)
    await expect(
      paytool.openOrder(discounted({ discount_type: 1, discount_amount: 901, discount_remarks: 'x' })),
    ).rejects.toMatchObject({ errcode: 84091 })
  })

  it('with a fixed total price takes no seats, and one for any company is taken by whoever pays', async () => {
    const { paytool, sim, status } = await cashier()
    const flat = await paytool.openOrder(
      order({ custom_corpid: undefined }, { edition_id: FLAT.editionId, user_count: undefined }),
    )
    expect(flat.paid_price).toBe(10_000)
    await sim.cashier.pay(flat.order_id, { corpId: corpIdOf(2) })
    expect(await status(flat.order_id)).toBe(2)
    expect((await paytool.getOrderDetail(flat)).pay_order.custom_corpid).toBe(corpIdOf(2))
  })

  it('is closed while it is unpaid, and cancelled or left by the customer', async () => {
    const { paytool, sim, status, later } = await withDays()
    const closed = await paytool.openOrder(order())
    await expect(paytool.openOrder(order())).rejects.toMatchObject({ errcode: 84106 })
    await paytool.closeOrder({ order_id: closed.order_id })
    expect(await status(closed.order_id)).toBe(3)
    await expect(paytool.closeOrder({ order_id: closed.order_id })).rejects.toMatchObject({ errcode: 90311 })
    const cancelled = await paytool.openOrder(order())
    await sim.cashier.cancel(cancelled.order_id)
    expect(await status(cancelled.order_id)).toBe(3)
    const left = await paytool.openOrder(order())
    await later(7 * DAY)
    expect(await status(left.order_id)).toBe(4)
    await expect(paytool.getOrderDetail({ order_id: 'none' })).rejects.toMatchObject({ errcode: 90310 })
  })

  it('is given back in whole or in part', async () => {
    const { paytool, sim, status } = await cashier()
    const bought = async (params: OpenOrderParams) => {
      const { order_id } = await paytool.openOrder(params)
      await sim.cashier.pay(order_id)
      await sim.cashier.requestRefund(order_id)
      expect(await status(order_id)).toBe(5)
      return order_id
    }
    const part = await bought(custom())
    await sim.cashier.approveRefund(part, 100)
    expect(await status(part)).toBe(9)
    const whole = await bought(order())
    await sim.cashier.rejectRefund(whole)
    expect(await status(whole)).toBe(2)
    await sim.cashier.requestRefund(whole)
    await sim.cashier.approveRefund(whole)
    expect(await status(whole)).toBe(6)
  })
})

/** As {@link cashier}, for tests in which days pass. */
async function withDays() {
  const made = await cashier()
  const later = async (ms: number) => {
    await made.clock.advance(ms - MINUTE)
    for (const { id } of made.sim.suites) await made.sim.provider.pushTicket(id)
    await made.clock.advance(MINUTE)
    await made.settled()
  }
  return { ...made, later }
}

describe('the list of orders', () => {
  it('has every order of a span once, by pages, those made by hand too', async () => {
    const { paytool, sim, clock } = await cashier()
    const ids: string[] = []
    const start_time = clock.now() / 1000
    for (let count = 0; count < 5; count++) {
      const { order_id } = await paytool.openOrder(custom())
      await paytool.closeOrder({ order_id })
      ids.push(order_id)
      await clock.advance(MINUTE)
    }
    const byHand = await sim.market.order({
      suiteId: APP.id,
      corpId: CUSTOMER,
      editionId: PRO.editionId,
      userCount: 3,
      by: 'provider',
    })
    const byCustomer = byHand.cashierOrderId
    const end_time = clock.now() / 1000
    const page = await paytool.getOrderList({ start_time, end_time, limit: 2 })
    expect(page).toMatchObject({ has_more: 1, pay_order_list: [{ order_id: ids[0] }, { order_id: ids[1] }] })
    expect(
      await paytool.getOrderList({ start_time, end_time, limit: 2, cursor: page.next_cursor }),
    ).toMatchObject({
      pay_order_list: [{ order_id: ids[2] }, { order_id: ids[3] }],
    })
    const listed = await all(paytool.iterateOrders({ start_time, end_time, limit: 2 }))
    expect(listed.map(({ order_id }) => order_id)).toEqual([...ids, byCustomer])
    expect(listed[0]).toMatchObject({
      custom_corpid: CUSTOMER,
      buy_content: expect.any(String),
      origin_price: 5000,
      paid_price: 5000,
      order_status: 3,
      order_from: 2,
      pay_type: 0,
      creator: COLLECTOR,
    })
    const third = await all(paytool.iterateOrders({ start_time, end_time, business_type: 1 }))
    expect(third.map(({ order_id }) => order_id)).toEqual([byCustomer])
    expect(await all(paytool.iterateOrders({ start_time: end_time + 1, end_time: end_time + 2 }))).toEqual([])
  })
})

describe('invoices', () => {
  it('are applied for, listed, and marked', async () => {
    const { paytool, sim, clock } = await cashier()
    const start_time = clock.now() / 1000
    const application = {
      title: '企业1',
      taxNumber: '91440300',
      invoiceType: 1,
      sendWay: 2,
      receiveEmail: 'a@example.com',
      companyAddr: '深圳',
      companyTel: '0755',
      bankName: '银行',
      bankAccountNumber: '6222',
    } as const
    const ids: string[] = []
    for (let count = 0; count < 3; count++) {
      const { order_id } = await paytool.openOrder(
        count === 0 ? custom() : order({ custom_corpid: corpIdOf(count + 1) }),
      )
      await sim.cashier.pay(order_id)
      sim.cashier.applyInvoice(order_id, application)
      ids.push(order_id)
    }
    const listed = await all(paytool.iterateInvoices({ limit: 2 }))
    expect(listed.map(({ order_id }) => order_id)).toEqual(ids)
    expect(listed[0]).toMatchObject({
      invoice_type: 1,
      invoice_title: '企业1',
      tax_number: '91440300',
      send_way: 2,
      receive_email: 'a@example.com',
      company_addr: '深圳',
      company_tel: '0755',
      bank_name: '银行',
      bank_account_number: '6222',
      custom_corpid: CUSTOMER,
      paid_price: 5000,
      invoice_status: 0,
      apply_time: start_time,
    })
    const [order_id = ''] = ids
    const note = { order_id, oper_userid: COLLECTOR, invoice_note: '顺丰 SF1' }
    await paytool.markInvoiceStatus({ ...note, invoice_status: 2 })
    const { invoice_list } = await paytool.getInvoiceList({ start_time, end_time: start_time + 1 })
    expect(invoice_list[0]).toMatchObject({ invoice_status: 2, invoice_note: '顺丰 SF1' })
    await expect(
      paytool.markInvoiceStatus({ ...note, oper_userid: 'Clerk', invoice_status: 3 }),
    ).rejects.toMatchObject({ code: 'WECOM_API' })
  })
})

describe('the signature', () => {
  it('is fresh on every try, also after the token was refused', async () => {
    const { paytool, sim, bodies } = await cashier()
    await paytool.getOrderList({ limit: 10 })
    sim.revokeTokens({ kind: 'provider' })
    await paytool.getOrderList({ limit: 10 })
    const sent = bodies('get_order_list')
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ nonce_str }) => nonce_str)).size).toBe(3)
    expect(new Set(sent.map(({ sig }) => sig)).size).toBe(3)
    sim.revokeTokens({ kind: 'provider' })
    const { order_id } = await paytool.openOrder(order())
    expect(bodies('open_order')).toHaveLength(2)
    expect(await all(paytool.iterateOrders())).toMatchObject([{ order_id }])
  })

  it('is fresh when a call is repeated after a failure', async () => {
    const { paytool, sim, bodies, meanwhile } = await cashier()
    sim.faults.add({ path: 'paytool/get_order_list', kind: 'busy', times: 1 })
    sim.faults.add({ path: 'paytool/get_order_list', kind: 'reset', when: 'after' })
    await meanwhile(paytool.getOrderList({ limit: 10 }))
    const nonces = bodies('get_order_list').map(({ nonce_str }) => nonce_str)
    expect(nonces).toHaveLength(3)
    expect(new Set(nonces).size).toBe(3)
  })

  it('by another secret is refused, and by a clock that is wrong too', async () => {
    const { create, sim, clock } = await cashier()
    const { provider, ...rest } = sim.credentials()
    const wrong = create({ ...rest, provider: { ...provider, cashierSecret: 'another' } })
    await expect(wrong.paytool.getOrderList({ limit: 1 })).rejects.toMatchObject({ errcode: 49004 })
    const skewed = {
      now: () => clock.now() - 16 * MINUTE,
      timer: (ms: number, fn: () => void) => clock.timer(ms, fn),
    }
    const late = create({ clock: skewed })
    const refusal = late.paytool.getOrderList({ limit: 1 })
    await expect(refusal).rejects.toMatchObject({ errcode: 90319, hint: expect.stringMatching(/clock/i) })
  })

  it('cannot be made without a secret, nor be checked where none is set', async () => {
    const { create, sim } = await cashier({ secret: null })
    await expect(create().paytool.getOrderList({ limit: 1 })).rejects.toMatchObject({ code: 'WECOM_CONFIG' })
    const { provider, ...rest } = sim.credentials()
    const other = create({ ...rest, provider: { ...provider, cashierSecret: 'x' } })
    await expect(other.paytool.getOrderList({ limit: 1 })).rejects.toMatchObject({ errcode: 90348 })
  })

  it('holds over fields of every kind', async () => {
    const { paytool } = await cashier()
    const remarks = '特惠 a=b&c="d" \\ 🙂'
    const discount_info = { discount_type: 2, discount_ratio: 99, discount_remarks: remarks }
    const second = { suiteid: APP.id, edition_id: BIG.editionId, user_count: 1, duration_days: 1 }
    const params = order({ custom_corpid: undefined }, { discount_info })
    expect(await paytool.openOrder(params)).toMatchObject({ paid_price: 990 })
    const twice = order({ custom_corpid: undefined })
    twice.product_list.third_app.buy_info_list = [...twice.product_list.third_app.buy_info_list, second]
    expect(await paytool.openOrder(twice)).toMatchObject({ paid_price: 1010 })
  })
})

describe('an order whose answer was lost', () => {
  const LOST = { path: 'paytool/open_order', kind: 'reset', when: 'after' } as const

  it.each([
    [
      'third-party app',
      order({}, { discount_info: { discount_type: 2, discount_ratio: 80, discount_remarks: 'x' } }),
    ],
    ['customised app', custom()],
    ['industry solution', solution()],
    ['free app', order({ pay_type: 2 })],
  ])('of a %s is found again and not made a second time', async (_what, params) => {
    const { paytool, sim, clock, bodies } = await cashier()
    const before = await paytool.openOrder(params)
    await paytool.closeOrder(before)
    await clock.advance(HOUR)
    const attemptedAt = clock.now()
    sim.faults.add(LOST)
    await expect(paytool.openOrder(params)).rejects.toMatchObject({ reason: 'outcome_unknown' })
    expect(bodies('open_order')).toHaveLength(2)
    const found = await paytool.reconcile({ order: params, attemptedAt, known: [before.order_id] })
    expect(found).toMatchObject({ outcome: 'one', final: false })
    const [candidate] = found.candidates
    expect(await all(paytool.iterateOrders())).toMatchObject([
      { order_id: before.order_id },
      { order_id: candidate?.order.order_id },
    ])
    expect(candidate?.unverified).toEqual([])
  })

  it('before it was made is not found, and that is final after 20 minutes', async () => {
    const { paytool, sim, clock } = await cashier()
    const attemptedAt = clock.now()
    sim.faults.add({ path: 'paytool/open_order', kind: 'reset' })
    await expect(paytool.openOrder(order())).rejects.toMatchObject({ reason: 'outcome_unknown' })
    expect(await paytool.reconcile({ order: order(), attemptedAt })).toMatchObject({
      outcome: 'none',
      final: false,
    })
    await clock.advance(20 * MINUTE + 1)
    expect(await paytool.reconcile({ order: order(), attemptedAt })).toMatchObject({
      outcome: 'none',
      final: true,
    })
  })

  it.each([
    ['a gateway', { kind: 'http', status: 502 }],
    ['a broken answer', { kind: 'malformed' }],
  ] as const)('to %s is never repeated by itself', async (_what, fault) => {
    const { paytool, sim, bodies } = await cashier()
    sim.faults.add({ path: 'paytool/open_order', ...fault })
    await expect(paytool.openOrder(order())).rejects.toMatchObject({ reason: 'outcome_unknown' })
    expect(bodies('open_order')).toHaveLength(1)
  })

  it('is paid and found with other orders of the time left out', async () => {
    const { paytool, sim, clock } = await cashier()
    const attemptedAt = clock.now()
    sim.faults.add(LOST)
    await paytool.openOrder(order()).catch(() => {})
    await paytool.openOrder(custom())
    await paytool.openOrder(order({ custom_corpid: corpIdOf(2) }))
    const { outcome, candidates } = await paytool.reconcile({ order: order(), attemptedAt })
    expect(outcome).toBe('one')
    expect(candidates[0]?.order).toMatchObject({ custom_corpid: CUSTOMER, business_type: 1 })
  })
})

describe('the cashier', () => {
  it('takes orders only in the name of who may collect, and with a merchant account', async () => {
    const { paytool } = await cashier()
    await expect(paytool.openOrder(order({ creator: 'Clerk' }))).rejects.toMatchObject({ code: 'WECOM_API' })
    const without = await cashier({ merchant: false })
    await expect(without.paytool.openOrder(order())).rejects.toMatchObject({ errcode: 90317 })
    expect(await without.paytool.openOrder(order({ pay_type: 2 }))).toMatchObject({ paid_price: 0 })
  })
})
