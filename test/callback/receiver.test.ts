import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore, silentLogger, type WeComOptions } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import {
  CORP,
  check,
  data,
  instruction,
  openReply,
  PROVIDER,
  post,
  SUITE,
  SUITE_TWO,
} from '../support/callbacks.js'

async function setUp(options: Partial<WeComOptions> = {}) {
  const clock = new FakeClock(1_767_225_600_000)
  const store = options.store ?? new MemoryStore({ clock })
  const wecom = createWeCom({ provider: PROVIDER, suites: [SUITE, SUITE_TWO], clock, store, ...options })
  await wecom.installs.import({
    suiteId: SUITE.id,
    corpId: CORP,
    permanentCode: 'code',
    agentId: 1000002,
    authorizedAt: clock.now() - 60_000,
  })
  return { wecom, clock, store }
}

const ticket = (value: string, at = 1_767_225_600, suite = SUITE) =>
  post(instruction({ InfoType: 'suite_ticket', SuiteTicket: value, TimeStamp: at }, suite), suite.id, suite)

describe('a URL check', () => {
  it('is answered with exactly the decrypted echo', async () => {
    const { wecom } = await setUp()
    const answer = await wecom.handle(check('1616140317555161061', PROVIDER.corpId))
    expect(answer).toMatchObject({ status: 200, body: '1616140317555161061' })
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8')
  })

  it('is refused for an id that is nobody here', async () => {
    const { wecom } = await setUp()
    expect(await wecom.handle(check('echo', 'ww0000000000000000'))).toMatchObject({ status: 403, body: '' })
  })

  it('survives a "+" that became a space', async () => {
    const { wecom } = await setUp()
    for (let i = 0; i < 40; i++) {
      const request = check(`echo${i}`, PROVIDER.corpId)
      const query = request.query.replaceAll('%2B', '+')
      expect((await wecom.handle({ ...request, query })).body).toBe(`echo${i}`)
    }
  })

  it('without any parameter says that the handler is there', async () => {
    const { wecom } = await setUp()
    const answer = await wecom.handle({ method: 'GET', query: 'qyweixin/auth', body: async () => undefined })
    expect(answer).toMatchObject({ status: 200, body: 'wecom callback ready' })
  })
})

describe('an instruction callback', () => {
  it('stores the ticket before it is acknowledged with success', async () => {
    const { wecom } = await setUp()
    expect(await wecom.handle(ticket('ticket-1'))).toMatchObject({ status: 200, body: 'success' })
    expect(await wecom.suite(SUITE.id).ticket.age()).toMatchObject({ ageMs: 0, fresh: true })
  })

  it('keeps the tickets of two suites on one endpoint apart', async () => {
    const { wecom } = await setUp()
    await wecom.handle(ticket('ticket-1'))
    expect(await wecom.suite(SUITE_TWO.id).ticket.age()).toBeUndefined()
    await wecom.handle(ticket('ticket-2', 1_767_225_601, SUITE_TWO))
    expect(await wecom.suite(SUITE_TWO.id).ticket.age()).toMatchObject({ fresh: true })
  })

  it('is refused when it names another suite than it is addressed to', async () => {
    const { wecom } = await setUp()
    const message = instruction({ InfoType: 'suite_ticket', SuiteTicket: 't' }, SUITE_TWO)
    expect(await wecom.handle(post(message, SUITE.id))).toMatchObject({ status: 403, body: '' })
    expect(await wecom.suite(SUITE_TWO.id).ticket.age()).toBeUndefined()
  })

  it('answers 503 when the store fails, so that WeCom sends it again', async () => {
    const { wecom, store } = await setUp()
    store.swap = () => Promise.reject(new Error('disk full'))
    store.set = () => Promise.reject(new Error('disk full'))
    expect((await wecom.handle(ticket('ticket-1'))).status).toBe(503)
  })

  it('is acknowledged at once, however long the handlers take', async () => {
    const { wecom } = await setUp()
    wecom.on('change_contact', () => new Promise(() => {}))
    const message = instruction({
      InfoType: 'change_contact',
      ChangeType: 'delete_user',
      AuthCorpId: CORP,
      UserID: 'lisi',
    })
    expect(await wecom.handle(post(message, SUITE.id))).toMatchObject({ status: 200, body: 'success' })
  })

  it('reaches the handlers of its name, of its family and of everything, with the corp bound', async () => {
    const { wecom } = await setUp()
    const seen: string[] = []
    wecom.on('change_contact.delete_user', ({ event, corp }) => seen.push(`${event.UserID} ${corp?.corpId}`))
    wecom.on('change_contact', ({ name }) => seen.push(name))
    wecom.onAny(({ known }) => seen.push(`any ${known}`))
    const message = instruction({
      InfoType: 'change_contact',
      ChangeType: 'delete_user',
      AuthCorpId: CORP,
      UserID: 'lisi',
    })
    await wecom.handle(post(message, SUITE.id))
    await wecom.idle()
    expect(seen).toEqual([`lisi ${CORP}`, 'change_contact.delete_user', 'any true'])
  })

  it('nobody knows yet still reaches onAny and is answered', async () => {
    const { wecom } = await setUp()
    const seen: unknown[] = []
    wecom.onAny(({ name, known, event }) => seen.push([name, known, event.Novelty]))
    const answer = await wecom.handle(post(instruction({ InfoType: 'brand_new', Novelty: '007' }), SUITE.id))
    await wecom.idle()
    expect(answer).toMatchObject({ status: 200, body: 'success' })
    expect(seen).toEqual([['brand_new', false, '007']])
  })

  it('delivered three times is handled once', async () => {
    const { wecom } = await setUp()
    let runs = 0
    wecom.on('corp_arch_auth', () => runs++)
    const message = instruction({ InfoType: 'corp_arch_auth', AuthCorpId: CORP })
    const bodies = []
    for (let i = 0; i < 3; i++) bodies.push((await wecom.handle(post(message, SUITE.id))).body)
    await wecom.idle()
    expect(bodies).toEqual(['success', 'success', 'success'])
    expect(runs).toBe(1)
  })
})

describe('a data callback', () => {
  const text = (content: string) => data({ MsgType: 'text', Content: content, MsgId: '6972028683187026694' })

  it('carries the reply of its handler, sealed for the corp', async () => {
    const { wecom } = await setUp()
    wecom.on('message.text', ({ event, reply }) =>
      reply({ MsgType: 'text', Content: `got ${event.Content}` }),
    )
    const answer = await wecom.handle(post(text('hi'), CORP))
    const { message, receiveId } = openReply(answer.body)
    expect(receiveId).toBe(CORP)
    expect(message).toContain('<Content><![CDATA[got hi]]></Content>')
    expect(message).toContain('<ToUserName><![CDATA[zhangsan]]></ToUserName>')
    expect(message).toContain(`<FromUserName><![CDATA[${CORP}]]></FromUserName>`)
  })

  it('is answered empty at the deadline while the handler goes on', async () => {
    const { wecom, clock } = await setUp()
    let late: boolean | undefined
    wecom.on('message.text', async ({ reply }) => {
      await new Promise<void>((resolve) => clock.timer(60_000, resolve))
      late = reply({ MsgType: 'text', Content: 'too late' })
    })
    const answering = wecom.handle(post(text('hi'), CORP))
    await clock.advance(4_500)
    expect(await answering).toMatchObject({ status: 200, body: '' })
    await clock.advance(60_000)
    await wecom.idle()
    expect(late).toBe(false)
  })

  it('is answered empty when its handler throws, and handled again later', async () => {
    const { wecom, clock } = await setUp()
    const attempts: number[] = []
    wecom.on('message.text', ({ attempt }) => {
      attempts.push(attempt)
      if (attempt === 1) throw new Error('first time is no good')
    })
    expect(await wecom.handle(post(text('hi'), CORP))).toMatchObject({ status: 200, body: '' })
    await clock.advance(1_000)
    expect(attempts).toEqual([1, 2])
  })

  it('of a corp that is not known here is left to WeCom to send again', async () => {
    const { wecom } = await setUp()
    const stranger = 'wpStrangerStrangerStranger000001'
    const message = data({ MsgType: 'text', Content: 'hi', MsgId: '1' }, stranger)
    expect(await wecom.handle(post(message, stranger))).toMatchObject({ status: 503, body: '' })
  })

  it('that is no request at all is answered too', async () => {
    const { wecom } = await setUp()
    for (const nothing of [undefined, null, 7, {}])
      expect(await wecom.handle(nothing as never)).toMatchObject({ status: 405 })
  })

  it('is refused when the message inside names another corp', async () => {
    const { wecom } = await setUp()
    const message = data({ MsgType: 'text', Content: 'hi', MsgId: '1' }, 'wpOther')
    expect(await wecom.handle(post(message, CORP))).toMatchObject({ status: 403, body: '' })
  })

  it('is refused on a URL that takes instructions only', async () => {
    const { wecom } = await setUp()
    expect(await wecom.handle(post(text('hi'), CORP, SUITE, { accepts: ['instruction'] }))).toMatchObject({
      status: 403,
    })
  })
})

describe('a system event of the provider', () => {
  const event = `<xml><ServiceCorpId>${PROVIDER.corpId}</ServiceCorpId><InfoType>license_pay_success</InfoType><TimeStamp>1767225600</TimeStamp><AuthCorpId>${CORP}</AuthCorpId><OrderId>OI1</OrderId><BuyerUserId>boss</BuyerUserId></xml>`

  it('arrives under the key pair of a suite when it has none of its own', async () => {
    const { wecom } = await setUp()
    const seen: unknown[] = []
    wecom.on('license_pay_success', ({ event: { OrderId }, suite }) => seen.push([OrderId, suite]))
    expect(await wecom.handle(post(event, PROVIDER.corpId))).toMatchObject({ status: 200, body: 'success' })
    await wecom.idle()
    expect(seen).toEqual([['OI1', undefined]])
  })

  it('arrives under its own key pair', async () => {
    const callback = { token: 'providerToken', encodingAesKey: 'zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz' }
    const { wecom } = await setUp({ provider: { ...PROVIDER, callback } })
    expect(await wecom.handle(post(event, PROVIDER.corpId, callback))).toMatchObject({
      status: 200,
      body: 'success',
    })
    expect(await wecom.handle(post(event, PROVIDER.corpId))).toMatchObject({ status: 403 })
  })
})

describe('key rotation', () => {
  it('accepts both pairs of a suite', async () => {
    const old = { token: 'oldToken', encodingAesKey: 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy' }
    const { wecom } = await setUp({ suites: [{ ...SUITE, previous: [old] }] })
    const message = instruction({ InfoType: 'suite_ticket', SuiteTicket: 't' })
    expect((await wecom.handle(post(message, SUITE.id, old))).body).toBe('success')
    expect((await wecom.handle(post(message, SUITE.id))).body).toBe('success')
  })
})

describe('the replay window', () => {
  it('refuses an old timestamp unless it is switched off', async () => {
    const lenient = await setUp({ callback: { replayWindowMs: 0 } })
    await lenient.clock.advance(86_400_000)
    expect((await lenient.wecom.handle(ticket('t'))).status).toBe(200)
    const strict = await setUp()
    expect((await strict.wecom.handle(ticket('t'))).status).toBe(200)
    await strict.clock.advance(86_400_000)
    expect((await strict.wecom.handle(ticket('t'))).status).toBe(403)
  })
})

describe('refusals', () => {
  it('look all alike and say nothing', async () => {
    const { wecom } = await setUp()
    const good = ticket('t')
    const answers = await Promise.all([
      wecom.handle({ ...good, query: good.query.replace(/nonce=/, 'nonce=x') }),
      wecom.handle({ ...good, query: '' }),
      wecom.handle({ ...good, query: `${good.query}&nonce=1` }),
      wecom.handle({ ...good, body: async () => 'not xml' }),
      wecom.handle({ ...good, body: async () => '<!DOCTYPE xml []><xml></xml>' }),
      wecom.handle(post('not xml', SUITE.id)),
      wecom.handle(post(instruction({ InfoType: 'suite_ticket', SuiteTicket: 't' }), 'ww0')),
    ])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 403, body: '' })
  })

  it('tell the logger why, without the token, the ticket or the ciphertext', async () => {
    const lines: string[] = []
    const log = (message: string, fields?: Record<string, unknown>) =>
      lines.push(message + JSON.stringify(fields))
    const logger = { debug: log, info: log, warn: log, error: log }
    const { wecom } = await setUp({ logger })
    const bad = post(instruction({ InfoType: 'suite_ticket', SuiteTicket: 'TICKETVALUE' }), 'ww0')
    await wecom.handle(bad)
    expect(lines.join('\n')).toContain('receive_id_mismatch')
    expect(lines.join('\n')).not.toMatch(/TICKETVALUE|tokenOfSuiteOne1/)
  })
})

describe('a receive id that the option accepts', () => {
  it.each([
    ['true', true, 200],
    ['a promise of true', Promise.resolve(true), 200],
    ['false', false, 503],
    ['a text', 'false', 503],
    ['an object', {}, 503],
    ['1', 1, 503],
  ])('is let in by nothing but true: %s', async (_, accepted, status) => {
    const { wecom } = await setUp({ callback: { acceptReceiveId: () => accepted as boolean } })
    const message = data({ MsgType: 'text', Content: 'x', MsgId: 1 }, 'wwPlainCorpid')
    expect((await wecom.handle(post(message, 'wwPlainCorpid'))).status).toBe(status)
  })
})

describe('the log at debug level', () => {
  it('has a line for each callback that was answered, without anything secret', async () => {
    const lines: [string, Record<string, unknown> | undefined][] = []
    const logger = {
      ...silentLogger,
      debug: (...line: [string, Record<string, unknown>?]) => lines.push([line[0], line[1]]),
    }
    const { wecom } = await setUp({ logger })
    await wecom.handle(post(instruction({ InfoType: 'suite_ticket', SuiteTicket: 'TICKETVALUE' }), SUITE.id))
    await wecom.handle({ method: 'GET', query: '', body: async () => undefined })
    await wecom.handle(post(instruction({ InfoType: 'suite_ticket', SuiteTicket: 'TICKETVALUE' }), 'ww0'))
    const answered = lines.filter(([message]) => message.startsWith('a callback was answered'))
    expect(answered.map(([, data]) => data)).toEqual([
      { method: 'POST', name: 'suite_ticket', suiteId: SUITE.id, corpId: undefined, status: 200, ms: 0 },
      expect.objectContaining({ method: 'GET', status: 200, ms: 0 }),
      expect.objectContaining({ method: 'POST', name: undefined, status: 403, ms: 0 }),
    ])
    expect(JSON.stringify(lines)).not.toMatch(/TICKETVALUE|tokenOfSuiteOne1/)
  })
})

describe('crash recovery', () => {
  it('runs an acknowledged event again in the next process', async () => {
    const clock = new FakeClock(1_767_225_600_000)
    const store = new MemoryStore({ clock })
    // The process that dies is on a clock of its own that stands still: it renews nothing any more.
    const dead = createWeCom({
      provider: PROVIDER,
      suites: [SUITE],
      clock: new FakeClock(clock.now()),
      store,
    })
    dead.on('corp_arch_auth', () => new Promise(() => {}))
    await dead.handle(post(instruction({ InfoType: 'corp_arch_auth', AuthCorpId: CORP }), SUITE.id))
    const next = createWeCom({ provider: PROVIDER, suites: [SUITE], clock, store })
    const seen: string[] = []
    next.on('corp_arch_auth', ({ event }) => seen.push(event.AuthCorpId))
    await next.resume()
    await clock.advance(60_000)
    expect(seen).toEqual([CORP])
  })
})
