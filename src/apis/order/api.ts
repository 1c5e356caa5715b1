import type { ApiCaller, RequestOptions } from '../../http/index.js'
import type { AppOrder } from '../../types/index.js'
import { bindFamily, type Family } from '../bind-family.js'
import { Checked } from '../check.js'
import { orderFamily } from './family.js'

/** Which orders to read. */
export interface IterateOrdersParams {
  /** ms since the epoch. */
  from: number
  /** ms since the epoch. */
  to: number
  /** How much to ask for at once, in ms. Default: a day. The longest span WeCom takes is not documented. */
  windowMs?: number | undefined
  /** 0 orders of formal installations (default), 1 of test installations. */
  test_mode?: 0 | 1 | undefined
}

/** What there is beyond the endpoints. */
export interface OrderExtras {
  /**
   * Every order of a span of time, asked for in windows one after another, each order once.
   *
   * https://developer.work.weixin.qq.com/document/path/91910
   * @throws `WECOM_CONFIG`, `WECOM_API`
   * @example for await (const order of suite.order.iterateOrders({ from: to - 7 * 86_400_000, to })) console.log(order.orderid)
   */
  iterateOrders(
    params: IterateOrdersParams,
    options?: RequestOptions,
  ): AsyncGenerator<AppOrder, void, undefined>
}

/** Orders of the app's editions. */
export type OrderApi = Family<typeof orderFamily> & OrderExtras

const DAY_MS = 86_400_000

/** The methods of a suite's orders. */
export function createOrderApi(caller: ApiCaller): OrderApi {
  const api = bindFamily(orderFamily, caller)
  return {
    ...api,
    async *iterateOrders(params, options) {
      const { from, to, windowSeconds } = checkSpan(params)
      const { test_mode } = params
      // An order made in the second two windows share is in both. Ids of the window before are all it takes.
      let before = new Set<string>()
      for (let start_time = from; start_time <= to; start_time += windowSeconds) {
        const end_time = Math.min(start_time + windowSeconds, to)
        const { order_list } = await api.getOrderList({ start_time, end_time, test_mode }, options)
        const ids = new Set<string>()
        for (const order of order_list ?? []) {
          const isNew = !before.has(order.orderid) && !ids.has(order.orderid)
          ids.add(order.orderid)
          if (isNew) yield order
        }
        before = ids
        if (end_time === to) return
      }
    },
  }
}

function checkSpan(params: IterateOrdersParams): { from: number; to: number; windowSeconds: number } {
  const checked = new Checked('order.iterateOrders', params)
  const [from, to] = [milliseconds(checked.at('from')), milliseconds(checked.at('to'))]
  if (to < from) throw checked.at('to').refusal('must not be before from')
  const window = checked.at('windowMs')
  const windowMs = window.absent ? DAY_MS : window.integer({ min: 1000, what: ' of milliseconds' })
  return { from, to, windowSeconds: Math.floor(windowMs / 1000) }
}

/** In seconds, as the wire has them. */
function milliseconds(field: Checked): number {
  const value = field.integer({ min: 0, what: ' of milliseconds' })
  if (value > 0 && value < 1e11) throw field.refusal('must be in milliseconds since the epoch, not seconds')
  return Math.floor(value / 1000)
}
