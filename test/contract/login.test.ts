import { describe, expect, it } from 'vitest'
import { whyNoUserTicket } from '../../src/index.js'
import { APP, CUSTOM, LOGIN } from './support/credentials.js'
import { BACK, corpIdOf, createWorld, MINUTE } from './support/world.js'

const BOB = { corpId: corpIdOf(1), userId: 'woBob1' }
const DAN = { corpId: corpIdOf(1), userId: 'woDan1' }
const STRANGER = { corpId: corpIdOf(2), userId: 'woBob2' }

/** An app that sees department 2 of company 1, and the logins of people. */
async function signingIn() {
  const made = await createWorld()
  const { wecom, sim, install } = made
  await install(corpIdOf(1), { scope: { allowParty: [2], allowUser: [] } })
  await install(corpIdOf(1), { suiteId: CUSTOM.id })
  const login = { suiteId: APP.id, redirectUri: BACK }
  /** What the browser brings back. */
  const sent = ({ location, problem }: { location?: string; problem?: string }, name = 'code') => {
    if (location === undefined) throw new Error(problem)
    return new URL(location).searchParams.get(name) ?? ''
  }
  const clientCode = async (
    who: Parameters<typeof sim.visitor.authorize>[1],
    scope?: 'userinfo' | 'privateinfo',
  ) => sent(sim.visitor.authorize(await wecom.login.client.url({ ...login, ...(scope && { scope }) }), who))
  const webCode = async (who: Parameters<typeof sim.visitor.scanQr>[1]) =>
    sent(sim.visitor.scanQr(await wecom.login.web.url(login), who))
  const qrCode = async (
    who: Parameters<typeof sim.visitor.scanQr>[1],
    usertype: 'member' | 'admin' = 'member',
  ) => sent(sim.visitor.scanQr(await wecom.login.qr.url({ redirectUri: BACK, usertype }), who), 'auth_code')
  const member = (code: string, via?: 'client' | 'web' | 'qr') =>
    wecom.login.member(code, { suiteId: APP.id, ...(via && { via }) })
  return { ...made, sent, clientCode, webCode, qrCode, member }
}

describe('a login inside the client', () => {
  it('brings state and code back, and the member with the installation', async () => {
    const { wecom, sim, sent, member, clock } = await signingIn()
    const url = await wecom.login.client.url({ suiteId: APP.id, redirectUri: BACK, state: 'abc123' })
    const visit = sim.visitor.authorize(url, BOB)
    expect(sent(visit, 'state')).toBe('abc123')
    const user = await member(sent(visit))
    expect(user).toMatchObject({
      kind: 'member',
      via: 'client',
      suiteId: APP.id,
      ...BOB,
      openUserId: 'wpBob1',
      installation: { corpId: BOB.corpId, suiteId: APP.id, authorizedAt: clock.now() },
    })
    expect(user).not.toHaveProperty('userTicket')
    expect(whyNoUserTicket(user)).toContain('scope')
  })

  it.each(['userinfo', 'privateinfo'] as const)('with scope %s yields a user_ticket', async (scope) => {
    const { clientCode, member, wecom, clock } = await signingIn()
    const user = await member(await clientCode(BOB, scope))
    if (user.kind !== 'member') throw new Error(user.kind)
    expect(user.userTicketExpiresAt).toBeGreaterThan(clock.now())
    expect(whyNoUserTicket(user)).toBeUndefined()
    const detail = await wecom.login.detail(user.userTicket, { suiteId: APP.id })
    const consented = scope === 'privateinfo'
    expect(detail).toMatchObject({
      corpid: BOB.corpId,
      userid: BOB.userId,
      name: BOB.userId,
      gender: consented ? '1' : '0',
    })
    expect('qr_code' in detail).toBe(consented)
    expect(detail.avatar === 'https://wecom.example/bob.png').toBe(consented)
    expect(detail).not.toHaveProperty('mobile')
  })

  it('of somebody outside the visible range is a login, without a user_ticket', async () => {
    const { clientCode, member } = await signingIn()
    const user = await member(await clientCode(DAN, 'userinfo'))
    expect(user).toMatchObject({ kind: 'member', ...DAN })
    expect(whyNoUserTicket(user)).toContain('visible range')
  })

  it('of a company without the app, and of nobody in particular, is told apart', async () => {
    const { clientCode, member } = await signingIn()
    const stranger = await member(await clientCode(STRANGER, 'userinfo'))
    expect(stranger).toMatchObject({ kind: 'uninstalled', corpId: STRANGER.corpId, userId: 'wpBob2' })
    expect(stranger).not.toHaveProperty('userTicket')
    const outsider = await member(await clientCode({ outsider: true }))
    expect(outsider).toMatchObject({ kind: 'outsider', corpId: undefined, openId: expect.any(String) })
    expect(await member(await clientCode({ outsider: true }))).toMatchObject({
      openId: (outsider as { openId: string }).openId,
    })
  })

  it('refused by the member brings no code', async () => {
    const { wecom, sim } = await signingIn()
    const link = { suiteId: APP.id, redirectUri: BACK }
    const url = await wecom.login.client.url({ ...link, scope: 'privateinfo' })
    expect(sim.visitor.authorize(url, { refuse: true })).toEqual({ status: 200, problem: expect.any(String) })
  })

  it('to a domain that is not trusted is refused on the page, and by the API when it was changed since', async () => {
    const { wecom, sim, clientCode } = await signingIn()
    const code = await clientCode(BOB)
    sim.provider.setUrls({ trustedDomain: 'other.example' }, APP.id)
    const link = { suiteId: APP.id, redirectUri: BACK }
    expect(sim.visitor.authorize(await wecom.login.client.url(link), BOB)).toMatchObject({
      status: 400,
      problem: expect.stringContaining('50001'),
    })
    await expect(wecom.login.member(code, link)).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
      reason: 'redirect_not_trusted',
      message: expect.stringContaining('app.example'),
    })
  })

  it('takes a code once, within 5 minutes, and for the suite it is of', async () => {
    const { clientCode, webCode, member, clock, sim } = await signingIn()
    const refused = { code: 'WECOM_STATE', reason: 'code_invalid' }
    const code = await clientCode(BOB)
    expect(await member(code)).toMatchObject(BOB)
    const asked = sim.calls('service/auth/getuserinfo3rd')
    await expect(member(code)).rejects.toMatchObject(refused)
    expect(sim.calls('service/auth/getuserinfo3rd')).toBe(asked)
    const late = await clientCode(BOB)
    await clock.advance(5 * MINUTE)
    await expect(member(late)).rejects.toMatchObject(refused)
    await expect(member(await webCode(BOB))).rejects.toMatchObject(refused)
    await expect(member('made-up')).rejects.toMatchObject(refused)
  })

  it('gives a code to one of those who bring it at once, in whichever process', async () => {
    const { clientCode, create, sim } = await signingIn()
    const code = await clientCode(BOB)
    const processes = [create(), create(), create()]
    const outcomes = await Promise.allSettled(
      processes.map((one) => one.login.member(code, { suiteId: APP.id })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    expect(sim.calls('service/auth/getuserinfo3rd')).toBe(1)
  })

  it('gets no details with a user_ticket that is over or of another app', async () => {
    const { clientCode, member, wecom, sim, clock } = await signingIn()
    const user = await member(await clientCode(BOB, 'userinfo'))
    if (user.kind !== 'member') throw new Error(user.kind)
    const { userTicket, userTicketExpiresAt = 0 } = user
    const custom = { suiteId: CUSTOM.id, corpId: BOB.corpId }
    await expect(wecom.login.detail(userTicket, custom)).rejects.toMatchObject({
      reason: 'user_ticket_invalid',
    })
    await clock.advance(userTicketExpiresAt - clock.now())
    await sim.provider.pushTicket(APP.id)
    await expect(wecom.login.detail(userTicket, { suiteId: APP.id })).rejects.toMatchObject({
      reason: 'user_ticket_expired',
    })
  })
})

describe('a login in a browser', () => {
  it('by the login suite signs members in, of companies with and without the app', async () => {
    const { webCode, member, wecom } = await signingIn()
    expect(wecom.login.loginSuiteId).toBe(LOGIN.id)
    const user = await member(await webCode(BOB), 'web')
    expect(user).toMatchObject({ kind: 'member', via: 'web', suiteId: APP.id, ...BOB })
    expect(user).not.toHaveProperty('userTicket')
    expect(await member(await webCode(STRANGER), 'web')).toMatchObject({
      kind: 'uninstalled',
      corpId: STRANGER.corpId,
      userId: 'wpBob2',
    })
  })

  it('by the older page signs members and administrators in', async () => {
    const { qrCode, member, wecom } = await signingIn()
    expect(await member(await qrCode(BOB), 'qr')).toMatchObject({
      kind: 'member',
      via: 'qr',
      ...BOB,
      administrator: { usertype: 4, departments: [{ id: 2, writable: true }] },
    })
    const cid = await member(await qrCode({ ...BOB, userId: 'woCid1' }), 'qr')
    expect(cid).toMatchObject({ kind: 'member', userId: 'woCid1' })
    expect(cid).not.toHaveProperty('administrator')
    const outside = await qrCode({ ...BOB, userId: 'outside1' }, 'admin')
    expect(await wecom.login.administrator(outside, { via: 'qr', suiteId: APP.id })).toMatchObject({
      kind: 'externalAdministrator',
      corpId: BOB.corpId,
      administrator: { usertype: 3 },
      installation: { corpId: BOB.corpId },
    })
  })

  it('lets nobody in as administrator who is none', async () => {
    const { qrCode, wecom, sim } = await signingIn()
    const cid = { ...BOB, userId: 'woCid1' }
    const code = await qrCode(cid)
    await expect(wecom.login.administrator(code, { via: 'qr', suiteId: APP.id })).rejects.toMatchObject({
      code: 'WECOM_STATE',
      reason: 'not_administrator',
    })
    const page = await wecom.login.qr.url({ redirectUri: BACK, usertype: 'admin' })
    expect(sim.visitor.scanQr(page, cid)).toMatchObject({ status: 400 })
    expect(sim.visitor.scanQr(page, { cancel: true })).toEqual({ status: 200, problem: expect.any(String) })
  })
})

describe('a jump from the admin console', () => {
  it('says who the administrator is, by get_login_info', async () => {
    const { wecom, sim, sent } = await signingIn()
    const code = sent(sim.visitor.consoleJump({ suiteId: APP.id, corpId: corpIdOf(1) }), 'auth_code')
    const user = await wecom.login.administrator(code, { suiteId: APP.id })
    const { agentId } = (await wecom.installs.get(corpIdOf(1), { suiteId: APP.id })) ?? {}
    expect(user).toMatchObject({
      kind: 'member',
      via: 'console',
      corpId: corpIdOf(1),
      userId: 'woAnn1',
      administrator: {
        usertype: 1,
        agents: expect.arrayContaining([{ agentId, manages: true }]),
        departments: [{ id: 1, writable: true }],
      },
    })
    await expect(wecom.login.administrator(code, { suiteId: APP.id })).rejects.toMatchObject({
      reason: 'code_invalid',
    })
  })

  it('says who it is by the login suite too, which proves nothing about the administrator', async () => {
    const { create, sim, sent } = await signingIn()
    const wecom = create({ login: { consoleThrough: 'loginSuite' } })
    const code = sent(sim.visitor.consoleJump({ suiteId: APP.id, corpId: corpIdOf(1) }), 'auth_code')
    const user = await wecom.login.administrator(code, { suiteId: APP.id })
    expect(user).toMatchObject({ kind: 'member', via: 'console', userId: 'woAnn1' })
    expect(user).not.toHaveProperty('administrator')
  })
})

describe('a mini program', () => {
  it('signs members in with the session key, of a company without the app too', async () => {
    const { wecom, sim } = await signingIn()
    const code = sim.visitor.miniProgramLogin({ suiteId: APP.id, ...BOB })
    const user = await wecom.login.miniProgram(code, { suiteId: APP.id })
    expect(user).toMatchObject({
      kind: 'member',
      via: 'miniProgram',
      ...BOB,
      sessionKey: expect.any(String),
    })
    await expect(wecom.login.miniProgram(code, { suiteId: APP.id })).rejects.toMatchObject({
      reason: 'code_invalid',
    })
    const other = sim.visitor.miniProgramLogin({ suiteId: APP.id, ...STRANGER })
    expect(await wecom.login.miniProgram(other, { suiteId: APP.id })).toMatchObject({
      kind: 'uninstalled',
      userId: 'wpBob2',
    })
  })

  it('of a customised app is asked about in the name of the corp', async () => {
    const { wecom, sim } = await signingIn()
    const code = sim.visitor.miniProgramLogin({ suiteId: CUSTOM.id, ...BOB })
    const custom = { suiteId: CUSTOM.id, corpId: BOB.corpId }
    expect(await wecom.login.miniProgram(code, custom)).toMatchObject({ kind: 'member', ...BOB })
  })
})

describe('a customised app', () => {
  const app = { suiteId: CUSTOM.id, corpId: corpIdOf(1) }

  it('signs members in inside the client, with details they consent to', async () => {
    const { wecom, sim, sent } = await signingIn()
    const url = await wecom.login.client.url({ ...app, redirectUri: BACK, scope: 'privateinfo' })
    const user = await wecom.login.member(sent(sim.visitor.authorize(url, BOB)), app)
    expect(user).toMatchObject({ kind: 'member', suiteId: CUSTOM.id, ...BOB })
    if (user.kind !== 'member') throw new Error(user.kind)
    expect(await wecom.login.detail(user.userTicket, app)).toMatchObject({
      userid: BOB.userId,
      gender: '1',
      mobile: '13800000000',
    })
  })

  it('signs members in from a browser, and knows its outsiders by corp', async () => {
    const { wecom, sim, sent } = await signingIn()
    const web = await wecom.login.web.url({ ...app, redirectUri: BACK })
    expect(
      await wecom.login.member(sent(sim.visitor.scanQr(web, BOB)), { ...app, via: 'web' }),
    ).toMatchObject({
      kind: 'member',
      via: 'web',
      ...BOB,
    })
    const client = await wecom.login.client.url({ ...app, redirectUri: BACK })
    expect(
      await wecom.login.member(sent(sim.visitor.authorize(client, { outsider: true })), app),
    ).toMatchObject({
      kind: 'outsider',
      corpId: corpIdOf(1),
      openId: expect.any(String),
    })
  })
})
