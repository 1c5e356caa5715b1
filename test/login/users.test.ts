import { inspect } from 'node:util'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { type Installation, isWeComError, type LoginUser, whyNoUserTicket } from '../../src/index.js'
import { CORP, PROVIDER, SUITE } from '../support/callbacks.js'
import {
  ADMIN,
  CORP_IDENTITY,
  CUSTOM_SUITE,
  createLoginWorld,
  failureOf,
  IDENTITY,
  LOGIN_INFO,
  LOGIN_SUITE,
  MEMBER,
} from './world.js'

const CODE = 'a-secret_CODE.of.the.redirect'

describe('a member who comes with a code', () => {
  it('of an installed corp is told with the installation and without its permanent code', async () => {
    const { wecom, calls } = await createLoginWorld()
    const user = await wecom.login.member(CODE)
    expect(user).toEqual({
      kind: 'member',
      via: 'client',
      suiteId: SUITE.id,
      corpId: CORP,
      userId: 'woZhangsan',
      openUserId: 'woOpen',
      installation: expect.objectContaining({ corpId: CORP, corpName: '测试企业', agentId: 1000002 }),
      raw: MEMBER,
    })
    expect(JSON.stringify(user)).not.toContain('permanent-code')
    const query = calls.at(-1)?.query
    expect(Object.fromEntries(query ?? [])).toEqual({
      suite_access_token: `token-of-${SUITE.id}`,
      code: CODE,
    })
  })

  it('of a corp that has not installed the app is told apart', async () => {
    const { wecom } = await createLoginWorld({ [IDENTITY]: () => ({ ...MEMBER, corpid: 'wpStranger' }) })
    const user = await wecom.login.member(CODE)
    expect(user).toMatchObject({ kind: 'uninstalled', corpId: 'wpStranger', userId: 'woZhangsan' })
    expect(user).not.toHaveProperty('installation')
  })

  it('on a web page is asked about with the token of the login suite, and belongs to the app', async () => {
    const { wecom, calls } = await createLoginWorld()
    const user = await wecom.login.member(CODE, { via: 'web' })
    expect(user).toMatchObject({ kind: 'member', via: 'web', suiteId: SUITE.id })
    expect(calls.at(-1)?.query.get('suite_access_token')).toBe(`token-of-${LOGIN_SUITE.id}`)
  })

  it('of a customised app is asked about with the token of the corp', async () => {
    const { wecom, calls } = await createLoginWorld({}, { suites: [CUSTOM_SUITE] })
    for (const via of ['client', 'web'] as const) {
      const user = await wecom.login.member(`${CODE}${via}`, { via, corpId: CORP })
      expect(user).toMatchObject({ kind: 'member', via, corpId: CORP, userId: 'zhangsan' })
      expect(calls.at(-1)?.path).toBe(CORP_IDENTITY)
      expect(calls.at(-1)?.query.get('access_token')).toBe('corp-token')
    }
    expect(await failureOf(wecom.login.member(CODE))).toMatchObject({ code: 'WECOM_CONFIG' })
    const elsewhere = wecom.login.member(CODE, { corpId: 'wpStranger' })
    expect(await failureOf(elsewhere)).toMatchObject({ code: 'WECOM_NOT_INSTALLED' })
  })

  it('brings a user_ticket and when it is over, where WeCom gives one', async () => {
    const answer = { ...MEMBER, user_ticket: 'ticket-of-the-user', expires_in: 7200 }
    const { wecom, clock } = await createLoginWorld({ [IDENTITY]: () => answer })
    const user = await wecom.login.member(CODE)
    expect(user).toMatchObject({
      userTicket: 'ticket-of-the-user',
      userTicketExpiresAt: clock.now() + 7_200_000,
    })
    expect(whyNoUserTicket(user)).toBeUndefined()
  })

  it('without a user_ticket can be explained', async () => {
    const { wecom } = await createLoginWorld()
    expect(whyNoUserTicket(await wecom.login.member('c1'))).toMatch(/scope/)
    expect(whyNoUserTicket(await wecom.login.member('c2', { via: 'web' }))).toMatch(/inside the client/)
    expect(whyNoUserTicket({ kind: 'outsider' } as LoginUser)).toMatch(/members/)
  })

  it.each([
    ['capitalised, as the older endpoint has them', { CorpId: CORP, UserId: 'woZhangsan', DeviceId: 'd' }],
    ['lower-case', { corpid: CORP, userid: 'woZhangsan', openid: '' }],
  ])('is understood with keys %s', async (_how, answer) => {
    const { wecom } = await createLoginWorld({ [IDENTITY]: () => answer })
    expect(await wecom.login.member(CODE)).toMatchObject({
      kind: 'member',
      corpId: CORP,
      userId: 'woZhangsan',
    })
  })
})

describe('somebody from outside', () => {
  it('is known by openid, and no corp is made up', async () => {
    for (const answer of [{ openid: 'oOutside' }, { OpenId: 'oOutside', CorpId: '', UserId: '' }]) {
      const { wecom } = await createLoginWorld({ [IDENTITY]: () => answer })
      const user = await wecom.login.member(CODE)
      expect(user).toMatchObject({ kind: 'outsider', openId: 'oOutside', userId: undefined })
      expect(user).toHaveProperty('corpId', undefined)
    }
  })

  it('may be a customer of the corp whose customised app was opened', async () => {
    const answer = { errcode: 0, openid: 'oOutside', external_userid: 'wmCustomer' }
    const { wecom } = await createLoginWorld({ [CORP_IDENTITY]: () => answer }, { suites: [CUSTOM_SUITE] })
    const user = await wecom.login.member(CODE, { corpId: CORP })
    expect(user).toMatchObject({ kind: 'outsider', corpId: CORP, externalUserId: 'wmCustomer' })
  })

  it('is not made of an answer that names nobody', async () => {
    for (const answer of [{ errcode: 0 }, { corpid: CORP }, { userid: 'without-a-corp' }]) {
      const { wecom } = await createLoginWorld({ [IDENTITY]: () => answer })
      expect(await failureOf(wecom.login.member(CODE))).toMatchObject({
        code: 'WECOM_HTTP',
        reason: 'malformed_response',
      })
    }
  })
})

describe('an administrator who comes with an auth_code', () => {
  it('is told with what get_login_info says, asked with the provider token as access_token', async () => {
    const { wecom, calls } = await createLoginWorld()
    const user = await wecom.login.administrator(CODE)
    expect(user).toMatchObject({
      kind: 'member',
      via: 'console',
      suiteId: SUITE.id,
      corpId: CORP,
      userId: 'woAdmin',
      openUserId: 'woAdminOpen',
      administrator: {
        usertype: 2,
        agents: [
          { agentId: 1000002, manages: true },
          { agentId: 1000003, manages: false },
        ],
        departments: [{ id: 2, writable: true }],
      },
      installation: { corpId: CORP },
    })
    expect(calls.at(-1)).toMatchObject({ path: LOGIN_INFO, body: { auth_code: CODE } })
    expect(Object.fromEntries(calls.at(-1)?.query ?? [])).toEqual({ access_token: 'provider-token' })
  })

  it('may be outside the contacts', async () => {
    const answer = { usertype: 3, user_info: { name: '' }, corp_info: { corpid: CORP } }
    const { wecom } = await createLoginWorld({ [LOGIN_INFO]: () => answer })
    expect(await wecom.login.administrator(CODE, { via: 'qr' })).toMatchObject({
      kind: 'externalAdministrator',
      via: 'qr',
      corpId: CORP,
      userId: undefined,
      administrator: { usertype: 3, agents: [], departments: [] },
      installation: { corpId: CORP },
    })
    const abroad = await createLoginWorld({
      [LOGIN_INFO]: () => ({ ...answer, corp_info: { corpid: 'wpStranger' } }),
    })
    expect(await abroad.wecom.login.administrator(CODE)).not.toHaveProperty('installation')
  })

  it('is understood with texts for numbers, as old answers have them', async () => {
    const answer = {
      ...ADMIN,
      usertype: '4',
      auth_info: {
        department: [
          { id: '2', writable: 'true' },
          { id: '3', writable: 'false' },
        ],
      },
    }
    const { wecom } = await createLoginWorld({ [LOGIN_INFO]: () => answer })
    expect((await wecom.login.administrator(CODE)).administrator).toMatchObject({
      usertype: 4,
      departments: [
        { id: 2, writable: true },
        { id: 3, writable: false },
      ],
    })
  })

  it('is no member who tries, and no number nobody knows', async () => {
    for (const usertype of [5, 0, 6, undefined]) {
      const { wecom } = await createLoginWorld({ [LOGIN_INFO]: () => ({ ...ADMIN, usertype }) })
      expect(await failureOf(wecom.login.administrator(CODE))).toMatchObject({
        code: 'WECOM_STATE',
        reason: 'not_administrator',
      })
      const member = await wecom.login.member('another', { via: 'qr' })
      expect(member).toMatchObject({ kind: 'member', via: 'qr', userId: 'woAdmin' })
      expect(member).not.toHaveProperty('administrator')
    }
  })

  it('is asked about through the login suite where that is configured, and then not known to be one', async () => {
    const { wecom, count } = await createLoginWorld({}, { login: { consoleThrough: 'loginSuite' } })
    const user = await wecom.login.administrator(CODE)
    expect(user).toMatchObject({ kind: 'member', via: 'console', userId: 'woZhangsan' })
    expect(user).not.toHaveProperty('administrator')
    expect([count(IDENTITY), count(LOGIN_INFO)]).toEqual([1, 0])
    await wecom.login.administrator('of-the-older-page', { via: 'qr' })
    expect(count(LOGIN_INFO)).toBe(1)
  })

  it('is asked about through the login suite when the provider has no secret', async () => {
    const { wecom, count } = await createLoginWorld({}, { provider: { corpId: PROVIDER.corpId } })
    await wecom.login.administrator(CODE)
    expect(count(IDENTITY)).toBe(1)
  })
})

describe('a login code', () => {
  it('is exchanged once, however many bring it at the same moment or later, and on whatever machine', async () => {
    const { wecom, create, count, clock } = await createLoginWorld()
    const other = create()
    const racing = [wecom.login.member(CODE), wecom.login.member(CODE), other.login.member(CODE)]
    const outcomes = await Promise.allSettled(racing)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await clock.advance(5 * 60_000)
    for (const { login } of [wecom, other]) {
      expect(await failureOf(login.member(CODE))).toMatchObject({ reason: 'code_invalid' })
    }
    expect(count(IDENTITY)).toBe(1)
  })

  it('is not tried again after a failure of the network', async () => {
    const { wecom, count } = await createLoginWorld({
      [IDENTITY]: () => {
        throw new Error('connection reset')
      },
    })
    expect(await failureOf(wecom.login.member(CODE))).toMatchObject({ code: 'WECOM_HTTP' })
    expect(await failureOf(wecom.login.member(CODE))).toMatchObject({ reason: 'code_invalid' })
    expect(count(IDENTITY)).toBe(1)
  })

  it.each([40029, 42003, 42022, 40078, 40058])('refused with %i is a state error', async (errcode) => {
    const refusal = () => ({ errcode, errmsg: `invalid code ${CODE}` })
    const { wecom } = await createLoginWorld({ [IDENTITY]: refusal, [LOGIN_INFO]: refusal })
    for (const login of [wecom.login.member(CODE), wecom.login.administrator(CODE)]) {
      const error = await failureOf(login)
      expect(error).toMatchObject({ code: 'WECOM_STATE', reason: 'code_invalid' })
      expect(isWeComError(error) && error.hint).toMatch(/start the login again/)
    }
  })

  it('whose redirect WeCom does not trust names host and suite', async () => {
    const { wecom } = await createLoginWorld({
      [IDENTITY]: () => ({ errcode: 50001, errmsg: 'redirect_uri unauthorized' }),
    })
    const redirectUri = 'https://app.example.com:8443/return'
    const error = await failureOf(wecom.login.member(CODE, { redirectUri }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', reason: 'redirect_not_trusted' })
    expect(String(error)).toContain('app.example.com:8443')
    expect(String(error)).toContain(SUITE.id)
    const unnamed = await failureOf(wecom.login.member('another'))
    expect(unnamed).toMatchObject({ reason: 'redirect_not_trusted' })
  })

  it.each([
    ['missing', '', 'code_missing'],
    ['too long', 'x'.repeat(513), 'code_invalid'],
    ['with a blank', 'a b', 'code_invalid'],
    ['with a newline', 'a\nb', 'code_invalid'],
    ['not ASCII', '码', 'code_invalid'],
  ])('that is %s never reaches WeCom', async (_how, code, reason) => {
    const { wecom, calls } = await createLoginWorld()
    const { login } = wecom
    for (const failed of [login.member(code), login.administrator(code), login.miniProgram(code)]) {
      expect(await failureOf(failed)).toMatchObject({ code: 'WECOM_STATE', reason })
    }
    expect(calls).toEqual([])
  })

  it('is in no error, no stack, and no key of the store', async () => {
    const { wecom, store } = await createLoginWorld({
      [IDENTITY]: () => ({ errcode: 40029, errmsg: `invalid code ${CODE}, hint: [1]` }),
    })
    const error = await failureOf(wecom.login.member(CODE))
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(CODE)
    const keys = []
    for await (const key of store.keys('')) keys.push(key)
    expect(keys.join()).toContain('login/code/')
    expect(keys.join()).not.toContain(CODE)
  })

  it('fails with the reason when there is no ticket to ask with', async () => {
    const { wecom, store } = await createLoginWorld()
    await store.delete(`ticket/${SUITE.id}`)
    expect(await failureOf(wecom.login.member(CODE))).toMatchObject({ code: 'WECOM_NO_SUITE_TICKET' })
  })
})

describe('details of a member', () => {
  const DETAIL = '/cgi-bin/service/auth/getuserdetail3rd'
  const CORP_DETAIL = '/cgi-bin/auth/getuserdetail'

  it('come for a user_ticket, as WeCom tells them', async () => {
    const detail = { corpid: CORP, userid: 'woZhangsan', gender: '1', avatar: 'https://a.example/1' }
    const { wecom, calls } = await createLoginWorld({ [DETAIL]: () => detail })
    expect(await wecom.login.detail('user-ticket')).toEqual(detail)
    expect(calls.at(-1)?.body).toEqual({ user_ticket: 'user-ticket' })
  })

  it('come from the corp for a customised app', async () => {
    const detail = { userid: 'zhangsan', gender: '0', mobile: '13800000000' }
    const { wecom } = await createLoginWorld({ [CORP_DETAIL]: () => detail }, { suites: [CUSTOM_SUITE] })
    expect(await wecom.login.detail('user-ticket', { corpId: CORP })).toEqual(detail)
  })

  it.each([
    [84014, 'user_ticket_expired'],
    [84015, 'user_ticket_invalid'],
  ])('are refused with %i as %s', async (errcode, reason) => {
    const { wecom } = await createLoginWorld({ [DETAIL]: () => ({ errcode, errmsg: 'no' }) })
    expect(await failureOf(wecom.login.detail('user-ticket'))).toMatchObject({ code: 'WECOM_STATE', reason })
  })

  it('cannot be asked for without a ticket', async () => {
    const { wecom, calls } = await createLoginWorld()
    for (const ticket of [undefined, '']) {
      expect(await failureOf(wecom.login.detail(ticket))).toMatchObject({ reason: 'user_ticket_missing' })
    }
    expect(calls).toEqual([])
  })
})

describe('somebody in a mini program', () => {
  const SESSION = { corpid: CORP, userid: 'woZhangsan', open_userid: 'woOpen', session_key: 'session-key' }

  it('of a third-party app is asked about with the suite token', async () => {
    const path = '/cgi-bin/service/miniprogram/jscode2session'
    const { wecom, calls } = await createLoginWorld({ [path]: () => SESSION })
    expect(await wecom.login.miniProgram(CODE)).toMatchObject({
      kind: 'member',
      via: 'miniProgram',
      corpId: CORP,
      userId: 'woZhangsan',
      sessionKey: 'session-key',
    })
    expect(Object.fromEntries(calls.at(-1)?.query ?? [])).toEqual({
      suite_access_token: `token-of-${SUITE.id}`,
      js_code: CODE,
      grant_type: 'authorization_code',
    })
  })

  it('of a customised app is asked about with the token of the corp', async () => {
    const path = '/cgi-bin/miniprogram/jscode2session'
    const { wecom, calls } = await createLoginWorld({ [path]: () => SESSION }, { suites: [CUSTOM_SUITE] })
    expect(await wecom.login.miniProgram(CODE, { corpId: CORP })).toMatchObject({
      kind: 'member',
      corpId: CORP,
    })
    expect(calls.at(-1)?.query.get('access_token')).toBe('corp-token')
  })
})

it('the type of a user makes the compiler ask who it is', () => {
  expectTypeOf<LoginUser['corpId']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Extract<LoginUser, { kind: 'member' }>['userId']>().toEqualTypeOf<string>()
  expectTypeOf<Extract<LoginUser, { kind: 'member' }>['installation']>().toEqualTypeOf<Installation>()
  expectTypeOf<Extract<LoginUser, { kind: 'outsider' }>['userId']>().toEqualTypeOf<undefined>()
})
