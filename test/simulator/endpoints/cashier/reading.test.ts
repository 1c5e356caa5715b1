import { describe, expect, it } from 'vitest'
import { type Json, OPEN_CORP } from '../../support/helpers.js'
import { asProvider, DAY_MS, opened, order, paytool, shop } from '../../support/shop.js'

describe('reading cashier orders', () => {
  it('walks page by page, oldest first', async () => {
    const { sim } = await shop()
    const ids: string[] = []
    for (let i = 0; i < 5; i++) ids.push(await opened(sim, order({ custom_corpid: '' })))
    const seen: unknown[] = []
    let cursor: unknown
    let pages = 0
    do {
      const page = await paytool(sim, 'get_order_list', { limit: 2, ...(cursor !== undefined && { cursor }) })
      seen.push(...(page.pay_order_list as Json[]).map((one) => one.order_id))
      cursor = page.has_more === 1 ? page.next_cursor : undefined
      pages++
    } while (cursor !== undefined)
    expect(seen).toEqual(ids)
    expect(pages).toBe(3)
  })

  it('filters by business and by time of creation', async () => {
    const { sim } = await shop()
    const first = await opened(sim, order({ custom_corpid: '' }))
    const now = Math.floor(sim.clock.now() / 1000)
    await sim.advance(DAY_MS)
    const second = await opened(sim, order({ custom_corpid: '' }))
    const list = async (body: Json) => {
      const { pay_order_list } = await paytool(sim, 'get_order_list', { limit: 10, ...body })
      return (pay_order_list as Json[]).map((one) => one.order_id)
    }
    expect(await list({ start_time: now, end_time: now })).toEqual([first])
    expect(await list({ start_time: now + 1 })).toEqual([second])
    expect(await list({ business_type: 1 })).toEqual([first, second])
    expect(await list({ business_type: 2 })).toEqual([])
  })

  it.each<[string, Json, number]>([
    ['without a limit', {}, 40058],
    ['with a limit of 0', { limit: 0 }, 40058],
    ['with a limit of 2001', { limit: 2001 }, 40058],
    ['with a cursor of its own making', { limit: 1, cursor: 'abc' }, 50100],
    ['of an unknown business', { limit: 1, business_type: 9 }, 40058],
  ])('is refused %s', async (_what, body, errcode) => {
    const { sim } = await shop()
    expect(await paytool(sim, 'get_order_list', body)).toMatchObject({ errcode })
  })

  it('is refused for an order that does not exist', async () => {
    const { sim } = await shop()
    for (const name of ['get_order_detail', 'close_order']) {
      expect(await paytool(sim, name, { order_id: 'x' })).toMatchObject({ errcode: 90310 })
      expect(await paytool(sim, name, {})).toMatchObject({ errcode: 90300 })
      expect(await paytool(sim, name, { order_id: 'x'.repeat(65) })).toMatchObject({ errcode: 40058 })
    }
  })
})

describe('an invoice', () => {
  const wish = {
    title: '示例科技',
    taxNumber: '91110000MA01',
    receiveEmail: 'fp@example.com',
    sendWay: 2 as const,
  }
  const list = async (sim: Awaited<ReturnType<typeof shop>>['sim'], body: Json = {}) =>
    (await asProvider(sim, 'paytool/get_invoice_list', body)).invoice_list as Json[]

  it('is applied for by a customer who paid, once', async () => {
    const { sim } = await shop()
    const orderId = await opened(sim)
    expect(() => sim.cashier.applyInvoice(orderId, wish)).toThrow('90314')
    await sim.cashier.pay(orderId)
    sim.cashier.applyInvoice(orderId, wish)
    expect(() => sim.cashier.applyInvoice(orderId, wish)).toThrow('90410')
    const [invoice] = await list(sim)
    expect(invoice).toMatchObject({
      order_id: orderId,
      custom_corpid: OPEN_CORP,
      invoice_type: 0,
      paid_price: 1000,
      invoice_status: 0,
      invoice_title: '示例科技',
      tax_number: '91110000MA01',
      send_way: 2,
      receive_email: 'fp@example.com',
      invoice_note: '',
    })
    expect(invoice).not.toHaveProperty('contact_name')
  })

  it('is marked by a member who may, and then stays as it is; a cancelled one can be applied for again', async () => {
    const { sim } = await shop()
    const orderId = await opened(sim)
    await sim.cashier.pay(orderId)
    const mark = (change: Json = {}) =>
      asProvider(sim, 'paytool/mark_invoice_status', {
        order_id: orderId,
        oper_userid: 'kefu',
        invoice_status: 3,
        invoice_note: 'SF123',
        ...change,
      })
    expect(await mark()).toMatchObject({ errcode: 90415 })
    sim.cashier.applyInvoice(orderId, wish)
    expect(await mark({ oper_userid: 'clerk' })).toMatchObject({ errcode: 48002 })
    expect(await mark({ oper_userid: 'nobody' })).toMatchObject({ errcode: 60111 })
    expect(await mark({ invoice_status: 0 })).toMatchObject({ errcode: 40058 })
    expect(await mark({ invoice_note: 'x'.repeat(201) })).toMatchObject({ errcode: 40058 })
    expect(await mark()).toMatchObject({ errcode: 0 })
    sim.cashier.applyInvoice(orderId, wish)
    expect(await mark({ invoice_status: 2 })).toMatchObject({ errcode: 0 })
    expect(await mark({ invoice_status: 1 })).toMatchObject({ errcode: 0 })
    expect((await list(sim)).map((one) => one.invoice_status)).toEqual([3, 2])
  })

  it('is listed by time of application, with both times or none', async () => {
    const { sim } = await shop()
    const now = Math.floor(sim.clock.now() / 1000)
    expect(await asProvider(sim, 'paytool/get_invoice_list', { start_time: now })).toMatchObject({
      errcode: 40058,
    })
    expect(await asProvider(sim, 'paytool/get_invoice_list', { limit: 101 })).toMatchObject({
      errcode: 40058,
    })
    expect(await list(sim, { start_time: now, end_time: now })).toEqual([])
  })
})
