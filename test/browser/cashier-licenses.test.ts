import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/browser.js'
import { deskOf } from './support/cashier-desk.js'
import { type Office, openOffice } from './support/cashier-office.js'

let browser: Browser
let office: Office
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  browser = await launchBrowser()
  office = await openOffice(browser, ['甲公司', '己公司'])
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

describe('licences', () => {
  it('are bought, paid from the balance and given to members', async () => {
    const { simulator, operator } = office
    const { licenses } = desk
    const corp = '甲公司'
    await licenses(corp)
    await operator.locator('[name=base]').fill('2')
    await operator.locator('[name=months]').fill('1')
    await operator.locator('[data-action=buy]').click()
    const order = operator.locator('[data-list=license-orders] tr[data-order]')
    expect(await order.textContent()).toContain('待支付')

    await operator.locator('[data-action=pay]').click()
    expect(await operator.locator('.notice.bad').textContent()).toContain('90432')
    simulator.license.topUp(100_000)
    await operator.locator('[data-action=pay]').click()
    await operator.locator('.badge.good', { hasText: '已支付' }).waitFor({ timeout: 10_000 })
    const left = operator.locator('[data-left="1"]')
    for (let tries = 0; tries < 50 && (await left.textContent()) !== '2'; tries++) {
      await operator.waitForTimeout(100)
      await licenses(corp)
    }
    expect(await left.textContent()).toBe('2')
    expect(await operator.locator('dl').textContent()).toContain('¥991.60')

    const [, member = ''] = simulator.corps[0]?.members.map(({ userId }) => userId) ?? []
    const activate = async () => {
      await operator.locator('[name=userid]').selectOption(member)
      await operator.locator('[data-action=activate]').click()
    }
    await activate()
    expect(await operator.locator('[data-list=accounts]').textContent()).toContain(member)
    expect(await left.textContent()).toBe('1')
    await activate()
    expect(await operator.locator('.notice.bad').textContent()).toMatch(/7010\d\d/)
    expect(await left.textContent()).toBe('1')
  })

  it('are found again when the answer to their order got lost', async () => {
    const { simulator, operator } = office
    const before = simulator.calls('license/create_new_order')
    simulator.faults.add({ kind: 'reset', path: 'license/create_new_order', when: 'after' })
    await desk.licenses('己公司')
    await operator.locator('[name=base]').fill('2')
    await operator.locator('[name=months]').fill('1')
    await operator.locator('[data-action=buy]').click()
    expect(await operator.locator('h1').textContent()).toBe('核对下单结果')
    await operator.locator('[data-action=adopt]').click()
    expect(await operator.locator('[data-list=license-orders] tr[data-order]').count()).toBe(1)
    expect(simulator.calls('license/create_new_order')).toBe(before + 1)
  })
})
