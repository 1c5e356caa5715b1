import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { check, PROVIDER, post, SUITE } from '../support/callbacks.js'
import { scriptedTransport } from '../support/scripted-transport.js'

const TOKEN = 'token-of-the-migration'

function backEnd() {
  const clock = new FakeClock(1_767_225_600_000)
  const script = scriptedTransport({
    '/cgi-bin/service/get_provider_token': () => ({ provider_access_token: 'P', expires_in: 7200 }),
    '/cgi-bin/service/get_register_code': () => ({ errcode: 0, register_code: 'R/+=1', expires_in: 600 }),
    '/cgi-bin/service/get_register_info': () => ({ errcode: 0, corpid: 'wpNew', template_id: 'tpl' }),
    '/cgi-bin/agent/set_scope': () => ({ errcode: 0, invaliduser: [] }),
    '/cgi-bin/sync/contact_sync_success': () => ({ errcode: 0 }),
    '/cgi-bin/department/list': () => ({ errcode: 0, department: [] }),
    '/cgi-bin/department/create': () => ({ errcode: 0, id: 2 }),
  })
  const callback = { token: 'tokenOfTheProvider', encodingAesKey: SUITE.encodingAesKey }
  const wecom = createWeCom({
    provider: { ...PROVIDER, callback },
    suites: [SUITE],
    store: new MemoryStore({ clock }),
    clock,
    transport: script.transport,
  })
  return { clock, wecom, callback, ...script }
}

describe('a promotion link', () => {
  it('is made of a fresh code, good for its ten minutes', async () => {
    const { wecom, calls, clock } = backEnd()
    const link = await wecom.register.link({ template_id: 'tpl', state: 'Order42' })
    expect(link).toEqual({
      url: 'https://open.work.weixin.qq.com/3rdservice/wework/register?register_code=R%2F%2B%3D1',
      registerCode: 'R/+=1',
      expiresAt: clock.now() + 600_000,
    })
    const asked = calls.at(-1)
    expect(asked?.query.get('provider_access_token')).toBe('P')
    expect(asked?.body).toEqual({ template_id: 'tpl', state: 'Order42' })
  })

  it.each(['with-dash', '', 'x'.repeat(129), '中文'])('is not asked for with the state %j', async (state) => {
    const { wecom, calls } = backEnd()
    await expect(wecom.register.link({ template_id: 'tpl', state })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
    expect(calls).toEqual([])
  })

  it('can be asked about', async () => {
    const { wecom } = backEnd()
    const info = await wecom.register.getRegisterInfo({ register_code: 'R' })
    expect(info).toMatchObject({ corpid: 'wpNew', template_id: 'tpl' })
  })
})

describe('a registration', () => {
  it('arrives at the system event URL with everything the migration needs', async () => {
    const { wecom, callback, calls } = backEnd()
    const seen: unknown[] = []
    wecom.on('register_corp', async ({ event, suite }) => {
      const { TemplateId, AuthCorpId, State, ContactSync, AuthUserInfo } = event
      seen.push({ TemplateId, AuthCorpId, State, admin: AuthUserInfo?.UserId, suite })
      await wecom.register.contactSync(ContactSync?.AccessToken ?? '').contactSyncSuccess()
    })
    const message = `<xml><ServiceCorpId>${PROVIDER.corpId}</ServiceCorpId><InfoType>register_corp</InfoType><TimeStamp>1767225600</TimeStamp><RegisterCode>R</RegisterCode><AuthCorpId>wpNew</AuthCorpId><ContactSync><AccessToken>${TOKEN}</AccessToken><ExpiresIn>1800</ExpiresIn></ContactSync><AuthUserInfo><UserId>zhangsan</UserId></AuthUserInfo><State>Order42</State><TemplateId>tpl</TemplateId></xml>`
    const answer = await wecom.handle(post(message, PROVIDER.corpId, callback))
    expect(answer).toMatchObject({ status: 200, body: 'success' })
    await wecom.idle()
    expect(seen).toEqual([
      { TemplateId: 'tpl', AuthCorpId: 'wpNew', State: 'Order42', admin: 'zhangsan', suite: undefined },
    ])
    expect(calls.map(({ path, query }) => [path, query.get('access_token')])).toEqual([
      ['/cgi-bin/sync/contact_sync_success', TOKEN],
    ])
  })

  it('is told apart from a corp that was there before', async () => {
    const { wecom, callback } = backEnd()
    const seen: string[] = []
    wecom.on('enter_register_package', ({ event }) => seen.push(event.AuthCorpId))
    const message = `<xml><ServiceCorpId>${PROVIDER.corpId}</ServiceCorpId><InfoType>enter_register_package</InfoType><TimeStamp>1767225600</TimeStamp><RegisterCode>R</RegisterCode><AuthCorpId>wpOld</AuthCorpId><TemplateId>tpl</TemplateId></xml>`
    await wecom.handle(post(message, PROVIDER.corpId, callback))
    await wecom.idle()
    expect(seen).toEqual(['wpOld'])
  })

  it('is received on a URL whose check is answered with the keys of the provider', async () => {
    const { wecom, callback } = backEnd()
    const answer = await wecom.handle(check('1234567890', PROVIDER.corpId, callback))
    expect(answer).toMatchObject({ status: 200, body: '1234567890' })
  })
})

describe('a contact migration', () => {
  it('carries its own token to every call, and none of the app', async () => {
    const { wecom, calls } = backEnd()
    const sync = wecom.register.contactSync(TOKEN)
    await sync.setAgentScope({ agentid: 1000002, allow_party: [1] })
    await sync.department.list()
    await sync.request({
      method: 'POST',
      path: '/cgi-bin/department/create',
      body: { name: 'x', parentid: 1 },
    })
    expect(calls.map(({ path, query }) => `${path} ${query}`)).toEqual([
      `/cgi-bin/agent/set_scope access_token=${TOKEN}`,
      `/cgi-bin/department/list access_token=${TOKEN}`,
      `/cgi-bin/department/create access_token=${TOKEN}`,
    ])
    expect(calls[0]?.body).toEqual({ agentid: 1000002, allow_party: [1] })
  })

  it('cannot begin without a token', () => {
    const { wecom } = backEnd()
    expect(() => wecom.register.contactSync('')).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })
})
