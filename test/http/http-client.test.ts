import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HttpClient } from '../../src/http/index.js'
import { client, failure, GET, SAFE_POST, SEND } from './support.js'

describe('the request', () => {
  it('puts the token first, then the query, each percent-encoded', async () => {
    const { http, requests } = client([{}])
    await http.call({
      ...GET,
      query: { userid: "a b+c&d=é'(*)", empty: '', zero: 0, no: false, gone: undefined },
      token: { kind: 'corp', name: 'access_token', value: 'T/+=' },
    })
    expect(requests[0]?.url).toBe(
      'https://qyapi.weixin.qq.com/cgi-bin/user/get?access_token=T%2F%2B%3D&userid=a%20b%2Bc%26d%3D%C3%A9%27%28%2A%29&empty=&zero=0&no=false',
    )
    expect(requests[0]?.body).toBeUndefined()
  })

  it('has a query from which a server reads back exactly what was given', async () => {
    const { http, requests } = client([{}])
    const text = fc.string({ unit: 'grapheme' })
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, text), async (query) => {
        requests.length = 0
        await http.call({ ...GET, query })
        const read = new URL(requests[0]?.url ?? '').searchParams
        expect([...read.entries()]).toEqual(Object.entries(query))
      }),
    )
  })

  it.each([
    ['an array', ['a']],
    ['an object', {}],
    ['null', null],
    ['NaN', Number.NaN],
    ['a lone surrogate', '\ud800'],
  ])('refuses %s in a query and names the parameter', async (_, value) => {
    const { http, requests } = client([{}])
    const error = await failure(http.call({ ...GET, query: { userid: value as string } }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining('userid') })
    expect(requests).toHaveLength(0)
  })

  it.each(['cgi-bin/user/get', '/a?b=1', '/a#b', '/a b', 'https://evil.example/', '/\\evil'])(
    'refuses the path %s',
    async (path) => {
      expect(await failure(client([{}]).http.call({ method: 'GET', path }))).toMatchObject({
        code: 'WECOM_CONFIG',
      })
    },
  )

  it('does not let a query stand in for the token', async () => {
    const token = { kind: 'corp', name: 'access_token', value: 'T' } as const
    const error = await failure(client([{}]).http.call({ ...GET, token, query: { access_token: 'other' } }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
  })

  it('sends JSON with raw UTF-8, and an empty object where there is no body', async () => {
    const { http, requests } = client([{}])
    await http.call({ ...SEND, body: { text: { content: '安装成功' }, gone: undefined } })
    await http.call(SEND)
    expect(requests[0]?.body).toBe('{"text":{"content":"安装成功"}}')
    expect(requests[0]?.headers['content-type']).toBe('application/json')
    expect(requests[1]?.body).toBe('{}')
  })

  it('sends bytes as they are, under their own media type', async () => {
    const { http, requests } = client([{}])
    const body = new Uint8Array([1, 2])
    await http.call({ ...SEND, body, contentType: 'multipart/form-data; boundary=x' })
    expect(requests[0]?.body).toBe(body)
    expect(requests[0]?.headers['content-type']).toBe('multipart/form-data; boundary=x')
  })

  it.each([
    ['a stream', new ReadableStream()],
    ['a text', 'x'],
    ['a bigint', { id: 1n }],
  ])('refuses %s as a body', async (_, body) => {
    expect(await failure(client([{}]).http.call({ ...SEND, body }))).toMatchObject({ code: 'WECOM_CONFIG' })
  })

  it('goes to a base URL of one’s own, its path kept and its slash not doubled', async () => {
    const { http, requests } = client([{}], { baseUrl: 'http://relay.example:8080/wecom/' })
    await http.call(GET)
    expect(requests[0]?.url).toBe('http://relay.example:8080/wecom/cgi-bin/user/get')
  })

  it.each(['ftp://a', 'qyapi.weixin.qq.com', 'https://u:p@a', 'https://a/?x=1', ''])(
    'refuses %s as a base URL without repeating it',
    (baseUrl) => {
      expect(() => new HttpClient({ baseUrl })).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
    },
  )

  it.each([{ timeoutMs: 0 }, { timeoutMs: Number.NaN }, { budgetMs: -1 }, { retries: 3 }, { retries: 0.5 }])(
    'refuses the setting %o',
    (options) => {
      expect(() => new HttpClient(options)).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
    },
  )
})

describe('the answer', () => {
  it.each([{ expires_in: 7200 }, { errcode: 0, errmsg: 'ok' }, { errcode: '0' }])(
    'is a success when it is %o, and comes back whole',
    async (body) => {
      expect(await client([{ body }]).http.call(GET)).toEqual(body)
    },
  )

  it('keeps fields nobody knows', async () => {
    const body = { errcode: 0, brand_new: { field: [1] } }
    expect(await client([{ body }]).http.call(GET)).toEqual(body)
  })

  it('is decided by errcode, never by errmsg', async () => {
    const { http } = client([
      { body: { errcode: 0, errmsg: 'invalid access_token' } },
      { body: { errcode: 40003, errmsg: 'ok' } },
    ])
    await expect(http.call(GET)).resolves.toMatchObject({ errcode: 0 })
    await expect(http.call(GET)).rejects.toMatchObject({ code: 'WECOM_API', errcode: 40003 })
  })

  it('fails with everything known about the errcode and the call', async () => {
    const errmsg =
      'not allow to access from your ip, hint: [1700000000_1_abc], from ip: 203.0.113.7, more info at https://open.work.weixin.qq.com/devtool/query?e=60020'
    const token = { kind: 'corp', name: 'access_token', value: 'secret-token' } as const
    const error = await failure(
      client([{ body: { errcode: 60020, errmsg } }]).http.call({
        ...GET,
        token,
        suiteId: 'ww1',
        corpId: 'wp1',
      }),
    )
    expect(error).toMatchObject({
      code: 'WECOM_API',
      errcode: 60020,
      errName: 'ipNotAllowed',
      class: 'ip_not_allowed',
      retry: 'no',
      method: 'GET',
      path: '/cgi-bin/user/get',
      status: 200,
      tokenKind: 'corp',
      suiteId: 'ww1',
      corpId: 'wp1',
      requestHint: '1700000000_1_abc',
      fromIp: '203.0.113.7',
    })
    expect(error.hint).toMatch(/203\.0\.113\.7.*服务商信息.*IP白名单/)
  })

  it('tolerates an errmsg without hint and address, and an errcode as text', async () => {
    const error = await failure(client([{ body: { errcode: '40085' } }]).http.call(GET))
    expect(error).toMatchObject({ errcode: 40085, requestHint: undefined, fromIp: undefined })
    expect(error.hint).toMatch(/instruction|指令回调/)
  })

  it('reads an IPv6 address out of errmsg', async () => {
    const errmsg = 'not allow, hint: [1], from ip: 2001:db8::7, more info'
    const error = await failure(client([{ body: { errcode: 60020, errmsg } }]).http.call(GET))
    expect(error.fromIp).toBe('2001:db8::7')
  })

  it('is a result for the errcodes of which the endpoint says so, and for no other', async () => {
    const answers = [{ errcode: 701024, list: [1] }, { errcode: 701025 }].map((body) => ({ body }))
    const { http } = client(answers)
    const call = { ...SEND, resultErrcodes: [701024] }
    expect(await http.call(call)).toEqual({ errcode: 701024, list: [1] })
    expect(await failure(http.call(call))).toMatchObject({ code: 'WECOM_API', errcode: 701025 })
  })

  it('says how long to leave an endpoint alone that is over its limit', async () => {
    const { http, requests } = client([{ body: { errcode: 45009, errmsg: 'api freq out of limit' } }])
    expect(await failure(http.call(GET))).toMatchObject({ retry: 'backoff_window', retryAfterMs: 60_000 })
    expect(requests).toHaveLength(1)
  })

  it.each([
    ['HTML', '<html>secret-body</html>', 'text/html; charset=utf-8', 'text/html'],
    ['nothing', '', undefined, 'unknown'],
    ['broken JSON', '{"errcode":0', 'application/json', 'application/json'],
    ['a JSON array', '[]', 'application/json', 'application/json'],
    ['an errcode that is none', '{"errcode":"x"}', 'application/json', 'application/json'],
    ['an errcode of null', '{"errcode":null}', 'application/json', 'application/json'],
  ])('is malformed when it is %s', async (_, body, type, shown) => {
    const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type }
    const error = await failure(client([{ body, headers }]).http.call(SEND))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'malformed_response' })
    expect(error.message).toBe(`POST /cgi-bin/message/send: not an answer of WeCom (HTTP 200, ${shown})`)
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('secret-body')
  })

  it('is read past a byte order mark and out of bytes', async () => {
    const { http } = client([{ body: '\uFEFF{"a":1}' }, { body: new TextEncoder().encode('{"a":2}') }])
    expect(await http.call(GET)).toEqual({ a: 1 })
    expect(await http.call(GET)).toEqual({ a: 2 })
  })

  it('fails for a status without errcode, with the status', async () => {
    const error = await failure(client([{ status: 403, body: { message: 'no' } }]).http.call(GET))
    expect(error).toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'http_status',
      message: expect.stringContaining('403'),
    })
  })

  it('says of a redirect that it was not followed', async () => {
    const headers = { location: 'https://evil.example/' }
    const error = await failure(client([{ status: 302, headers, body: '' }]).http.call(GET))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', hint: expect.stringContaining('baseUrl') })
  })

  it('trusts an errcode more than the status beside it', async () => {
    const { http } = client([
      { status: 400, body: { errcode: 40003 } },
      { status: 500, body: { errcode: 0 } },
    ])
    await expect(http.call(SAFE_POST)).rejects.toMatchObject({ code: 'WECOM_API', status: 400 })
    await expect(http.call(SEND)).resolves.toEqual({ errcode: 0 })
  })

  it('never resolves to anything but an object, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
        const result = await client([{ body }])
          .http.call(SEND)
          .catch((error: unknown) => error)
        expect(result).toBeTypeOf('object')
        if (result instanceof Error)
          expect(['WECOM_HTTP', 'WECOM_API']).toContain((result as { code?: string }).code)
      }),
    )
  })
})

describe('a binary answer', () => {
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47])
  const call = { ...SAFE_POST, responseType: 'binary' } as const

  it('comes back as bytes with media type and file name', async () => {
    const headers = {
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="qrcode.png"',
    }
    const { http, requests } = client([{ headers, body: PNG }])
    expect(await http.call(call)).toEqual({ data: PNG, contentType: 'image/png', filename: 'qrcode.png' })
    expect(requests[0]?.responseType).toBe('binary')
  })

  it('is an error when it is JSON with an errcode, whatever its media type', async () => {
    const body = new TextEncoder().encode('{"errcode":40083,"errmsg":"invalid SuiteId"}')
    const { http } = client([{ headers: { 'content-type': 'text/plain' }, body }])
    await expect(http.call(call)).rejects.toMatchObject({ errcode: 40083 })
  })

  it('is an error when the error-code header says so', async () => {
    const headers = { 'content-type': 'image/png', 'error-code': '40007', 'error-msg': 'invalid media_id' }
    const { http } = client([{ headers, body: new Uint8Array() }])
    await expect(http.call(call)).rejects.toMatchObject({ errcode: 40007, errmsg: 'invalid media_id' })
  })

  it('may be JSON where the endpoint offers both', async () => {
    const { http } = client([{ body: { errcode: 0, qrcode: 'https://example.com/q' } }])
    expect(await http.call(call)).toEqual({ errcode: 0, qrcode: 'https://example.com/q' })
  })

  it('is a file even when the file is JSON', async () => {
    const body = new TextEncoder().encode('{"errcode":1}')
    const headers = {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename=a.json',
    }
    expect(await client([{ headers, body }]).http.call(call)).toMatchObject({
      data: body,
      filename: 'a.json',
    })
  })

  it.each([
    ['empty', 200, 'image/png', new Uint8Array()],
    ['a page', 200, 'text/html', PNG],
    ['no success', 404, 'image/png', PNG],
  ])('is malformed when it is %s', async (_, status, type, body) => {
    const { http } = client([{ status, headers: { 'content-type': type }, body }])
    await expect(http.call(call)).rejects.toMatchObject({ reason: 'malformed_response' })
  })
})
