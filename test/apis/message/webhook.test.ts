import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readDescription } from '../../../scripts/spec/read.js'
import { webhookEndpoints } from '../../../src/apis/message/webhook.js'
import { failure } from '../../http/support.js'
import { corpWith } from '../../support/corp.js'

const KEY = '693a91f6-7xxx-4bc4-97a0-0ec2sifa5aaa'

describe('a group robot', () => {
  it('has the endpoints of the description', () => {
    const described = new Map(readDescription().map((endpoint) => [`/cgi-bin/${endpoint.path}`, endpoint]))
    for (const line of Object.values(webhookEndpoints))
      expect(described.get(line.path)).toMatchObject({
        verb: line.method,
        token: line.token,
        tokenParam: 'key',
        safe: line.safe,
        see: expect.arrayContaining([line.page]),
      })
  })

  it('sends with its key, and fetches no token for that', async () => {
    const { wecom, calls } = await corpWith({ 'webhook/send': () => ({ errcode: 0 }) })
    await wecom.webhook(KEY).send({ msgtype: 'text', text: { content: 'x', mentioned_list: ['@all'] } })
    const [call] = calls('webhook/send')
    expect(call?.query.toString()).toBe(`key=${KEY}`)
    expect(call?.body).toEqual({ msgtype: 'text', text: { content: 'x', mentioned_list: ['@all'] } })
    expect(calls('service/get_suite_token')).toEqual([])
  })

  it('splits texts at 2048 bytes and Markdown at 4096', async () => {
    const { wecom, bodies } = await corpWith({ 'webhook/send': () => ({ errcode: 0 }) })
    const robot = wecom.webhook(KEY)
    const lines = Array.from({ length: 4 }, () => 'x'.repeat(1500))
    const options = { whenTooLong: 'split' } as const
    await robot.sendText(lines.join('\n'), { ...options, mentioned_list: ['a'] })
    expect(bodies('webhook/send').map(({ text }) => text)).toEqual([
      ...lines.slice(1).map((content) => ({ content })),
      { content: lines[0], mentioned_list: ['a'] },
    ])
    await robot.sendMarkdown(lines.join('\n'), options)
    await robot.sendMarkdown(lines.join('\n'), { ...options, version: 2 })
    const kinds = bodies('webhook/send').slice(4)
    expect(kinds.map(({ msgtype }) => msgtype)).toEqual([
      'markdown',
      'markdown',
      'markdown_v2',
      'markdown_v2',
    ])
    expect(await failure(robot.sendText('x'.repeat(2049)))).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(
      await failure(robot.send({ msgtype: 'markdown', markdown: { content: 'x'.repeat(4097) } })),
    ).toMatchObject({ message: expect.stringContaining('4096') })
  })

  it('uploads files', async () => {
    const { wecom, calls } = await corpWith({ 'webhook/upload_media': () => ({ errcode: 0, media_id: 'm' }) })
    const media = { data: Buffer.from('x'), filename: '日报.pdf' }
    expect(await wecom.webhook(KEY).uploadMedia({ type: 'file', media })).toMatchObject({ media_id: 'm' })
    expect(Object.fromEntries(calls('webhook/upload_media')[0]?.query ?? [])).toEqual({
      key: KEY,
      type: 'file',
    })
  })

  it('tells its key in no error', async () => {
    const { wecom } = await corpWith({
      'webhook/send': () => ({ errcode: 93000, errmsg: `invalid webhook url, key=${KEY} ${KEY}` }),
    })
    const error = await failure(wecom.webhook(KEY).sendText('x'))
    expect(error).toMatchObject({ code: 'WECOM_API', errcode: 93000 })
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain(KEY)
  })

  it.each(['', 'a b', `https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${KEY}`, undefined])(
    'has no key %j, and does not repeat it',
    async (key) => {
      const { wecom } = await corpWith({})
      const refused = () => wecom.webhook(key as string)
      expect(refused).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
      expect(refused).not.toThrow(KEY)
    },
  )
})
