import { describe, expect, it } from 'vitest'
import type { Simulator } from '../../../../src/simulator/index.js'
import { CORP, element, installed, type Json, OPEN_CORP, post, TP } from '../../support/helpers.js'
import { activate, bought, codeInfo, corpOf, license, licensing, secondsOf } from '../../support/licensing.js'
import { DAY_MS, events, pushes } from '../../support/shop.js'

const SECOND = 'wpSecondCorp'
const DAYS = (days: number) => ({ account_duration: { days } })
const byUser = (sim: Simulator, userid: string) =>
  license(sim, 'get_active_info_by_user', { corpid: OPEN_CORP, userid })

describe('an activation code', () => {
  it('is unbound, then valid for as long as it was bought for, then expired', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim, DAYS(100))
    const created = secondsOf(sim)
    const unbound = await codeInfo(sim, base[0])
    expect(unbound).toMatchObject({ active_code: base[0], type: 1, status: 1 })
    for (const name of ['userid', 'active_time', 'expire_time', 'merge_info', 'share_info']) {
      expect(unbound).not.toHaveProperty(name)
    }
    await sim.advance(10 * DAY_MS)
    expect(await activate(sim, base[0], 'WOBOB')).toMatchObject({ errcode: 0 })
    const now = created + 10 * 86_400
    expect(await codeInfo(sim, base[0])).toMatchObject({
      status: 2,
      userid: 'woBob',
      active_time: now,
      expire_time: now + 100 * 86_400,
    })
    expect(await byUser(sim, 'woBob')).toMatchObject({
      active_status: 1,
      active_info_list: [{ active_code: base[0], type: 1, userid: 'woBob' }],
    })
    await sim.advance(100 * DAY_MS)
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 3 })
    expect(await byUser(sim, 'woBob')).toMatchObject({ active_status: 0, active_info_list: [{}] })
    expect(await byUser(sim, 'woCid')).toMatchObject({ active_status: 0, active_info_list: [] })
    expect(await byUser(sim, 'woNobody')).toMatchObject({ errcode: 701019 })
  })

  it('cannot be bound twice, by another corp, for a stranger, or out of sight', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    expect(await activate(sim, 'x', 'woBob')).toMatchObject({ errcode: 701021 })
    expect(await activate(sim, undefined, 'woBob')).toMatchObject({ errcode: 701021 })
    expect(await activate(sim, base[0], 'woNobody')).toMatchObject({ errcode: 701019 })
    const body = { corpid: SECOND, active_code: base[0], userid: 'woBob' }
    expect(await license(sim, 'active_account', body)).toMatchObject({ errcode: 701015 })
    await sim.administrator.install({ suiteId: TP.id, corpId: SECOND })
    expect(await license(sim, 'active_account', body)).toMatchObject({ errcode: 701021 })
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: OPEN_CORP, scope: { allowParty: [2] } })
    expect(await activate(sim, base[0], 'woDan')).toMatchObject({ errcode: 701088 })
    expect(await activate(sim, base[0], 'woBob')).toMatchObject({ errcode: 0 })
    expect(await activate(sim, base[0], 'woCid')).toMatchObject({ errcode: 701003 })
  })

  it('has to be bound within a year', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    await sim.advance(365 * DAY_MS)
    expect(await activate(sim, base[0], 'woBob')).toMatchObject({ errcode: 701012 })
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 1 })
  })

  it('takes the place of one with 20 days left, whose time is added', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim, DAYS(100))
    await activate(sim, base[0], 'woBob')
    await sim.advance(80 * DAY_MS - 1000)
    expect(await activate(sim, base[1], 'woBob')).toMatchObject({ errcode: 701082 })
    await sim.advance(1000)
    expect(await activate(sim, base[1], 'woBob')).toMatchObject({ errcode: 0 })
    const now = secondsOf(sim)
    expect(await codeInfo(sim, base[1])).toMatchObject({
      status: 2,
      expire_time: now + 120 * 86_400,
      merge_info: { from_active_code: base[0] },
    })
    expect(await codeInfo(sim, base[0])).toMatchObject({
      status: 5,
      expire_time: now,
      merge_info: { to_active_code: base[1] },
    })
    expect((await byUser(sim, 'woBob')).active_info_list).toHaveLength(1)
  })

  it('of the other type stands beside it', async () => {
    const { sim } = await licensing()
    const { base, external } = await bought(sim)
    await activate(sim, base[0], 'woBob')
    expect(await activate(sim, external[0], 'woBob')).toMatchObject({ errcode: 0 })
    expect((await byUser(sim, 'woBob')).active_info_list).toHaveLength(2)
  })

  it('does not make an account valid for more than five years', async () => {
    const { sim } = await licensing()
    const { base: short } = await bought(sim, DAYS(100))
    await activate(sim, short[0], 'woBob')
    await sim.advance(90 * DAY_MS)
    const { base: long } = await bought(sim, { account_duration: { months: 60 } })
    expect(await activate(sim, long[0], 'woBob')).toMatchObject({ errcode: 701030 })
    expect(await activate(sim, long[0], 'woCid')).toMatchObject({ errcode: 0 })
  })

  it('is picked by type, the one that has to be bound first', async () => {
    const { sim } = await licensing()
    const first = await bought(sim)
    await sim.advance(DAY_MS)
    const second = await bought(sim)
    const pick = (userid: string, type: unknown = 1) =>
      license(sim, 'active_account_by_type', { corpid: OPEN_CORP, type, userid })
    expect(await pick('woBob')).toMatchObject({ errcode: 0 })
    expect(await codeInfo(sim, first.base[0])).toMatchObject({ status: 2, userid: 'woBob' })
    expect(await pick('woBob')).toMatchObject({ errcode: 701011 })
    expect(await pick('woBob', 3)).toMatchObject({ errcode: 701007 })
    expect(await pick('woNobody')).toMatchObject({ errcode: 701019 })
    for (const userid of ['woAdmin', 'woCid', 'woDan'])
      expect(await pick(userid)).toMatchObject({ errcode: 0 })
    expect(await codeInfo(sim, second.base[1])).toMatchObject({ status: 2 })
    await sim.advance(400 * DAY_MS)
    expect(await pick('woBob')).toMatchObject({ errcode: 701021 })
  })

  it('waits for a transfer from the next early morning when its member is gone', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    await activate(sim, base[0], 'woBob')
    await license(sim, 'set_auto_active_status', { corpid: OPEN_CORP, auto_active_status: 1 })
    corpOf(sim).members = corpOf(sim).members.filter((one) => one.userId !== 'woBob')
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 2 })
    await sim.advance(DAY_MS)
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 4 })
    const body = {
      corpid: OPEN_CORP,
      transfer_list: [{ handover_userid: 'woBob', takeover_userid: 'woCid' }],
    }
    expect(await license(sim, 'batch_transfer_license', body)).toMatchObject({ errcode: 0 })
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 2, userid: 'woCid' })
  })
})

describe('batches of codes', () => {
  it('are bound one by one, each with its outcome', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    const batch = (list: unknown) =>
      license(sim, 'batch_active_account', { corpid: OPEN_CORP, active_list: list })
    const list = [
      { active_code: base[0], userid: 'woBob' },
      { active_code: 'x', userid: 'woCid' },
      { active_code: base[1], userid: 'woNobody' },
    ]
    const answer = await batch(list)
    expect(answer).toMatchObject({
      errcode: 0,
      active_result: [
        { ...list[0], errcode: 0 },
        { ...list[1], errcode: 701021 },
        { ...list[2], errcode: 701019 },
      ],
    })
    const again = await batch([list[0], list[1]])
    expect(again).toMatchObject({
      errcode: 701024,
      active_result: [{ errcode: 701003 }, { errcode: 701021 }],
    })
    const twice = [
      { active_code: base[1], userid: 'woCid' },
      { active_code: base[1], userid: 'woDan' },
    ]
    expect(await batch(twice)).toMatchObject({ errcode: 701024, active_result: [{ errcode: 701023 }, {}] })
    expect(await batch([])).toMatchObject({ errcode: 701025 })
    expect(await batch(Array(1001).fill(list[0]))).toMatchObject({ errcode: 701026 })
  })

  it('are read together', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    const read = (list: unknown) =>
      license(sim, 'batch_get_active_info_by_code', { corpid: OPEN_CORP, active_code_list: list })
    expect(await read([base[0], 'x'])).toMatchObject({
      errcode: 0,
      active_info_list: [{ active_code: base[0], status: 1 }],
      invalid_active_code_list: ['x'],
    })
    expect(await read(['x'])).toMatchObject({ errcode: 701010 })
    expect(await read([])).toMatchObject({ errcode: 701025 })
    expect(await read(Array(1001).fill('x'))).toMatchObject({ errcode: 701026 })
    expect(JSON.stringify(sim.log)).not.toContain(base[0])
  })

  it('are listed with those that expired, without the codes', async () => {
    const { sim } = await licensing()
    const { base, external } = await bought(sim, DAYS(100))
    await activate(sim, base[0], 'woBob')
    await sim.advance(101 * DAY_MS)
    await activate(sim, external[0], 'woCid')
    const first = await license(sim, 'list_actived_account', { corpid: OPEN_CORP, limit: 1 })
    expect(first).toMatchObject({ has_more: 1, account_list: [{ userid: 'woBob', type: 1 }] })
    expect((first.account_list as Json[])[0]).not.toHaveProperty('active_code')
    const rest = { corpid: OPEN_CORP, cursor: first.next_cursor }
    expect(await license(sim, 'list_actived_account', rest)).toMatchObject({
      has_more: 0,
      next_cursor: '',
      account_list: [{ userid: 'woCid', type: 2 }],
    })
  })
})

describe('a transfer', () => {
  const transfer = (sim: Simulator, from: string, to: string) =>
    license(sim, 'batch_transfer_license', {
      corpid: OPEN_CORP,
      transfer_list: [{ handover_userid: from, takeover_userid: to }],
    })
  const outcome = async (sim: Simulator, from: string, to: string) => {
    const { transfer_result: list } = await transfer(sim, from, to)
    return (list as Json[])[0]?.errcode
  }

  it('moves all accounts of a member, once in 30 days', async () => {
    const { sim } = await licensing()
    const { base, external } = await bought(sim)
    await activate(sim, base[0], 'woBob')
    await activate(sim, external[0], 'woBob')
    const until = (await codeInfo(sim, base[0])).expire_time
    expect(await transfer(sim, 'woBob', 'woCid')).toMatchObject({
      errcode: 0,
      transfer_result: [{ handover_userid: 'woBob', takeover_userid: 'woCid', errcode: 0 }],
    })
    expect(await codeInfo(sim, base[0])).toMatchObject({ userid: 'woCid', expire_time: until })
    expect((await byUser(sim, 'woCid')).active_info_list).toHaveLength(2)
    expect(await outcome(sim, 'woCid', 'woDan')).toBe(701017)
    await sim.advance(30 * DAY_MS)
    expect(await outcome(sim, 'woCid', 'woDan')).toBe(0)
  })

  it('is possible at any time from a member who left', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    await activate(sim, base[0], 'woBob')
    await transfer(sim, 'woBob', 'woCid')
    const corp = corpOf(sim)
    corp.members = corp.members.map((one) => (one.userId === 'woCid' ? { ...one, status: 5 } : one))
    expect(await outcome(sim, 'woCid', 'woDan')).toBe(0)
  })

  it('adds to an account with 20 days left, and is refused for one with more', async () => {
    const { sim } = await licensing()
    const { base: short } = await bought(sim, DAYS(100))
    await activate(sim, short[0], 'woCid')
    const { base: long } = await bought(sim, DAYS(400))
    await activate(sim, long[0], 'woBob')
    expect(await outcome(sim, 'woBob', 'woCid')).toBe(701018)
    await sim.advance(85 * DAY_MS)
    expect(await outcome(sim, 'woBob', 'woCid')).toBe(0)
    expect(await codeInfo(sim, short[0])).toMatchObject({
      status: 5,
      merge_info: { to_active_code: long[0] },
    })
    const { expire_time: until } = await codeInfo(sim, long[0])
    expect(Math.round((Number(until) - secondsOf(sim)) / 86_400)).toBe(315 + 15)
  })

  it('needs an active member, another member of the corp, and names each once', async () => {
    const { sim } = await licensing()
    const { base } = await bought(sim)
    expect(await outcome(sim, 'woBob', 'woCid')).toBe(701016)
    await activate(sim, base[0], 'woBob')
    expect(await outcome(sim, 'woBob', 'woNobody')).toBe(701019)
    expect(await outcome(sim, 'woBob', 'wobob')).toBe(701019)
    const one = { handover_userid: 'woBob', takeover_userid: 'woCid' }
    const body = { corpid: OPEN_CORP, transfer_list: [one, { ...one, takeover_userid: 'woDan' }] }
    expect(await license(sim, 'batch_transfer_license', body)).toMatchObject({
      errcode: 701024,
      transfer_result: [{ errcode: 701020 }, { errcode: 701020 }],
    })
    const empty = { corpid: OPEN_CORP, transfer_list: [] }
    expect(await license(sim, 'batch_transfer_license', empty)).toMatchObject({ errcode: 701025 })
  })
})

describe('sharing codes with a downstream corp', () => {
  const share = (sim: Simulator, codes: unknown[], change: Json = {}) =>
    license(sim, 'batch_share_active_code', {
      from_corpid: OPEN_CORP,
      to_corpid: SECOND,
      share_list: codes.map((code) => ({ active_code: code })),
      ...change,
    })
  const chain = async () => {
    const { sim, app } = await licensing()
    const second = sim.corps[1]
    if (second !== undefined) second.upstreamCorpId = CORP.corpId
    await sim.administrator.install({ suiteId: TP.id, corpId: SECOND })
    return { sim, app, ...(await bought(sim, { account_count: { base_count: 10 } })) }
  }

  it('gives them away; both sides see where they are', async () => {
    const { sim, base } = await chain()
    expect(await share(sim, [base[0]])).toMatchObject({
      errcode: 0,
      share_result: [{ active_code: base[0], errcode: 0, errmsg: 'ok' }],
    })
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 6, share_info: { to_corpid: SECOND } })
    expect(await codeInfo(sim, base[0], SECOND)).toMatchObject({
      status: 1,
      share_info: { from_corpid: OPEN_CORP },
    })
    expect(await activate(sim, base[0], 'woBob')).toMatchObject({ errcode: 701055 })
    const there = { corpid: SECOND, active_code: base[0], userid: 'woBob' }
    expect(await license(sim, 'active_account', there)).toMatchObject({ errcode: 0 })
    const upwards = sim.corps[0]
    if (upwards !== undefined) upwards.upstreamCorpId = SECOND
    const back = { from_corpid: SECOND, to_corpid: OPEN_CORP }
    expect(await share(sim, [base[0]], back)).toMatchObject({ share_result: [{ errcode: 701054 }] })
  })

  it('reports codes that are used, unknown or given away', async () => {
    const { sim, base } = await chain()
    await activate(sim, base[0], 'woBob')
    await share(sim, [base[1]])
    expect(await share(sim, [base[0], base[1], 'x', base[2]])).toMatchObject({
      errcode: 0,
      share_result: [{ errcode: 701003 }, { errcode: 701055 }, { errcode: 701021 }, { errcode: 0 }],
    })
    expect(await share(sim, ['x'])).toMatchObject({ errcode: 701024 })
  })

  it('needs the chain, the app on both sides, and stays within twice the headcount', async () => {
    const { sim, base } = await chain()
    expect(await share(sim, base.slice(0, 9))).toMatchObject({ errcode: 701056 })
    expect(await share(sim, [base[0]], { corp_link_type: 2 })).toMatchObject({ errcode: 40058 })
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: SECOND })
    expect(await share(sim, [base[0]])).toMatchObject({ errcode: 701051 })
    const second = sim.corps[1]
    if (second !== undefined) delete second.upstreamCorpId
    expect(await share(sim, [base[0]])).toMatchObject({ errcode: 701058 })
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: OPEN_CORP })
    expect(await share(sim, [base[0]])).toMatchObject({ errcode: 701057 })
  })
})

describe('automatic activation', () => {
  const auto = (sim: Simulator, status: unknown) =>
    license(sim, 'set_auto_active_status', { corpid: OPEN_CORP, auto_active_status: status })

  it('is for corps that licences were ever paid for', async () => {
    const { sim } = await licensing()
    expect(await auto(sim, 1)).toMatchObject({ errcode: 701071 })
    const { orderId } = await bought(sim)
    await sim.license.refund(orderId)
    expect(await auto(sim, 2)).toMatchObject({ errcode: 701070 })
    expect(await auto(sim, 1)).toMatchObject({ errcode: 0 })
    const read = { corpid: OPEN_CORP }
    expect(await license(sim, 'get_auto_active_status', read)).toMatchObject({ auto_active_status: 1 })
    expect(await auto(sim, 0)).toMatchObject({ errcode: 0 })
    expect(await license(sim, 'get_auto_active_status', read)).toMatchObject({ auto_active_status: 0 })
  })

  it('binds a code when a member opens the app, and again shortly before the end', async () => {
    const { sim, app } = await licensing()
    const { base } = await bought(sim, DAYS(100))
    const open = () => sim.license.openApp({ suiteId: TP.id, corpId: OPEN_CORP, userId: 'woBob' })
    await open()
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 1 })
    await auto(sim, 1)
    await open()
    const first = pushes(app).at(-1) ?? ''
    expect(element(first, 'InfoType')).toBe('auto_activate')
    expect(element(first, 'Scene')).toBe('1')
    expect(element(first, 'ActiveCode')).toBe(base[0])
    expect(element(first, 'PreviousStatus')).toBe('1')
    expect(element(first, 'PreviousActiveCode')).toBeUndefined()
    expect(await codeInfo(sim, base[0])).toMatchObject({ status: 2, userid: 'woBob' })
    await sim.advance(92 * DAY_MS)
    await open()
    expect(pushes(app).at(-1)).toBe(first)
    await sim.advance(DAY_MS)
    await open()
    const second = pushes(app).at(-1) ?? ''
    expect(element(second, 'ActiveCode')).toBe(base[1])
    expect(element(second, 'PreviousActiveCode')).toBe(base[0])
    expect(element(second, 'PreviousStatus')).toBe('2')
    expect(JSON.stringify(sim.log)).not.toContain(base[1])
  })
})

describe('members without a licence', () => {
  const checked = async () => {
    const { sim, app } = await licensing()
    corpOf(sim).licenseChecks = true
    await sim.advance(90 * DAY_MS)
    const { token, agentId } = await installed(sim, app)
    const send = (touser: string) =>
      post(sim, `message/send?access_token=${token}`, {
        touser,
        agentid: agentId,
        msgtype: 'text',
        text: { content: String(sim.clock.now()) },
      })
    return { sim, app, send }
  }

  it('are told apart by their accounts once the licence trial is over', async () => {
    const { sim, send } = await checked()
    const { base, external } = await bought(sim, DAYS(100))
    await activate(sim, base[0], 'woBob')
    await activate(sim, external[0], 'woCid')
    expect(await send('woBob|woCid|woDan')).toMatchObject({ errcode: 0, unlicenseduser: 'woDan' })
    expect(sim.member.inboxOf(OPEN_CORP, 'woBob')).toHaveLength(1)
    expect(sim.member.inboxOf(OPEN_CORP, 'woDan')).toHaveLength(0)
  })

  it('are licensed during the licence trial', async () => {
    const { sim, app } = await licensing()
    corpOf(sim).licenseChecks = true
    const { token, agentId } = await installed(sim, app)
    const answer = await post(sim, `message/send?access_token=${token}`, {
      touser: 'woDan',
      agentid: agentId,
      msgtype: 'text',
      text: { content: 'x' },
    })
    expect(answer).not.toHaveProperty('unlicenseduser')
  })

  it('get a code by itself when a message is sent to them', async () => {
    const { sim, app, send } = await checked()
    await bought(sim, DAYS(100))
    await license(sim, 'set_auto_active_status', { corpid: OPEN_CORP, auto_active_status: 1 })
    expect(await send('woDan')).not.toHaveProperty('unlicenseduser')
    await sim.advance(0)
    const push = pushes(app).at(-1) ?? ''
    expect([element(push, 'InfoType'), element(push, 'Scene')]).toEqual(['auto_activate', '2'])
  })

  it('are reported to the app when they open it, unless it cannot see them', async () => {
    const { sim, app } = await checked()
    const open = (userId: string) => sim.license.openApp({ suiteId: TP.id, corpId: OPEN_CORP, userId })
    await open('woDan')
    const push = pushes(app).at(-1) ?? ''
    expect(element(push, 'Event')).toBe('unlicensed_notify')
    expect(element(push, 'FromUserName')).toBe('woDan')
    expect(element(push, 'ToUserName')).toBe(OPEN_CORP)
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: OPEN_CORP, scope: { allowParty: [2] } })
    const before = events(app).length
    await open('woDan')
    expect(events(app)).toHaveLength(before)
  })
})

describe('get_app_license_info', () => {
  const info = (sim: Simulator, change: Json = {}) =>
    license(sim, 'get_app_license_info', { corpid: OPEN_CORP, suite_id: TP.id, ...change })

  it('tells whether licences are checked, and the 90 days of trial from the first installation', async () => {
    const { sim, app } = await licensing()
    const start = secondsOf(sim)
    expect(await info(sim)).toMatchObject({ errcode: 0, license_status: 0 })
    expect(await info(sim)).not.toHaveProperty('trail_info')
    corpOf(sim).licenseChecks = true
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: OPEN_CORP })
    await sim.advance(DAY_MS)
    await installed(sim, app)
    const end = start + 90 * 86_400
    expect(await info(sim)).toMatchObject({
      license_status: 1,
      trail_info: { start_time: start, end_time: end },
      license_check_time: end,
    })
    corpOf(sim).testCorp = true
    expect(await info(sim)).not.toHaveProperty('trail_info')
  })

  it('is refused for an unknown suite, and where the app is not', async () => {
    const { sim } = await licensing()
    expect(await info(sim, { suite_id: 'x' })).toMatchObject({ errcode: 40083 })
    expect(await info(sim, { suite_id: undefined })).toMatchObject({ errcode: 41021 })
    expect(await info(sim, { corpid: SECOND })).toMatchObject({ errcode: 701015 })
  })
})
