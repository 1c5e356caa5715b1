import {
  integer,
  maybeEmpty,
  object,
  oneOf,
  optional,
  type Rules,
  seconds,
  text,
  textUpTo,
} from '../../rules.js'
import { inOrder, wholeSpan } from '../../spans.js'

const order_id = textUpTo(64)
const times: Rules = { start_time: optional(seconds), end_time: optional(seconds) }
const cursor = optional(maybeEmpty(text))

/** Parameters that name an order and nothing else. */
export const orderId: Rules = { order_id }

export const orders = object(
  {
    ...times,
    cursor,
    business_type: optional(oneOf(1, 2, 3)),
    limit: integer(1, 2000),
  },
  inOrder,
)

export const invoices = object({ ...times, cursor, limit: optional(integer(1, 100)) }, wholeSpan)

export const invoiceMark: Rules = {
  order_id,
  oper_userid: text,
  invoice_status: oneOf(1, 2, 3),
  invoice_note: optional(maybeEmpty(textUpTo(200))),
}
