import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { failure } from '../http/support.js'
import { CORP, PROVIDER, SUITE } from '../support/callbacks.js'

const text = { touser: 'zhangsan', msgtype: 'text', text: { content: '你好' } } as const

async function setUp(agentId?: number) {
  const sent: Record<string, unknown>[] = []
  const wecom = createWeCom({
    provider: PROVIDER,
    suites: [SUITE],
    store: new MemoryStore(),
    transport: async ({ url, body }) => {
      if (url.includes('/message/send')) sent.push(JSON.parse(String(body)))
      const tokens = { suite_access_token: 'SUITE', access_token: 'CORP', expires_in: 7200 }
      return { status: 200, headers: {}, body: JSON.stringify({ errcode: 0, ...tokens, msgid: 'm' }) }
    },
  })
  await wecom.suite().ticket.set('ticket')
  await wecom.installs.import({
    corpId: CORP,
    permanentCode: 'code',
    ...(agentId !== undefined && { agentId }),
  })
  return { wecom, corp: wecom.corp(CORP), sent }
}

describe('a message of the app', () => {
  it('comes from the agent of the installation', async () => {
    const { corp, sent } = await setUp(1000002)
    await corp.message.send(text)
    expect(sent).toEqual([{ ...text, agentid: 1000002 }])
  })

  it('comes from another agent when one is named, 0 included', async () => {
    const { corp, sent } = await setUp(1000002)
    await corp.message.send({ ...text, agentid: 7 })
    await corp.message.send({ ...text, agentid: 0 })
    expect(sent.map(({ agentid }) => agentid)).toEqual([7, 0])
  })

  it('is refused with a hint when nobody knows the agent', async () => {
    const { corp, sent } = await setUp()
    expect(await failure(corp.message.send(text))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('agentid'),
      hint: expect.stringContaining('installs.refresh'),
    })
    await corp.message.send({ ...text, agentid: 3 })
    expect(sent).toHaveLength(1)
  })

  it('is refused for a corp that has not installed the app', async () => {
    const { wecom } = await setUp(1000002)
    expect(await failure(wecom.corp('wpOther').message.send(text))).toMatchObject({
      code: 'WECOM_NOT_INSTALLED',
    })
  })
})
