import { describe, expect, it } from 'vitest'
import {
  CORP,
  DK,
  element,
  get,
  installed,
  marketCode,
  OPEN_CORP,
  open,
  post,
  providerToken,
  raw,
  start,
  suiteToken,
  TP,
} from '../../support/helpers.js'

describe('the exchange of an auth code', () => {
  it('gives version 2 the code, the encrypted corpid, the administrator and the state only', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app, TP.id, 'abc')
    const token = await suiteToken(sim)
    const answer = await post(sim, `service/v2/get_permanent_code?suite_access_token=${token}`, {
      auth_code: code,
    })
    expect(answer).toEqual({
      errcode: 0,
      errmsg: 'ok',
      permanent_code: sim.installation(CORP.corpId, TP.id)?.permanentCode,
      auth_corp_info: { corpid: OPEN_CORP, corp_name: 'Example Ltd' },
      auth_user_info: { userid: 'woAdmin', open_userid: 'woAdmin', name: 'woAdmin', avatar: '' },
      state: 'abc',
    })
  })

  it('gives version 1 the token and auth_info too', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app)
    const answer = await post(sim, `service/get_permanent_code?suite_access_token=${await suiteToken(sim)}`, {
      auth_code: code,
    })
    expect(answer).toMatchObject({
      errcode: 0,
      expires_in: 7200,
      auth_info: { agent: [{ agentid: 1000002, is_customized_app: false, privilege: { allow_party: [1] } }] },
    })
    expect(answer).not.toHaveProperty('edition_info')
    expect(await get(sim, `department/list?access_token=${answer.access_token}`)).toMatchObject({
      errcode: 0,
    })
  })

  it('gives no token to a custom app', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app, DK.id)
    const answer = await post(
      sim,
      `service/get_permanent_code?suite_access_token=${await suiteToken(sim, DK)}`,
      {
        auth_code: code,
      },
    )
    expect(answer).toMatchObject({ errcode: 0, auth_info: { agent: [{ is_customized_app: true }] } })
    expect(answer).not.toHaveProperty('access_token')
    expect(answer).toMatchObject({ auth_user_info: { name: 'Ann' } })
  })

  it('reports editions of an app that sells them', async () => {
    const editions = [{ editionId: 'e1', name: 'Pro', price: 36500 }]
    const { sim, app } = start({ suites: [{ ...TP, editions }, DK] })
    const { code, suiteToken: suite } = await installed(sim, app)
    const { orderId } = await sim.market.order({
      suiteId: TP.id,
      corpId: CORP.corpId,
      editionId: 'e1',
      userCount: 10,
      days: 30,
    })
    await sim.market.pay(orderId)
    const body = { auth_corpid: OPEN_CORP, permanent_code: code }
    const answer = await post(sim, `service/v2/get_auth_info?suite_access_token=${suite}`, body)
    const edition = {
      edition_id: 'e1',
      edition_name: 'Pro',
      app_status: 3,
      user_limit: 10,
      expired_time: Math.floor(sim.clock.now() / 1000) + 30 * 86_400,
    }
    expect(answer).toMatchObject({ edition_info: { agent: [{ agentid: 1000002, ...edition }] } })
  })

  it('works once', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app)
    const path = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, path, { auth_code: code })).toMatchObject({ errcode: 0 })
    expect(await post(sim, path, { auth_code: code })).toMatchObject({ errcode: 40078 })
  })

  it('is refused after ten minutes', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app)
    await sim.advance(600_000)
    const path = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, path, { auth_code: code })).toMatchObject({ errcode: 40078 })
  })

  it('is refused to another suite, and the code survives that', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app)
    const other = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim, DK)}`
    const own = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, other, { auth_code: code })).toMatchObject({ errcode: 40078 })
    expect(await post(sim, own, { auth_code: code })).toMatchObject({ errcode: 0 })
  })

  it('complains about a code shorter than 64 bytes in its own words', async () => {
    const { sim } = start()
    const path = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    const answer = await post(sim, path, { auth_code: 'short' })
    expect(answer.errcode).toBe(40058)
    expect(answer.errmsg).toMatch(/^auth_code exceed min length 64\./)
  })

  it('of a new installation makes the old permanent code invalid and keeps the agent', async () => {
    const { sim, app } = start()
    const first = await installed(sim, app)
    const second = await installed(sim, app)
    const path = `service/get_corp_token?suite_access_token=${second.suiteToken}`
    const body = (code: string) => ({ auth_corpid: OPEN_CORP, permanent_code: code })
    expect(second.agentId).toBe(first.agentId)
    expect(await post(sim, path, body(first.code))).toMatchObject({ errcode: 40084 })
    expect(await post(sim, path, body(second.code))).toHaveProperty('access_token')
  })
})

describe('get_auth_info of the simulator', () => {
  it('differs between the versions in corp_wxqrcode', async () => {
    const { sim, app } = start()
    const { code, suiteToken: suite } = await installed(sim, app)
    const body = { auth_corpid: OPEN_CORP, permanent_code: code }
    const v1 = await post(sim, `service/get_auth_info?suite_access_token=${suite}`, body)
    const v2 = await post(sim, `service/v2/get_auth_info?suite_access_token=${suite}`, body)
    expect(v1).toHaveProperty('auth_corp_info.corp_wxqrcode')
    expect(v2).not.toHaveProperty('auth_corp_info.corp_wxqrcode')
    expect(v2).toMatchObject({ auth_info: { agent: [{ agentid: 1000002 }] } })
    expect(v2).not.toHaveProperty('permanent_code')
    expect(
      await post(sim, `service/v2/get_auth_info?suite_access_token=${suite}`, {
        ...body,
        permanent_code: 'x',
      }),
    ).toMatchObject({ errcode: 40084 })
  })
})

describe('the administrator in WeCom', () => {
  it('changes what an app may see, and the app hears of it', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    const result = await sim.administrator.changeAuth({
      suiteId: TP.id,
      corpId: CORP.corpId,
      scope: { allowParty: [2] },
    })
    expect(result.ok).toBe(true)
    expect(element(open(app.last).message, 'InfoType')).toBe('change_auth')
    expect(element(open(app.last).message, 'AuthCorpId')).toBe(OPEN_CORP)
    const list = await get(sim, `department/simplelist?access_token=${token}`)
    expect(list.department_id).toMatchObject([{ id: 2 }, { id: 4 }])
  })

  it('cancels: code and token are dead at once, and a new install gets a new agent', async () => {
    const { sim, app } = start()
    const before = await installed(sim, app)
    const result = await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: CORP.corpId })
    expect(result.ok).toBe(true)
    expect(element(open(app.last).message, 'InfoType')).toBe('cancel_auth')
    expect(await get(sim, `department/list?access_token=${before.token}`)).toMatchObject({ errcode: 40014 })
    const body = { auth_corpid: OPEN_CORP, permanent_code: before.code }
    const path = `service/get_corp_token?suite_access_token=${before.suiteToken}`
    expect(await post(sim, path, body)).toMatchObject({ errcode: 40084 })
    expect((await installed(sim, app)).agentId).not.toBe(before.agentId)
  })

  it('cancels before the exchange: the auth code is dead', async () => {
    const { sim, app } = start()
    const code = await marketCode(sim, app)
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: CORP.corpId })
    const path = `service/v2/get_permanent_code?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, path, { auth_code: code })).toMatchObject({ errcode: 40078 })
  })

  it('resets the secret of a custom app: the old code works until the exchange', async () => {
    const { sim, app } = start()
    const { code, suiteToken: suite } = await installed(sim, app, DK)
    await sim.administrator.resetPermanentCode({ suiteId: DK.id, corpId: CORP.corpId })
    const push = open(app.last).message
    expect(element(push, 'InfoType')).toBe('reset_permanent_code')
    const byCode = (secret: unknown) => get(sim, `gettoken?corpid=${OPEN_CORP}&corpsecret=${secret}`)
    expect(await byCode(code)).toMatchObject({ errcode: 0 })
    const next = await post(sim, `service/v2/get_permanent_code?suite_access_token=${suite}`, {
      auth_code: element(push, 'AuthCode'),
    })
    expect(await byCode(code)).toMatchObject({ errcode: 40001 })
    expect(await byCode(next.permanent_code)).toMatchObject({ errcode: 0 })
  })

  it('cannot reset the code of a third-party app, nor act on an app that is not installed', async () => {
    const { sim, app } = start()
    const ref = { suiteId: TP.id, corpId: CORP.corpId }
    await expect(sim.administrator.cancelAuth(ref)).rejects.toThrow('has not installed')
    await installed(sim, app)
    await expect(sim.administrator.resetPermanentCode(ref)).rejects.toThrow('custom app')
  })
})

describe('get_admin_list of the simulator', () => {
  it('lists the administrator for the right agent', async () => {
    const { sim, app } = start()
    const { suiteToken: suite, agentId } = await installed(sim, app)
    const path = `service/get_admin_list?suite_access_token=${suite}`
    expect(await post(sim, path, { auth_corpid: OPEN_CORP, agentid: agentId })).toMatchObject({
      admin: [{ userid: 'woAdmin', open_userid: 'woAdmin', auth_type: 1 }],
    })
    expect(await post(sim, path, { auth_corpid: OPEN_CORP, agentid: 1 })).toMatchObject({ errcode: 40056 })
    expect(await post(sim, path, { auth_corpid: OPEN_CORP })).toMatchObject({ errcode: 41011 })
  })
})

describe('QR codes of the simulator', () => {
  it('of a custom app install every template behind them with the state', async () => {
    const { sim, app } = start()
    const path = `service/get_customized_auth_url?provider_access_token=${await providerToken(sim)}`
    const answer = await post(sim, path, { state: 'st1', templateid_list: [DK.id] })
    expect(answer).toMatchObject({ errcode: 0, expires_in: 864000 })
    const [result] = await sim.administrator.scanQrCode(String(answer.qrcode_url), CORP.corpId)
    expect(result?.ok).toBe(true)
    expect(element(open(app.last).message, 'State')).toBe('st1')
    expect(open(app.last).receiveId).toBe(DK.id)
  })

  it.each([
    ['a bad state', { state: 'a-b', templateid_list: [DK.id] }, 40058],
    ['no template', { state: 'a', templateid_list: [] }, 40058],
    ['a third-party suite', { state: 'a', templateid_list: [TP.id] }, 40083],
  ])('of a custom app are refused for %s', async (_what, body, errcode) => {
    const { sim } = start()
    const path = `service/get_customized_auth_url?provider_access_token=${await providerToken(sim)}`
    expect(await post(sim, path, body)).toMatchObject({ errcode })
  })

  it('of an app come as a picture or as an address', async () => {
    const { sim } = start()
    const path = `service/get_app_qrcode?suite_access_token=${await suiteToken(sim)}`
    const picture = await raw(sim, 'POST', path, JSON.stringify({ suite_id: TP.id }))
    expect(picture.headers['content-type']).toBe('image/png')
    expect(picture.headers['content-disposition']).toBe('attachment; filename="qrcode.png"')
    expect([...Buffer.from(picture.body).subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
    const address = await post(sim, path, { suite_id: TP.id, result_type: 2 })
    expect(address.qrcode).toMatch(/^https:/)
    expect(await post(sim, path, { result_type: 2 })).toMatchObject({ errcode: 41021 })
    expect(await post(sim, path, { suite_id: DK.id })).toMatchObject({ errcode: 48003 })
  })
})

describe('set_session_info of the simulator', () => {
  it('wants a live pre_auth_code of the suite', async () => {
    const { sim } = start()
    const token = await suiteToken(sim)
    const code = await get(sim, `service/get_pre_auth_code?suite_access_token=${token}`)
    expect(code.expires_in).toBe(1200)
    const path = `service/set_session_info?suite_access_token=${token}`
    const body = { pre_auth_code: code.pre_auth_code, session_info: { auth_type: 1 } }
    expect(await post(sim, path, body)).toEqual({ errcode: 0, errmsg: 'ok' })
    expect(await post(sim, path, { ...body, session_info: undefined })).toMatchObject({ errcode: 40058 })
    expect(await post(sim, path, { ...body, session_info: { auth_type: 2 } })).toMatchObject({
      errcode: 40058,
    })
    expect(await post(sim, path, { ...body, pre_auth_code: 'x' })).toMatchObject({ errcode: 40077 })
    await sim.advance(1_200_000)
    expect(await post(sim, path, body)).toMatchObject({ errcode: 42007 })
  })

  it('and the pre_auth_code are not for custom apps', async () => {
    const { sim } = start()
    const token = await suiteToken(sim, DK)
    expect(await get(sim, `service/get_pre_auth_code?suite_access_token=${token}`)).toMatchObject({
      errcode: 48002,
    })
  })
})
