import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Transport } from '../../../src/index.js'
import { recordExchanges, replayExchanges } from '../../../src/testing/index.js'
import { answering, post, URL_OF, usePlace } from './support.js'

const place = usePlace()

describe('a replay', () => {
  async function recording(...calls: [path: string, body: unknown][]) {
    let count = 0
    const transport = recordExchanges(async () => answering({ count: ++count })({} as never), {
      file: place.file,
    })
    for (const [path, body] of calls) await post(transport, path, body)
    return replayExchanges(place.file)
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
    ['a path like none', 'quite/elsewhere', {}, 'The next recorded is POST /cgi-bin/a.'],
  ])('refuses %s, and tells the nearest', async (_, path, body, hint) => {
    const transport = await recording(['a', { x: 1, y: [1] }], ['othr', {}])
    await expect(post(transport, path, body)).rejects.toMatchObject({ code: 'WECOM_HTTP', hint })
  })

  it('looks over what differs every time, and what it is told to', async () => {
    const transport = await recording(['a', { nonce_str: 'a', ts: 1, sig: 'x', id: 1 }])
    expect(await post(transport, 'a', { nonce_str: 'b', ts: 2, sig: 'y', id: 1 })).toMatchObject({
      status: 200,
    })
    const strict = replayExchanges(place.file, { ignore: ['id'] })
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
    await upload(recordExchanges(answering({ media_id: 'm' }), { file: place.file }), 'one-boundary', 'bytes')
    await expect(upload(replayExchanges(place.file), 'another', 'others')).rejects.toMatchObject({
      hint: expect.stringContaining('the file is'),
    })
    expect(await upload(replayExchanges(place.file), 'another', 'bytes')).toMatchObject({
      body: '{"media_id":"m"}',
    })
  })

  it('gives back files and what is no JSON as they came', async () => {
    const bytes = Buffer.from([0, 255, 1])
    const headers = { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="a.png"' }
    await post(recordExchanges(answering(bytes, headers), { file: place.file }), 'get', {})
    expect(await post(replayExchanges(place.file), 'get', {})).toEqual({ status: 200, headers, body: bytes })
    await post(
      recordExchanges(answering('<html>', { 'content-type': 'text/html' }), { file: place.file }),
      'get',
      {},
    )
    expect(await post(replayExchanges(place.file), 'get', {})).toMatchObject({ body: '<html>' })
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
    const wrong = join(place.folder, 'wrong.json')
    writeFileSync(wrong, text)
    expect(() => replayExchanges(wrong)).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it('does not begin without a file', () => {
    expect(() => replayExchanges(join(place.folder, 'none.json'))).toThrow('cannot be read (ENOENT)')
  })
})
