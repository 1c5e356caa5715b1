import type { Clock } from '../../base/index.js'
import type { ApiCaller, RequestOptions } from '../../http/index.js'
import type {
  CashierInvoice,
  CashierOrder,
  GetCashierOrderListParams,
  GetInvoiceListParams,
  OpenOrderParams,
} from '../../types/index.js'
import { bindFamily, type EndpointMethod, type Family } from '../bind-family.js'
import { iteratePages } from '../iterate-pages.js'
import { paytoolFamily } from '../tables/paytool/family.js'
import { uploadReceiptEndpoint } from '../tables/service/receipt.js'
import { checkOpenOrder } from './open-order.js'
import { type ReconcileParams, type Reconciliation, reconcile } from './reconcile.js'

/** What the cashier offers beyond its endpoints. */
export interface PaytoolExtras {
  /**
   * Uploads the proof of payment an order of `pay_type` 1 needs. The `media_id` is good for 3 days.
   *
   * https://developer.work.weixin.qq.com/document/path/99310
   * @throws `WECOM_CONFIG` naming the field, `WECOM_API`
   * @example const { media_id } = await wecom.paytool.uploadReceipt({ data: await readFile(path), filename: 'receipt.pdf' })
   */
  uploadReceipt: EndpointMethod<typeof uploadReceiptEndpoint>

  /**
   * Looks whether an `openOrder` without an answer made an order all the same: reads the provider's orders of the
   * time around the attempt and keeps those that agree with what was sent.
   *
   * WeCom knows no idempotency key, so this compares customer, product, seats, days and prices. Two equal orders
   * opened within minutes cannot be told apart: open one at a time per customer and product, and pass the orders you
   * know already as `known`. It decides nothing; with no candidate, open again only once `final` is true.
   *
   * The payment link is in no list: an order found again whose link was lost can be paid from the reminder WeCom
   * sends (`notify_custom_corp`), or be closed and opened anew.
   *
   * https://developer.work.weixin.qq.com/document/path/98053
   * @throws `WECOM_CONFIG`, `WECOM_API`, and whatever reading may fail with: no half answers
   * @example const { outcome, candidates, final } = await wecom.paytool.reconcile({ order, attemptedAt })
   */
  reconcile(params: ReconcileParams, options?: RequestOptions): Promise<Reconciliation>

  /**
   * Every order of a span of time, page by page. Times in seconds since the epoch, as on the wire.
   *
   * https://developer.work.weixin.qq.com/document/path/98053
   * @throws `WECOM_API`, `WECOM_STATE` (`cursor_stuck`)
   * @example for await (const { order_id } of wecom.paytool.iterateOrders({ start_time, end_time })) console.log(order_id)
   */
  iterateOrders(
    params?: Omit<GetCashierOrderListParams, 'cursor' | 'limit'> & { limit?: number | undefined },
    options?: RequestOptions,
  ): AsyncGenerator<CashierOrder, void, undefined>

  /**
   * Every application for an invoice, page by page.
   *
   * https://developer.work.weixin.qq.com/document/path/99436
   * @throws `WECOM_API`, `WECOM_STATE` (`cursor_stuck`)
   * @example for await (const { order_id, invoice_title } of wecom.paytool.iterateInvoices()) console.log(order_id, invoice_title)
   */
  iterateInvoices(
    params?: Omit<GetInvoiceListParams, 'cursor'>,
    options?: RequestOptions,
  ): AsyncGenerator<CashierInvoice, void, undefined>
}

/** The cashier (收银台). */
export type PaytoolApi = Family<typeof paytoolFamily> & PaytoolExtras

/** Orders read at once. */
const PAGE = 500
const INVOICE_PAGE = 100

/**
 * The cashier's methods.
 * @param creator put into orders that name none
 */
export function createPaytool(
  caller: ApiCaller,
  { clock, creator }: { clock: Clock; creator?: string | undefined },
): PaytoolApi {
  const withCreator = (order: OpenOrderParams): OpenOrderParams =>
    creator === undefined ? order : { ...order, creator: order?.creator || creator }
  const prepare = (params: OpenOrderParams) => checkOpenOrder(withCreator(params), clock.now())
  const openOrder = { ...paytoolFamily.openOrder, prepare }
  const api = bindFamily({ ...paytoolFamily, openOrder, uploadReceipt: uploadReceiptEndpoint }, caller)
  const iterateOrders: PaytoolExtras['iterateOrders'] = ({ limit = PAGE, ...params } = {}, options) =>
    iteratePages(
      (cursor) => api.getOrderList({ ...params, ...cursor, limit }, options),
      ({ pay_order_list }) => pay_order_list,
    )
  return {
    ...api,
    iterateOrders,
    iterateInvoices: ({ limit = INVOICE_PAGE, ...params } = {}, options) =>
      iteratePages(
        (cursor) => api.getInvoiceList({ ...params, ...cursor, limit }, options),
        ({ invoice_list }) => invoice_list,
      ),
    reconcile: async (params, options) =>
      reconcile(
        { ...params, order: withCreator(params.order) },
        {
          now: clock.now(),
          orders: (span) => iterateOrders(span, options),
          detail: async (order_id) => (await api.getOrderDetail({ order_id }, options)).pay_order,
        },
      ),
  }
}
