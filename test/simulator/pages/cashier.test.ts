import { afterEach, describe, expect, it } from 'vitest'
import type { Simulator } from '../../../src/simulator/index.js'
import { DK, type Json, OPEN_CORP, TP } from '../support/helpers.js'
import { edition, events, order, PRO, paytool, shop, statusOf } from '../support/shop.js'

const open: Simulator[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((sim) => sim.close()))
})

/** An order and what a browser sees and does behind its link. */
async function visit(body: Json = order(), options = {}) {
  const { sim, app } = await shop(options)
  const { url } = await sim.listen()
  open.push(sim)
  const answer = await paytool(sim, 'open_order', body)
  const link = String(answer.order_url)
  expect(link.startsWith(url)).toBe(true)
  const page = async () => (await fetch(link)).text()
  const press = async (action: string, fields: Record<string, string> = {}) => {
    const html = await page()
    if (!html.includes(`data-action="${action}"`)) throw new Error(`there is no button ${action}`)
    return send({ action, ...fields })
  }
  const send = (fields: Record<string, string>) =>
    fetch(link.split('?')[0] ?? '', {
      method: 'POST',
      body: new URLSearchParams({ order_id: String(answer.order_id), ...fields }),
      redirect: 'manual',
    })
  return { sim, app, orderId: String(answer.order_id), page, press, send, url }
}

describe('the cashier page', () => {
  it('shows what is sold and for how much', async () => {
    const { page } = await visit(order({}, { take_effect_date: '20231201' }))
    const html = await page()
    for (const text of [
      '待支付',
      'Example Ltd',
      '示例应用',
      PRO.name,
      '10人',
      '100天',
      '20231201',
      '¥10.00',
    ]) {
      expect(html).toContain(text)
    }
    expect(html.match(/data-action="\w+"/g)).toEqual(['data-action="pay"', 'data-action="cancel"'])
  })

  it('pays, and then offers a refund and an invoice', async () => {
    const { sim, app, orderId, page, press } = await visit()
    const response = await press('pay', { channel: '2' })
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`/cashier/order?order_id=${encodeURIComponent(orderId)}`)
    expect(sim.cashier.order(orderId)).toMatchObject({ order_status: 2, pay_channel: 2 })
    expect(events(app)).toEqual(['open_order', 'pay_for_app_success', 'change_editon'])
    await press('invoice', { title: '示例科技', tax_number: '91', email: 'a@example.com' })
    expect(await page()).toContain('data-invoice="0"')
    await press('refund')
    expect(await statusOf(sim, orderId)).toBe(5)
    expect(await page()).not.toContain('data-action')
  })

  it('cancels', async () => {
    const { sim, orderId, press, page } = await visit()
    await press('cancel')
    expect(await statusOf(sim, orderId)).toBe(3)
    expect(await page()).toContain('已取消')
  })

  it('confirms what is paid already', async () => {
    const { sim, orderId, page, press } = await visit(order({ pay_type: 2 }))
    expect((await page()).match(/data-action="\w+"/g)).toEqual([
      'data-action="confirm"',
      'data-action="cancel"',
    ])
    await press('confirm')
    expect(await statusOf(sim, orderId)).toBe(2)
    expect(edition(sim)).toMatchObject({ app_status: 3 })
  })

  it('asks which corp takes an order that names none', async () => {
    const { sim, orderId, page, press } = await visit(order({ custom_corpid: '' }))
    expect(await page()).toContain(`<option value="${OPEN_CORP}">`)
    await press('pay', { corp_id: OPEN_CORP })
    expect(sim.cashier.order(orderId)).toMatchObject({ custom_corpid: OPEN_CORP, order_status: 2 })
  })

  it('refuses what the state of the order does not allow, with a way back', async () => {
    const { orderId, send } = await visit()
    const refused = async (fields: Record<string, string>) => {
      const response = await send(fields)
      expect(response.status).toBe(409)
      return response.text()
    }
    expect(await refused({ action: 'refund' })).toContain('90314')
    expect(await refused({ action: 'confirm' })).toContain('90314')
    expect(await refused({ action: 'dance' })).toContain('no such button')
    expect(await refused({ action: 'refund' })).toContain(encodeURIComponent(orderId))
  })

  it('knows no other order and no other verb', async () => {
    const { url } = await visit()
    expect((await fetch(`${url}/cashier/order?order_id=x`)).status).toBe(404)
    expect((await fetch(`${url}/cashier/order`, { method: 'DELETE' })).status).toBe(405)
  })

  it('escapes everything it shows', async () => {
    const evil = '<script>alert(1)</script>"\'&'
    const editions = [{ ...PRO, name: evil }]
    const { page, sim } = await visit(order(), { suites: [{ ...TP, name: evil, editions }, DK] })
    const [corp] = sim.corps
    if (corp !== undefined) corp.name = evil
    const html = await page()
    expect(html).not.toContain('<script>')
    expect(html).not.toContain(`"'&`)
    expect(html.match(/&#60;script&#62;/g)?.length).toBeGreaterThanOrEqual(3)
  })
})
