import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseEnvelope, parseEnvelopeXml } from '../../src/xml/index.js'
import { plain, reasonOf } from './support.js'

const envelope = (encrypt = 'abc+/=') =>
  `<xml><ToUserName><![CDATA[ww1]]></ToUserName><Encrypt><![CDATA[${encrypt}]]></Encrypt><AgentID><![CDATA[]]></AgentID></xml>`

describe('XML envelopes', () => {
  test('all children are given', () => {
    const children = parseEnvelopeXml(envelope())
    expect(plain(children)).toEqual({ ToUserName: 'ww1', Encrypt: 'abc+/=', AgentID: '' })
    expect(Object.getPrototypeOf(children)).toBe(null)
  })

  test.each([
    envelope('abc'),
    '<xml><Encrypt>abc</Encrypt></xml>',
    '\ufeff<?xml version="1.0"?>\r\n<xml>\r\n<AgentID/><Encrypt >\n<![CDATA[abc]]></Encrypt >\n</xml>\n',
    ' \n<xml><Encrypt>a&#98;c</Encrypt></xml>',
    '<xml><Extra>1</Extra><Extra>2</Extra><Encrypt><![CDATA[abc]]></Encrypt></xml>',
    '<xml><ToUserName>企业😀</ToUserName><Encrypt><![CDATA[abc]]></Encrypt></xml>',
  ])('%s is read, as text, as Buffer and as other bytes', (body) => {
    const expected = { encrypt: 'abc', format: 'xml' }
    expect(parseEnvelope(body)).toEqual(expected)
    expect(parseEnvelope(Buffer.from(body))).toEqual(expected)
    const padded = new TextEncoder().encode(`xx${body}yy`)
    expect(parseEnvelope(padded.subarray(2, padded.length - 2))).toEqual(expected)
  })

  test('the ciphertext is taken as it stands, without trimming', () => {
    expect(parseEnvelope(envelope(' a\n')).encrypt).toBe(' a\n')
    expect(parseEnvelope('<xml><Encrypt> a </Encrypt></xml>').encrypt).toBe(' a ')
  })

  test.each([
    ['an empty body', ''],
    ['white space', ' \r\n\t'],
    ['a byte order mark only', '\ufeff'],
    ['text', 'success'],
    ['no Encrypt', '<xml><AgentID>1</AgentID></xml>'],
    ['an empty Encrypt', envelope('')],
    ['two Encrypt', '<xml><Encrypt>a</Encrypt><Encrypt>a</Encrypt></xml>'],
    ['lower case', '<xml><encrypt>a</encrypt></xml>'],
    ['Encrypt further down', '<xml><Body><Encrypt>a</Encrypt></Body></xml>'],
    ['an element in Encrypt', '<xml><Encrypt><V>a</V></Encrypt></xml>'],
    ['a prefix', '<xml xmlns:w="u"><w:Encrypt>a</w:Encrypt></xml>'],
    ['an attribute', '<xml><Encrypt a="b">a</Encrypt></xml>'],
    ['an attribute of the root', '<xml a="b"><Encrypt>a</Encrypt></xml>'],
    ['a comment', '<xml><!-- x --><Encrypt>a</Encrypt></xml>'],
    ['a processing instruction', '<xml><?php ?><Encrypt>a</Encrypt></xml>'],
    ['mismatched tags', '<xml><Encrypt>a</Encrypted></xml>'],
    ['a truncated document', envelope().slice(0, -1)],
    ['two roots', envelope() + envelope()],
    ['text after the root', `${envelope()}x`],
    ['text between elements', '<xml>x<Encrypt>a</Encrypt></xml>'],
    ['an unclosed section', '<xml><Encrypt><![CDATA[a</Encrypt></xml>'],
    ['the end of a section in text', '<xml><A>]]></A><Encrypt>a</Encrypt></xml>'],
    ['a control character', '<xml><A>a\u0001</A><Encrypt>a</Encrypt></xml>'],
    ['a non-character', '<xml><A>a\uffff</A><Encrypt>a</Encrypt></xml>'],
    ['an unknown entity', '<xml><A>&e;</A><Encrypt>a</Encrypt></xml>'],
    ['a lower-case doctype', `<!doctype xml>${envelope()}`],
    ['a late declaration', ` <?xml version="1.0"?>${envelope()}`],
  ])('%s is refused', (_, body) => {
    expect(reasonOf(() => parseEnvelope(body))).toBe('envelope_invalid')
    expect(reasonOf(() => parseEnvelope(Buffer.from(body)))).toBe('envelope_invalid')
  })

  test.each([
    `<!DOCTYPE xml>${envelope()}`,
    `<?xml version="1.0"?><!DOCTYPE xml [<!ENTITY e "x">]>${envelope()}`,
    '<xml><!ENTITY e "x"><Encrypt>a</Encrypt></xml>',
  ])('%s is unsafe', (body) => {
    expect(reasonOf(() => parseEnvelope(body))).toBe('unsafe_xml')
    expect(reasonOf(() => parseEnvelopeXml(body))).toBe('unsafe_xml')
  })

  test('bytes that are not UTF-8 are refused wherever they stand', () => {
    const body = Buffer.from(envelope())
    body.writeUInt8(0xc3, body.indexOf('ww1'))
    expect(reasonOf(() => parseEnvelope(body))).toBe('envelope_invalid')
    expect(reasonOf(() => parseEnvelope(Buffer.from(`\ufeff${envelope()}`, 'utf16le')))).toBe(
      'envelope_invalid',
    )
  })
})

describe('JSON envelopes', () => {
  test.each([
    '{"encrypt":"abc"}',
    '\ufeff \n{ "ToUserName" : "ww1", "Encrypt" : "abc", "AgentID" : 218 }',
    '{"tousername":"encrypt","encrypt":"abc","nested":{"encrypt":"x","Encrypt":["y"]}}',
    '{"a":"\\"}{\\\\","encrypt":"abc"}',
    '{"a":["encrypt","encrypt"],"\\u0065ncrypt":"abc"}',
  ])('%s is read, as text and as bytes', (body) => {
    expect(parseEnvelope(body)).toEqual({ encrypt: 'abc', format: 'json' })
    expect(parseEnvelope(Buffer.from(body))).toEqual({ encrypt: 'abc', format: 'json' })
  })

  test.each([
    '{encrypt:1}',
    '{"encrypt":"a"',
    '{"encrypt":"a"}{"encrypt":"a"}',
    '["a"]',
    '"a"',
    'null',
    '{}',
    '{"tousername":"x"}',
    '{"encrypt":1}',
    '{"encrypt":true}',
    '{"encrypt":null}',
    '{"encrypt":["a"]}',
    '{"encrypt":{"0":"a"}}',
    '{"encrypt":""}',
    '{"encrypt":"a","Encrypt":"a"}',
    '{"encrypt":"a","encrypt":"b"}',
    '{"encrypt":"a","\\u0065ncrypt":"a"}',
    '{"encrypt":"a","x":1,"x":2}',
    '{"__proto__":{"encrypt":"a"}}',
    '{"constructor":"x"}',
    '{"ENCRYPT":"a"}',
  ])('%s is refused', (body) => {
    expect(reasonOf(() => parseEnvelope(body))).toBe('envelope_invalid')
  })
})

describe('what a body parser left', () => {
  const bare = (fields: object) => Object.assign(Object.create(null), fields)

  test.each<[Record<string, unknown>, 'xml' | 'json']>([
    [{ xml: { Encrypt: 'abc', AgentID: '' } }, 'xml'],
    [{ xml: { Encrypt: ['abc'], ToUserName: ['ww1'] } }, 'xml'],
    [{ xml: { encrypt: ['abc'] } }, 'xml'],
    [bare({ xml: bare({ Encrypt: 'abc' }) }), 'xml'],
    [{ Encrypt: 'abc' }, 'json'],
    [{ encrypt: 'abc', tousername: 'ww1' }, 'json'],
  ])('%j is read', (body, format) => {
    expect(parseEnvelope(body)).toEqual({ encrypt: 'abc', format })
  })

  test.each<[unknown]>([
    [{}],
    [null],
    [undefined],
    [[]],
    [[{ encrypt: 'abc' }]],
    [{ xml: 'abc' }],
    [{ xml: { Encrypt: [] } }],
    [{ xml: { Encrypt: ['a', 'a'] } }],
    [{ xml: { Encrypt: [['a']] } }],
    [{ xml: { Encrypt: { _: 'a' } } }],
    [{ xml: { Encrypt: 'a', encrypt: 'a' } }],
    [{ xml: { Encrypt: 'a' }, Encrypt: 'a' }],
    [{ xml: [{ Encrypt: 'a' }] }],
    [{ encrypt: ['abc'] }],
    [{ encrypt: 5 }],
    [{ encrypt: '' }],
    [{ encrypt: 'a', Encrypt: 'a' }],
    [Object.create({ encrypt: 'abc' })],
  ])('%j is refused', (body) => {
    expect(reasonOf(() => parseEnvelope(body as Record<string, unknown>))).toBe('envelope_invalid')
  })
})

test('any bytes are taken without another error than a refusal', () => {
  const start = fc.constantFrom('', '<xml>', '<xml><Encrypt>', '{', '{"encrypt":', '\ufeff')
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
      const body = Buffer.concat([Buffer.from(head), tail])
      expect(['accepted', 'envelope_invalid', 'unsafe_xml']).toContain(reasonOf(() => parseEnvelope(body)))
    }),
    { numRuns: 1000 },
  )
})

test('any JSON object is read as JSON.parse reads it', () => {
  const others = fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue(), { maxKeys: 5 })
  fc.assert(
    fc.property(others, fc.string({ minLength: 1 }), (fields, encrypt) => {
      const { encrypt: _, Encrypt: __, ...rest } = fields
      const body = JSON.stringify({ ...rest, encrypt }, null, 1)
      expect(parseEnvelope(body)).toEqual({ encrypt, format: 'json' })
    }),
  )
})
