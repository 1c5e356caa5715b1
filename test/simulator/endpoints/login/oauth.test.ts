import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORP, DK, get, installed, OPEN_CORP, suiteToken, TP } from '../../support/helpers.js'
import {
  BOB,
  codeFor,
  LOGIN,
  oauthLink,
  sent,
  startInstalled,
  startLogin,
  userDetail,
  userInfo,
} from '../../support/sign-in.js'

describe('an OAuth link of a third-party app', () => {
  it('sends a member back with code and state, behind what redirect_uri has already', () => {
    const { sim } = startLogin()
    expect(sim.visitor.authorize(oauthLink(), BOB)).toEqual({
      status: 302,
      location: expect.stringMatching(
        /^https:\/\/app\.example\/back\?from=wecom&code=\w{20,63}&state=abc123$/,
      ),
    })
  })

  it.each([
    ['https://app.example/index.php?corp/qywx_come', 'https://app.example/index.php?corp/qywx_come&code='],
    ['https://app.example/#/mine', 'https://app.example/?code='],
    ['https://app.example:443/x', 'https://app.example:443/x?code='],
    ['https://app.example/a?b=%2F+c&d', 'https://app.example/a?b=%2F+c&d&code='],
    ['https://app.example/路', 'https://app.example/%E8%B7%AF?code='],
  ])('keeps %s as it is', (redirect, start) => {
    const { sim } = startLogin()
    const { location } = sim.visitor.authorize(oauthLink({ redirect_uri: redirect }), BOB)
    expect(location?.startsWith(start)).toBe(true)
    expect(location?.endsWith('#/mine')).toBe(redirect.endsWith('#/mine'))
  })

  it('returns any state of letters and digits byte for byte, and refuses every other', () => {
    const { sim } = startLogin()
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 140, unit: 'grapheme-ascii' }), (state) => {
        const visit = sim.visitor.authorize(oauthLink({ state }), BOB)
        if (/^[a-zA-Z0-9]{1,128}$/.test(state)) expect(visit.location?.endsWith(`&state=${state}`)).toBe(true)
        else expect(visit).toMatchObject({ status: 400, problem: expect.stringContaining('state') })
      }),
    )
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9]{1,128}$/), (state) => {
        expect(sim.visitor.authorize(oauthLink({ state }), BOB).location?.endsWith(`&state=${state}`)).toBe(
          true,
        )
      }),
    )
    expect(sim.visitor.authorize(oauthLink({ state: '' }), BOB).location).not.toContain('state')
  })

  it.each<[string, Record<string, string>, string]>([
    ['an unknown appid', { appid: 'ww1' }, 'appid is no suite'],
    ['a login suite', { appid: LOGIN.id }, 'web login'],
    ['a custom app by its template', { appid: DK.id }, 'corpid'],
    ['another response_type', { response_type: 'token' }, 'response_type'],
    ['an unknown scope', { scope: 'snsapi_login' }, 'scope'],
    ['another domain', { redirect_uri: 'https://evil.example/' }, '50001'],
    ['a subdomain', { redirect_uri: 'https://x.app.example/' }, '50001'],
    ['another port', { redirect_uri: 'https://app.example:8443/' }, 'set that to app.example:8443 (50001)'],
    ['a domain before an @', { redirect_uri: 'https://app.example@evil.example/' }, 'evil.example'],
    ['no redirect_uri', { redirect_uri: '' }, 'redirect_uri is not a URL'],
    ['a script', { redirect_uri: 'javascript:alert(1)' }, 'redirect_uri is not a URL'],
    ['a header in redirect_uri', { redirect_uri: 'https://app.example/\r\nSet-Cookie: a=b' }, 'redirect_uri'],
  ])('is refused for %s', (_what, change, problem) => {
    const { sim } = startLogin()
    const visit = sim.visitor.authorize(oauthLink(change), BOB)
    expect(visit).toEqual({ status: 400, problem: expect.stringContaining(problem) })
  })

  it('wants its fragment, its own page and a member who can sign in', () => {
    const members = [...CORP.members, { userId: 'woEve', name: 'Eve', departments: [1], status: 2 }]
    const { sim } = startLogin({ corps: [{ ...CORP, members }] })
    expect(sim.visitor.authorize(oauthLink().replace(/#.*/, ''), BOB).problem).toContain('#wechat_redirect')
    expect(sim.visitor.authorize('https://open.weixin.qq.com/other#wechat_redirect', BOB).problem).toContain(
      'page',
    )
    expect(sim.visitor.authorize('http://[#wechat_redirect', BOB).status).toBe(400)
    for (const userId of ['woEve', 'nobody']) {
      expect(sim.visitor.authorize(oauthLink(), { corpId: OPEN_CORP, userId }).problem).toContain(
        'no active member',
      )
    }
  })

  it('says what to set when the app has no trusted domain', () => {
    const { sim } = startLogin()
    const [suite] = sim.suites
    delete suite?.trustedDomain
    expect(sim.visitor.authorize(oauthLink(), BOB).problem).toBe(
      `app ${TP.id} has no trusted domain: set it to app.example (50001)`,
    )
    sim.provider.setUrls({ trustedDomain: 'App.Example' }, TP.id)
    expect(sim.visitor.authorize(oauthLink(), BOB).status).toBe(302)
  })

  it('may be refused only when it asks for a consent, and then there is no code', () => {
    const { sim } = startLogin()
    expect(sim.visitor.authorize(oauthLink({ scope: 'snsapi_privateinfo' }), { refuse: true })).toEqual({
      status: 200,
      problem: 'the member did not consent, so the app gets no code',
    })
    expect(sim.visitor.authorize(oauthLink(), { refuse: true })).toMatchObject({ status: 400 })
  })
})

describe('getuserinfo3rd of the simulator', () => {
  it('tells corp and member of an installed app', async () => {
    const { sim } = await startInstalled()
    expect(await userInfo(sim, codeFor(sim))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      corpid: OPEN_CORP,
      userid: 'woBob',
      open_userid: 'woBob',
    })
  })

  it('gives the ciphertext of a member whose corp has not installed the app', async () => {
    const member = { userId: 'bob', openUserId: 'woOpenBob', name: 'Bob', departments: [1] }
    const corp = { ...CORP, members: [...CORP.members, member] }
    const { sim, app } = startLogin({ corps: [corp] })
    const bob = { corpId: OPEN_CORP, userId: 'bob' }
    expect(await userInfo(sim, codeFor(sim, 'snsapi_userinfo', bob))).toEqual({
      errcode: 0,
      errmsg: 'ok',
      corpid: OPEN_CORP,
      userid: 'woOpenBob',
      open_userid: 'woOpenBob',
    })
    await installed(sim, app)
    expect(await userInfo(sim, codeFor(sim, 'snsapi_base', bob))).toMatchObject({
      userid: 'bob',
      open_userid: 'woOpenBob',
    })
  })

  it('knows a person of no corp by an openid that stays', async () => {
    const { sim } = await startInstalled()
    const outsider = () =>
      sent(sim.visitor.authorize(oauthLink({ scope: 'snsapi_userinfo' }), { outsider: true }))
    const first = await userInfo(sim, outsider())
    expect(first).toEqual({ errcode: 0, errmsg: 'ok', openid: expect.stringMatching(/^o\w{27}$/) })
    expect(await userInfo(sim, outsider())).toEqual(first)
  })

  it('capitalises its keys at the old path', async () => {
    const { sim } = await startInstalled()
    const path = `service/getuserinfo3rd?suite_access_token=${await suiteToken(sim)}&code=`
    const member = await get(sim, `${path}${codeFor(sim, 'snsapi_userinfo')}`)
    expect(member).toEqual({
      errcode: 0,
      errmsg: 'ok',
      CorpId: OPEN_CORP,
      UserId: 'woBob',
      DeviceId: expect.any(String),
      open_userid: 'woBob',
      user_ticket: expect.any(String),
      expires_in: 7200,
    })
    const again = await get(sim, `${path}${codeFor(sim)}`)
    expect(again.DeviceId).toBe(member.DeviceId)
    const outsider = sent(sim.visitor.authorize(oauthLink(), { outsider: true }))
    expect(await get(sim, `${path}${outsider}`)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      OpenId: expect.any(String),
    })
  })

  it('takes a code once, and for five minutes', async () => {
    const { sim } = await startInstalled()
    const code = codeFor(sim)
    expect(await userInfo(sim, code)).toMatchObject({ errcode: 0 })
    expect(await userInfo(sim, code)).toMatchObject({
      errcode: 40029,
      errmsg: expect.stringMatching(/^invalid code/),
    })
    const old = codeFor(sim)
    await sim.advance(300_000)
    expect(await userInfo(sim, old)).toMatchObject({ errcode: 40029 })
    const young = codeFor(sim)
    await sim.advance(299_999)
    expect(await userInfo(sim, young)).toMatchObject({ errcode: 0 })
  })

  it("refuses another suite's code, which survives that", async () => {
    const other = { ...TP, id: 'ww2' }
    const { sim } = await startInstalled({ suites: [TP, other, LOGIN] })
    const code = codeFor(sim)
    expect(await userInfo(sim, code, other)).toMatchObject({ errcode: 40029 })
    expect(await userInfo(sim, code, LOGIN)).toMatchObject({ errcode: 40029 })
    expect(await userInfo(sim, code)).toMatchObject({ errcode: 0 })
  })

  it('refuses custom apps, no code, a long one, and a token under another name', async () => {
    const { sim } = await startInstalled()
    const token = await suiteToken(sim)
    const path = 'service/auth/getuserinfo3rd'
    expect(await userInfo(sim, codeFor(sim), DK)).toMatchObject({ errcode: 48002 })
    expect(await get(sim, `${path}?suite_access_token=${token}`)).toMatchObject({ errcode: 41008 })
    expect(await userInfo(sim, 'x'.repeat(513))).toMatchObject({ errcode: 40029 })
    expect(await get(sim, `${path}?access_token=${token}&code=${codeFor(sim)}`)).toMatchObject({
      errcode: 41022,
    })
  })

  it('fails with 50001 when the trusted domain was changed after the link was used', async () => {
    const { sim } = await startInstalled()
    const code = codeFor(sim)
    sim.provider.setUrls({ trustedDomain: 'new.example' }, TP.id)
    expect(await userInfo(sim, code)).toMatchObject({ errcode: 50001 })
  })

  it('knows nobody who left, and no corp that is gone', async () => {
    const { sim } = await startInstalled()
    const [left, gone] = [codeFor(sim), codeFor(sim)]
    const [corp] = sim.corps
    if (corp) corp.members = corp.members.filter(({ userId }) => userId !== 'woBob')
    expect(await userInfo(sim, left)).toMatchObject({ errcode: 40029 })
    if (corp) corp.dissolved = true
    expect(await userInfo(sim, gone)).toMatchObject({ errcode: 301007 })
  })

  it('keeps codes and tickets out of the log', async () => {
    const { sim } = await startInstalled()
    const code = codeFor(sim, 'snsapi_userinfo')
    const { user_ticket: ticket } = await userInfo(sim, code)
    await userDetail(sim, ticket)
    const log = JSON.stringify(sim.log)
    expect(log).not.toContain(code)
    expect(log).not.toContain(String(ticket))
  })
})
