import { describe, expect, it } from 'vitest'
import type { Simulator } from '../../../../src/simulator/index.js'
import { type Json, post, providerToken } from '../../support/helpers.js'
import { DAY_MS, order, paytool, shop } from '../../support/shop.js'

const PICTURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0x00, 0xfe])

interface Upload {
  query?: string
  name?: string
  filename?: string
  bytes?: Uint8Array
  parameters?: string
}

async function upload(sim: Simulator, options: Upload = {}): Promise<Json> {
  const {
    query = 'type=image&attachment_type=3',
    name = 'media',
    filename = 'r.png',
    bytes = PICTURE,
  } = options
  const head = `--B\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"${options.parameters ?? ''}\r\nContent-Type: image/png\r\n\r\n`
  const response = await sim.transport({
    method: 'POST',
    url: `https://qyapi.weixin.qq.com/cgi-bin/service/media/upload?provider_access_token=${await providerToken(sim)}&${query}`,
    headers: { 'Content-Type': 'multipart/form-data; boundary=B' },
    body: Buffer.concat([Buffer.from(head), bytes, Buffer.from('\r\n--B--\r\n')]),
    timeoutMs: 1000,
  })
  return JSON.parse(String(response.body))
}

const onBehalf = (mediaId: unknown) => order({ pay_type: 1, bank_receipt_media_id: mediaId })

describe('service/media/upload', () => {
  it('takes a receipt that proves a payment for three days', async () => {
    const { sim } = await shop()
    const answer = await upload(sim, { parameters: `; filelength=${PICTURE.length}` })
    expect(answer).toMatchObject({
      errcode: 0,
      type: 'image',
      created_at: String(Math.floor(sim.clock.now() / 1000)),
    })
    await sim.advance(3 * DAY_MS - 1)
    const opened = await paytool(sim, 'open_order', onBehalf(answer.media_id))
    expect(opened).toMatchObject({ errcode: 0, paid_price: 1000 })
    expect(sim.cashier.order(String(opened.order_id))).toMatchObject({ order_status: 8, pay_type: 1 })
    await sim.cashier.confirm(String(opened.order_id))
    await sim.advance(1)
    expect(await paytool(sim, 'open_order', onBehalf(answer.media_id))).toMatchObject({ errcode: 40007 })
  })

  it('takes a pdf, and other files only when they are no receipts', async () => {
    const { sim } = await shop()
    const file = 'type=file&attachment_type=3'
    expect(await upload(sim, { query: file, filename: '回单.pdf' })).toMatchObject({
      errcode: 0,
      type: 'file',
    })
    expect(await upload(sim, { query: file, filename: 'r.docx' })).toMatchObject({ errcode: 40004 })
    const other = await upload(sim, { query: 'type=file', filename: 'r.docx' })
    expect(other).toMatchObject({ errcode: 0 })
    expect(await paytool(sim, 'open_order', onBehalf(other.media_id))).toMatchObject({ errcode: 40007 })
  })

  it.each<[string, Upload, number]>([
    ['of no type', { query: 'attachment_type=3' }, 40005],
    ['of an unknown type', { query: 'type=toString&attachment_type=3' }, 40005],
    ['for another use', { query: 'type=image&attachment_type=1' }, 40058],
    ['under another name', { name: 'file' }, 44001],
    ['without a file name', { filename: '' }, 40058],
    ['with a path for a name', { filename: '/etc/r.png' }, 40058],
    ['with a drive for a name', { filename: 'c:r.png' }, 40058],
    ['with a backslash in the name', { filename: 'a\\b.png' }, 40058],
    ['that is no picture by its name', { filename: 'r.gif' }, 40004],
    ['that is empty', { bytes: new Uint8Array() }, 44001],
    ['that is tiny', { bytes: new Uint8Array(4) }, 40006],
    ['of another length than it says', { parameters: '; filelength=8' }, 40006],
    ['that is too large', { bytes: new Uint8Array(10 * 1024 * 1024 + 1) }, 45001],
  ])('refuses a file %s', async (_what, options, errcode) => {
    const { sim } = await shop()
    expect(await upload(sim, options)).toMatchObject({ errcode })
  })

  it('refuses what is no multipart body', async () => {
    const { sim, token } = await shop()
    const path = `service/media/upload?provider_access_token=${token}&type=image`
    expect(await post(sim, path, { media: 'x' })).toMatchObject({ errcode: 44001 })
  })

  it('takes what a client sends over HTTP, byte by byte', async () => {
    const { sim } = await shop()
    const { url } = await sim.listen()
    const form = new FormData()
    form.append('media', new Blob([PICTURE]), '回单.png')
    const query = `provider_access_token=${await providerToken(sim)}&type=image&attachment_type=3`
    const response = await fetch(`${url}/cgi-bin/service/media/upload?${query}`, {
      method: 'POST',
      body: form,
    })
    const answer = (await response.json()) as Json
    await sim.close()
    expect(answer).toMatchObject({ errcode: 0 })
    expect(await paytool(sim, 'open_order', onBehalf(answer.media_id))).toMatchObject({ errcode: 0 })
    expect(JSON.stringify(sim.log)).not.toContain('PNG')
  })
})
