import { describe, expect, it } from 'vitest'
import { createJsSdkSignature } from '../../src/crypto/index.js'
import { createWeCom, MemoryStore, type WeComOptions } from '../../src/index.js'
import { createSimulator } from '../../src/simulator/index.js'
import { FakeClock } from '../../src/testing/index.js'

const URL_OF_PAGE = 'https://app.example.com/index.php?corp/qywx_come&from=%E4%BD%A0#/home'

async function installed(options: Partial<WeComOptions> = {}) {
  const clock = new FakeClock()
  const simulator = createSimulator({ clock })
  const store = new MemoryStore({ clock })
  const wecom = createWeCom({
    ...simulator.credentials(),
    store,
    clock,
    transport: simulator.transport,
    ...options,
  })
  const [suite] = simulator.suites
  const [corp] = simulator.corps
  if (suite === undefined || corp === undefined) throw new Error('the simulator is empty')
  await wecom.suite().ticket.set(simulator.provider.issueTicket())
  simulator.provider.setUrls({ installRedirectDomain: 'app.example.com' })
  const link = await wecom.installs.url({ redirectUri: 'https://app.example.com/installed' })
  const { authCode } = simulator.visitor.confirmInstall(link, corp.corpId)
  const installation = await wecom.installs.complete(authCode ?? '')
  return { clock, simulator, wecom, handle: wecom.corp(installation.corpId), installation }
}

describe('the JS-SDK', () => {
  it('is given a page signed for wx.config', async () => {
    const { handle, installation, clock } = await installed()
    const config = await handle.jssdk.config({ url: URL_OF_PAGE, jsApiList: ['scanQRCode'] })
    const { timestamp, nonceStr } = config
    const ticket = await handle.jssdk.jsapiTicket()
    expect(config).toEqual({
      beta: true,
      appId: installation.corpId,
      timestamp: Math.floor(clock.now() / 1000),
      nonceStr: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
      signature: createJsSdkSignature({ ticket, nonceStr, timestamp, url: URL_OF_PAGE }),
      jsApiList: ['scanQRCode'],
    })
  })

  it('is given a page signed for wx.agentConfig, with the other ticket', async () => {
    const { handle, installation } = await installed()
    const config = await handle.jssdk.agentConfig({ url: URL_OF_PAGE })
    const { timestamp, nonceStr } = config
    const ticket = await handle.jssdk.agentTicket()
    expect(ticket).not.toBe(await handle.jssdk.jsapiTicket())
    expect(config).toMatchObject({
      corpid: installation.corpId,
      agentid: installation.agentId,
      signature: createJsSdkSignature({ ticket, nonceStr, timestamp, url: URL_OF_PAGE }),
      jsApiList: [],
    })
  })

  it('costs one ticket an hour, however many pages are signed', async () => {
    const { handle, simulator, clock } = await installed()
    const sign = () => handle.jssdk.config({ url: URL_OF_PAGE })
    await Promise.all(Array.from({ length: 50 }, sign))
    await clock.advance(50 * 60_000)
    await sign()
    expect(simulator.calls('get_jsapi_ticket')).toBe(1)
    await clock.advance(11 * 60_000)
    await sign()
    expect(simulator.calls('get_jsapi_ticket')).toBe(2)
  })

  it('never gives the same nonce to two pages', async () => {
    const { handle } = await installed()
    const configs = await Promise.all([1, 2, 3].map(() => handle.jssdk.config({ url: URL_OF_PAGE })))
    expect(new Set(configs.map(({ nonceStr }) => nonceStr)).size).toBe(3)
  })

  it('cannot sign for a corp that has not installed the app', async () => {
    const { wecom } = await installed()
    await expect(wecom.corp('wpNobody').jssdk.config({ url: URL_OF_PAGE })).rejects.toMatchObject({
      code: 'WECOM_NOT_INSTALLED',
    })
    await expect(wecom.corp('wpNobody').jssdk.agentConfig({ url: URL_OF_PAGE })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
  })
})

describe('the JS-SDK with origins of the site', () => {
  const ORIGIN = 'https://app.example.com'
  const own = [
    ORIGIN,
    `${ORIGIN}/`,
    `${ORIGIN}?a=1`,
    `${ORIGIN}#top`,
    `${ORIGIN}/a/b?c=https://evil.example/#d e`,
    URL_OF_PAGE,
  ]
  const foreign = [
    'https://evil.example/',
    'https://evil.example/?https://app.example.com/',
    'https://evil.example#https://app.example.com/',
    'https://app.example.com.evil.example/',
    'https://app.example.comx/',
    'https://app.example.com@evil.example/',
    'https://app.example.com:secret@evil.example/',
    'https://user@app.example.com/',
    'https://app.example.com:8443/',
    'https://app.example.com:443/',
    'https://app.example.com\\@evil.example/',
    'https://app.example.com\\.evil.example/',
    'https://app.example.com%2f@evil.example/',
    'https://app.example.com./',
    'http://app.example.com/',
    'HTTPS://app.example.com/',
    'https://APP.example.com/',
    ' https://app.example.com/',
    'https://app.example.com/\n',
    'https://app.example.com\t/',
    'https:/app.example.com/',
    'https:app.example.com/',
    '//app.example.com/',
    '/index.php',
    'undefined',
    '',
    'javascript:alert(1)',
    undefined,
    null,
    ['https://app.example.com/'],
    { toString: () => 'https://app.example.com/' },
  ]

  it.each([
    ['createWeCom()', { jssdk: { origins: ['https://other.example.com', ORIGIN] } }, {}],
    ['the call', {}, { origins: ['https://other.example.com', ORIGIN] }],
    [
      'the call, which goes before createWeCom()',
      { jssdk: { origins: ['https://evil.example'] } },
      { origins: [ORIGIN] },
    ],
  ])('named in %s signs its pages, and no others', async (_where, options, page) => {
    const { handle, simulator } = await installed(options)
    for (const url of foreign) {
      for (const sign of ['config', 'agentConfig'] as const) {
        await expect(handle.jssdk[sign]({ url: url as never, ...page }), String(url)).rejects.toMatchObject({
          code: 'WECOM_REQUEST',
          reason: 'origin_not_allowed',
          hint: expect.stringContaining(ORIGIN),
        })
      }
    }
    expect(simulator.calls('get_jsapi_ticket') + simulator.calls('ticket/get')).toBe(0)
    for (const url of own) {
      expect(await handle.jssdk.config({ url, ...page })).toHaveProperty('signature')
      expect(await handle.jssdk.agentConfig({ url, ...page })).toHaveProperty('signature')
    }
  })

  it('does not tell what was asked for, which may hold anything', async () => {
    const { handle } = await installed({ jssdk: { origins: [ORIGIN] } })
    const error = await handle.jssdk.config({ url: 'https://evil.example/?SECRET' }).catch((reason) => reason)
    expect(JSON.stringify(error) + String(error)).not.toContain('SECRET')
  })

  it('signs nothing for an empty list', async () => {
    const { handle } = await installed({ jssdk: { origins: [] } })
    await expect(handle.jssdk.config({ url: URL_OF_PAGE })).rejects.toMatchObject({
      reason: 'origin_not_allowed',
    })
  })

  it.each([
    'https://app.example.com',
    ['https://app.example.com/'],
    ['app.example.com'],
    ['*'],
    ['https://*.example.com/'],
    ['https://APP.example.com'],
    ['null'],
    [''],
    [undefined],
    null,
  ])('refuses %j as a list of origins', async (origins) => {
    const wrong = { code: 'WECOM_CONFIG', message: expect.stringContaining('origins') }
    await expect(installed({ jssdk: { origins: origins as never } })).rejects.toMatchObject(wrong)
    const { handle } = await installed()
    const page = { url: URL_OF_PAGE, origins: origins as never }
    await expect(handle.jssdk.config(page)).rejects.toMatchObject(wrong)
  })
})
