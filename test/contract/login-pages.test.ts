import { afterEach, describe, expect, test } from 'vitest'
import {
  express4Session,
  express5Session,
  fetchSite,
  koaStored,
  type LoginAdapter,
  nodeSite,
} from '../adapters/login/sites.js'
import { Browser, type Shown } from './support/browser.js'
import { APP } from './support/credentials.js'
import { openSite } from './support/site.js'
import { corpIdOf, MINUTE } from './support/world.js'

const IN_CLIENT = 'Mozilla/5.0 (iPhone) AppleWebKit/605 wxwork/4.1.30 MicroMessenger/7.0.1'
const BOB = { 'data-member': 'woBob1', 'data-corp': corpIdOf(1) }

const open: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

async function shop(adapter: LoginAdapter, options: Parameters<typeof openSite>[1] = {}) {
  const made = await openSite(adapter, options)
  open.push(made)
  await made.sim.administrator.install({ suiteId: APP.id, corpId: corpIdOf(1) })
  await made.wecom.idle()
  return made
}

const visitorOf = ({ body }: Shown) => JSON.parse(body).visitor

for (const adapter of [express5Session(), express4Session(), koaStored, nodeSite, fetchSite]) {
  describe(`${adapter.name}, on the pages of WeCom`, () => {
    test('has its URLs checked by WeCom, the two PHP pages included', async () => {
      const { sim } = await shop(adapter)
      const checked = await sim.provider.verifyUrls()
      expect(checked.length).toBeGreaterThanOrEqual(4)
      expect(checked.filter(({ ok }) => !ok)).toEqual([])
    })

    test('signs a member in who opens the app from the workbench', async () => {
      const { weCom, site } = await shop(adapter)
      const phone = new Browser(IN_CLIENT)
      const workbench = await phone.follow(await phone.open(`${weCom}/workbench`), BOB)
      const consent = await phone.follow(workbench, { 'data-app': APP.id })
      expect(consent.url).toContain(`${weCom}/connect/oauth2/authorize?`)
      const landed = await phone.press(consent, BOB)
      expect(landed.url).toBe(`${site}/who`)
      expect(visitorOf(landed)).toEqual({ corpId: corpIdOf(1), userId: 'woBob1' })
    })

    test('signs an administrator in who comes from the console', async () => {
      const { weCom, site } = await shop(adapter)
      const desktop = new Browser()
      const companies = await desktop.open(`${weCom}/console`)
      const console = await desktop.follow(companies, { 'data-corp': corpIdOf(1) })
      const landed = await desktop.press(console, { 'data-app': APP.id })
      expect(landed.url).toBe(`${site}/who`)
      expect(visitorOf(landed)).toEqual({ corpId: corpIdOf(1), userId: 'woAnn1' })
      const jump = desktop.visited.find((url) => url.includes('auth_code')) ?? ''
      const replayed = await new Browser().open(jump)
      expect(replayed.status).toBe(400)
    })

    test('signs a member in who scans the QR code of the login page', async () => {
      const { site, weCom } = await shop(adapter)
      const desktop = new Browser()
      const page = await desktop.open(`${site}/login/start?return_to=%2Fwho`)
      expect(page.url).toContain(`${weCom}/wwlogin/sso/login?`)
      expect(visitorOf(await desktop.press(page, BOB))).toEqual({ corpId: corpIdOf(1), userId: 'woBob1' })
      const back = desktop.visited.find((url) => url.includes('/login/return')) ?? ''
      expect((await desktop.open(back)).status).toBe(400)
      expect((await new Browser().open(back)).status).toBe(400)
    })
  })
}

describe('a login on the pages of WeCom', () => {
  test('by the older page lets administrators in where they are asked for, and members elsewhere', async () => {
    const { site, weCom } = await shop(nodeSite)
    const admin = new Browser()
    const page = await admin.open(`${site}/login/start?kind=admin`)
    expect(page.url).toContain(`${weCom}/wwopen/sso/3rd_qrConnect?`)
    expect(page.body).not.toContain('woCid1')
    const landed = await admin.press(page, { 'data-member': 'woAnn1', 'data-corp': corpIdOf(1) })
    expect(visitorOf(landed)).toEqual({ corpId: corpIdOf(1), userId: 'woAnn1' })
    const member = new Browser()
    const old = await member.open(`${site}/login/start?kind=qr`)
    expect(visitorOf(await member.press(old, BOB))).toMatchObject({ userId: 'woBob1' })
  })

  test('that is refused or cancelled ends on the page, and nobody is signed in', async () => {
    const { site } = await shop(nodeSite, { scope: 'privateinfo' })
    const phone = new Browser(IN_CLIENT)
    const consent = await phone.open(`${site}/login/start`)
    const refused = await phone.press(consent, { 'data-action': 'refuse' })
    expect(refused.url).toContain('/connect/oauth2/authorize')
    const desktop = new Browser()
    const scan = await desktop.open(`${site}/login/start`)
    await desktop.press(scan, { 'data-action': 'cancel' })
    for (const browser of [phone, desktop]) {
      expect(visitorOf(await browser.open(`${site}/who`))).toBeUndefined()
    }
  })

  test('is refused by WeCom for a site on another host or port', async () => {
    const { site, sim } = await shop(nodeSite)
    sim.provider.setUrls({ trustedDomain: '127.0.0.1' }, APP.id)
    const page = await new Browser(IN_CLIENT).open(`${site}/login/start`)
    expect(page).toMatchObject({ status: 400, body: expect.stringContaining('50001') })
  })

  test('inside the client is started again when its code came too late, once', async () => {
    const { site, sim, clock } = await shop(nodeSite)
    const phone = new Browser(IN_CLIENT)
    const consent = await phone.open(`${site}/login/start?return_to=/who`)
    sim.faults.add({ path: 'service/auth/getuserinfo3rd', kind: 'errcode', errcode: 40029 })
    const again = await phone.press(consent, BOB)
    expect(again.url).toContain('/connect/oauth2/authorize')
    await clock.advance(MINUTE)
    expect(visitorOf(await phone.press(again, BOB))).toMatchObject({ userId: 'woBob1' })
  })

  test('of somebody whose company has not installed the app is told to the site', async () => {
    const { site } = await shop(nodeSite)
    const phone = new Browser(IN_CLIENT)
    const consent = await phone.open(`${site}/login/start`)
    const landed = await phone.press(consent, { 'data-member': 'woBob2', 'data-corp': corpIdOf(2) })
    expect(visitorOf(landed)).toEqual({ corpId: corpIdOf(2), userId: 'wpBob2' })
  })
})
