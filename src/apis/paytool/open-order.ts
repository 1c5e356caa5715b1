import { WeComError } from '../../errors/index.js'
import type { OpenOrderParams } from '../../types/index.js'
import { Checked } from '../check.js'
import { checkDate, type DateLimits } from './dates.js'

const ID = { maxBytes: 64 }
const ITEMS = { min: 1, max: 20 }
const SEATS = { min: 1, max: 1_000_000 }
const DAYS = { min: 1, max: 1825 }
const FEN = ' of fen'

const BRANCHES = { 1: 'third_app', 2: 'customized_app', 3: 'promotion_case' } as const

const NEW = 0
const EXPAND = 1
const RENEW = 2

/**
 * Checks an order as far as it can be judged here, and copies it, so that what is sent is what was checked.
 * @param now ms, for the dates
 * @throws `WECOM_CONFIG` naming the field, such as `product_list.third_app.buy_info_list[3].user_count`
 */
export function checkOpenOrder(params: OpenOrderParams, now: number): Record<string, unknown> {
  const copy = snapshot(params)
  const order = new Checked('paytool/open_order', copy)
  const business = order.at('business_type').oneOf(1, 2, 3)
  checkParties(order, business)
  const products = order.at('product_list')
  for (const [type, name] of Object.entries(BRANCHES)) {
    if (Number(type) !== business)
      products
        .at(name)
        .forbid(`does not belong to business_type ${business}: fill ${BRANCHES[business]} only`)
  }
  const product = products.at(BRANCHES[business])
  const type = product.at('order_type').oneOf(NEW, EXPAND, RENEW)
  const notify = product.at('notify_custom_corp')
  if (!notify.absent) notify.oneOf(0, 1)
  if (business === 1) checkThirdApp(order, product, type, now)
  else if (business === 2) checkCustomizedApp(product, type, now)
  else checkPromotionCase(product, type, now)
  return copy
}

function checkParties(order: Checked, business: 1 | 2 | 3): void {
  const corp = order.at('custom_corpid')
  if (business === 2 || !corp.absent) corp.text(ID)
  const pay = order.at('pay_type').oneOf(0, 1, 2)
  const receipt = order.at('bank_receipt_media_id')
  if (pay === 1 && receipt.absent)
    throw receipt.refusal('is missing: with pay_type 1 upload the proof of payment with uploadReceipt first')
  if (!receipt.absent) receipt.text()
  const creator = order.at('creator')
  if (!creator.absent) creator.text()
}

function checkThirdApp(order: Checked, product: Checked, type: number, now: number): void {
  for (const item of product.at('buy_info_list').items(ITEMS)) {
    checkApp(item)
    item.at('edition_id').text(ID)
    // Editions of a fixed total price take no seats, and which they are is known to WeCom alone.
    optional(item.at('user_count'), SEATS)
    checkDuration(item, type)
    checkDate(item.at('take_effect_date'), now, { from: 'tomorrow' })
    const discount = item.at('discount_info')
    if (discount.absent) continue
    const fixed = checkDiscount(discount)
    const corp = order.at('custom_corpid')
    if (fixed && type !== NEW && corp.absent)
      throw corp.refusal(`is missing: ${discount.path} takes a fixed amount off, and the order is not new`)
  }
}

/** @returns whether a fixed amount is taken off */
function checkDiscount(discount: Checked): boolean {
  const fixed = discount.at('discount_type').oneOf(1, 2) === 1
  const amount = discount.at('discount_amount')
  const ratio = discount.at('discount_ratio')
  if (fixed) amount.integer({ min: 1, max: 10_000_000, what: FEN })
  else ratio.integer({ min: 10, max: 99, what: ' of percent' })
  const other = fixed ? ratio : amount
  // The official sample sends a zero here.
  if (other.value !== 0) other.forbid(`has no meaning for discount_type ${fixed ? 1 : 2}`)
  discount.at('discount_remarks').text({ maxBytes: 256 })
  return fixed
}

function checkCustomizedApp(product: Checked, type: number, now: number): void {
  for (const item of product.at('buy_info_list').items(ITEMS)) {
    checkApp(item)
    // Whether the upper bound of 5,000,000 counts fen or yuan is not known: WeCom decides.
    item.at('total_price').integer({ min: 1, what: FEN })
    if (type !== RENEW) item.at('user_count').integer(SEATS)
    else optional(item.at('user_count'), SEATS)
    checkDuration(item, type)
    const date = item.at('take_effect_date')
    if (type !== NEW) date.forbid('is for new orders only: the day is given for more seats and renewals')
    checkDate(date, now, { from: 'today' })
    forbidDiscount(item)
  }
}

function checkPromotionCase(product: Checked, type: number, now: number): void {
  product.at('case_id').text(ID)
  product.at('promotion_edition_name').text({ maxBytes: 128 })
  checkDuration(product, type)
  const limits: DateLimits = { from: 'today' }
  checkDate(product.at('take_effect_date'), now, limits)
  const list = product.at('buy_info_list')
  for (const item of list.absent ? [] : list.items(ITEMS)) {
    checkApp(item)
    optional(item.at('user_count'), SEATS)
    checkDate(item.at('take_effect_date'), now, limits)
    forbidDiscount(item)
  }
}

function checkApp(item: Checked): void {
  item.at('suiteid').text(ID)
  optional(item.at('appid'), {})
}

function checkDuration(holder: Checked, type: number): void {
  const duration = holder.at('duration_days')
  if (type === EXPAND) optional(duration, DAYS)
  else duration.integer(DAYS)
}

function forbidDiscount(item: Checked): void {
  item.at('discount_info').forbid('is for third-party apps only')
}

function optional(field: Checked, limits: { min?: number; max?: number }): void {
  if (!field.absent) field.integer(limits)
}

/** Nobody can change the order between its check and a later try. */
function snapshot(params: OpenOrderParams): Record<string, unknown> {
  try {
    return structuredClone(params) as unknown as Record<string, unknown>
  } catch {
    throw new WeComError('WECOM_CONFIG', 'paytool/open_order: the parameters must be plain data')
  }
}
