import { describe, expect, it } from 'vitest'
import { APP, COLLECTOR } from './support/credentials.js'
import { ANN, BOB, CID, CUSTOMER, DAN, licensing } from './support/licensing.js'
import { all, corpIdOf, DAY } from './support/world.js'

describe('the codes of a paid order', () => {
  it('are bound one by one, or the one that has to be used soonest, and read from both sides', async () => {
    const { license, codes, clock } = await licensing()
    const { base, external } = await codes()
    const [first = '', second = ''] = base
    await license.activeAccount({ active_code: first, corpid: CUSTOMER, userid: BOB })
    await license.activeAccountByType({ type: 2, corpid: CUSTOMER, userid: BOB })
    const { active_info } = await license.getActiveInfoByCode({ corpid: CUSTOMER, active_code: first })
    const now = Math.floor(clock.now() / 1000)
    expect(active_info).toMatchObject({
      active_code: first,
      type: 1,
      status: 2,
      userid: BOB,
      create_time: expect.any(Number),
      active_time: now,
      expire_time: now + 12 * 31 * 86_400,
    })
    const member = await license.getActiveInfoByUser({ corpid: CUSTOMER, userid: BOB })
    expect(member.active_status).toBe(1)
    expect(member.active_info_list.map(({ active_code, type }) => [active_code, type])).toEqual([
      [first, 1],
      [external[0], 2],
    ])
    const again = { corpid: CUSTOMER, userid: CID }
    await expect(license.activeAccount({ ...again, active_code: first })).rejects.toMatchObject({
      errcode: 701003,
    })
    await expect(license.activeAccount({ ...again, active_code: 'made-up' })).rejects.toMatchObject({
      errcode: 701021,
    })
    await expect(
      license.activeAccount({ corpid: CUSTOMER, active_code: second, userid: BOB }),
    ).rejects.toMatchObject({ errcode: 701082 })
    await expect(
      license.activeAccountByType({ type: 1, corpid: CUSTOMER, userid: BOB }),
    ).rejects.toMatchObject({ errcode: 701011 })
    expect(await license.getActiveInfoByUser({ corpid: CUSTOMER, userid: DAN })).toMatchObject({
      active_status: 0,
      active_info_list: [],
    })
  })

  it('are bound as a list, of which each item has an outcome of its own', async () => {
    const { license, codes } = await licensing()
    const { base } = await codes()
    const [first = '', second = '', third = ''] = base
    const report = await license.activateAccounts(CUSTOMER, [
      { active_code: first, userid: BOB },
      { active_code: second, userid: 'nobody' },
      { active_code: 'made-up', userid: CID },
      { active_code: third, userid: BOB },
    ])
    expect(report).toMatchObject({
      ok: false,
      items: [
        { outcome: 'done' },
        { outcome: 'refused', errcode: 701019 },
        { outcome: 'refused', errcode: 701021 },
        { outcome: 'refused', errcode: 701082 },
      ],
    })
    expect(report).not.toHaveProperty('error')
    expect(await all(license.iterateActivatedAccounts({ corpid: CUSTOMER, limit: 1 }))).toMatchObject([
      { userid: BOB, type: 1 },
    ])
  })

  it('that are refused altogether are refused one by one all the same', async () => {
    const { license, codes } = await licensing()
    await codes()
    const active_list = [{ active_code: 'made-up', userid: BOB }]
    const raw = await license.batchActiveAccount({ corpid: CUSTOMER, active_list })
    expect(raw).toMatchObject({ errcode: 701024, active_result: [{ ...active_list[0], errcode: 701021 }] })
    expect(await license.activateAccounts(CUSTOMER, active_list)).toEqual({
      ok: false,
      items: [{ item: active_list[0], outcome: 'refused', errcode: 701021 }],
    })
    const transfer_list = [{ handover_userid: BOB, takeover_userid: CID }]
    expect(await license.batchTransferLicense({ corpid: CUSTOMER, transfer_list })).toMatchObject({
      errcode: 701024,
    })
    expect(await license.transferAccounts(CUSTOMER, transfer_list)).toMatchObject({
      ok: false,
      items: [{ outcome: 'refused', errcode: 701016 }],
    })
    expect(
      await license.batchGetActiveInfoByCode({ corpid: CUSTOMER, active_code_list: ['made-up'] }),
    ).toMatchObject({ errcode: 701010, invalid_active_code_list: ['made-up'] })
  })

  it('are read as a list, unknown ones and repetitions included', async () => {
    const { license, codes } = await licensing()
    const { base } = await codes()
    const [first = '', second = ''] = base
    const { ok, items } = await license.readCodes(CUSTOMER, [first, 'made-up', second, first])
    expect(ok).toBe(false)
    expect(items).toMatchObject([
      { item: first, outcome: 'done', found: { active_code: first, status: 1 } },
      { item: 'made-up', outcome: 'refused' },
      { item: second, outcome: 'done', found: { active_code: second } },
      { item: first, outcome: 'done', found: { active_code: first } },
    ])
  })

  it('are not bound twice when an answer is lost, and reading tells what became of them', async () => {
    const { license, codes, sim } = await licensing()
    const { base } = await codes()
    const list = [BOB, CID].map((userid, index) => ({ active_code: base[index] ?? '', userid }))
    sim.faults.add({ path: 'license/batch_active_account', kind: 'reset', when: 'after' })
    const report = await license.activateAccounts(CUSTOMER, list)
    expect(report).toMatchObject({
      ok: false,
      items: [{ outcome: 'unknown' }, { outcome: 'unknown' }],
      error: { code: 'WECOM_HTTP' },
    })
    expect(sim.calls('license/batch_active_account')).toBe(1)
    const read = await license.readCodes(CUSTOMER, base.slice(0, 2))
    expect(read.items).toMatchObject([{ found: { userid: BOB } }, { found: { userid: CID } }])
  })

  it('go in calls of a thousand', async () => {
    const { license, codes, sim } = await licensing()
    const { base } = await codes({ base_count: 2001, external_contact_count: 0 })
    const { ok, items } = await license.readCodes(CUSTOMER, base)
    expect({ ok, count: items.length }).toEqual({ ok: true, count: 2001 })
    expect(sim.calls('license/batch_get_active_info_by_code')).toBe(3)
    const shared = await license.shareCodes(
      { from_corpid: CUSTOMER, to_corpid: corpIdOf(2) },
      base.slice(0, 8),
    )
    expect(shared.ok).toBe(true)
  })
})

describe('an account', () => {
  it('is handed over, again only after 30 days', async () => {
    const { license, codes, later } = await licensing()
    const { base } = await codes()
    await license.activateAccounts(CUSTOMER, [{ active_code: base[0] ?? '', userid: BOB }])
    const toCid = [{ handover_userid: BOB, takeover_userid: CID }]
    const back = [{ handover_userid: CID, takeover_userid: BOB }]
    expect(await license.transferAccounts(CUSTOMER, toCid)).toMatchObject({ ok: true })
    expect(await license.transferAccounts(CUSTOMER, back)).toMatchObject({
      items: [{ outcome: 'refused', errcode: 701017 }],
    })
    await later(30 * DAY)
    expect(await license.transferAccounts(CUSTOMER, back)).toMatchObject({ ok: true })
    expect((await license.getActiveInfoByUser({ corpid: CUSTOMER, userid: BOB })).active_status).toBe(1)
  })

  it('near its end takes over what is left of it with a further code', async () => {
    const { license, codes, later, clock } = await licensing()
    const { base } = await codes()
    const [first = '', second = ''] = base
    await license.activateAccounts(CUSTOMER, [{ active_code: first, userid: BOB }])
    await later((12 * 31 - 10) * DAY)
    await license.activateAccounts(CUSTOMER, [{ active_code: second, userid: BOB }])
    const { items } = await license.readCodes(CUSTOMER, [first, second])
    const now = Math.floor(clock.now() / 1000)
    expect(items).toMatchObject([
      { found: { status: 5, merge_info: { to_active_code: second }, expire_time: now } },
      { found: { status: 2, merge_info: { from_active_code: first } } },
    ])
  })

  it('of an upstream corp is shared with one downstream', async () => {
    const { license, codes } = await licensing()
    const { base } = await codes()
    const [first = '', second = ''] = base
    await license.activateAccounts(CUSTOMER, [{ active_code: second, userid: BOB }])
    const to = { from_corpid: CUSTOMER, to_corpid: corpIdOf(2) }
    expect(await license.shareCodes(to, [first, second])).toMatchObject({
      ok: false,
      items: [{ outcome: 'done' }, { outcome: 'refused', errcode: 701003 }],
    })
    expect((await license.readCodes(CUSTOMER, [first])).items).toMatchObject([
      { found: { status: 6, share_info: { to_corpid: corpIdOf(2) } } },
    ])
    const own = { active_code: first, corpid: corpIdOf(2), userid: 'woBob2' }
    await license.activeAccount(own)
    expect(await license.getActiveInfoByCode(own)).toMatchObject({
      active_info: { status: 2, share_info: { from_corpid: CUSTOMER } },
    })
    await expect(
      license.batchShareActiveCode({
        from_corpid: CUSTOMER,
        to_corpid: corpIdOf(3),
        share_list: [{ active_code: base[2] ?? '' }],
      }),
    ).rejects.toMatchObject({ errcode: 701058 })
  })
})

describe('a corp whose licences are checked', () => {
  it('is on trial for 90 days; then members without one get no messages, and the app hears of them', async () => {
    const { license, codes, sim, wecom, later, clock, settled } = await licensing()
    const unlicensed: unknown[] = []
    wecom.on('event.unlicensed_notify', ({ event, corp }) =>
      unlicensed.push([corp?.corpId, event.FromUserName]),
    )
    const info = await license.getAppLicenseInfo({ corpid: CUSTOMER, suite_id: APP.id })
    const from = Math.floor(clock.now() / 1000)
    expect(info).toMatchObject({
      license_status: 1,
      trail_info: { start_time: from, end_time: from + 90 * 86_400 },
      license_check_time: from + 90 * 86_400,
    })
    expect(await license.getAppLicenseInfo({ corpid: corpIdOf(3), suite_id: APP.id })).toMatchObject({
      license_status: 0,
    })
    const corp = wecom.suite(APP.id).corp(CUSTOMER)
    const { agentId: agentid = 0 } = await corp.installation()
    const message = {
      touser: [BOB, CID].join('|'),
      agentid,
      msgtype: 'text' as const,
      text: { content: '你好' },
    }
    expect((await corp.message.send(message)).unlicenseduser ?? '').toBe('')
    await later(90 * DAY)
    const { base } = await codes()
    await license.activateAccounts(CUSTOMER, [{ active_code: base[0] ?? '', userid: BOB }])
    expect((await corp.message.send(message)).unlicenseduser).toBe(CID)
    await sim.license.openApp({ suiteId: APP.id, corpId: CUSTOMER, userId: BOB })
    await sim.license.openApp({ suiteId: APP.id, corpId: CUSTOMER, userId: CID })
    await settled()
    expect(unlicensed).toEqual([[CUSTOMER, CID]])
  })

  it('has codes bound by themselves when that is switched on', async () => {
    const { license, codes, sim, wecom, settled } = await licensing()
    const activated: unknown[] = []
    wecom.on('auto_activate', ({ event }) => activated.push(event))
    const auto = (auto_active_status: 0 | 1) =>
      license.setAutoActiveStatus({ corpid: CUSTOMER, auto_active_status })
    await expect(auto(1)).rejects.toMatchObject({ errcode: 701071 })
    const { base } = await codes()
    expect(await license.getAutoActiveStatus({ corpid: CUSTOMER })).toMatchObject({ auto_active_status: 0 })
    await auto(1)
    expect(await license.getAutoActiveStatus({ corpid: CUSTOMER })).toMatchObject({ auto_active_status: 1 })
    await sim.license.openApp({ suiteId: APP.id, corpId: CUSTOMER, userId: ANN })
    await settled()
    expect(activated).toMatchObject([
      {
        AuthCorpId: CUSTOMER,
        Scene: expect.anything(),
        AccountList: [{ UserId: ANN, ActiveCode: base[0], PreviousStatus: expect.anything() }],
      },
    ])
  })

  it('can no longer be asked about the discount that has ended', async () => {
    const { license, wecom } = await licensing()
    await expect(license.supportPolicyQuery({ corpid: CUSTOMER })).rejects.toMatchObject({ errcode: 701112 })
    await expect(wecom.provider.service.getAccountBalance()).rejects.toMatchObject({ errcode: 90432 })
  })

  it('is bought for by those who may, and only while it has the app', async () => {
    const { license } = await licensing()
    const order = {
      corpid: CUSTOMER,
      buyer_userid: 'Clerk',
      account_count: { base_count: 1 },
      account_duration: { months: 12 },
    }
    await expect(license.createNewOrder(order)).rejects.toMatchObject({ errcode: 48001 })
    const stranger = { ...order, buyer_userid: COLLECTOR, corpid: corpIdOf(4) }
    await expect(license.createNewOrder(stranger)).rejects.toMatchObject({ errcode: 701015 })
  })
})
