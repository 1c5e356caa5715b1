import { describe, expect, it } from 'vitest'
import type { ReconcileOrderParams } from '../../../src/index.js'
import { failure } from '../../http/support.js'
import type { SeenCall } from '../../support/scripted-transport.js'
import { licenses, NOW_SECONDS } from './support.js'

const order = (order_id: string, order_type: number, base_count: number, months = 12) => ({
  order_id,
  order_type,
  order_status: 0,
  corpid: 'corp',
  price: 100,
  account_count: { base_count, external_contact_count: 0 },
  account_duration: { months, days: 0 },
  create_time: NOW_SECONDS,
})
const ORDERS = [
  order('ten', 1, 10),
  order('ten-again', 1, 10, 6),
  order('twenty', 1, 20),
  order('renewal', 2, 10),
]
const UNIONS: Record<string, string[]> = { wide: ['a', 'b', 'c'], narrow: ['a', 'b'] }

function shop() {
  return licenses({
    list_order: ({ body }: SeenCall) => ({
      order_list:
        body.corpid === undefined
          ? Object.keys(UNIONS).map((order_id) => ({ order_id, order_type: 8 }))
          : ORDERS.map(({ order_id, order_type }) => ({ order_id, order_type })),
      has_more: 0,
    }),
    get_order: ({ body }) => ({ order: ORDERS.find(({ order_id }) => order_id === body.order_id) }),
    get_union_order: ({ body }) => ({
      order: { order_id: body.order_id, order_type: 8, order_status: 0, price: 1, create_time: NOW_SECONDS },
      buy_list: UNIONS[String(body.order_id)]?.map((corpid) => ({ sub_order_id: corpid, corpid })),
      has_more: 0,
    }),
  })
}

describe('looking for an order whose answer was lost', () => {
  const attempt = { corpid: 'corp', start_time: NOW_SECONDS - 10 }
  it.each([
    ['one fits', { ...attempt, order_type: 1, account_count: { base_count: 20 } }, 'one', ['twenty']],
    [
      'several fit',
      { ...attempt, order_type: 1, account_count: { base_count: 10 } },
      'several',
      ['ten', 'ten-again'],
    ],
    [
      'the duration tells',
      { ...attempt, order_type: 1, account_count: { base_count: 10 }, account_duration: { days: 186 } },
      'one',
      ['ten-again'],
    ],
    ['none fits', { ...attempt, order_type: 1, account_count: { external_contact_count: 10 } }, 'none', []],
    ['only a renewal counts', { ...attempt, order_type: 2 }, 'one', ['renewal']],
    [
      'for several corps',
      { start_time: NOW_SECONDS, order_type: 8, corpids: ['b', 'a', 'd'] },
      'one',
      ['narrow'],
    ],
    ['for any corps', { start_time: NOW_SECONDS, order_type: 8 }, 'several', ['wide', 'narrow']],
  ] satisfies [string, ReconcileOrderParams, string, string[]][])(
    'says honestly what there is: %s',
    async (_, params, outcome, ids) => {
      const found = await shop().license.reconcileOrder(params)
      expect({ outcome: found.outcome, ids: found.orders.map(({ order_id }) => order_id) }).toEqual({
        outcome,
        ids,
      })
    },
  )

  it('looks from a little before the call to a little after now, or after its failure', async () => {
    const { license, bodies } = shop()
    await license.reconcileOrder({ ...attempt, order_type: 2 })
    await license.reconcileOrder({ ...attempt, order_type: 2, end_time: NOW_SECONDS - 5 })
    expect(bodies('list_order')).toEqual([
      { corpid: 'corp', start_time: NOW_SECONDS - 130, end_time: NOW_SECONDS + 120 },
      { corpid: 'corp', start_time: NOW_SECONDS - 130, end_time: NOW_SECONDS + 115 },
    ])
  })

  it.each([
    [{ order_type: 1, start_time: NOW_SECONDS }, 'corpid'],
    [{ order_type: 8, corpid: 'corp', start_time: NOW_SECONDS }, 'corpid'],
    [{ order_type: 5, corpid: 'corp', start_time: NOW_SECONDS }, 'order_type'],
    [{ order_type: 1, corpid: 'corp', start_time: NOW_SECONDS * 1000 }, 'start_time'],
  ])('needs to know what was ordered: %o', async (params, named) => {
    const { license, calls } = shop()
    expect(await failure(license.reconcileOrder(params as ReconcileOrderParams))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining(named),
    })
    expect(calls).toEqual([])
  })
})
