import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore, type Transport, type WeCom } from '../../../src/index.js'
import { createSimulator } from '../../../src/simulator/index.js'
import { FakeClock, recordExchanges, replayExchanges } from '../../../src/testing/index.js'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchanges-'))
  file = join(folder, 'made', 'one.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const URL_OF = 'https://qyapi.weixin.qq.com/cgi-bin/'
const JSON_HEADERS = { 'content-type': 'application/json; charset=UTF-8' }

/** A WeCom that answers this. */
function answering(answer: unknown, headers: Record<string, string> = JSON_HEADERS): Transport {
  const body = typeof answer === 'string' || answer instanceof Uint8Array ? answer : JSON.stringify(answer)
  return async () => ({ status: 200, headers, body })
}

function post(transport: Transport, path: string, body: unknown, headers = {}) {
  const sent = body instanceof Uint8Array ? body : JSON.stringify(body)
  return transport({ method: 'POST', url: URL_OF + path, headers, timeoutMs: 1000, body: sent })
}

const recorded = () => JSON.parse(readFileSync(file, 'utf8')).exchanges

/** Installs and asks for a few things, as an application under test would. */
async function story(wecom: WeCom, authCode: string, ticket: string): Promise<unknown[]> {
  await wecom.suite().ticket.set(ticket)
  const { corpId } = await wecom.installs.complete(authCode)
  const corp = wecom.corp(corpId)
  return [
    corpId,
    await corp.department.list(),
    await corp.externalcontact.get({ external_userid: 'wmA' }),
    (await corp.media.upload({ type: 'file', media: { filename: '说明.txt', data: Buffer.from('hello') } }))
      .type,
    await corp.externalcontact.get({ external_userid: 'wmB' }),
    await corp.user.get({ userid: 'woNobody' }).catch((error: { errcode: number }) => error.errcode),
  ]
}

describe('exchanges that were recorded', () => {
  async function record() {
    const clock = new FakeClock()
    const simulator = createSimulator({ clock })
    const secrets = new Set<string>()
    const spying: Transport = async (request) => {
      const response = await simulator.transport(request)
      for (const text of [request.url, String(request.body ?? ''), String(response.body)])
        for (const [, secret = ''] of text.matchAll(/(?:token|secret|code|ticket)"?[=:]"?([\w-]{16,})/g))
          secrets.add(secret)
      return response
    }
    const store = new MemoryStore({ clock })
    const transport = recordExchanges(spying, { file })
    const wecom = createWeCom({ ...simulator.credentials(), store, clock, transport })
    const [corp] = simulator.corps
    const ticket = simulator.provider.issueTicket()
    await wecom.suite().ticket.set(ticket)
    simulator.provider.setUrls({ installRedirectDomain: 'app.example.com' })
    const link = await wecom.installs.url({ redirectUri: 'https://app.example.com/installed' })
    const { authCode = '' } = simulator.visitor.confirmInstall(link, corp?.corpId ?? '')
    const results = await story(wecom, authCode, ticket)
    await wecom.close()
    return { results, secrets, suite: simulator.credentials().suites[0] }
  }

  it('hold no token, secret, code or ticket', async () => {
    const { secrets } = await record()
    const text = readFileSync(file, 'utf8')
    expect(secrets.size).toBeGreaterThan(6)
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).toContain('"/cgi-bin/service/v2/get_permanent_code"')
    expect(text).toContain('"[permanent_code 1]"')
    expect(text).not.toContain('qyapi')
  })

  it('are played back to an application with other secrets, to the end', async () => {
    const { results, suite } = await record()
    const clock = new FakeClock()
    const transport = replayExchanges(file)
    const before = transport.unplayed.length
    const wecom = createWeCom({
      provider: { corpId: 'wwProvider', secret: 'p'.repeat(40) },
      suites: [
        {
          ...suite,
          id: suite?.id ?? '',
          secret: 's'.repeat(40),
          token: 'T0ken',
          encodingAesKey: 'a'.repeat(43),
        },
      ],
      store: new MemoryStore({ clock }),
      clock,
      transport,
    })
    await wecom.suite().ticket.set('another-ticket')
    await wecom.installs.url({ redirectUri: 'https://app.example.com/installed' })
    expect(await story(wecom, 'x'.repeat(64), 'another-ticket')).toEqual(results)
    expect(before).toBeGreaterThan(6)
    expect(transport.unplayed).toEqual([])
    await expect(
      wecom.corp(String(results[0])).externalcontact.get({ external_userid: 'wmC' }),
    ).rejects.toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'not_recorded',
      message: 'GET /cgi-bin/externalcontact/get: no such exchange was recorded',
      hint: expect.stringMatching(
        /^The nearest is exchange \d+: query\.external_userid is "wmC", recorded is "wm[AB]"\.$/,
      ),
    })
    await wecom.close()
  })
})

describe('a recorder', () => {
  it('hands the answer on as it came, and writes it down without secrets', async () => {
    const answer = {
      access_token: 'secret-of-the-answer',
      list: [{ code: 'abcd' }],
      note: 'see secret-of-the-answer',
      n: 1,
    }
    const transport = recordExchanges(answering(answer), { file })
    const query = 'a/b?access_token=first%20token&id=7&id=8'
    const response = await post(transport, query, {
      corpsecret: 'hidden-1',
      url: 'https://x.example/?auth_code=hidden-2&s=1',
    })
    expect(JSON.parse(String(response.body))).toEqual(answer)
    expect(recorded()).toEqual([
      {
        request: {
          method: 'POST',
          path: '/cgi-bin/a/b',
          query: { access_token: '[access_token 1]', id: ['7', '8'] },
          body: { corpsecret: '[corpsecret 1]', url: 'https://x.example/?auth_code=[auth_code 1]&s=1' },
        },
        response: {
          status: 200,
          headers: JSON_HEADERS,
          json: {
            access_token: '[access_token 2]',
            list: [{ code: '[code 1]' }],
            note: 'see [access_token 2]',
            n: 1,
          },
        },
      },
    ])
  })

  it('takes out a secret that stood elsewhere before its name was known', async () => {
    const transport = recordExchanges(answering({ errcode: 0 }), { file })
    await post(transport, 'one', { remark: 'later-a-secret', 'map-later-a-secret': 1 })
    await post(transport, 'two', { permanent_code: 'later-a-secret' })
    expect(readFileSync(file, 'utf8')).not.toContain('later-a-secret')
  })

  it('never writes the value of a secret, wherever it stands', async () => {
    const name = fc.constantFrom(
      'access_token',
      'corpsecret',
      'auth_code',
      'SuiteTicket',
      'active_code_list',
      'device_secret',
      'aeskey',
      'js_code',
      'password',
      'sig',
    )
    const secret = fc.string({ minLength: 6, maxLength: 20, unit: fc.constantFrom(...'QWERTYZX23456789') })
    await fc.assert(
      fc.asyncProperty(name, secret, fc.jsonValue({ maxDepth: 3 }), async (field, value, noise) => {
        const hidden = field.endsWith('list') ? [value] : value
        const body = {
          noise,
          deep: [{ deeper: { [field]: hidden } }],
          text: `x ${value} y`,
          [`key ${value}`]: value,
        }
        const transport = recordExchanges(answering({ errmsg: `of ${value}`, [field]: hidden }), { file })
        await post(transport, `x/y?access_token=${value}`, body)
        expect(readFileSync(file, 'utf8')).not.toContain(value)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what only sounds like a secret, and what is told to be none to WeCom', async () => {
    const plain = { errcode: 40013, error_code: 'E1', country_code: '86', has_token: true, expires_in: 7200 }
    const transport = recordExchanges(answering({ ...plain, nick: 'private' }), {
      file,
      secretNames: ['Nick'],
    })
    await post(transport, 'x', {})
    expect(recorded()[0].response.json).toEqual({ ...plain, nick: '[nick 1]' })
    expect(await post(replayExchanges(file), 'x', {})).toMatchObject({ status: 200 })
  })

  it('writes the answers in the order of the questions', async () => {
    const open: (() => void)[] = []
    const transport = recordExchanges(
      async (request) => {
        await new Promise<void>((resolve) => open.push(resolve))
        return answering({ path: new URL(request.url).pathname })(request)
      },
      { file },
    )
    const both = [post(transport, 'one', {}), post(transport, 'two', {})]
    open[1]?.()
    await both[1]
    open[0]?.()
    await both[0]
    expect(recorded().map(({ request }: { request: { path: string } }) => request.path)).toEqual([
      '/cgi-bin/one',
      '/cgi-bin/two',
    ])
  })

  it('does not record a call that has no answer, and lets its error through', async () => {
    const transport = recordExchanges(
      async (request) => {
        if (request.url.endsWith('bad')) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
        return answering({ errcode: 0 })(request)
      },
      { file },
    )
    await expect(post(transport, 'bad', {})).rejects.toThrow('reset')
    await post(transport, 'good', {})
    expect(recorded()).toHaveLength(1)
  })
})

describe('a replay', () => {
  async function recording(...calls: [path: string, body: unknown][]) {
    let count = 0
    const transport = recordExchanges(async () => answering({ count: ++count })({} as never), { file })
    for (const [path, body] of calls) await post(transport, path, body)
    return replayExchanges(file)
  }

  it('answers equal calls in turn, and each once', async () => {
    const transport = await recording(['a', { x: 1 }], ['a', { x: 1 }])
    const bodies = [await post(transport, 'a', { x: 1 }), await post(transport, 'a', { x: 1 })].map(
      ({ body }) => body,
    )
    expect(bodies).toEqual(['{"count":1}', '{"count":2}'])
    await expect(post(transport, 'a', { x: 1 })).rejects.toMatchObject({
      reason: 'not_recorded',
      hint: 'The nearest is exchange 1, which was played back before: each answers one call.',
    })
  })

  it.each<[string, string, unknown, string]>([
    ['another value', 'a', { x: 2, y: [1] }, 'The nearest is exchange 1: body.x is 2, recorded is 1.'],
    ['a field less', 'a', { x: 1 }, 'The nearest is exchange 1: body.y[0] is not there, recorded is 1.'],
    [
      'a field more',
      'a',
      { x: 1, y: [1], z: {} },
      'The nearest is exchange 1: body.z is {}, recorded is not there.',
    ],
    [
      'another query',
      'a?q=1',
      { x: 1, y: [1] },
      'The nearest is exchange 1: query.q is "1", recorded is not there.',
    ],
    ['another path', 'other', {}, 'The nearest recorded is POST /cgi-bin/othr.'],
    [
      'text for a number',
      'a',
      { x: '1', y: [1] },
      'The nearest is exchange 1: body.x is "1", recorded is 1.',
    ],
    [
      'a token that is not there',
      'a',
      { x: 1, y: [1], token: 'shown?' },
      'The nearest is exchange 1: body.token is [secret], recorded is not there.',
    ],
  ])('refuses %s, and tells the nearest', async (_, path, body, hint) => {
    const transport = await recording(['a', { x: 1, y: [1] }], ['othr', {}])
    await expect(post(transport, path, body)).rejects.toMatchObject({ code: 'WECOM_HTTP', hint })
  })

  it('looks over what differs every time, and what it is told to', async () => {
    const transport = await recording(['a', { nonce_str: 'a', ts: 1, sig: 'x', id: 1 }])
    expect(await post(transport, 'a', { nonce_str: 'b', ts: 2, sig: 'y', id: 1 })).toMatchObject({
      status: 200,
    })
    const strict = replayExchanges(file, { ignore: ['id'] })
    await expect(post(strict, 'a', { nonce_str: 'b', ts: 1, sig: 'y', id: 2 })).rejects.toThrow()
    expect(await post(strict, 'a', { nonce_str: 'a', ts: 1, sig: 'z', id: 3 })).toMatchObject({ status: 200 })
  })

  it('knows a file that is uploaded by its bytes, whatever the boundary', async () => {
    const form = (boundary: string, bytes: string) => ({
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
      body: Buffer.from(`--${boundary}\r\n\r\n${bytes}\r\n--${boundary}--`),
    })
    const upload = (transport: Transport, boundary: string, bytes: string) => {
      const { body, headers } = form(boundary, bytes)
      return post(transport, 'media/upload', body, headers)
    }
    await upload(recordExchanges(answering({ media_id: 'm' }), { file }), 'one-boundary', 'bytes')
    await expect(upload(replayExchanges(file), 'another', 'others')).rejects.toMatchObject({
      hint: expect.stringContaining('the file is'),
    })
    expect(await upload(replayExchanges(file), 'another', 'bytes')).toMatchObject({
      body: '{"media_id":"m"}',
    })
  })

  it('gives back files and what is no JSON as they came', async () => {
    const bytes = Buffer.from([0, 255, 1])
    const headers = { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="a.png"' }
    await post(recordExchanges(answering(bytes, headers), { file }), 'get', {})
    expect(await post(replayExchanges(file), 'get', {})).toEqual({ status: 200, headers, body: bytes })
    await post(recordExchanges(answering('<html>', { 'content-type': 'text/html' }), { file }), 'get', {})
    expect(await post(replayExchanges(file), 'get', {})).toMatchObject({ body: '<html>' })
  })

  it('stops for a caller who has given up', async () => {
    const transport = await recording(['a', {}])
    const signal = AbortSignal.abort()
    const request = {
      method: 'POST' as const,
      url: `${URL_OF}a`,
      headers: {},
      timeoutMs: 1,
      body: '{}',
      signal,
    }
    await expect(transport(request)).rejects.toMatchObject({ code: 'WECOM_ABORTED' })
    expect(transport.unplayed).toEqual(['POST /cgi-bin/a'])
  })

  it.each([
    '',
    '{}',
    '[]',
    '{"format":2,"exchanges":[],"secretNames":[]}',
    '{"format":1,"exchanges":[{}],"secretNames":[]}',
  ])('does not begin with a file that holds %s', (text) => {
    const wrong = join(folder, 'wrong.json')
    writeFileSync(wrong, text)
    expect(() => replayExchanges(wrong)).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it('does not begin without a file', () => {
    expect(() => replayExchanges(join(folder, 'none.json'))).toThrow('cannot be read (ENOENT)')
  })
})
