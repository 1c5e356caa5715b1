import { afterEach, describe, expect, it } from 'vitest'
import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js'
import { attribute, Browser, location, on } from '../support/browser.js'
import { CORP, DK, installed, OPEN_CORP, TP } from '../support/helpers.js'
import {
  LOGIN,
  loginInfo,
  oauthLink,
  oldQrLink,
  SECOND,
  sent,
  startInstalled,
  userInfo,
  webLink,
} from '../support/sign-in.js'

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

describe('the authorize page', () => {
  it('asks who holds the phone and sends that member on', async () => {
    const { sim, url } = await serving()
    const browser = new Browser()
    const page = await browser.open(on(url, oauthLink()))
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(browser.find('button', { 'data-corp': OPEN_CORP })).toHaveLength(4)
    expect(browser.find('button', { 'data-corp': SECOND })).toHaveLength(4)
    expect(browser.find('button', { 'data-action': 'refuse' })).toHaveLength(0)
    const done = await browser.press({ 'data-member': 'woCid', 'data-corp': OPEN_CORP })
    expect(done.status).toBe(302)
    expect(done.headers.get('cache-control')).toBe('no-store')
    expect(location(done).location).toMatch(
      /^https:\/\/app\.example\/back\?from=wecom&code=\w+&state=abc123$/,
    )
    expect(await userInfo(sim, sent(location(done)))).toMatchObject({ userid: 'woCid' })
  })

  it('knows a person of no corp, and shows only who can sign in', async () => {
    const members = [...CORP.members, { userId: 'woEve', name: 'Eve', departments: [1], status: 4 }]
    const { sim, url } = await serving({ corps: [{ ...CORP, members }] })
    const browser = new Browser()
    await browser.open(on(url, oauthLink()))
    expect(browser.find('button', { 'data-member': 'woEve' })).toHaveLength(0)
    const done = await browser.press({ 'data-outsider': '' })
    expect(await userInfo(sim, sent(location(done)))).toHaveProperty('openid')
  })

  it('lets a member refuse, and leads back to itself', async () => {
    const { url } = await serving()
    const browser = new Browser()
    await browser.open(on(url, oauthLink({ scope: 'snsapi_privateinfo' })))
    const refused = await browser.press({ 'data-action': 'refuse' })
    expect(refused.status).toBe(200)
    expect(refused.headers.has('location')).toBe(false)
    const [link = ''] = browser.find('a')
    await browser.open(new URL(attribute(link, 'href') ?? '', url).href)
    expect(browser.find('button', { 'data-action': 'refuse' })).toHaveLength(1)
    const done = await browser.press({ 'data-member': 'woBob', 'data-corp': OPEN_CORP })
    expect(done.status).toBe(302)
  })

  it('says what to set when the domain does not fit', async () => {
    const { url } = await serving()
    const browser = new Browser()
    const page = await browser.open(on(url, oauthLink({ redirect_uri: 'https://other.example:81/' })))
    expect(page.status).toBe(400)
    expect(browser.html).toContain('other.example:81')
    expect(browser.html).toContain('50001')
    expect(browser.find('button')).toHaveLength(0)
  })

  it('lists only the people of the company in the corp form', async () => {
    const { sim, app, url } = await serving()
    const { agentId } = await installed(sim, app, DK)
    const browser = new Browser()
    await browser.open(on(url, oauthLink({ appid: OPEN_CORP, agentid: String(agentId) })))
    expect(browser.find('button', { 'data-corp': OPEN_CORP })).toHaveLength(4)
    expect(browser.find('button', { 'data-corp': SECOND })).toHaveLength(0)
    expect((await browser.press({ 'data-member': 'woBob' })).status).toBe(302)
  })

  it('refuses what no page of its own would send', async () => {
    const { url } = await serving()
    const target = on(url, oauthLink()).replace(/\?.*/, '')
    const send = async (person: string) => {
      const body = new URLSearchParams([...new URL(oauthLink()).searchParams, ['person', person]])
      return (await fetch(target, { method: 'POST', body, redirect: 'manual' })).status
    }
    expect(await send(`${OPEN_CORP}/woBob`)).toBe(302)
    for (const person of ['', 'woBob', `${OPEN_CORP}/`, '/woBob', `${OPEN_CORP}/nobody`]) {
      expect(await send(person)).toBe(400)
    }
    expect((await fetch(target, { method: 'PUT' })).status).toBe(405)
    expect((await fetch(`${url}/nowhere`)).status).toBe(404)
    expect((await fetch(`${url}/workbench`, { method: 'POST' })).status).toBe(405)
  })
})

describe('the QR login pages', () => {
  it('sign a member in by the current form', async () => {
    const { sim, url } = await serving()
    const browser = new Browser()
    await browser.open(on(url, webLink({ state: 'a&b="c"+d' })))
    expect(browser.html).toContain('class="qr"')
    const done = location(await browser.press({ 'data-member': 'woBob', 'data-corp': OPEN_CORP }))
    expect(sent(done, 'state')).toBe('a&b="c"+d')
    expect(await userInfo(sim, sent(done), LOGIN)).toMatchObject({ userid: 'woBob' })
  })

  it('list administrators in the old form, members when asked for', async () => {
    const { sim, url } = await serving()
    const browser = new Browser()
    await browser.open(on(url, oldQrLink({ usertype: 'member' })))
    expect(browser.find('button', { 'data-corp': OPEN_CORP })).toHaveLength(4)
    await browser.open(on(url, oldQrLink()))
    expect(browser.find('button', { 'data-corp': OPEN_CORP })).toHaveLength(1)
    const done = location(await browser.press({ 'data-member': 'woAdmin', 'data-corp': OPEN_CORP }))
    expect(sent(done, 'expires_in')).toBe('600')
    expect(await loginInfo(sim, sent(done, 'auth_code'))).toMatchObject({ usertype: 1 })
  })

  it('let a person cancel', async () => {
    const { url } = await serving()
    const browser = new Browser()
    for (const link of [webLink(), oldQrLink()]) {
      await browser.open(on(url, link))
      const done = await browser.press({ 'data-action': 'cancel' })
      expect([done.status, done.headers.has('location')]).toEqual([200, false])
    }
    expect((await browser.open(on(url, webLink({ appid: 'x' })))).status).toBe(400)
  })
})

describe('the console and the workbench', () => {
  it('let an administrator jump into an app', async () => {
    const { sim, app, url } = await serving()
    await installed(sim, app, DK)
    const [, custom] = sim.suites
    delete custom?.urls.business
    const browser = new Browser()
    await browser.open(`${url}/console`)
    const [link = ''] = browser.find('a', { 'data-corp': OPEN_CORP })
    await browser.open(new URL(attribute(link, 'href') ?? '', url).href)
    expect(browser.find('button')).toHaveLength(1)
    const done = location(await browser.press({ 'data-app': TP.id }))
    expect(done.location).toMatch(/^https:\/\/app\.example\/index\.php\?qyweixin\/callback&auth_code=\w+$/)
    expect(await loginInfo(sim, sent(done, 'auth_code'))).toMatchObject({ user_info: { userid: 'woAdmin' } })
  })

  it('let another administrator take over', async () => {
    const administrators = [{ userId: 'woBob', usertype: 2 as const }]
    const { sim, url } = await serving({ corps: [{ ...CORP, administrators }] })
    const browser = new Browser()
    await browser.open(`${url}/console?corp_id=${OPEN_CORP}`)
    const [link = ''] = browser.find('a', { 'data-admin': 'woBob' })
    await browser.open(new URL(attribute(link, 'href') ?? '', url).href)
    const done = location(await browser.press({ 'data-app': TP.id }))
    expect(await loginInfo(sim, sent(done, 'auth_code'))).toMatchObject({ usertype: 2 })
    expect((await browser.open(`${url}/console?corp_id=${OPEN_CORP}&user_id=woCid`)).status).toBe(403)
    expect((await browser.open(`${url}/console?corp_id=nobody`)).status).toBe(404)
  })

  it('show a member the apps in whose visible range the member is', async () => {
    const { sim, url } = await serving()
    sim.provider.setUrls({ home: 'https://app.example/home?corp=$CORPID$&x' }, TP.id)
    const browser = new Browser()
    await browser.open(`${url}/workbench`)
    expect(browser.find('a', { 'data-member': 'woDan' })).toHaveLength(2)
    const [link = ''] = browser.find('a', { 'data-member': 'woDan', 'data-corp': OPEN_CORP })
    await browser.open(new URL(attribute(link, 'href') ?? '', url).href)
    expect(browser.find('a', { 'data-app': TP.id }).map((tag) => attribute(tag, 'href'))).toEqual([
      `https://app.example/home?corp=${OPEN_CORP}&x`,
    ])
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: OPEN_CORP, scope: { allowParty: [2] } })
    await browser.open(`${url}/workbench?corp_id=${OPEN_CORP}&user_id=woDan`)
    expect(browser.find('a')).toHaveLength(0)
    expect((await browser.open(`${url}/workbench?corp_id=${OPEN_CORP}&user_id=x`)).status).toBe(404)
    expect((await browser.open(`${url}/workbench?corp_id=x`)).status).toBe(404)
    await browser.open(`${url}/workbench?corp_id=${OPEN_CORP}`)
    expect(browser.find('a')).toHaveLength(4)
  })

  it('link to web addresses only', async () => {
    const { sim, url } = await serving()
    sim.provider.setUrls({ home: 'javascript:alert(1)', business: 'javascript:alert(1)' }, TP.id)
    const browser = new Browser()
    await browser.open(`${url}/workbench?corp_id=${OPEN_CORP}&user_id=woDan`)
    expect(browser.html).not.toContain('javascript:')
    const body = new URLSearchParams({ corp_id: OPEN_CORP, app: TP.id })
    const jump = await fetch(`${url}/console`, { method: 'POST', body, redirect: 'manual' })
    expect(jump.status).toBe(400)
  })
})
