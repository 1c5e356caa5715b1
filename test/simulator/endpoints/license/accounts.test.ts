import { describe, expect, it } from 'vitest'
import type { Simulator } from '../../../../src/simulator/index.js'
import { OPEN_CORP, TP } from '../../support/helpers.js'
import { activate, bought, codeInfo, corpOf, license, licensing, secondsOf } from '../../support/licensing.js'
import { DAY_MS } from '../../support/shop.js'

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
