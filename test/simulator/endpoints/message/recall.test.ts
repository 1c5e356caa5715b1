import { describe, expect, it } from 'vitest'
import { CORP, installed, type Json, post, start } from '../../support/helpers.js'

describe('message/recall of the simulator', () => {
  it('takes a message back within a day, by the app that sent it', async () => {
    const { sim, app } = start()
    const { token, agentId } = await installed(sim, app)
    const call = (path: string, body: Json, as = token) => post(sim, `${path}?access_token=${as}`, body)
    const fields = { touser: 'woBob|woCid', agentid: agentId, msgtype: 'text', text: { content: 'oops' } }
    const { msgid } = await call('message/send', fields)
    expect(await call('message/recall', { msgid: 'unknown' })).toMatchObject({ errcode: 40058 })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toHaveLength(1)
    expect(await call('message/recall', { msgid })).toMatchObject({ errcode: 0 })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toHaveLength(0)
    expect(sim.member.inboxOf(CORP.corpId, 'woCid')).toHaveLength(0)

    const late = await call('message/send', fields)
    await sim.advance(86_400_001)
    const { token: fresh } = await installed(sim, app)
    expect(await call('message/recall', { msgid: late.msgid }, fresh)).toMatchObject({ errcode: 42052 })
  })
})
