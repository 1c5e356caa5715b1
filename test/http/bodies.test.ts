import { Readable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { client, failure } from './support.js'

const POST = { method: 'POST', path: '/cgi-bin/x' } as const

async function sent(body: unknown, contentType?: string) {
  const { http, requests } = client([{}])
  await http.call({ ...POST, body, contentType })
  const [request] = requests
  return { type: request?.headers['content-type'], body: request?.body }
}

const text = (body: string | Uint8Array | undefined) => new TextDecoder().decode(body as Uint8Array)

describe('a body that is no plain object is sent as what it is', () => {
  it('a form, the way a browser sends it', async () => {
    const form = new FormData()
    form.append('type', '文件')
    form.append('media', new Blob([Uint8Array.of(1, 2, 3)], { type: 'text/plain' }), '测"试\r\n.txt')
    form.append('bare', new Blob(['x']))
    const { type = '', body } = await sent(form)
    const boundary = /^multipart\/form-data; boundary=([\w-]+)$/.exec(type)?.[1] ?? ''
    expect(boundary).not.toBe('')
    expect(text(body).split(`--${boundary}`)).toEqual([
      '',
      '\r\nContent-Disposition: form-data; name="type"\r\n\r\n文件\r\n',
      '\r\nContent-Disposition: form-data; name="media"; filename="测%22试%0D%0A.txt"\r\n' +
        'Content-Type: text/plain\r\n\r\n\u0001\u0002\u0003\r\n',
      '\r\nContent-Disposition: form-data; name="bare"; filename="blob"\r\n' +
        'Content-Type: application/octet-stream\r\n\r\nx\r\n',
      '--\r\n',
    ])
    expect(
      (await new Response(body as string, { headers: { 'content-type': type } }).formData()).get('type'),
    ).toBe('文件')
  })

  it('a file, with its own media type or the one given', async () => {
    const blob = new Blob(['{"a":1}'], { type: 'application/pdf' })
    expect(await sent(blob)).toEqual({ type: 'application/pdf', body: new TextEncoder().encode('{"a":1}') })
    expect((await sent(blob, 'image/png')).type).toBe('image/png')
    expect((await sent(new Blob(['x']))).type).toBe('application/octet-stream')
  })

  it('bytes of every kind, and of a view only what it shows', async () => {
    const whole = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)
    const views = [
      new Uint8Array(whole.buffer, 2, 4),
      Buffer.from(whole.buffer, 2, 4),
      new DataView(whole.buffer, 2, 4),
      new Uint16Array(whole.buffer, 2, 2),
      whole.buffer.slice(2, 6),
    ]
    for (const view of views) {
      const { type, body } = await sent(view)
      expect(type).toBe('application/octet-stream')
      expect([...(body as Uint8Array)]).toEqual([2, 3, 4, 5])
    }
  })

  it('URLSearchParams', async () => {
    expect(await sent(new URLSearchParams({ a: '1 &', b: '李' }))).toEqual({
      type: 'application/x-www-form-urlencoded',
      body: 'a=1+%26&b=%E6%9D%8E',
    })
  })

  it('an instance with fields, and whatever says itself what it is as JSON', async () => {
    class Order {
      readonly #secret = 1
      count = this.#secret
      when = new Date(0)
    }
    expect((await sent(new Order())).body).toBe('{"count":1,"when":"1970-01-01T00:00:00.000Z"}')
    expect((await sent({ toJSON: () => ({ a: 1 }) })).body).toBe('{"a":1}')
    expect((await sent(Object.assign(Object.create(null), { a: [1, { b: null, c: undefined }] }))).body).toBe(
      '{"a":[1,{"b":null}]}',
    )
  })

  it('the same for every try, also a form', async () => {
    const form = new FormData()
    form.append('media', new Blob(['x']), 'a.txt')
    const { http, requests } = client([Object.assign(new Error('x'), { code: 'ECONNRESET' }), {}])
    await http.call({ ...POST, body: form, safeToRepeat: true })
    expect(requests).toHaveLength(2)
    expect(requests[0]?.body).toEqual(requests[1]?.body)
  })
})

class Hidden {
  readonly #value = 1
  get value() {
    return this.#value
  }
}

const NO_JSON: [string, () => unknown][] = [
  ['Map', () => new Map([['a', 1]])],
  ['Set', () => new Set([1])],
  ['WeakMap', () => new WeakMap()],
  ['Promise', () => Promise.resolve({})],
  ['Object', () => ({ a: 1, *[Symbol.iterator]() {} })],
  ['RegExp', () => /a/],
  ['Error', () => Object.assign(new Error('x'), { code: 'E' })],
  ['Hidden', () => new Hidden()],
  ['Headers', () => new Headers({ a: '1' })],
  ['Response', () => new Response('x')],
  ['stream', () => Readable.from(['x'])],
  ['stream', () => new Blob(['x']).stream()],
  ['Generator', () => (async function* () {})()],
  ['Generator', () => (function* () {})()],
  ['function', () => () => ({})],
  ['symbol', () => Symbol('x')],
  ['bigint', () => 1n],
  ['NaN', () => Number.NaN],
  ['Infinity', () => Number.POSITIVE_INFINITY],
]

describe('a body that has no form on the wire is refused', () => {
  it.each(NO_JSON.filter(([name]) => name !== 'Generator'))('by name: %s', async (name, make) => {
    const { http, requests } = client([{}])
    const error = await failure(http.call({ ...POST, body: make() }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(error.message).toContain('POST /cgi-bin/x: the body is ')
    expect(error.message).toContain(name)
    expect(requests).toHaveLength(0)
  })

  it.each([
    ...NO_JSON,
    ['FormData', () => new FormData()],
    ['Blob', () => new Blob(['x'])],
    ['Uint8Array', () => new Uint8Array(1)],
    ['ArrayBuffer', () => new ArrayBuffer(1)],
  ] as typeof NO_JSON)('with its place in the body: %s', async (_, make) => {
    const { http, requests } = client([{}])
    const error = await failure(http.call({ ...POST, body: { list: [{ deep: make() }] } }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(error.message).toContain('list[0].deep is ')
    expect(requests).toHaveLength(0)
  })

  it.each([
    ['a text', '{"a":1}'],
    ['a Date', new Date(0)],
    ['a URL', new URL('http://a/')],
    ['a boolean', true],
    ['null', null],
  ])('when it is %s', async (name, body) => {
    const error = await failure(client([{}]).http.call({ ...POST, body }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(error.message).toContain(`the body is ${name}`)
  })

  it('when one of its fields cannot even be read, without quoting why', async () => {
    const SECRET = () => {
      throw new Error('SECRET')
    }
    const unreadable = [
      Object.defineProperty({}, 'a', { get: SECRET, enumerable: true }),
      { toJSON: SECRET },
      { deep: { toJSON: SECRET } },
    ]
    for (const body of unreadable) {
      const error = await failure(client([{}]).http.call({ ...POST, body }))
      expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
      expect(String(error.stack) + String(error.cause)).not.toContain('SECRET')
    }
  })

  it('when it holds itself or an empty place, without quoting it', async () => {
    const loop: Record<string, unknown> = { permanent_code: 'SECRET' }
    loop.self = loop
    for (const body of [loop, { list: [1, undefined] }, { list: new Array(2) }]) {
      const error = await failure(client([{}]).http.call({ ...POST, body }))
      expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
      expect(String(error)).not.toContain('SECRET')
    }
  })

  it.each([new Map([['a', '1']]), new URLSearchParams('a=1'), [['a', '1']]])(
    'like a query whose parameters are not its fields',
    async (query) => {
      const error = await failure(client([{}]).http.call({ ...POST, query: query as never }))
      expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
      expect(error.message).toContain('query')
    },
  )

  it.each(['a\r\nx: y', 'é', ''])(
    'like a media type that would break the header: %j',
    async (contentType) => {
      const error = await failure(client([{}]).http.call({ ...POST, body: Uint8Array.of(1), contentType }))
      expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
    },
  )

  it('and whatever is sent as JSON says all that was in the body', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.anything({
          withMap: true,
          withSet: true,
          withTypedArray: true,
          withDate: true,
          withNullPrototype: true,
          withBigInt: true,
          withSparseArray: true,
        }),
        async (value) => {
          const { http, requests } = client([{}])
          const body = { value }
          const refused = await http.call({ ...POST, body }).then(
            () => undefined,
            (error: unknown) => error,
          )
          if (refused !== undefined) {
            expect(refused).toMatchObject({ code: 'WECOM_CONFIG' })
            return
          }
          expect(requests[0]?.body).toBe(JSON.stringify(body))
          expect(lossless(value)).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

/** Whether JSON tells all of a value, apart from absent fields and the sign of zero. */
function lossless(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    if (value instanceof Date) return true
    if (Array.isArray(value)) return value.every(lossless)
    const plain = [Object.prototype, null].includes(Object.getPrototypeOf(value) as null)
    return plain && Object.values(value).every(lossless)
  }
  return ['string', 'boolean', 'undefined'].includes(typeof value) || value === null || Number.isFinite(value)
}
