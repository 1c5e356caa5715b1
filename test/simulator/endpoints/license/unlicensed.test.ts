import { describe, expect, it } from 'vitest'
import type { Simulator } from '../../../../src/simulator/index.js'
import { element, installed, type Json, OPEN_CORP, post, TP } from '../../support/helpers.js'
import { activate, bought, codeInfo, corpOf, license, licensing, secondsOf } from '../../support/licensing.js'
import { DAY_MS, events, pushes } from '../../support/shop.js'

const SECOND = 'wpSecondCorp'

const DAYS = (days: number) => ({ account_duration: { days } })

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
