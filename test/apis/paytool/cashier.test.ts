import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { signCashierRequest } from '../../../src/crypto/index.js'
import { createWeCom, MemoryStore, optionsFromEnv } from '../../../src/index.js'
import { failure } from '../../http/support.js'
import { PROVIDER, SUITE } from '../../support/callbacks.js'
import {
  CASHIER_SECRET,
  cashier,
  NOW,
  OPEN_ORDER,
  ORDER_DETAIL,
  ORDER_LIST,
  thirdAppOrder,
} from '../../support/paytool.js'
import type { SeenCall } from '../../support/scripted-transport.js'

const CLOSE_ORDER = '/cgi-bin/paytool/close_order'
const INVOICES = '/cgi-bin/paytool/get_invoice_list'
const MARK = '/cgi-bin/paytool/mark_invoice_status'
const opened = { errcode: 0, order_id: 'order-1', order_url: 'https://pay.example/1' }

/** Refuses what WeCom would: a wrong signature, an old time, a nonce that was there. */
function guard(answer: (call: SeenCall) => unknown, now: () => number = () => NOW) {
  const nonces = new Set<unknown>()
  return (call: SeenCall) => {
    const { sig, nonce_str, ts } = call.body
    if (sig !== signCashierRequest(call.body, CASHIER_SECRET).sig)
      return { errcode: 90305, errmsg: 'bad sig' }
    if (nonces.has(nonce_str)) return { errcode: 90318, errmsg: 'replay' }
    nonces.add(nonce_str)
    if (Math.abs(Number(ts) * 1000 - now()) > 900_000) return { errcode: 90319, errmsg: 'ts' }
    return answer(call)
  }
}

describe('a cashier call', () => {
  it('is signed, with a nonce of 16 random bytes and the time in seconds', async () => {
    const { paytool, calls } = cashier({ [OPEN_ORDER]: guard(() => opened) })
    expect(await paytool.openOrder(thirdAppOrder())).toMatchObject({ order_id: 'order-1' })
    const call = calls.at(-1)
    expect(call?.query.get('provider_access_token')).toBe('PT')
    expect(call?.body.nonce_str).toMatch(/^[0-9a-f]{32}$/)
    expect(call?.body.ts).toBe(NOW / 1000)
  })

  it('posts what is pruned and nothing that was empty', async () => {
    const { paytool, calls } = cashier({ [ORDER_LIST]: guard(() => ({ errcode: 0, pay_order_list: [] })) })
    await paytool.getOrderList({ limit: 5, cursor: '', start_time: undefined })
    expect(Object.keys(calls.at(-1)?.body ?? {}).sort()).toEqual(['limit', 'nonce_str', 'sig', 'ts'])
  })

  it('takes no signature, nonce or time from its caller', async () => {
    const { paytool, calls } = cashier({ [CLOSE_ORDER]: guard(() => ({ errcode: 0 })) })
    await paytool.closeOrder({ order_id: 'o', nonce_str: 'mine', ts: 1, sig: 'mine' } as never)
    expect(calls.at(-1)?.body).not.toMatchObject({ nonce_str: 'mine' })
  })

  it('that reads is repeated when WeCom is busy, signed anew', async () => {
    let busy = 2
    const { paytool, calls, clock } = cashier({
      [ORDER_DETAIL]: guard(
        () => (busy-- > 0 ? { errcode: -1, errmsg: 'busy' } : { errcode: 0, pay_order: { order_id: 'o' } }),
        () => clock.now(),
      ),
    })
    const reading = paytool.getOrderDetail({ order_id: 'o' })
    await clock.advance(20_000)
    expect(await reading).toMatchObject({ pay_order: { order_id: 'o' } })
    const tries = calls.filter(({ path }) => path === ORDER_DETAIL).map(({ body }) => body)
    expect(new Set(tries.map(({ nonce_str }) => nonce_str)).size).toBe(3)
    expect(tries[2]?.ts).toBeGreaterThan(Number(tries[0]?.ts))
  })

  it.each([
    ['openOrder', OPEN_ORDER],
    ['closeOrder', CLOSE_ORDER],
    ['markInvoiceStatus', MARK],
  ] as const)('%s is never repeated by itself', async (name, path) => {
    const { paytool, count, clock } = cashier({ [path]: () => ({ errcode: -1, errmsg: 'busy' }) })
    const failing = failure(
      name === 'openOrder'
        ? paytool.openOrder(thirdAppOrder())
        : name === 'closeOrder'
          ? paytool.closeOrder({ order_id: 'o' })
          : paytool.markInvoiceStatus({ order_id: 'o', oper_userid: 'u', invoice_status: 1 }),
    )
    await clock.advance(60_000)
    expect(await failing).toMatchObject({ errcode: -1, reason: 'outcome_unknown' })
    expect(count(path)).toBe(1)
  })

  it('with a refused token is made once more, with a new token, nonce and signature', async () => {
    let token = 0
    const { paytool, calls } = cashier({
      '/cgi-bin/service/get_provider_token': () => ({
        provider_access_token: `PT${++token}`,
        expires_in: 7200,
      }),
      [OPEN_ORDER]: guard((call) =>
        call.query.get('provider_access_token') === 'PT1' ? { errcode: 40014, errmsg: 'invalid' } : opened,
      ),
    })
    expect(await paytool.openOrder(thirdAppOrder())).toMatchObject({ order_id: 'order-1' })
    const tries = calls.filter(({ path }) => path === OPEN_ORDER)
    expect(tries.map(({ query }) => query.get('provider_access_token'))).toEqual(['PT1', 'PT2'])
    expect(tries[0]?.body.nonce_str).not.toBe(tries[1]?.body.nonce_str)
    expect(tries[0]?.body.sig).not.toBe(tries[1]?.body.sig)
  })

  it('without a secret says where to find it, before anything is sent', async () => {
    const { paytool, calls } = cashier({}, { provider: PROVIDER })
    const error = await failure(paytool.openOrder(thirdAppOrder()))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(error.message).toContain('provider.cashierSecret')
    expect(error.hint).toContain('收银台')
    expect(calls).toEqual([])
  })

  it('needs no secret for invoices', async () => {
    const { paytool, calls } = cashier(
      { [INVOICES]: () => ({ errcode: 0, has_more: 0, invoice_list: [] }) },
      { provider: PROVIDER },
    )
    await paytool.getInvoiceList({ limit: 10 })
    expect(calls.at(-1)?.body).toEqual({ limit: 10 })
  })

  it('shows no secret, whatever goes wrong', async () => {
    const shown: unknown[] = []
    const { paytool, calls } = cashier(
      { [OPEN_ORDER]: ({ body }) => ({ errcode: 90305, errmsg: `sig ${body.sig} is bad` }) },
      { hooks: { onRequest: (event) => void shown.push(event), onError: (event) => void shown.push(event) } },
    )
    const error = await failure(paytool.openOrder(thirdAppOrder()))
    const text = inspect([error, JSON.stringify(error), shown], { depth: 9 })
    expect(text).not.toContain(CASHIER_SECRET)
    expect(text).not.toContain(String(calls.at(-1)?.body.sig))
  })

  it('that gets no answer leaves the outcome open and says how to find out', async () => {
    const { paytool } = cashier({
      [OPEN_ORDER]: () => Promise.reject(Object.assign(new Error('reset'), { code: 'ECONNRESET' })),
    })
    const error = await failure(paytool.openOrder(thirdAppOrder()))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'outcome_unknown' })
    expect(error.hint).toContain('reconcile')
  })

  it('that never left because the token could not be had has no open outcome', async () => {
    const { paytool } = cashier({
      '/cgi-bin/service/get_provider_token': () => ({ errcode: 40001, errmsg: 'invalid secret' }),
    })
    expect(await failure(paytool.openOrder(thirdAppOrder()))).toMatchObject({
      errcode: 40001,
      reason: undefined,
    })
  })
})

describe('the creator of orders', () => {
  const provider = { ...PROVIDER, cashierSecret: CASHIER_SECRET, cashierCreator: 'lisi' }

  it('is the configured one unless the order names another', async () => {
    const { paytool, calls } = cashier({ [OPEN_ORDER]: () => opened }, { provider })
    await paytool.openOrder(thirdAppOrder())
    await paytool.openOrder({ ...thirdAppOrder(), creator: 'wangwu' })
    await paytool.openOrder({ ...thirdAppOrder(), creator: '' })
    const creators = calls.filter(({ path }) => path === OPEN_ORDER).map(({ body }) => body.creator)
    expect(creators).toEqual(['lisi', 'wangwu', 'lisi'])
  })

  it('and the secret come from the environment', () => {
    const env = {
      WECOM_CORP_ID: PROVIDER.corpId,
      WECOM_SUITE_ID: SUITE.id,
      WECOM_SUITE_SECRET: SUITE.secret,
      WECOM_TOKEN: SUITE.token,
      WECOM_AES_KEY: SUITE.encodingAesKey,
    }
    expect(optionsFromEnv(env).provider).toEqual({ corpId: PROVIDER.corpId })
    const both = { ...env, WECOM_CASHIER_SECRET: 'key', WECOM_CASHIER_CREATOR: 'lisi' }
    expect(optionsFromEnv(both).provider).toMatchObject({ cashierSecret: 'key', cashierCreator: 'lisi' })
  })

  it.each(['cashierSecret', 'cashierCreator'])('and %s are checked once', (name) => {
    const create = () =>
      createWeCom({ provider: { ...PROVIDER, [name]: ' x' }, suites: [SUITE], store: new MemoryStore() })
    expect(create).toThrow(`provider.${name}`)
  })
})

describe('lists', () => {
  it('of orders are read to their end, each page signed anew', async () => {
    const { paytool, calls } = cashier({
      [ORDER_LIST]: guard(({ body }) =>
        body.cursor === undefined
          ? { errcode: 0, pay_order_list: [{ order_id: 'a' }], has_more: 1, next_cursor: 'c' }
          : { errcode: 0, pay_order_list: [{ order_id: 'b' }], has_more: 0, next_cursor: '' },
      ),
    })
    const ids: string[] = []
    for await (const { order_id } of paytool.iterateOrders({ start_time: 1, end_time: 2 })) ids.push(order_id)
    expect(ids).toEqual(['a', 'b'])
    const [first, second] = calls.filter(({ path }) => path === ORDER_LIST).map(({ body }) => body)
    expect(first).toMatchObject({ start_time: 1, end_time: 2, limit: 500 })
    expect(second).toMatchObject({ start_time: 1, end_time: 2, limit: 500, cursor: 'c' })
  })

  it('of invoices are read to their end', async () => {
    const { paytool, calls } = cashier({
      [INVOICES]: ({ body }) =>
        body.cursor === undefined
          ? { errcode: 0, invoice_list: [{ order_id: 'a' }], has_more: 1, next_cursor: 'c' }
          : { errcode: 0, invoice_list: [{ order_id: 'b' }], has_more: 0 },
    })
    const ids: string[] = []
    for await (const { order_id } of paytool.iterateInvoices()) ids.push(order_id)
    expect(ids).toEqual(['a', 'b'])
    expect(calls.at(-1)?.body).toEqual({ cursor: 'c', limit: 100 })
  })

  it.each<[string, object, string]>([
    ['no limit', {}, 'limit'],
    ['a limit of 0', { limit: 0 }, 'limit'],
    ['a limit above 2000', { limit: 2001 }, 'limit'],
    ['times in milliseconds', { limit: 1, start_time: NOW }, 'seconds since the epoch'],
    ['an end before the start', { limit: 1, start_time: 2, end_time: 1 }, 'end_time'],
    ['an unknown business type', { limit: 1, business_type: 9 }, 'business_type'],
  ])('of orders are refused with %s', async (_, params, problem) => {
    const { paytool, calls } = cashier()
    const error = await failure(paytool.getOrderList(params as never))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(problem) })
    expect(calls).toEqual([])
  })

  it.each<[string, object, string]>([
    ['one time of two', { start_time: 1 }, 'end_time'],
    ['the other time of two', { end_time: 1 }, 'start_time'],
    ['a limit above 100', { limit: 101 }, 'limit'],
    ['a cursor that is no text', { cursor: 1 }, 'cursor'],
  ])('of invoices are refused with %s', async (_, params, problem) => {
    const error = await failure(cashier().paytool.getInvoiceList(params as never))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(problem) })
  })
})

describe('marks and closings', () => {
  it.each<[string, object, string]>([
    ['no order', { order_id: '' }, 'order_id'],
    ['no member', { oper_userid: undefined }, 'oper_userid'],
    ['the status "in progress"', { invoice_status: 0 }, 'invoice_status'],
    ['a note over 200 bytes', { invoice_note: '快'.repeat(67) }, 'invoice_note'],
  ])('of an invoice are refused with %s', async (_, part, problem) => {
    const mark = { order_id: 'o', oper_userid: 'u', invoice_status: 1, ...part }
    const error = await failure(cashier().paytool.markInvoiceStatus(mark as never))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(problem) })
  })

  it('of an order need its id, at most 64 bytes', async () => {
    for (const order_id of ['', 'x'.repeat(65), undefined])
      expect(await failure(cashier().paytool.closeOrder({ order_id } as never))).toMatchObject({
        code: 'WECOM_CONFIG',
      })
  })

  it('of an invoice are sent unsigned', async () => {
    const { paytool, calls } = cashier({ [MARK]: () => ({ errcode: 0 }) })
    const mark = { order_id: 'o', oper_userid: 'u', invoice_status: 2, invoice_note: 'SF123' } as const
    await paytool.markInvoiceStatus(mark)
    expect(calls.at(-1)?.body).toEqual(mark)
  })
})
