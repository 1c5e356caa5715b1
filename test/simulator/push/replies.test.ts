import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallbackCrypto } from '../../../src/crypto/index.js'
import type { DeliverRequest } from '../../../src/simulator/index.js'
import {
  CORP,
  element,
  installed,
  KEYS,
  OPEN_CORP,
  ok,
  open,
  PROVIDER,
  start,
  TP,
} from '../support/helpers.js'

interface ReplyParts {
  receiveId?: string
  to?: string
  from?: string
  createTime?: string
  timestamp?: string
  type?: string
  inner?: string
  keys?: typeof KEYS
}

/** A passive reply to a push, right unless told otherwise. */
function reply(request: DeliverRequest, parts: ReplyParts = {}): string {
  const { message, receiveId } = open(request)
  const xml = [
    '<xml>',
    `<ToUserName>${parts.to ?? element(message, 'FromUserName')}</ToUserName>`,
    `<FromUserName>${parts.from ?? receiveId}</FromUserName>`,
    `<CreateTime>${parts.createTime ?? '1700000000'}</CreateTime>`,
    `<MsgType><![CDATA[${parts.type ?? 'text'}]]></MsgType>`,
    parts.inner ?? '<Content><![CDATA[pong]]></Content>',
    '</xml>',
  ].join('')
  const sealed = new CallbackCrypto(parts.keys ?? KEYS).seal(xml, parts.receiveId ?? receiveId, {
    timestamp: parts.timestamp ?? '1700000000',
  })
  return `<xml><Encrypt>${sealed.encrypt}</Encrypt><MsgSignature>${sealed.msgSignature}</MsgSignature><TimeStamp>${sealed.timestamp}</TimeStamp><Nonce>${sealed.nonce}</Nonce></xml>`
}

async function ready() {
  const started = start()
  const { agentId } = await installed(started.sim, started.app)
  const text = { suiteId: TP.id, corpId: CORP.corpId, userId: 'woBob', content: 'ping' }
  return { ...started, agentId, text, say: () => started.sim.member.sendText(text) }
}

describe('a push to the data URL', () => {
  it('is addressed to the corp as the provider knows it, in URL, envelope and message', async () => {
    const { app, say, agentId } = await ready()
    app.answers = [() => ok('')]
    expect(await say()).toMatchObject({ ok: true, tries: 1, reply: null })
    const { message, receiveId, envelope } = open(app.last)
    expect(receiveId).toBe(OPEN_CORP)
    expect(new URL(app.last.url).pathname).toBe(`/d/${OPEN_CORP}`)
    expect(element(envelope, 'ToUserName')).toBe(OPEN_CORP)
    expect(element(envelope, 'AgentID')).toBe(String(agentId))
    expect(element(message, 'ToUserName')).toBe(OPEN_CORP)
    expect(element(message, 'FromUserName')).toBe('woBob')
    expect(element(message, 'MsgType')).toBe('text')
    expect(element(message, 'Content')).toBe('ping')
    expect(element(message, 'MsgId')).toMatch(/^\d{19}$/)
    expect(element(message, 'AgentID')).toBe(String(agentId))
  })

  it('brings back the passive reply, also into the inbox', async () => {
    const { sim, app, say } = await ready()
    app.answers = [(request) => ok(reply(request))]
    const result = await say()
    expect(result).toMatchObject({ ok: true, reply: { msgType: 'text', content: 'pong' } })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toMatchObject([{ via: 'reply', text: 'pong' }])
  })

  it.each([
    ['the corp', OPEN_CORP],
    ['the suite', TP.id],
    ['the provider', PROVIDER.corpId],
  ])('takes a reply that is addressed to %s, and tells to whom it was', async (_whom, receiveId) => {
    const { app, say } = await ready()
    app.answers = [(request) => ok(reply(request, { receiveId }))]
    expect(await say()).toMatchObject({ ok: true, reply: { content: 'pong', receiveId } })
  })

  it.each(['', 'success', 'SUCCESS'])('takes %j for an answer without a reply', async (body) => {
    const { app, say } = await ready()
    app.answers = [() => ok(body)]
    expect(await say()).toMatchObject({ ok: true, tries: 1, reply: null })
  })

  it.each<[string, ReplyParts, string]>([
    ['the receive id of a stranger', { receiveId: 'ww0000000000000stranger' }, 'cannot be opened'],
    ['no receive id', { receiveId: '' }, 'cannot be opened'],
    ['another token', { keys: { ...KEYS, token: 'other' } }, 'cannot be opened'],
    ['a time in milliseconds', { timestamp: '1700000000000' }, 'not in seconds'],
    ['another member', { to: 'woAnn' }, 'ToUserName'],
    ['the plain corpid', { from: CORP.corpId }, 'FromUserName'],
    ['CreateTime in milliseconds', { createTime: '1700000000000' }, 'CreateTime'],
    ['an unknown type', { type: 'poem' }, 'MsgType'],
    ['no content', { inner: '' }, 'lacks'],
    [
      'an update of a card',
      { type: 'update_button', inner: '<Button><ReplaceName>x</ReplaceName></Button>' },
      'not accepted',
    ],
    [
      'a wrong ArticleCount',
      {
        type: 'news',
        inner: '<ArticleCount>2</ArticleCount><Articles><item><Title>a</Title></item></Articles>',
      },
      'lacks',
    ],
    ['broken XML inside', { inner: '<Content>a & b</Content>' }, 'no XML'],
  ])('refuses a reply with %s, without a retry', async (_what, parts, problem) => {
    const { app, say } = await ready()
    const before = app.requests.length
    app.answers = [(request) => ok(reply(request, parts))]
    const result = await say()
    expect(result).toMatchObject({ ok: false, tries: 1, reply: null })
    expect(result.problem).toContain(problem)
    expect(app.requests).toHaveLength(before + 1)
  })

  it.each([
    ['plain text', 'pong'],
    [
      'an envelope without a signature',
      '<xml><Encrypt>x</Encrypt><TimeStamp>1</TimeStamp><Nonce>1</Nonce></xml>',
    ],
    ['two ciphertexts', '<xml><Encrypt>x</Encrypt><Encrypt>x</Encrypt></xml>'],
    ['a document type', '<!DOCTYPE x><xml></xml>'],
  ])('refuses %s for a reply', async (_what, body) => {
    const { app, say } = await ready()
    app.answers = [() => ok(body)]
    expect(await say()).toMatchObject({
      ok: false,
      reply: null,
      problem: expect.stringContaining('the reply'),
    })
  })

  it('takes news and card updates where they belong', async () => {
    const { sim, app, say } = await ready()
    const item = '<item><Title>a</Title></item>'
    const news = { type: 'news', inner: `<ArticleCount>2</ArticleCount><Articles>${item}${item}</Articles>` }
    app.answers = [(request) => ok(reply(request, news))]
    expect(await say()).toMatchObject({ ok: true, reply: { msgType: 'news' } })
    const update = { type: 'update_button', inner: '<Button><ReplaceName>done</ReplaceName></Button>' }
    app.answers = [(request) => ok(reply(request, update))]
    const event = { Event: 'template_card_event', FromUserName: 'woBob', EventKey: 'k' }
    const result = await sim.events.push(TP.id, 'data', event, { corpId: OPEN_CORP })
    expect(result).toMatchObject({ ok: true, reply: { msgType: 'update_button' } })
  })

  it('takes no reply to an event that has none', async () => {
    const { sim, app } = await ready()
    app.answers = [(request) => ok(reply(request))]
    const corp = { corpId: OPEN_CORP }
    const refused = await sim.events.push(
      TP.id,
      'data',
      { Event: 'change_app_admin', FromUserName: 'sys' },
      corp,
    )
    const accepted = await sim.events.push(TP.id, 'data', { Event: 'enter_agent', EventKey: '' }, corp)
    expect(refused).toMatchObject({ ok: false, problem: 'a text reply is not accepted here' })
    expect(accepted).toMatchObject({ ok: true, reply: { content: 'pong' } })
    expect(sim.log.at(-1)).toMatchObject({ name: 'event.enter_agent' })
  })

  it('needs an installation', async () => {
    const { sim } = start()
    const text = { suiteId: TP.id, corpId: CORP.corpId, userId: 'woBob', content: 'x' }
    await expect(sim.member.sendText(text)).rejects.toThrow('has not installed')
  })

  it('carries any text unharmed', async () => {
    const { app, sim, text } = await ready()
    const seen: string[] = []
    app.answers = [
      (request) => {
        const body = open(request).message
        seen.push(body)
        const content = /<Content>(.*?)<\/Content><\/xml>/s.exec(
          `${body.replace(/<MsgId>.*?<\/MsgId>/s, '')}`,
        )
        return ok(reply(request, { inner: `<Content>${content?.[1] ?? ''}</Content>` }))
      },
    ]
    const printable = fc.string({ unit: 'grapheme', minLength: 1 })
    const hostile = fc.array(fc.constantFrom(']]>', '<![CDATA[', '<', '&amp;', ' ', '\n', 'a', '企'), {
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          printable,
          hostile.map((parts) => parts.join('')),
        ),
        async (content) => {
          const result = await sim.member.sendText({ ...text, content })
          expect(result.reply?.content).toBe(content)
        },
      ),
      { numRuns: 60 },
    )
    expect(seen.length).toBeGreaterThan(0)
  })
})
