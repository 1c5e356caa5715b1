import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './support/browser.js'
import { CUSTOMER } from './support/companies.js'
import { LoginWorld } from './support/login-world.js'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(['login-express', 'login-koa'] as const)('the example %s', (example) => {
  let world: LoginWorld

  beforeAll(async () => {
    world = await LoginWorld.open(browser, example)
  })
  afterEach(() => world.leave())
  afterAll(() => world.close())

  const corp = `corp_id=${CUSTOMER.openCorpId}`
  const weCom = (path: string) => world.site.weCom + path

  describe('a member in the client', () => {
    it('comes in by the workbench', async () => {
      const member = await world.visitor('client')
      await member.go(weCom(`/workbench?${corp}&user_id=woMember`))
      await member.page.click('[data-app]')
      await member.page.waitForURL(/\/connect\/oauth2\/authorize/)
      await member.choose('woMember')
      expect(member.where()).toBe('/')
      expect(await member.facts()).toEqual({
        企业: '示例<b>&"科技" wpCustomer',
        成员: 'woMember',
        部门: '部门 2、部门 4',
        身份: '成员',
        登录方式: '企业微信客户端',
      })
    })

    it('signs in where the first button of the site leads', async () => {
      const member = await world.visitor('client')
      await member.go('/')
      await member.page.click('.button.main')
      await member.page.waitForURL(/\/connect\/oauth2\/authorize/)
      await member.choose('woLead')
      expect(await member.facts()).toMatchObject({ 成员: 'woLead', 登录方式: '企业微信客户端' })
    })
  })

  describe('a member at a computer', () => {
    it('scans the code of the login page', async () => {
      const member = await world.visitor()
      expect(await member.start()).toBe('/wwlogin/sso/login')
      await member.choose('woMember')
      expect(await member.facts()).toMatchObject({ 成员: 'woMember', 登录方式: '浏览器扫码' })
    })

    it('scans the code of the older page, which does not make an administrator', async () => {
      const member = await world.visitor()
      expect(await member.start('kind=qr')).toBe('/wwopen/sso/3rd_qrConnect')
      await member.choose('woMember')
      expect(await member.facts()).toMatchObject({ 身份: '成员', 登录方式: '浏览器扫码（旧版）' })
    })

    it('arrives where the login was begun for', async () => {
      const member = await world.visitor()
      await member.start(`return_to=${encodeURIComponent('/?from=mail&page=2')}`)
      await member.choose('woMember')
      expect(member.where()).toBe('/?from=mail&page=2')
    })

    it('cancels on either page, and is not signed in', async () => {
      const member = await world.visitor()
      for (const kind of ['web', 'qr']) {
        await member.start(`kind=${kind}`)
        await member.page.click('[data-action="cancel"]')
        await member.page.waitForSelector('text=the login was cancelled')
      }
      expect(await member.user()).toBeUndefined()
    })

    it('is told so when WeCom sends back nobody, and begins again', async () => {
      const member = await world.visitor()
      await member.start('kind=web&return_to=/?page=3')
      const state = new URL(member.page.url()).searchParams.get('state')
      expect(await member.go(`/login/return?state=${state}`)).toBe(400)
      expect(await member.text()).toContain('登录已取消')
      await member.page.click('text=重新登录')
      await member.page.waitForURL(/\/wwlogin\/sso\/login/)
      await member.choose('woMember')
      expect(member.where()).toBe('/?page=3')
    })
  })

  describe('an administrator', () => {
    it('jumps in from the console', async () => {
      const admin = await world.visitor()
      await admin.go(weCom(`/console?${corp}`))
      await admin.press('[data-app]')
      expect(admin.where()).toBe('/settings')
      expect(await admin.facts()).toMatchObject({ 管理员: '创建者' })
      await admin.go('/')
      expect(await admin.facts()).toMatchObject({ 成员: 'woFounder', 登录方式: '企业微信管理后台' })
    })

    it('may be from outside the contacts', async () => {
      const admin = await world.visitor()
      await admin.go(weCom(`/console?${corp}&user_id=outside-admin`))
      await admin.press('[data-app]')
      await admin.go('/')
      expect(await admin.facts()).toMatchObject({ 成员: '不在通讯录中', 身份: '外部系统管理员', 部门: '—' })
    })

    it('is asked to sign in for the settings, by the older page, which lists nobody else', async () => {
      const admin = await world.visitor()
      await admin.go('/settings')
      expect(new URL(admin.page.url()).pathname).toBe('/wwopen/sso/3rd_qrConnect')
      expect(await admin.page.locator('[data-member="woMember"]').count()).toBe(0)
      await admin.choose('woLead')
      expect(admin.where()).toBe('/settings')
      expect(await admin.facts()).toMatchObject({ 管理员: '分级管理员' })
    })

    it('is not whom a member becomes', async () => {
      const member = await world.signedIn()
      expect(await member.page.locator('text=应用设置').count()).toBe(0)
      await member.go('/settings')
      expect(await member.text()).toContain('仅限管理员')
    })
  })

  describe('somebody who may not use the app', () => {
    it('belongs to no company', async () => {
      const outsider = await world.visitor('client')
      await outsider.start()
      await outsider.press('[data-outsider]')
      expect(await outsider.text()).toContain('您不是企业微信成员')
      expect(await outsider.user()).toBeUndefined()
    })

    it('belongs to a company without the app, whichever way', async () => {
      const stranger = await world.visitor()
      for (const kind of ['client', 'web', 'qr', 'admin']) {
        await stranger.start(`kind=${kind}`)
        await stranger.choose('woStranger')
        expect(await stranger.text()).toContain('尚未安装本应用')
      }
      expect(await stranger.user()).toBeUndefined()
    })

    it('does not go on as whoever used the browser before', async () => {
      const browserOfBoth = await world.signedIn()
      await browserOfBoth.start('kind=web')
      await browserOfBoth.choose('woStranger')
      expect(await browserOfBoth.user()).toBeUndefined()
    })

    it('was signed in when the company removed the app', async () => {
      const member = await world.signedIn()
      await world.site.simulator.administrator.cancelAuth({ corpId: CUSTOMER.corpId })
      await expect.poll(() => member.user(), { timeout: 20_000 }).toBeUndefined()
      await world.install()
      await member.go('/')
      expect(await member.text()).toContain('请使用企业微信登录')
    })
  })

  describe('signing out', () => {
    it('ends the session for this browser, for its history and for copies of its cookies', async () => {
      const member = await world.signedIn()
      const cookies = await member.context.cookies()
      await member.page.click('text=退出登录')
      await member.page.waitForSelector('text=请使用企业微信登录')
      await member.page.goBack()
      expect(await member.text()).not.toContain('woMember')
      const thief = await world.visitor()
      await thief.context.addCookies(cookies)
      expect(await thief.user()).toBeUndefined()
    })

    it('does not happen by a form on another site', async () => {
      const member = await world.signedIn()
      const elsewhere = await member.context.newPage()
      await member.go(weCom('/console'), elsewhere)
      const form = `<form method="post" action="${world.site.url}/sign-out"><button>win a prize</button></form>`
      await elsewhere.setContent(form)
      await elsewhere.click('button')
      await elsewhere.waitForURL((url) => url.origin === world.site.url)
      expect(await member.user()).toBe('woMember')
    })

    it('does not happen without the token of the form', async () => {
      const member = await world.signedIn()
      for (const form of [{}, { form_token: '' }, { form_token: 'x'.repeat(32) }]) {
        const answer = await member.context.request.post(`${world.site.url}/sign-out`, { form })
        expect(answer.status()).toBe(403)
      }
      expect(await member.user()).toBe('woMember')
    })
  })

  describe('the pages', () => {
    it('run no script, are kept nowhere, and have their style', async () => {
      const member = await world.signedIn('woLead')
      for (const path of ['/refused/outsider', '/login/return', '/']) {
        const answer = await member.page.goto(world.site.url + path)
        expect(await answer?.allHeaders(), path).toMatchObject({
          'cache-control': 'no-store',
          'content-security-policy': expect.stringContaining("default-src 'none'"),
          'referrer-policy': 'same-origin',
          'x-content-type-options': 'nosniff',
        })
        const style = "getComputedStyle(document.querySelector('.button.main')).backgroundColor"
        expect(await member.page.evaluate(style), path).toBe('rgb(7, 163, 90)')
      }
    })
  })
})

describe.each(['login-express', 'login-koa'] as const)('a member in the client of %s', (example) => {
  async function inScope(scope: string, visit: (world: LoginWorld) => Promise<void>): Promise<void> {
    const world = await LoginWorld.open(browser, example, { LOGIN_SCOPE: scope })
    try {
      await visit(world)
      await world.leave()
    } finally {
      await world.close()
    }
  }

  it('is asked nothing under userinfo, which tells nothing personal', () =>
    inScope('userinfo', async (world) => {
      const member = await world.visitor('client')
      await member.start()
      expect(await member.page.locator('[data-action="refuse"]').count()).toBe(0)
      await member.choose('woMember')
      expect(await member.facts()).toMatchObject({ 成员: 'woMember', 性别: '未提供' })
    }))

  it('is asked for consent under privateinfo, agrees or refuses', () =>
    inScope('privateinfo', async (world) => {
      const member = await world.visitor('client')
      await member.start()
      await member.page.click('[data-action="refuse"]')
      await member.page.waitForSelector('text=did not consent')
      expect(await member.user()).toBeUndefined()
      await member.start()
      await member.choose('woMember')
      expect(await member.facts()).toMatchObject({ 成员: 'woMember', 性别: '女' })
    }))
})
