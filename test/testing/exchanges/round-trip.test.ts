import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore, type Transport, type WeCom } from '../../../src/index.js'
import { createSimulator } from '../../../src/simulator/index.js'
import { FakeClock, recordExchanges, replayExchanges } from '../../../src/testing/index.js'
import { usePlace } from './support.js'

const place = usePlace()

/** Installs and asks for a few things, as an application under test would. */
async function story(wecom: WeCom, authCode: string, ticket: string): Promise<unknown[]> {
  await wecom.suite().ticket.set(ticket)
  const { corpId } = await wecom.installs.complete(authCode)
  const corp = wecom.corp(corpId)
  return [
    corpId,
    await corp.department.list(),
    await corp.externalcontact.get({ external_userid: 'wmA' }),
    (await corp.media.upload({ type: 'file', media: { filename: '说明.txt', data: Buffer.from('hello') } }))
      .type,
    await corp.externalcontact.get({ external_userid: 'wmB' }),
    await corp.user.get({ userid: 'woNobody' }).catch((error: { errcode: number }) => error.errcode),
  ]
}

describe('exchanges that were recorded', () => {
  async function record() {
    const clock = new FakeClock()
    const simulator = createSimulator({ clock })
    const secrets = new Set<string>()
    const spying: Transport = async (request) => {
      const response = await simulator.transport(request)
      for (const text of [request.url, String(request.body ?? ''), String(response.body)])
        for (const [, secret = ''] of text.matchAll(/(?:token|secret|code|ticket)"?[=:]"?([\w-]{16,})/g))
          secrets.add(secret)
      return response
    }
    const store = new MemoryStore({ clock })
    const transport = recordExchanges(spying, { file: place.file })
    const wecom = createWeCom({ ...simulator.credentials(), store, clock, transport })
    const [corp] = simulator.corps
    const ticket = simulator.provider.issueTicket()
    await wecom.suite().ticket.set(ticket)
    simulator.provider.setUrls({ installRedirectDomain: 'app.example.com' })
    const link = await wecom.installs.url({ redirectUri: 'https://app.example.com/installed' })
    const { authCode = '' } = simulator.visitor.confirmInstall(link, corp?.corpId ?? '')
    const results = await story(wecom, authCode, ticket)
    await wecom.close()
    return { results, secrets, suite: simulator.credentials().suites[0] }
  }

  it('hold no token, secret, code or ticket', async () => {
    const { secrets } = await record()
    const text = place.text
    expect(secrets.size).toBeGreaterThan(6)
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).toContain('"/cgi-bin/service/v2/get_permanent_code"')
    expect(text).toContain('"[permanent_code:1]"')
    expect(text).not.toContain('qyapi')
  })

  it('are played back to an application with other secrets, to the end', async () => {
    const { results, suite } = await record()
    const clock = new FakeClock()
    const transport = replayExchanges(place.file)
    const before = transport.unplayed.length
    const wecom = createWeCom({
      provider: { corpId: 'wwProvider', secret: 'p'.repeat(40) },
      suites: [
        {
          ...suite,
          id: suite?.id ?? '',
          secret: 's'.repeat(40),
          token: 'T0ken',
          encodingAesKey: 'a'.repeat(43),
        },
      ],
      store: new MemoryStore({ clock }),
      clock,
      transport,
    })
    await wecom.suite().ticket.set('another-ticket')
    await wecom.installs.url({ redirectUri: 'https://app.example.com/installed' })
    expect(await story(wecom, 'x'.repeat(64), 'another-ticket')).toEqual(results)
    expect(before).toBeGreaterThan(6)
    expect(transport.unplayed).toEqual([])
    await expect(
      wecom.corp(String(results[0])).externalcontact.get({ external_userid: 'wmC' }),
    ).rejects.toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'not_recorded',
      message: 'GET /cgi-bin/externalcontact/get: no such exchange was recorded',
      hint: expect.stringMatching(
        /^The nearest is exchange \d+: query\.external_userid is "wmC", recorded is "wm[AB]"\.$/,
      ),
    })
    await wecom.close()
  })
})
