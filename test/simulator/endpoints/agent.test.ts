import { describe, expect, it } from 'vitest'
import { CORP, DK, get, installed, start, TP } from '../support/helpers.js'

describe('agent/get and agent/list of the simulator', () => {
  it('show the app behind the token with what it may see', async () => {
    const { sim, app } = start({ suites: [{ ...TP, name: '示例', trustedDomain: 'app.example' }] })
    sim.provider.setUrls({ home: 'https://app.example/home' })
    const { token, agentId } = await installed(sim, app)
    await sim.administrator.changeAuth({
      corpId: CORP.corpId,
      scope: { allowUser: ['woBob'], allowParty: [3] },
    })
    expect(await get(sim, `agent/get?agentid=${agentId}&access_token=${token}`)).toEqual({
      errcode: 0,
      errmsg: 'ok',
      agentid: agentId,
      name: '示例',
      square_logo_url: expect.any(String),
      description: '',
      allow_userinfos: { user: [{ userid: 'woBob' }] },
      allow_partys: { partyid: [3] },
      allow_tags: { tagid: [] },
      close: 0,
      redirect_domain: 'app.example',
      report_location_flag: 0,
      isreportenter: 0,
      home_url: 'https://app.example/home',
    })
    expect(await get(sim, `agent/list?access_token=${token}`)).toMatchObject({
      agentlist: [{ agentid: agentId, name: '示例', square_logo_url: expect.any(String) }],
    })
  })

  it('tell that a custom app is online', async () => {
    const { sim, app } = start()
    const { token, agentId } = await installed(sim, app, DK)
    const answer = await get(sim, `agent/get?agentid=${agentId}&access_token=${token}`)
    expect(answer).toMatchObject({ customized_publish_status: 2 })
  })

  it('refuse an agentid that is missing, unknown or of another app', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    const other = await installed(sim, app, DK)
    const codes = []
    for (const query of ['', 'agentid=1&', 'agentid=x&', `agentid=${other.agentId}&`]) {
      codes.push((await get(sim, `agent/get?${query}access_token=${token}`)).errcode)
    }
    expect(codes).toEqual([41011, 40056, 40056, 301002])
  })
})
