import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../src/simulator/index.js'
import {
  CORP,
  DK,
  element,
  get,
  OPEN_CORP,
  ok,
  open,
  post,
  start,
  suiteToken,
  TP,
} from '../support/helpers.js'

const REDIRECT = 'https://app.example/done?from=wecom'

async function link(sim: Simulator, change: Record<string, string> = {}): Promise<string> {
  const { pre_auth_code: code } = await get(
    sim,
    `service/get_pre_auth_code?suite_access_token=${await suiteToken(sim)}`,
  )
  const query = new URLSearchParams({
    suite_id: TP.id,
    pre_auth_code: String(code),
    redirect_uri: REDIRECT,
    state: 'abc123',
    ...change,
  })
  return `https://open.work.weixin.qq.com/3rdapp/install?${query}`
}

describe('the install page of the simulator', () => {
  it('lists the companies and sends the administrator back with a code, keeping the query', async () => {
    const { sim, app } = start()
    const url = await link(sim)
    const page = sim.visitor.startInstall(url)
    expect(page).toMatchObject({ status: 200, corps: [{ corpId: OPEN_CORP, name: 'Example Ltd' }, {}] })
    const done = sim.visitor.confirmInstall(url, OPEN_CORP)
    const location = new URL(done.location ?? '')
    expect(done.location).toMatch(
      /^https:\/\/app\.example\/done\?from=wecom&auth_code=\w{64,}&expires_in=600&state=abc123$/,
    )
    expect(app.requests).toHaveLength(0)
    const answer = await post(
      sim,
      `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`,
      {
        auth_code: location.searchParams.get('auth_code'),
      },
    )
    expect(answer).toMatchObject({ errcode: 0, auth_corp_info: { corpid: OPEN_CORP } })
  })

  it.each<[string, Record<string, string>, string]>([
    ['an unknown suite', { suite_id: 'ww1' }, 'suite_id'],
    ['a custom app', { suite_id: DK.id }, 'custom app'],
    ['an unknown pre_auth_code', { pre_auth_code: 'x' }, 'pre_auth_code is unknown'],
    ['a foreign domain', { redirect_uri: 'https://evil.example/done' }, '50001'],
    ['another port', { redirect_uri: 'https://app.example:8443/done' }, '50001'],
    ['a subdomain', { redirect_uri: 'https://x.app.example/done' }, '50001'],
    ['no redirect_uri', { redirect_uri: '' }, 'redirect_uri'],
    ['a script for redirect_uri', { redirect_uri: 'javascript:alert(1)' }, 'redirect_uri'],
    ['a state with other characters', { state: 'a-b' }, 'state'],
    ['a long state', { state: 'a'.repeat(129) }, 'state'],
  ])('refuses %s', async (_what, change, problem) => {
    const { sim } = start()
    const url = await link(sim, change)
    const page = sim.visitor.startInstall(url)
    expect(page).toMatchObject({ status: 400, corps: [] })
    expect(page.problem).toContain(problem)
    expect(sim.visitor.confirmInstall(url, OPEN_CORP)).not.toHaveProperty('location')
  })

  it('refuses a pre_auth_code that is used, expired or of another suite', async () => {
    const { sim } = start({ suites: [TP, { ...TP, id: 'ww2' }] })
    const used = await link(sim)
    expect(sim.visitor.confirmInstall(used, OPEN_CORP).status).toBe(302)
    expect(sim.visitor.confirmInstall(used, OPEN_CORP).problem).toBe('pre_auth_code was used already')
    const foreign = await link(sim, { suite_id: 'ww2' })
    expect(sim.visitor.startInstall(foreign).problem).toBe('pre_auth_code belongs to another suite')
    const old = await link(sim)
    await sim.advance(1_200_000)
    expect(sim.visitor.startInstall(old).problem).toBe('pre_auth_code has expired')
  })

  it('refuses an app without a callback domain, and an unknown company', async () => {
    const { sim } = start()
    const url = await link(sim)
    expect(sim.visitor.confirmInstall(url, 'nobody')).toMatchObject({
      status: 400,
      problem: 'the company is unknown',
    })
    const suite = sim.suites[0]
    if (suite) suite.urls = {}
    expect(sim.visitor.startInstall(url).problem).toContain('no install-done callback domain')
  })

  it('leaves out the administrator of an app that was shared', async () => {
    const { sim } = start()
    const { authCode } = sim.visitor.confirmInstall(await link(sim), OPEN_CORP, { adminUserId: null })
    const path = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, path, { auth_code: authCode })).not.toHaveProperty('auth_user_info')
  })
})

describe('the HTTP server of the simulator', () => {
  const closing: { close(): Promise<void> | void }[] = []
  afterEach(async () => {
    for (const one of closing.splice(0)) await one.close()
  })

  async function serving() {
    const { sim } = start()
    closing.push(sim)
    const { url } = await sim.listen()
    return { sim, url }
  }

  it('serves the API at the paths of WeCom and sees the real address', async () => {
    const { url } = await serving()
    const response = await fetch(`${url}/cgi-bin/service/get_suite_token`, { method: 'POST', body: '{}' })
    const { errcode, errmsg } = (await response.json()) as { errcode: number; errmsg: string }
    expect(response.status).toBe(200)
    expect(errcode).toBe(41021)
    expect(errmsg).toContain('from ip: 127.0.0.1,')
    expect((await fetch(`${url}/cgi-bin/none`)).status).toBe(404)
  })

  it('lets a browser walk through the install page', async () => {
    const { sim, url } = await serving()
    const page = await fetch((await link(sim)).replace('https://open.work.weixin.qq.com', url))
    const html = await page.text()
    expect(html).toContain(`data-corp="${OPEN_CORP}"`)
    const fields = [...html.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name ?? '',
      (value ?? '').replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code))),
    ])
    const firstCorp = fields.findIndex(([name]) => name === 'corp_id')
    const form = new URLSearchParams(fields.slice(0, firstCorp + 1) as [string, string][])
    const done = await fetch(`${url}/3rdapp/install`, { method: 'POST', body: form, redirect: 'manual' })
    expect(done.status).toBe(302)
    expect(done.headers.get('location')).toMatch(/^https:\/\/app\.example\/done\?from=wecom&auth_code=/)
    const again = await fetch(`${url}/3rdapp/install`, { method: 'POST', body: form, redirect: 'manual' })
    expect(again.status).toBe(400)
    expect(await again.text()).toContain('used already')
  })

  it('escapes what it shows', async () => {
    const { sim } = start({ corps: [{ ...CORP, name: '<b onclick="x">' }] })
    const { html } = sim.visitor.startInstall(
      await link(sim, { redirect_uri: 'https://app.example/"><script>' }),
    )
    expect(html).not.toContain('<script')
    expect(html).not.toContain('<b ')
  })

  it('breaks the connection on demand', async () => {
    const { sim, url } = await serving()
    sim.faults.add({ kind: 'reset' })
    await expect(fetch(`${url}/cgi-bin/gettoken`)).rejects.toThrow('fetch failed')
  })

  it('pushes over real HTTP and stops when closed', async () => {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        bodies.push(`${request.method} ${request.headers['content-type']} ${body}`)
        response.end('success')
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closing.push({ close: () => void server.close() })
    const { port } = server.address() as AddressInfo
    const sim = createSimulator()
    closing.push(sim)
    sim.provider.setUrls({ instruction: `http://127.0.0.1:${port}/hook?x=1` })
    expect(await sim.provider.pushTicket()).toMatchObject({ ok: true, tries: 1, body: 'success' })
    expect(bodies[0]).toMatch(/^POST text\/xml; charset=utf-8 <xml><ToUserName>/)
    const { url } = await sim.listen()
    await sim.close()
    await expect(fetch(url)).rejects.toThrow('fetch failed')
  })

  it('reports an app that cannot be reached', async () => {
    const sim = createSimulator()
    sim.provider.setUrls({ instruction: 'http://127.0.0.1:1/' })
    expect(await sim.provider.pushTicket()).toMatchObject({ ok: false, tries: 3, status: null })
  })
})

describe('a simulator without options', () => {
  it('has credentials of the right form, and none is shared between two of them', () => {
    const one = createSimulator().credentials()
    const two = createSimulator().credentials()
    expect(one.provider.corpId).toMatch(/^ww[0-9a-f]{16}$/)
    expect(one.provider.callback.encodingAesKey).toMatch(/^[A-Za-z0-9]{43}$/)
    expect(one.suites).toHaveLength(1)
    expect(one.suites[0]?.encodingAesKey).toMatch(/^[A-Za-z0-9]{43}$/)
    expect(one.suites[0]?.token).toMatch(/^[A-Za-z0-9]{1,32}$/)
    expect(one.suites[0]?.secret).not.toBe(two.suites[0]?.secret)
  })

  it('can be used at once, its only suite left unnamed', async () => {
    const requests: Parameters<NonNullable<Parameters<typeof createSimulator>[0]>['deliver'] & object>[0][] =
      []
    const sim = createSimulator({
      deliver: async (request) => {
        requests.push(request)
        return ok('success')
      },
    })
    sim.provider.setUrls({ instruction: 'https://app.example/i' })
    const [suite] = sim.suites
    const [corp] = sim.corps
    if (suite === undefined || corp === undefined) throw new Error('no defaults')
    expect(await sim.administrator.install({ corpId: corp.corpId })).toMatchObject({ ok: true })
    const [request] = requests
    if (request === undefined) throw new Error('nothing pushed')
    const code = element(open(request, suite).message, 'AuthCode')
    const path = `service/get_permanent_code?suite_access_token=${await suiteToken(sim, suite)}`
    expect(await post(sim, path, { auth_code: code })).toMatchObject({
      errcode: 0,
      auth_corp_info: { corpid: corp.openCorpId },
    })
  })

  it('refuses ids it does not know', async () => {
    const sim = createSimulator()
    expect(() => sim.provider.issueTicket('ww-unknown')).toThrow('no suite')
    expect(() => sim.member.inboxOf('ww-unknown', 'u')).toThrow('no corp')
  })
})
