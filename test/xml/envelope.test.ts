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

  test.each([
    envelope(' abc\n'),
    envelope('\r\n\tabc\r\n'),
    '<xml>\n  <Encrypt>\n    abc\n  </Encrypt>\n</xml>',
    '<xml>\r\n<Encrypt>\r\n<![CDATA[\r\nabc\r\n]]>\r\n</Encrypt>\r\n</xml>\r\n',
    '<xml><Encrypt>abc\r</Encrypt></xml>',
    '{"encrypt":" abc\\r\\n"}',
    { xml: { Encrypt: [' abc\n'] } },
    { encrypt: '\tabc ' },
  ])('white space around the ciphertext is no part of it: %j', (body) => {
    expect(parseEnvelope(body).encrypt).toBe('abc')
  })

  test('white space inside of the ciphertext stays, and makes it another one', () => {
    expect(parseEnvelope(envelope('a b')).encrypt).toBe('a b')
    expect(parseEnvelope(envelope('\u00a0a\u3000')).encrypt).toBe('\u00a0a\u3000')
  })

  test.each([
    ['an empty body', ''],
    ['white space', ' \r\n\t'],
    ['a byte order mark only', '\ufeff'],
    ['text', 'success'],
    ['no Encrypt', '<xml><AgentID>1</AgentID></xml>'],
    ['an empty Encrypt', envelope('')],
    ['a blank Encrypt', envelope(' \n')],
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
    '{"encrypt":" "}',
    '{"encrypt":"a",}',
    '{,"encrypt":"a"}',
    '{"encrypt":"a" "b":1}',
    '{"encrypt":"a","b":01}',
    '{"encrypt":"a","b":1.}',
    '{"encrypt":"a","b":nul}',
    '{"encrypt":"a","b":[1,]}',
    '{"encrypt":"a","b":[1}}',
    '{"encrypt":"a","b":{"c"}}',
    '{"encrypt":"a","b":{"c":1,}}',
    '{"encrypt":"a\\x"}',
    '{"encrypt":"a\\u12g4"}',
    '{"encrypt":"a\n"}',
    '{"encrypt":"a\u0000"}',
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
  const ciphertext = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() === text)
  fc.assert(
    fc.property(others, ciphertext.filter(Boolean), (fields, encrypt) => {
      const { encrypt: _, Encrypt: __, ...rest } = fields
      const body = JSON.stringify({ ...rest, encrypt }, null, 1)
      expect(parseEnvelope(body)).toEqual({ encrypt, format: 'json' })
    }),
  )
})

test('no damaged JSON is read that JSON.parse would not read', () => {
  const valid = fc
    .dictionary(fc.string({ maxLength: 4 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
    .map((fields) => JSON.stringify({ ...fields, encrypt: 'abc' }))
  const part = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '\\',
    '0',
    '-',
    '.',
    'e',
    'true',
    ' ',
    '\n',
    '\u0000',
  )
  fc.assert(
    fc.property(valid, fc.nat(), fc.nat({ max: 3 }), part, (json, where, remove, insert) => {
      const at = where % json.length
      const damaged = json.slice(0, at) + insert + json.slice(at + remove)
      fc.pre(damaged.startsWith('{'))
      if (reasonOf(() => parseEnvelope(damaged)) === 'accepted') {
        const { encrypt, Encrypt } = JSON.parse(damaged)
        expect(parseEnvelope(damaged).encrypt).toBe((encrypt ?? Encrypt).trim())
      }
    }),
    { numRuns: 3000 },
  )
})

describe('before the signature', () => {
  const fill = (unit: string) => unit.repeat(Math.ceil(900_000 / unit.length))
  const inXml = (content: string) => `<xml>${content}<Encrypt>abc</Encrypt></xml>`
  const keys = Array.from({ length: 80_000 }, (_, i) => `"k${i}":1`).join()

  test.each([
    ['a long ciphertext in JSON', `{"encrypt":"${fill('QUFB')}"}`],
    ['a ciphertext of escapes', `{"encrypt":"${fill('Q\\/')}"}`],
    ['keys', `{${keys},"encrypt":"abc"}`],
    ['keys further down', `{"x":{${keys}},"encrypt":"abc"}`],
    ['objects', `{"x":[${fill('{},')}{}],"encrypt":"abc"}`],
    ['numbers', `{"x":[${fill('1,')}1],"encrypt":"abc"}`],
    ['depth', `{"x":${'['.repeat(450_000)}`],
    ['escapes', `{"x":"${fill('\\"')}","encrypt":"abc"}`],
    ['elements', inXml(fill('<a>1</a>'))],
    ['entities', inXml(`<a>${fill('&#65;')}</a>`)],
    ['entities of a ciphertext', `<xml><Encrypt>${fill('&#65;')}</Encrypt></xml>`],
    ['sections', inXml(`<a>${fill('<![CDATA[x]]>')}</a>`)],
    ['carriage returns', inXml(`<a>${fill('\r')}</a>`)],
    ['emoji', inXml(`<a>${'😀'.repeat(225_000)}</a>`)],
  ])('a body of 0.9 MB takes no longer than it takes to look it through: %s', (_, text) => {
    const body = Buffer.from(text)
    const millis = () => {
      const started = performance.now()
      reasonOf(() => parseEnvelope(body))
      return performance.now() - started
    }
    // A hundred and more before; a busy machine may take ten times what a quiet one does.
    expect(Math.min(...Array.from({ length: 8 }, millis))).toBeLessThan(80)
  })
})
