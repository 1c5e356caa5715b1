import { describe, expect, it } from 'vitest'
import { createJsSdkSignature } from '../../src/crypto/index.js'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { createSimulator } from '../../src/simulator/index.js'
import { FakeClock } from '../../src/testing/index.js'

const URL_OF_PAGE = 'https://app.example.com/index.php?corp/qywx_come&from=%E4%BD%A0#/home'

async function installed() {
  const clock = new FakeClock()
  const simulator = createSimulator({ clock })
  const store = new MemoryStore({ clock })
  const wecom = createWeCom({ ...simulator.credentials(), store, clock, transport: simulator.transport })
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
