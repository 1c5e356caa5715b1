import { describe, expect, it } from 'vitest'
import { keysOf } from '../support/corp.js'
import { APP } from './support/credentials.js'
import { corpIdOf, createWorld, DAY, MINUTE } from './support/world.js'

const poster = {
  type: 'image',
  media: { data: Buffer.from('bytes of a picture'), filename: '秋季 海报.png' },
} as const

/** A corp that installed an app, and how a message of it goes out. */
async function installed() {
  const made = await createWorld()
  await made.install(corpIdOf(1))
  const [key] = await keysOf(made.store, 'installation/')
  const corp = made.wecom.suite(APP.id).corp(key?.split('/').at(-1) ?? '')
  const touser = 'woBob1'
  /** Tickets go on being pushed, but only the last one counts. */
  const pass = async (ms: number) => {
    await made.clock.advance(ms)
    await made.sim.provider.pushTicket(APP.id)
  }
  const send = (media_id: string) => corp.message.send({ touser, msgtype: 'image', image: { media_id } })
  return { ...made, corp, touser, send, pass }
}

describe('an uploaded file', () => {
  it('is sent again and again, and uploaded once in three days', async () => {
    const { corp, send, pass } = await installed()
    const first = await corp.media.uploadOnce(poster)
    expect(await corp.media.get({ media_id: first.media_id })).toMatchObject({ contentType: 'image/png' })
    await pass(3 * DAY - 15 * MINUTE)
    expect(await corp.media.withUpload(poster, send)).toMatchObject({ errcode: 0 })
    expect(await corp.media.uploadOnce(poster)).toMatchObject({ media_id: first.media_id })
    await pass(DAY)
    expect(await corp.media.withUpload(poster, send)).toMatchObject({ errcode: 0 })
    expect((await corp.media.uploadOnce(poster)).media_id).not.toBe(first.media_id)
  })

  it('is uploaded anew when WeCom has lost it', async () => {
    const { corp, store, send } = await installed()
    await corp.media.uploadOnce(poster)
    for await (const key of store.keys('media/')) {
      const kept = JSON.parse((await store.get(key)) ?? '')
      await store.set(key, JSON.stringify({ ...kept, media_id: 'LOST' }))
    }
    expect(await corp.media.withUpload(poster, send)).toMatchObject({ errcode: 0 })
  })
})

describe('a long text', () => {
  it('arrives in full', async () => {
    const { corp, touser } = await installed()
    const content = Array.from({ length: 300 }, (_, index) => `第 ${index} 行,内容`).join('\n')
    const { ok, items } = await corp.message.sendText(touser, content, { whenTooLong: 'split' })
    expect(ok).toBe(true)
    expect(items.map(({ item }) => item).join('\n')).toBe(content)
  })
})
