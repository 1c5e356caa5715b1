import { describe, expect, it } from 'vitest'
import { failure } from '../../http/support.js'
import type { SeenCall } from '../../support/scripted-transport.js'
import { collect, inTurn, licenses, NOW_SECONDS } from './support.js'

const DAY = 86_400
const SPAN = 31 * DAY
const brief = (order_id: string) => ({ order_id, order_type: 1 })

describe('the list of licence orders', () => {
  it('without a span of time is one walk over its pages', async () => {
    const { license, bodies } = licenses({
      list_order: inTurn(
        { order_list: [brief('a')], has_more: 1, next_cursor: 'next' },
        { order_list: [brief('b')], has_more: 0, next_cursor: '' },
      ),
    })
    expect(await collect(license.iterateOrders({ corpid: 'corp', limit: 1 }))).toEqual([
      brief('a'),
      brief('b'),
    ])
    expect(bodies('list_order')).toEqual([
      { corpid: 'corp', limit: 1 },
      { corpid: 'corp', limit: 1, cursor: 'next' },
    ])
  })

  it('may be of all corps', async () => {
    const { license, bodies } = licenses({ list_order: () => ({ order_list: [], has_more: 0 }) })
    expect(await collect(license.iterateOrders())).toEqual([])
    expect(bodies('list_order')).toEqual([{}])
  })

  it('over a longer time is read in windows that leave no second out, each order once', async () => {
    const orders = [0, SPAN - 1, SPAN, SPAN + 1, 2 * SPAN, 2 * SPAN + 5].map((at, index) => ({
      ...brief(`order-${index}`),
      at: NOW_SECONDS + at,
    }))
    const { license, bodies } = licenses({
      list_order: ({ body }: SeenCall) => ({
        order_list: orders.filter(({ at }) => at >= Number(body.start_time) && at <= Number(body.end_time)),
        has_more: 0,
      }),
    })
    const end_time = NOW_SECONDS + 2 * SPAN + 5
    const found = await collect(license.iterateOrders({ start_time: NOW_SECONDS, end_time }))
    expect(found).toEqual(orders)
    expect(bodies('list_order')).toEqual([
      { start_time: NOW_SECONDS, end_time: NOW_SECONDS + SPAN },
      { start_time: NOW_SECONDS + SPAN, end_time: NOW_SECONDS + 2 * SPAN },
      { start_time: NOW_SECONDS + 2 * SPAN, end_time },
    ])
  })

  it.each([SPAN, 1, 0])('over %i seconds is one window', async (length) => {
    const { license, bodies } = licenses({ list_order: () => ({ order_list: [], has_more: 0 }) })
    await collect(license.iterateOrders({ start_time: NOW_SECONDS, end_time: NOW_SECONDS + length }))
    expect(bodies('list_order')).toEqual([{ start_time: NOW_SECONDS, end_time: NOW_SECONDS + length }])
  })

  it.each([
    [{ start_time: NOW_SECONDS }, 'given together'],
    [{ start_time: NOW_SECONDS, end_time: NOW_SECONDS - 1 }, 'must not be before'],
    [{ start_time: NOW_SECONDS * 1000, end_time: NOW_SECONDS * 1000 }, 'not milliseconds'],
  ])('is refused for a span that is none: %o', async (params, named) => {
    const { license, calls } = licenses({})
    expect(await failure(collect(license.iterateOrders(params)))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining(named),
    })
    expect(calls).toEqual([])
  })
})

describe('other licence lists', () => {
  const twoPages = (field: string) =>
    inTurn({ [field]: [1], has_more: 1, next_cursor: 'next' }, { [field]: [2], has_more: 0 })

  it('of the accounts of an order, of a corp, and of the parts of a purchase are read to their end', async () => {
    const { license, bodies } = licenses({
      list_order_account: twoPages('account_list'),
      list_actived_account: twoPages('account_list'),
      get_union_order: twoPages('buy_list'),
    })
    expect(await collect(license.iterateOrderAccounts({ order_id: 'order' }))).toEqual([1, 2])
    expect(await collect(license.iterateActivatedAccounts({ corpid: 'corp', limit: 1 }))).toEqual([1, 2])
    expect(await collect(license.iterateUnionOrder({ order_id: 'order' }))).toEqual([1, 2])
    expect(bodies('list_order_account')).toEqual([
      { order_id: 'order' },
      { order_id: 'order', cursor: 'next' },
    ])
    expect(bodies('list_actived_account')[1]).toEqual({ corpid: 'corp', limit: 1, cursor: 'next' })
    expect(bodies('get_union_order')[1]).toEqual({ order_id: 'order', cursor: 'next' })
  })

  it('do not end early when a cursor is stuck', async () => {
    const { license } = licenses({
      list_actived_account: () => ({ account_list: [], has_more: 1, next_cursor: '' }),
    })
    expect(await failure(collect(license.iterateActivatedAccounts({ corpid: 'corp' })))).toMatchObject({
      code: 'WECOM_STATE',
      reason: 'cursor_stuck',
    })
  })
})

describe('the balance of the provider', () => {
  it('is read with the token of the provider, which is renewed when it is refused', async () => {
    const balances = inTurn({ errcode: 42009, errmsg: 'expired' }, { errcode: 0, balance: 12_300 })
    const seen: string[] = []
    const { wecom } = licenses(
      {},
      {
        transport: async ({ url, method }) => {
          const { pathname, searchParams } = new URL(url)
          const token = pathname.endsWith('get_provider_token')
          if (!token) seen.push(`${method} ${pathname} ${searchParams.get('provider_access_token')}`)
          const answer = token
            ? { provider_access_token: `t${seen.length}`, expires_in: 7200 }
            : balances({} as SeenCall)
          return {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(answer),
          }
        },
      },
    )
    expect((await wecom.provider.service.getAccountBalance()).balance).toBe(12_300)
    expect(seen).toEqual([
      'GET /cgi-bin/service/get_account_balance t0',
      'GET /cgi-bin/service/get_account_balance t1',
    ])
  })
})
