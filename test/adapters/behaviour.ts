import { afterEach, describe, expect, test } from 'vitest'
import { type AdapterUnderTest, type Served, serve } from './adapters.js'
import { bodyBehaviour } from './behaviour-bodies.js'
import { peerBehaviour } from './behaviour-peers.js'
import { routeBehaviour } from './behaviour-routes.js'
import { vectorBehaviour } from './behaviour-vectors.js'
import { send } from './client.js'
import { defer, outward, type Stage } from './stage.js'
import {
  CORP,
  changeMessage,
  createWorld,
  NOW_S,
  openReply,
  SUITES,
  seal,
  sealCheck,
  textMessage,
  ticketMessage,
  type World,
} from './world.js'

/** Everything that must hold on every adapter, over HTTP on the loopback interface. */
export function adapterBehaviour(adapter: AdapterUnderTest): void {
  const open: Served[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((served) => served.close()))
  })
  const start: Stage['start'] = async (setup = {}, world = createWorld()) => {
    const served = await serve(adapter, world.wecom, setup)
    open.push(served)
    return { ...world, port: served.port, ask: (path, sent) => send(served.port, path, sent) }
  }
  const stage: Stage = { adapter, start }

  describe(`${adapter.name}: callbacks`, () => {
    callbackBehaviour(stage)
    handlerBehaviour(stage)
  })
  describe(`${adapter.name}: bodies`, () => bodyBehaviour(stage))
  describe(`${adapter.name}: peers`, () => peerBehaviour(stage))
  describe(`${adapter.name}: routes`, () => routeBehaviour(stage))
  describe(`${adapter.name}: refusals`, () => vectorBehaviour(stage))
}

function callbackBehaviour({ start }: Stage): void {
  const plain = sealCheck('1616140317555161061', '+')

  test.each([
    ['encoded', plain.query],
    ['with a raw +', plain.query.replaceAll('%2B', '+')],
    ['with the + turned into a space', plain.query.replaceAll('%2B', '%20')],
    ['in another order', plain.query.split('&').reverse().join('&')],
    ['behind a corp hint that was not replaced', `corpid=$CORPID$&${plain.query}`],
  ])('a URL check is answered byte for byte, its echostr %s', async (_how, query) => {
    expect(plain.query).toContain('echostr=%2B')
    const { ask } = await start()
    const { status, headers, body } = await ask(`/?${query}`)
    expect({ status, body }).toEqual({ status: 200, body: '1616140317555161061' })
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    expect(headers['content-length']).toBe('19')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('nothing but an echo is decrypted for whoever asks', async () => {
    const { ask } = await start()
    for (const text of [
      '<xml><SuiteTicket>hush</SuiteTicket></xml>',
      '{"a":"hush"}',
      'hush hush',
      '企业微信',
    ]) {
      expect(await ask(`/?${sealCheck(text).query}`)).toMatchObject({ status: 403, body: '' })
    }
  })

  test('a GET without parameters is a self-test', async () => {
    const { ask } = await start()
    expect(await ask('/')).toMatchObject({ status: 200, body: 'wecom callback ready' })
  })

  test('a suite ticket is stored and answered with success', async () => {
    const { ask, wecom } = await start()
    const { query, xml } = seal(ticketMessage(), SUITES[0])
    const answer = await ask(`/?${query}`, { body: xml })
    expect(answer).toMatchObject({ status: 200, body: 'success' })
    expect(answer.headers['content-length']).toBe('7')
    expect(await wecom.suite(SUITES[0]).ticket.age()).toBeDefined()
    expect(await wecom.suite(SUITES[1]).ticket.age()).toBeUndefined()
  })

  test('the envelope may be JSON, and its type does not matter', async () => {
    const { ask } = await start()
    const { query, json, xml } = seal(ticketMessage(), SUITES[0])
    for (const type of ['application/json', 'text/plain', 'application/octet-stream', 'nonsense']) {
      const headers = { 'content-type': type }
      expect(await ask(`/?${query}`, { body: json, headers }), type).toMatchObject({ body: 'success' })
      expect(await ask(`/?${query}`, { body: xml, headers }), type).toMatchObject({ body: 'success' })
    }
  })

  test('a wrong signature and a foreign receive id look the same from outside', async () => {
    const { ask, warnings } = await start()
    const { query, xml } = seal(ticketMessage(), SUITES[0])
    const forged = await ask(`/?${query.replace(/nonce=\d/, 'nonce=9')}`, { body: xml })
    const foreign = seal(ticketMessage(), 'wwSomebodyElse')
    const misdirected = await ask(`/?${foreign.query}`, { body: foreign.xml })
    expect(forged).toMatchObject({ status: 403, body: '' })
    expect(outward(misdirected)).toEqual(outward(forged))
    expect(warnings.map(({ reason }) => reason)).toEqual(['signature_mismatch', 'receive_id_mismatch'])
  })

  test('fifty requests at once for two suites stay apart', async () => {
    const { ask, wecom } = await start()
    const seen: string[] = []
    wecom.on('change_contact', ({ suite, id }) => seen.push(`${suite?.id} ${id}`))
    const asked = Array.from({ length: 50 }, async (_, at) => {
      const suite = at % 2
      const message = changeMessage(suite).replace('zhangsan', `user${at}`)
      const { query, xml } = seal(message, SUITES[suite] ?? '', suite, `nonce${at}`)
      return ask(`/?${query}`, { body: xml, chunked: at % 3 === 0 })
    })
    for (const { status, body } of await Promise.all(asked))
      expect({ status, body }).toEqual({ status: 200, body: 'success' })
    await wecom.idle()
    expect(new Set(seen).size).toBe(50)
    expect(seen.filter((entry) => entry.startsWith(SUITES[0]))).toHaveLength(25)
  })
}

function handlerBehaviour({ start }: Stage): void {
  const install = ({ wecom }: World) =>
    wecom.installs.import({
      suiteId: SUITES[0],
      corpId: CORP,
      permanentCode: 'code-of-the-corp',
      agentId: 1000007,
    })
  const message = seal(textMessage('你好'), CORP)
  const change = seal(changeMessage(), SUITES[0])

  test('a reply goes back encrypted, in the response', async () => {
    const stage = await start()
    await install(stage)
    stage.wecom.on('message.text', ({ event, reply }) =>
      reply({ MsgType: 'text', Content: `收到:${event.Content}` }),
    )
    const answer = await stage.ask(`/?${message.query}`, { body: message.xml })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8')
    expect(openReply(answer.body)).toContain('收到:你好')
  })

  test('a handler that hangs does not delay an instruction, and a message no longer than the deadline', async () => {
    const stage = await start()
    await install(stage)
    const called = defer()
    stage.wecom.on('change_contact', () => new Promise(() => {}))
    stage.wecom.on('message.text', () => {
      called.resolve()
      return new Promise(() => {})
    })
    expect(await stage.ask(`/?${change.query}`, { body: change.xml })).toMatchObject({
      status: 200,
      body: 'success',
    })
    const answering = stage.ask(`/?${message.query}`, { body: message.xml })
    await called.promise
    await stage.clock.advance(4_500)
    expect(await answering).toMatchObject({ status: 200, body: '' })
  })

  test('a handler that throws does not show', async () => {
    const stage = await start()
    await install(stage)
    stage.wecom.onAny(() => {
      throw new Error('a bug with a secret in it')
    })
    expect(await stage.ask(`/?${change.query}`, { body: change.xml })).toMatchObject({
      status: 200,
      body: 'success',
    })
    expect(await stage.ask(`/?${message.query}`, { body: message.xml })).toMatchObject({
      status: 200,
      body: '',
    })
  })

  test('a store that fails makes WeCom come again', async () => {
    const failing = () => Promise.reject(new Error('disk full'))
    const keys = async function* (): AsyncGenerator<string> {}
    const store = { get: failing, set: failing, swap: failing, delete: failing, keys }
    const { ask } = await start({}, createWorld({ store }))
    const { query, xml } = seal(ticketMessage(0, 'lost', NOW_S), SUITES[0])
    expect(await ask(`/?${query}`, { body: xml })).toMatchObject({ status: 503, body: '' })
  })
}
