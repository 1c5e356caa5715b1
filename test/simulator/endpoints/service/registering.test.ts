import { describe, expect, it } from 'vitest'
import { createSimulator, type Simulator } from '../../../../src/simulator/index.js'
import {
  type App,
  CORP,
  DK,
  element,
  get,
  installed,
  type Json,
  OPEN_CORP,
  open,
  post,
  providerToken,
  start,
  suiteToken,
  TP,
} from '../../support/helpers.js'

const SECOND_APP = { ...TP, id: 'ww00000000000000a2' }
const TEMPLATE = { templateId: 'tplExample', suiteIds: [TP.id, SECOND_APP.id], contactSync: true }

function startPromotion(change: Partial<typeof TEMPLATE> = {}) {
  return start({ suites: [TP, SECOND_APP, DK], promotionTemplates: [{ ...TEMPLATE, ...change }] })
}

async function registerCode(sim: Simulator, change: Json = {}): Promise<Json> {
  const path = `service/get_register_code?provider_access_token=${await providerToken(sim)}`
  return post(sim, path, { template_id: TEMPLATE.templateId, ...change })
}

async function link(sim: Simulator, change: Json = {}): Promise<{ url: string; code: string }> {
  const code = String((await registerCode(sim, change)).register_code)
  return { code, url: `https://open.work.weixin.qq.com/3rdservice/wework/register?register_code=${code}` }
}

async function registerInfo(sim: Simulator, code: string | undefined): Promise<Json> {
  const path = `service/get_register_info?provider_access_token=${await providerToken(sim)}`
  return post(sim, path, { register_code: code })
}

/** A company that was registered, and the token of its contact migration. */
async function registered(sim: Simulator) {
  const { url, code } = await link(sim)
  const result = await sim.visitor.register(url, { corpName: 'Newcomer', adminName: 'Nina' })
  const corpId = result.corpId ?? ''
  const { contact_sync: contactSync } = await registerInfo(sim, code)
  return { corpId, code, token: String((contactSync as Json).access_token), result }
}

function pushes(app: App) {
  return app.requests.map((request) => ({ url: request.url, message: open(request).message }))
}

describe('a promotion link of the simulator', () => {
  it('creates the company, tells of it, and then installs the apps', async () => {
    const { sim, app } = startPromotion()
    const { url, code } = await link(sim, { corp_name: 'Newcomer', admin_name: 'Nina', state: 'st1' })
    const result = await sim.visitor.register(url, {})
    expect(result).toMatchObject({ status: 302, corpId: expect.stringMatching(/^wp/) })
    expect(result.pushes?.map(({ ok }) => ok)).toEqual([true, true, true])
    const [first, ...rest] = pushes(app)
    expect(first?.url).toMatch(/^https:\/\/app\.example\/s\?/)
    const at = (name: string) => element(first?.message ?? '', name)
    expect(at('InfoType')).toBe('register_corp')
    expect(at('ServiceCorpId')).toBe(sim.provider.settings.corpId)
    expect(at('RegisterCode')).toBe(code)
    expect(at('AuthCorpId')).toBe(result.corpId)
    expect(at('ExpiresIn')).toBe('1800')
    expect(at('UserId')).toBe(result.adminUserId)
    expect(at('State')).toBe('st1')
    expect(at('TemplateId')).toBe(TEMPLATE.templateId)
    expect(rest.map(({ message }) => [element(message, 'InfoType'), element(message, 'SuiteId')])).toEqual([
      ['create_auth', TP.id],
      ['create_auth', SECOND_APP.id],
    ])
    const exchange = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    const answer = await post(sim, exchange, { auth_code: element(rest[0]?.message ?? '', 'AuthCode') })
    expect(answer).toMatchObject({
      errcode: 0,
      auth_corp_info: { corpid: result.corpId, corp_name: 'Newcomer' },
      auth_user_info: { userid: result.adminUserId },
      register_code_info: { register_code: code, template_id: TEMPLATE.templateId, state: 'st1' },
    })
    expect(answer).not.toHaveProperty('state')
    expect(JSON.stringify(sim.log)).not.toContain(code)
  })

  it('takes what is typed before what was filled in', async () => {
    const { sim } = startPromotion()
    const { url } = await link(sim, {
      corp_name: 'Filled in',
      admin_name: 'Nina',
      admin_mobile: '13800000000',
    })
    const { corpId } = await sim.visitor.register(url, { corpName: ' Typed ' })
    const corp = sim.corps.find((one) => one.openCorpId === corpId)
    expect(corp).toMatchObject({
      name: 'Typed',
      departments: [{ id: 1, name: 'Typed', parentId: 0 }],
      members: [{ name: 'Nina', details: { mobile: '13800000000' } }],
    })
  })

  it('is spent when it is opened, and dies after ten minutes', async () => {
    const { sim } = startPromotion()
    const { url } = await link(sim)
    expect(await sim.visitor.register(url, { corpName: 'A' })).toEqual({
      status: 400,
      problem: 'the administrator has no name',
    })
    expect((await sim.visitor.register(url, { corpName: 'A', adminName: 'B' })).problem).toContain('used')
    const late = await link(sim)
    await sim.advance(600_000)
    expect((await sim.visitor.register(late.url, {})).problem).toContain('expired')
    expect((await sim.visitor.register(`${url}x`, {})).problem).toContain('unknown')
    expect((await sim.visitor.register('https://open.work.weixin.qq.com/', {})).problem).toContain(
      'another page',
    )
  })

  it('brings a company that exists the apps it has not got, and is no registration', async () => {
    const { sim, app } = startPromotion()
    await installed(sim, app)
    app.requests.length = 0
    const { url, code } = await link(sim, { state: 'st2' })
    expect(await sim.visitor.register(url, { corpId: OPEN_CORP })).toMatchObject({
      status: 302,
      corpId: OPEN_CORP,
    })
    const all = pushes(app).map(({ message }) => message)
    expect(all.map((message) => element(message, 'InfoType'))).toEqual([
      'enter_register_package',
      'create_auth',
    ])
    expect(element(all[0] ?? '', 'State')).toBe('st2')
    expect(all[0]).not.toContain('ContactSync')
    expect(element(all[1] ?? '', 'SuiteId')).toBe(SECOND_APP.id)
    expect(await registerInfo(sim, code)).toMatchObject({ errcode: 84024 })
    expect((await sim.visitor.register((await link(sim)).url, { corpId: 'x' })).problem).toContain('unknown')
  })
})

describe('promotion templates of the simulator', () => {
  it('are one over all third-party suites when none is given', async () => {
    const { sim } = start({ suites: [TP, DK, { ...TP, id: 'ww3', kind: 'login' }] })
    const [template, ...rest] = sim.promotionTemplates
    expect(rest).toEqual([])
    expect(template?.suiteIds).toEqual([TP.id])
    expect(await registerCode(sim, { template_id: template?.templateId })).toMatchObject({ errcode: 0 })
    expect(start({ suites: [DK] }).sim.promotionTemplates).toEqual([])
  })

  it.each([[[]], [[DK.id]], [['ww9']], [Array.from({ length: 16 }, () => TP.id)]])(
    'are refused over %j',
    (suiteIds) => {
      const promotionTemplates = [{ templateId: 'tpl', suiteIds }]
      expect(() => createSimulator({ suites: [TP, DK], promotionTemplates })).toThrow(
        'Promotion template tpl',
      )
    },
  )
})

describe('get_register_code of the simulator', () => {
  it('gives a code of 600 seconds', async () => {
    const { sim } = startPromotion()
    expect(await registerCode(sim)).toMatchObject({ register_code: expect.any(String), expires_in: 600 })
  })

  it.each<[string, Json, number]>([
    ['no template', { template_id: '' }, 84019],
    ['an unknown template', { template_id: 'tpl9' }, 84020],
    ['a long template id', { template_id: 'x'.repeat(129) }, 84020],
    ['a bad state', { state: 'a-b' }, 84025],
    ['a long state', { state: 'a'.repeat(129) }, 84025],
    ['a name that is no text', { corp_name: 5 }, 40058],
    ['a follower that is no text', { follow_user: 5 }, 40058],
  ])('refuses %s', async (_what, change, errcode) => {
    const { sim } = startPromotion()
    expect(await registerCode(sim, change)).toMatchObject({ errcode })
  })

  it('is of the provider, whose token has its own name here', async () => {
    const { sim } = startPromotion()
    const path = `service/get_register_code?access_token=${await providerToken(sim)}`
    expect(await post(sim, path, { template_id: TEMPLATE.templateId })).toMatchObject({ errcode: 41001 })
  })
})

describe('get_register_info of the simulator', () => {
  it('tells the new company for a day', async () => {
    const { sim } = startPromotion()
    const { url, code } = await link(sim, { state: 'st1' })
    expect(await registerInfo(sim, code)).toMatchObject({ errcode: 84024 })
    const { corpId, adminUserId } = await sim.visitor.register(url, { corpName: 'A', adminName: 'B' })
    const info = { errcode: 0, corpid: corpId, auth_user_info: { userid: adminUserId }, state: 'st1' }
    await sim.advance(60_000)
    expect(await registerInfo(sim, code)).toMatchObject({
      ...info,
      template_id: TEMPLATE.templateId,
      contact_sync: { access_token: expect.any(String), expires_in: 1740 },
    })
    await sim.advance(1_800_000)
    const later = await registerInfo(sim, code)
    expect(later).toMatchObject(info)
    expect(later).not.toHaveProperty('contact_sync')
    await sim.advance(86_400_000)
    expect(await registerInfo(sim, code)).toMatchObject({ errcode: 84024 })
  })

  it('refuses unknown codes, and has no token where the template has no migration', async () => {
    const { sim, app } = startPromotion({ contactSync: false })
    expect(await registerInfo(sim, undefined)).toMatchObject({ errcode: 84021 })
    expect(await registerInfo(sim, 'x')).toMatchObject({ errcode: 84022 })
    const { url, code } = await link(sim)
    await sim.visitor.register(url, { corpName: 'A', adminName: 'B' })
    const info = await registerInfo(sim, code)
    expect(info).not.toHaveProperty('contact_sync')
    expect(info).not.toHaveProperty('state')
    expect(pushes(app)[0]?.message).not.toContain('ContactSync')
  })
})

describe('the token of a contact migration', () => {
  it('reads the whole directory, names included', async () => {
    const { sim } = startPromotion()
    const { token, result } = await registered(sim)
    expect(await get(sim, `user/list?access_token=${token}&department_id=1&fetch_child=1`)).toMatchObject({
      userlist: [{ userid: result.adminUserId, name: 'Nina' }],
    })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({
      department: [{ id: 1, name: 'Newcomer' }],
    })
    expect(await get(sim, `user/get?access_token=${token}&userid=${result.adminUserId}`)).toMatchObject({
      name: 'Nina',
    })
  })

  it('opens nothing else', async () => {
    const { sim } = startPromotion()
    const { token } = await registered(sim)
    for (const path of ['get_jsapi_ticket', 'auth/getuserinfo', 'getcallbackip']) {
      expect(await get(sim, `${path}?access_token=${token}`)).toMatchObject({ errcode: 40014 })
    }
    const message = { touser: '@all', msgtype: 'text', agentid: 1, text: { content: 'x' } }
    expect(await post(sim, `message/send?access_token=${token}`, message)).toMatchObject({ errcode: 40014 })
    expect(await get(sim, `service/get_pre_auth_code?suite_access_token=${token}`)).toMatchObject({
      errcode: 40082,
    })
  })

  it('sets the visible range; a list that is left out is cleared', async () => {
    const { sim } = startPromotion()
    const { token, corpId, result } = await registered(sim)
    const corp = sim.corps.find((one) => one.openCorpId === corpId)
    corp?.departments.push({ id: 2, name: 'Research', parentId: 1 })
    const agentid = sim.installation(corpId, TP.id)?.agentId
    const set = (body: Json) => post(sim, `agent/set_scope?access_token=${token}`, { agentid, ...body })
    expect(
      await set({ allow_user: [result.adminUserId, 'ghost'], allow_party: [2, 9], allow_tag: [7] }),
    ).toEqual({ errcode: 0, errmsg: 'ok', invaliduser: ['ghost'], invalidparty: [9], invalidtag: [7] })
    const scope = () => sim.installation(corpId, TP.id)?.scope
    expect(scope()).toMatchObject({ allowUser: [result.adminUserId], allowParty: [2] })
    expect(await set({ allow_party: [1] })).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(scope()).toMatchObject({ allowUser: [], allowParty: [1] })
    expect(await set({ agentid: 1 })).toMatchObject({ errcode: 40056 })
    expect(await set({ agentid: undefined })).toMatchObject({ errcode: 41011 })
    expect(await set({ allow_party: ['1'] })).toMatchObject({ errcode: 40058 })
    expect(await set({ allow_user: 'woAdmin' })).toMatchObject({ errcode: 40058 })
  })

  it('ends with contact_sync_success, and after half an hour', async () => {
    const { sim } = startPromotion()
    const { token } = await registered(sim)
    const done = () => get(sim, `sync/contact_sync_success?access_token=${token}`)
    expect(await done()).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await done()).toMatchObject({ errcode: 40014 })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 40014 })
    const other = await registered(sim)
    await sim.advance(1_800_000)
    expect(await get(sim, `department/list?access_token=${other.token}`)).toMatchObject({ errcode: 42001 })
    const ended = await registered(sim)
    expect(sim.revokeTokens({ kind: 'contactSync', corpId: ended.corpId })).toBe(1)
    expect(await registerInfo(sim, ended.code)).not.toHaveProperty('contact_sync')
  })

  it('cannot be replaced by an ordinary corp token', async () => {
    const { sim, app } = startPromotion()
    const { token, agentId } = await installed(sim, app)
    expect(await get(sim, `sync/contact_sync_success?access_token=${token}`)).toMatchObject({
      errcode: 84023,
    })
    const path = `agent/set_scope?access_token=${token}`
    expect(await post(sim, path, { agentid: agentId })).toMatchObject({ errcode: 48002 })
    expect(sim.installation(CORP.corpId, TP.id)?.scope.allowParty).toEqual([1])
  })
})
