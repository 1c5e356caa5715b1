import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/browser.js'
import { deskOf } from './support/cashier-desk.js'
import { FLAT, type Office, openOffice, PRO } from './support/cashier-office.js'

/** One customer for every story: they share the back office, as customers do. */
const CUSTOMERS = [
  '甲公司',
  '乙公司',
  '丙公司',
  '丁公司',
  '戊公司',
  '己公司',
  '庚公司',
  '辛公司',
  '壬公司',
  '癸公司',
]
const PDF = { name: 'receipt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 a receipt') }

let browser: Browser
let office: Office
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  browser = await launchBrowser()
  office = await openOffice(browser, CUSTOMERS)
  desk = deskOf(office)
})
afterAll(async () => {
  await office?.close()
  await browser.close()
})
afterEach(() => {
  office.simulator.faults.clear()
  expect(office.problems).toEqual([])
})

describe('who may in', () => {
  it('is nobody without the password', async () => {
    const { window, url } = office
    const stranger = await window()
    expect((await stranger.request.get(url)).status()).toBe(401)
    const guesser = await window({ username: 'operator', password: 'guess' })
    expect((await guesser.request.get(`${url}/orders`)).status()).toBe(401)
  })

  it('is no other site in the name of an operator who is there', async () => {
    const { simulator, operator, url } = office
    const before = simulator.calls('paytool/close_order')
    await operator.goto(url)
    await operator.setContent(
      `<form method="post" action="${url}/orders/an-order/close"><button>claim your prize</button></form>`,
    )
    await operator.locator('button').click()
    expect(await operator.locator('h1').textContent()).toBe('请求被拒绝')
    expect(simulator.calls('paytool/close_order')).toBe(before)
  })
})

describe('selling an edition', () => {
  it('goes from the order to the payment and the entitlement, to more seats, a renewal and a refund', async () => {
    const { simulator, operator, url } = office
    const { order, customer, customerRow, shownStatus, statusBecomes, ordersOf } = desk
    const corp = '甲公司'
    expect(await customerRow(corp, '试用中')).toContain(PRO.name)

    const link = await order({ corp })
    expect(await shownStatus()).toBe('待支付')
    expect(await operator.locator('section[data-status]').textContent()).toContain('¥3,650.00')
    const qr = operator.locator('img[alt=订单二维码]')
    expect(await qr.evaluate((image) => Reflect.get(image, 'naturalWidth'))).toBeGreaterThan(0)
    const cashier = await customer(link, 'pay')
    expect(await cashier.locator('[data-status]').textContent()).toBe('已支付')
    await operator.reload()
    await statusBecomes('已支付')
    expect(await customerRow(corp, '已付费')).toContain('专业版 | 10 |')

    await customer(await order({ corp, orderType: '扩容', seats: '5' }), 'pay')
    const expanded = yearIn(await customerRow(corp, '专业版 | 15 |'))
    const renewal = await order({ corp, orderType: '续期', days: '365' })
    const [renewed = ''] = await ordersOf(corp)
    await customer(renewal, 'pay')
    await customerRow(corp, `${expanded + 1}年`)
    expect(await ordersOf(corp)).toHaveLength(3)

    await customer(renewal, 'refund')
    await operator.goto(`${url}/orders/${encodeURIComponent(renewed)}`)
    await statusBecomes('申请退款中')
    await simulator.cashier.approveRefund(renewed)
    await operator.reload()
    await statusBecomes('已退款')
    await customerRow(corp, `${expanded}年`)
  })

  it('ends with a refund of everything, and every change is in the log', async () => {
    const { simulator, operator, url } = office
    const { order, customer, customerRow, ordersOf } = desk
    const corp = '乙公司'
    await customer(await order({ corp }), 'pay')
    await customerRow(corp, '已付费')
    await office.buyer.locator('[data-action=refund]').click()
    const [orderId = ''] = await ordersOf(corp)
    await simulator.cashier.approveRefund(orderId)
    await customerRow(corp, '试用中')
    await operator.goto(`${url}/events`)
    const changes = operator.locator('[data-list=events] tr', { hasText: corp }).locator('td:nth-child(3)')
    expect(await changes.allTextContents()).toEqual(['已付费 → 试用中', '试用中 → 已付费', '— → 试用中'])
  })

  it('sees the customer cancel, and closes an order itself', async () => {
    const { operator } = office
    const { order, customer, shownStatus, statusBecomes } = desk
    const corp = '丙公司'
    await customer(await order({ corp }), 'cancel')
    await operator.reload()
    await statusBecomes('已取消')
    const link = await order({ corp })
    await operator.locator('[data-action=close]').click()
    expect(await shownStatus()).toBe('已取消')
    expect(await operator.locator('[data-pay-link]').count()).toBe(0)
    const page = await customer(link)
    expect(await page.locator('[data-action]').count()).toBe(0)
  })

  it('has an order that was paid elsewhere confirmed, with a receipt', async () => {
    const { operator } = office
    const { fill, create, customer, customerRow, shownStatus, statusBecomes } = desk
    const corp = '丁公司'
    await fill({ corp, payType: '服务商代支付', seats: '10' })
    await create()
    expect(await operator.locator('.problem').allTextContents()).toEqual([
      '请上传收款凭证（jpg、png、bmp 或 pdf）',
    ])
    await operator.locator('[name=receipt]').setInputFiles(PDF)
    await create()
    expect(await shownStatus()).toBe('待客户确认')
    await customer((await operator.locator('[data-pay-link]').getAttribute('href')) ?? '', 'confirm')
    await operator.reload()
    await statusBecomes('已支付')
    await customerRow(corp, '已付费')
  })

  it('gives an edition away', async () => {
    const { operator } = office
    const { fill, create, customer, customerRow, statusBecomes } = desk
    const corp = '戊公司'
    await fill({ corp, payType: '免支付', edition: FLAT.name })
    await create()
    expect(await operator.locator('section[data-status]').textContent()).toContain('¥0.00')
    await customer((await operator.locator('[data-pay-link]').getAttribute('href')) ?? '', 'confirm')
    await operator.reload()
    await statusBecomes('已支付')
    expect(await customerRow(corp, '已付费')).toContain(FLAT.name)
  })

  it('keeps two customers apart', async () => {
    const { operator } = office
    const { order, customer, customerRow } = desk
    const first = await order({ corp: '己公司' })
    const second = await order({ corp: '庚公司', seats: '7' })
    const page = await customer(second, 'pay')
    expect(await page.locator('body').textContent()).toContain('庚公司')
    expect(await customerRow('庚公司', '已付费')).toContain('| 7 |')
    expect(await customerRow('己公司', '试用中')).not.toContain('已付费')
    await customer(first, 'cancel')
    expect(await desk.ordersOf('己公司')).toHaveLength(1)
    expect(await operator.locator('tr', { hasText: '己公司' }).textContent()).toContain('已取消')
    expect(await operator.locator('tr', { hasText: '庚公司' }).textContent()).toContain('已支付')
  })
})

describe('filling in an order', () => {
  it('says what is wrong at the field, keeps the rest, and takes amounts in yuan to the fen', async () => {
    const { simulator, operator } = office
    const { fill, create } = desk
    const corp = '辛公司'
    const before = simulator.calls('paytool/open_order')
    await fill({ corp, seats: 'ten', days: '0' })
    await operator.getByLabel('减固定金额').check()
    await operator.locator('[name=discountAmount]').fill('1.005')
    await create()
    expect(await operator.locator('.problem').allTextContents()).toEqual([
      '请填写 1 至 1000000 的整数',
      '请填写 1 至 1825 的整数',
      '请填写金额，单位元，最多两位小数，例如 99.50',
      '必填',
    ])
    expect(await operator.locator('[name=seats]').inputValue()).toBe('ten')
    expect(simulator.calls('paytool/open_order')).toBe(before)

    await operator.locator('[name=seats]').fill('3')
    await operator.locator('[name=days]').fill('365')
    await operator.locator('[name=discountAmount]').fill('0.29')
    await operator.locator('[name=discountRemarks]').fill('老客户 <优惠>')
    await create()
    expect(await operator.locator('.problem').textContent()).toContain('84125')
    expect(await operator.locator('[name=discountRemarks]').inputValue()).toBe('老客户 <优惠>')
    await operator.locator('[name=seats]').fill('10')
    await create()
    expect(await operator.locator('section[data-status]').textContent()).toContain('¥3,649.71')
  })

  it('makes one order of a double click, and of the same form sent once more', async () => {
    const { simulator, operator, url } = office
    const { fill, ordersOf } = desk
    const corp = '壬公司'
    const before = simulator.calls('paytool/open_order')
    simulator.faults.add({ kind: 'delay', path: 'paytool/open_order', delayMs: 500 })
    await fill({ corp, seats: '10' })
    const { receipt: _none, ...form }: Record<string, string> = await operator
      .locator('form.order')
      .evaluate((element) => Object.fromEntries(Reflect.construct(FormData, [element])))
    await operator.locator('[data-action=create]').dblclick()
    await operator.locator('[data-pay-link]').waitFor()
    const order = operator.url()
    await operator.reload()
    const sent = await operator.request.post(`${url}/orders`, { form })
    expect(sent.url()).toBe(order)
    expect(await ordersOf(corp)).toHaveLength(1)
    expect(simulator.calls('paytool/open_order')).toBe(before + 1)
  })
})

describe('an answer that got lost', () => {
  it('is looked for, and no second order is opened', async () => {
    const { simulator, operator, url } = office
    const { fill, create, customerRow, shownStatus, ordersOf } = desk
    const corp = '癸公司'
    const before = simulator.calls('paytool/open_order')
    simulator.faults.add({ kind: 'reset', path: 'paytool/open_order', when: 'after' })
    await fill({ corp, seats: '10' })
    await create()
    expect(await operator.locator('h1').textContent()).toBe('核对下单结果')
    expect(await operator.locator('tr[data-candidate]').count()).toBe(1)
    await operator.reload()
    const attempt = operator.url()

    await fill({ corp, seats: '10' })
    await create()
    expect(await operator.locator('.notice.bad').textContent()).toContain('还有一笔下单没有结果')
    expect(simulator.calls('paytool/open_order')).toBe(before + 1)

    await operator.goto(`${url}/orders`)
    await operator.getByText('去核对').click()
    expect(operator.url()).toBe(attempt)
    await operator.locator('[data-action=adopt]').click()
    expect(await shownStatus()).toBe('待支付')
    expect(await operator.locator('.notice').textContent()).toContain('企业微信不再给出这笔订单的链接')
    const [orderId = ''] = await ordersOf(corp)
    await simulator.cashier.pay(orderId)
    await customerRow(corp, '已付费')
    expect(await ordersOf(corp)).toHaveLength(1)
  })

  it('may still be on its way: then nothing can be given up', async () => {
    const { simulator, operator } = office
    const { fill, create } = desk
    simulator.faults.add({ kind: 'reset', path: 'paytool/open_order', when: 'before' })
    await fill({ corp: '丙公司', seats: '10' })
    await create()
    expect(await operator.locator('.empty').textContent()).toBe('没有找到')
    expect(await operator.locator('[data-action=give-up]').count()).toBe(0)
    expect(await operator.locator('.actions').textContent()).toContain('请求可能还在路上')
  })
})

/** The year in a row. */
function yearIn(row: string): number {
  return Number(/(\d{4})年/.exec(row)?.[1])
}
