import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signCashierRequest } from '../../src/crypto/index.js'
import { isWeComError } from '../../src/errors/index.js'
import fixture from '../fixtures/paytool/signatures.json'

interface Vector {
  id: string
  secret: string
  request: Record<string, unknown>
  stringToSign: string
  sig: string
  alternatives?: { stringToSign: string; sig: string }[]
}

const vectors = fixture.vectors as Vector[]
/** The one input that has no certain form, and is refused. */
const refused = ['boolean']
const signed = vectors.filter(({ id }) => !refused.includes(id))

function refusal(body: unknown, secret = 'secret'): string {
  try {
    signCashierRequest(body as Record<string, unknown>, secret)
  } catch (error) {
    if (isWeComError(error, 'WECOM_CONFIG')) return error.message
  }
  return 'was signed'
}

describe('the recorded signatures', () => {
  it.each(signed)('$id', ({ request, secret, stringToSign, sig }) => {
    expect(signCashierRequest(request, secret)).toMatchObject({ stringToSign, sig, body: { sig } })
  })

  it.each(vectors.filter(({ alternatives }) => alternatives))(
    '$id is not read in another way',
    ({ id, request, secret, alternatives }) => {
      if (refused.includes(id)) return expect(refusal(request, secret)).toContain('not a boolean')
      const made = signCashierRequest(request, secret)
      for (const other of alternatives ?? []) {
        expect(made.stringToSign).not.toBe(other.stringToSign)
        expect(made.sig).not.toBe(other.sig)
      }
    },
  )
})

describe('the body to post', () => {
  it('lacks what is empty at any depth, and has the signature', () => {
    const request = {
      a: null,
      b: '',
      c: undefined,
      d: {},
      e: [],
      f: { g: [{ h: null }], i: '' },
      list: [null, '', 'x', {}],
      zero: 0,
    }
    const { body, sig, stringToSign } = signCashierRequest(request, 'secret')
    expect(body).toEqual({ list: ['x'], zero: 0, sig })
    expect(stringToSign).toBe('list=x&zero=0')
  })

  it('has no other sig, wherever one was', () => {
    const { body, sig, stringToSign } = signCashierRequest(
      { n: 1, sig: 'forged', inner: { sig: 'forged', m: [{ sig: 'forged', k: 2 }] } },
      'secret',
    )
    expect(body).toEqual({ n: 1, inner: { m: [{ k: 2 }] }, sig })
    expect(stringToSign).toBe('k=2&n=1')
  })

  it('is a copy: the request stays as it was', () => {
    const request = { list: [{ a: '', b: 1 }], sig: 's' }
    const { body } = signCashierRequest(request, 'secret')
    expect(request).toEqual({ list: [{ a: '', b: 1 }], sig: 's' })
    expect(body.list).not.toBe(request.list)
  })

  it('keeps a member called __proto__ a member', () => {
    const request = JSON.parse('{"__proto__":{"a":1},"b":2}')
    const { body, stringToSign } = signCashierRequest(request, 'secret')
    expect(JSON.parse(JSON.stringify(body)).b).toBe(2)
    expect(stringToSign).toBe('a=1&b=2')
    expect(Object.getPrototypeOf(body)).toBe(Object.prototype)
  })

  it('gives the items of a list of values the name of the list', () => {
    expect(signCashierRequest({ ids: ['b', 'a', [3, 1]] }, 's').stringToSign).toBe('ids=1&ids=3&ids=a&ids=b')
  })
})

describe('what has no certain text is refused by name', () => {
  const inner = (value: unknown) => ({ product_list: { third_app: { buy_info_list: [{}, { x: value }] } } })
  const path = 'product_list.third_app.buy_info_list[1].x'

  it.each([
    ['a boolean', true, 'not a boolean'],
    ['a fraction', 1.5, 'whole number'],
    ['NaN', Number.NaN, 'whole number'],
    ['infinity', Number.POSITIVE_INFINITY, 'whole number'],
    ['an unsafe integer', 2 ** 53, 'whole number'],
    ['a bigint', 1n, 'bigint'],
    ['a function', () => 1, 'function'],
    ['a date', new Date(0), 'plain data'],
    ['bytes', new Uint8Array(2), 'plain data'],
    ['a map', new Map([['a', 1]]), 'plain data'],
    ['half a character', 'a\ud800b', 'half a character'],
  ])('%s', (_, value, problem) => {
    const message = refusal(inner(value))
    expect(message).toContain(path)
    expect(message).toContain(problem)
  })

  it('a cycle', () => {
    const request: Record<string, unknown> = {}
    request.self = request
    expect(refusal(request)).toContain('holds itself')
  })

  it.each([[[]], ['text'], [null], [7]])('a body that is no object: %o', (body) => {
    expect(refusal(body)).toContain('must be an object')
  })

  it.each([[''], [undefined]])('a secret that is none: %o', (secret) => {
    const sign = () => signCashierRequest({ a: 1 }, secret as string)
    expect(sign).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it('and no secret is in the message', () => {
    expect(refusal({ a: true }, 'SECRET-cashier')).not.toContain('SECRET')
  })
})

/** The rules once more, as plainly as they can be put. */
function naive(request: unknown, secret: string): { stringToSign: string; sig: string } {
  const pairs: string[] = []
  const walk = (name: string, value: unknown): void => {
    if (name === 'sig' || value === null || value === undefined || value === '') return
    if (Array.isArray(value)) for (const item of value) walk(name, item)
    else if (typeof value === 'object')
      for (const key of Object.keys(value)) walk(key, (value as Record<string, unknown>)[key])
    else pairs.push(`${name}=${String(value)}`)
  }
  walk('', request)
  const hex = (text: string) => Buffer.from(text, 'utf8').toString('hex')
  pairs.sort((a, b) => (hex(a) < hex(b) ? -1 : hex(a) > hex(b) ? 1 : 0))
  const stringToSign = pairs.join('&')
  return { stringToSign, sig: createHmac('sha256', secret).update(stringToSign, 'utf8').digest('base64') }
}

const leaf = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a&b=c', '\u{1F600}', '\uffee', '＝', '', ' x ', '"\\\n'),
  fc.maxSafeInteger(),
  fc.constant(0),
  fc.constant(null),
)
const name = fc.oneof(fc.constantFrom('num', 'num2', 'num_x', 'suiteid', 'ts', 'sig'), fc.string())
const { request } = fc.letrec<{ request: Record<string, unknown>; node: unknown }>((tie) => ({
  request: fc.dictionary(name, tie('node'), { maxKeys: 6 }) as fc.Arbitrary<Record<string, unknown>>,
  node: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie('node'), { maxLength: 4 }), tie('request')),
}))

/** The same data with members and items in another order. */
function shuffled(value: unknown, seed: number): unknown {
  const turn = <T>(items: T[]): T[] => {
    const cut = items.length === 0 ? 0 : seed % items.length
    return [...items.slice(cut), ...items.slice(0, cut)].reverse()
  }
  if (Array.isArray(value)) return turn(value.map((item) => shuffled(item, seed)))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, field]) => [key, shuffled(field, seed)] as const)
  return Object.fromEntries(turn(entries))
}

describe('for any request', () => {
  it('the signature is the one of the plain reference', () => {
    fc.assert(
      fc.property(request, fc.string({ minLength: 1 }), (body, secret) => {
        expect(signCashierRequest(body, secret)).toMatchObject(naive(body, secret))
      }),
    )
  })

  it('the order of members and items changes nothing', () => {
    fc.assert(
      fc.property(request, fc.nat(), (body, seed) => {
        const other = shuffled(body, seed) as Record<string, unknown>
        expect(signCashierRequest(other, 'secret').sig).toBe(signCashierRequest(body, 'secret').sig)
      }),
    )
  })

  it('the body posted is signed as it is read at the other end', () => {
    fc.assert(
      fc.property(request, (body) => {
        const { sig, stringToSign, body: posted } = signCashierRequest(body, 'secret')
        expect(naive(JSON.parse(JSON.stringify(posted)), 'secret')).toEqual({ sig, stringToSign })
      }),
    )
  })
})
