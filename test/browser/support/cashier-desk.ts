import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Office, PRO } from './cashier-office.js'

/** What an operator fills in; what is left out stays as the form has it. */
export interface Filling {
  corp: string
  edition?: string
  orderType?: '新购' | '扩容' | '续期'
  payType?: '客户支付' | '服务商代支付' | '免支付'
  seats?: string
  days?: string
}

/** What the operator and the customers do. */
export function deskOf(office: Office) {
  const { operator, buyer, url } = office

  const fill = async (filling: Filling, page: Page = operator) => {
    const { corp, edition = PRO.name, orderType, payType, seats, days } = filling
    await page.goto(`${url}/orders/new`)
    await page.locator('select[name=customer]').selectOption({ label: corp })
    const option = page.locator('select[name=edition] option', { hasText: edition })
    await page.locator('select[name=edition]').selectOption((await option.getAttribute('value')) ?? '')
    if (orderType !== undefined) await page.getByLabel(orderType, { exact: true }).check()
    if (payType !== undefined) await page.getByLabel(payType, { exact: true }).check()
    if (seats !== undefined) await page.locator('[name=seats]').fill(seats)
    if (days !== undefined) await page.locator('[name=days]').fill(days)
  }

  const create = (page: Page = operator) => page.locator('[data-action=create]').click()

  /** Opens an order and returns the link for the customer. */
  const order = async (filling: Filling): Promise<string> => {
    await fill({ ...(filling.orderType !== '续期' && { seats: '10' }), ...filling })
    await create()
    return (await operator.locator('[data-pay-link]').getAttribute('href')) ?? ''
  }

  /** The customer opens the link and presses a button of WeCom's cashier page. */
  const customer = async (link: string, ...actions: string[]) => {
    await buyer.goto(link)
    for (const action of actions) await buyer.locator(`[data-action=${action}]`).click()
    return buyer
  }

  /** The cells of a customer's row once one of them says so, with ` | ` between them: events take a moment. */
  const customerRow = async (corp: string, text: string): Promise<string> => {
    const cells = operator.locator('tr[data-corp]', { hasText: corp }).locator('td')
    for (let tries = 0; ; tries++) {
      await operator.goto(url)
      const row = (await cells.allTextContents()).join(' | ')
      if (row.includes(text)) return row
      if (tries === 50) throw new Error(`${corp} does not get ${text}: ${row}`)
      await operator.waitForTimeout(100)
    }
  }

  const licenses = async (corp: string) => {
    await operator.goto(url)
    await operator.locator('tr[data-corp]', { hasText: corp }).getByText('接口许可').click()
  }

  const shownStatus = () => operator.locator('section[data-status] h2').textContent()

  /** The orders of a customer in the list, newest first: their ids. */
  const ordersOf = async (corp: string): Promise<string[]> => {
    await operator.goto(`${url}/orders`)
    const rows = await operator.locator('tr[data-order]', { hasText: corp }).all()
    return Promise.all(rows.map(async (row) => (await row.getAttribute('data-order')) ?? ''))
  }

  /** What others did reaches the page in its own time. */
  const statusBecomes = (status: string) =>
    expect
      .poll(
        async () => {
          const shown = await shownStatus()
          if (shown !== status) await operator.reload()
          return shown
        },
        { timeout: 10_000 },
      )
      .toBe(status)
  return { ordersOf, fill, create, order, customer, customerRow, licenses, shownStatus, statusBecomes }
}
