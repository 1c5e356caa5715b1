import { describe, expect, it } from 'vitest'
import type { Simulator } from '../../../../src/simulator/index.js'
import { CORP, type Json, OPEN_CORP, TP } from '../../support/helpers.js'
import { activate, bought, codeInfo, corpOf, license, licensing, secondsOf } from '../../support/licensing.js'
import { DAY_MS } from '../../support/shop.js'

const SECOND = 'wpSecondCorp'

const DAYS = (days: number) => ({ account_duration: { days } })

const byUser = (sim: Simulator, userid: string) =>
  license(sim, 'get_active_info_by_user', { corpid: OPEN_CORP, userid })

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
