import type {
  GetCashierOrderListParams,
  GetInvoiceListParams,
  MarkInvoiceStatusParams,
} from '../../types/index.js'
import { Checked } from '../check.js'

type Body = Record<string, unknown>

/** Parameters that name an order and nothing else. */
export function checkOrderId(endpoint: string): (params: { order_id: string }) => Body {
  return (params) => {
    new Checked(endpoint, params).at('order_id').text({ maxBytes: 64 })
    return { ...params }
  }
}

export function checkOrders(params: GetCashierOrderListParams): Body {
  const list = new Checked('paytool/get_order_list', params)
  const business = list.at('business_type')
  if (!business.absent) business.oneOf(1, 2, 3)
  checkSpan(list)
  checkCursor(list)
  list.at('limit').integer({ min: 1, max: 2000 })
  return { ...params }
}

export function checkInvoices(params: GetInvoiceListParams): Body {
  const list = new Checked('paytool/get_invoice_list', params)
  const [start, end] = [list.at('start_time'), list.at('end_time')]
  if (start.absent !== end.absent)
    throw (start.absent ? start : end).refusal('is missing: give both times or neither')
  checkSpan(list)
  checkCursor(list)
  const limit = list.at('limit')
  if (!limit.absent) limit.integer({ min: 1, max: 100 })
  return { ...params }
}

export function checkInvoiceMark(params: MarkInvoiceStatusParams): Body {
  const mark = new Checked('paytool/mark_invoice_status', params)
  mark.at('order_id').text({ maxBytes: 64 })
  mark.at('oper_userid').text()
  mark.at('invoice_status').oneOf(1, 2, 3)
  const note = mark.at('invoice_note')
  if (!note.absent) note.text({ maxBytes: 200 })
  return { ...params }
}

function checkSpan(list: Checked): void {
  const [start, end] = [list.at('start_time'), list.at('end_time')]
  const from = start.absent ? 0 : start.seconds()
  if (!end.absent && end.seconds() < from) throw end.refusal('must not be before start_time')
}

function checkCursor(list: Checked): void {
  const cursor = list.at('cursor')
  if (!cursor.absent) cursor.text()
}
