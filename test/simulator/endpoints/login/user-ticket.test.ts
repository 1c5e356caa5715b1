import { describe, expect, it } from 'vitest'
import { CORP, OPEN_CORP, post, suiteToken, TP } from '../../support/helpers.js'
import { codeFor, SECOND, startInstalled, userDetail, userInfo } from '../../support/sign-in.js'

const CID = { corpId: OPEN_CORP, userId: 'woCid' }

describe('a user_ticket of the simulator', () => {
  const consented = { avatar: 'https://img.example/bob', gender: '1', qr_code: 'https://qr.example/bob' }
  const details = { ...consented, mobile: '13800000000' }
  const members = CORP.members.map((one) => (one.userId === 'woBob' ? { ...one, details } : one))
  const corps = [{ ...CORP, members }]

  it('comes with the two scopes that ask for more, and only for who is in the visible range', async () => {
    const { sim } = await startInstalled()
    for (const scope of ['snsapi_userinfo', 'snsapi_privateinfo']) {
      const answer = await userInfo(sim, codeFor(sim, scope))
      expect(answer).toMatchObject({ user_ticket: expect.any(String), expires_in: 7200 })
    }
    expect(await userInfo(sim, codeFor(sim))).not.toHaveProperty('user_ticket')
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: OPEN_CORP, scope: { allowParty: [3] } })
    const outside = await userInfo(sim, codeFor(sim, 'snsapi_userinfo', CID))
    expect(outside).toMatchObject({ userid: 'woCid' })
    expect(outside).not.toHaveProperty('user_ticket')
    expect(outside).not.toHaveProperty('expires_in')
    const second = codeFor(sim, 'snsapi_userinfo', { corpId: SECOND, userId: 'woBob' })
    expect(await userInfo(sim, second)).not.toHaveProperty('user_ticket')
  })

  it('shows sensitive fields after a consent, and never a name or number', async () => {
    const { sim } = await startInstalled({ corps })
    const { user_ticket: ticket } = await userInfo(sim, codeFor(sim, 'snsapi_privateinfo'))
    const detail = {
      errcode: 0,
      errmsg: 'ok',
      corpid: OPEN_CORP,
      userid: 'woBob',
      name: 'woBob',
      ...consented,
    }
    expect(await userDetail(sim, ticket)).toEqual(detail)
    const old = `service/getuserdetail3rd?suite_access_token=${await suiteToken(sim)}`
    expect(await post(sim, old, { user_ticket: ticket })).toEqual(detail)
  })

  it('shows a default picture and no gender without a consent or without the permission', async () => {
    const { sim } = await startInstalled({ corps })
    const plain = { gender: '0', avatar: expect.stringContaining('default') }
    const { user_ticket: silent } = await userInfo(sim, codeFor(sim, 'snsapi_userinfo'))
    const answer = await userDetail(sim, silent)
    expect(answer).toMatchObject(plain)
    expect(answer).not.toHaveProperty('qr_code')
    await sim.administrator.changeAuth({
      suiteId: TP.id,
      corpId: OPEN_CORP,
      scope: { sensitiveFields: ['gender'] },
    })
    const { user_ticket: partly } = await userInfo(sim, codeFor(sim, 'snsapi_privateinfo'))
    expect(await userDetail(sim, partly)).toMatchObject({ gender: '1', avatar: plain.avatar })
  })

  it('lives two hours and speaks to its suite alone', async () => {
    const other = { ...TP, id: 'ww2' }
    const { sim } = await startInstalled({ suites: [TP, other] })
    const { user_ticket: ticket } = await userInfo(sim, codeFor(sim, 'snsapi_userinfo'))
    expect(await userDetail(sim, ticket, other)).toMatchObject({ errcode: 84015 })
    expect(await userDetail(sim, 'unknown')).toMatchObject({ errcode: 84015 })
    expect(await userDetail(sim, undefined)).toMatchObject({ errcode: 40063 })
    await sim.advance(7_199_999)
    expect(await userDetail(sim, ticket)).toMatchObject({ errcode: 0 })
    await sim.advance(1)
    expect(await userDetail(sim, ticket)).toMatchObject({ errcode: 84014 })
  })

  it('is refused once the member is out of the visible range', async () => {
    const { sim } = await startInstalled()
    const { user_ticket: ticket } = await userInfo(sim, codeFor(sim, 'snsapi_userinfo'))
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: OPEN_CORP, scope: { allowParty: [3] } })
    expect(await userDetail(sim, ticket)).toMatchObject({ errcode: 60011 })
    await sim.administrator.cancelAuth({ suiteId: TP.id, corpId: OPEN_CORP })
    expect(await userDetail(sim, ticket)).toMatchObject({ errcode: 60011 })
  })
})
