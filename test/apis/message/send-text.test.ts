import { describe, expect, it } from 'vitest'
import { failure } from '../../http/support.js'
import { corpWith } from '../../support/corp.js'

const LINES = Array.from({ length: 5 }, (_, index) => String(index).repeat(1000))
const LONG = LINES.join('\n')

/** Answers with numbered msgids; the message with `failing` in it is refused. */
function sender(failing?: string) {
  let number = 0
  return ({ body }: { body: Record<string, unknown> }) =>
    failing !== undefined && JSON.stringify(body).includes(failing)
      ? { errcode: 81013, errmsg: 'user & party & tag all invalid' }
      : { errcode: 0, msgid: `m${++number}` }
}

describe('message.sendText', () => {
  it('sends a text that fits as one message, to userids or to any recipients', async () => {
    const { corp, bodies } = await corpWith({ 'message/send': sender() })
    const one = await corp.message.sendText('zhangsan', '你好', { agentid: 1, safe: 1 })
    expect(one).toEqual({
      ok: true,
      items: [{ item: '你好', outcome: 'done', found: { errcode: 0, msgid: 'm1' } }],
    })
    await corp.message.sendText(['a', 'b'], '你好', { agentid: 1 })
    await corp.message.sendText({ toparty: [2], totag: 3 }, '你好', { agentid: 1, whenTooLong: 'split' })
    const text = { agentid: 1, msgtype: 'text', text: { content: '你好' } }
    expect(bodies('message/send')).toEqual([
      { ...text, touser: 'zhangsan', safe: 1 },
      { ...text, touser: 'a|b' },
      { ...text, toparty: '2', totag: '3' },
    ])
  })

  it('refuses a text that is too long, unless told to split it or to let it be cut', async () => {
    const { corp, bodies } = await corpWith({ 'message/send': sender() })
    expect(await failure(corp.message.sendText('a', LONG, { agentid: 1 }))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('2048'),
    })
    await corp.message.sendText('a', LONG, { agentid: 1, whenTooLong: 'cut' })
    expect(bodies('message/send')).toEqual([
      { touser: 'a', agentid: 1, msgtype: 'text', text: { content: LONG } },
    ])
  })

  it('splits a long text at its lines and sends the parts in order', async () => {
    const { corp, bodies } = await corpWith({ 'message/send': sender() })
    const { ok, items } = await corp.message.sendText('a', LONG, { agentid: 1, whenTooLong: 'split' })
    const parts = [LINES.slice(0, 2), LINES.slice(2, 4), LINES.slice(4)].map((part) => part.join('\n'))
    expect(ok).toBe(true)
    expect(items.map(({ item }) => item)).toEqual(parts)
    expect(bodies('message/send').map(({ text }) => text)).toEqual(parts.map((content) => ({ content })))
  })

  it('sends Markdown the same way', async () => {
    const { corp, bodies } = await corpWith({ 'message/send': sender() })
    await corp.message.sendMarkdown('a', LONG, { agentid: 1, whenTooLong: 'split' })
    expect(bodies('message/send')).toHaveLength(3)
    expect(bodies('message/send')[0]).toEqual({
      touser: 'a',
      agentid: 1,
      msgtype: 'markdown',
      markdown: { content: LINES.slice(0, 2).join('\n') },
    })
  })

  it('fails like send when nothing was sent, and says otherwise what was', async () => {
    const none = await corpWith({ 'message/send': sender('0000') })
    const options = { agentid: 1, whenTooLong: 'split' } as const
    expect(await failure(none.corp.message.sendText('a', LONG, options))).toMatchObject({ errcode: 81013 })
    const some = await corpWith({ 'message/send': sender('2222') })
    const report = await some.corp.message.sendText('a', LONG, options)
    expect(report).toMatchObject({
      ok: false,
      items: [
        { outcome: 'done', found: { msgid: 'm1' } },
        { outcome: 'refused', errcode: 81013 },
        { outcome: 'not_sent' },
      ],
      error: { code: 'WECOM_API', errcode: 81013 },
    })
    expect(some.bodies('message/send')).toHaveLength(2)
  })

  it('stops when it is aborted, and says which part may have been sent', async () => {
    const controller = new AbortController()
    let number = 0
    const { corp, bodies } = await corpWith({
      'message/send': () => {
        if (++number === 2) controller.abort()
        return { errcode: 0, msgid: 'm' }
      },
    })
    const options = { agentid: 1, whenTooLong: 'split', signal: controller.signal } as const
    expect(await corp.message.sendText('a', LONG, options)).toMatchObject({
      ok: false,
      items: [{ outcome: 'done' }, { outcome: 'unknown' }, { outcome: 'not_sent' }],
      error: { code: 'WECOM_ABORTED' },
    })
    expect(bodies('message/send')).toHaveLength(2)
  })

  it.each([[''], ['  \n '], [undefined], [5]])('refuses the content %j', async (content) => {
    const { corp, bodies } = await corpWith({ 'message/send': sender() })
    for (const whenTooLong of ['split', 'refuse', 'cut'] as const)
      expect(
        await failure(corp.message.sendText('a', content as string, { agentid: 1, whenTooLong })),
      ).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining('not empty') })
    expect(bodies('message/send')).toEqual([])
  })

  it('refuses a choice that is none', async () => {
    const { corp } = await corpWith({ 'message/send': sender() })
    const options = { agentid: 1, whenTooLong: 'shorten' as 'cut' }
    expect(await failure(corp.message.sendText('a', 'x', options))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('split, refuse, cut'),
    })
  })
})

describe('appchat.sendText', () => {
  it('calls on members in the last message only', async () => {
    const { corp, bodies } = await corpWith({ 'appchat/send': sender() })
    await corp.appchat.sendText('chat', LONG, { whenTooLong: 'split', safe: 1, mentioned_list: ['@all'] })
    expect(bodies('appchat/send')).toEqual([
      { chatid: 'chat', safe: 1, msgtype: 'text', text: { content: LINES.slice(0, 2).join('\n') } },
      { chatid: 'chat', safe: 1, msgtype: 'text', text: { content: LINES.slice(2, 4).join('\n') } },
      { chatid: 'chat', safe: 1, msgtype: 'text', text: { content: LINES[4], mentioned_list: ['@all'] } },
    ])
    await corp.appchat.sendMarkdown('chat', '**x**')
    expect(bodies('appchat/send').at(-1)).toEqual({
      chatid: 'chat',
      msgtype: 'markdown',
      markdown: { content: '**x**' },
    })
  })
})
