import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, PROVIDER, SUITE } from '../support/callbacks.js'
import { encryptBytes, NOW, postOf } from './sealing.js'

/** Posts a plaintext, of any bytes, and gives what became of it. */
async function receive(message: string | Uint8Array, receiveId = CORP) {
  const clock = new FakeClock(NOW * 1000)
  const reasons: unknown[] = []
  const log = (_: string, fields?: Record<string, unknown>) => reasons.push(fields?.reason)
  const wecom = createWeCom({
    provider: PROVIDER,
    suites: [SUITE],
    clock,
    store: new MemoryStore({ clock }),
    logger: { debug: log, info: log, warn: log, error: log },
  })
  await wecom.installs.import({ corpId: CORP, permanentCode: 'code', agentId: 1000002 })
  const seen: { name: string; event: Record<string, unknown>; raw: string }[] = []
  let failed = false
  wecom.onAny(({ name, event, raw }) => {
    // Fails at first, so that what is seen has been to the store and back.
    if (!failed) {
      failed = true
      throw new Error('first time')
    }
    seen.push({ name, event, raw })
  })
  const bytes = typeof message === 'string' ? Buffer.from(message) : message
  const { status } = await wecom.handle(postOf({ encrypt: encryptBytes(bytes, receiveId) }))
  await clock.advance(2_000)
  await wecom.idle()
  await wecom.close()
  return { status, seen, reasons }
}

const xml = (content: string, more = '') =>
  `<xml><ToUserName>${CORP}</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>${NOW}</CreateTime><MsgType>text</MsgType><Content>${content}</Content><MsgId>7306781234567890123</MsgId><AgentID>1</AgentID>${more}</xml>`
const json = (fields: string) =>
  `{"ToUserName":"${CORP}","FromUserName":"u1","CreateTime":${NOW},"MsgType":"text","AgentID":1,${fields}}`

describe('an authentic message in XML is not lost', () => {
  it.each<[string, string, string]>([
    ['U+001D', '<![CDATA[a\u001db]]>', 'a\u001db'],
    ['U+000B', '<![CDATA[a\u000bb]]>', 'a\u000bb'],
    ['ESC', 'a\u001bb', 'a\u001bb'],
    ['NUL', '<![CDATA[a\u0000b]]>', 'a\u0000b'],
    ['DEL and C1', '<![CDATA[a\u007f\u0085b]]>', 'a\u007f\u0085b'],
    ['U+FFFE and U+FFFF', '<![CDATA[a\ufffe\uffffb]]>', 'a\ufffe\uffffb'],
    ['an unknown entity', 'a&nbsp;b', 'a&nbsp;b'],
    ['a bare ampersand', 'R&D', 'R&D'],
    ['a reference to a control character', 'a&#11;b', 'a\u000bb'],
    ['a byte order mark inside', '<![CDATA[\ufeffa]]>', '\ufeffa'],
    ['the end of a section', '<![CDATA[a]]>b]]>', 'ab]]>'],
    ['an emoji', '<![CDATA[😀]]>', '😀'],
  ])('for %s', async (_, content, expected) => {
    const { status, seen } = await receive(xml(content))
    expect(status).toBe(200)
    expect(seen).toHaveLength(1)
    expect(seen[0]?.event.Content).toBe(expected)
  })

  it.each([
    ['a byte order mark', `\ufeff${xml('hi')}`],
    ['two of them', `\ufeff\ufeff${xml('hi')}`],
    ['blanks around it', ` \r\n${xml('hi')}\r\n `],
    ['NUL behind it', `${xml('hi')}\u0000\u0000`],
    ['a declaration', `<?xml version="1.0" encoding="GBK"?>\r\n${xml('hi')}`],
    ['control characters between the elements', xml('hi').replaceAll('><', '>\u0001\u001f<')],
    ['a comment and attributes', xml('hi\u0001').replace('<xml>', '<xml a="1"><!-- x -->')],
  ])('for %s', async (_, message) => {
    const { status, seen } = await receive(message)
    expect([status, seen.length]).toEqual([200, 1])
    expect(seen[0]?.event).toMatchObject({ ToUserName: CORP, CreateTime: NOW, MsgType: 'text' })
    expect(String(seen[0]?.event.Content).startsWith('hi')).toBe(true)
  })

  it.each(['ToUserName', 'FromUserName', 'CreateTime', 'MsgType', 'MsgId', 'AgentID'])(
    'for a control character or a byte order mark at the ends of %s',
    async (field) => {
      const message = xml('hello')
        .replace(`<${field}>`, `<${field}>\u000b\ufeff`)
        .replace(`</${field}>`, ` \u001b</${field}>`)
      const { status, seen } = await receive(message)
      expect(status).toBe(200)
      expect(seen[0]).toMatchObject({
        name: 'message.text',
        event: { ToUserName: CORP, FromUserName: 'zhangsan', Content: 'hello' },
      })
    },
  )

  it('for blanks around any of its fields', async () => {
    for (const blank of [' ', '\r\n', '\t', '\n    ']) {
      const spaced = xml('hi').replace(/>([^<>]+)</g, `>${blank}$1${blank}<`)
      const { status, seen } = await receive(spaced)
      expect([status, seen.length]).toEqual([200, 1])
      expect(seen[0]?.event).toMatchObject({ FromUserName: 'zhangsan', CreateTime: NOW, AgentID: 1 })
    }
  })

  it.each<[string, number[]]>([
    ['a lone continuation', [0x80]],
    ['a cut character', [0xe4, 0xbc]],
    ['an overlong form', [0xc0, 0xaf]],
    ['half a surrogate', [0xed, 0xa0, 0x80]],
    ['GBK', [0xc4, 0xe3, 0xba, 0xc3]],
    ['impossible bytes', [0xff, 0xfe]],
  ])('for bytes that are no UTF-8: %s', async (_, bytes) => {
    const [before = '', after = ''] = xml('a|b').split('|')
    const message = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
    const { status, seen } = await receive(message)
    expect([status, seen.length]).toEqual([200, 1])
    expect(seen[0]?.event.Content).toMatch(/^a\ufffd+.*b$/)
    expect(seen[0]?.event.MsgId).toBe('7306781234567890123')
  })

  it('for any bytes in its text', async () => {
    const [before = '', after = ''] = xml('<![CDATA[|]]>').split('|')
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const content = Buffer.from(bytes)
        fc.pre(!content.includes(']]>'))
        const { status, seen } = await receive(
          Buffer.concat([Buffer.from(before), content, Buffer.from(after)]),
        )
        expect([status, seen.length]).toEqual([200, 1])
        expect(seen[0]?.event.Content).toBe(content.toString('utf8').replace(/\r\n?/g, '\n'))
      }),
      { numRuns: 60 },
    )
  })
})

describe('an authentic message in JSON is not lost', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['an id above 2^53', '"MsgId":4561255354251345929', { MsgId: '4561255354251345929' }],
    [
      'zeros at the end',
      '"Latitude":23.104,"Longitude":113.320',
      { Latitude: '23.104', Longitude: '113.320' },
    ],
    ['a huge number', '"MsgId":1e999', { MsgId: '1e999' }],
    ['half a surrogate', '"Content":"a\\ud800b"', { Content: 'a\ud800b' }],
    ['a NUL', '"Content":"a\\u0000b"', { Content: 'a\u0000b' }],
    ['a line end in a text', '"Content":"a\nb"', { Content: 'a\nb' }],
    ['an unknown escape', '"Content":"C:\\Windows"', { Content: 'C:\\Windows' }],
    ['a repeated key', '"New":1,"New":2', { New: ['1', '2'] }],
    ['a name of Object.prototype', '"constructor":"x","__proto__":{"a":1}', { constructor: 'x' }],
    ['null', '"Content":null', { Content: '' }],
  ])('for %s', async (_, fields, expected) => {
    const { status, seen } = await receive(json(fields))
    expect([status, seen.length]).toEqual([200, 1])
    expect(seen[0]?.event).toMatchObject({ CreateTime: NOW, AgentID: 1, ...expected })
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  it.each([
    ['a byte order mark', `\ufeff${json('"Content":"hi"')}`],
    ['blanks around it', `\r\n ${json('"Content":"hi"')}\n\u0000`],
    ['blanks around its fields', json('"Content":"hi"').replace(/:"([^"]+)"/g, ':" $1\\n"')],
  ])('for %s', async (_, message) => {
    const { status, seen } = await receive(message)
    expect([status, seen.length]).toEqual([200, 1])
    expect(String(seen[0]?.event.Content).trim()).toBe('hi')
  })
})

describe('what nobody can read', () => {
  it.each([
    ['text', 'hello'],
    ['nothing', ''],
    ['half an XML document', xml('hi').slice(0, -8)],
    ['half a JSON object', json('"Content":"hi"').slice(0, -1)],
    ['a document of 40 levels', xml(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`)],
    ['an object of 40 levels', json(`"A":${'['.repeat(40)}${']'.repeat(40)}`)],
    ['a message that could mean two things', xml('hi', '<MsgType>event</MsgType>')],
    ['the same in JSON', json('"MsgType":"event"')],
    ['a DOCTYPE', `<!DOCTYPE xml [<!ENTITY e "x">]>${xml('&e;')}`],
  ])('is not acknowledged, so that WeCom sends it again: %s', async (_, message) => {
    const { status, seen, reasons } = await receive(message)
    expect([status, seen.length]).toEqual([403, 0])
    expect(['plaintext_invalid', 'unsafe_xml']).toContain(reasons[0])
  })
})
