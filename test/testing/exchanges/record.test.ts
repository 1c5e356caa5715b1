import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordExchanges, replayExchanges } from '../../../src/testing/index.js'
import { answering, JSON_HEADERS, post, usePlace } from './support.js'

const place = usePlace()

describe('a recorder', () => {
  it('hands the answer on as it came, and writes it down without secrets', async () => {
    const answer = {
      access_token: 'secret-of-the-answer',
      list: [{ code: 'abcd' }],
      note: 'see secret-of-the-answer',
      n: 1,
    }
    const transport = recordExchanges(answering(answer), { file: place.file })
    const query = 'a/b?access_token=first%20token&id=7&id=8'
    const response = await post(transport, query, {
      corpsecret: 'hidden-1',
      url: 'https://x.example/?auth_code=hidden-2&s=1',
    })
    expect(JSON.parse(String(response.body))).toEqual(answer)
    expect(place.exchanges).toEqual([
      {
        request: {
          method: 'POST',
          path: '/cgi-bin/a/b',
          query: { access_token: '[access_token:1]', id: ['7', '8'] },
          body: { corpsecret: '[corpsecret:1]', url: 'https://x.example/?auth_code=[auth_code:1]&s=1' },
        },
        response: {
          status: 200,
          headers: JSON_HEADERS,
          json: {
            access_token: '[access_token:2]',
            list: [{ code: '[code:1]' }],
            note: 'see [access_token:2]',
            n: 1,
          },
        },
      },
    ])
  })

  it('takes out a secret that stood elsewhere before its name was known', async () => {
    const transport = recordExchanges(answering({ errcode: 0 }), { file: place.file })
    await post(transport, 'one', { remark: 'later-a-secret', 'map-later-a-secret': 1 })
    await post(transport, 'two', { permanent_code: 'later-a-secret' })
    expect(place.text).not.toContain('later-a-secret')
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
        const transport = recordExchanges(answering({ errmsg: `of ${value}`, [field]: hidden }), {
          file: place.file,
        })
        await post(transport, `x/y?access_token=${value}`, body)
        expect(place.text).not.toContain(value)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps what only sounds like a secret, and what is told to be none to WeCom', async () => {
    const plain = { errcode: 40013, error_code: 'E1', country_code: '86', has_token: true, expires_in: 7200 }
    const transport = recordExchanges(answering({ ...plain, nick: 'private' }), {
      file: place.file,
      secretNames: ['Nick'],
    })
    await post(transport, 'x', {})
    expect(place.exchanges[0]?.response.json).toEqual({ ...plain, nick: '[nick:1]' })
    expect(await post(replayExchanges(place.file), 'x', {})).toMatchObject({ status: 200 })
  })

  it('writes the answers in the order of the questions', async () => {
    const open: (() => void)[] = []
    const transport = recordExchanges(
      async (request) => {
        await new Promise<void>((resolve) => open.push(resolve))
        return answering({ path: new URL(request.url).pathname })(request)
      },
      { file: place.file },
    )
    const both = [post(transport, 'one', {}), post(transport, 'two', {})]
    open[1]?.()
    await both[1]
    open[0]?.()
    await both[0]
    expect(place.exchanges.map(({ request }) => request.path)).toEqual(['/cgi-bin/one', '/cgi-bin/two'])
  })

  it('does not record a call that has no answer, and lets its error through', async () => {
    const transport = recordExchanges(
      async (request) => {
        if (request.url.endsWith('bad')) throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
        return answering({ errcode: 0 })(request)
      },
      { file: place.file },
    )
    await expect(post(transport, 'bad', {})).rejects.toThrow('reset')
    await post(transport, 'good', {})
    expect(place.exchanges).toHaveLength(1)
  })
})

describe('a text of an answer', () => {
  async function written(answer: { text: string; permanent_code?: string }) {
    await post(recordExchanges(answering(answer), { file: place.file }), 'x', {})
    const [exchange] = place.exchanges
    return (exchange?.response.json ?? {}) as { text?: string }
  }

  it.each([
    '{"access_token":"S3cretS3cret"}',
    String.raw`{\"access_token\":\"S3cretS3cret\"}`,
    'https://x.example/?redirect=https%3A%2F%2Fy.example%2F%3Fauth_code%3DS3cretS3cret%26a%3D1',
    'suite_ticket: S3cretS3cret',
    'https://x.example/#token=S3cretS3cret',
  ])('loses the secret that is named in %s', async (text) => {
    const json = await written({ text })
    expect(json.text).not.toContain('S3cret')
    expect(json.text).toMatch(/\[\w+:1\]/)
  })

  it.each([
    'see S3cret/S3cret',
    encodeURIComponent('a=S3cret/S3cret'),
    Buffer.from('S3cret/S3cret').toString('base64'),
  ])('loses the known secret in %s', async (text) => {
    const json = await written({ text, permanent_code: 'S3cret/S3cret' })
    expect(json.text).toContain('[permanent_code:1]')
    expect(place.text).not.toMatch(/S3cret|UzNjcmV0/)
  })

  it('keeps its sentences, and integers that no number holds', async () => {
    const text = 'errcode: 40013, the ticket: none of them; see code'
    const transport = recordExchanges(answering(`{"text":"${text}","msgid":6972028683187026694}`), {
      file: place.file,
    })
    await post(transport, 'x', {})
    expect(place.exchanges[0]?.response.json).toEqual({ text, msgid: '6972028683187026694' })
  })
})
