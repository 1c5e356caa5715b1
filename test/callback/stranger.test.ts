import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CallbackCrypto } from '../../src/crypto/index.js'
import { createWeCom, MemoryStore, type WeComOptions } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, data, instruction, PROVIDER, SUITE } from '../support/callbacks.js'
import { checkOf, NOW, postOf, queryOf, type Signed } from './sealing.js'

const crypto = new CallbackCrypto(SUITE)
const seal = (message: string, receiveId: string, more: Partial<Signed> = {}): Signed => ({
  encrypt: crypto.encrypt(message, receiveId),
  ...more,
})

async function setUp(
  callback: WeComOptions['callback'] = {},
  transport: WeComOptions['transport'] = () => Promise.reject(new Error('offline')),
) {
  const clock = new FakeClock(NOW * 1000)
  const lines: Record<string, unknown>[] = []
  const log = (message: string, fields?: Record<string, unknown>) => lines.push({ text: message, ...fields })
  const wecom = createWeCom({
    provider: PROVIDER,
    suites: [SUITE],
    clock,
    store: new MemoryStore({ clock }),
    logger: { debug: () => {}, info: log, warn: log, error: log },
    transport,
    callback,
  })
  await wecom.installs.import({ corpId: CORP, permanentCode: 'code', agentId: 1000002 })
  const seen: string[] = []
  wecom.onAny(({ name }) => seen.push(name))
  return { wecom, clock, lines, seen }
}

const ticket = (at = NOW) =>
  instruction({ InfoType: 'suite_ticket', SuiteTicket: 'hush-ticket', TimeStamp: at })
const text = data({ MsgType: 'text', Content: 'hush', MsgId: '1' })

describe('a captured callback sent back as a URL check', () => {
  it.each<[string, Signed]>([
    ['a ticket', seal(ticket(), SUITE.id)],
    ['a message', seal(text, CORP)],
    ['a message in JSON', seal('{"MsgType":"text","Content":"hush"}', PROVIDER.corpId)],
    ['a reply', seal('<xml><Content>hush</Content></xml>', CORP)],
    ['a system event', seal('<xml><ServiceCorpId>x</ServiceCorpId></xml>', PROVIDER.corpId)],
    ['text with a blank', seal('hush hush', PROVIDER.corpId)],
    ['text with a line end', seal('hush\n', PROVIDER.corpId)],
    ['a long text', seal('hush'.repeat(20), PROVIDER.corpId)],
    ['no text', seal('', PROVIDER.corpId)],
    ['text in Chinese', seal('密', PROVIDER.corpId)],
  ])('is refused like a bad signature: %s', async (_, signed) => {
    const { wecom, lines } = await setUp()
    const forged = checkOf(signed)
    const unsigned = { ...forged, query: forged.query.replace(/msg_signature=./, 'msg_signature=x') }
    expect(await wecom.handle(forged)).toEqual(await wecom.handle(unsigned))
    expect(lines[0]).toMatchObject({ reason: 'replayed' })
    expect(JSON.stringify(lines)).not.toMatch(/hush|密/)
  })

  it('is refused whatever it holds, unless it is an echo by its form', async () => {
    const { wecom } = await setUp()
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.stringMatching(/^[A-Za-z0-9]{0,80}$/),
    )
    await fc.assert(
      fc.asyncProperty(anyText, async (message) => {
        const { status, body } = await wecom.handle(checkOf(seal(message, PROVIDER.corpId)))
        if (/^[A-Za-z0-9]{1,64}$/.test(message)) expect([status, body]).toEqual([200, message])
        else expect([status, body]).toEqual([403, ''])
      }),
    )
  })

  it('is refused after the window even when it was a check', async () => {
    const { wecom, clock } = await setUp()
    const check = checkOf(seal('1616140317555161061', PROVIDER.corpId))
    expect((await wecom.handle(check)).body).toBe('1616140317555161061')
    await clock.advance(900_001)
    expect(await wecom.handle(check)).toMatchObject({ status: 403, body: '' })
  })
})

describe('a URL check', () => {
  it.each([PROVIDER.corpId, SUITE.id])('is answered for %s', async (id) => {
    const { wecom } = await setUp()
    expect(await wecom.handle(checkOf(seal('123', id)))).toMatchObject({ status: 200, body: '123' })
  })

  it.each(['', 'ww0000000000000000', 'wpNobody'])('is refused for %j', async (id) => {
    const { wecom } = await setUp()
    expect(await wecom.handle(checkOf(seal('123', id)))).toMatchObject({ status: 403, body: '' })
  })
})

describe('the window of time', () => {
  const offsets: [number, number][] = [
    [-900, 200],
    [900, 200],
    [-901, 403],
    [901, 403],
    [-86_400, 403],
    [NOW * 999, 403],
  ]

  it.each(offsets)('of 15 minutes holds unless told otherwise: %d s off is %d', async (seconds, status) => {
    const { wecom } = await setUp()
    for (const signed of [seal(ticket(), SUITE.id), seal(text, CORP)]) {
      const answer = await wecom.handle(postOf({ ...signed, timestamp: String(NOW + seconds) }))
      expect(answer.status).toBe(status)
    }
    const check = checkOf({ ...seal('123', PROVIDER.corpId), timestamp: String(NOW + seconds) })
    expect((await wecom.handle(check)).status).toBe(status)
  })

  it('is what the option says, and 0 takes any time', async () => {
    const narrow = await setUp({ replayWindowMs: 60_000 })
    const old = postOf(seal(ticket(), SUITE.id, { timestamp: String(NOW - 61) }))
    expect((await narrow.wecom.handle(old)).status).toBe(403)
    const open = await setUp({ replayWindowMs: 0 })
    await open.clock.advance(365 * 86_400_000)
    expect((await open.wecom.handle(old)).status).toBe(200)
  })

  it('is explained to the log with both times and the clock', async () => {
    const { wecom, lines, clock } = await setUp()
    await clock.advance(3_600_000)
    await wecom.handle(postOf(seal(ticket(), SUITE.id)))
    expect(lines[0]).toMatchObject({ reason: 'stale_timestamp', hint: expect.stringContaining('clock') })
    expect(lines[0]?.message).toMatch(/2026-01-01T00:00:00.*3600 s behind.*2026-01-01T01:00:00/)
    await wecom.handle(postOf(seal(ticket(), SUITE.id, { timestamp: '9999999999999999' })))
    expect(lines[1]).toMatchObject({ reason: 'stale_timestamp' })
  })

  it('goes by the clock of WeCom where that of this machine is wrong', async () => {
    const asked: string[] = []
    const date = new Date(NOW * 1000).toUTCString()
    const { wecom, clock } = await setUp({}, async ({ url }) => {
      asked.push(new URL(url).pathname)
      return { status: 200, headers: { date }, body: '{"errcode":41001,"errmsg":"missing"}' }
    })
    await clock.advance(3_600_000)
    const old = seal(ticket(NOW - 3600), SUITE.id, { timestamp: String(NOW - 3600) })
    expect((await wecom.handle(postOf(seal(ticket(), SUITE.id)))).status).toBe(200)
    for (let turn = 0; turn < 20; turn++) expect((await wecom.handle(postOf(old))).status).toBe(403)
    // Whoever sends old callbacks does not make us ask each time.
    expect(new Set(asked)).toEqual(new Set(['/cgi-bin/getcallbackip']))
    expect(asked.length).toBe(5)
  })

  it('lets nobody handle a capture twice, within the window or after', async () => {
    const { wecom, clock, seen } = await setUp()
    const capture = postOf(seal(text, CORP))
    for (const step of [0, 60_000, 839_999, 2, 3_600_000, 86_400_000, 86_400_000]) {
      await clock.advance(step)
      await wecom.handle(capture)
      await wecom.idle()
    }
    expect(seen).toEqual(['message.text'])
  })
})

describe('an old callback made to look fresh', () => {
  /** What signs the same: timestamp and nonce joined in their order, and cut elsewhere. */
  function rearranged(timestamp: string, nonce: string): [string, string][] {
    const joined = [timestamp, nonce].sort().join('')
    return Array.from({ length: joined.length - 1 }, (_, at) => [
      joined.slice(0, at + 1),
      joined.slice(at + 1),
    ]).flatMap(([a = '', b = '']) => [
      [a, b],
      [b, a],
    ])
  }

  it('by exchanging timestamp and nonce is refused', async () => {
    const { wecom, clock, lines, seen } = await setUp()
    const later = NOW + 5 * 86_400
    const capture = seal(text, CORP, { nonce: String(later) })
    const query = queryOf(capture)
    await clock.advance(5 * 86_400_000)
    query.set('timestamp', String(later))
    query.set('nonce', String(NOW))
    expect(await wecom.handle(postOf(capture, query))).toMatchObject({ status: 403, body: '' })
    expect(lines[0]).toMatchObject({ reason: 'replayed' })
    expect(seen).toEqual([])
  })

  it('by any cut of what was signed is refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 86_400, max: 400_000_000 }),
        fc.integer({ min: -899, max: 899 }),
        fc.constantFrom('', '0', '1', '7', 'x'),
        async (age, off, extra) => {
          const { wecom, clock, seen } = await setUp()
          const nonce = `${NOW + age}${extra}`
          const capture = seal(text, CORP, { nonce })
          await clock.advance((age + off) * 1000)
          for (const [timestamp, other] of rearranged(String(NOW), nonce)) {
            const query = queryOf(capture)
            query.set('timestamp', timestamp)
            query.set('nonce', other)
            expect((await wecom.handle(postOf(capture, query))).status).toBe(403)
          }
          expect(seen).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  it('is not seen in a message whose own time is another, or none', async () => {
    for (const time of ['', '5', 'soon', String(NOW - 86_400 * 30), '99999999999']) {
      const { wecom } = await setUp()
      const message = ticket().replace(/<TimeStamp>\d+/, `<TimeStamp>${time}`)
      const nonce = String(NOW + 99_999)
      expect((await wecom.handle(postOf(seal(message, SUITE.id, { nonce })))).status).not.toBe(403)
    }
  })
})

describe('a callback for somebody else', () => {
  it('is logged with both ids and a hint', async () => {
    const { wecom, lines } = await setUp()
    await wecom.handle(postOf(seal(ticket(), 'ww0000000000000000')))
    await wecom.handle(checkOf(seal('123', 'wpNobody')))
    const expected = expect.arrayContaining([PROVIDER.corpId, SUITE.id])
    const common = {
      reason: 'receive_id_mismatch',
      expected,
      hint: expect.stringContaining('provider.corpId'),
    }
    expect(lines).toMatchObject([
      { ...common, received: 'ww0000000000000000' },
      { ...common, received: 'wpNobody' },
    ])
  })

  it('or for a corp that is not known yet is put off with both ids as well', async () => {
    const { wecom, lines } = await setUp()
    const stranger = 'wpStrangerStrangerStranger000001'
    const message = text.replace(/(<ToUserName><!\[CDATA\[)[^\]]*/, `$1${stranger}`)
    expect((await wecom.handle(postOf(seal(message, stranger)))).status).toBe(503)
    const expected = expect.arrayContaining([PROVIDER.corpId, SUITE.id])
    expect(lines[0]).toMatchObject({ received: stranger, expected, hint: expect.any(String) })
  })

  it('inside is logged with the id it came for', async () => {
    const { wecom, lines } = await setUp()
    await wecom.handle(postOf(seal(text, SUITE.id)))
    expect(lines[0]).toMatchObject({ reason: 'receive_id_mismatch', received: SUITE.id })
  })
})

describe('a Token', () => {
  it.each([
    ['ww1', true],
    ['ww12345', true],
    ['ww123456', false],
    [SUITE.id, false],
  ])('of one letter is taken for the made-up suite %s: %s', (id, taken) => {
    const suites = [{ ...SUITE, id, token: 't' }]
    const start = () => createWeCom({ provider: PROVIDER, suites, store: new MemoryStore() })
    if (taken) expect(start).not.toThrow()
    else expect(start).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it.each(['', 'a', 'ab', 'with-dash', 'with blank', 'Tokén', 'x'.repeat(33), 'abc\n'])(
    'that the console would not take is refused at the start: %j',
    (token) => {
      const store = new MemoryStore()
      const start = () => createWeCom({ provider: PROVIDER, suites: [{ ...SUITE, token }], store })
      expect(start).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
      const previous = [{ token, encodingAesKey: SUITE.encodingAesKey }]
      expect(() => createWeCom({ provider: PROVIDER, suites: [{ ...SUITE, previous }], store })).toThrow(
        expect.objectContaining({ code: 'WECOM_CONFIG' }),
      )
    },
  )
})
