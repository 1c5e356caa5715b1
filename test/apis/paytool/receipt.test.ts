import { describe, expect, it } from 'vitest'
import type { TransportRequest } from '../../../src/index.js'
import { failure } from '../../http/support.js'
import { cashier } from '../../support/paytool.js'

const data = Buffer.from('%PDF-1.7')

function uploads() {
  const requests: TransportRequest[] = []
  const { paytool } = cashier(
    {},
    {
      transport: async (request) => {
        requests.push(request)
        const answer = request.url.includes('get_provider_token')
          ? { provider_access_token: 'PT', expires_in: 7200 }
          : { errcode: 0, type: 'file', media_id: 'M', created_at: '1767225600' }
        return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }
      },
    },
  )
  return { paytool, requests }
}

describe('a receipt', () => {
  it.each([
    ['receipt.pdf', 'file', 'application/pdf'],
    ['receipt.JPG', 'image', 'image/jpeg'],
    ['a b/凭证.jpeg', 'image', 'image/jpeg'],
    ['receipt.png', 'image', 'image/png'],
    ['receipt.bmp', 'image', 'image/bmp'],
  ])('%s goes up as %s', async (filename, type, media) => {
    const { paytool, requests } = uploads()
    expect(await paytool.uploadReceipt({ data, filename })).toMatchObject({ media_id: 'M' })
    const request = requests.at(-1)
    const url = new URL(request?.url ?? '')
    expect(url.pathname).toBe('/cgi-bin/service/media/upload')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      provider_access_token: 'PT',
      type,
      attachment_type: '3',
    })
    const body = Buffer.from(request?.body as Uint8Array).toString()
    expect(body).toContain(
      `name="media"; filename="${filename}"; filelength=8\r\nContent-Type: ${media}\r\n\r\n%PDF`,
    )
    expect(request?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
  })

  it('keeps its bytes as they are', async () => {
    const { paytool, requests } = uploads()
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
    await paytool.uploadReceipt({ data: bytes, filename: 'a.png' })
    expect(Buffer.from(requests.at(-1)?.body as Uint8Array).includes(bytes)).toBe(true)
  })

  it.each<[string, unknown, string]>([
    ['/etc/a.pdf', data, 'filename'],
    ['a\\b.pdf', data, 'filename'],
    ['a:b.pdf', data, 'filename'],
    ['a"b.pdf', data, 'filename'],
    ['a\r\nX: 1.pdf', data, 'filename'],
    ['a.gif', data, 'filename'],
    ['pdf', data, 'filename'],
    ['', data, 'filename'],
    ['a.pdf', Buffer.alloc(0), 'data'],
    ['a.pdf', 'text', 'data'],
    ['a.pdf', Buffer.alloc(20 * 1024 * 1024 + 1), '20 MB'],
    ['a.png', Buffer.alloc(10 * 1024 * 1024 + 1), '10 MB'],
  ])('named %j is refused for what is wrong', async (filename, bytes, problem) => {
    const { paytool, requests } = uploads()
    const error = await failure(paytool.uploadReceipt({ data: bytes as Uint8Array, filename }))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(problem) })
    expect(requests).toEqual([])
  })
})
