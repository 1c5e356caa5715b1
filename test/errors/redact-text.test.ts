import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blotOut, redactText } from '../../src/errors/index.js'

const SECRET = 'SECRET-abc123'
const NAMES = [
  'access_token',
  'suite_access_token',
  'permanent_code',
  'permanentCode',
  'PermanentCode',
  'SuiteTicket',
  'suite_ticket',
  'auth_code',
  'AuthCode',
  'suite_secret',
  'corpsecret',
  'WECOM_SUITE_SECRET',
  'encodingAesKey',
  'js_code',
  'session_key',
  'password',
  'code',
  'ticket',
]

/** How a secret gets into a text. */
const SPELLINGS: [string, (name: string, secret: string) => string][] = [
  ['a query', (name, secret) => `GET https://a/b?x=1&${name}=${secret}&y=2 failed`],
  ['JSON', (name, secret) => `body ${JSON.stringify({ a: 1, [name]: secret, b: 2 })}`],
  ['JSON with blanks', (name, secret) => JSON.stringify({ [name]: secret }, null, 2)],
  ['JSON in JSON', (name, secret) => JSON.stringify({ body: JSON.stringify({ [name]: secret }) })],
  ['JSON three deep', (name, secret) => JSON.stringify(JSON.stringify(JSON.stringify({ [name]: secret })))],
  ['a list', (name, secret) => JSON.stringify({ [name]: ['x', secret] })],
  ['an inspected object', (name, secret) => `{ ${name}: '${secret}', other: 1 }`],
  ['XML', (name, secret) => `<xml><${name}>${secret}</${name}></xml>`],
  ['CDATA', (name, secret) => `<xml><${name}><![CDATA[${secret}]]></${name}></xml>`],
  [
    'an encoded query',
    (name, secret) => `to https://login/?back=${encodeURIComponent(`https://a/?${name}=${secret}`)}`,
  ],
  ['a query encoded twice', (name, secret) => encodeURIComponent(encodeURIComponent(`a?${name}=${secret}`))],
  ['encoded JSON', (name, secret) => `data=${encodeURIComponent(JSON.stringify({ [name]: secret }))} x`],
  [
    'base64',
    (name, secret) => `blob ${Buffer.from(JSON.stringify({ [name]: secret })).toString('base64')} end`,
  ],
  ['base64url', (name, secret) => `blob ${Buffer.from(`?${name}=${secret}`).toString('base64url')} end`],
  ['a line of a header', (name, secret) => `${name}: ${secret}\nnext: 1`],
  ['an arrow', (name, secret) => `array('${name}' => '${secret}')`],
  ['HTML', (name, secret) => `{&quot;${name}&quot;:&quot;${secret}&quot;}`],
]

describe('a secret beside its name is taken out of a text', () => {
  it.each(SPELLINGS)('in %s', (_, spell) => {
    for (const name of NAMES) {
      const cleaned = redactText(spell(name, SECRET))
      expect(cleaned, spell(name, SECRET)).not.toContain(SECRET)
      expect(cleaned).not.toContain(Buffer.from(SECRET).toString('base64').slice(0, -4))
      expect(cleaned).toContain('[redacted]')
    }
  })

  it('wherever it stands, whatever is around it', () => {
    const around = fc.string({
      unit: fc.oneof(
        fc.constantFrom(' ', '\n', '=', ':', '"', '{', '&', '\\', '<', '['),
        fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }),
      ),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...SPELLINGS),
        fc.constantFrom(...NAMES),
        around,
        around,
        ([, spell], name, before, after) => {
          expect(redactText(`${before} ${spell(name, SECRET)} ${after}`)).not.toContain(SECRET)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('and what is around it stays', () => {
    expect(redactText('GET /x?access_token=abc&userid=li failed')).toBe(
      'GET /x?access_token=[redacted]&userid=li failed',
    )
    expect(redactText('{"userid":"li","permanent_code":"abc","n":1}')).toBe(
      '{"userid":"li","permanent_code":"[redacted]","n":1}',
    )
    expect(redactText('<xml><SuiteTicket><![CDATA[abc]]></SuiteTicket><A>1</A></xml>')).toBe(
      '<xml><SuiteTicket><![CDATA[[redacted]]]></SuiteTicket><A>1</A></xml>',
    )
    expect(redactText('authorization: Bearer abcdefgh\nhost: a')).toBe('authorization: [redacted]\nhost: a')
    expect(redactText('via http://me:pw@proxy:3128/')).toBe('via http://[redacted]@proxy:3128/')
  })
})

describe('a long random text is taken for a secret without a name', () => {
  it.each([
    ['a token', 'UHkzkCiCNljphwlQpyHvInrUjMEyLVijFXz0sU8WUVQJ9V0m8z3Ccr-9y_fc8v7g'],
    ['a permanent code', 'E8gcX5fpJqA2s2bHeX2N4qC9gT0dJv3kL7mRz1WxYuQ'],
    ['the base64 of one', Buffer.from('E8gcX5fpJqA2s2bHeX2N4qC9gT0dJv3k').toString('base64')],
  ])('such as %s', (_, secret) => {
    expect(redactText(`failed with ${secret}.`)).not.toContain(secret.slice(0, 20))
  })

  it.each([
    'errcode=40001, errmsg=invalid credential',
    'exit code: 1, status code=500',
    'wpAgEdCQAAxYz4PrDqNvYlMqVqGiUHhw woAJ2GCAAAXtWyujaWJHDDGi0mACH71w ww4asffe9xxx4c0f4c',
    'c31f8a3b2d4e5f60718293a4b5c6d7e8f901234567890abcdef0123456789abc',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'hint: [1598930823_45_c31f8a3b2d4e5f60718293a4b5c6d7e8], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=40014',
    'the ticket: none, a token: no',
    "Cannot read properties of undefined (reading 'userid')",
    '/usr/local/lib/node_modules/some-package/dist/index.js:12:34',
    'the user 张三 (100%) has no permission: 60011',
  ])('and this is none: %s', (text) => {
    expect(redactText(text)).toBe(text)
  })
})

describe('any text', () => {
  it('is cleaned once and for all, without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        redactText(text)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['a million backslashes', '\\'.repeat(1_000_000)],
    ['names without end', 'a_'.repeat(500_000)],
    ['separators', 'code='.repeat(200_000)],
    ['one word with a percent sign', `${'a'.repeat(1_000_000)}`.replace(/^/, '%zz')],
    ['a word that ends in a percent sign', `${'a'.repeat(19_990)}%zz`],
    ['percent signs', '%41'.repeat(300_000)],
    ['base64', 'QUFB'.repeat(300_000)],
    ['tags', '<code>'.repeat(200_000)],
    ['blanks', `code${' '.repeat(1_000_000)}`],
    ['schemes', 'http://'.repeat(200_000)],
  ])('costs little: %s', (_, text) => {
    const started = performance.now()
    expect(redactText(text).length).toBeLessThan(120_000)
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe('a known secret', () => {
  it('is taken out in every spelling, whatever it is made of', () => {
    const secret = fc
      .string({ unit: 'grapheme', minLength: 6, maxLength: 40 })
      .filter((text) => text.trim().length >= 6)
    fc.assert(
      fc.property(secret, (value) => {
        const json = JSON.stringify(value).slice(1, -1)
        const spellings = [
          value,
          encodeURIComponent(value),
          encodeURIComponent(encodeURIComponent(value)),
          json,
          Buffer.from(value).toString('base64').replace(/=+$/, ''),
          Buffer.from(value).toString('base64url'),
        ]
        const cleaned = blotOut(spellings.map((spelling) => `<${spelling}>`).join('|'), [value])
        expect(cleaned).toBe(spellings.map(() => '<[redacted]>').join('|'))
      }),
    )
  })

  it('of a few letters is left, for it would be everywhere', () => {
    expect(blotOut('a cat sat', ['a'])).toBe('a cat sat')
  })
})
