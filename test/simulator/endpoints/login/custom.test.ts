import { describe, expect, it } from 'vitest'
import { CORP, DK, get, installed, OPEN_CORP, post, TP } from '../../support/helpers.js'
import { BOB, DOMAIN, oauthLink, SECOND, sent, startLogin, webLink } from '../../support/sign-in.js'

const details = { mobile: '13800000000', gender: '2', position: 'dev' }
const members = CORP.members.map((one) => (one.userId === 'woBob' ? { ...one, details } : one))

async function startCustom() {
  const corps = [
    { ...CORP, members },
    { ...CORP, corpId: 'ww00000000000000ee', openCorpId: SECOND },
  ]
  const { sim, app } = startLogin({ corps })
  const { token, agentId } = await installed(sim, app, DK)
  const link = (change: Record<string, string> = {}) =>
    oauthLink({ appid: OPEN_CORP, agentid: String(agentId), ...change })
  const info = (code: string, access = token) =>
    get(sim, `auth/getuserinfo?access_token=${access}&code=${code}`)
  return { sim, app, token, agentId, link, info }
}

describe('the login of a custom app at the simulator', () => {
  it('tells the member, with a ticket that lives half an hour', async () => {
    const { sim, token, link, info } = await startCustom()
    const answer = await info(sent(sim.visitor.authorize(link({ scope: 'snsapi_privateinfo' }), BOB)))
    const { user_ticket: ticket } = answer
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', userid: 'woBob', user_ticket: expect.any(String) })
    const detail = () => post(sim, `auth/getuserdetail?access_token=${token}`, { user_ticket: ticket })
    expect(await detail()).toEqual({
      errcode: 0,
      errmsg: 'ok',
      userid: 'woBob',
      gender: '2',
      mobile: '13800000000',
    })
    await sim.advance(1_800_000)
    expect(await detail()).toMatchObject({ errcode: 84014 })
  })

  it('shows nothing sensitive without a consent, and only what the administrator chose', async () => {
    const { sim, token, link, info } = await startCustom()
    const detail = async (scope: string) => {
      const { user_ticket } = await info(sent(sim.visitor.authorize(link({ scope }), BOB)))
      return post(sim, `auth/getuserdetail?access_token=${token}`, { user_ticket })
    }
    const bare = { errcode: 0, errmsg: 'ok', userid: 'woBob', gender: '0' }
    expect(await detail('snsapi_userinfo')).toEqual(bare)
    await sim.administrator.changeAuth({
      suiteId: DK.id,
      corpId: OPEN_CORP,
      scope: { sensitiveFields: ['email'] },
    })
    expect(await detail('snsapi_privateinfo')).toEqual(bare)
  })

  it('works without agentid in the silent scopes', async () => {
    const { sim, info } = await startCustom()
    const open = (scope: string) => sim.visitor.authorize(oauthLink({ appid: OPEN_CORP, scope }), BOB)
    expect(await info(sent(open('snsapi_base')))).toEqual({ errcode: 0, errmsg: 'ok', userid: 'woBob' })
    expect(open('snsapi_privateinfo').problem).toContain('agentid')
  })

  it('has the keys of old at user/getuserinfo', async () => {
    const { sim, token, link } = await startCustom()
    const old = (code: string) => get(sim, `user/getuserinfo?access_token=${token}&code=${code}`)
    expect(await old(sent(sim.visitor.authorize(link(), BOB)))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      UserId: 'woBob',
      DeviceId: expect.any(String),
    })
    const outsider = await old(sent(sim.visitor.authorize(link(), { outsider: true })))
    expect(outsider).toEqual({ errcode: 0, errmsg: 'ok', OpenId: expect.any(String) })
  })

  it('knows a person of no corp by an openid of the corp', async () => {
    const { sim, link, info } = await startCustom()
    const answer = await info(sent(sim.visitor.authorize(link(), { outsider: true })))
    expect(answer).toEqual({ errcode: 0, errmsg: 'ok', openid: expect.stringMatching(/^o\w{27}$/) })
  })

  it('refuses a wrong agent, a foreign domain, and people of another corp', async () => {
    const { sim, link } = await startCustom()
    expect(sim.visitor.authorize(link({ agentid: '1' }), BOB).problem).toContain('agentid')
    expect(sim.visitor.authorize(link({ redirect_uri: 'https://evil.example/' }), BOB).problem).toContain(
      '50001',
    )
    expect(sim.visitor.authorize(link(), { ...BOB, corpId: SECOND }).problem).toContain('no active member')
    expect(sim.visitor.authorize(link({ appid: SECOND, agentid: '' }), BOB).problem).toContain(
      'no custom app',
    )
  })

  it('takes a code once, and from nobody but its app', async () => {
    const { sim, app, link, info } = await startCustom()
    const code = sent(sim.visitor.authorize(link(), BOB))
    const third = await installed(sim, app, TP)
    expect(await info(code, third.token)).toMatchObject({ errcode: 48002 })
    expect(await info(code)).toMatchObject({ errcode: 0 })
    expect(await info(code)).toMatchObject({ errcode: 40029 })
    const ofSuite = sent(sim.visitor.authorize(oauthLink(), BOB))
    expect(await info(ofSuite)).toMatchObject({ errcode: 40029 })
    const late = sent(sim.visitor.authorize(link(), BOB))
    await sim.advance(300_000)
    expect(await info(late)).toMatchObject({ errcode: 40029 })
  })

  it('checks the domain again when the code comes', async () => {
    const { sim, link, info } = await startCustom()
    const code = sent(sim.visitor.authorize(link(), BOB))
    sim.provider.setUrls({ trustedDomain: `${DOMAIN}:8443` }, DK.id)
    expect(await info(code)).toMatchObject({ errcode: 50001 })
  })

  it('goes by QR code with login_type=CorpApp, without a ticket', async () => {
    const { sim, agentId, info } = await startCustom()
    const change = { login_type: 'CorpApp', appid: OPEN_CORP, agentid: String(agentId) }
    expect(await info(sent(sim.visitor.scanQr(webLink(change), BOB)))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      userid: 'woBob',
    })
    expect(sim.visitor.scanQr(webLink({ ...change, agentid: '' }), BOB).problem).toContain('agentid')
    expect(sim.visitor.scanQr(webLink({ ...change, agentid: '1' }), BOB).problem).toContain('agentid')
    expect(sim.visitor.scanQr(webLink({ ...change, appid: 'x' }), BOB).problem).toContain('not a company')
    expect(sim.visitor.scanQr(webLink(change), { ...BOB, corpId: SECOND }).problem).toContain('company')
  })
})

describe('a mini program at the simulator', () => {
  const session = 'grant_type=authorization_code&js_code='

  it('of a custom app tells corp and member, without open_userid', async () => {
    const { sim, app, token } = await startCustom()
    const code = sim.visitor.miniProgramLogin({ suiteId: DK.id, ...BOB })
    const path = `miniprogram/jscode2session?access_token=${token}&${session}`
    expect(await get(sim, `${path}${code}`)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      corpid: OPEN_CORP,
      userid: 'woBob',
      session_key: expect.stringMatching(/^[\w+/]{22}==$/),
    })
    const foreign = sim.visitor.miniProgramLogin({ suiteId: DK.id, corpId: SECOND, userId: 'woBob' })
    expect(await get(sim, `${path}${foreign}`)).toMatchObject({ errcode: 40029 })
    const third = await installed(sim, app, TP)
    expect(
      await get(sim, `miniprogram/jscode2session?access_token=${third.token}&${session}x`),
    ).toMatchObject({
      errcode: 48002,
    })
  })
})
