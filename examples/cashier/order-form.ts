import type { CashierDiscount, OpenOrderParams } from 'wecom-suite/types'
import type { Form } from './form.js'
import { yuan } from './money.js'
import type { Edition } from './settings.js'

/** A customer as the form names it. */
export interface Customer {
  suiteId: string
  corpId: string
  corpName: string
}

export const ORDER_TYPES = { '0': '新购', '1': '扩容', '2': '续期' } as const
export const PAY_TYPES = { '0': '客户支付', '1': '服务商代支付', '2': '免支付' } as const

const EXPAND = 1
const RENEW = 2

/** An order that was filled in without a mistake. */
export interface FilledOrder {
  customer: Customer
  order: OpenOrderParams
  what: string
  receipt: File | undefined
}

export function customerKey({ suiteId, corpId }: Pick<Customer, 'suiteId' | 'corpId'>): string {
  return `${suiteId}/${corpId}`
}

/** Reads the form; what is wrong stands in `form.errors`, and there is no order then. */
export function readOrder(
  form: Form,
  customers: readonly Customer[],
  editions: readonly Edition[],
): FilledOrder | undefined {
  const customer = customers.find((one) => customerKey(one) === form.text('customer'))
  if (customer === undefined) form.fail('customer', '请选择客户')
  const edition = editions.find((one) => one.editionId === form.text('edition'))
  if (edition === undefined) form.fail('edition', '请选择版本')
  if (edition !== undefined && customer !== undefined && edition.suiteId !== customer.suiteId)
    form.fail('edition', '该版本不属于客户安装的应用')
  const orderType = form.choice('orderType', '0', '1', '2')
  const payType = form.choice('payType', '0', '1', '2')
  const type = Number(orderType) as 0 | 1 | 2
  if (type === EXPAND && edition?.fixedTotal) form.fail('orderType', '一口价版本不按人数计费，不能扩容')
  const takesSeats = type !== RENEW && edition?.fixedTotal === false
  const seats = takesSeats ? form.integer('seats', 1, 1_000_000) : undefined
  const days = type === EXPAND ? undefined : form.integer('days', 1, 1825)
  const discount = payType === '2' ? undefined : readDiscount(form)
  const receipt = payType === '1' ? form.file('receipt') : undefined
  if (payType === '1' && receipt === undefined) form.fail('receipt', '请上传收款凭证（jpg、png、bmp 或 pdf）')
  if (!form.ok || customer === undefined || edition === undefined || payType === undefined) return undefined
  const order: OpenOrderParams = {
    business_type: 1,
    custom_corpid: customer.corpId,
    pay_type: Number(payType) as 0 | 1 | 2,
    product_list: {
      third_app: {
        order_type: type,
        notify_custom_corp: form.text('notify') === '1' ? 1 : 0,
        buy_info_list: [
          {
            suiteid: edition.suiteId,
            edition_id: edition.editionId,
            user_count: seats,
            duration_days: days,
            discount_info: discount,
          },
        ],
      },
    },
  }
  const what = [
    ORDER_TYPES[orderType ?? '0'],
    edition.name,
    seats !== undefined && `${type === EXPAND ? '+' : ''}${seats} 人`,
    days !== undefined && `${days} 天`,
    PAY_TYPES[payType],
    discount && describeDiscount(discount),
  ]
  return { customer, order, what: what.filter(Boolean).join(' · '), receipt }
}

function readDiscount(form: Form): CashierDiscount | undefined {
  const kind = form.text('discount')
  if (kind !== 'amount' && kind !== 'ratio') return undefined
  const discount_remarks = form.required('discountRemarks', 256)
  if (kind === 'ratio')
    return { discount_type: 2, discount_ratio: form.integer('discountRatio', 10, 99), discount_remarks }
  return { discount_type: 1, discount_amount: form.fen('discountAmount', 10_000_000), discount_remarks }
}

function describeDiscount({ discount_amount, discount_ratio }: CashierDiscount): string {
  return discount_amount === undefined ? `按原价 ${discount_ratio}%` : `优惠 ${yuan(discount_amount)}`
}

/** Which field WeCom's refusal is about, where its errcode tells. */
export function fieldOf(errcode: number): string | undefined {
  return FIELDS[errcode]
}

const FIELDS: Record<number, string> = {
  84078: 'seats',
  84125: 'seats',
  84126: 'seats',
  84079: 'edition',
  84091: 'discount',
  84095: 'orderType',
  84096: 'orderType',
  84098: 'orderType',
  84099: 'orderType',
  84100: 'orderType',
  84102: 'orderType',
  84186: 'orderType',
  84131: 'days',
  84081: 'customer',
  84106: 'customer',
  84107: 'customer',
  84108: 'customer',
}
