import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/browser.js'
import { Command } from './support/command.js'

let browser: Browser
let command: Command | undefined
let problems: string[]

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
beforeEach(() => {
  problems = []
})
afterEach(async () => {
  await command?.end()
  command = undefined
  expect(problems).toEqual([])
})

/** Starts a command, and opens the first address it names with the login it names. */
async function begin(script: string, ...args: string[]): Promise<{ page: Page; output: string }> {
  command = new Command(script, ...args)
  const output = await command.ready()
  const [, username = '', password = ''] = /user (\w+), password (\S+)/.exec(output) ?? []
  const context = await browser.newContext({
    locale: 'zh-CN',
    ...(username !== '' && { httpCredentials: { username, password } }),
  })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      problems.push(message.text())
  })
  await page.goto(urlOf(output, ''))
  return { page, output }
}

/** The address in the text that has this path. */
function urlOf(output: string, path: string): string {
  const found = output
    .match(/http:\/\/[\w.]+:\d+[^\s,]*/g)
    ?.find((url) => path === '' || new URL(url).pathname === path)
  if (found === undefined) throw new Error(`no address of ${path} in:\n${output}`)
  return found
}

describe('npm run example -- cashier', () => {
  it('sells an edition, and licences for the balance that was filled at WeCom', async () => {
    const { page, output } = await begin('example', 'cashier')
    const customer = page.locator('tr[data-corp]')
    // The installation is acknowledged before the back end has read what the company has.
    const seen = async () => {
      await page.reload()
      return page.textContent('body')
    }
    await expect.poll(seen, { timeout: 10_000 }).toContain('试用中')

    await customer.getByText('接口许可').click()
    await page.locator('[name=base]').fill('1')
    await page.locator('[data-action=buy]').click()
    expect(await page.locator('.problem, .notice.bad').allTextContents()).toEqual([])
    expect(await page.locator('[data-list=license-orders] tr[data-order]').textContent()).toContain('待支付')
    await page.locator('[data-action=pay]').click()
    expect(await page.locator('.notice.bad').textContent()).toContain('90432')

    const weCom = await page.context().newPage()
    await weCom.goto(urlOf(output, '/provider'))
    await weCom.locator('[name=amount]').fill('1000')
    await weCom.locator('[data-action=topUp]').click()
    expect(await weCom.locator('[data-balance]').textContent()).toBe('¥1000.00')
    await page.locator('[data-action=pay]').click()
    await page.locator('.badge.good', { hasText: '已支付' }).waitFor()

    await page.getByText('开单').first().click()
    await page.locator('[name=customer]').selectOption({ index: 1 })
    await page.locator('[name=edition]').selectOption({ index: 1 })
    await page.locator('[name=seats]').fill('3')
    await page.locator('[data-action=create]').click()
    const link = await page.locator('[data-pay-link]').getAttribute('href')
    await weCom.goto(link ?? '')
    await weCom.locator('[data-action=pay]').click()
    await weCom.locator('[data-action=refund]').click()
    await weCom.goto(urlOf(output, '/provider'))
    await weCom.locator('[data-action=approve]').click()
    await page.reload()
    expect(await page.locator('section[data-status] h2').textContent()).toBe('已退款')
  })
})

describe('npm run example', () => {
  it('-- express: a company installs the app, and its administrator sees it', async () => {
    const { page } = await begin('example', 'express')
    await page.getByText('安装应用').click()
    await page.locator('button').first().click()
    expect(await page.locator('h1').textContent()).toBe('安装完成')
    await page.getByText('成员').click()
    expect(await page.locator('body').textContent()).toContain('"userid"')
    await page.goto(new URL('/health', page.url()).href)
    expect(await page.locator('body').textContent()).toContain('"suites"')
  })

  it('-- koa: shows how it is', async () => {
    const { page } = await begin('example', 'koa')
    await page.getByText('运行状况').click()
    expect(await page.locator('body').textContent()).toContain('"ok":true')
  })

  it('-- php-routes: a member comes from the workbench to the old address', async () => {
    const { page, output } = await begin('example', 'php-routes')
    await page.goto(urlOf(output, '/workbench'))
    await page.locator('[data-app]').click()
    expect(new URL(page.url()).search).toBe('?corp/qywx_come')
    expect(await page.locator('main').textContent()).toContain('/index.php?corp/qywx_come')
  })

  it.each(['login-express', 'login-koa'])('-- %s: somebody signs in, and out again', async (name) => {
    const { page } = await begin('example', name)
    await page.getByRole('link', { name: '登录', exact: true }).click()
    await page.locator('[data-member]').first().click()
    expect(await page.locator('h1').textContent()).toBe('已登录')
    await page.getByText('退出登录').click()
    expect(await page.locator('h1').textContent()).toBe('示例应用')
  })
})

describe('npm start', () => {
  it('stays up with a page that leads on, at the app and at WeCom', async () => {
    const { page, output } = await begin('start')
    const [site, weCom] = output.slice(output.indexOf('Staying up')).match(/http:\/\/[\w.]+:\d+\//g) ?? []
    await page.goto(site ?? '')
    await page.getByText('安装应用').click()
    await page.locator('button').first().click()
    expect(await page.locator('h1').textContent()).toBe('安装完成')
    await page.goto(site ?? '')
    await page.getByText('已安装的企业').click()
    expect(await page.locator('body').textContent()).toContain('corpId')
    await page.goto(weCom ?? '')
    await page.getByText('服务商管理后台').click()
    expect(await page.locator('h1').textContent()).toBe('服务商管理后台')
  })
})
