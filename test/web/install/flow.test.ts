import { describe, expect, it } from 'vitest'
import { createInstallHandler, type InstallHandlerOptions } from '../../../src/web/index.js'
import { instruction, post } from '../../support/callbacks.js'
import {
  CUSTOM_SUITE,
  createInstallSite,
  createInstallWorld,
  OTHER_SUITE,
  PUBLIC_URL,
  SUITE,
} from './world.js'

const PERMANENT_CODE = 'service/v2/get_permanent_code'

describe('an installation in the browser', () => {
  it('goes to the install page and comes back installed, at an address without a code', async () => {
    const site = await createInstallSite()
    const visitor = site.browser()
    const { page } = await visitor.start('/install/start?return_to=%2Fwelcome%3Fa%3D1')
    expect(page.origin + page.pathname).toBe('https://open.work.weixin.qq.com/3rdapp/install')
    expect(page.searchParams.get('suite_id')).toBe(SUITE.id)
    expect(page.searchParams.get('redirect_uri')).toBe(`${PUBLIC_URL}/return`)
    const answer = await visitor.go(site.confirm(page))
    expect(answer).toMatchObject({ status: 302, body: '', headers: { location: '/welcome?a=1' } })
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' })
    const stored = await site.wecom.installs.get(site.done[0]?.corpId ?? '')
    expect(site.done).toMatchObject([{ suiteId: SUITE.id, status: 'active', corpId: stored?.corpId }])
    expect(JSON.stringify(site.done)).not.toContain('permanent')
  })

  it('needs no function of the application', async () => {
    const { wecom, ...world } = await createInstallWorld()
    const site = await createInstallSite({ onInstalled: undefined as never }, { wecom, ...world })
    const { visitor, back } = await site.confirmed()
    expect(await visitor.go(back)).toMatchObject({ status: 302, headers: { location: '/' } })
  })

  it('ends in the same installation as a create_auth with the same code, whichever comes first', async () => {
    for (const order of ['callback first', 'redirect first', 'together']) {
      const site = await createInstallSite()
      const installed: string[] = []
      site.wecom.installs.on('installed', ({ installation }) => installed.push(installation.corpId))
      const { visitor, back } = await site.confirmed()
      const AuthCode = new URL(back, PUBLIC_URL).searchParams.get('auth_code') ?? ''
      const push = () =>
        site.wecom.handle(post(instruction({ InfoType: 'create_auth', AuthCode }, SUITE), SUITE.id, SUITE))
      const steps = [push, () => visitor.go(back)]
      if (order === 'together') await Promise.all(steps.map((step) => step()))
      else for (const step of order === 'callback first' ? steps : steps.reverse()) await step()
      await site.wecom.idle()
      expect(site.done, order).toHaveLength(1)
      expect(installed, order).toEqual([site.done[0]?.corpId])
      expect(site.simulator.calls(PERMANENT_CODE), order).toBe(1)
    }
  })

  it('makes a test installation when that is asked for', async () => {
    const site = await createInstallSite({ test: true })
    await site.browser().start('/install/start')
    expect(site.simulator.calls('service/set_session_info')).toBe(1)
  })

  it('may be sent elsewhere by onInstalled, but not off the site', async () => {
    const site = await createInstallSite({ onInstalled: async () => ({ redirectTo: '/next' }) })
    const { visitor, back } = await site.confirmed()
    expect(await visitor.go(back)).toMatchObject({ headers: { location: '/next' } })
    const off = await createInstallSite({ onInstalled: () => ({ redirectTo: '//evil.example' }) })
    const other = await off.confirmed()
    await expect(other.visitor.go(other.back)).rejects.toMatchObject({ reason: 'return_to_refused' })
  })

  it('leaves what onInstalled throws to the framework; the app is installed all the same', async () => {
    const site = await createInstallSite({
      onInstalled: () => {
        throw new Error('the database is down')
      },
    })
    const { visitor, back } = await site.confirmed()
    await expect(visitor.go(back)).rejects.toThrow('the database is down')
    const found = []
    for await (const { status } of site.wecom.installs.iterate()) found.push(status)
    expect(found).toEqual(['active'])
  })

  it('is for the app of the start URL, within those of the options', async () => {
    const world = await createInstallWorld([SUITE, OTHER_SUITE])
    const any = await createInstallSite({}, world)
    const { page } = await any.browser().start(`/install/start?suite=${OTHER_SUITE.id}`)
    expect(page.searchParams.get('suite_id')).toBe(OTHER_SUITE.id)
    const one = await createInstallSite({ suiteId: SUITE.id }, world)
    expect((await one.browser().start('/install/start')).page.searchParams.get('suite_id')).toBe(SUITE.id)
    for (const suite of [OTHER_SUITE.id, 'wwNotOurs', ''])
      expect(await one.browser().go(`/install/start?suite=${suite}`)).toMatchObject({ status: 400 })
    expect(new Set(one.errors.map(({ reason }) => reason))).toEqual(new Set(['install_request_invalid']))
    expect(await any.browser().go('/install/start?suite=wwNotOurs')).toMatchObject({ status: 400 })
  })

  it('works from one instance to another, and in several tabs', async () => {
    const one = await createInstallSite()
    const two = await createInstallSite({}, { ...one, wecom: one.create() })
    const visitor = one.browser()
    const tabs = await Promise.all([
      visitor.start('/install/start'),
      visitor.start('/install/start?return_to=/two'),
    ])
    const [second] = tabs.slice(1)
    if (second === undefined) throw new Error('there are two')
    const headers = { cookie: visitor.cookieHeader }
    expect(await two.send(two.confirm(second.page), { headers })).toMatchObject({
      status: 302,
      headers: { location: '/two' },
    })
    expect(two.done).toHaveLength(1)
  })

  it('can be completed by loading the page again when WeCom could not be reached', async () => {
    const site = await createInstallSite()
    const { visitor, back } = await site.confirmed()
    const times = Number.POSITIVE_INFINITY
    const outage = site.simulator.faults.add({ kind: 'http', status: 502, path: PERMANENT_CODE, times })
    const page = await visitor.go(back)
    expect(page.status).toBe(503)
    expect(page.body).toContain('刷新本页')
    expect(site.logged.join()).toContain('error an installation')
    outage.remove()
    expect(await visitor.go(back)).toMatchObject({ status: 302 })
    expect(site.done).toHaveLength(1)
    expect(await visitor.go(back)).toMatchObject({ status: 400 })
  })

  it('costs nothing but a call for the link: the store is as it was', async () => {
    const site = await createInstallSite()
    await site.browser().start('/install/start')
    const keys = async () => {
      const found = []
      for await (const key of site.store.keys('')) found.push(key)
      return found
    }
    const before = await keys()
    for (let visit = 0; visit < 100; visit++) {
      await site.browser().go('/install/start?return_to=/orders')
      await site.browser().go(`/install/return?state=${'a'.repeat(32)}&auth_code=${'x'.repeat(64)}`)
    }
    expect(await keys()).toEqual(before)
  })
})

describe('the options of an install handler', () => {
  it.each([
    ['publicUrl', 'http://app.example.com/install'],
    ['publicUrl', undefined],
    ['path', 'install'],
    ['onInstalled', 'page'],
    ['onError', 1],
    ['suiteId', 'wwNotOurs'],
    ['suiteId', []],
    ['suiteId', CUSTOM_SUITE.id],
    ['test', 'yes'],
    ['lang', 'fr'],
    ['returnTo', '//evil.example'],
    ['returnTo', '/install/start'],
    ['returnToOrigins', ['https://a.example/']],
    ['scope', 'base'],
  ])('refuse %s: %j', async (name, value) => {
    const { wecom } = await createInstallWorld([SUITE, CUSTOM_SUITE])
    const options = { publicUrl: PUBLIC_URL, [name]: value } as InstallHandlerOptions<object>
    expect(() => createInstallHandler(wecom, options)).toThrow(
      expect.objectContaining({
        code: 'WECOM_CONFIG',
        message: expect.stringMatching(String(value).includes('ww') ? /suite/ : name),
      }),
    )
  })

  it('refuse what createWeCom did not make', async () => {
    const world = await createInstallWorld()
    await expect(createInstallSite({}, { ...world, wecom: {} as never })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
  })
})

describe('the logger of an install handler', () => {
  it('may take what follows a message in front of it, as pino does', async () => {
    const seen: unknown[][] = []
    const put = (...args: unknown[]) => void seen.push(args)
    const logger = Object.assign(
      { debug: put, info: put, warn: put, error: put },
      { addStream() {}, child() {}, fields: {} },
    )
    const { browser } = await createInstallSite({ logger })
    await browser().go('/install/return?state=none&auth_code=x')
    expect(seen).toEqual([
      [
        expect.objectContaining({ reason: expect.any(String) }),
        'an installation in the browser did not come about',
      ],
    ])
  })
})
