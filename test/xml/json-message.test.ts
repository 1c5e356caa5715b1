import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMessage } from '../support/xml.js'
import { plain, reasonOf } from './support.js'

const read = (json: string) => plain(parseMessage(json).tree)

describe('a message in JSON', () => {
  test.each<[string, string, unknown]>([
    ['texts and elements', '{"A":"x","B":{"C":"y"}}', { A: 'x', B: { C: 'y' } }],
    ['nothing', ' {\n} ', {}],
    ['lists', '{"A":["x",{"B":"y"}],"C":[]}', { A: ['x', { B: 'y' }], C: [] }],
    ['a list in a list', '{"A":[["x","y"],["z"]]}', { A: ['x', 'y', 'z'] }],
    ['an integer above 2^53', '{"A":4561255354251345929}', { A: '4561255354251345929' }],
    ['zeros at the end', '{"A":113.320,"B":65.000}', { A: '113.320', B: '65.000' }],
    ['an exponent', '{"A":1E400,"B":-1e-7}', { A: '1E400', B: '-1e-7' }],
    ['zeros in front', '{"A":007,"B":-0}', { A: '007', B: '-0' }],
    ['literals', '{"A":true,"B":false,"C":null}', { A: 'true', B: 'false', C: '' }],
    ['escapes', '{"A":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u4f01\\ud83d\\ude00"}', { A: '"\\/\b\f\n\r\t企😀' }],
    ['an unknown escape', '{"A":"\\x\\u12"}', { A: '\\x\\u12' }],
    ['half a surrogate', '{"A":"a\\ud800b"}', { A: 'a\ud800b' }],
    ['control characters in a text', '{"A":"a\n\u0000\u001db"}', { A: 'a\n\u0000\u001db' }],
    ['a byte order mark', '\ufeff{"A":"x"}', { A: 'x' }],
    ['what stands behind the object', '{"A":"x"}\n\u0000', { A: 'x' }],
    ['a repeated key', '{"A":"1","A":"2","A":["3"]}', { A: ['1', '2', '3'] }],
    ['a key with an escape', '{"\\u0041":"1","A":"2"}', { A: ['1', '2'] }],
  ])('may have %s', (_, json, expected) => {
    expect(read(json)).toEqual(expected)
  })

  test('may have names of Object.prototype, which are plain names', () => {
    const { tree, form } = parseMessage('{"__proto__":{"a":"1"},"constructor":"b","toString":null}')
    expect(form).toBe('json')
    expect(Object.getPrototypeOf(tree)).toBe(null)
    expect(Object.keys(tree)).toEqual(['__proto__', 'constructor', 'toString'])
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  test('is read 32 levels deep and no deeper', () => {
    const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`
    const lists = (levels: number) => `{"a":${'['.repeat(levels)}1${']'.repeat(levels)}}`
    expect(reasonOf(() => parseMessage(objects(32)))).toBe('accepted')
    expect(reasonOf(() => parseMessage(lists(31)))).toBe('accepted')
    for (const text of [objects(33), lists(32), objects(200_000), lists(200_000), '{"a":'.repeat(200_000)]) {
      expect(reasonOf(() => parseMessage(text))).toBe('plaintext_invalid')
    }
  })

  test.each([
    '{',
    '{"A"}',
    '{"A":}',
    '{"A":"x"',
    '{"A":"x",}',
    '{"A":"x" "B":"y"}',
    '{A:"x"}',
    '{"A":x}',
    '{"A":NaN}',
    '{"A":1.2.3}',
    '{"A":+}',
    '{"A":[1,]}',
    '{"A":[1 2]}',
    '{"A":"x}',
    '{"A":"x\\"}',
    '{"A":"x"}{"B":"y"}',
    '{"A":"x"}]',
  ])('%s is refused', (json) => {
    expect(reasonOf(() => parseMessage(json))).toBe('plaintext_invalid')
  })

  test('is not quoted by a refusal', () => {
    for (const json of ['{"A":hush-1}', '{"hush-1', '{"A":"hush-1" "hush-2"}']) {
      try {
        parseMessage(json)
        expect.unreachable()
      } catch (error) {
        expect(`${error}${JSON.stringify(error)}${String((error as Error).cause)}`).not.toContain('hush')
      }
    }
  })

  test('reads as JSON.parse reads it, all values as texts', () => {
    const texts = (value: unknown): unknown => {
      if (value === null) return ''
      if (Array.isArray(value)) return value.flatMap(texts)
      if (typeof value !== 'object') return Object.is(value, -0) ? '0' : String(value)
      return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, texts(one)]))
    }
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
          fc.jsonValue({ stringUnit: 'binary' }),
        ),
        fc.nat({ max: 3 }),
        (value, indent) => {
          expect(read(JSON.stringify(value, null, indent))).toEqual(plain(texts(value)))
        },
      ),
      { numRuns: 500 },
    )
  })

  test('gives nothing but a refusal for any other text', () => {
    const part = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      'u',
      '1',
      'null',
      ' ',
      '\u0000',
      '"a"',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3 })), { maxLength: 30 }), (parts) => {
        expect(['accepted', 'plaintext_invalid']).toContain(
          reasonOf(() => parseMessage(`{"A":${parts.join('')}`)),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test.each<[string, (count: number) => string]>([
    ['escapes', (count) => `{"a":"${'\\n'.repeat(count)}"}`],
    ['open escapes', (count) => `{"a":"${'\\"'.repeat(count)}`],
    ['digits', (count) => `{"a":${'1'.repeat(count)}x}`],
    ['items', (count) => `{"a":[${'1,'.repeat(count)}1]}`],
    ['the same key', (count) => `{${'"a":1,'.repeat(count)}"a":1}`],
    ['other keys', (count) => `{${Array.from({ length: count }, (_, i) => `"k${i}":1`).join()}}`],
  ])('costs no more than in proportion: %s', (_, shape) => {
    const millis = (text: string) => {
      const started = performance.now()
      reasonOf(() => parseMessage(text))
      return performance.now() - started
    }
    const best = (text: string) => Math.min(...Array.from({ length: 5 }, () => millis(text)))
    const [small, large] = [best(shape(10_000)), best(shape(40_000))]
    expect(large).toBeLessThan(small * 12 + 20)
  })
})
