import type {
  CashierOrder,
  CashierOrderDetail,
  CashierOrderItem,
  CashierOrderProduct,
  CustomizedAppPurchase,
  OpenOrderParams,
  PromotionCasePurchase,
  ThirdAppPurchase,
} from '../../types/index.js'
import {
  compareId,
  compareNumber,
  compareText,
  type Doubts,
  doubtsOf,
  type Likeness,
  pairUp,
} from './compare.js'

const BY_PROVIDER = 2
const EXPAND = 1
const FREE = 2
const RATIO = 2

/** Compares what the list tells of an order with what was sent. */
export function compareListed(sent: OpenOrderParams, read: CashierOrder): Doubts {
  return doubtsOf({
    order_from: compareNumber(BY_PROVIDER, read.order_from),
    pay_type: compareNumber(sent.pay_type, read.pay_type),
    custom_corpid: compareId(sent.custom_corpid, read.custom_corpid),
    creator: softly(compareText(sent.creator, read.creator)),
    origin_price: comparePrice(sent, read),
  })
}

/** Compares an order in full with what was sent. */
export function compareDetail(sent: OpenOrderParams, read: CashierOrderDetail): Doubts {
  const order = compareListed(sent, read)
  const business = compareNumber(sent.business_type, read.business_type)
  if (order === undefined || business === 'other') return undefined
  const [name, items] = compareProduct(sent, read)
  if (items === undefined) return undefined
  return [...order, ...items.map((path) => `product_list.${name}${path}`)]
}

function compareProduct(sent: OpenOrderParams, read: CashierOrderDetail): [string, Doubts] {
  const { pay_type } = sent
  switch (sent.business_type) {
    case 1: {
      const product = sent.product_list.third_app
      const compare = (one: ThirdAppPurchase, other: CashierOrderItem) =>
        doubtsOf({
          ...compareItem(one, other, product.order_type),
          edition_id: compareId(one.edition_id, other.edition_id),
          discount_info: compareDiscount(one, other, pay_type),
        })
      return ['third_app', compareItems(product, read.product_list?.third_app, compare)]
    }
    case 2: {
      const product = sent.product_list.customized_app
      const compare = (one: CustomizedAppPurchase, other: CashierOrderItem) => {
        const price = compareNumber(one.total_price, other.origin_price)
        return doubtsOf({
          ...compareItem(one, other, product.order_type),
          total_price: pay_type === FREE ? softly(price) : price,
        })
      }
      return ['customized_app', compareItems(product, read.product_list?.customized_app, compare)]
    }
    default: {
      const product = sent.product_list.promotion_case
      const other = read.product_list?.promotion_case
      const own = doubtsOf({
        '.case_id': compareId(product.case_id, other?.case_id),
        '.promotion_edition_name': compareText(product.promotion_edition_name, other?.promotion_edition_name),
        '.duration_days': compareNumber(product.duration_days, other?.duration_days),
      })
      const compare = (one: PromotionCasePurchase, item: CashierOrderItem) =>
        doubtsOf(compareItem(one, item, product.order_type))
      const items = compareItems(product, other, compare)
      return ['promotion_case', own === undefined || items === undefined ? undefined : [...own, ...items]]
    }
  }
}

function compareItems<Item>(
  sent: { order_type: number; buy_info_list?: readonly Item[] | undefined },
  read: CashierOrderProduct | undefined,
  compare: (one: Item, other: CashierOrderItem) => Doubts,
): Doubts {
  const type = doubtsOf({ '.order_type': compareNumber(sent.order_type, read?.order_type) })
  if (type === undefined) return undefined
  if (sent.buy_info_list === undefined) return type
  if (read?.buy_info_list === undefined) return [...type, '.buy_info_list']
  const pairs = pairUp(sent.buy_info_list, read.buy_info_list, compare)
  if (pairs === undefined) return undefined
  return [
    ...type,
    ...pairs.flatMap((doubts, index) => doubts.map((name) => `.buy_info_list[${index}].${name}`)),
  ]
}

interface CommonItem {
  suiteid: string
  user_count?: number | undefined
  duration_days?: number | undefined
  take_effect_date?: string | undefined
}

function compareItem(sent: CommonItem, read: CashierOrderItem, type: number): Record<string, Likeness> {
  const seats = compareNumber(sent.user_count, read.user_count)
  return {
    suiteid: compareText(sent.suiteid, read.suiteid),
    // Whether more seats are read as those added or as all there are then is not documented.
    user_count: type === EXPAND ? softly(seats) : seats,
    duration_days: compareNumber(sent.duration_days, read.duration_days),
    take_effect_date: compareText(sent.take_effect_date, read.take_effect_date),
  }
}

/** The price is in the request for customised apps only. */
function comparePrice(sent: OpenOrderParams, read: CashierOrder): Likeness {
  if (sent.business_type !== 2) return 'same'
  const items = sent.product_list.customized_app.buy_info_list
  const price = compareNumber(
    items.reduce((sum, { total_price }) => sum + total_price, 0),
    read.origin_price,
  )
  return sent.pay_type === FREE ? softly(price) : price
}

/** Whether the price to pay is the full one less the discount; how WeCom rounds is not documented. */
function compareDiscount(sent: ThirdAppPurchase, read: CashierOrderItem, payType: number): Likeness {
  const { origin_price, paid_price } = read
  if (payType === FREE) return 'same'
  const { discount_type, discount_amount = 0, discount_ratio = 100 } = sent.discount_info ?? {}
  if (origin_price === undefined || paid_price === undefined)
    return sent.discount_info === undefined ? 'same' : 'unsure'
  const expected =
    discount_type === RATIO ? (origin_price * discount_ratio) / 100 : origin_price - discount_amount
  return Math.abs(expected - paid_price) <= 1 ? 'same' : 'unsure'
}

/** A difference that is no proof. */
function softly(likeness: Likeness): Likeness {
  return likeness === 'other' ? 'unsure' : likeness
}
