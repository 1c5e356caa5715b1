import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cashierSignature, stringToSign } from '../../../../src/simulator/endpoints/cashier/signature.js'
import vectors from '../../../fixtures/simulator/cashier-signatures.json' with { type: 'json' }
import { PROVIDER, post } from '../../support/helpers.js'
import { asProvider, opened, order, paytool, SECRET, shop, signed } from '../../support/shop.js'

interface Vector {
  id: string
  secret: string
  request: Record<string, unknown>
  stringToSign: string
  sig: string
  notThese?: string[]
}

const all: Vector[] = vectors
const isRefused = ({ id }: Vector) => id === 'boolean'

describe('the cashier signature as the simulator checks it', () => {
  it.each(all.filter((vector) => !isRefused(vector)))('agrees with the vector $id', (vector) => {
    expect(stringToSign(vector.request)).toBe(vector.stringToSign)
    const sig = cashierSignature(vector.request, vector.secret)
    expect(sig).toBe(vector.sig)
    for (const other of vector.notThese ?? []) expect(sig).not.toBe(other)
  })

  it('refuses booleans and fractions, which no field of the cashier has', () => {
    const refused = all.filter(isRefused)
    expect(refused).toHaveLength(1)
    for (const { request } of refused)
      expect(() => stringToSign(request)).toThrow('invalid Request Parameter')
    expect(() => stringToSign({ a: 1.5 })).toThrow('a invalid Request Parameter')
    expect(() => stringToSign({ a: 2 ** 60 })).toThrow('a invalid Request Parameter')
  })

  it('drops sig at any depth, and repeats the name of a list of plain values', () => {
    expect(stringToSign({ b: [2, 10], a: { sig: 'x', z: '0' } })).toBe('b=10&b=2&z=0')
  })

  it('sorts by bytes, not by UTF-16 units', () => {
    expect(stringToSign({ list: [{ a: '\u{1f600}' }, { a: '\uff5e' }] })).toBe('a=\uff5e&a=\u{1f600}')
  })

  it('does not depend on the order of members or items', () => {
    const leaf = fc.oneof(fc.string({ unit: 'grapheme' }), fc.integer())
    const record = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), leaf, { maxKeys: 6 })
    fc.assert(
      fc.property(record, record, (a, b) => {
        const reversed = Object.fromEntries(Object.entries(a).reverse())
        expect(stringToSign({ x: [b, reversed] })).toBe(stringToSign({ x: [a, b] }))
      }),
    )
  })
})

describe('a signed call to the cashier', () => {
  it('is refused with a nonce that was used within 15 minutes', async () => {
    const { sim, token } = await shop()
    const body = signed(sim, { limit: 10 })
    const path = `paytool/get_order_list?provider_access_token=${token}`
    expect(await post(sim, path, body)).toMatchObject({ errcode: 0 })
    expect(await post(sim, path, body)).toMatchObject({ errcode: 90318 })
    await sim.advance(15 * 60_000)
    const again = signed(sim, { limit: 10, nonce_str: body.nonce_str })
    expect(await post(sim, path, again)).toMatchObject({ errcode: 0 })
  })

  it('does not use up a nonce when the signature is wrong', async () => {
    const { sim, token } = await shop()
    const body = signed(sim, { limit: 10 })
    const path = `paytool/get_order_list?provider_access_token=${token}`
    expect(await post(sim, path, { ...body, limit: 11 })).toMatchObject({ errcode: 49004 })
    expect(await post(sim, path, body)).toMatchObject({ errcode: 0 })
  })

  it('is refused further than 15 minutes from the time of the simulator', async () => {
    const { sim } = await shop()
    const now = Math.floor(sim.clock.now() / 1000)
    const list = (ts: unknown) => paytool(sim, 'get_order_list', { limit: 1, ts })
    expect(await list(now - 900)).toMatchObject({ errcode: 0 })
    expect(await list(now + 900)).toMatchObject({ errcode: 0 })
    expect(await list(now - 901)).toMatchObject({ errcode: 90319 })
    expect(await list(now + 901)).toMatchObject({ errcode: 90319 })
    expect(await list('')).toMatchObject({ errcode: 90319 })
    expect(await list(String(now))).toMatchObject({ errcode: 40058 })
  })

  it('is refused without a nonce, or with a long one', async () => {
    const { sim } = await shop()
    const list = (nonce: unknown) => paytool(sim, 'get_order_list', { limit: 1, nonce_str: nonce })
    expect(await list('')).toMatchObject({ errcode: 90318 })
    expect(await list('x'.repeat(33))).toMatchObject({ errcode: 40058 })
    expect(await list('x'.repeat(32))).toMatchObject({ errcode: 0 })
  })

  it.each([
    ['another key', (body: Record<string, unknown>) => ({ ...body, sig: 'AAAA' })],
    ['no signature', ({ sig: _sig, ...body }: Record<string, unknown>) => body],
    ['a field that was added', (body: Record<string, unknown>) => ({ ...body, extra: 1 })],
    ['a field that was changed', (body: Record<string, unknown>) => ({ ...body, pay_type: 2 })],
  ])('is refused with %s', async (_what, change) => {
    const { sim } = await shop()
    const answer = await asProvider(sim, 'paytool/open_order', change(signed(sim, order())))
    expect(answer).toMatchObject({ errcode: 49004 })
  })

  it('takes a field that nobody knows, as long as it is signed', async () => {
    const { sim } = await shop()
    expect(await opened(sim, { ...order(), remark: '老客户 & 新=订单' })).not.toBe('')
  })

  it('is refused while no key is configured', async () => {
    const { sim } = await shop({ provider: { ...PROVIDER, cashier: { secret: null } } })
    expect(sim.credentials().provider).not.toHaveProperty('cashierSecret')
    expect(await paytool(sim, 'get_order_list', { limit: 1 })).toMatchObject({ errcode: 90348 })
  })

  it('needs the provider token all the same', async () => {
    const { sim } = await shop()
    const body = signed(sim, { limit: 1 })
    expect(await post(sim, 'paytool/get_order_list', body)).toMatchObject({ errcode: 41001 })
    const path = 'paytool/get_order_list?provider_access_token=x'
    expect(await post(sim, path, body)).toMatchObject({ errcode: 40014 })
  })

  it('works with the key the simulator hands out', async () => {
    const { sim } = await shop({ provider: PROVIDER })
    const { cashierSecret = '', cashierCreator } = sim.credentials().provider
    expect(cashierSecret).toMatch(/^\w{43}$/)
    expect(sim.provider.settings.cashierSecret).toBe(cashierSecret)
    const body = signed(sim, { ...order(), creator: cashierCreator }, cashierSecret)
    expect(await asProvider(sim, 'paytool/open_order', body)).toMatchObject({ errcode: 0 })
    expect(JSON.stringify(sim.log)).not.toContain(SECRET)
    expect(JSON.stringify(sim.log)).not.toContain(String(body.sig))
  })
})
