import { describe, expect, it } from 'vitest'
import { CORP, DK, installed, type Json, post, start, TP } from '../../support/helpers.js'

async function ready() {
  const { sim, app } = start()
  const { token, agentId } = await installed(sim, app)
  const send = (fields: Json) =>
    post(sim, `message/send?access_token=${token}`, {
      touser: 'woBob',
      msgtype: 'text',
      agentid: agentId,
      text: { content: 'hello' },
      ...fields,
    })
  return { sim, app, agentId, send }
}

describe('message/send of the simulator', () => {
  it('puts the message into the inbox of the member', async () => {
    const { sim, send, agentId } = await ready()
    const answer = await send({})
    expect(answer).toMatchObject({ errcode: 0, errmsg: 'ok', msgid: expect.any(String) })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toMatchObject([
      { via: 'send', suiteId: TP.id, agentId, msgtype: 'text', text: 'hello', msgid: answer.msgid },
    ])
  })

  it('names invalid and unlicensed receivers and still succeeds for the others', async () => {
    const { sim, send } = await ready()
    const answer = await send({ touser: 'woBob|ghost|woDan', toparty: '4|99', totag: '5' })
    expect(answer).toMatchObject({
      errcode: 0,
      invaliduser: 'ghost',
      invalidparty: '99',
      invalidtag: '5',
      unlicenseduser: 'woDan',
    })
    expect(sim.member.inboxOf(CORP.corpId, 'woCid')).toHaveLength(1)
    expect(sim.member.inboxOf(CORP.corpId, 'woDan')).toHaveLength(0)
  })

  it('reaches everyone in the visible range with @all', async () => {
    const { sim, send } = await ready()
    await sim.administrator.changeAuth({ suiteId: TP.id, corpId: CORP.corpId, scope: { allowParty: [2] } })
    expect(await send({ touser: '@all' })).toMatchObject({ errcode: 0 })
    expect(['woAdmin', 'woBob', 'woCid'].map((id) => sim.member.inboxOf(CORP.corpId, id).length)).toEqual([
      0, 1, 1,
    ])
  })

  it.each([
    ['only invalid receivers', { touser: 'ghost' }, 81013],
    ['no receivers', { touser: '' }, 82001],
    ['too many receivers', { touser: Array.from({ length: 1001 }, (_, i) => `u${i}`).join('|') }, 40032],
    ['too many departments', { toparty: Array(101).fill('1').join('|') }, 82002],
    ['too many tags', { totag: Array(101).fill('1').join('|') }, 82003],
    ['media nobody uploaded', { msgtype: 'image', image: { media_id: '3abc' } }, 40007],
    ['a list instead of a text', { touser: ['woBob'] }, 40058],
    ['an unknown agent', { agentid: 1 }, 40056],
    ['the agent as text', { agentid: '1000002' }, 40056],
    ['no agent', { agentid: undefined }, 41011],
    ['an unknown msgtype', { msgtype: 'poem' }, 40008],
    ['no msgtype', { msgtype: undefined }, 40008],
    ['an empty text', { text: { content: '' } }, 44004],
    ['no text', { text: undefined }, 44004],
    ['a long markdown', { msgtype: 'markdown', markdown: { content: 'x'.repeat(2049) } }, 45002],
    [
      'nine articles',
      { msgtype: 'news', news: { articles: Array(9).fill({ title: 'a', url: 'https://a' }) } },
      45008,
    ],
    ['an article without a title', { msgtype: 'news', news: { articles: [{ url: 'https://a' }] } }, 41016],
    ['an article without a url', { msgtype: 'news', news: { articles: [{ title: 'a' }] } }, 41010],
    ['an image without media', { msgtype: 'image', image: {} }, 41006],
    [
      'a textcard without description',
      { msgtype: 'textcard', textcard: { title: 'a', url: 'https://a' } },
      41033,
    ],
    [
      'a textcard url without scheme',
      { msgtype: 'textcard', textcard: { title: 'a', description: 'b', url: 'a.example' } },
      40058,
    ],
    ['an unknown card', { msgtype: 'template_card', template_card: { card_type: 'x' } }, 40058],
  ])('refuses %s', async (_what, fields, errcode) => {
    const { send } = await ready()
    expect(await send(fields)).toMatchObject({ errcode })
  })

  it('refuses the agent of another app of the same corp', async () => {
    const { sim, app, send } = await ready()
    const other = await installed(sim, app, DK)
    expect(await send({ agentid: other.agentId })).toMatchObject({ errcode: 301002 })
  })

  it('cuts a long text after 2048 bytes, between characters', async () => {
    const { sim, send } = await ready()
    await send({ text: { content: '企'.repeat(700) } })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')[0]?.text).toBe('企'.repeat(682))
  })

  it('gives interactive cards a response_code', async () => {
    const { send } = await ready()
    const card = (type: string) => ({
      msgtype: 'template_card',
      template_card: { card_type: type, card_action: { type: 1, url: 'https://a' } },
    })
    expect(await send(card('button_interaction'))).toHaveProperty('response_code')
    expect(await send(card('text_notice'))).not.toHaveProperty('response_code')
  })

  it('swallows repeats inside the interval when asked to', async () => {
    const { sim, send } = await ready()
    const checked = { enable_duplicate_check: 1, duplicate_check_interval: 60 }
    await send(checked)
    expect(await send(checked)).toMatchObject({ errcode: 0 })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toHaveLength(1)
    await sim.advance(61_000)
    await send(checked)
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toHaveLength(2)
  })

  it('swallows what exceeds 30 messages a minute to one member', async () => {
    const { sim, send } = await ready()
    for (let i = 0; i < 32; i++)
      expect(await send({ text: { content: `n${i}` } })).toMatchObject({ errcode: 0 })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toHaveLength(30)
  })
})
