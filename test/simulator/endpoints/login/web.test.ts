import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORP, DK, get, installed, OPEN_CORP, PROVIDER, post, suiteToken, TP } from '../../support/helpers.js'
import {
  ANN,
  BOB,
  LOGIN,
  loginInfo,
  oldQrLink,
  SECOND,
  sent,
  startInstalled,
  startLogin,
  userInfo,
  webLink,
} from '../../support/sign-in.js'

describe('the login suite of the simulator', () => {
  it('gets tickets and tokens, and is no app', async () => {
    const { sim, app } = startLogin({ suites: [TP, LOGIN] })
    expect(sim.credentials().suites.map(({ kind }) => kind)).toEqual(['thirdParty', 'login'])
    expect((await sim.provider.startTickets()).every(({ ok }) => ok)).toBe(true)
    sim.provider.stopTickets()
    expect(app.requests).toHaveLength(2)
    expect(sim.provider.issueTicket()).toBeTypeOf('string')
    const token = await suiteToken(sim, LOGIN)
    const denied = { errcode: 48002 }
    expect(await get(sim, `service/get_pre_auth_code?suite_access_token=${token}`)).toMatchObject(denied)
    const qr = await post(sim, `service/get_app_qrcode?suite_access_token=${token}`, { suite_id: LOGIN.id })
    expect(qr).toMatchObject(denied)
    const corpToken = { auth_corpid: OPEN_CORP, permanent_code: 'x' }
    expect(await post(sim, `service/get_corp_token?suite_access_token=${token}`, corpToken)).toMatchObject(
      denied,
    )
    await expect(sim.administrator.install({ suiteId: LOGIN.id, corpId: OPEN_CORP })).rejects.toThrow(
      'web login',
    )
    const link = `https://open.work.weixin.qq.com/3rdapp/install?suite_id=${LOGIN.id}`
    expect(sim.visitor.startInstall(link).problem).toContain('web login')
  })

  it('signs a member of any corp in, without a ticket', async () => {
    const { sim } = await startInstalled()
    const visit = sim.visitor.scanQr(webLink(), BOB)
    expect(visit.location).toMatch(/^https:\/\/app\.example\/back\?from=wecom&code=\w+&state=s$/)
    expect(await userInfo(sim, sent(visit), LOGIN)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      corpid: OPEN_CORP,
      userid: 'woBob',
      open_userid: 'woBob',
    })
    const elsewhere = sent(sim.visitor.scanQr(webLink(), { corpId: SECOND, userId: 'woBob' }))
    expect(await userInfo(sim, elsewhere, LOGIN)).toMatchObject({ corpid: SECOND })
  })

  it('sees plain userids of corps that installed an app of the provider, else ciphertexts', async () => {
    const member = { userId: 'bob', openUserId: 'woOpenBob', name: 'Bob', departments: [1] }
    const { sim, app } = startLogin({ corps: [{ ...CORP, members: [member] }] })
    const scan = () => sent(sim.visitor.scanQr(webLink(), { corpId: OPEN_CORP, userId: 'bob' }))
    expect(await userInfo(sim, scan(), LOGIN)).toMatchObject({ userid: 'woOpenBob' })
    await installed(sim, app)
    expect(await userInfo(sim, scan(), LOGIN)).toMatchObject({ userid: 'bob', open_userid: 'woOpenBob' })
  })

  it('gives a code that is good once, for five minutes and for itself', async () => {
    const { sim } = await startInstalled()
    const code = sent(sim.visitor.scanQr(webLink(), BOB))
    expect(await userInfo(sim, code, TP)).toMatchObject({ errcode: 40029 })
    expect(await userInfo(sim, code, LOGIN)).toMatchObject({ errcode: 0 })
    expect(await userInfo(sim, code, LOGIN)).toMatchObject({ errcode: 40029 })
    const late = sent(sim.visitor.scanQr(webLink(), BOB))
    await sim.advance(300_000)
    expect(await userInfo(sim, late, LOGIN)).toMatchObject({ errcode: 40029 })
  })

  it('brings back any state, byte for byte', () => {
    const { sim } = startLogin()
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (state) => {
        expect(sent(sim.visitor.scanQr(webLink({ state }), BOB), 'state')).toBe(state)
      }),
    )
    expect(sim.visitor.scanQr(webLink({ state: '' }), BOB).location).not.toContain('state')
  })

  it.each<[string, Record<string, string>, string]>([
    ['an ordinary suite', { appid: TP.id }, '登录授权'],
    ['an unknown login_type', { login_type: 'Other' }, 'login_type'],
    ['another port', { redirect_uri: 'https://app.example:444/' }, '50001'],
    ['another domain', { redirect_uri: 'https://evil.example/' }, '50001'],
  ])('refuses %s', (_what, change, problem) => {
    const { sim } = startLogin()
    expect(sim.visitor.scanQr(webLink(change), BOB)).toEqual({
      status: 400,
      problem: expect.stringContaining(problem),
    })
  })

  it('sends nobody on who cancels, and no stranger', () => {
    const { sim } = startLogin()
    expect(sim.visitor.scanQr(webLink(), { cancel: true })).toEqual({
      status: 200,
      problem: 'the login was cancelled',
    })
    expect(sim.visitor.scanQr(webLink(), { corpId: 'nobody', userId: 'x' }).problem).toContain('company')
    expect(sim.visitor.scanQr(webLink(), { ...BOB, userId: 'x' }).problem).toContain('no active member')
    expect(sim.visitor.scanQr('https://login.work.weixin.qq.com/', BOB).problem).toContain('another page')
  })
})

describe('the old QR login of the simulator', () => {
  it('gives administrators an auth_code', async () => {
    const { sim, app } = await startInstalled()
    await installed(sim, app, DK)
    const visit = sim.visitor.scanQr(oldQrLink(), ANN)
    expect(visit.location).toMatch(
      /^https:\/\/app\.example\/back\?from=wecom&auth_code=\w+&expires_in=600&state=s$/,
    )
    expect(await loginInfo(sim, sent(visit, 'auth_code'))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      usertype: 1,
      user_info: { userid: 'woAdmin', open_userid: 'woAdmin', name: 'woAdmin', avatar: '' },
      corp_info: { corpid: OPEN_CORP },
      agent: [
        { agentid: 1000002, auth_type: 1 },
        { agentid: 1000003, auth_type: 1 },
      ],
      auth_info: { department: [{ id: 1, writable: true }] },
    })
  })

  it('admits members when it says so, who get no administrator fields', async () => {
    const { sim } = await startInstalled()
    expect(sim.visitor.scanQr(oldQrLink(), BOB).problem).toContain('administrators only')
    expect(sim.visitor.scanQr(oldQrLink({ usertype: 'all' }), BOB).problem).toContain('usertype')
    const code = sent(sim.visitor.scanQr(oldQrLink({ usertype: 'member' }), BOB), 'auth_code')
    expect(await loginInfo(sim, code)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      usertype: 5,
      user_info: { userid: 'woBob', open_userid: 'woBob', name: 'woBob', avatar: '' },
      corp_info: { corpid: OPEN_CORP },
    })
  })

  it('tells the kinds of administrators apart', async () => {
    const administrators = [
      { userId: 'woBob', usertype: 2 as const },
      { userId: 'partner', usertype: 3 as const },
      { userId: 'woCid', usertype: 4 as const, departments: [2] },
    ]
    const { sim } = await startInstalled({ corps: [{ ...CORP, administrators }] })
    const info = async (userId: string) =>
      loginInfo(sim, sent(sim.visitor.scanQr(oldQrLink(), { corpId: OPEN_CORP, userId }), 'auth_code'))
    expect(await info('woBob')).toMatchObject({ usertype: 2, agent: [{ auth_type: 1 }] })
    const external = await info('partner')
    expect(external).toMatchObject({ usertype: 3 })
    expect(external.user_info).toEqual({ name: 'partner', avatar: '' })
    expect(await info('woCid')).toMatchObject({
      usertype: 4,
      agent: [{ agentid: 1000002, auth_type: 0 }],
      auth_info: { department: [{ id: 2, writable: true }] },
    })
  })

  it('belongs to the provider and its login domain', () => {
    const { sim } = startLogin()
    expect(sim.visitor.scanQr(oldQrLink({ appid: TP.id }), ANN).problem).toContain('provider')
    expect(sim.visitor.scanQr(oldQrLink({ redirect_uri: 'https://app.example:1/' }), ANN).problem).toContain(
      '50001',
    )
    const { sim: unset } = startLogin({ provider: PROVIDER })
    expect(unset.visitor.scanQr(oldQrLink(), ANN).problem).toBe(
      'the provider has no login domain: set it to app.example (50001)',
    )
    unset.provider.setUrls({ loginDomain: 'app.example' }, TP.id)
    expect(unset.visitor.scanQr(oldQrLink(), ANN).status).toBe(302)
  })
})
