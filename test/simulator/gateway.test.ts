import { describe, expect, it } from 'vitest'
import { get, installed, PROVIDER, post, raw, start, suiteToken, TP } from './support/helpers.js'

const LOGIN = JSON.stringify({ corpid: PROVIDER.corpId, provider_secret: PROVIDER.secret })

describe('the envelope of the simulator', () => {
  it('reports a failure with HTTP 200, in the words and with the hint of WeCom', async () => {
    const { sim } = start()
    const response = await raw(sim, 'GET', 'department/list?access_token=x')
    expect(response.status).toBe(200)
    expect(response.headers['error-code']).toBe('40014')
    const { errcode, errmsg } = JSON.parse(String(response.body))
    expect(errcode).toBe(40014)
    expect(errmsg).toMatch(
      /^invalid access_token, hint: \[\d{19}\], from ip: 203\.0\.113\.7, more info at https:\/\/open\.work\.weixin\.qq\.com\/devtool\/query\?e=40014$/,
    )
  })

  it('answers an unknown path with HTTP 404', async () => {
    const { sim } = start()
    expect((await raw(sim, 'GET', 'no/such')).status).toBe(404)
    expect(
      (await sim.transport({ method: 'GET', url: 'https://x/y', headers: {}, timeoutMs: 1 })).status,
    ).toBe(404)
  })

  it('refuses the wrong verb', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    expect(await get(sim, `message/send?access_token=${token}`)).toMatchObject({ errcode: 40058 })
    expect(await post(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 40058 })
    expect(await get(sim, 'service/get_provider_token')).toMatchObject({ errcode: 40058 })
  })

  it('loses the fields of a body that is no JSON, and warns', async () => {
    const { sim } = start()
    for (const body of ['corpid=a&provider_secret=b', '{"corpid":', '[]']) {
      const answer = JSON.parse(String((await raw(sim, 'POST', 'service/get_provider_token', body)).body))
      expect(answer.errcode).toBe(41002)
      expect(answer.errmsg).toMatch(/^Warning: wrong json format\. /)
    }
  })

  it('refuses unicode escapes, but not a backslash before a u', async () => {
    const { sim } = start()
    const path = 'service/get_provider_token'
    const escaped = await raw(sim, 'POST', path, LOGIN.replace('{', '{"x":"\\u4f01",'))
    const harmless = await raw(sim, 'POST', path, LOGIN.replace('{', '{"x":"c:\\\\u4f01",'))
    expect(JSON.parse(String(escaped.body)).errcode).toBe(40033)
    expect(JSON.parse(String(harmless.body))).toHaveProperty('provider_access_token')
  })

  it('takes a body of bytes', async () => {
    const { sim } = start()
    const response = await sim.transport({
      method: 'POST',
      url: 'https://qyapi.weixin.qq.com/cgi-bin/service/get_provider_token',
      headers: {},
      body: Buffer.from(LOGIN),
      timeoutMs: 1000,
    })
    expect(JSON.parse(String(response.body))).toHaveProperty('provider_access_token')
  })

  it('refuses a token that is given twice', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    const path = `department/list?access_token=${token}&access_token=${token}`
    expect(await get(sim, path)).toMatchObject({ errcode: 40014 })
  })
})

describe('the IP whitelist of the simulator', () => {
  it('refuses other addresses and names them', async () => {
    const { sim } = start({ ipWhitelist: ['198.51.100.*', '192.0.2.1'], callerIp: '203.0.113.99' })
    const answer = JSON.parse(String((await raw(sim, 'POST', 'service/get_provider_token', LOGIN)).body))
    expect(answer.errcode).toBe(60020)
    expect(answer.errmsg).toContain('not allow to access from your ip')
    expect(answer.errmsg).toContain('from ip: 203.0.113.99,')
  })

  it.each(['198.51.100.23', '192.0.2.1'])('lets %s in', async (callerIp) => {
    const { sim } = start({ ipWhitelist: ['198.51.100.*', '192.0.2.1'], callerIp })
    const answer = JSON.parse(String((await raw(sim, 'POST', 'service/get_provider_token', LOGIN)).body))
    expect(answer).toHaveProperty('provider_access_token')
  })
})

describe('faults of API calls', () => {
  it('meet the calls of their path as often as asked', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    sim.faults.add({ path: 'department/list', kind: 'busy', times: 2 })
    expect(await get(sim, `user/get?userid=woBob&access_token=${token}`)).toMatchObject({ errcode: 0 })
    const codes: unknown[] = []
    for (let i = 0; i < 3; i++) codes.push((await get(sim, `department/list?access_token=${token}`)).errcode)
    expect(codes).toEqual([-1, -1, 0])
  })

  it('meet one suite only', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    sim.faults.add({ suiteId: 'ww-other', kind: 'busy' })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 0 })
    const fault = sim.faults.add({
      suiteId: TP.id,
      kind: 'errcode',
      errcode: 45009,
      times: Number.POSITIVE_INFINITY,
    })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 45009 })
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 45009 })
    fault.remove()
    expect(await get(sim, `department/list?access_token=${token}`)).toMatchObject({ errcode: 0 })
  })

  it('break the connection before or after the call', async () => {
    const { sim, app } = start()
    const { token, agentId } = await installed(sim, app)
    const body = JSON.stringify({
      touser: 'woBob',
      agentid: agentId,
      msgtype: 'text',
      text: { content: 'x' },
    })
    const send = () => raw(sim, 'POST', `message/send?access_token=${token}`, body)
    sim.faults.add({ kind: 'reset' })
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET', syscall: 'read' })
    expect(sim.member.inboxOf('ww00000000000000dd', 'woBob')).toHaveLength(0)
    sim.faults.add({ kind: 'reset', when: 'after' })
    await expect(send()).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(sim.member.inboxOf('ww00000000000000dd', 'woBob')).toHaveLength(1)
  })

  it('give a gateway error or a broken body', async () => {
    const { sim } = start()
    sim.faults.add({ kind: 'http', status: 502 })
    sim.faults.add({ kind: 'malformed' })
    expect(await raw(sim, 'GET', 'gettoken')).toMatchObject({ status: 502 })
    const broken = await raw(sim, 'GET', 'gettoken')
    expect(broken.status).toBe(200)
    expect(() => JSON.parse(String(broken.body))).toThrow(SyntaxError)
  })

  it('delay the answer on the clock of the simulator, until the caller loses patience', async () => {
    const { sim } = start()
    sim.faults.add({ kind: 'delay', delayMs: 4000 })
    const late = raw(sim, 'POST', 'service/get_provider_token', LOGIN)
    await sim.advance(4000)
    expect((await late).status).toBe(200)
    sim.faults.add({ kind: 'delay', delayMs: 6000 })
    const tooLate = raw(sim, 'POST', 'service/get_provider_token', LOGIN)
    const outcome = expect(tooLate).rejects.toMatchObject({ code: 'WECOM_TIMEOUT' })
    await sim.advance(5000)
    await outcome
    await sim.advance(1000)
  })

  it('let the caller abort a delayed call', async () => {
    const { sim } = start()
    sim.faults.add({ kind: 'delay', delayMs: 4000 })
    const controller = new AbortController()
    const request = {
      method: 'GET' as const,
      url: 'https://x/cgi-bin/gettoken',
      headers: {},
      timeoutMs: 5000,
    }
    const call = sim.transport({ ...request, signal: controller.signal })
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'WECOM_ABORTED' })
    await expect(sim.transport({ ...request, signal: controller.signal })).rejects.toMatchObject({
      code: 'WECOM_ABORTED',
    })
    await sim.advance(4000)
  })

  it('can all be cleared', async () => {
    const { sim } = start()
    sim.faults.add({ kind: 'busy', times: 9 })
    sim.faults.clear()
    expect(await suiteToken(sim)).not.toBe('undefined')
  })
})

describe('the log of the simulator', () => {
  it('counts calls, failed ones included', async () => {
    const { sim } = start()
    await get(sim, 'gettoken')
    await suiteToken(sim)
    expect(sim.calls('gettoken')).toBe(1)
    expect(sim.calls('/cgi-bin/service/get_suite_token')).toBe(1)
    expect(sim.calls('user/get')).toBe(0)
  })

  it('names what was called for whom, and holds no secret', async () => {
    const { sim, app } = start()
    const { token, code, suiteToken: suite } = await installed(sim, app)
    await get(sim, `department/list?access_token=${token}`)
    await get(sim, `gettoken?corpid=a&corpsecret=${code}`)
    await sim.provider.pushTicket(TP.id)
    const last = sim.log
      .filter((entry) => entry.kind === 'api' && entry.path === '/cgi-bin/department/list')
      .at(-1)
    expect(last).toMatchObject({ method: 'GET', suiteId: TP.id, corpId: 'ww00000000000000dd', errcode: 0 })
    const text = JSON.stringify(sim.log)
    for (const secret of [token, code, suite, TP.secret, TP.token]) expect(text).not.toContain(secret)
    const longTexts = text.match(/[A-Za-z0-9]{60,}/g)
    expect(longTexts).toBeNull()
  })
})
