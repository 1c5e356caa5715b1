import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../../src/index.js'
import { OPEN_CORP, raw, TP } from '../support/helpers.js'
import { ask, ENDPOINTS, endpoint, send, tokens } from './world.js'

const GET = endpoint('externalcontact/get')
const TAG = endpoint('externalcontact/add_corp_tag')

describe('a call of an endpoint without a model', () => {
  it.each(['corp', 'suite', 'provider', 'zone', 'device', 'model'] as const)(
    'with a %s token needs one, and one of that kind',
    async (kind) => {
      const { sim, values } = await tokens()
      const paths = new Set(ENDPOINTS.filter(({ token }) => token === kind).map(({ path }) => path))
      for (const path of paths) await send(sim, endpoint(path), { token: values[kind] })
      const own = sim.describedCalls.filter((path) => paths.has(path)).map(endpoint)
      expect(own.length).toBeGreaterThan(0)
      const other = kind === 'corp' ? values.suite : values.corp
      for (const one of own) {
        const missing = await ask(sim, one, {})
        expect([one.path, missing.errcode]).toEqual([one.path, kind === 'suite' ? 41022 : 41001])
        const wrong = await ask(sim, one, { token: other })
        const code = { suite: 40082, device: 40106 }[kind as string] ?? 40014
        expect([one.path, wrong.errcode]).toEqual([one.path, code])
      }
    },
  )

  it('fails with an expired token, and after the app is gone', async () => {
    const { sim, values } = await tokens()
    const later = await tokens()
    await later.sim.advance(7_200_000)
    expect(await ask(later.sim, GET, { token: later.values.corp })).toMatchObject({ errcode: 42001 })
    await sim.administrator.cancelAuth({ corpId: OPEN_CORP, suiteId: TP.id })
    expect(await ask(sim, GET, { token: values.corp })).toMatchObject({ errcode: 40014 })
  })

  it('refuses the other verb, escapes, and addresses that may not call', async () => {
    const { sim, values } = await tokens()
    const path = `externalcontact/add_corp_tag?access_token=${values.corp}`
    expect(JSON.parse(String((await raw(sim, 'GET', path)).body)).errcode).toBe(40058)
    const escaped = await raw(sim, 'POST', path, '{"group_name":"\\u4f01","tag":[{"name":"a"}]}')
    expect(JSON.parse(String(escaped.body)).errcode).toBe(40033)
    const chat = `appchat/create?access_token=${values.corp}`
    expect((await raw(sim, 'POST', chat, '{"userlist":')).body).toMatch(
      /^\{"errcode":40058,"errmsg":"Warning: wrong json format\. /,
    )
  })

  it.each<[string, object, number, string]>([
    ['externalcontact/get', { query: { cursor: '' } }, 41035, ''],
    ['appchat/create', { body: { userlist: [] } }, 40058, 'userlist empty. '],
    ['appchat/create', { body: { userlist: ['a', null] } }, 40058, 'userlist[1] is null. '],
    ['externalcontact/add_corp_tag', { body: { tag: [{ name: '' }] } }, 40058, 'tag[0].name missing. '],
    [
      'externalcontact/add_corp_tag',
      { body: { tag: [{ name: 'x'.repeat(31) }] } },
      40058,
      'tag[0].name exceed max length 30. ',
    ],
    ['externalcontact/add_corp_tag', { body: { tag: 'a|b' } }, 40035, ''],
    ['agent/set', { body: { agentid: 1, description: 'abc' } }, 45004, ''],
    ['appchat/send', { body: { chatid: 'c', msgtype: 'text' } }, 40058, 'text missing. '],
    ['appchat/send', { body: { chatid: 'c', msgtype: 'text', text: {} } }, 44004, 'empty content'],
    [
      'appchat/send',
      { body: { chatid: 'c', msgtype: 'smoke', text: { content: 'a' } } },
      40008,
      'invalid message type',
    ],
    [
      'appchat/send',
      { body: { chatid: 'c', msgtype: 'text', text: { content: '长'.repeat(683) } } },
      45002,
      '',
    ],
    ['user/create', { body: { userid: 'a', name: 'n', department: '1|2' } }, 40035, ''],
  ])('%s refuses %j with %i', async (path, sent, errcode, words) => {
    const { sim, values } = await tokens()
    const answer = await ask(sim, endpoint(path), { token: values.corp, ...sent })
    expect(answer.errcode).toBe(errcode)
    expect(String(answer.errmsg).startsWith(words)).toBe(true)
  })

  it('leaves fields alone that are not described, and hostile ones', async () => {
    const { sim, values } = await tokens()
    const body = JSON.parse(
      '{"tag":[{"name":"a","newer":1}],"newer":{},"__proto__":{"group_id":1},"constructor":1}',
    )
    expect(await ask(sim, TAG, { token: values.corp, body })).toMatchObject({ errcode: 0 })
  })

  it('needs a file where it takes one', async () => {
    const { sim, values } = await tokens()
    const upload = endpoint('media/upload_attachment')
    const query = { media_type: 'image', attachment_type: 1 }
    const token = values.corp
    expect(await ask(sim, upload, { token, query })).toMatchObject({ errcode: 0 })
    expect(await ask(sim, upload, { token, query, file: Buffer.alloc(0) })).toMatchObject({ errcode: 44001 })
    expect(await ask(sim, upload, { token, query: { media_type: 'image' } })).toMatchObject({
      errcode: 40058,
    })
    const json = await raw(
      sim,
      'POST',
      `media/upload_attachment?access_token=${token}&media_type=image&attachment_type=1`,
      '{}',
    )
    expect(JSON.parse(String(json.body)).errcode).toBe(44001)
    expect(await ask(sim, endpoint('webhook/upload_media'), { token: '' })).toMatchObject({ errcode: 93000 })
  })
})

describe('the example that is answered', () => {
  it('takes over what the call was about', async () => {
    const { sim, values } = await tokens()
    const query = { external_userid: 'wmCustomer' }
    const answer = await ask(sim, GET, { token: values.corp, query })
    expect(answer).toMatchObject({
      errcode: 0,
      external_contact: { external_userid: 'wmCustomer' },
      follow_user: [{ userid: 'woAdmin', createtime: 1_700_000_000 }],
      next_cursor: '',
    })
  })

  it('is one page, after which there is none', async () => {
    const { sim, values } = await tokens()
    const going: string[] = []
    for (const one of ENDPOINTS) {
      if (one.pages === undefined) continue
      const answer = await ask(sim, one, { token: values[one.token] })
      if (!sim.describedCalls.includes(one.path)) continue
      expect([one.path, answer.errcode]).toEqual([one.path, 0])
      const [next = '', more = ''] = one.pages.response
      const last = one.pages.kind === 'offset' || [undefined, '', 0].includes(answer[next] as string)
      const further = more === 'ending' ? !answer.ending : more === 'has_more' && Boolean(answer.has_more)
      const said = !further || answer.has_more === 'false'
      if (!last || !said) going.push(one.path)
    }
    expect(going).toEqual([])
  })

  it('is a file where a file is answered', async () => {
    const { sim, values } = await tokens()
    const response = await send(sim, endpoint('media/get/jssdk'), { token: values.corp })
    expect(response.body).toBeInstanceOf(Uint8Array)
    expect(response.headers['content-disposition']).toContain('attachment')
  })

  it('serves the client, iterators included', async () => {
    const { sim } = await tokens()
    const wecom = createWeCom({
      ...sim.credentials(),
      store: new MemoryStore(),
      clock: sim.clock,
      transport: sim.transport,
    })
    const suiteId = sim.suites[0]?.id ?? ''
    const permanentCode = sim.installation(OPEN_CORP, suiteId)?.permanentCode ?? ''
    await wecom.suite(suiteId).ticket.set(sim.provider.issueTicket(suiteId))
    await wecom.installs.import({ corpId: OPEN_CORP, permanentCode, agentId: 1, suiteId })
    const corp = wecom.suite(suiteId).corp(OPEN_CORP)
    const contacts: unknown[] = []
    for await (const one of corp.externalcontact.groupchat.iterateList({ limit: 10 })) contacts.push(one)
    expect(contacts).toHaveLength(1)
    await expect(corp.externalcontact.getFollowUserList({})).resolves.toMatchObject({
      follow_user: [expect.any(String)],
    })
    await wecom.close()
  })
})
