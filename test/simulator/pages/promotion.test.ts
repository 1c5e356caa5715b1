import { afterEach, describe, expect, it } from 'vitest'
import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js'
import { Browser, location, on } from '../support/browser.js'
import { CORP, DK, OPEN_CORP, post, providerToken, TP } from '../support/helpers.js'
import { BACK, LOGIN, oauthLink, oldQrLink, SECOND, startInstalled, webLink } from '../support/sign-in.js'

const closing: Simulator[] = []
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close()
})

async function serving(options: SimulatorOptions = {}) {
  const { sim, app } = await startInstalled(options)
  closing.push(sim)
  const { url } = await sim.listen()
  return { sim, app, url }
}

describe('the page behind a promotion link', () => {
  async function opened(body: Record<string, string> = {}, options: SimulatorOptions = {}) {
    const { sim, url } = await serving(options)
    const path = `service/get_register_code?provider_access_token=${await providerToken(sim)}`
    const template = { template_id: sim.promotionTemplates[0]?.templateId, ...body }
    const { register_code: code } = await post(sim, path, template)
    const browser = new Browser()
    const link = `${url}/3rdservice/wework/register?register_code=${code}`
    await browser.open(link)
    return { sim, url, browser, link }
  }

  it('creates the company from the filled-in form and shows its workbench', async () => {
    const { sim, url, browser, link } = await opened({ corp_name: '新公司', admin_name: '李四' })
    expect((await new Browser().open(link)).status).toBe(400)
    const done = await browser.press({ 'data-action': 'register' })
    expect(done.status).toBe(302)
    const corp = sim.corps.at(-1)
    expect(corp).toMatchObject({ name: '新公司', members: [{ name: '李四' }] })
    const target = new URL(location(done).location, url)
    expect(target.pathname).toBe('/workbench')
    expect(target.searchParams.get('corp_id')).toBe(corp?.openCorpId)
    await browser.open(target.href)
    expect(browser.html).toContain('李四')
  })

  it('comes again when a name is missing, for it does not open twice', async () => {
    const { sim, browser } = await opened({ admin_name: '李四' })
    const before = sim.corps.length
    expect((await browser.press({ 'data-action': 'register' })).status).toBe(400)
    expect(browser.html).toContain('the company has no name')
    expect(browser.find('button', { 'data-action': 'register' })).toHaveLength(1)
    expect(sim.corps).toHaveLength(before)
  })

  it('lets a company that exists enter', async () => {
    const { sim, browser } = await opened()
    const before = sim.corps.length
    const done = await browser.press({ 'data-corp': SECOND })
    expect(done.status).toBe(302)
    expect(sim.corps).toHaveLength(before)
    expect(sim.installation(SECOND, TP.id)).toBeDefined()
    const again = await browser.press({ 'data-corp': SECOND }).catch((error: unknown) => error)
    expect(again).toBeInstanceOf(Error)
  })
})

describe('all pages', () => {
  it('escape what comes from companies, people, apps and links', async () => {
    const evil = `"><script>alert('1')</script>&`
    const members = [{ userId: `wo${evil}`, name: evil, departments: [1] }]
    const corp = { ...CORP, name: evil, adminUserId: `wo${evil}`, members }
    const { sim, url } = await serving({ corps: [corp], suites: [{ ...TP, name: evil }, DK, LOGIN] })
    sim.provider.setUrls({ home: `https://app.example/${encodeURIComponent('"')}?"><script>` }, TP.id)
    const path = `service/get_register_code?provider_access_token=${await providerToken(sim)}`
    const body = { template_id: sim.promotionTemplates[0]?.templateId, corp_name: evil, admin_name: evil }
    const { register_code: code } = await post(sim, path, body)
    const person = new URLSearchParams({ corp_id: OPEN_CORP, user_id: `wo${evil}` })
    const links = [
      oauthLink({ redirect_uri: `${BACK}&x="><script>` }),
      oauthLink({ redirect_uri: evil, state: evil, scope: evil }),
      oauthLink({ redirect_uri: 'https://"><script>.example/' }),
      webLink({ state: evil, lang: evil }),
      oldQrLink({ state: evil }),
      `/console`,
      `/console?${person}`,
      `/workbench?${person}`,
      '/workbench',
      `/3rdservice/wework/register?register_code=${code}`,
      `/3rdapp/install?suite_id=${evil}`,
    ]
    for (const link of links) {
      const browser = new Browser()
      await browser.open(link.startsWith('/') ? `${url}${link}` : on(url, link))
      expect(browser.html).toContain('<!doctype html>')
      expect(browser.html).not.toContain('<script')
      expect(browser.html).not.toContain(`alert('`)
    }
    const back = new URLSearchParams([
      ...new URL(webLink({ state: evil })).searchParams,
      ['action', 'cancel'],
    ])
    const refused = await fetch(`${url}/wwlogin/sso/login`, { method: 'POST', body: back })
    expect(await refused.text()).not.toContain('<script')
  })
})
