import { WeComError } from '../../errors/index.js'
import type { OpenOrderParams, ThirdAppPurchase } from '../../types/index.js'
import {
  check,
  forbidden,
  integer,
  list,
  object,
  oneOf,
  optional,
  type Rule,
  type Rules,
  text,
  textUpTo,
  variants,
} from '../rules.js'
import { day } from './dates.js'

const id = textUpTo(64)
const seats = integer(1, 1_000_000)
const days = integer(1, 1825)
const app: Rules = { suiteid: id, appid: optional(integer(0)) }
const ITEMS = { max: 20 }

const BRANCHES = { 1: 'third_app', 2: 'customized_app', 3: 'promotion_case' } as const
type Business = keyof typeof BRANCHES

const NEW = 0
const EXPAND = 1
const RENEW = 2

const PAID_BEFORE = 1
const FIXED = 1
const RATIO = 2

/**
 * Checks an order as far as it can be judged here, and copies it, so that what is sent is what was checked.
 * @param now ms, for the dates
 * @throws `WECOM_CONFIG` naming the field, such as `product_list.third_app.buy_info_list[3].user_count`
 */
export function checkOpenOrder(params: OpenOrderParams, now: number): Record<string, unknown> {
  const order = snapshot(params)
  const rule = variants('business_type', {
    1: orderOf(1, thirdApp(now), discountHasCorp),
    2: orderOf(2, customizedApp(now)),
    3: orderOf(3, promotionCase(now)),
  })
  check('paytool/open_order', order, rule)
  return order
}

type Order = Record<string, unknown>

function orderOf(business: Business, product: Rule, whole?: (order: Order) => string | undefined): Rule {
  const misplaced = forbidden(`does not belong to business_type ${business}: fill ${BRANCHES[business]} only`)
  const others = Object.fromEntries(Object.values(BRANCHES).map((name) => [name, misplaced]))
  return object(
    {
      custom_corpid: business === 2 ? id : optional(id),
      pay_type: oneOf(0, PAID_BEFORE, 2),
      bank_receipt_media_id: optional(text),
      creator: optional(text),
      product_list: object({ ...others, [BRANCHES[business]]: product }),
    },
    (order) => proofIsThere(order) ?? whole?.(order),
  )
}

function proofIsThere({ pay_type, bank_receipt_media_id }: Order): string | undefined {
  return pay_type === PAID_BEFORE && bank_receipt_media_id === undefined
    ? 'bank_receipt_media_id is missing: with pay_type 1 upload the proof of payment with uploadReceipt first'
    : undefined
}

/** A product by what is done with it: bought, given more seats, or renewed. */
function product(fieldsOf: (type: number) => Rules): Rule {
  const rule = (type: number) => object({ notify_custom_corp: optional(oneOf(0, 1)), ...fieldsOf(type) })
  return variants('order_type', { [NEW]: rule(NEW), [EXPAND]: rule(EXPAND), [RENEW]: rule(RENEW) })
}

/** More seats last as long as those that are there. */
const duration = (type: number): Rule => (type === EXPAND ? optional(days) : days)

function thirdApp(now: number): Rule {
  return product((type) => ({
    buy_info_list: list(
      object({
        ...app,
        edition_id: id,
        // Editions of a fixed total price take no seats, and which they are is known to WeCom alone.
        user_count: optional(seats),
        duration_days: duration(type),
        take_effect_date: optional(day('tomorrow', now)),
        discount_info: optional(discount),
      }),
      ITEMS,
    ),
  }))
}

const discount = variants('discount_type', {
  [FIXED]: object({
    discount_amount: integer(1, 10_000_000, 'fen'),
    discount_ratio: unused(FIXED),
    discount_remarks: textUpTo(256),
  }),
  [RATIO]: object({
    discount_ratio: integer(10, 99, 'percent'),
    discount_amount: unused(RATIO),
    discount_remarks: textUpTo(256),
  }),
})

/** The official sample sends a zero where a field has no meaning. */
function unused(type: number): Rule {
  const absent = forbidden(`has no meaning for discount_type ${type}`)
  return (value, at) => (value === 0 ? undefined : absent(value, at))
}

function discountHasCorp({ custom_corpid, product_list }: Order): string | undefined {
  const { order_type, buy_info_list } = (product_list as { third_app: ThirdAppProduct }).third_app
  if (custom_corpid !== undefined || order_type === NEW) return undefined
  const index = buy_info_list.findIndex(({ discount_info }) => discount_info?.discount_type === FIXED)
  if (index === -1) return undefined
  const place = `product_list.third_app.buy_info_list[${index}].discount_info`
  return `custom_corpid is missing: ${place} takes a fixed amount off, and the order is not new`
}

interface ThirdAppProduct {
  order_type: number
  buy_info_list: readonly ThirdAppPurchase[]
}

const undiscounted = forbidden('is for third-party apps only')

function customizedApp(now: number): Rule {
  return product((type) => ({
    buy_info_list: list(
      object({
        ...app,
        // Whether the upper bound of 5,000,000 counts fen or yuan is not known: WeCom decides.
        total_price: integer(1, Number.MAX_SAFE_INTEGER, 'fen'),
        user_count: type === RENEW ? optional(seats) : seats,
        duration_days: duration(type),
        take_effect_date:
          type === NEW
            ? optional(day('today', now))
            : forbidden('is for new orders only: the day is given for more seats and renewals'),
        discount_info: undiscounted,
      }),
      ITEMS,
    ),
  }))
}

function promotionCase(now: number): Rule {
  const date = optional(day('today', now))
  const item = object({
    ...app,
    user_count: optional(seats),
    take_effect_date: date,
    discount_info: undiscounted,
  })
  return product((type) => ({
    case_id: id,
    promotion_edition_name: textUpTo(128),
    duration_days: duration(type),
    take_effect_date: date,
    buy_info_list: optional(list(item, ITEMS)),
  }))
}

/** A copy without empty fields, as the signature leaves them out; nobody can change it between its check and a later try. */
function snapshot(params: OpenOrderParams): Record<string, unknown> {
  let copy: unknown
  try {
    copy = structuredClone(params)
  } catch {
    throw new WeComError('WECOM_CONFIG', 'paytool/open_order: the parameters must be plain data')
  }
  dropEmpty(copy)
  return copy as Record<string, unknown>
}

function dropEmpty(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Record<string, unknown>
  for (const [name, field] of Object.entries(holder)) {
    const empty = field === undefined || field === null || field === ''
    if (!empty) dropEmpty(field)
    else if (!Array.isArray(value)) delete holder[name]
  }
}
