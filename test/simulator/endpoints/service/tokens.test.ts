import { describe, expect, it } from 'vitest'
import {
  DK,
  get,
  installed,
  OPEN_CORP,
  PROVIDER,
  post,
  providerToken,
  start,
  suiteToken,
  TP,
} from '../../support/helpers.js'

const suiteCall = (ticket: string) => ({ suite_id: TP.id, suite_secret: TP.secret, suite_ticket: ticket })

describe('get_suite_token of the simulator', () => {
  it('gives the same token while it is valid, without an errcode', async () => {
    const { sim } = start()
    const first = await post(sim, 'service/get_suite_token', suiteCall(sim.provider.issueTicket(TP.id)))
    await sim.advance(60_000)
    const again = await post(sim, 'service/get_suite_token', suiteCall(sim.provider.issueTicket(TP.id)))
    expect(first).not.toHaveProperty('errcode')
    expect(first.expires_in).toBe(7200)
    expect(again.suite_access_token).toBe(first.suite_access_token)
    expect(again.expires_in).toBe(7140)
  })

  it('gives a new token when the old one has expired', async () => {
    const { sim } = start()
    const first = await suiteToken(sim)
    await sim.advance(7_200_000)
    expect(await suiteToken(sim)).not.toBe(first)
  })

  it.each([
    ['an unknown suite', { suite_id: 'ww1' }, 40083],
    ['a wrong secret', { suite_secret: 'wrong' }, 40080],
    ['a wrong ticket', { suite_ticket: 'wrong' }, 40085],
    ['no ticket', { suite_ticket: '' }, 40085],
    ['no secret', { suite_secret: undefined }, 41024],
    ['no suite id', { suite_id: undefined }, 41021],
    ["another suite's id", { suite_id: DK.id }, 40080],
  ])('refuses %s', async (_what, change, errcode) => {
    const { sim } = start()
    const body = { ...suiteCall(sim.provider.issueTicket(TP.id)), ...change }
    expect(await post(sim, 'service/get_suite_token', body)).toMatchObject({ errcode })
  })

  it('accepts a ticket for 30 minutes, beside newer ones', async () => {
    const { sim } = start()
    const ticket = sim.provider.issueTicket(TP.id)
    await sim.advance(20 * 60_000)
    sim.provider.issueTicket(TP.id)
    expect(await post(sim, 'service/get_suite_token', suiteCall(ticket))).toHaveProperty('suite_access_token')
    await sim.advance(10 * 60_000)
    expect(await post(sim, 'service/get_suite_token', suiteCall(ticket))).toMatchObject({ errcode: 40085 })
  })

  it('refuses a ticket of another suite', async () => {
    const { sim } = start()
    expect(
      await post(sim, 'service/get_suite_token', suiteCall(sim.provider.issueTicket(DK.id))),
    ).toMatchObject({
      errcode: 40085,
    })
  })

  it('loses the body of a GET', async () => {
    const { sim } = start()
    expect(await get(sim, 'service/get_suite_token')).toMatchObject({ errcode: 40083 })
  })
})

describe('get_provider_token of the simulator', () => {
  it('wants the corpid and secret of the provider', async () => {
    const { sim } = start()
    const good = { corpid: PROVIDER.corpId, provider_secret: PROVIDER.secret }
    const answer = await post(sim, 'service/get_provider_token', good)
    expect(answer).toEqual({ provider_access_token: await providerToken(sim), expires_in: 7200 })
    expect(await post(sim, 'service/get_provider_token', { ...good, provider_secret: 'x' })).toMatchObject({
      errcode: 40001,
    })
    expect(await post(sim, 'service/get_provider_token', { ...good, corpid: 'x' })).toMatchObject({
      errcode: 40013,
    })
    expect(await post(sim, 'service/get_provider_token', {})).toMatchObject({ errcode: 41002 })
  })
})

describe('corp tokens of the simulator', () => {
  it('are the same for a third-party app while valid, with what is left of their life', async () => {
    const { sim, app } = start()
    const { token, code, suiteToken: suite } = await installed(sim, app)
    await sim.advance(1_000_000)
    const again = await post(sim, `service/get_corp_token?suite_access_token=${suite}`, {
      auth_corpid: OPEN_CORP,
      permanent_code: code,
    })
    expect(again.access_token).toBe(token)
    expect(again).not.toHaveProperty('errcode')
    expect(again.expires_in).toBe(6200)
  })

  it.each([
    ['a wrong permanent code', OPEN_CORP, 'wrong', 40084],
    ['the plain corpid where the ciphertext is due', 'ww00000000000000dd', undefined, 40013],
    ['a ciphertext in the wrong case', OPEN_CORP.toUpperCase(), undefined, 40013],
    ['another corp', 'wpSecondCorp', undefined, 40084],
    ['no permanent code', OPEN_CORP, '', 41025],
  ])('are refused for %s', async (_what, corpId, permanentCode, errcode) => {
    const { sim, app } = start()
    const { code, suiteToken: suite } = await installed(sim, app)
    const body = { auth_corpid: corpId, permanent_code: permanentCode ?? code }
    expect(await post(sim, `service/get_corp_token?suite_access_token=${suite}`, body)).toMatchObject({
      errcode,
    })
  })

  it('come from gettoken for a custom app, and only for it', async () => {
    const { sim, app } = start()
    const dk = await installed(sim, app, DK)
    const tp = await installed(sim, app)
    const byCode = (code: string) => get(sim, `gettoken?corpid=${OPEN_CORP}&corpsecret=${code}`)
    expect(await byCode(dk.code)).toMatchObject({ errcode: 0, access_token: dk.token })
    expect(await byCode(tp.code)).toMatchObject({ errcode: 40001 })
    expect(await byCode('wrong')).toMatchObject({ errcode: 40001 })
    expect(await get(sim, `gettoken?corpsecret=${dk.code}`)).toMatchObject({ errcode: 41002 })
    expect(await get(sim, `gettoken?corpid=${OPEN_CORP}`)).toMatchObject({ errcode: 41004 })
    const body = { auth_corpid: OPEN_CORP, permanent_code: dk.code }
    const viaDk = await post(sim, `service/get_corp_token?suite_access_token=${dk.suiteToken}`, body)
    const viaTp = await post(sim, `service/get_corp_token?suite_access_token=${tp.suiteToken}`, body)
    expect(viaDk).toMatchObject({ errcode: 48002 })
    expect(viaTp).toMatchObject({ errcode: 40084 })
  })

  it('are refused for a dissolved corp', async () => {
    const { sim, app } = start()
    const { code, suiteToken: suite, token } = await installed(sim, app)
    const corp = sim.corps[0]
    if (corp) corp.dissolved = true
    const body = { auth_corpid: OPEN_CORP, permanent_code: code }
    expect(await post(sim, `service/get_corp_token?suite_access_token=${suite}`, body)).toMatchObject({
      errcode: 301007,
    })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 301007 })
  })
})

describe('token checks of the simulator', () => {
  it.each([
    ['department/list', 'access_token', 41001, 40014],
    ['service/get_pre_auth_code', 'suite_access_token', 41022, 40082],
  ])('of %s tell a missing from an unknown token', async (path, name, missing, unknown) => {
    const { sim } = start()
    expect(await get(sim, path)).toMatchObject({ errcode: missing })
    expect(await get(sim, `${path}?${name}=nonsense`)).toMatchObject({ errcode: unknown })
  })

  it('know an expired token of each kind', async () => {
    const { sim, app } = start()
    const { token, suiteToken: suite } = await installed(sim, app)
    const provider = await providerToken(sim)
    await sim.advance(7_200_000)
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 42001 })
    expect(await get(sim, `service/get_pre_auth_code?suite_access_token=${suite}`)).toMatchObject({
      errcode: 42009,
    })
    const path = `service/get_customized_auth_url?provider_access_token=${provider}`
    expect(await post(sim, path)).toMatchObject({ errcode: 42001 })
  })

  it('refuse a token of another kind and a query name of another kind', async () => {
    const { sim, app } = start()
    const { token, suiteToken: suite } = await installed(sim, app)
    expect(await get(sim, `department/list?access_token=${suite}`)).toMatchObject({ errcode: 40014 })
    expect(await get(sim, `department/list?suite_access_token=${token}`)).toMatchObject({ errcode: 41001 })
    expect(await get(sim, `service/get_pre_auth_code?access_token=${suite}`)).toMatchObject({
      errcode: 41022,
    })
  })

  it('do not look for the token in the body', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    expect(await post(sim, 'message/send', { access_token: token })).toMatchObject({ errcode: 41001 })
  })

  it('refuse a token that was withdrawn early, and a new one can be had', async () => {
    const { sim, app } = start()
    const first = await installed(sim, app)
    expect(sim.revokeTokens({ kind: 'corp' })).toBe(1)
    expect(await get(sim, `department/list?access_token=${first.token}`)).toMatchObject({ errcode: 40014 })
    const body = { auth_corpid: OPEN_CORP, permanent_code: first.code }
    const next = await post(sim, `service/get_corp_token?suite_access_token=${first.suiteToken}`, body)
    expect(await get(sim, `department/list?access_token=${next.access_token}`)).toMatchObject({ errcode: 0 })
  })
})

describe('JS tickets of the simulator', () => {
  it('differ by kind and stay the same while valid', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    const corp = await get(sim, `get_jsapi_ticket?access_token=${token}`)
    const agent = await get(sim, `ticket/get?type=agent_config&access_token=${token}`)
    expect(corp).toMatchObject({ errcode: 0, errmsg: 'ok', expires_in: 7200 })
    expect(agent.ticket).not.toBe(corp.ticket)
    expect((await get(sim, `get_jsapi_ticket?access_token=${token}`)).ticket).toBe(corp.ticket)
  })

  it('want the type of the app ticket', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    expect(await get(sim, `ticket/get?access_token=${token}`)).toMatchObject({ errcode: 40058 })
  })

  it('have getcallbackip beside them for a corp token', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    expect((await get(sim, `getcallbackip?access_token=${token}`)).ip_list).toContain('127.0.0.1')
  })
})

describe('the envelope of a token answer', () => {
  it('carries errcode 0 when the simulator is told so', async () => {
    const { sim, app } = start({ tokenErrcode: true })
    const { suiteToken: suite, code } = await installed(sim, app)
    const asked = { auth_corpid: OPEN_CORP, permanent_code: code }
    const provider = { corpid: PROVIDER.corpId, provider_secret: PROVIDER.secret }
    const answers = [
      await post(sim, 'service/get_provider_token', provider),
      await post(sim, 'service/get_suite_token', suiteCall(sim.provider.issueTicket(TP.id))),
      await post(sim, `service/get_corp_token?suite_access_token=${suite}`, asked),
    ]
    for (const answer of answers) expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok', expires_in: 7200 })
  })
})
