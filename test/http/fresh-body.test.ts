import { describe, expect, it } from 'vitest'
import { advance, client, failure } from './support.js'

const READ = { method: 'POST', path: '/cgi-bin/paytool/get_order_list', safeToRepeat: true } as const

describe('a body that is made for every try', () => {
  it('differs from try to try, and hooks see the one that is sent', async () => {
    let number = 0
    const seen: unknown[] = []
    const { http, requests, clock } = client(
      [{ body: { errcode: -1, errmsg: 'busy' } }, { status: 502, body: 'no' }, { body: { errcode: 0 } }],
      { hooks: { onRequest: ({ body }) => void seen.push(body) } },
    )
    const call = http.call({ ...READ, freshBody: () => ({ nonce_str: `n${++number}` }) })
    await advance(clock, 5_000)
    await call
    const bodies = [{ nonce_str: 'n1' }, { nonce_str: 'n2' }, { nonce_str: 'n3' }]
    expect(requests.map(({ body }) => JSON.parse(String(body)))).toEqual(bodies)
    expect(seen).toEqual(bodies)
  })

  it('that cannot be made fails as it fails, with nothing sent', async () => {
    const { http, requests } = client([{}])
    const freshBody = () => {
      throw new RangeError('no nonce')
    }
    await expect(http.call({ ...READ, freshBody })).rejects.toThrow(RangeError)
    expect(requests).toEqual([])
  })

  it('is kept out of the errors that quote it', async () => {
    const { http } = client([{ body: { errcode: 90305, errmsg: 'bad sig SECRET-signature' } }])
    const error = await failure(http.call({ ...READ, freshBody: () => ({ sig: 'SECRET-signature' }) }))
    expect(JSON.stringify(error)).not.toContain('SECRET')
  })
})
