import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORP, installed, type Json, raw, start } from '../support/helpers.js'

/** A form as a browser or a fetch client writes it. */
async function form(bytes: Uint8Array, filename: string, field = 'media') {
  const data = new FormData()
  data.append('other', 'text')
  data.append(field, new Blob([bytes], { type: 'image/png' }), filename)
  const written = new Response(data)
  return {
    contentType: written.headers.get('content-type') ?? '',
    body: new Uint8Array(await written.arrayBuffer()),
  }
}

async function ready() {
  const { sim, app } = start()
  const { token, agentId } = await installed(sim, app)
  const url = (path: string) =>
    `https://qyapi.weixin.qq.com/cgi-bin/${path}${path.includes('?') ? '&' : '?'}access_token=${token}`
  const send = async (path: string, contentType: string, body: Uint8Array): Promise<Json> => {
    const headers = { 'Content-Type': contentType }
    const answer = await sim.transport({ method: 'POST', url: url(path), headers, body, timeoutMs: 5000 })
    return JSON.parse(String(answer.body))
  }
  const upload = async (bytes: Uint8Array, filename = 'a.png', type = 'image') => {
    const { contentType, body } = await form(bytes, filename)
    return send(`media/upload?type=${type}`, contentType, body)
  }
  const download = (id: unknown) => raw(sim, 'GET', `media/get?media_id=${id}&access_token=${token}`)
  const message = async (msgtype: string, id: unknown): Promise<Json> => {
    const fields = { touser: 'woBob', agentid: agentId, msgtype, [msgtype]: { media_id: id } }
    const { body } = await raw(sim, 'POST', `message/send?access_token=${token}`, JSON.stringify(fields))
    return JSON.parse(String(body))
  }
  return { sim, app, send, upload, download, message }
}

/** With a line break and what would be an escape in JSON. */
const BYTES = Uint8Array.from([0, 255, 13, 10, ...Buffer.from('\\u0041')])

describe('media of the simulator', () => {
  it('come back byte by byte, whatever the bytes', async () => {
    const { upload, download } = await ready()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        const answer = await upload(bytes)
        expect(answer).toMatchObject({
          errcode: 0,
          type: 'image',
          created_at: expect.stringMatching(/^\d{10}$/),
        })
        const got = await download(answer.media_id)
        expect(got.headers).toMatchObject({
          'content-type': 'image/png',
          'content-disposition': 'attachment; filename="a.png"',
          'error-code': '0',
        })
        expect(Buffer.from(got.body)).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 30 },
    )
  })

  it('come over HTTP from a fetch client', async () => {
    const { sim, app } = start()
    const { token } = await installed(sim, app)
    const { url } = await sim.listen()
    const data = new FormData()
    data.append('media', new Blob([BYTES]), '图.jpg')
    const query = `type=image&access_token=${token}`
    const sent = await fetch(`${url}/cgi-bin/media/upload?${query}`, { method: 'POST', body: data })
    const answer = (await sent.json()) as Json
    const got = await fetch(`${url}/cgi-bin/media/get?media_id=${answer.media_id}&access_token=${token}`)
    expect(new Uint8Array(await got.arrayBuffer())).toEqual(BYTES)
    await sim.close()
  })

  it('can be sent as what they are, for three days', async () => {
    const { sim, app, upload, message } = await ready()
    const { media_id } = await upload(Uint8Array.of(1))
    expect(await message('image', media_id)).toMatchObject({ errcode: 0 })
    expect(await message('file', media_id)).toMatchObject({ errcode: 40007 })
    expect(sim.member.inboxOf(CORP.corpId, 'woBob')).toMatchObject([{ msgtype: 'image', body: { media_id } }])
    await sim.advance(259_200_000)
    const { token } = await installed(sim, app)
    const late = await raw(sim, 'GET', `media/get?media_id=${media_id}&access_token=${token}`)
    expect(JSON.parse(String(late.body))).toMatchObject({ errcode: 40007 })
  })

  it('are not to be had under an unknown id', async () => {
    const { download } = await ready()
    expect(JSON.parse(String((await download('3unknown')).body))).toMatchObject({ errcode: 40007 })
  })

  it('of mpnews must be pictures that were uploaded', async () => {
    const { sim, app } = start()
    const { token, agentId } = await installed(sim, app)
    const article = { title: 'a', content: 'b', thumb_media_id: '3unknown' }
    const fields = { touser: 'woBob', agentid: agentId, msgtype: 'mpnews', mpnews: { articles: [article] } }
    const { body } = await raw(sim, 'POST', `message/send?access_token=${token}`, JSON.stringify(fields))
    expect(JSON.parse(String(body))).toMatchObject({ errcode: 40007 })
  })

  it('get a lasting URL from uploadimg', async () => {
    const { send } = await ready()
    const { contentType, body } = await form(Uint8Array.of(1), 'a.jpg')
    expect(await send('media/uploadimg', contentType, body)).toMatchObject({
      errcode: 0,
      url: expect.stringMatching(/^https:/),
    })
  })

  it.each<[string, Uint8Array, string, string, number]>([
    ['an unknown type', Uint8Array.of(1), 'a.png', 'poem', 40005],
    ['an empty file', Uint8Array.of(), 'a.png', 'image', 44001],
    ['another kind of file', Uint8Array.of(1), 'a.gif', 'image', 40004],
    ['a voice of more than 2 MiB', new Uint8Array(2 * 1024 * 1024 + 1), 'a.amr', 'voice', 45001],
  ])('are refused when they are %s', async (_what, bytes, filename, type, errcode) => {
    const { upload } = await ready()
    expect(await upload(bytes, filename, type)).toMatchObject({ errcode })
  })

  it('are refused when the form is broken, cut off or names the part otherwise', async () => {
    const { send } = await ready()
    const whole = await form(Uint8Array.of(1, 2, 3), 'a.png')
    const other = await form(Uint8Array.of(1, 2, 3), 'a.png', 'file')
    const tries: [string, Uint8Array][] = [
      ['application/json', Buffer.from('{}')],
      ['multipart/form-data', whole.body],
      ['multipart/form-data; boundary=else', whole.body],
      [whole.contentType, whole.body.subarray(0, -70)],
      [other.contentType, other.body],
    ]
    for (const [contentType, body] of tries) {
      expect(await send('media/upload?type=image', contentType, body)).toMatchObject({ errcode: 44001 })
    }
  })
})
