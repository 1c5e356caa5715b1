import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { failure } from '../http/support.js'
import { CORP, PROVIDER, SUITE } from '../support/callbacks.js'
import { type SeenCall, scriptedTransport } from '../support/scripted-transport.js'

const LIST = '/cgi-bin/service/get_order_list'
const PROLONG = '/cgi-bin/service/prolong_try'
const DAY = 86_400
const START = 1_767_225_600

async function setUp(script: Record<string, (call: SeenCall) => unknown>) {
  const clock = new FakeClock(START * 1000)
  const scripted = scriptedTransport({
    '/cgi-bin/service/get_suite_token': () => ({ suite_access_token: 'ST', expires_in: 7200 }),
    ...script,
  })
  const store = new MemoryStore({ clock })
  const wecom = createWeCom({
    provider: PROVIDER,
    suites: [SUITE],
    store,
    clock,
    transport: scripted.transport,
  })
  await wecom.suite().ticket.set('ticket')
  return { order: wecom.suite().order, clock, ...scripted }
}

/** WeCom's list: both ends of a span belong to it. */
function listed(times: number[]) {
  return ({ body }: SeenCall) => ({
    errcode: 0,
    order_list: times
      .map((order_time, index) => ({ orderid: `o${index}`, order_time }))
      .filter(
        ({ order_time }) => order_time >= Number(body.start_time) && order_time <= Number(body.end_time),
      ),
  })
}

async function collect(orders: AsyncIterable<{ orderid: string }>): Promise<string[]> {
  const ids: string[] = []
  for await (const { orderid } of orders) ids.push(orderid)
  return ids
}

describe('orders of editions', () => {
  it('are read with the token of the suite, the fields at the root of the answer', async () => {
    const { order, calls } = await setUp({
      '/cgi-bin/service/get_order': ({ body }) => ({ errcode: 0, orderid: body.orderid, order_status: 1 }),
    })
    expect(await order.getOrder({ orderid: 'N1' })).toMatchObject({ orderid: 'N1', order_status: 1 })
    expect(calls.at(-1)?.query.get('suite_access_token')).toBe('ST')
  })

  it('are read in windows without a gap, each once', async () => {
    const times = [START, START + DAY, START + DAY + 1, START + 2 * DAY, START + 3 * DAY - 1, START + 3 * DAY]
    const { order, calls } = await setUp({ [LIST]: listed(times) })
    const span = { from: START * 1000, to: (START + 3 * DAY) * 1000 }
    expect(await collect(order.iterateOrders(span))).toEqual(['o0', 'o1', 'o2', 'o3', 'o4', 'o5'])
    const windows = calls.filter(({ path }) => path === LIST).map(({ body }) => body)
    expect(windows).toEqual([
      { start_time: START, end_time: START + DAY },
      { start_time: START + DAY, end_time: START + 2 * DAY },
      { start_time: START + 2 * DAY, end_time: START + 3 * DAY },
    ])
  })

  it('are read in windows of any size, to the last second', async () => {
    const times = Array.from({ length: 50 }, (_, index) => START + index * 7)
    const { order, calls } = await setUp({ [LIST]: listed(times) })
    const span = { from: START * 1000, to: (START + 345) * 1000, windowMs: 100_000, test_mode: 1 as const }
    expect(await collect(order.iterateOrders(span))).toHaveLength(50)
    expect(calls.at(-1)?.body).toEqual({ start_time: START + 300, end_time: START + 345, test_mode: 1 })
  })

  it('of one instant are asked for once', async () => {
    const { order, count } = await setUp({ [LIST]: listed([START]) })
    expect(await collect(order.iterateOrders({ from: START * 1000, to: START * 1000 }))).toEqual(['o0'])
    expect(count(LIST)).toBe(1)
  })

  it.each<[string, object, string]>([
    ['in seconds', { from: START, to: START + 1 }, 'milliseconds'],
    ['backwards', { from: START * 1000, to: START * 1000 - 1000 }, 'to'],
    ['without an end', { from: START * 1000 }, 'to'],
    ['in windows of nothing', { from: START * 1000, to: START * 1000, windowMs: 0 }, 'windowMs'],
  ])('are not read %s', async (_, params, problem) => {
    const { order, calls } = await setUp({})
    const error = await failure(collect(order.iterateOrders(params as never)))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(problem) })
    expect(calls).toEqual([])
  })

  it('are not listed with times in milliseconds', async () => {
    const { order } = await setUp({})
    const span = { start_time: START * 1000, end_time: START * 1000 + 1 }
    expect(await failure(order.getOrderList(span))).toMatchObject({ code: 'WECOM_CONFIG' })
  })
})

describe('a trial', () => {
  it('is prolonged once, and its outcome stays open without an answer', async () => {
    const { order, clock, count } = await setUp({ [PROLONG]: () => ({ errcode: -1, errmsg: 'busy' }) })
    const failing = failure(order.prolongTry({ buyer_corpid: CORP, prolong_days: 7 }))
    await clock.advance(60_000)
    const error = await failing
    expect(error).toMatchObject({ errcode: -1, reason: 'outcome_unknown' })
    expect(error.hint).toContain('entitlement')
    expect(count(PROLONG)).toBe(1)
  })

  it.each([0, 61, 1.5, '7', undefined])('is not prolonged by %j days', async (prolong_days) => {
    const { order, calls } = await setUp({})
    const error = await failure(
      order.prolongTry({ buyer_corpid: CORP, prolong_days: prolong_days as number }),
    )
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining('prolong_days') })
    expect(calls).toEqual([])
  })
})
