import type { ApiCaller, RequestOptions } from '../../http/index.js'
import type { AppOrder } from '../../types/index.js'
import { bindFamily, type Family } from '../bind-family.js'
import { check, integer, milliseconds, object, optional } from '../rules.js'
import { eachOnce, windowsOf } from '../spans.js'
import { orderFamily } from '../tables/service/order.js'

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

const RULE = object(
  { from: milliseconds, to: milliseconds, windowMs: optional(integer(1000, undefined, 'milliseconds')) },
  ({ from, to }) => (Number(to) < Number(from) ? 'to must not be before from' : undefined),
)

/** The methods of a suite's orders. */
export function createOrderApi(caller: ApiCaller): OrderApi {
  const api = bindFamily(orderFamily, caller)
  return {
    ...api,
    async *iterateOrders(params, options) {
      check('order.iterateOrders', params, RULE)
      const { from, to, windowMs = DAY_MS, test_mode } = params
      const span = { start_time: Math.floor(from / 1000), end_time: Math.floor(to / 1000) }
      yield* eachOnce(
        windowsOf(span, Math.floor(windowMs / 1000)),
        async function* (window) {
          const { order_list } = await api.getOrderList({ ...window, test_mode }, options)
          yield* order_list ?? []
        },
        ({ orderid }) => orderid,
      )
    },
  }
}
