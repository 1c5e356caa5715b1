import { describe, expect, it } from 'vitest'
import {
  CORP,
  DK,
  get,
  installed,
  OPEN_CORP,
  post,
  providerToken,
  suiteToken,
  TP,
} from '../../support/helpers.js'
import {
  ANN,
  BOB,
  LOGIN,
  loginInfo,
  oldQrLink,
  sent,
  startInstalled,
  userInfo,
  webLink,
} from '../../support/sign-in.js'

describe('get_login_info of the simulator', () => {
  it('takes a code once, for five minutes', async () => {
    const { sim } = await startInstalled()
    const jump = () => sent(sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP }), 'auth_code')
    const code = jump()
    expect(await loginInfo(sim, code)).toMatchObject({ errcode: 0, usertype: 1 })
    expect(await loginInfo(sim, code)).toMatchObject({ errcode: 40029 })
    const late = jump()
    await sim.advance(300_000)
    expect(await loginInfo(sim, late)).toMatchObject({ errcode: 40029 })
  })

  it('knows a member of a corp without any app of the provider by the same id as other logins do', async () => {
    const members = [{ userId: 'woEve', openUserId: 'woOpenEve', name: 'Eve', departments: [1] }]
    const stranger = { ...CORP, corpId: 'ww00000000000000ee', openCorpId: 'wpStranger', members }
    const { sim } = await startInstalled({ corps: [CORP, stranger] })
    const eve = { corpId: 'wpStranger', userId: 'woEve' }
    const { user_info } = await loginInfo(
      sim,
      sent(sim.visitor.scanQr(oldQrLink({ usertype: 'member' }), eve), 'auth_code'),
    )
    expect(user_info).toEqual({
      userid: 'woOpenEve',
      open_userid: 'woOpenEve',
      name: 'woOpenEve',
      avatar: '',
    })
  })

  it('wants the provider token as access_token', async () => {
    const { sim, app } = await startInstalled()
    const { token: corpToken } = await installed(sim, app)
    const code = {
      auth_code: sent(sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP }), 'auth_code'),
    }
    const call = (query: string) => post(sim, `service/get_login_info?${query}`, code)
    const token = await providerToken(sim)
    expect(await call(`provider_access_token=${token}`)).toMatchObject({ errcode: 41001 })
    expect(await call(`access_token=${corpToken}`)).toMatchObject({ errcode: 40014 })
    expect(await call(`access_token=${token}`)).toMatchObject({ errcode: 0 })
    expect(await post(sim, `service/get_login_info?access_token=${token}`)).toMatchObject({ errcode: 41008 })
  })

  it('takes no code of another kind, and gives none to the exchange of an install', async () => {
    const { sim } = await startInstalled()
    expect(await loginInfo(sim, sent(sim.visitor.scanQr(webLink(), BOB)))).toMatchObject({ errcode: 40029 })
    const code = sent(sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP }), 'auth_code')
    const path = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, path, { auth_code: code })).toMatchObject({ errcode: 40058 })
  })
})

describe('the jump from the console', () => {
  it('keeps the query of the business-setting URL, also a bare key', async () => {
    const { sim } = await startInstalled()
    const { location } = sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP })
    expect(location).toMatch(/^https:\/\/app\.example\/index\.php\?qyweixin\/callback&auth_code=\w+$/)
    sim.provider.setUrls({ business: 'https://app.example/设置' }, TP.id)
    expect(sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP }).location).toMatch(
      /^https:\/\/app\.example\/%E8%AE%BE%E7%BD%AE\?auth_code=\w+$/,
    )
  })

  it('may be taken by the login suite instead, once in all', async () => {
    const { sim } = await startInstalled()
    const code = sent(sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP }), 'auth_code')
    expect(await userInfo(sim, code, TP)).toMatchObject({ errcode: 40029 })
    expect(await userInfo(sim, code, LOGIN)).toMatchObject({ corpid: OPEN_CORP, userid: 'woAdmin' })
    expect(await loginInfo(sim, code)).toMatchObject({ errcode: 40029 })
    const scanned = sent(sim.visitor.scanQr(oldQrLink(), ANN), 'auth_code')
    expect(await userInfo(sim, scanned, LOGIN)).toMatchObject({ errcode: 40029 })
  })

  it('is for administrators, into apps that are there and have such a URL', async () => {
    const { sim } = await startInstalled()
    const jump = (options: { suiteId?: string; corpId?: string; userId?: string }) => () =>
      sim.visitor.consoleJump({ suiteId: TP.id, corpId: OPEN_CORP, ...options })
    expect(jump({ userId: 'woBob' })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('administrator') }),
    )
    expect(jump({ suiteId: DK.id })).toThrow(
      expect.objectContaining({ hint: expect.stringContaining('installed') }),
    )
    expect(jump({ corpId: 'nobody' })).toThrow(expect.objectContaining({ code: 'WECOM_STATE' }))
    const [suite] = sim.suites
    delete suite?.urls.business
    expect(jump({})).toThrow(expect.objectContaining({ hint: expect.stringContaining('urls.business') }))
  })
})

describe('a mini program of a third-party app', () => {
  it('tells corp and member, once, for five minutes and to its suite', async () => {
    const { sim } = await startInstalled({ suites: [TP, { ...TP, id: 'ww2' }, DK] })
    const call = async (code: string, suite = TP, grant = 'authorization_code') =>
      get(
        sim,
        `service/miniprogram/jscode2session?suite_access_token=${await suiteToken(sim, suite)}&js_code=${code}&grant_type=${grant}`,
      )
    const code = sim.visitor.miniProgramLogin({ suiteId: TP.id, ...BOB })
    expect(await call(code, TP, '')).toMatchObject({ errcode: 40058 })
    expect(await call(code, { ...TP, id: 'ww2' })).toMatchObject({ errcode: 40029 })
    expect(await call(code, DK)).toMatchObject({ errcode: 48002 })
    expect(await call(code)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      corpid: OPEN_CORP,
      userid: 'woBob',
      open_userid: 'woBob',
      session_key: expect.stringMatching(/^[\w+/]{22}==$/),
    })
    expect(await call(code)).toMatchObject({ errcode: 40029 })
    const late = sim.visitor.miniProgramLogin({ suiteId: TP.id, ...BOB })
    await sim.advance(300_000)
    expect(await call(late)).toMatchObject({ errcode: 40029 })
    expect(() => sim.visitor.miniProgramLogin({ suiteId: TP.id, ...BOB, userId: 'x' })).toThrow(
      'no active member',
    )
  })
})
