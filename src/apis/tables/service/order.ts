import type {
  GetOrderListParams,
  GetOrderListResult,
  GetOrderParams,
  GetOrderResult,
  ProlongTryParams,
  ProlongTryResult,
} from '../../../types/index.js'
import { endpoint } from '../../endpoint.js'
import { integer, object, oneOf, optional, seconds, text } from '../../rules.js'
import { inOrder } from '../../spans.js'

/** `service/get_order…`: orders of the app's editions, with the token of a suite. */
export const orderFamily = {
  /**
   * Reads an order of an edition, whoever placed it.
   *
   * https://developer.work.weixin.qq.com/document/path/91909
   * @throws `WECOM_API` with errcode 84080 when there is no such order
   * @example const { order_status, price } = await suite.order.getOrder({ orderid: event.OrderId })
   */
  getOrder: endpoint<GetOrderParams, GetOrderResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_order',
    token: 'suite',
    safeToRepeat: true,
    page: 91909,
  }),

  /**
   * Lists the orders of a span of time. It has no pages and the longest span is not documented: `iterateOrders` asks
   * for small ones.
   *
   * https://developer.work.weixin.qq.com/document/path/91910
   * @throws `WECOM_CONFIG` naming the field, `WECOM_API`
   * @example const { order_list } = await suite.order.getOrderList({ start_time, end_time })
   */
  getOrderList: endpoint<GetOrderListParams, GetOrderListResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_order_list',
    token: 'suite',
    safeToRepeat: true,
    page: 91910,
    rule: object({ start_time: seconds, end_time: seconds, test_mode: optional(oneOf(0, 1)) }, inOrder),
  }),

  /**
   * Extends a customer's trial, up to 60 days in all; never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91913
   * @throws `WECOM_API` with errcode 90352 when it becomes too long; an error with the reason `outcome_unknown` when no
   * answer came
   * @example const { try_end_time } = await suite.order.prolongTry({ buyer_corpid: corpId, prolong_days: 7 })
   */
  prolongTry: endpoint<ProlongTryParams, ProlongTryResult>({
    method: 'POST',
    path: '/cgi-bin/service/prolong_try',
    token: 'suite',
    safeToRepeat: false,
    findOut: 'installs.refresh(corpId), then corp.entitlement() tells how long the trial lasts.',
    page: 91913,
    rule: { buyer_corpid: text, prolong_days: integer(1, 60, 'days') },
  }),
}
