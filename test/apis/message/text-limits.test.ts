import { describe, expect, it } from 'vitest'
import { readDescription } from '../../../scripts/spec/read.js'
import { TEXT_LIMITS } from '../../../src/apis/message/text-limits.js'
import { failure } from '../../http/support.js'
import { corpWith } from '../../support/corp.js'

const LONG = '好'.repeat(683)
const FITS = `${'好'.repeat(682)}ab`
const ok = () => ({ errcode: 0, msgid: 'm' })

describe('the limits of texts', () => {
  it('are those of the description, for every message it describes', () => {
    const described: Record<string, Record<string, number>> = {}
    for (const { path, token, body } of readDescription()) {
      if (token !== 'corp' && token !== 'none') continue
      for (const { name, shape } of body ?? []) {
        if (!/^(?:text|markdown|markdown_v2)$/.test(name) || shape.kind !== 'fields') continue
        const limits = shape.fields.find((field) => field.name === 'content')?.limits ?? []
        const max = limits.map((limit) => /^max (\d+) bytes$/.exec(limit)?.[1]).find(Boolean)
        if (max !== undefined) described[path] = { ...described[path], [name]: Number(max) }
      }
    }
    expect(TEXT_LIMITS).toEqual(described)
  })
})

describe('a message with a text', () => {
  it('is refused when WeCom would cut the text off, and not sent', async () => {
    const { corp, calls } = await corpWith({ 'message/send': ok })
    const text = { touser: 'a', agentid: 1, msgtype: 'text', text: { content: LONG } } as const
    expect(await failure(corp.message.send(text))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: 'message/send: text.content must be at most 2048 bytes, not 2049',
      hint: expect.stringContaining('split'),
    })
    const markdown = { touser: 'a', agentid: 1, msgtype: 'markdown', markdown: { content: LONG } } as const
    expect(await failure(corp.message.send(markdown))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('markdown.content'),
    })
    expect(calls('message/send')).toEqual([])
  })

  it('is sent when it just fits, counted in bytes', async () => {
    const { corp, bodies } = await corpWith({ 'message/send': ok })
    await corp.message.send({ touser: 'a', agentid: 1, msgtype: 'text', text: { content: FITS } })
    expect(bodies('message/send')).toEqual([
      { touser: 'a', agentid: 1, msgtype: 'text', text: { content: FITS } },
    ])
  })

  it('is sent to be cut when that is asked for, and the wish stays here', async () => {
    const { corp, bodies } = await corpWith({ 'message/send': ok })
    const text = { touser: 'a', agentid: 1, msgtype: 'text', text: { content: LONG } } as const
    await corp.message.send({ ...text, whenTooLong: 'cut' })
    expect(bodies('message/send')).toEqual([text])
    const wrong = { ...text, whenTooLong: 'split' as 'cut' }
    expect(await failure(corp.message.send(wrong))).toMatchObject({ code: 'WECOM_CONFIG' })
  })

  it('is held to its limit wherever it goes', async () => {
    const { corp, calls } = await corpWith({})
    const text = { msgtype: 'text', text: { content: '好'.repeat(1400) } } as const
    const sent = [
      corp.appchat.send({ chatid: 'c', ...text }),
      corp.appchat.send({ chatid: 'c', msgtype: 'markdown', markdown: text.text }),
      corp.kf.sendMsg({ touser: 'wm', open_kfid: 'wk', ...text }),
      corp.kf.sendMsgOnEvent({ code: 'c', ...text }),
      corp.linkedcorp.message.send({ toall: 1, ...text }),
      corp.externalcontact.message.send({ toall: 1, agentid: 1, ...text }),
      corp.externalcontact.addMsgTemplate({ text: text.text }),
      corp.externalcontact.sendWelcomeMsg({ welcome_code: 'w', text: text.text }),
      corp.externalcontact.groupWelcomeTemplate.add({ text: text.text }),
      corp.externalcontact.groupWelcomeTemplate.edit({ template_id: 't', text: text.text }),
    ]
    for (const promise of sent)
      expect(await failure(promise)).toMatchObject({
        code: 'WECOM_CONFIG',
        message: expect.stringMatching(/content must be at most \d{4} bytes, not 4200$/),
      })
    expect(calls('appchat/send')).toEqual([])
  })

  it('may be without a text: what is wrong about that WeCom says', async () => {
    const { corp, bodies } = await corpWith({ 'appchat/send': ok })
    await corp.appchat.send({ chatid: 'c', msgtype: 'text' } as never)
    await corp.appchat.send({ chatid: 'c', msgtype: 'text', text: null } as never)
    expect(bodies('appchat/send')).toHaveLength(2)
  })
})
