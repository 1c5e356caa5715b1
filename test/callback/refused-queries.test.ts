import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, check, data, instruction, openReply, PROVIDER, post, SUITE } from '../support/callbacks.js'
import { memoryLogger } from '../support/installation-world.js'

async function setUp() {
  const clock = new FakeClock(1_767_225_600_000)
  const { logger, lines } = memoryLogger()
  const store = new MemoryStore({ clock })
  const wecom = createWeCom({ provider: PROVIDER, suites: [SUITE], clock, store, logger })
  await wecom.installs.import({ corpId: CORP, permanentCode: 'code', agentId: 1000002 })
  const reasons = () => lines.flatMap(({ data }) => data?.reason ?? [])
  return { wecom, reasons }
}

describe('a URL check', () => {
  it('with an echo longer than any of WeCom is refused', async () => {
    const { wecom, reasons } = await setUp()
    const request = { ...check('echo', PROVIDER.corpId), query: `echostr=${'A'.repeat(5000)}` }
    expect(await wecom.handle(request)).toMatchObject({ status: 413, body: '' })
    expect(reasons()).toEqual(['payload_too_large'])
  })

  it('with a parameter that is not properly encoded is refused, whatever stands in it', async () => {
    const broken = fc.constantFrom('%', '%4', '%zz', '%E4%BC', '%C0%80', '%ED%A0%80')
    await fc.assert(
      fc.asyncProperty(broken, fc.constantFrom('msg_signature', 'timestamp', 'nonce'), async (text, name) => {
        const { wecom, reasons } = await setUp()
        const request = check('echo', PROVIDER.corpId)
        const query = new URLSearchParams(request.query)
        query.delete(name)
        const answer = await wecom.handle({ ...request, query: `${query}&${name}=${text}` })
        expect(answer).toMatchObject({ status: 403, body: '' })
        expect(reasons()).toEqual(['missing_parameter'])
      }),
      { numRuns: 20 },
    )
  })
})

describe('a change of device data', () => {
  const change = (corpId: string) =>
    post(instruction({ InfoType: 'device_data_auth_change', AuthCorpId: corpId, AgentID: 1000002 }), corpId)

  it('is taken where it is addressed to the corp it is about', async () => {
    const { wecom } = await setUp()
    expect(await wecom.handle(change(CORP))).toMatchObject({ status: 200 })
  })

  it('is put off where nobody knows the corp', async () => {
    const { wecom } = await setUp()
    expect(await wecom.handle(change('wpCorpNobodyKnows000000000000001'))).toMatchObject({ status: 503 })
  })
})

describe('a reply with articles', () => {
  it('says how many there are, and has each in an item of its own', async () => {
    const { wecom } = await setUp()
    wecom.on('message.text', ({ reply }) => {
      reply({
        MsgType: 'news',
        Articles: [{ Title: '一' }, { Title: '二', Url: 'https://example.com/?a=1&b=2' }],
      })
    })
    const message = data({ MsgType: 'text', Content: '你好', MsgId: '1' })
    const { message: xml } = openReply((await wecom.handle(post(message, CORP))).body)
    expect(xml).toContain('<ArticleCount>2</ArticleCount>')
    expect(xml.match(/<item>/g)).toHaveLength(2)
    expect(xml).toContain('https://example.com/?a=1&b=2')
  })
})
