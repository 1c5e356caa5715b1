import type {
  ApiResult,
  CloseOrderParams,
  GetCashierOrderListParams,
  GetCashierOrderListResult,
  GetInvoiceListParams,
  GetInvoiceListResult,
  GetOrderDetailParams,
  GetOrderDetailResult,
  MarkInvoiceStatusParams,
  OpenOrderParams,
  OpenOrderResult,
} from '../../../types/index.js'
import { endpoint } from '../../endpoint.js'
import { invoiceMark, invoices, orderId, orders } from './fields.js'

const READ_THE_ORDER = 'getOrderDetail tells how the order stands.'

/** `paytool/…`: the cashier (收银台), with the token of the provider. */
export const paytoolFamily = {
  /**
   * Makes an order for a customer and the link to pay or confirm it; never repeated by itself.
   *
   * The parameters are checked first, so that an order WeCom would refuse costs no call. There is no idempotency key:
   * note the time and the parameters before the call, and when its outcome stays unknown look with `reconcile`.
   *
   * https://developer.work.weixin.qq.com/document/path/98045
   * @throws `WECOM_CONFIG` naming the field, or without `provider.cashierSecret`; `WECOM_API` with errcode 84106 when
   * an unpaid order is there already; an error with the reason `outcome_unknown` when no answer came
   * @example const { order_id, order_url } = await wecom.paytool.openOrder({
   *   business_type: 1, pay_type: 0, custom_corpid, product_list: { third_app: { order_type: 0,
   *   buy_info_list: [{ suiteid, edition_id, user_count: 10, duration_days: 365 }] } },
   * })
   */
  openOrder: endpoint<OpenOrderParams, OpenOrderResult>({
    method: 'POST',
    path: '/cgi-bin/paytool/open_order',
    token: 'provider',
    safeToRepeat: false,
    signed: true,
    findOut: 'paytool.reconcile({ order, attemptedAt }) looks through the orders made since.',
    page: 98045,
  }),

  /**
   * Cancels an order that is not paid or confirmed yet; never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/98046
   * @throws `WECOM_API` with errcode 90311 when it is closed or paid already; an error with the reason
   * `outcome_unknown` when no answer came
   * @example await wecom.paytool.closeOrder({ order_id })
   */
  closeOrder: endpoint<CloseOrderParams, ApiResult>({
    method: 'POST',
    path: '/cgi-bin/paytool/close_order',
    token: 'provider',
    safeToRepeat: false,
    signed: true,
    findOut: READ_THE_ORDER,
    page: 98046,
    rule: orderId,
  }),

  /**
   * Lists orders by the time they were made, those made by hand in the console too. One page; `iterateOrders` reads all.
   *
   * https://developer.work.weixin.qq.com/document/path/98053
   * @throws `WECOM_CONFIG` naming the field, `WECOM_API`
   * @example const { pay_order_list } = await wecom.paytool.getOrderList({ start_time, end_time, limit: 100 })
   */
  getOrderList: endpoint<GetCashierOrderListParams, GetCashierOrderListResult>({
    method: 'POST',
    path: '/cgi-bin/paytool/get_order_list',
    token: 'provider',
    safeToRepeat: true,
    signed: true,
    page: 98053,
    rule: orders,
  }),

  /**
   * Reads an order in full. Ask again rather than assume: nothing is pushed about cashier orders.
   *
   * https://developer.work.weixin.qq.com/document/path/98054
   * @throws `WECOM_API` with errcode 90310 when there is no such order
   * @example const { pay_order } = await wecom.paytool.getOrderDetail({ order_id })
   */
  getOrderDetail: endpoint<GetOrderDetailParams, GetOrderDetailResult>({
    method: 'POST',
    path: '/cgi-bin/paytool/get_order_detail',
    token: 'provider',
    safeToRepeat: true,
    signed: true,
    page: 98054,
    rule: orderId,
  }),

  /**
   * Lists applications for invoices. One page; `iterateInvoices` reads all.
   *
   * https://developer.work.weixin.qq.com/document/path/99436
   * @throws `WECOM_CONFIG` naming the field, `WECOM_API`
   * @example const { invoice_list } = await wecom.paytool.getInvoiceList({ start_time, end_time })
   */
  getInvoiceList: endpoint<GetInvoiceListParams, GetInvoiceListResult>({
    method: 'POST',
    path: '/cgi-bin/paytool/get_invoice_list',
    token: 'provider',
    safeToRepeat: true,
    page: 99436,
    rule: invoices,
  }),

  /**
   * Marks an invoice as issued or cancelled; never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99437
   * @throws `WECOM_CONFIG` naming the field, `WECOM_API`; an error with the reason `outcome_unknown` when no answer came
   * @example await wecom.paytool.markInvoiceStatus({ order_id, oper_userid, invoice_status: 2 })
   */
  markInvoiceStatus: endpoint<MarkInvoiceStatusParams, ApiResult>({
    method: 'POST',
    path: '/cgi-bin/paytool/mark_invoice_status',
    token: 'provider',
    safeToRepeat: false,
    findOut: 'getInvoiceList tells the status of the invoice.',
    page: 99437,
    rule: invoiceMark,
  }),
}
