import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CallbackBody } from '../../src/callback/index.js'
import { isWeComError } from '../../src/errors/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { type AdapterOptions, createWebHandler, type WebRequest } from '../../src/web/index.js'
import { ManualBody, request } from './support.js'

/** What a handler gets when it asks for the body. */
async function bodyOf(given: Partial<WebRequest>, options: AdapterOptions = {}): Promise<CallbackBody> {
  let body: CallbackBody
  let failure: unknown
  const handler = {
    async handle({ body: read }: { body: () => Promise<CallbackBody> }) {
      try {
        body = await read()
      } catch (error) {
        failure = error
      }
      return { status: 200, headers: {}, body: '' }
    },
  }
  await createWebHandler(handler, options)(request(given))
  if (failure !== undefined) throw failure
  return body
}

const bytes = (text: string) => new TextEncoder().encode(text)
const flowing = (...chunks: string[]) => {
  const source = new ManualBody()
  const open = source.open.bind(source)
  source.open = (sink) => {
    for (const chunk of chunks) sink.chunk(bytes(chunk))
    sink.end()
    return open(sink)
  }
  return source
}
const textOf = (body: CallbackBody) => (body instanceof Uint8Array ? Buffer.from(body).toString() : body)

describe('the source of a body', () => {
  test('is rawBody first, then body, then the stream', async () => {
    const source = flowing('stream')
    expect(await bodyOf({ source, readyBodies: ['raw', 'parsed'] })).toBe('raw')
    expect(await bodyOf({ source, readyBodies: [undefined, bytes('parsed')] })).toEqual(bytes('parsed'))
    expect(textOf(await bodyOf({ source, readyBodies: [undefined, undefined] }))).toBe('stream')
  })

  test.each([[undefined], [null], [{}], [[]], [7], [{ a: 1 }]])(
    'is the stream when a parser left %j',
    async (left) => {
      expect(textOf(await bodyOf({ source: flowing('a', 'b'), readyBodies: [undefined, left] }))).toBe('ab')
    },
  )

  test.each([
    [{ xml: { Encrypt: 'c' } }, 'text/xml', { xml: { Encrypt: 'c' } }],
    [{ xml: { Encrypt: ['c'] } }, 'text/xml', { xml: { Encrypt: ['c'] } }],
    [{ xml: [{ Encrypt: ['c'] }] }, '', { xml: { Encrypt: ['c'] } }],
    [{ Encrypt: ['c'] }, 'application/xml', { xml: { Encrypt: ['c'] } }],
    [{ encrypt: 'c' }, '', { encrypt: 'c' }],
    [{ encrypt: 'c' }, 'application/json', { encrypt: 'c' }],
    [{ Encrypt: ['c'] }, 'application/json; charset=utf-8', { Encrypt: ['c'] }],
    [{ other: 1 }, 'application/json', { other: 1 }],
  ])('can be the object %j a parser made of %s', async (left, type, expected) => {
    expect(await bodyOf({ readyBodies: [left], headers: { 'content-type': type } })).toEqual(expected)
  })

  const xml = { xml: { Encrypt: 'c' } }
  const listed = { xml: { Encrypt: ['c'] } }
  test.each<[string, unknown, string, unknown]>([
    [
      'xml2js',
      { xml: { ToUserName: ['t'], Encrypt: ['c'] } },
      'text/xml',
      { xml: { ToUserName: ['t'], Encrypt: ['c'] } },
    ],
    ['xml2js without lists', { xml: { Encrypt: 'c' } }, 'text/xml', xml],
    ['xml2js without root', { Encrypt: ['c'] }, 'text/xml', listed],
    ['xml2js without root and type', { encrypt: ['c'] }, '', { xml: { encrypt: ['c'] } }],
    ['xml2js in lower case', { xml: { encrypt: ['c'] } }, 'text/xml', { xml: { encrypt: ['c'] } }],
    [
      'body-parser-xml',
      { tousername: 't', encrypt: 'c', agentid: '' },
      'text/xml',
      { xml: { tousername: 't', encrypt: 'c', agentid: '' } },
    ],
    ['xml2js with explicitCharkey', { xml: { Encrypt: [{ _: 'c' }] } }, 'text/xml', listed],
    [
      'xml2js with attributes',
      { xml: { $: { a: 'b' }, Encrypt: { _: 'c', $: { d: 'e' } } } },
      'text/xml',
      { xml: { $: { a: 'b' }, Encrypt: 'c' } },
    ],
    ['fast-xml-parser', { '?xml': '', xml: { Encrypt: 'c' } }, 'application/xml', xml],
    ['fast-xml-parser with text nodes', { xml: { Encrypt: { '#text': 'c' } } }, 'text/xml', xml],
    ['fast-xml-parser with CDATA', { xml: { Encrypt: { __cdata: 'c' } } }, 'text/xml', xml],
    [
      'fast-xml-parser in order',
      [
        { '?xml': [] },
        {
          xml: [
            { ToUserName: [{ '#text': 't' }] },
            { Encrypt: [{ '#text': ' ' }, { '#cdata': [{ '#text': 'c' }] }] },
          ],
        },
      ],
      'text/xml',
      { xml: { ToUserName: [{ '#text': 't' }], Encrypt: ['c'] } },
    ],
    ['xml-js', { xml: { Encrypt: { _cdata: 'c' } } }, 'text/xml', xml],
    ['xml2json', { xml: { Encrypt: { $t: 'c' } } }, 'text/xml', xml],
    [
      'a parser of JSON',
      { tousername: 't', encrypt: 'c', agentid: 1 },
      'application/json',
      { tousername: 't', encrypt: 'c', agentid: 1 },
    ],
    ['a parser of anything', { encrypt: 'c' }, 'text/plain', { encrypt: 'c' }],
    ['koa-body', { xml: {}, [Symbol.for('unparsedBody')]: '<xml/>' }, 'text/xml', '<xml/>'],
    ['an ArrayBuffer', bytes('<xml/>').buffer, 'text/xml', bytes('<xml/>')],
    ['a DataView', new DataView(bytes('x<xml/>').buffer, 1), 'text/xml', bytes('<xml/>')],
    ['a Buffer as JSON', { type: 'Buffer', data: [...bytes('<xml/>')] }, 'application/json', bytes('<xml/>')],
    ['a text as JSON', JSON.stringify('<xml>"\n</xml>'), 'text/xml', '<xml>"\n</xml>'],
  ])('can be what %s leaves, in the form it was sent in', async (_, left, type, expected) => {
    expect(await bodyOf({ readyBodies: [left], headers: { 'content-type': type } })).toEqual(expected)
  })

  test('keeps two ciphertexts apart, for the callback to refuse', async () => {
    const nodes = [{ xml: [{ Encrypt: [{ '#text': 'a' }] }, { Encrypt: [{ '#text': 'b' }] }] }]
    for (const left of [
      nodes,
      { xml: { Encrypt: ['a', 'b'] } },
      { xml: { Encrypt: [{ _: 'a' }, { _: 'b' }] } },
    ])
      expect(await bodyOf({ readyBodies: [left] })).toEqual({ xml: { Encrypt: ['a', 'b'] } })
    const beside = { xml: { Encrypt: 'a' }, Encrypt: 'b' }
    expect(await bodyOf({ readyBodies: [beside] })).toEqual(beside)
  })

  test('may be anything: what is of no use is passed over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withTypedArray: true }), async (left) => {
        const body = await bodyOf({ source: flowing('stream'), readyBodies: [left] })
        expect(['string', 'object']).toContain(typeof body)
      }),
    )
  })

  test('ignores an Encrypt that is only inherited', async () => {
    const left = Object.create({ Encrypt: 'c', xml: { Encrypt: 'c' } })
    await expect(bodyOf({ readyBodies: [left] })).rejects.toMatchObject({ reason: 'body_consumed' })
  })

  test('is empty for a request that declares no bytes', async () => {
    expect(await bodyOf({ headers: { 'content-length': '0' } })).toBe('')
  })

  test('that is gone is a configuration error that says how to mount', async () => {
    const source = flowing('x')
    source.consumed = true
    const failure = await bodyOf({ source, readyBodies: [undefined, {}] }).catch((error: unknown) => error)
    expect(isWeComError(failure, 'WECOM_CONFIG')).toBe(true)
    expect(failure).toMatchObject({
      reason: 'body_consumed',
      message: expect.stringContaining('before the body parsers'),
    })
  })
})

describe('a compressed body', () => {
  test.each(['gzip', 'br', 'deflate, identity', 'GZIP'])('is refused: %s', async (encoding) => {
    const headers = { 'content-encoding': encoding }
    await expect(bodyOf({ headers, source: flowing('x') })).rejects.toMatchObject({
      reason: 'envelope_invalid',
    })
  })

  test('is none once a parser has inflated it, though the header stays', async () => {
    const headers = { 'content-encoding': 'gzip', 'content-type': 'text/xml' }
    for (const left of ['<xml/>', bytes('<xml/>'), { xml: { Encrypt: 'c' } }])
      expect(await bodyOf({ headers, readyBodies: [left] })).toEqual(left)
  })

  test('is not one when it says identity', async () => {
    expect(textOf(await bodyOf({ headers: { 'content-encoding': ' Identity' }, source: flowing('x') }))).toBe(
      'x',
    )
  })
})

describe('the limit of a body', () => {
  const tooLarge = { reason: 'payload_too_large' }

  test('counts bytes, whatever the source', async () => {
    const options = { limitBytes: 4 }
    expect(textOf(await bodyOf({ source: flowing('ab', 'cd') }, options))).toBe('abcd')
    expect(await bodyOf({ readyBodies: ['abcd'] }, options)).toBe('abcd')
    await expect(bodyOf({ source: flowing('ab', 'cd', 'e') }, options)).rejects.toMatchObject(tooLarge)
    await expect(bodyOf({ readyBodies: ['企业'] }, options)).rejects.toMatchObject(tooLarge)
    await expect(bodyOf({ readyBodies: [bytes('abcde')] }, options)).rejects.toMatchObject(tooLarge)
  })

  test('holds for a length that is declared as well as for one that is not', async () => {
    const headers = { 'content-length': '5' }
    await expect(bodyOf({ headers, source: flowing('abc') }, { limitBytes: 4 })).rejects.toMatchObject(
      tooLarge,
    )
    const lying = { 'content-length': '3' }
    await expect(
      bodyOf({ headers: lying, source: flowing('abc', 'de') }, { limitBytes: 4 }),
    ).rejects.toMatchObject(tooLarge)
  })

  test('lets the peer finish, but not for ever', async () => {
    const source = new ManualBody()
    const read = bodyOf({ source }, { limitBytes: 4 })
    for (let i = 0; i < 8; i++) source.sink?.chunk(bytes('abcd'))
    expect(source.stopped).toBe(false)
    source.sink?.chunk(bytes('e'))
    expect(source.stopped).toBe(true)
    await expect(read).rejects.toMatchObject(tooLarge)
  })
})

describe('a body that does not come', () => {
  test('is given up after bodyTimeoutMs', async () => {
    const clock = new FakeClock()
    const source = new ManualBody()
    const read = bodyOf({ source }, { clock, bodyTimeoutMs: 300 })
    const failed = expect(read).rejects.toMatchObject({ reason: 'envelope_invalid' })
    source.sink?.chunk(bytes('<xml>'))
    await clock.advance(299)
    expect(source.stopped).toBe(false)
    await clock.advance(1)
    expect(source.stopped).toBe(true)
    await failed
  })

  test('is given up when the peer hangs up, and what follows is ignored', async () => {
    const source = new ManualBody()
    const read = bodyOf({ source })
    source.sink?.fail()
    source.sink?.chunk(bytes('late'))
    source.sink?.end()
    await expect(read).rejects.toMatchObject({ reason: 'envelope_invalid' })
  })
})
