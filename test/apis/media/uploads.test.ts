import { describe, expect, it } from 'vitest'
import { MemoryStore, WeComError } from '../../../src/index.js'
import { FakeClock } from '../../../src/testing/index.js'
import { failure } from '../../http/support.js'
import { CORP } from '../../support/callbacks.js'
import { corpWith, keysOf } from '../../support/corp.js'

const DAY_MS = 86_400_000
const image = (text = 'bytes', filename = '海报.png') =>
  ({ type: 'image', media: { data: Buffer.from(text), filename } }) as const

/** Answers uploads with numbered media ids. */
function uploader() {
  let number = 0
  return {
    'media/upload': () => ({ errcode: 0, type: 'image', media_id: `M${++number}`, created_at: '1767225600' }),
  }
}

describe('media.uploadOnce', () => {
  it('uploads a file once, also for another handle of the corp and after a restart', async () => {
    const clock = new FakeClock(1_767_225_600_000)
    const world = { clock, store: new MemoryStore({ clock }) }
    const first = await corpWith(uploader(), world)
    const uploaded = await first.corp.media.uploadOnce(image())
    expect(uploaded).toEqual({ media_id: 'M1', uploaded: true, expiresAt: expect.any(Number) })
    expect(await first.wecom.corp(CORP).media.uploadOnce(image())).toEqual({ ...uploaded, uploaded: false })
    const second = await corpWith(uploader(), world)
    expect(await second.corp.media.uploadOnce(image())).toMatchObject({ media_id: 'M1', uploaded: false })
    expect(second.calls('media/upload')).toEqual([])
  })

  it('knows a file by its bytes, its name, its kind, and by corp', async () => {
    const { corp, wecom, calls, store } = await corpWith(uploader())
    await wecom.installs.import({ corpId: 'wpOther', permanentCode: 'code', agentId: 2 })
    await corp.media.uploadOnce(image())
    await corp.media.uploadOnce(image('other'))
    await corp.media.uploadOnce(image('bytes', '二.png'))
    await corp.media.uploadOnce({ ...image(), type: 'file' })
    await wecom.corp('wpOther').media.uploadOnce(image())
    expect(calls('media/upload')).toHaveLength(5)
    const keys = await keysOf(store, 'media/')
    expect(keys).toHaveLength(5)
    for (const key of keys) expect(key).toMatch(/^media\/ww\w+\/wp\w+\/[0-9a-f]{64}$/)
  })

  it('uploads anew shortly before the three days are over', async () => {
    const { corp, clock, calls } = await corpWith(uploader())
    await corp.media.uploadOnce(image())
    await clock.advance(3 * DAY_MS - 11 * 60_000)
    expect(await corp.media.uploadOnce(image())).toMatchObject({ media_id: 'M1' })
    await clock.advance(60_000)
    expect(await corp.media.uploadOnce(image())).toMatchObject({ media_id: 'M2', uploaded: true })
    expect(calls('media/upload')).toHaveLength(2)
  })

  it('shares an upload that is under way', async () => {
    const { corp, wecom, calls } = await corpWith(uploader())
    const found = await Promise.all([
      corp.media.uploadOnce(image()),
      wecom.corp(CORP).media.uploadOnce(image()),
      corp.media.uploadOnce(image()),
    ])
    expect(calls('media/upload')).toHaveLength(1)
    expect(found.map(({ media_id, uploaded }) => [media_id, uploaded])).toEqual([
      ['M1', true],
      ['M1', false],
      ['M1', false],
    ])
  })

  it('goes on for others when the one who started it gives up', async () => {
    const controller = new AbortController()
    let number = 0
    const { corp } = await corpWith({
      'media/upload': () => {
        if (++number === 1) controller.abort()
        return { errcode: 0, media_id: `M${number}` }
      },
    })
    const [gaveUp, other] = await Promise.allSettled([
      corp.media.uploadOnce(image(), { signal: controller.signal }),
      corp.media.uploadOnce(image()),
    ])
    expect(gaveUp).toMatchObject({ status: 'rejected', reason: { code: 'WECOM_ABORTED' } })
    expect(other).toMatchObject({ status: 'fulfilled', value: { media_id: 'M2', uploaded: true } })
  })

  it('remembers nothing of an upload that failed', async () => {
    let number = 0
    const { corp, store } = await corpWith({
      'media/upload': () => (++number === 1 ? { errcode: 45001 } : { errcode: 0, media_id: 'M' }),
    })
    expect(await failure(corp.media.uploadOnce(image()))).toMatchObject({ errcode: 45001 })
    expect(await keysOf(store, 'media/')).toEqual([])
    expect(await corp.media.uploadOnce(image())).toMatchObject({ media_id: 'M' })
  })
})

describe('media.withUpload', () => {
  it('uploads anew when WeCom does not know the file any more, once', async () => {
    const { corp, calls } = await corpWith({
      ...uploader(),
      'message/send': ({ body }) =>
        JSON.stringify(body).includes('M1') ? { errcode: 40007 } : { errcode: 0, msgid: 'm' },
    })
    const send = (media_id: string) =>
      corp.message.send({ touser: 'a', agentid: 1, msgtype: 'image', image: { media_id } })
    await corp.media.uploadOnce(image())
    expect(await corp.media.withUpload(image(), send)).toMatchObject({ msgid: 'm' })
    expect(await corp.media.uploadOnce(image())).toMatchObject({ media_id: 'M2', uploaded: false })
    expect(calls('message/send')).toHaveLength(2)
  })

  it('fails when a file that was just uploaded is not known either, and for every other reason', async () => {
    const { corp, calls } = await corpWith(uploader())
    const refused = () =>
      corp.media.withUpload(image(), () => Promise.reject(new WeComError('WECOM_STATE', 'no')))
    expect(await failure(refused())).toMatchObject({ code: 'WECOM_STATE' })
    expect(await failure(refused())).toMatchObject({ code: 'WECOM_STATE' })
    expect(calls('media/upload')).toHaveLength(1)
    const unknown = await corpWith({ ...uploader(), 'message/send': () => ({ errcode: 40007 }) })
    const send = (media_id: string) =>
      unknown.corp.message.send({ touser: 'a', agentid: 1, msgtype: 'image', image: { media_id } })
    expect(await failure(unknown.corp.media.withUpload(image(), send))).toMatchObject({ errcode: 40007 })
    expect(await failure(unknown.corp.media.withUpload(image(), send))).toMatchObject({ errcode: 40007 })
    expect(unknown.calls('media/upload')).toHaveLength(2)
  })
})

describe('a file that WeCom would refuse', () => {
  const MIB = 1024 * 1024
  it.each([
    ['image', 10, 'a.jpg'],
    ['voice', 2, 'a.AMR'],
    ['video', 10, 'a.mp4'],
    ['file', 20, '无扩展名'],
  ] as const)('of type %s is not sent beyond %d MB', async (type, mib, filename) => {
    const { corp, calls } = await corpWith(uploader())
    const params = (size: number) => ({ type, media: { data: Buffer.alloc(size), filename } })
    for (const method of ['upload', 'uploadOnce'] as const)
      expect(await failure(corp.media[method](params(mib * MIB + 1)))).toMatchObject({
        code: 'WECOM_CONFIG',
        message: expect.stringContaining(`at most ${mib} MB`),
      })
    expect(calls('media/upload')).toEqual([])
    await corp.media.upload(params(mib * MIB))
    expect(calls('media/upload')).toHaveLength(1)
  })

  it.each([
    ['image', 'a.gif'],
    ['image', 'png'],
    ['voice', 'a.mp3'],
    ['video', 'a.mov'],
  ] as const)('of type %s is not sent as %s', async (type, filename) => {
    const { corp } = await corpWith(uploader())
    const error = await failure(corp.media.upload({ type, media: { data: Buffer.from('x'), filename } }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining('extension') })
  })

  it.each([
    [{ type: 'picture', media: { data: Buffer.from('x'), filename: 'a.png' } }, 'type must be'],
    [{ type: 'toString', media: { data: Buffer.from('x'), filename: 'a.png' } }, 'type must be'],
    [{ type: 'file', media: { data: Buffer.alloc(0), filename: 'a.txt' } }, 'empty'],
    [{ type: 'file', media: { data: 'text', filename: 'a.txt' } }, 'must be a file'],
    [{ type: 'file', media: undefined }, 'must be a file'],
    [{ type: 'file', media: { data: Buffer.from('x'), filename: 'a"b.txt' } }, 'quotes'],
    [{ type: 'file', media: { data: Buffer.from('x') } }, 'must be a file'],
  ])('is named: %o', async (params, message) => {
    const { corp, calls } = await corpWith(uploader())
    for (const method of ['upload', 'uploadOnce'] as const)
      expect(await failure(corp.media[method](params as never))).toMatchObject({
        code: 'WECOM_CONFIG',
        message: expect.stringContaining(message),
      })
    expect(calls('media/upload')).toEqual([])
  })
})
