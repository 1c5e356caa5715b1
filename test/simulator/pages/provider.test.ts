import { afterEach, describe, expect, it } from 'vitest'
import type { Simulator } from '../../../src/simulator/index.js'
import { get, providerToken } from '../support/helpers.js'
import { opened, shop, statusOf } from '../support/shop.js'

let open: Simulator | undefined

afterEach(() => open?.close())

async function visit() {
  const { sim } = await shop()
  open = sim
  const { url } = await sim.listen()
  const page = async () => (await fetch(`${url}/provider`)).text()
  const press = (action: string, fields: Record<string, string>) =>
    fetch(`${url}/provider`, {
      method: 'POST',
      body: new URLSearchParams({ action, ...fields }),
      redirect: 'manual',
    })
  return { sim, page, press, url }
}

async function balanceOf(sim: Simulator) {
  return get(sim, `service/get_account_balance?provider_access_token=${await providerToken(sim)}`)
}

describe('the console of the provider', () => {
  it('opens the prepaid balance with a payment into it', async () => {
    const { sim, page, press } = await visit()
    expect(await page()).toContain('<p data-balance>未开通</p>')
    const answer = await press('topUp', { amount: ' 99.5 ' })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/provider'])
    await press('topUp', { amount: '0.01' })
    expect(await page()).toContain('<p data-balance>¥99.51</p>')
    expect(await balanceOf(sim)).toMatchObject({ balance: 9951 })
  })

  it.each(['', '0', '0.00', '-1', '1.234', '1e3', '九十九', '9999999999'])(
    'takes %j for no sum of money',
    async (amount) => {
      const { sim, press } = await visit()
      expect((await press('topUp', { amount })).status).toBe(409)
      expect(await balanceOf(sim)).toMatchObject({ errcode: 90432 })
    },
  )

  it.each([
    ['approve', 6],
    ['reject', 2],
  ])('decides on a refund: %s', async (action, status) => {
    const { sim, page, press } = await visit()
    const orderId = await opened(sim)
    expect(await page()).not.toContain('data-refund')
    await sim.cashier.pay(orderId)
    await sim.cashier.requestRefund(orderId)
    expect(await page()).toContain(`data-refund="${orderId}"`)
    expect((await press(action, { order_id: orderId })).status).toBe(302)
    expect(await statusOf(sim, orderId)).toBe(status)
    expect(await page()).not.toContain('data-refund')
    expect((await press(action, { order_id: orderId })).status).toBe(409)
  })

  it('knows no other button, and no order that is none', async () => {
    const { press } = await visit()
    expect((await press('close', {})).status).toBe(409)
    expect((await press('approve', { order_id: 'N0' })).status).toBe(409)
  })

  it('is found from the start page, as are the workbench and the console of a company', async () => {
    const { url } = await visit()
    const start = await (await fetch(url)).text()
    for (const path of ['/provider', '/workbench', '/console']) {
      expect(start).toContain(`href="${path}"`)
      expect((await fetch(url + path)).status).toBe(200)
    }
  })
})
